import type { Uuid } from '@lianban/complaint/vocabulary';
import { publishable } from '@lianban/partner-standing/accountability/policy';
import { decide, issueMessages, rightTo, type BulletinCommand, type BulletinContext } from '@lianban/partner-standing/bulletin/bulletin';
import { isHalfYear, monthsOfHalf, type HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import type { Month } from '@lianban/partner-standing/month';
import type { Database } from '../database.ts';
import { readAs, type Tx } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { freezeNow } from './freeze-now.ts';
import { holdCriticisms } from './criticism-lock.ts';
import { casesById } from './read-accountability.ts';
import { frozenInForce, namesOf } from './read-bulletins.ts';
import { beforeDeciding, runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { partnerOf, STRANGER } from './whose.ts';
import { messageRows } from './write/write-standing.ts';

/** The steps to a bulletin that is there. */
export type BulletinStep = Exclude<BulletinCommand, { name: 'draft' }>;

/**
 * Drafts the bulletin of a half-year that is over (ASC-03): its data are frozen as they are now and kept with it. A half-year
 * that has one already is refused.
 */
export async function draftBulletin(database: Database, request: StandingRequest, half: HalfYear): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const right = rightTo('draft', caller);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  if (!isHalfYear(half)) return { kind: 'invalid', problems: [{ field: 'half', code: 'not_a_half_year' }] };
  const frozen = await readAs(database, { ...caller, programmeId }, async (tx) =>
    freezeNow(tx, half, now, await criticisms(tx, monthsOfHalf(half).at(-1)!)),
  );
  const digest = sha256(canonicalJson(frozen));
  return runStandingCommand(database, request, { partnerTenantId: caller.tenantId }, { draft: half }, async (turn, id) => {
    const { opened } = turn;
    const [known] = await opened.query('select 1 from lianban.bulletin where programme_id = $1 and partner_tenant_id = $2 and half = $3', [
      programmeId,
      caller.tenantId,
      half,
    ]);
    if (known !== undefined) return { kind: 'refused', code: 'already_drafted' };
    const context = { now, timeZone: opened.context.calendar.timeZone, frozen, digest: digest.toString('hex'), knownNames: [] };
    const decision = decide(null, { name: 'draft' }, caller, context);
    if (decision.kind !== 'decided') return decision;
    turn.append('bulletin', id, decision.events);
    const kept = { programmeId, partnerTenantId: caller.tenantId, bulletinId: id, data: frozen, digest: byteaText(digest) };
    return { kind: 'write', standingId: id, beside: { more: { BulletinData: [kept] } } };
  });
}

/** A bulletin edited, approved, reopened or issued (ASC-03). An issue is told to every member. */
export async function commandBulletin(
  database: Database,
  request: StandingRequest,
  bulletinId: Uuid,
  command: BulletinStep,
): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const right = rightTo(command.name, caller);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  const partnerTenantId = await partnerOf(database, request, 'bulletin', bulletinId);
  if (partnerTenantId === null) return STRANGER;
  const told = command.name === 'edit_section' ? (command.complaintIds ?? []) : [];
  const reader = { ...caller, programmeId };
  const { frozen, names, unknown } = await readAs(database, reader, async (tx) => {
    const [kept, known] = await Promise.all([frozenInForce(tx, bulletinId), namesOf(tx, bulletinId, told)]);
    return { frozen: kept, ...known };
  });
  if (frozen === null) throw new Error(`bulletin ${bulletinId} has no data`);
  if (unknown.length > 0) return { kind: 'invalid', problems: [{ field: 'complaintIds', code: 'unknown' }] };
  return runStandingCommand(database, request, { partnerTenantId }, { bulletinId, command }, async (turn) => {
    await turn.load('l.id = $3', [bulletinId]);
    const bulletin = turn.state('bulletin', bulletinId);
    // Editors are told apart by section: who edits another one does not stand in the way.
    const before = command.name === 'edit_section' ? null : beforeDeciding(bulletinId, bulletin, right, request);
    if (before !== null) return before;
    const { context } = turn.opened;
    const inForce = async () => {
      await holdCriticisms(turn, programmeId);
      return readAs(database, reader, (tx) => frozenInForce(tx, bulletinId));
    };
    const { data, digest } = (command.name === 'issue' ? await inForce() : null) ?? frozen;
    const known: BulletinContext = {
      now,
      timeZone: context.calendar.timeZone,
      frozen: data,
      digest,
      knownNames: names,
    };
    const decision = decide(bulletin, command, caller, known);
    if (decision.kind === 'refused' && decision.code === 'changed_meanwhile') return { kind: 'stale', standingId: bulletinId };
    if (decision.kind !== 'decided') return decision;
    const after = turn.append('bulletin', bulletinId, decision.events);
    if (command.name !== 'issue') return { kind: 'write', standingId: bulletinId };
    const members = [...context.tenants.values()].filter(
      ({ kind, supervisorTenantId }) => kind === 'member' && supervisorTenantId === partnerTenantId,
    );
    const messages = issueMessages(
      after,
      members.map(({ id }) => id),
    );
    return { kind: 'write', standingId: bulletinId, beside: { messages: messageRows(turn.opened, 'bulletin', bulletinId, now, messages) } };
  });
}

/** Criticisms in force that were decided by the end of a month and that no bulletin has published. */
async function criticisms(tx: Tx, lastMonth: Month) {
  const rows = await tx.query<{ id: Uuid }>(
    `select a.id from lianban.accountability_case a where a.programme_id = $1 and a.carrier_tenant_id = $2 and a.state in ('criticised', 'reported', 'eligibility_lost')
      and not exists (select 1 from lianban.bulletin b where b.programme_id = a.programme_id and b.state = 'issued' and a.id = any(b.case_ids)) order by a.id`,
    [tx.who.programmeId, tx.who.tenantId],
  );
  const found = await casesById(
    tx,
    rows.map(({ id }) => id),
  );
  return found.flatMap((one) => {
    const published = one === null ? null : publishable(one);
    return published === null || monthOfDay(published.meetingDay) > lastMonth ? [] : [published];
  });
}

const monthOfDay = (day: string): Month => day.slice(0, 7);
