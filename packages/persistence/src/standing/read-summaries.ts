import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import type { SummaryDocument } from '@lianban/partner-standing/summary/sections';
import type { SummaryState } from '@lianban/partner-standing/summary/states';
import type { Summary } from '@lianban/partner-standing/summary/summary';
import type { Tx } from '../tenant-transaction.ts';
import { standingById } from './read-story.ts';

/** A summary as those see it who may read it: its member's people, the association those that were handed in. */
export interface SummaryRecord {
  readonly id: Uuid;
  readonly memberTenantId: Uuid;
  readonly half: HalfYear;
  readonly state: SummaryState;
  readonly frozenAt: IsoInstant;
  readonly finishedAt: IsoInstant | null;
  readonly handedInAt: IsoInstant | null;
  /** As it was finished; null while it is a draft. */
  readonly document: SummaryDocument | null;
  /** Local days by which countermeasures that are still open are due. */
  readonly openDays: readonly string[];
  readonly version: number;
}

const RECORD = `select s.id, s.partner_tenant_id as "memberTenantId", s.half, s.state, s.frozen_at as "frozenAt", s.finished_at as "finishedAt",
  s.handed_in_at as "handedInAt", s.document, s.open_days as "openDays", s.version from lianban.summary s`;

/** Where a page goes on. */
export interface SummaryPlace {
  readonly half: HalfYear;
  readonly id: Uuid;
}

/** A page of summaries, the latest half-year first; one more than asked for where there are more. The association's are those that were handed in to it. */
export function summaryPage(tx: Tx, first: number, after: SummaryPlace | null): Promise<SummaryRecord[]> {
  const whose = tx.who.tenantKind === 'association' ? "s.carrier_tenant_id = $1 and s.state = 'handed_in'" : 's.partner_tenant_id = $1';
  return tx.query<SummaryRecord>(
    `${RECORD} where ${whose} and ($2::text is null or (s.half, s.id) < ($2, $3::uuid)) order by s.half desc, s.id desc limit ${first + 1}`,
    [tx.who.tenantId, after?.half ?? null, after?.id ?? null],
  );
}

/** Summaries by id, in their order; null for what the caller may not see. */
export async function summaryRecords(tx: Tx, ids: readonly Uuid[]): Promise<(SummaryRecord | null)[]> {
  const rows = await tx.query<SummaryRecord>(`${RECORD} where s.programme_id = $1 and s.id = any($2)`, [tx.who.programmeId, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

/** A summary with all its words, to its member; null to its association. */
export const summaryById = async (tx: Tx, id: Uuid): Promise<Summary | null> => (await standingById(tx, 'summary', [id]))[0] ?? null;

/** Half-years of which the caller's member has a summary already. */
export async function summarisedHalves(tx: Tx): Promise<HalfYear[]> {
  const rows = await tx.query<{ half: HalfYear }>('select half from lianban.summary where programme_id = $1 and partner_tenant_id = $2', [
    tx.who.programmeId,
    tx.who.tenantId,
  ]);
  return rows.map(({ half }) => half);
}
