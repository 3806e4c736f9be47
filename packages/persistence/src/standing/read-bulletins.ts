import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { publishable } from '@lianban/partner-standing/accountability/policy';
import type { Bulletin, BulletinEvent } from '@lianban/partner-standing/bulletin/bulletin';
import { withoutRevoked, type FrozenData } from '@lianban/partner-standing/bulletin/frozen';
import type { HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import type { BulletinDocument } from '@lianban/partner-standing/bulletin/sections';
import type { BulletinState } from '@lianban/partner-standing/bulletin/states';
import type { Tx } from '../tenant-transaction.ts';
import { casesById } from './read-accountability.ts';
import { standingById } from './read-story.ts';
import { peopleOf } from './typical-case.ts';
import { standingEventOf, standingLogs, type StandingLogRow } from './write/stored-log.ts';

/** A bulletin as those see it who may read it: the association every one, a member those that were issued. */
export interface BulletinRecord {
  readonly id: Uuid;
  readonly half: HalfYear;
  readonly state: BulletinState;
  readonly frozenAt: IsoInstant;
  readonly issuedAt: IsoInstant | null;
  /** As it was issued; null before. */
  readonly document: BulletinDocument | null;
  readonly version: number;
}

const RECORD = `select b.id, b.half, b.state, b.frozen_at as "frozenAt", b.issued_at as "issuedAt", b.document, b.version from lianban.bulletin b`;

/** A page of bulletins, the latest half-year first; one more than asked for where there are more. @param after the half-year the page before ended with */
export function bulletinPage(tx: Tx, first: number, after: HalfYear | null): Promise<BulletinRecord[]> {
  return tx.query<BulletinRecord>(
    `${RECORD} where b.programme_id = $1 and ($2::text is null or b.half < $2) order by b.half desc limit ${first + 1}`,
    [tx.who.programmeId, after],
  );
}

/** Bulletins by id, in their order; null for what the caller may not see. */
export async function bulletinRecords(tx: Tx, ids: readonly Uuid[]): Promise<(BulletinRecord | null)[]> {
  const rows = await tx.query<BulletinRecord>(`${RECORD} where b.programme_id = $1 and b.id = any($2)`, [tx.who.programmeId, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

/** A bulletin with all its words, to the association; null for members. */
export const bulletinById = async (tx: Tx, id: Uuid): Promise<Bulletin | null> => (await standingById(tx, 'bulletin', [id]))[0] ?? null;

/** The log of a bulletin, or of a member's summary, with the words of every version; empty for whom it was only issued or handed in to. */
export async function bulletinLog(
  tx: Tx,
  id: Uuid,
  subject: 'bulletin' | 'summary' = 'bulletin',
): Promise<{ readonly events: readonly BulletinEvent[]; readonly names: ReadonlyMap<Uuid, string> }> {
  const [rows, actors] = await Promise.all([
    tx.query<StandingLogRow>(standingLogs('l.programme_id = $1 and l.id = $2 and l.subject = $3'), [tx.who.programmeId, id, subject]),
    tx.query<{ personId: Uuid; name: string }>(
      'select person_id as "personId", name from lianban.standing_actor where programme_id = $1 and standing_id = $2',
      [tx.who.programmeId, id],
    ),
  ]);
  return {
    events: rows.map((row) => standingEventOf(row) as BulletinEvent),
    names: new Map(actors.map(({ personId, name }) => [personId, name])),
  };
}

/** What the figures of a bulletin, or of a member's summary, are computed from, and its digest as it stands in the log; null for whom it was only issued or handed in to. */
export async function bulletinData(tx: Tx, id: Uuid): Promise<{ readonly data: FrozenData; readonly digest: string } | null> {
  const [row] = await tx.query<{ data: FrozenData; digest: string }>(
    `select d.data, encode(d.digest, 'hex') as digest from lianban.bulletin_data d where d.programme_id = $1 and d.bulletin_id = $2`,
    [tx.who.programmeId, id],
  );
  return row ?? null;
}

/** The same without criticisms that were revoked since (ACC-02): what would be issued now. */
export async function frozenInForce(tx: Tx, id: Uuid): Promise<{ readonly data: FrozenData; readonly digest: string } | null> {
  const kept = await bulletinData(tx, id);
  if (kept === null) return null;
  const ids = kept.data.cases.map(({ caseId }) => caseId);
  const cases = await casesById(tx, ids);
  const revoked = ids.filter((_, index) => cases[index] === null || publishable(cases[index]!) === null);
  return { ...kept, data: withoutRevoked(kept.data, revoked) };
}

/** Half-years that have a bulletin already. */
export async function draftedHalves(tx: Tx): Promise<HalfYear[]> {
  const rows = await tx.query<{ half: HalfYear }>('select half from lianban.bulletin where programme_id = $1 and partner_tenant_id = $2', [
    tx.who.programmeId,
    tx.who.tenantId,
  ]);
  return rows.map(({ half }) => half);
}

/**
 * Names of the people of the complaints that a bulletin tells as typical cases, as far as the caller may still see them.
 *
 * @param more complaints that are about to be told besides
 * @returns `unknown`: those of `more` that the caller does not see
 */
export async function namesOf(
  tx: Tx,
  bulletinId: Uuid,
  more: readonly Uuid[],
): Promise<{ readonly names: readonly string[]; readonly unknown: readonly Uuid[] }> {
  const bulletin = await bulletinById(tx, bulletinId);
  const ids = [...new Set([...(bulletin?.toldComplaintIds ?? []), ...more])];
  if (ids.length === 0) return { names: [], unknown: [] };
  const [known, names] = await Promise.all([
    tx.query<{ id: Uuid }>('select id from lianban.complaint where programme_id = $1 and id = any($2)', [tx.who.programmeId, ids]),
    peopleOf(tx, ids),
  ]);
  const seen = new Set(known.map(({ id }) => id));
  return { names, unknown: more.filter((id) => !seen.has(id)) };
}
