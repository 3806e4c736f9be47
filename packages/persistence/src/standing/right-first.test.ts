import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES_BY_TENANT_KIND, type Role, type Uuid } from '@lianban/complaint/vocabulary';
import { answer, done, OF_A, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { NOON, openStage, orderTo, PEOPLE, person, SERVICES, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { decideDeduction } from './deductions.ts';
import { commandRefund, type RefundStep } from './refunds.ts';
import type { StandingOutcome, StandingRequest } from './run-standing-command.ts';
import { commandSanction, type SanctionStep } from './sanctions.ts';
import { counterPosting, enterSettlementPayment, enterSettlementShare, settleMonth } from './settlement.ts';

let stage: Stage;
let desk: StandingDesk;
let subjects: { readonly refund: Uuid; readonly deduction: Uuid; readonly sanction: Uuid };
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
  const complaintId = await stage.take(PEOPLE.agent, { serviceId: SERVICES.ofA, workOrders: [orderTo(TENANTS.partnerA)] });
  done(await desk.shares('2026-04', '1000', NOON));
  subjects = {
    refund: done(await desk.claims(STANDING_PEOPLE.clerk, { complaintId })),
    deduction: done(await desk.proposes({ evidence: [{ kind: 'complaint', id: complaintId }] })),
    sanction: done(await desk.suspends(SERVICES.ofA)),
  };
});
afterAll(() => stage.close());

type Give = (who: Actor, request: StandingRequest) => Promise<StandingOutcome>;

const refund =
  (command: RefundStep): Give =>
  (who, request) =>
    commandRefund(desk.database(who), request, subjects.refund, command);
const sanction =
  (command: SanctionStep): Give =>
  (who, request) =>
    commandSanction(desk.database(who), request, subjects.sanction, command);

const CLERK = ['settlement_clerk'];
const REVIEWER = ['quality_reviewer'];
const APPROVER = ['approver'];
const JUDGES = [...REVIEWER, ...APPROVER];
const PARTNER = ['quality_officer', 'management_representative', 'general_manager'];
const SERVICE = ['service_contact', 'management_representative', 'general_manager'];
const reason = '理由';

/** Whose work each command is, in one state or another: the carrier's roles, the partner's. */
const COMMANDS: readonly (readonly [name: string, carrier: readonly string[], partner: readonly string[], give: Give])[] = [
  ['verify a refund', CLERK, SERVICE, refund({ name: 'verify', wrong: '1.00', reason })],
  ['deny a refund', [], SERVICE, refund({ name: 'deny', reason })],
  ['reject a refund', [...CLERK, ...APPROVER], [], refund({ name: 'reject', reason })],
  ['approve a refund', APPROVER, [], refund({ name: 'approve', double: false, reason })],
  ['credit a refund', CLERK, [], refund({ name: 'credit', reference: 'CZ' })],
  [
    'decide a deduction',
    REVIEWER,
    [],
    (who, request) => decideDeduction(desk.database(who), request, subjects.deduction, { accepted: true, points: 1, reason }),
  ],
  ['confirm a sanction', REVIEWER, [], sanction({ name: 'confirm', deadlineDay: null, reason })],
  ['decline a sanction', REVIEWER, [], sanction({ name: 'decline', reason })],
  ['approve an ending', APPROVER, [], sanction({ name: 'approve_ending', reason })],
  ['decline an ending', APPROVER, [], sanction({ name: 'decline_ending', reason })],
  ['submit a plan', [], PARTNER, sanction({ name: 'submit_plan', plan: '整改' })],
  ['return a plan', REVIEWER, [], sanction({ name: 'return_plan', reason })],
  ['accept a plan', REVIEWER, [], sanction({ name: 'accept_plan', reason })],
  ['find compliant', REVIEWER, [], sanction({ name: 'find_compliant', reason })],
  ['review a suspension', JUDGES, [], sanction({ name: 'review_suspension', upheld: true, reason })],
  ['lift a sanction', JUDGES, [], sanction({ name: 'lift', reason })],
  ['object to a sanction', [], PARTNER, sanction({ name: 'object', evidence: '证据' })],
  ['decide an objection', JUDGES, [], sanction({ name: 'decide_objection', upheld: true, reason })],
  [
    'enter a share',
    CLERK,
    [],
    (who, request) => enterSettlementShare(desk.database(who), request, OF_A, { shareOf: '2026-05', month: '2026-05', amount: '1' }),
  ],
  [
    'enter a payment',
    CLERK,
    [],
    (who, request) => enterSettlementPayment(desk.database(who), request, OF_A, { month: '2026-04', amount: '1', reference: 'FK' }),
  ],
  [
    'counter a posting',
    CLERK,
    [],
    (who, request) => counterPosting(desk.database(who), request, OF_A, { postingId: SERVICES.ofA, month: '2026-04', reason }),
  ],
  ['settle a month', CLERK, [], (who, request) => settleMonth(desk.database(who), request, OF_A, { month: '2026-04' })],
];

/** What a person with one role is told who saw a version that nobody else has. */
async function told(give: Give, tenantId: Uuid, role: Role, unitId: Uuid | null = null): Promise<string> {
  const who = person(tenantId, [role], unitId);
  return answer(await give(who, desk.request(who, NOON, { expectedVersion: 99 })));
}

describe('who saw another version is told so only where the work is theirs', () => {
  test.each(COMMANDS)('%s', async (_name, carrier, partner, give) => {
    const heard = async (tenantId: Uuid, roles: readonly Role[]) =>
      Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await told(give, tenantId, role)] as const)));
    const expected = (roles: readonly Role[], own: readonly string[], none: string) =>
      Object.fromEntries(roles.map((role) => [role, own.includes(role) ? 'conflict' : own.length > 0 ? 'role_missing' : none]));
    expect(await heard(TENANTS.carrier, ROLES_BY_TENANT_KIND.carrier)).toEqual(
      expected(ROLES_BY_TENANT_KIND.carrier, carrier, 'not_a_party'),
    );
    expect(await heard(TENANTS.partnerA, ROLES_BY_TENANT_KIND.partner)).toEqual(
      expected(ROLES_BY_TENANT_KIND.partner, partner, 'not_a_party'),
    );
    expect(await told(give, TENANTS.partnerB, 'general_manager')).toBe('not_a_party');
  });

  test('a seat limited to a unit hears that first, too', async () => {
    const [, , , decide] = COMMANDS.find(([name]) => name === 'decide a deduction')!;
    expect(await told(decide, TENANTS.carrier, 'quality_reviewer', UNITS.changsha)).not.toBe('conflict');
  });
});
