import type { RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import {
  checkPlan,
  checkPlanKind,
  checkWithdrawal,
  mayWritePlans,
  type ResponsePlanDraft,
  type ResponsePlanRefusal,
  type ResponsePlanVersion,
} from '@lianban/contact-registry/response-plan/response-plan';
import { enterInto, type Entering, type EntryOutcome, type EntryScene, type EntryWrite } from '../contact-registry/registry-entry.ts';
import { openMember, type OpenedMember } from '../contact-report/open-report.ts';
import type { Database } from '../database.ts';
import { settingsOf } from '../tenant-transaction.ts';

export type PlanOutcome = EntryOutcome<ResponsePlanRefusal>;
type Judged = EntryWrite | Exclude<PlanOutcome, { kind: 'done' }>;

/** A plan as a decision about it reads it. */
interface StoredPlan {
  readonly versions: number;
  readonly withdrawn: boolean;
  readonly fileIds: readonly Uuid[];
}

/** Writes the first version of a plan for complaints of a kind (ASC-02). */
export function writeResponsePlan(
  database: Database,
  request: Entering,
  kind: RequestKind,
  draft: ResponsePlanDraft,
): Promise<PlanOutcome> {
  return enter(database, request, { plan: { kind, draft } }, async (scene) => {
    const written = await version(scene, request, draft, null);
    const problems = [...checkPlanKind(kind), ...(written.kind === 'invalid' ? written.problems : [])];
    if (problems.length > 0 || written.kind !== 'write') return { kind: 'invalid', problems };
    const { programmeId, caller } = request;
    const none = { withdrawnAt: null, withdrawnByPersonId: null, withdrawnByName: null, withdrawnReason: null };
    const plan = { programmeId, memberTenantId: caller.tenantId, id: scene.entryId, kind, versions: 1, ...none };
    return { ...written, rows: [['ResponsePlan', [plan]], ...written.rows] };
  });
}

/** Writes another version of a plan. @param seen how many versions the caller saw */
export function writePlanVersion(
  database: Database,
  request: Entering,
  { planId, seen, draft }: { readonly planId: Uuid; readonly seen: number; readonly draft: ResponsePlanDraft },
): Promise<PlanOutcome> {
  return enter(database, { ...request, newEntryId: planId }, { version: { planId, seen, draft } }, async (scene) => {
    const plan = await standing(scene, request, planId, seen);
    if ('kind' in plan) return plan;
    const written = await version(scene, request, draft, plan);
    if (written.kind !== 'write') return written;
    const counted = {
      text: 'update lianban.response_plan set versions = versions + 1 where programme_id = $1 and member_tenant_id = $2 and id = $3',
      values: [request.programmeId, request.caller.tenantId, planId],
    };
    return { ...written, also: [...(written.also ?? []), counted] };
  });
}

/** Withdraws a plan at once, with a reason; it stays readable. */
export function withdrawResponsePlan(
  database: Database,
  request: Entering,
  asked: { readonly planId: Uuid; readonly seen: number; readonly reason: string },
): Promise<PlanOutcome> {
  const { planId, seen } = asked;
  return enter(database, { ...request, newEntryId: planId }, { withdrawal: asked }, async (scene) => {
    const plan = await standing(scene, request, planId, seen);
    if ('kind' in plan) return plan;
    const { reason, problems } = checkWithdrawal(asked.reason);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const { programmeId, caller, now, personName } = request;
    const withdrawn = {
      text: `update lianban.response_plan set withdrawn_at = $4, withdrawn_by_person_id = $5, withdrawn_by_name = $6, withdrawn_reason = $7
      where programme_id = $1 and member_tenant_id = $2 and id = $3`,
      values: [programmeId, caller.tenantId, planId, now, caller.personId, personName, reason],
    };
    return { kind: 'write', rows: [], also: [withdrawn] };
  });
}

async function enter(
  database: Database,
  request: Entering,
  asked: object,
  judge: (scene: EntryScene<OpenedMember>) => Promise<Judged>,
): Promise<PlanOutcome> {
  const { caller, programmeId } = request;
  const { tenantId } = caller;
  const verdict = mayWritePlans(caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  return enterInto(
    database,
    request,
    { responsePlan: asked },
    (client, person) =>
      openMember(database, client, settingsOf({ ...caller, programmeId }), { programmeId, tenantId, person, passOver: false }),
    judge,
  );
}

/** The plan as it stands where it may be changed and the caller saw its last version, else why not. */
async function standing(
  { query }: EntryScene<OpenedMember>,
  { caller, programmeId }: Entering,
  planId: Uuid,
  seen: number,
): Promise<StoredPlan | Exclude<Judged, EntryWrite>> {
  const [plan] = await query<StoredPlan>(
    `select p.versions, p.withdrawn_at is not null as withdrawn, v.file_ids as "fileIds" from lianban.response_plan p
    join lianban.response_plan_version v on v.programme_id = p.programme_id and v.member_tenant_id = p.member_tenant_id and v.plan_id = p.id and v.version = p.versions
    where p.programme_id = $1 and p.member_tenant_id = $2 and p.id = $3`,
    [programmeId, caller.tenantId, planId],
  );
  if (plan === undefined) return { kind: 'refused', code: 'plan_unknown' };
  if (plan.withdrawn) return { kind: 'refused', code: 'plan_withdrawn' };
  return plan.versions === seen ? plan : { kind: 'invalid', problems: [{ field: 'version', code: 'version_passed' }] };
}

/** The rows of a plan's next version with its files. */
async function version(
  { opened, entryId, query }: EntryScene<OpenedMember>,
  { caller, programmeId, now, personName }: Entering,
  draft: ResponsePlanDraft,
  before: StoredPlan | null,
): Promise<EntryWrite | Extract<Judged, { kind: 'invalid' }>> {
  const { tenantId, personId } = caller;
  const { calendar, reportSettings } = opened.context;
  const outlets = await query<{ id: Uuid }>("select id from lianban.unit where programme_id = $1 and tenant_id = $2 and kind = 'outlet'", [
    programmeId,
    tenantId,
  ]);
  const pending = await query<{ id: Uuid }>(
    "select id from lianban.attachment where id = any($1) and state = 'pending' and uploaded_by = $2 for update",
    [draft.newFileIds, personId],
  );
  const { kept, problems } = checkPlan(draft, {
    today: dayOf(now, calendar),
    calendar,
    latestDaysAhead: reportSettings.latestDaysAhead,
    outletUnitIds: outlets.map(({ id }) => id),
    pendingFileIds: pending.map(({ id }) => id),
    before,
  });
  if (problems.length > 0) return { kind: 'invalid', problems };
  const row: ResponsePlanVersion & object = { ...kept, version: (before?.versions ?? 0) + 1 };
  const by = { writtenAt: now, writtenByPersonId: personId, writtenByName: personName };
  const attach = {
    text: `update lianban.attachment set state = 'attached', partner_tenant_id = $2, response_plan_id = $3, added_at = $4 where id = any($1) and state = 'pending'`,
    values: [draft.newFileIds, tenantId, entryId, now],
  };
  return {
    kind: 'write',
    rows: [['ResponsePlanVersion', [{ ...row, ...by, programmeId, memberTenantId: tenantId, planId: entryId }]]],
    also: draft.newFileIds.length === 0 ? [] : [attach],
  };
}
