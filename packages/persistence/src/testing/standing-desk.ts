import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { MissingCode } from '@lianban/partner-standing/month-close/missing';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import type { Contested } from '@lianban/partner-standing/scorecard/objection';
import type { DeductionInput } from '@lianban/partner-standing/scorecard/rubric';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import { v7 as uuidv7 } from 'uuid';
import { claimRefund, commandRefund, type RefundClaim, type RefundStep } from '../standing/refunds.ts';
import { carryOnClosings, closeMonth, type CloseMonthOutcome } from '../standing/close-month.ts';
import { decideDeduction, proposeDeduction } from '../standing/deductions.ts';
import { decideObjection, fileObjection } from '../standing/objections.ts';
import { sanctionPage } from '../standing/read-sanctions.ts';
import { commandSanction, suspendService, type SanctionStep } from '../standing/sanctions.ts';
import { refundsById } from '../standing/read-refunds.ts';
import type { StandingOutcome, StandingRequest } from '../standing/run-standing-command.ts';
import { counterPosting, enterSettlementPayment, enterSettlementShare, settleMonth, type SettlementOf } from '../standing/settlement.ts';
import { loginOf, NOON, orderTo, PEOPLE, person, SERVICES, TENANTS, UNITS, type Actor, type Stage } from './stage.ts';

/** Who acts around a partner's standing; the partners' own people are the stage's. */
export const STANDING_PEOPLE = {
  reviewer: person(TENANTS.carrier, ['quality_reviewer'], null, '贺秋月'),
  approver: person(TENANTS.carrier, ['approver'], null, '刘振华'),
  clerk: person(TENANTS.carrier, ['settlement_clerk'], null, '蒋丽'),
  secondClerk: person(TENANTS.carrier, ['settlement_clerk'], null, '钱芳'),
  manager: person(TENANTS.carrier, ['service_centre_manager'], null, '谭海燕'),
  cityDesk: person(TENANTS.carrier, ['intake_agent'], UNITS.changsha, '长沙坐席'),
  partnerA: PEOPLE.partnerA,
  partnerB: PEOPLE.partnerB,
  otherClerk: person(TENANTS.otherCarrier, ['settlement_clerk'], null, '梁洁'),
  otherReviewer: person(TENANTS.otherCarrier, ['quality_reviewer', 'approver'], null, '区明'),
  otherManager: person(TENANTS.otherPartner, ['general_manager'], null, '邝总'),
};

const { clerk, approver, reviewer, manager } = STANDING_PEOPLE;
export const OF_A: SettlementOf = { partnerTenantId: TENANTS.partnerA, mode: 'emp' };

/** What tests do with refunds and settlements, through the processes' own logins. */
export class StandingDesk {
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  database(who: Actor) {
    return this.stage.databases[loginOf(who.tenantKind)];
  }

  request(who: Actor, now: IsoInstant = NOON, more: Partial<StandingRequest> = {}): StandingRequest {
    return { caller: who, programmeId: who.programmeId, idempotencyKey: uuidv7(), now, personName: who.name, ...more };
  }

  /** A complaint of the carrier's about A's service, with a work order to A. */
  complaint(who: Actor = PEOPLE.agent, serviceId: Uuid = SERVICES.ofA, partnerTenantId: Uuid = TENANTS.partnerA): Promise<Uuid> {
    return this.stage.take(who, { serviceId, workOrders: [orderTo(partnerTenantId)] });
  }

  async claims(
    who: Actor,
    claim: Partial<RefundClaim> & Pick<RefundClaim, 'complaintId'>,
    more: Partial<StandingRequest> = {},
  ): Promise<StandingOutcome> {
    return claimRefund(this.database(who), this.request(who, NOON, more), { ...CLAIM, ...claim });
  }

  command(who: Actor, refundId: Uuid, command: RefundStep, more: Partial<StandingRequest> = {}): Promise<StandingOutcome> {
    return commandRefund(this.database(who), this.request(who, more.now, more), refundId, command);
  }

  /** A refund claimed on a new complaint. @returns its id */
  async claimed(claim: Partial<RefundClaim> = {}, who: Actor = clerk): Promise<Uuid> {
    return done(await this.claims(who, { complaintId: await this.complaint(), ...claim }));
  }

  /** A refund that has come as far as the customer's account. */
  async credited(claim: Partial<RefundClaim> = {}, now: IsoInstant = NOON): Promise<Uuid> {
    const id = await this.claimed(claim);
    const charged = claim.charged ?? CLAIM.charged;
    done(await this.command(clerk, id, { name: 'verify', wrong: charged, reason: '属实' }, { now }));
    done(await this.command(approver, id, { name: 'approve', double: false, reason: '' }, { now }));
    done(await this.command(clerk, id, { name: 'credit', reference: `CZ-${id.slice(-6)}` }, { now }));
    return id;
  }

  async refund(id: Uuid, who: Actor = clerk): Promise<Refund | null> {
    return (await this.stage.read(who, (tx) => refundsById(tx, [id])))[0] ?? null;
  }

  shares(month: string, amount: string, now: IsoInstant, { of = OF_A, shareOf = month }: { of?: SettlementOf; shareOf?: string } = {}) {
    return enterSettlementShare(this.database(clerk), this.request(clerk, now), of, { shareOf, month, amount });
  }

  pays(month: string, amount: string, now: IsoInstant, of: SettlementOf = OF_A) {
    return enterSettlementPayment(this.database(clerk), this.request(clerk, now), of, { month, amount, reference: 'FK-1' });
  }

  counters(postingId: Uuid, month: string, now: IsoInstant, of: SettlementOf = OF_A) {
    return counterPosting(this.database(clerk), this.request(clerk, now), of, { postingId, month, reason: '录入有误' });
  }

  settles(month: string, now: IsoInstant, { of = OF_A, who = clerk }: { of?: SettlementOf; who?: Actor } = {}) {
    return settleMonth(this.database(who), this.request(who, now), of, { month });
  }

  /** Asks that a month be closed; whatever may be missing is acknowledged unless said otherwise. */
  asksToClose(
    month: string,
    now: IsoInstant,
    { acknowledged = MAY_BE_MISSING, reason = '', who = reviewer }: Closes = {},
  ): Promise<CloseMonthOutcome> {
    return closeMonth(this.database(who), this.request(who, now), { month, acknowledged, reason });
  }

  /** A month closed by reviewer and worker. */
  async closes(month: string, now: IsoInstant, more: Closes = {}): Promise<Uuid> {
    const id = done(await this.asksToClose(month, now, more));
    await carryOnClosings(this.stage.databases.worker, now, 100);
    return id;
  }

  proposes(
    input: Partial<DeductionInput> & Pick<DeductionInput, 'evidence'>,
    now: IsoInstant = NOON,
    who: Actor = reviewer,
  ): Promise<StandingOutcome> {
    const whole = { partnerTenantId: TENANTS.partnerA, month: '2026-05', itemId: 'attitude', points: 3, reason: '推诿客户', ...input };
    return proposeDeduction(this.database(who), this.request(who, now), whole);
  }

  decides(deductionId: Uuid, points: number | null, now: IsoInstant = NOON, who: Actor = reviewer): Promise<StandingOutcome> {
    const input = { accepted: points !== null, points: points ?? 0, reason: '已核对录音' };
    return decideDeduction(this.database(who), this.request(who, now), deductionId, input);
  }

  objects(about: Contested, now: IsoInstant, who: Actor = PEOPLE.partnerA): Promise<StandingOutcome> {
    return fileObjection(this.database(who), this.request(who, now), { about, evidence: '客户当日确认已恢复' });
  }

  sanction(who: Actor, sanctionId: Uuid, command: SanctionStep, now: IsoInstant = NOON): Promise<StandingOutcome> {
    return commandSanction(this.database(who), this.request(who, now), sanctionId, command);
  }

  /** A manager's suspension of a service at once. */
  suspends(serviceId: Uuid, now: IsoInstant = NOON, who: Actor = manager): Promise<StandingOutcome> {
    return suspendService(this.database(who), this.request(who, now), { serviceId, evidence: [], reason: '大批用户投诉，影响恶劣' });
  }

  /** The partner's sanctions, by rule and measure. */
  async sanctions(partnerTenantId: Uuid = TENANTS.partnerA, who: Actor = reviewer): Promise<Sanction[]> {
    const page = await this.stage.read(who, (tx) => sanctionPage(tx, { partnerTenantId, states: null, first: 50, after: null }));
    return page.items.map(({ item }) => item);
  }

  judges(objectionId: Uuid, upheld: boolean, now: IsoInstant, who: Actor = reviewer): Promise<StandingOutcome> {
    return decideObjection(this.database(who), this.request(who, now), objectionId, { upheld, reason: '调阅记录后裁定' });
  }
}

interface Closes {
  readonly acknowledged?: readonly MissingCode[];
  readonly reason?: string;
  readonly who?: Actor;
}

const MAY_BE_MISSING: readonly MissingCode[] = [
  'billed_users_missing',
  'signed_group_customers_missing',
  'mode_unknown',
  'dispute_pending',
  'deduction_undecided',
  'objection_undecided',
];

const CLAIM: Omit<RefundClaim, 'complaintId'> = {
  kind: 'wrong_charge',
  serviceId: SERVICES.ofA,
  item: '功能月租费',
  month: '2026-04',
  charged: '10.00',
  reason: '客户称从未订购',
};

/** The id of what came of a command that must succeed. */
export function done(outcome: StandingOutcome | CloseMonthOutcome): Uuid {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.standingId;
}

/** An outcome in short. */
export function answer(outcome: StandingOutcome | CloseMonthOutcome): string {
  if (outcome.kind === 'refused') return outcome.code;
  if (outcome.kind === 'invalid') return outcome.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
  return outcome.kind;
}
