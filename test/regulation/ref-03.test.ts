import { describe, expect, test } from '@jest/globals';
import { CAST } from '@lianban/partner-standing/testing/scene';
import { claim, MoneyDesk } from '@lianban/partner-standing/testing/money-desk';

/** Group function fees wrongly charged through the partner's fault: returned singly unless the carrier decides double; the carrier pays first. */
const { approver, clerk, contactA } = CAST;
const VERIFY = { name: 'verify', wrong: '300', reason: '功能费多收' } as const;
const claimed = () => new MoneyDesk().does(clerk, claim({ kind: 'function_fee' }, '500'));
const verified = () => claimed().does(clerk, VERIFY);

describe('REF-03: function fees', () => {
  test('are returned singly', () => {
    expect(verified().refund()).toMatchObject({ wrong: 30_000n, amount: 30_000n });
    expect(verified().does(approver, { name: 'approve', double: false, reason: '' }).refund().amount).toBe(30_000n);
  });

  test('doubly only by the carrier’s decision, with a reason', () => {
    expect(verified().answer(approver, { name: 'approve', double: true, reason: '' })).toBe('reason: required');
    expect(verified().does(approver, { name: 'approve', double: true, reason: '投诉强烈' }).refund().amount).toBe(60_000n);
  });

  test('the carrier verifies and pays first: the partner is not asked', () => {
    expect(claimed().answer(contactA, VERIFY)).toBe('not_a_party');
    const desk = verified()
      .does(approver, { name: 'approve', double: false, reason: '' })
      .does(clerk, { name: 'credit', reference: 'CZ-1' });
    desk.share('2026-06', '1000');
    expect(desk.at('2026-07-02 10:00').settles('2026-06')).toMatchObject({ statement: { refunds: 30_000n, closing: 70_000n } });
  });

  test('the partner may say that it was rightly charged; the carrier decides', () => {
    const desk = claimed().does(contactA, { name: 'deny', reason: '合同约定' });
    expect(desk.answer(clerk, VERIFY)).toBe('decided');
    expect(desk.answer(clerk, { name: 'reject', reason: '合同约定属实' })).toBe('decided');
  });

  test('a wrong charge of another kind is double in any case: nobody chooses', () => {
    const desk = new MoneyDesk().does(contactA, claim()).does(contactA, { ...VERIFY, wrong: '10' });
    expect(desk.answer(approver, { name: 'approve', double: true, reason: '好' })).toBe('double: only_function_fees');
    expect(desk.does(approver, { name: 'approve', double: false, reason: '' }).refund().amount).toBe(2_000n);
  });
});
