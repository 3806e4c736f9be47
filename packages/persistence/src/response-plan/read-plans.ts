import type { IsoInstant, RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import type { ResponsePlanVersion } from '@lianban/contact-registry/response-plan/response-plan';
import { byId } from '../read/columns.ts';
import type { Tx } from '../tenant-transaction.ts';

/** A member's response plan: what of it stays, and whether it was withdrawn (ASC-02). */
export interface PlanRecord {
  readonly id: Uuid;
  readonly kind: RequestKind;
  /** How many versions there are. */
  readonly versions: number;
  readonly withdrawnAt: IsoInstant | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnReason: string | null;
}

/** When a version began and who wrote it. */
export interface PlanVersionLine extends Pick<ResponsePlanVersion, 'version' | 'validFrom' | 'title'> {
  readonly planId: Uuid;
  readonly change: string;
  readonly writtenAt: IsoInstant;
  readonly writtenByName: string;
}

/** A version with its words. */
export type PlanVersionRecord = PlanVersionLine & ResponsePlanVersion;

/** A plan's file. */
export interface PlanFile {
  readonly id: Uuid;
  readonly planId: Uuid;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const PLAN = `select p.id, p.kind, p.versions, p.withdrawn_at as "withdrawnAt", p.withdrawn_by_name as "withdrawnByName",
  p.withdrawn_reason as "withdrawnReason" from lianban.response_plan p where p.programme_id = $1 and p.member_tenant_id = $2`;
const LINE = `v.plan_id as "planId", v.version, v.valid_from as "validFrom", v.title, v.change, v.written_at as "writtenAt", v.written_by_name as "writtenByName"`;
const VERSION = `${LINE}, v.outlet_unit_ids as "outletUnitIds", v.situation, v.steps, v.authority, v.escalation, v.words, v.file_ids as "fileIds"`;
const OF_VERSIONS = 'from lianban.response_plan_version v where v.programme_id = $1 and v.member_tenant_id = $2';
const own = ({ who }: Tx): [Uuid, Uuid] => [who.programmeId, who.tenantId];

/** Which plans of the caller's member a list shows. */
export interface PlanQuestion {
  readonly kind: RequestKind | null;
  readonly withdrawn: boolean;
}

/** A page of the caller's member's plans, those begun last first. @param after the last plan of the page before */
export async function planPage(
  tx: Tx,
  { kind, withdrawn }: PlanQuestion,
  { first, after }: { readonly first: number; readonly after: Uuid | null },
): Promise<PlanRecord[]> {
  return tx.query<PlanRecord>(
    `${PLAN} and (p.withdrawn_at is not null) = $3 and ($4::text is null or p.kind = $4) and ($5::uuid is null or p.id < $5) order by p.id desc limit $6`,
    [...own(tx), withdrawn, kind, after, first],
  );
}

/** Plans of the caller's member by id. */
export async function plansById(tx: Tx, ids: readonly Uuid[]): Promise<(PlanRecord | null)[]> {
  return byId(ids, await tx.query<PlanRecord>(`${PLAN} and p.id = any($3)`, [...own(tx), ids]), ({ id }) => id);
}

/** The caller's member's plans of kinds that are not withdrawn, by kind. */
export async function plansOfKinds(tx: Tx, kinds: readonly RequestKind[]): Promise<PlanRecord[][]> {
  const rows = await tx.query<PlanRecord>(`${PLAN} and p.withdrawn_at is null and p.kind = any($3) order by p.id desc`, [
    ...own(tx),
    kinds,
  ]);
  return kinds.map((kind) => rows.filter((row) => row.kind === kind));
}

/** Every version of plans without its words, the latest first, by plan. */
export async function planHistories(tx: Tx, planIds: readonly Uuid[]): Promise<PlanVersionLine[][]> {
  const rows = await tx.query<PlanVersionLine>(`select ${LINE} ${OF_VERSIONS} and v.plan_id = any($3) order by v.plan_id, v.version desc`, [
    ...own(tx),
    planIds,
  ]);
  const groups = Map.groupBy(rows, ({ planId }) => planId);
  return planIds.map((id) => groups.get(id) ?? []);
}

/** Versions of plans with their words, by plan and number. */
export async function planVersions(
  tx: Tx,
  asked: readonly { readonly planId: Uuid; readonly version: number }[],
): Promise<(PlanVersionRecord | null)[]> {
  const rows = await tx.query<PlanVersionRecord>(
    `select ${VERSION} ${OF_VERSIONS} and (v.plan_id, v.version) in (select * from unnest($3::uuid[], $4::int[]))`,
    [...own(tx), asked.map(({ planId }) => planId), asked.map(({ version }) => version)],
  );
  const known = new Map(rows.map((row) => [`${row.planId} ${row.version}`, row]));
  return asked.map(({ planId, version }) => known.get(`${planId} ${version}`) ?? null);
}

/** Files of plans, of whatever version. */
export async function planFiles(tx: Tx, planIds: readonly Uuid[]): Promise<PlanFile[][]> {
  const rows = await tx.query<PlanFile>(
    `select a.id, a.response_plan_id as "planId", a.file_name as "fileName", a.media_type as "mediaType", a.bytes from lianban.attachment a
    where a.programme_id = $1 and a.partner_tenant_id = $2 and a.response_plan_id = any($3) order by a.added_at, a.id`,
    [...own(tx), planIds],
  );
  const groups = Map.groupBy(rows, ({ planId }) => planId);
  return planIds.map((id) => groups.get(id) ?? []);
}
