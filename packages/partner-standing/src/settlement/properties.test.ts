import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatYuan, sumOf, type Fen } from '../money.ts';
import { MoneyDesk } from '../testing/money-desk.ts';
import { balancesOf, standingPostings, statementOf } from './ledger.ts';
import { amountOf, balances } from './posting.ts';
import { reconcile } from './reconcile.ts';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09'] as const;
const RUNS = { numRuns: 60 };

type Act = { readonly what: number; readonly amount: Fen; readonly choice: number };
const acts = fc.array(
  fc.record({ what: fc.nat({ max: 99 }), amount: fc.bigInt({ min: 0n, max: 100_000n }), choice: fc.nat({ max: 20 }) }),
  { maxLength: 12 },
);
/** What clerks do in each month, whatever its answer; then the next month comes and the last one is settled. */
const year = fc.tuple(acts, acts, acts, acts);

function lived(all: readonly (readonly Act[])[]): MoneyDesk {
  const desk = new MoneyDesk();
  all.forEach((acts, index) => {
    const month = MONTHS[index] ?? '2026-09';
    desk.at(`${month}-10 10:00`);
    acts.forEach((act, serial) => does(desk, act, month, `refund-${index}-${serial}`));
    desk.share(month, formatYuan(BigInt(acts.length) * 10_000n));
    desk.at(`2026-${String(index + 7).padStart(2, '0')}-02 10:00`);
    expect(desk.settles(month).kind).toBe('decided');
  });
  return desk;
}

function does(desk: MoneyDesk, { what, amount, choice }: Act, month: string, id: string): void {
  if (what < 25) desk.share(month, formatYuan(amount), MONTHS[choice % 4]);
  else if (what < 50 && amount > 0n) {
    desk.credited(id, { fee: { customerId: id, serviceId: 'sms', item: '月租', month: '2026-05' } }, formatYuan(amount / 10n + 1n));
  } else if (what < 65) desk.pays(month, formatYuan(amount));
  else if (what < 80) desk.suspends(choice % 2 === 0, month);
  else {
    const standing = standingPostings(desk.ledger.postings);
    const wrong = standing[choice % Math.max(1, standing.length)];
    if (wrong !== undefined) desk.counters(wrong.id, month);
  }
}

describe('whatever clerks do with a ledger', () => {
  test('every posting balances, all accounts together are zero, and nothing is gone', () => {
    fc.assert(
      fc.property(year, (all) => {
        const { postings } = lived(all).ledger;
        expect(postings.every(balances)).toBe(true);
        expect(sumOf(Object.values(balancesOf(postings)))).toBe(0n);
        expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
      }),
      RUNS,
    );
  });

  test('a statement adds up, and each begins where the last one ended', () => {
    fc.assert(
      fc.property(year, (all) => {
        const { ledger } = lived(all);
        let last = 0n;
        for (const month of MONTHS) {
          const { opening, share, refunds, held, released, paid, corrections, closing } = statementOf(ledger.postings, month);
          expect(opening).toBe(last);
          expect(opening + share - refunds - held + released - paid + corrections).toBe(closing);
          last = closing;
        }
        expect(last).toBe(balancesOf(ledger.postings).payable);
      }),
      RUNS,
    );
  });

  test('every credited refund is deducted once, by its own amount, and no other', () => {
    fc.assert(
      fc.property(year, (all) => {
        const { ledger, refunds } = lived(all);
        const deductions = standingPostings(ledger.postings).filter(({ kind }) => kind === 'refund');
        expect(deductions.map(({ refundId }) => refundId).sort()).toEqual(refunds.map(({ id }) => id).sort());
        for (const refund of refunds) {
          const deduction = deductions.find(({ refundId }) => refundId === refund.id);
          expect(refund).toMatchObject({ state: 'deducted', deducted: { postingId: deduction?.id } });
          expect(deduction === undefined ? null : amountOf(deduction)).toBe(refund.amount);
          expect((refund.amount ?? 0n) <= 2n * refund.charged).toBe(true);
          expect(deduction?.complaintId).toBe(refund.complaintId);
        }
      }),
      RUNS,
    );
  });

  test('once nothing is suspended, all that was held is released', () => {
    fc.assert(
      fc.property(year, (all) => {
        const desk = lived(all);
        const before = balancesOf(desk.ledger.postings);
        const after = balancesOf(desk.suspends(false, '2026-10').ledger.postings);
        if (before.held >= 0n) expect(after).toEqual({ ...before, held: 0n, payable: before.payable + before.held });
        else expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  test('settling again changes nothing, and a settled month takes nothing any more', () => {
    fc.assert(
      fc.property(year, (all) => {
        const desk = lived(all);
        const { ledger } = desk;
        for (const month of MONTHS) expect(desk.settles(month)).toMatchObject({ kind: 'decided', postings: [], deducted: [] });
        expect(desk.ledger).toEqual(ledger);
        expect(desk.share('2026-09', '1.00')).toBe('month_is_settled');
        expect(desk.pays('2026-06', '0.01')).toBe('month_is_settled');
      }),
      RUNS,
    );
  });
});

test('a reconciliation names every key once and explains the whole difference', () => {
  const lines = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), amount: fc.bigInt({ min: -9n, max: 9n }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(lines, lines, (here, there) => {
      const found = reconcile(here, there);
      const keys = [...here, ...there].map(({ key }) => key);
      expect(found.map(({ key }) => key).sort()).toEqual([...new Set(keys)].sort());
      const total = (all: typeof here) => sumOf(all.map(({ amount }) => amount));
      expect(sumOf(found.map(({ difference }) => difference))).toBe(total(there) - total(here));
      for (const line of found) if (line.found === 'matched') expect(line.difference).toBe(0n);
    }),
  );
});
