import type { Uuid } from '@lianban/complaint/vocabulary';
import { isHalfYear, type HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import { decide, rightTo, type SummaryCommand } from '@lianban/partner-standing/summary/summary';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { readAs } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { freezeNow } from './freeze-now.ts';
import { bulletinData } from './read-bulletins.ts';
import { beforeDeciding, runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { partnerOf, STRANGER } from './whose.ts';

type Added = Extract<SummaryCommand, { name: 'add_countermeasure' }>;

/** The steps to a summary that is there; the id of an added countermeasure is made here. */
export type SummaryStep = Exclude<SummaryCommand, { name: 'draft' } | Added> | Omit<Added, 'measureId'>;

/** Those that are about the whole, so that who saw another version is told what happened since. */
const OF_THE_WHOLE: readonly SummaryStep['name'][] = ['finish', 'reopen', 'hand_in'];

/**
 * Drafts the caller's member's summary of a half-year that is over (ASC-02): its data are frozen as they are now and kept with it. A
 * half-year that has one already is refused.
 */
export async function draftSummary(database: Database, request: StandingRequest, half: HalfYear): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const { tenantId } = caller;
  const right = rightTo('draft', caller, tenantId);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  if (!isHalfYear(half)) return { kind: 'invalid', problems: [{ field: 'half', code: 'not_a_half_year' }] };
  const frozen = await readAs(database, { ...caller, programmeId }, (tx) => freezeNow(tx, half, now, []));
  const digest = sha256(canonicalJson(frozen));
  return runStandingCommand(database, request, { partnerTenantId: tenantId }, { draftSummary: half }, async (turn, id) => {
    const { opened } = turn;
    const [known] = await opened.query('select 1 from lianban.summary where programme_id = $1 and partner_tenant_id = $2 and half = $3', [
      programmeId,
      tenantId,
      half,
    ]);
    if (known !== undefined) return { kind: 'refused', code: 'already_drafted' };
    const { timeZone } = opened.context.calendar;
    const context = { memberTenantId: tenantId, now, timeZone, frozen, digest: digest.toString('hex') };
    const decision = decide(null, { name: 'draft' }, caller, context);
    if (decision.kind !== 'decided') return decision;
    turn.append('summary', id, decision.events);
    const kept = { programmeId, partnerTenantId: tenantId, bulletinId: id, data: frozen, digest: byteaText(digest) };
    return { kind: 'write', standingId: id, beside: { more: { BulletinData: [kept] } } };
  });
}

/** A summary edited, followed up, finished, reopened or handed in (ASC-02). */
export async function commandSummary(
  database: Database,
  request: StandingRequest,
  summaryId: Uuid,
  command: SummaryStep,
): Promise<StandingOutcome> {
  const { caller, programmeId, now } = request;
  const right = rightTo(command.name, caller, caller.tenantId);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  const partnerTenantId = await partnerOf(database, request, 'summary', summaryId);
  if (partnerTenantId === null) return STRANGER;
  const frozen = await readAs(database, { ...caller, programmeId }, (tx) => bulletinData(tx, summaryId));
  if (frozen === null) throw new Error(`summary ${summaryId} has no data`);
  return runStandingCommand(database, request, { partnerTenantId }, { summaryId, command }, async (turn) => {
    await turn.load('l.id = $3', [summaryId]);
    const summary = turn.state('summary', summaryId);
    const before = OF_THE_WHOLE.includes(command.name) ? beforeDeciding(summaryId, summary, right, request) : null;
    if (before !== null) return before;
    const { timeZone } = turn.opened.context.calendar;
    const known = { memberTenantId: partnerTenantId, now, timeZone, frozen: frozen.data, digest: frozen.digest };
    const whole = command.name === 'add_countermeasure' ? { ...command, measureId: uuidv7() } : command;
    const decision = decide(summary, whole, caller, known);
    if (decision.kind === 'refused' && decision.code === 'changed_meanwhile') return { kind: 'stale', standingId: summaryId };
    if (decision.kind !== 'decided') return decision;
    turn.append('summary', summaryId, decision.events);
    return { kind: 'write', standingId: summaryId };
  });
}
