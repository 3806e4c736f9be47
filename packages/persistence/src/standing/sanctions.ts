import type { Uuid } from '@lianban/complaint/vocabulary';
import { decide, type JudgedSubject, type SanctionCommand, type SanctionContext } from '@lianban/partner-standing/sanction/decide';
import type { SanctionEvidence } from '@lianban/partner-standing/sanction/event';
import { maySuspendAtOnce, rightTo } from '@lianban/partner-standing/sanction/policy';
import { serviceSuspensions, suspendedUntil } from '@lianban/partner-standing/sanction/suspension';
import type { SanctionCommandName } from '@lianban/partner-standing/sanction/states';
import type { Database } from '../database.ts';
import { readAs, type Tx } from '../tenant-transaction.ts';
import { beforeDeciding, runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { followSuspensions, suspendedModes } from './suspended.ts';
import { ownerOfService, partnerOf, STRANGER } from './whose.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** What people do with a sanction that is there. */
export type SanctionStep = Extract<SanctionCommand, { name: SanctionCommandName }>;

/**
 * One step of a sanction (SAN-01…06): confirmed, approved by another person, planned, accepted, found compliant, objected to, lifted … Where it
 * begins or ends a suspension, what the partner is owed is held or released in the same transaction.
 */
export async function commandSanction(
  database: Database,
  request: StandingRequest,
  sanctionId: Uuid,
  command: SanctionStep,
): Promise<StandingOutcome> {
  const partnerTenantId = await partnerOf(database, request, 'sanction', sanctionId);
  if (partnerTenantId === null) return STRANGER;
  return runStandingCommand(database, request, { partnerTenantId }, { sanctionId, command }, async (turn) => {
    await turn.load("l.subject = 'sanction'");
    const sanction = turn.state('sanction', sanctionId);
    const before = beforeDeciding(sanctionId, sanction, rightTo(command.name, partnerTenantId, request.caller), request);
    if (before !== null) return before;
    const suspended = suspendedModes(turn);
    const decision = decide(sanction, command, request.caller, sanctionContext(turn));
    if (decision.kind !== 'decided') return decision;
    turn.append('sanction', sanctionId, decision.events);
    await followSuspensions(turn, suspended);
    return { kind: 'write', standingId: sanctionId };
  });
}

/** What a manager says of a service or a partner by judgement. */
export interface Judgement {
  readonly evidence: readonly SanctionEvidence[];
  readonly reason: string;
}

/** Suspends a service at once, by one carrier manager's act; reviewed by another person afterwards (SAN-05). */
export async function suspendService(
  database: Database,
  request: StandingRequest,
  { serviceId, ...judgement }: Judgement & { readonly serviceId: Uuid },
): Promise<StandingOutcome> {
  const right = maySuspendAtOnce('', request.caller);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  const partnerTenantId = await ownerOfService(database, request, serviceId);
  if (partnerTenantId === null) return { kind: 'invalid', problems: [{ field: 'serviceId', code: 'unknown' }] };
  return begin(database, request, { name: 'suspend_at_once', partnerTenantId, serviceId, ...judgement });
}

/** Proposes that the cooperation end where it is serious 情节严重 (SAN-05); confirmed by a reviewer and approved by a second person. */
export async function proposeEnding(
  database: Database,
  request: StandingRequest,
  input: Judgement & { readonly partnerTenantId: Uuid; readonly serviceId: Uuid | null },
): Promise<StandingOutcome> {
  const { partnerTenantId, serviceId } = input;
  const right = maySuspendAtOnce(partnerTenantId, request.caller);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  if (serviceId !== null && (await ownerOfService(database, request, serviceId)) !== partnerTenantId)
    return { kind: 'invalid', problems: [{ field: 'serviceId', code: 'unknown' }] };
  return begin(database, request, { name: 'propose_ending', ...input });
}

async function begin(
  database: Database,
  request: StandingRequest,
  command: { readonly name: 'suspend_at_once' | 'propose_ending' } & JudgedSubject,
): Promise<StandingOutcome> {
  const { caller, programmeId } = request;
  const { partnerTenantId, evidence } = command;
  const known = await readAs(database, { ...caller, programmeId }, (tx) => evidenceIsKnown(tx, partnerTenantId, evidence));
  return runStandingCommand(database, request, { partnerTenantId }, { begin: command }, async (turn, standingId) => {
    await turn.load("l.subject = 'sanction'");
    const { name, serviceId } = command;
    // Of two managers who act on the same alert one is enough: a second suspension would have to be reviewed and lifted by itself.
    if (
      name === 'suspend_at_once' &&
      serviceId !== null &&
      suspendedUntil(serviceSuspensions(turn.all('sanction'), serviceId), turn.now) !== null
    )
      return { kind: 'refused', code: 'service_is_suspended' };
    // The two names tell the union's parts apart; a service was checked above.
    const decision = decide(null, command as SanctionCommand, caller, sanctionContext(turn));
    if (decision.kind === 'refused') return decision;
    const unknown = known ? [] : [{ field: 'evidence', code: 'unknown' }];
    const problems = [...(decision.kind === 'invalid' ? decision.problems : []), ...unknown];
    if (decision.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
    turn.append('sanction', standingId, decision.events);
    return { kind: 'write', standingId };
  });
}

/** Whether every piece of evidence a person names is there and about the partner; a month's cost is proposed by the closing alone. */
async function evidenceIsKnown(tx: Tx, partnerTenantId: Uuid, evidence: readonly SanctionEvidence[]): Promise<boolean> {
  const { programmeId } = tx.who;
  const found = await Promise.all(
    evidence.map(async (each) => {
      if (each.kind === 'cost') return false;
      const rows =
        each.kind === 'complaint'
          ? await tx.query(
              'select 1 from lianban.scorecard_contribution where programme_id = $1 and partner_tenant_id = $2 and complaint_id = $3',
              [programmeId, partnerTenantId, each.id],
            )
          : await tx.query(
              'select 1 from lianban.closed_card where programme_id = $1 and partner_tenant_id = $2 and month = $3 and version = $4',
              [programmeId, partnerTenantId, each.month, each.version],
            );
      return rows.length > 0;
    }),
  );
  return found.every((each) => each);
}

/** What a decision about a sanction may know besides it. */
export function sanctionContext({ opened, now }: StandingTurn): SanctionContext {
  const { calendar, standingSettings: settings, settingsVersion } = opened.context;
  return { now, calendar, settings, settingsVersion };
}
