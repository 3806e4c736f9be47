import { describe, expect, test } from '@jest/globals';
import { formatYuan } from '@lianban/partner-standing/money';
import type { RefundCommand } from '@lianban/partner-standing/refund/decide';
import { refundActions } from '@lianban/partner-standing/refund/policy';
import { CAST, SYSTEM } from '@lianban/partner-standing/testing/scene';
import { claim, MoneyDesk, subject } from '@lianban/partner-standing/testing/money-desk';

const { agent, approver, clerk, clerk2, contactA, contactB, managerA, qualityA, reviewer } = CAST;
const VERIFY = { name: 'verify', wrong: '10.00', reason: '未订购' } as const;
const APPROVE = { name: 'approve', double: false, reason: '' } as const;
const CREDIT = { name: 'credit', reference: 'CZ-1' } as const;
const claimed = () => new MoneyDesk().does(contactA, claim());
const verified = () => claimed().does(contactA, VERIFY);

describe('REF-01: wrongly charged fees are returned double', () => {
  test.each([
    ['0.01', '0.02'],
    ['0.05', '0.10'],
    ['10', '20.00'],
    ['33.33', '66.66'],
    ['999999999999.99', '1999999999999.98'],
  ])('%s yuan: %s', (wrong, amount) => {
    const desk = new MoneyDesk().does(contactA, claim({}, wrong)).does(contactA, { ...VERIFY, wrong });
    expect(formatYuan(desk.refund().amount ?? 0n)).toBe(amount);
  });

  test('computed from what was wrong, not from what was charged', () => {
    expect(
      claimed()
        .does(contactA, { ...VERIFY, wrong: '4.5' })
        .refund(),
    ).toMatchObject({ charged: 1000n, wrong: 450n, amount: 900n });
  });

  test('claim, verification, approval, credit', () => {
    const desk = verified().does(approver, APPROVE).does(clerk, CREDIT);
    expect(desk.refund()).toMatchObject({ state: 'credited', amount: 2000n, credited: { reference: 'CZ-1', personId: clerk.personId } });
    expect((desk.logs.get('refund-1') ?? []).map(({ type, step }) => [type, step.personId])).toEqual([
      ['refund_claimed', contactA.personId],
      ['refund_verified', contactA.personId],
      ['refund_approved', approver.personId],
      ['refund_credited', clerk.personId],
    ]);
  });
});

describe('REF-01: what is typed', () => {
  test.each([
    ['', 'charged: required'],
    ['0', 'charged: too_small'],
    ['-1', 'charged: too_small'],
    ['1.005', 'charged: too_many_decimals'],
    ['1,000', 'charged: not_an_amount'],
    ['1000000000000', 'charged: amount_too_large'],
    [' 10 ', 'decided'],
  ])('charged %j: %s', (charged, answer) => expect(new MoneyDesk().answer(contactA, claim({}, charged))).toBe(answer));

  test.each([
    ['9.99', 'decided'],
    ['10.00', 'decided'],
    ['10.01', 'wrong: too_large'],
    ['0.00', 'wrong: too_small'],
  ])('%s of 10.00 was wrong: %s', (wrong, answer) => expect(claimed().answer(contactA, { ...VERIFY, wrong })).toBe(answer));

  test.each([
    ['a month to come', { month: '2026-07' }, 'fee.month: in_the_future'],
    ['no month', { month: '2026-7' }, 'fee.month: not_a_month'],
    ['no item', { item: ' ' }, 'fee.item: required'],
    ['a service that is not the partner’s', { serviceId: 'other' }, 'fee.serviceId: unknown'],
  ])('%s', (_what, changes, answer) => {
    expect(new MoneyDesk().answer(contactA, claim({ fee: { ...subject().fee, ...changes } }))).toBe(answer);
  });
});

describe('REF-01: the same fee is refunded once', () => {
  const again = (desk: MoneyDesk, changes: Partial<ReturnType<typeof subject>['fee']> = {}) =>
    desk.answer(clerk2, claim({ complaintId: 'complaint-2', fee: { ...subject().fee, ...changes } }), 'refund-2');

  test.each([
    ['claimed', claimed],
    ['verified', verified],
    ['approved', () => verified().does(approver, APPROVE)],
    ['credited', () => verified().does(approver, APPROVE).does(clerk, CREDIT)],
    ['denied by the partner', () => claimed().does(contactA, { name: 'deny', reason: '已订购' })],
  ])('%s', (_what, desk) => expect(again(desk())).toBe('fee_already_refunded'));

  test('however it is written', () => {
    expect(again(claimed(), { item: ' 短信 月租 ' })).toBe('fee_already_refunded');
    expect(again(new MoneyDesk().does(contactA, claim({ fee: { ...subject().fee, item: 'SMS-A' } })), { item: 'ＳＭＳ－ａ' })).toBe(
      'fee_already_refunded',
    );
  });

  test.each([
    ['another customer', { customerId: 'customer-2' }],
    ['another month', { month: '2026-04' }],
    ['another item', { item: '彩信月租' }],
    ['another service', { serviceId: 'mms' }],
  ])('%s is another fee', (_what, changes) => expect(again(claimed(), changes)).toBe('decided'));

  test('once rejected it may be claimed again', () => {
    expect(again(claimed().does(clerk, { name: 'reject', reason: '客户撤回' }))).toBe('decided');
  });
});

describe('REF-01: who does what', () => {
  test.each([
    ['contactA', 'decided'],
    ['managerA', 'decided'],
    ['qualityA', 'role_missing'],
    ['contactB', 'not_a_party'],
    ['engineer', 'not_a_party'],
    ['agent', 'decided'],
    ['changshaAgent', 'decided'],
    ['clerk', 'decided'],
    ['reviewer', 'role_missing'],
  ] as const)('%s claims: %s', (who, expected) => expect(new MoneyDesk().answer(CAST[who], claim())).toBe(expected));

  test.each([
    ['the partner verifies', claimed, contactA, VERIFY, 'decided'],
    ['the carrier’s clerk verifies', claimed, clerk, VERIFY, 'decided'],
    ['another partner cannot', claimed, contactB, VERIFY, 'not_a_party'],
    ['an agent cannot', claimed, agent, VERIFY, 'role_missing'],
    [
      'what the partner denied the clerk verifies',
      () => claimed().does(contactA, { name: 'deny', reason: '已订购' }),
      clerk,
      VERIFY,
      'decided',
    ],
    ['and not the partner', () => claimed().does(contactA, { name: 'deny', reason: '已订购' }), contactA, VERIFY, 'not_a_party'],
    ['the partner does not verify what is verified', verified, managerA, VERIFY, 'not_a_party'],
    ['nobody approves what is not verified', claimed, approver, APPROVE, 'not_verified_yet'],
    ['the partner does not approve', verified, managerA, APPROVE, 'not_a_party'],
    ['a clerk does not approve', verified, clerk, APPROVE, 'role_missing'],
    ['nobody credits what is not approved', verified, clerk, CREDIT, 'waits_for_approval'],
    ['an approved one is not verified anew', () => verified().does(approver, APPROVE), clerk, VERIFY, 'waits_for_credit'],
    ['the approver may still reject it', () => verified().does(approver, APPROVE), approver, { name: 'reject', reason: '重复' }, 'decided'],
    [
      'a credited one nobody rejects',
      () => verified().does(approver, APPROVE).does(clerk, CREDIT),
      approver,
      { name: 'reject', reason: '重复' },
      'role_missing',
    ],
    ['and nobody credits twice', () => verified().does(approver, APPROVE).does(clerk, CREDIT), clerk2, CREDIT, 'already_credited'],
    [
      'deducting is the settlement’s',
      () => verified().does(approver, APPROVE).does(clerk, CREDIT),
      clerk,
      { name: 'deduct', month: '2026-06', postingId: 'p' },
      'system_only',
    ],
    ['what is not credited is not deducted', verified, SYSTEM, { name: 'deduct', month: '2026-06', postingId: 'p' }, 'waits_for_approval'],
  ] as const)('%s', (_what, desk, who, command, expected) => expect(desk().answer(who, command)).toBe(expected));

  test('three hands: who verified does not approve, who approved does not credit', () => {
    const both = { ...clerk, roles: ['settlement_clerk', 'approver'] as const };
    expect(claimed().does(both, VERIFY).answer(both, APPROVE)).toBe('same_person');
    expect(verified().does(both, APPROVE).answer(both, CREDIT)).toBe('same_person');
  });

  test('the buttons are what deciding would answer, and another partner has none', () => {
    for (const desk of [claimed(), verified(), verified().does(approver, APPROVE)]) {
      for (const who of [contactA, clerk, approver, reviewer, qualityA]) {
        for (const { name, allowed, reason } of refundActions(desk.refund(), who)) {
          const command = { name, reason: '好', wrong: '1', double: false, reference: 'CZ' } as unknown as RefundCommand;
          expect(desk.answer(who, command)).toBe(allowed ? 'decided' : reason);
        }
      }
      expect(refundActions(desk.refund(), contactB)).toEqual([]);
    }
  });
});
