import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import {
  decideDeduction as decide,
  deductionFor,
  proposeDeduction as propose,
  rightToDecide,
  type Deduction,
  type DeductionDecision,
  type DeductionInput,
  type RegistryFinding,
  type RubricContext,
} from '@lianban/partner-standing/scorecard/rubric';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { programmeContext } from '../programme-context.ts';
import { readAs } from '../tenant-transaction.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import { asSystem } from './as-system.ts';
import { evidenceIsKnown } from './evidence.ts';
import { beforeDeciding, runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { partnerOf, STRANGER } from './whose.ts';
import { deductionEvent } from './write/card-states.ts';
import { presentOf } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** A deduction that the carrier's reviewer proposes, with evidence (SCO-05). */
export async function proposeDeduction(database: Database, request: StandingRequest, input: DeductionInput): Promise<StandingOutcome> {
  const { caller, programmeId } = request;
  const { partnerTenantId } = input;
  const known = await readAs(database, { ...caller, programmeId }, (tx) => evidenceIsKnown(tx, partnerTenantId, input.evidence));
  return runStandingCommand(database, request, { partnerTenantId }, { propose: input }, async (turn, standingId) => {
    const outcome = propose(input, caller, rubricContext(turn, standingId));
    if (outcome.kind === 'refused') return outcome;
    const unknown = known ? [] : [{ field: 'evidence', code: 'unknown' }];
    const problems = [...(outcome.kind === 'invalid' ? outcome.problems : []), ...unknown];
    if (outcome.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
    turn.append('deduction', standingId, [deductionEvent(null, outcome.result)]);
    return { kind: 'write', standingId };
  });
}

/** The reviewer's word on a proposal, once; what it takes away counts from now on. */
export async function decideDeduction(
  database: Database,
  request: StandingRequest,
  deductionId: Uuid,
  input: DeductionDecision,
): Promise<StandingOutcome> {
  const partnerTenantId = await partnerOf(database, request, 'deduction', deductionId);
  if (partnerTenantId === null) return STRANGER;
  return runStandingCommand(database, request, { partnerTenantId }, { deductionId, decide: input }, async (turn) => {
    await turn.load('l.id = $3', [deductionId]);
    const deduction = turn.state('deduction', deductionId);
    if (deduction === null) return { kind: 'refused', code: 'not_a_party' };
    const before = beforeDeciding(deductionId, deduction, rightToDecide(partnerTenantId, request.caller), request);
    if (before !== null) return before;
    const outcome = decide(deduction, input, request.caller, turn.now);
    if (outcome.kind !== 'decided') return outcome;
    turn.append('deduction', deductionId, [deductionEvent(deduction, outcome.result)]);
    return { kind: 'write', standingId: deductionId, beside: { more: medianDue(turn, deduction.month) } };
  });
}

/** The month's medians are to be told anew: one of its figures has changed. */
export function medianDue({ opened }: StandingTurn, month: Month): { readonly StandingMedianDue: readonly object[] } {
  const { programmeId, parties } = opened;
  return { StandingMedianDue: [{ id: uuidv7(), programmeId, carrierTenantId: parties.carrierTenantId, month }] };
}

function rubricContext({ opened, now }: StandingTurn, deductionId: Uuid): RubricContext {
  const { standingSettings: settings, settingsVersion } = opened.context;
  return { ...presentOf(opened, now), deductionId, settings, settingsVersion };
}

/** How far back the registry's findings are looked at: more than a month that may still be closed. */
const LOOK_BACK_DAYS = 70;
const DAY_MS = 86_400_000;

interface Found extends RegistryFinding {
  readonly programmeId: Uuid;
}

/**
 * Proposes deductions for what the registry has found since and the rubric gives points for: changes on short notice (REG-05) and calls that failed
 * (REG-07). Several workers may run: a finding is proposed once.
 *
 * @param limit findings at most
 * @returns how many were looked at; at least `limit` means there may be more
 */
export async function proposeFromRegistry(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const found: Found[] = [];
  for (const id of await programmeIds(database)) found.push(...(await findings(database, id, now, limit - found.length)));
  for (const [partnerTenantId, ofPartner] of Map.groupBy(found, (each) => each.partnerTenantId)) {
    const { programmeId } = ofPartner[0]!;
    await asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
      // Another worker may have been faster.
      await turn.load(
        'l.id in (select d.id from lianban.deduction d where d.programme_id = $1 and d.partner_tenant_id = $2 and d.finding_id = any($3))',
        [ofPartner.map(({ id }) => id)],
      );
      for (const { programmeId: _programme, ...finding } of ofPartner) {
        const id = uuidv7();
        const deduction: Deduction | null = deductionFor(finding, turn.all('deduction'), rubricContext(turn, id));
        if (deduction !== null) turn.append('deduction', id, [deductionEvent(null, deduction)]);
      }
      return {};
    });
  }
  return found.length;
}

/** Findings nothing was proposed for yet. Outcomes without points in the rubric of now are left out, else they would be looked at for ever. */
async function findings(database: Database, programmeId: Uuid, now: IsoInstant, limit: number): Promise<Found[]> {
  return asWatcher(database, programmeId, async (query) => {
    const { rubric } = (await programmeContext(query, database, 'clock_watcher', programmeId, null)).standingSettings;
    const items = new Set(rubric.items.map(({ id }) => id));
    const outcomes = Object.entries(rubric.drills).flatMap(([outcome, { itemId }]) => (items.has(itemId) ? [outcome] : []));
    const notices = rubric.shortNotice !== null && items.has(rubric.shortNotice.itemId);
    const since = new Date(Date.parse(now) - LOOK_BACK_DAYS * DAY_MS).toISOString();
    const rows = await query<Omit<Found, 'programmeId'>>(
      `select f.source, f.id, f.partner_tenant_id as "partnerTenantId", f.at, f.outcome from (
        select 'drill' as source, d.id, d.partner_tenant_id, d.at, d.outcome from lianban.reachability_drill d
          where d.programme_id = $1 and d.at >= $2 and d.at <= $3 and d.outcome = any($4)
        union all select 'short_notice', n.id, n.partner_tenant_id, n.effective_at, null from lianban.change_notice n
          where n.programme_id = $1 and n.short_notice and n.effective_at >= $2 and n.effective_at <= $3 and $5::boolean) as f
      where not exists (select 1 from lianban.deduction x where x.programme_id = $1 and x.finding_id = f.id) order by f.at limit $6`,
      [programmeId, since, now, outcomes, notices, limit],
    );
    return rows.map((row) => ({ programmeId, ...row }));
  });
}
