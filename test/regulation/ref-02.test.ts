import { describe, expect, test } from '@jest/globals';
import { statementOf } from '@lianban/partner-standing/settlement/ledger';
import { MoneyDesk, subject } from '@lianban/partner-standing/testing/money-desk';

/** What the carrier refunds for a partner is deducted from that partner's monthly settlement. */
const fee = (customerId: string) => ({ fee: { ...subject().fee, customerId } });

describe('REF-02: the deduction', () => {
  test('of what was credited in the month, each with its complaint', () => {
    const desk = new MoneyDesk().credited('refund-1').credited('refund-2', { ...fee('customer-2'), complaintId: 'complaint-2' }, '2.50');
    desk.share('2026-06', '100');
    const decision = desk.at('2026-07-02 10:00').settles('2026-06');
    expect(decision).toMatchObject({ statement: { opening: 0n, share: 10_000n, refunds: 2_500n, closing: 7_500n } });
    expect(desk.ledger.postings.flatMap(({ refundId, complaintId }) => (refundId === null ? [] : [[refundId, complaintId]]))).toEqual([
      ['refund-1', 'complaint-1'],
      ['refund-2', 'complaint-2'],
    ]);
    expect(desk.refunds.map(({ state, deducted }) => [state, deducted?.month])).toEqual([
      ['deducted', '2026-06'],
      ['deducted', '2026-06'],
    ]);
  });

  test.each([
    ['2026-06-30 23:59:59.999', 2_000n],
    ['2026-07-01 00:00', 0n],
  ])('credited at %s, in June are deducted %s fen', (at, refunds) => {
    const desk = new MoneyDesk(at).credited();
    desk.share('2026-06', '100');
    expect(desk.at('2026-07-02 10:00').settles('2026-06')).toMatchObject({ statement: { refunds } });
  });

  test('what came too late for one month is deducted in the next, once', () => {
    const desk = new MoneyDesk('2026-07-01 09:00').credited();
    desk.share('2026-06', '100');
    desk.at('2026-07-02 10:00').settles('2026-06');
    desk.share('2026-07', '100');
    expect(desk.at('2026-08-02 10:00').settles('2026-07')).toMatchObject({
      statement: { opening: 10_000n, refunds: 2_000n, closing: 18_000n },
    });
    desk.share('2026-08', '100');
    expect(desk.at('2026-09-02 10:00').settles('2026-08')).toMatchObject({ statement: { refunds: 0n } });
  });

  test('what is only approved, another’s, or of the other mode is not', () => {
    const desk = new MoneyDesk().credited('refund-1', { mode: 'c' });
    desk.share('2026-06', '100');
    expect(desk.at('2026-07-02 10:00').settles('2026-06')).toMatchObject({ deducted: [], statement: { closing: 10_000n } });
  });

  test('more than the share is carried into the next month', () => {
    const desk = new MoneyDesk().credited('refund-1', {}, '80');
    desk.share('2026-06', '100');
    expect(desk.at('2026-07-02 10:00').settles('2026-06')).toMatchObject({ statement: { closing: -6_000n, heldBalance: 0n } });
    expect(desk.pays('2026-07', '0.01')).toBe('nothing_owed');
    desk.share('2026-07', '100');
    expect(desk.at('2026-08-02 10:00').settles('2026-07')).toMatchObject({ statement: { opening: -6_000n, closing: 4_000n } });
  });

  test('countered, it is deducted anew, and the settled month stays as it was', () => {
    const desk = new MoneyDesk().credited();
    desk.share('2026-06', '100');
    desk.at('2026-07-02 10:00').settles('2026-06');
    const june = statementOf(desk.ledger.postings, '2026-06');
    expect(desk.counters(desk.refund().deducted?.postingId ?? '', '2026-07')).toBe('decided');
    expect(desk.refund().state).toBe('credited');
    desk.share('2026-07', '0');
    expect(desk.at('2026-08-02 10:00').settles('2026-07')).toMatchObject({
      statement: { opening: 8_000n, corrections: 2_000n, refunds: 2_000n, closing: 8_000n },
    });
    expect(statementOf(desk.ledger.postings, '2026-06')).toEqual(june);
  });
});
