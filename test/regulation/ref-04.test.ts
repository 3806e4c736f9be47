import { describe, expect, test } from '@jest/globals';
import { balancesOf, BrokenLedger, statementOf } from '@lianban/partner-standing/settlement/ledger';
import { reconcile } from '@lianban/partner-standing/settlement/reconcile';
import { counter, enterPayment, enterShare, settleMonth } from '@lianban/partner-standing/settlement/settle-month';
import { CAST } from '@lianban/partner-standing/testing/scene';
import { MoneyDesk } from '@lianban/partner-standing/testing/money-desk';

/** June with a share of 100 yuan, in July. */
function june(share = '100'): MoneyDesk {
  const desk = new MoneyDesk();
  desk.share('2026-06', share);
  return desk.at('2026-07-02 10:00');
}

describe('REF-04: a month is settled', () => {
  test.each([
    ['before its end', () => june().at('2026-06-30 23:59:59.999'), 'month_not_over'],
    ['at its end', () => june().at('2026-07-01 00:00'), 'decided'],
    ['without the share', () => new MoneyDesk('2026-07-02 10:00'), 'share_missing'],
    ['with a share of nothing', () => june('0'), 'decided'],
  ])('%s: %#', (_what, desk, expected) => {
    const decision = desk().settles('2026-06');
    expect(decision.kind === 'refused' ? decision.code : decision.kind).toBe(expected);
  });

  test('not while an earlier month with postings is open', () => {
    const desk = june();
    desk.share('2026-07', '100');
    desk.at('2026-08-02 10:00');
    expect(desk.settles('2026-07')).toEqual({ kind: 'refused', code: 'earlier_month_open' });
    expect(desk.settles('2026-06').kind).toBe('decided');
    expect(desk.settles('2026-07').kind).toBe('decided');
  });

  test('by a settlement clerk only, and so is everything posted', () => {
    for (const [who, code] of [
      [CAST.approver, 'role_missing'],
      [CAST.reviewer, 'role_missing'],
      [CAST.managerA, 'not_a_party'],
    ] as const) {
      const desk = june();
      const { ledger, context } = desk;
      expect(settleMonth(ledger, '2026-06', who, context)).toEqual({ kind: 'refused', code });
      expect(enterShare(ledger, { shareOf: '2026-07', month: '2026-07', amount: '1' }, who, context)).toEqual({ kind: 'refused', code });
      expect(enterPayment(ledger, { month: '2026-07', amount: '1', reference: 'r' }, false, who, context)).toEqual({
        kind: 'refused',
        code,
      });
      expect(counter(ledger, { postingId: 'posting-1', month: '2026-07', reason: 'r' }, who, context)).toEqual({ kind: 'refused', code });
    }
  });

  test('a month that does not balance does not close', () => {
    const desk = june();
    const [share] = desk.ledger.postings;
    if (share === undefined) throw new Error('no share');
    const entries = share.entries.map((entry, index) => (index === 0 ? { ...entry, amount: entry.amount + 1n } : entry));
    desk.ledger = { ...desk.ledger, postings: [{ ...share, entries }] };
    expect(() => desk.settles('2026-06')).toThrow(BrokenLedger);
  });
});

describe('REF-04: what is owed is held while a suspension is in force, and released when it ends', () => {
  test('held', () => {
    const desk = june();
    desk.suspended = true;
    expect(desk.settles('2026-06')).toMatchObject({ statement: { share: 10_000n, held: 10_000n, closing: 0n, heldBalance: 10_000n } });
    expect(desk.pays('2026-07', '1')).toBe('partner_suspended');
  });

  test('over several months, and released as a whole', () => {
    const desk = june();
    desk.suspended = true;
    desk.settles('2026-06');
    desk.share('2026-07', '50');
    desk.at('2026-08-02 10:00').settles('2026-07');
    expect(balancesOf(desk.ledger.postings)).toMatchObject({ payable: 0n, held: 15_000n });
    desk.suspends(false, '2026-08');
    expect(statementOf(desk.ledger.postings, '2026-08')).toMatchObject({ released: 15_000n, closing: 15_000n, heldBalance: 0n });
    expect(desk.pays('2026-08', '150.01')).toBe('amount: too_large');
    expect(desk.pays('2026-08', '150')).toBe('decided');
    expect(balancesOf(desk.ledger.postings)).toMatchObject({ payable: 0n, paid: 15_000n });
  });

  test('or with the next settlement', () => {
    const desk = june();
    desk.suspended = true;
    desk.settles('2026-06');
    desk.suspended = false;
    desk.share('2026-07', '0');
    expect(desk.at('2026-08-02 10:00').settles('2026-07')).toMatchObject({ statement: { released: 10_000n, closing: 10_000n } });
  });

  test('refunds go first; what is not owed is not held', () => {
    const desk = new MoneyDesk().credited('refund-1', {}, '80');
    desk.share('2026-06', '100');
    desk.suspended = true;
    expect(desk.at('2026-07-02 10:00').settles('2026-06')).toMatchObject({ statement: { held: 0n, closing: -6_000n } });
  });
});

describe('REF-04: corrected only by counter-entry', () => {
  test('a wrong share is countered and entered anew', () => {
    const desk = june();
    expect(desk.share('2026-06', '90')).toBe('share_already_entered');
    expect(desk.counters('posting-1', '2026-06')).toBe('decided');
    expect(desk.share('2026-06', '90')).toBe('decided');
    expect(desk.settles('2026-06')).toMatchObject({ statement: { share: 19_000n, corrections: -10_000n, closing: 9_000n } });
  });

  test('of a settled month in the month that is open', () => {
    const desk = june();
    desk.settles('2026-06');
    expect(desk.counters('posting-1', '2026-06')).toBe('month_is_settled');
    expect(desk.counters('posting-1', '2026-07')).toBe('decided');
    expect(desk.share('2026-07', '90', '2026-06')).toBe('decided');
    expect(desk.share('2026-07', '50')).toBe('decided');
    expect(statementOf(desk.ledger.postings, '2026-07')).toMatchObject({
      opening: 10_000n,
      share: 5_000n,
      corrections: -1_000n,
      closing: 14_000n,
    });
  });

  test.each([
    ['once', 'posting-1', 'already_countered'],
    ['and never itself', 'posting-2', 'is_a_counter_entry'],
    ['nor what is not there', 'posting-9', 'posting_unknown'],
  ])('%s', (_what, id, code) => {
    const desk = june();
    desk.counters('posting-1', '2026-06');
    expect(desk.counters(id, '2026-06')).toBe(code);
  });

  test('with a reason', () => expect(june().counters('posting-1', '2026-06', ' ')).toBe('reason: required'));

  test('a share of an open month is entered in that month', () => {
    expect(new MoneyDesk().share('2026-07', '10', '2026-06')).toBe('month: not_the_shares_month');
  });
});

describe('REF-04: the ledger against an imported list', () => {
  const line = (key: string, amount: bigint) => ({ key, amount });

  test('mismatches first, each explained', () => {
    const here = [line('CZ-1', 2000n), line('CZ-2', 500n), line('CZ-3', 700n), line('CZ-5', 10n), line('CZ-5', 10n)];
    const there = [line('CZ-1', 2000n), line('CZ-2', 501n), line('CZ-4', 900n), line('CZ-5', 20n)];
    expect(reconcile(here, there).map(({ key, found, difference }) => [key, found, difference])).toEqual([
      ['CZ-2', 'amount_differs', 1n],
      ['CZ-3', 'only_here', -700n],
      ['CZ-5', 'repeated', 0n],
      ['CZ-4', 'only_there', 900n],
      ['CZ-1', 'matched', 0n],
    ]);
  });

  test('two empty lists agree', () => expect(reconcile([], [])).toEqual([]));
});
