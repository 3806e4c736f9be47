import type { Uuid } from '@lianban/complaint/vocabulary';
import { StandingChecks } from '@lianban/partner-standing/decision';
import { isMonth, type Month } from '@lianban/partner-standing/month';
import { decide, type RefundCommand, type RefundContext } from '@lianban/partner-standing/refund/decide';
import type { RefundKind } from '@lianban/partner-standing/refund/event';
import { mayClaim, rightTo } from '@lianban/partner-standing/refund/policy';
import type { RefundCommandName } from '@lianban/partner-standing/refund/states';
import { modeIn } from '@lianban/partner-standing/scorecard/mode';
import type { Database } from '../database.ts';
import { beforeDeciding, runStandingCommand, type Judged, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { ownerOfService, partnerOf, STRANGER } from './whose.ts';
import { presentOf, type OpenedStanding } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** What a claim says (REF-01, REF-03). Whose customer it is says the complaint; the partner and the mode say the service and the month. */
export interface RefundClaim {
  readonly complaintId: Uuid;
  readonly kind: RefundKind;
  readonly serviceId: Uuid;
  /** As the bill names it. */
  readonly item: string;
  /** The month that was billed, `YYYY-MM`. */
  readonly month: Month;
  /** What the bill charged, in yuan as it was typed. */
  readonly charged: string;
  readonly reason: string;
}

/** What people do with a refund that is there. */
export type RefundStep = Extract<RefundCommand, { name: RefundCommandName }>;

/**
 * Claims a refund on a complaint that the caller may see: by the partner whose service was charged, or by its carrier. The
 * same fee is refunded once, whoever claims it and however often: partner's lock and a unique index decide between two.
 */
export async function claimRefund(database: Database, request: StandingRequest, claim: RefundClaim): Promise<StandingOutcome> {
  const owner = await ownerOfService(database, request, claim.serviceId);
  // Whether another's service exists nobody is told: to a partner it is as unknown as none.
  const partnerTenantId = request.caller.tenantKind === 'partner' ? request.caller.tenantId : owner;
  const right = mayClaim(partnerTenantId ?? '', request.caller);
  if (right !== 'allowed') return { kind: 'refused', code: right };
  if (partnerTenantId === null) return { kind: 'invalid', problems: [{ field: 'fee.serviceId', code: 'unknown' }] };
  const about = { partnerTenantId, complaintId: claim.complaintId };
  return runStandingCommand(database, request, about, { claim }, (turn, standingId) => judgeClaim(turn, standingId, request, claim));
}

async function judgeClaim(turn: StandingTurn, standingId: Uuid, { caller }: StandingRequest, claim: RefundClaim): Promise<Judged> {
  const { opened } = turn;
  const { partnerTenantId } = opened.parties;
  const { kind, serviceId, item, month, charged, reason, complaintId } = claim;
  const checks = new StandingChecks();
  const { complaint } = opened;
  const customerId = complaint?.customerId ?? null;
  if (complaint === null) checks.add('complaintId', 'unknown');
  else if (customerId === null) checks.note('complaintId', 'customer_unknown');
  const service = opened.context.services.get(serviceId);
  const mode = isMonth(month) ? modeIn(service?.modes ?? [], month) : null;
  if (mode === null && service?.tenantId === partnerTenantId && isMonth(month)) checks.note('fee.month', 'mode_unknown');
  const fee = { customerId: customerId === null ? '' : await sameCustomer(opened, customerId), serviceId, item, month };
  const subject = { partnerTenantId, complaintId, kind, mode: mode ?? 'emp', fee };
  // What is no month is told below, and never asked for.
  const context = { ...refundContext(turn), takenKeys: isMonth(month) ? await takenKeys(opened, fee) : new Set<string>() };
  const decision = decide(null, { name: 'claim', subject, charged, reason }, caller, context);
  if (decision.kind === 'refused') return decision;
  const problems = [...checks.problems, ...(decision.kind === 'invalid' ? decision.problems : [])];
  if (decision.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
  turn.append('refund', standingId, decision.events);
  return { kind: 'write', standingId };
}

/** Verifies, denies, rejects, approves or credits a refund (REF-01…03). */
export async function commandRefund(
  database: Database,
  request: StandingRequest,
  refundId: Uuid,
  command: RefundStep,
): Promise<StandingOutcome> {
  const partnerTenantId = await partnerOf(database, request, 'refund', refundId);
  if (partnerTenantId === null) return STRANGER;
  return runStandingCommand(database, request, { partnerTenantId }, { refundId, command }, async (turn) => {
    await turn.load('l.id = $3', [refundId]);
    const refund = turn.state('refund', refundId);
    if (refund === null) return STRANGER;
    const before = beforeDeciding(refundId, refund, rightTo(command.name, refund, request.caller), request);
    if (before !== null) return before;
    const decision = decide(refund, command, request.caller, refundContext(turn));
    if (decision.kind !== 'decided') return decision;
    turn.append('refund', refundId, decision.events);
    return { kind: 'write', standingId: refundId };
  });
}

/** What a decision about a refund may know besides it. */
export function refundContext({ opened, now }: StandingTurn): RefundContext {
  const { context, parties } = opened;
  const own = [...context.services.values()].filter(({ tenantId }) => tenantId === parties.partnerTenantId);
  return { ...presentOf(opened, now), settings: context.standingSettings, takenKeys: new Set(), serviceIds: own.map(({ id }) => id) };
}

/**
 * One customer, whoever took the complaint: carrier and partner each keep customers of their own, and the same fee must not be
 * refunded on both. The first of those with the same phone number; ids grow, so it stays the first.
 */
async function sameCustomer({ query, programmeId, parties }: OpenedStanding, customerId: Uuid): Promise<Uuid> {
  const [first] = await query<{ id: Uuid }>(
    `select other.id from lianban.customer own join lianban.customer other on other.tenant_id = any($3) and other.phone = own.phone
    where own.programme_id = $1 and own.tenant_id = any($3) and own.id = $2 order by other.id limit 1`,
    [programmeId, customerId, [parties.partnerTenantId, parties.carrierTenantId]],
  );
  return first?.id ?? customerId;
}

/** Keys of fees of that customer, service and month which a refund is about that was not rejected. */
async function takenKeys(
  { query, programmeId, parties }: OpenedStanding,
  fee: { customerId: Uuid; serviceId: Uuid; month: Month },
): Promise<Set<string>> {
  // What names no month is told as such, and may hold what no column stores.
  if (fee.customerId === '' || !isMonth(fee.month)) return new Set();
  const rows = await query<{ feeKey: string }>(
    `select fee_key as "feeKey" from lianban.refund where programme_id = $1 and partner_tenant_id = $2 and customer_id = $3 and service_id = $4 and fee_month = $5
    and state <> 'rejected'`,
    [programmeId, parties.partnerTenantId, fee.customerId, fee.serviceId, fee.month],
  );
  return new Set(rows.map(({ feeKey }) => feeKey));
}
