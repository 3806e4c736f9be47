import { describe, expect, test } from '@jest/globals';
import { costProposal, newProposals } from '@lianban/partner-standing/sanction/proposals';
import { mayTakeOn, serviceSuspensions, settlementSuspensions, suspendedUntil } from '@lianban/partner-standing/sanction/suspension';
import { CAST, SanctionDesk, SYSTEM } from '@lianban/partner-standing/testing/scene';

const { approver, manager, managerA, reviewer } = CAST;
const AT_ONCE = {
  name: 'suspend_at_once',
  partnerTenantId: 'partner-a',
  serviceId: 'sms',
  evidence: [{ kind: 'complaint', id: 'complaint-1' }],
  reason: '群发故障，投诉集中',
} as const;
const REVIEW = { name: 'review_suspension', upheld: true, reason: '情况属实' } as const;
const suspended = (desk: SanctionDesk) => suspendedUntil(serviceSuspensions(desk.sanctions, 'sms'), desk.now);

describe('SAN-05: a service is suspended at once', () => {
  test.each([
    ['manager', 'decided'],
    ['reviewer', 'role_missing'],
    ['approver', 'role_missing'],
    ['agent', 'role_missing'],
    ['managerA', 'not_a_party'],
  ] as const)('by %s: %s', (who, expected) => expect(new SanctionDesk().answer(CAST[who], AT_ONCE)).toBe(expected));

  test('by one manager’s act, of that service only, and not the settlement', () => {
    const desk = new SanctionDesk().does(manager, AT_ONCE);
    expect(desk.sanction()).toMatchObject({ state: 'service_suspended', suspendedFrom: desk.now });
    expect(suspended(desk)).toBe('open');
    expect(suspendedUntil(serviceSuspensions(desk.sanctions, 'mms'), desk.now)).toBeNull();
    expect(settlementSuspensions(desk.sanctions, 'emp')).toEqual([]);
    expect(mayTakeOn(desk.sanctions, desk.now)).toBe('partner_suspended');
  });

  test('with a reason, if need be without any proof yet', () => {
    expect(new SanctionDesk().answer(manager, { ...AT_ONCE, reason: '' })).toBe('reason: required');
    expect(new SanctionDesk().answer(manager, { ...AT_ONCE, evidence: [] })).toBe('decided');
  });
});

describe('SAN-05: it is reviewed afterwards', () => {
  test('by another than who suspended it', () => {
    const both = { ...manager, roles: ['service_centre_manager', 'approver'] as const };
    const desk = new SanctionDesk().does(manager, AT_ONCE);
    expect(desk.answer(both, REVIEW)).toBe('same_person');
    expect(desk.answer(manager, REVIEW)).toBe('role_missing');
    expect(desk.answer(reviewer, REVIEW)).toBe('decided');
    expect(desk.answer(approver, REVIEW)).toBe('decided');
  });

  test('kept, it stays until it is lifted', () => {
    const desk = new SanctionDesk().does(manager, AT_ONCE);
    expect(desk.answer(reviewer, { name: 'lift', reason: '已修复' })).toBe('waits_for_review');
    desk.does(reviewer, REVIEW);
    expect(suspended(desk)).toBe('open');
    desk.at('2026-07-10 10:00').does(approver, { name: 'lift', reason: '已修复' });
    expect(suspended(desk)).toBeNull();
  });

  test('not kept, it ends at once', () => {
    const desk = new SanctionDesk()
      .does(manager, AT_ONCE)
      .at('2026-07-04 10:00')
      .does(reviewer, { ...REVIEW, upheld: false });
    expect(desk.sanction()).toMatchObject({ state: 'lifted', suspendedUntil: desk.now });
    expect(suspended(desk)).toBeNull();
  });
});

describe('SAN-05: the cooperation ends where it is serious', () => {
  const PROPOSE = { ...AT_ONCE, name: 'propose_ending', reason: '社会影响恶劣' } as const;
  const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
  const APPROVE = { name: 'approve_ending', reason: '同意' } as const;

  test('proposed by a manager with evidence, confirmed, approved by a second person', () => {
    expect(new SanctionDesk().answer(manager, { ...PROPOSE, evidence: [] })).toBe('evidence: no_evidence');
    const desk = new SanctionDesk().does(manager, PROPOSE).does(reviewer, CONFIRM).does(approver, APPROVE);
    expect(desk.sanction().state).toBe('cooperation_ended');
  });

  test('an ending by judgement waits for the partner’s objection', () => {
    const desk = new SanctionDesk()
      .does(manager, PROPOSE)
      .does(reviewer, CONFIRM)
      .does(managerA, { name: 'object', evidence: '第三方攻击' });
    expect(desk.answer(approver, APPROVE)).toBe('objection_pending');
    desk.does(CAST.reviewer2, { name: 'decide_objection', upheld: false, reason: '不成立' });
    expect(desk.answer(approver, APPROVE)).toBe('decided');
  });
});

describe('SAN-05: a service that costs more than it brings', () => {
  const month = { partnerTenantId: 'partner-a', serviceId: 'sms', month: '2026-06' };

  test.each([
    [10_000n, 10_001n, null],
    [10_000n, 10_000n, null],
    [10_001n, 10_000n, 'ending'],
    [1n, 0n, 'ending'],
    [0n, 0n, null],
  ])('cost %s fen, revenue %s fen: %s', (cost, revenue, measure) => {
    expect(costProposal({ ...month, cost, revenue })?.measure ?? null).toBe(measure);
  });

  test('is proposed once a month with both figures as evidence', () => {
    const subject = costProposal({ ...month, cost: 123_456n, revenue: 100_000n });
    if (subject === null) throw new Error('nothing proposed');
    expect(subject.evidence).toEqual([{ kind: 'cost', month: '2026-06', cost: '1234.56', revenue: '1000.00' }]);
    const desk = new SanctionDesk().does(SYSTEM, { name: 'propose', subject });
    expect(newProposals([subject], desk.sanctions)).toEqual([]);
    expect(newProposals([{ ...subject, month: '2026-07' }], desk.sanctions)).toHaveLength(1);
  });
});
