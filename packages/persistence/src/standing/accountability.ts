import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { decide, type CaseCommand, type CaseContext, type PersonCommand } from '@lianban/partner-standing/accountability/decide';
import {
  enterPublicity as judgePublicity,
  findCause as judgeCause,
  type FindingInput,
  type PublicityInput,
} from '@lianban/partner-standing/accountability/findings';
import { criticismGround, groundless, newProposals } from '@lianban/partner-standing/accountability/proposals';
import { rightTo } from '@lianban/partner-standing/accountability/policy';
import { CRITICISED_STATES } from '@lianban/partner-standing/accountability/states';
import { triggersOf } from '@lianban/partner-standing/accountability/triggers';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { programmeContext, type Query } from '../programme-context.ts';
import { readAs } from '../tenant-transaction.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import { upsertRows } from '../write/statements.ts';
import { holdCriticisms } from './criticism-lock.ts';
import { accountabilityFacts } from './accountability-facts.ts';
import { giveSigns } from './give-signs.ts';
import { asSystem } from './as-system.ts';
import { beforeDeciding, runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { partnerOf, STRANGER } from './whose.ts';
import { findingEvent, publicityEvent } from './write/case-rows.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** What people do with a case of accountability that is there (ACC-01…04). */
export async function commandCase(
  database: Database,
  request: StandingRequest,
  caseId: Uuid,
  command: PersonCommand,
): Promise<StandingOutcome> {
  const partnerTenantId = await partnerOf(database, request, 'case', caseId);
  if (partnerTenantId === null) return STRANGER;
  return runStandingCommand(database, request, { partnerTenantId }, { caseId, command: withoutIds(command) }, async (turn) => {
    await turn.load('l.id = $3', [caseId]);
    const one = turn.state('case', caseId);
    const before = beforeDeciding(caseId, one, rightTo(command.name, partnerTenantId, request.caller), request);
    if (before !== null) return before;
    if (command.name === 'revoke') await holdCriticisms(turn, request.programmeId);
    const decision = decide(one, command, request.caller, caseContext(turn));
    if (decision.kind !== 'decided') return decision;
    turn.append('case', caseId, decision.events);
    return { kind: 'write', standingId: caseId };
  });
}

/** A retry brings other ids for the measures it makes. */
function withoutIds(command: PersonCommand): unknown {
  return command.name === 'hold_interview'
    ? { ...command, measures: command.measures.map(({ measureId: _made, ...measure }) => measure) }
    : command;
}

/** A matter that reached the internet or the press, entered with its source (ACC-01(4)). Outlet and complaint must be the member's. */
export async function enterPublicity(database: Database, request: StandingRequest, input: PublicityInput): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const { memberTenantId, complaintId, outletUnitId } = input;
  const member = await readAs(database, { ...caller, programmeId }, async (tx) => {
    const known = await tx.query<{ outlet: boolean; complaint: boolean }>(
      `select ($3::uuid is null or exists (select 1 from lianban.unit u where u.programme_id = t.programme_id and u.tenant_id = t.id and u.id = $3)) as outlet,
        ($4::uuid is null or exists (select 1 from lianban.work_order o where o.programme_id = t.programme_id and o.complaint_id = $4 and o.holder_tenant_id = t.id)) as complaint
      from lianban.tenant t where t.programme_id = $1 and t.id = $2 and t.kind = 'member'`,
      [programmeId, memberTenantId, outletUnitId, complaintId],
    );
    return known[0] ?? null;
  });
  if (member === null) return STRANGER;
  const unknown = [
    ...(member.outlet ? [] : [{ field: 'outletUnitId', code: 'unknown' }]),
    ...(member.complaint ? [] : [{ field: 'complaintId', code: 'unknown' }]),
  ];
  return runStandingCommand(database, request, { partnerTenantId: memberTenantId }, { publicity: input }, async (turn, id) => {
    const decision = judgePublicity(input, caller, { id, now });
    if (decision.kind === 'refused') return decision;
    const problems = [...(decision.kind === 'invalid' ? decision.problems : []), ...unknown];
    if (decision.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
    turn.append('publicity', id, [publicityEvent(decision.result)]);
    return { kind: 'write', standingId: id };
  });
}

/** What a reviewer finds of a repeat, or of a call-back that sent the matter back (ACC-01(2)). A later finding replaces it. */
export async function findCause(
  database: Database,
  request: StandingRequest,
  about: { readonly memberTenantId: Uuid; readonly complaintId: Uuid; readonly callBackId: Uuid | null },
  input: FindingInput,
): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const { memberTenantId, complaintId, callBackId } = about;
  const [held] = await readAs(database, { ...caller, programmeId }, (tx) =>
    tx.query<{ again: boolean }>(
      `select case when $4::text is null then exists (select 1 from lianban.complaint c where c.programme_id = $1 and c.id = $2 and c.repeat_of is not null)
        else exists (select 1 from lianban.complaint_event e where e.programme_id = $1 and e.complaint_id = $2
        and e.type = 'call_back_recorded' and e.payload->>'callBackId' = $4 and e.payload->>'outcome' = 'not_satisfied') end as again
      from lianban.work_order where programme_id = $1 and complaint_id = $2 and holder_tenant_id = $3 limit 1`,
      [programmeId, complaintId, memberTenantId, callBackId],
    ),
  );
  if (held === undefined) return STRANGER;
  const unknown = held.again
    ? []
    : [{ field: callBackId === null ? 'complaintId' : 'callBackId', code: callBackId === null ? 'came_once' : 'unknown' }];
  return runStandingCommand(database, request, { partnerTenantId: memberTenantId }, { about, input }, async (turn, newId) => {
    const [known] = await turn.opened.query<{ id: Uuid }>(
      'select id from lianban.repeat_finding where programme_id = $1 and partner_tenant_id = $2 and about_id = $3',
      [programmeId, memberTenantId, callBackId ?? complaintId],
    );
    const id = known?.id ?? newId;
    if (known !== undefined) await turn.load('l.id = $3', [id]);
    const decision = judgeCause(input, memberTenantId, caller, now);
    if (decision.kind === 'refused') return decision;
    const problems = [...(decision.kind === 'invalid' ? decision.problems : []), ...unknown];
    if (decision.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
    turn.append('finding', id, [findingEvent({ complaintId, callBackId }, decision.result.finding, decision.result.found)]);
    return { kind: 'write', standingId: id };
  });
}

/**
 * The system's round (ACC-04): what has lost its ground lapses, triggers are proposed or join, criticism is proposed where
 * measures are overdue or the same recurred, what a bulletin has published says so, clusters are told of. Looked at again there is nothing to do; several workers may run.
 *
 * @param limit members at most
 * @returns how many members were looked at; at least `limit` means there may be more
 */
export async function watchAccountability(database: Database, now: IsoInstant, limit: number): Promise<number> {
  let looked = 0;
  for (const programmeId of await programmeIds(database)) {
    const members = await asWatcher(database, programmeId, (query) => dueMembers(query, database, programmeId, now, limit - looked));
    for (const { id: partnerTenantId } of members)
      await asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
        await lookAt(turn);
        const lookedAt = new Date(Date.parse(now) - OVERLAP_MS).toISOString();
        await turn.opened.query(upsertRows('AccountabilityLook', 1), [JSON.stringify([{ programmeId, partnerTenantId, lookedAt }])]);
        return {};
      });
    looked += members.length;
    if (looked >= limit) return looked;
  }
  return looked;
}

/** What was happening while the worker looked is committed within it, with an earlier instant than the look's. */
const OVERLAP_MS = 60_000;

/**
 * Members of which something has happened, or whose limit or deadline has come, since the worker last looked: each asked by an index, for
 * most have been quiet. What happened is what the member itself saw of its complaints; what it does not see (a cause that was found, a
 * matter in the press) has rows of its own. A sign that was given is silent for a window's length, and may be due again when that ends.
 * Since when is made beforehand: row security lets no index be asked with a COALESCE, and each member's rows would be read from the first on.
 */
const DUE_MEMBERS = `with looked as materialized (select t.programme_id, t.id, coalesce(l.looked_at, '-infinity') as since
    from lianban.tenant t left join lianban.accountability_look l on l.programme_id = t.programme_id and l.partner_tenant_id = t.id
    where t.programme_id = $1 and t.kind = 'member')
  select t.id from looked t where
    exists (select 1 from lianban.complaint_party p where p.tenant_id = t.id and p.last_event_at > t.since)
    or exists (select 1 from lianban.clock k where k.programme_id = t.programme_id and k.holder_tenant_id = t.id and k.part = 'verification'
      and k.due_at <= $2 and k.due_at > t.since)
    or exists (select 1 from lianban.accountability_case a where a.programme_id = t.programme_id and a.partner_tenant_id = t.id
      and ((a.next_due_at <= $2 and a.next_due_at > t.since) or a.last_event_at > t.since))
    or exists (select 1 from lianban.publicity p where p.programme_id = t.programme_id and p.partner_tenant_id = t.id and p.last_event_at > t.since)
    or exists (select 1 from lianban.bulletin b join lianban.accountability_case a on a.programme_id = b.programme_id and a.id = any(b.case_ids)
      where b.programme_id = t.programme_id and a.partner_tenant_id = t.id and b.issued_at > t.since)
    or exists (select 1 from lianban.repeat_finding f where f.programme_id = t.programme_id and f.partner_tenant_id = t.id and f.last_event_at > t.since)
    or exists (select 1 from lianban.cluster_sign s where s.programme_id = t.programme_id and s.partner_tenant_id = t.id
      and s.at <= $2::timestamptz - $4::interval and s.at > t.since - $4::interval)
  order by t.since, t.id`;

async function dueMembers(query: Query, database: Database, programmeId: Uuid, now: IsoInstant, limit: number): Promise<{ id: Uuid }[]> {
  const { associationSettings } = await programmeContext(query, database, 'clock_watcher', programmeId, null);
  return query<{ id: Uuid }>(`${DUE_MEMBERS} limit $3`, [programmeId, now, limit, `${associationSettings.cluster.windowDays * 24} hours`]);
}

async function lookAt(turn: StandingTurn): Promise<void> {
  const { opened, now } = turn;
  const { associationSettings: settings, calendar } = opened.context;
  await turn.load("l.subject = 'case'");
  const facts = await accountabilityFacts(turn, turn.all('case'));
  const context = { now, settings, timeZone: calendar.timeZone };
  const triggers = triggersOf(facts, context);
  for (const one of groundless(turn.all('case'), triggers)) give(turn, one.id, { name: 'lapse' });
  for (const proposal of newProposals(triggers, turn.all('case'))) {
    if (proposal.to === 'join') give(turn, proposal.caseId, { name: 'join', triggers: proposal.triggers });
    else give(turn, uuidv7(), { name: 'propose', subject: proposal.subject, triggers: proposal.triggers });
  }
  for (const one of turn.all('case')) {
    const ground = criticismGround(one, facts, context);
    if (ground !== null) give(turn, one.id, { name: 'propose_criticism', ground });
  }
  for (const { caseId, bulletinId } of await publications(turn)) give(turn, caseId, { name: 'publish', bulletinId });
  await giveSigns(turn, facts.complaints);
}

/** Criticisms that an issued bulletin has told every member, and whose own story does not say so yet (ASC-03). */
async function publications(turn: StandingTurn): Promise<{ readonly caseId: Uuid; readonly bulletinId: Uuid }[]> {
  const { opened } = turn;
  const open = turn.all('case').filter(({ state, published }) => published === null && CRITICISED_STATES.includes(state));
  if (open.length === 0) return [];
  return opened.query(
    `select distinct on (c.id) c.id as "caseId", b.id as "bulletinId" from unnest($2::uuid[]) as c(id) join lianban.bulletin b on b.programme_id = $1 and b.state = 'issued' and c.id = any(b.case_ids)
    order by c.id, b.half`,
    [opened.programmeId, open.map(({ id }) => id)],
  );
}

/** What the system decides from facts fits; anything else is a fault. */
function give(turn: StandingTurn, id: Uuid, command: CaseCommand): void {
  const decision = decide(turn.state('case', id), command, { kind: 'system' }, caseContext(turn));
  if (decision.kind !== 'decided') throw new Error(`case ${id}: ${JSON.stringify(decision)}`);
  turn.append('case', id, decision.events);
}

/** What a decision about a case may know besides it. */
function caseContext({ opened, now }: StandingTurn): CaseContext {
  const { calendar, associationSettings: settings, settingsVersion } = opened.context;
  return { now, calendar, settings, settingsVersion };
}
