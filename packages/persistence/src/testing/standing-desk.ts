import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import { v7 as uuidv7 } from 'uuid';
import { claimRefund, commandRefund, type RefundClaim, type RefundStep } from '../standing/refunds.ts';
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
  otherApprover: person(TENANTS.otherCarrier, ['approver'], null, '区明'),
};

const { clerk, approver } = STANDING_PEOPLE;
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
}

const CLAIM: Omit<RefundClaim, 'complaintId'> = {
  kind: 'wrong_charge',
  serviceId: SERVICES.ofA,
  item: '功能月租费',
  month: '2026-04',
  charged: '10.00',
  reason: '客户称从未订购',
};

/** The id of what came of a command that must succeed. */
export function done(outcome: StandingOutcome): Uuid {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.standingId;
}

/** An outcome in short. */
export function answer(outcome: StandingOutcome): string {
  if (outcome.kind === 'refused') return outcome.code;
  if (outcome.kind === 'invalid') return outcome.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
  return outcome.kind;
}
