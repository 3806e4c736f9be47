import { randomUUID } from 'node:crypto';
import type { Role } from '@lianban/complaint/vocabulary';
import { claimRefund } from '@lianban/persistence/standing/refunds';
import type { StandingOutcome } from '@lianban/persistence/standing/run-standing-command';
import { statement } from '@lianban/persistence/standing/read-settlement';
import { enterSettlementPayment, enterSettlementShare } from '@lianban/persistence/standing/settlement';
import { readAs } from '@lianban/persistence/tenant-transaction';
import { type Cast, type SeededComplaint, workerOf } from './complaints.ts';
import { FACE_OF, type TenantKey } from './organisations.ts';

/** A partner's money in the scene: a refund on a complaint of its carrier's, and a ledger with a payment. */
export interface PartnerMoney {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly refundId: string;
  readonly postingId: string;
}

/** Partners with their carrier and the complaint it comes from. */
export const PARTNERS_MONEY: readonly (readonly [partner: TenantKey, carrier: TenantKey, complaint: string])[] = [
  ['partnerOne', 'carrierOne', 'joint'],
  ['partnerTwo', 'carrierOne', 'direct of two'],
  ['partnerFour', 'carrierTwo', 'other programme'],
];

/** Refunds and ledgers of partners of two carriers; each text holds a mark for exactly those who may read it (REF-01…04). */
export async function seedMoney(cast: Cast, complaints: readonly SeededComplaint[]): Promise<Partial<Record<TenantKey, PartnerMoney>>> {
  const money: Partial<Record<TenantKey, PartnerMoney>> = {};
  for (const [partner, carrier, key] of PARTNERS_MONEY) {
    const complaint = complaints.find((each) => each.key === key);
    if (!complaint?.serviceId) throw new Error(`'${key}' names no service.`);
    money[partner] = await seedOf(cast, partner, carrier, { ...complaint, serviceId: complaint.serviceId });
  }
  return money;
}

async function seedOf(
  { marks, tenants, actors, databases }: Cast,
  partner: TenantKey,
  carrier: TenantKey,
  complaint: SeededComplaint & { readonly serviceId: string },
): Promise<PartnerMoney> {
  // A refund comes up with its complaint: seats limited to a unit see it where they see that one. A ledger is the whole organisation's.
  const ofComplaint = complaint.parties.filter(({ tenant }) => tenant === carrier || tenant === partner);
  const refundViewers = [{ tenant: carrier, unit: null }, { tenant: partner, unit: null }, ...ofComplaint];
  const wholes = [
    { tenant: carrier, unit: null },
    { tenant: partner, unit: null },
  ];
  const { id: tenantId, programmeId } = tenants[carrier];
  const { personId, name } = workerOf(actors, carrier);
  const database = databases[FACE_OF.carrier];
  const now = new Date().toISOString();
  const month = '2026-10';
  const request = (role: Role) => ({
    caller: { kind: 'person', personId, tenantId, tenantKind: 'carrier', unitId: null, roles: [role] } as const,
    programmeId,
    idempotencyKey: randomUUID(),
    now,
    personName: name,
  });
  const done = (outcome: StandingOutcome): string => {
    if (outcome.kind !== 'done') throw new Error(`money of ${partner}: ${JSON.stringify(outcome)}`);
    return outcome.standingId;
  };
  const refundId = done(
    await claimRefund(database, request('intake_agent'), {
      complaintId: complaint.id,
      kind: 'wrong_charge',
      serviceId: complaint.serviceId,
      item: `费用${marks.word(`refunded fee of ${partner}`, ...refundViewers)}`,
      month,
      charged: '12.34',
      reason: `理由${marks.word(`reason of the refund of ${partner}`, ...refundViewers)}`,
    }),
  );
  const clerk = request('settlement_clerk');
  const of = { partnerTenantId: tenants[partner].id, mode: 'emp' } as const;
  done(await enterSettlementShare(database, clerk, of, { shareOf: month, month, amount: '100.00' }));
  const reference = `FK${marks.word(`payment of ${partner}`, ...wholes)}`;
  done(await enterSettlementPayment(database, request('settlement_clerk'), of, { month, amount: '1.00', reference }));
  const read = await readAs(database, { ...clerk.caller, programmeId }, (tx) => statement(tx, { ...of, month }));
  const postingId = read?.lines.at(-1)?.id ?? '';
  marks.known(refundId, `id of the refund of ${partner}`, ...refundViewers);
  marks.known(postingId, `id of the payment of ${partner}`, ...wholes);
  return { partner, carrier, refundId, postingId };
}
