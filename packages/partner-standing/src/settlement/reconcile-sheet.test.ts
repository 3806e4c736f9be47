import { describe, expect, test } from '@jest/globals';
import { counterOf, posting } from './posting.ts';
import { readReconcileSheet, reconcileMonth, writeReconcileSheet } from './reconcile-sheet.ts';

const step = (reason = '') => ({ at: '2026-11-08T02:00:00.000Z', personId: 'clerk', tenantId: 'carrier', reason });
const key = { partnerTenantId: 'p1', mode: 'emp', month: '2026-10' } as const;
const share = { ...posting('share', 10_000n, key, { id: 's', step: step(), shareOf: '2026-10' }), refundReference: null };
const wrongShare = { ...posting('share', 9n, key, { id: 'w', step: step(), shareOf: '2026-10' }), refundReference: null };
const countered = { ...counterOf(wrongShare, '2026-10', { id: 'c', step: step() }), refundReference: null };
const refund = { ...posting('refund', 250n, key, { id: 'r', step: step(), refundId: 'x' }), refundReference: 'JF-1' };
const payment = { ...posting('payment', 9_750n, key, { id: 'f', step: step('FK-2026-10') }), refundReference: null };
const hold = { ...posting('hold', 1n, key, { id: 'h', step: step() }), refundReference: null };
const POSTINGS = [wrongShare, countered, share, refund, payment, hold];
const PARTNERS = [
  { id: 'p1', name: '云桥软件有限公司', shortName: '云桥软件' },
  { id: 'p2', name: '方舟信息有限公司', shortName: '方舟信息' },
];
const table = (rows: readonly (readonly string[])[], headers = ['合作伙伴', '模式', '类别', '凭证号', '金额']) =>
  [headers, ...rows].map((cells, place) => ({ number: place + 1, cells }));
const compared = (rows: readonly (readonly string[])[]) => {
  const sheet = readReconcileSheet(table(rows));
  if (sheet.kind === 'refused') throw new Error(sheet.reason);
  return reconcileMonth(sheet.rows, POSTINGS, PARTNERS);
};

describe('a month against a list (REF-04)', () => {
  test('what the ledgers say, written as a list and read back, matches to the fen', () => {
    const { headers, rows } = writeReconcileSheet(POSTINGS, new Map(PARTNERS.map((partner) => [partner.id, partner])));
    const sheet = readReconcileSheet(table(rows, [...headers]));
    const { lines, wrong } = reconcileMonth(sheet.kind === 'sheet' ? sheet.rows : [], POSTINGS, PARTNERS);
    expect(wrong).toEqual([]);
    expect(lines.map(({ found, kind, rows: of }) => [found, kind, of])).toEqual([
      ['matched', 'share', [2]],
      ['matched', 'refund', [3]],
      ['matched', 'payment', [4]],
    ]);
  });

  test('a fen of difference, a line that stands on one side only, and one that stands twice', () => {
    const { lines } = compared([
      ['云桥软件', 'EMP 模式', '分成', '', '100.01'],
      ['云桥 软件有限公司', 'emp', '退费', 'ｊｆ-1', '2.50'],
      ['方舟信息', 'C', '分成', '', '1,234.00'],
      ['云桥软件', 'EMP', '付款', 'FK-9', '1'],
      ['云桥软件', 'EMP', '付款', 'FK-9', '1'],
    ]);
    expect(lines.map(({ found, kind, difference, rows }) => [found, kind, difference, rows])).toEqual([
      ['amount_differs', 'share', 1n, [2]],
      ['only_here', 'payment', -9_750n, []],
      ['only_there', 'share', 123_400n, [4]],
      ['repeated', 'payment', 200n, [5, 6]],
      ['matched', 'refund', 0n, [3]],
    ]);
  });

  test('a row that cannot be compared says why, beside its column', () => {
    const { wrong } = compared([
      ['没有这家', 'X', '暂扣', '', '一百'],
      ['云桥软件', 'EMP', '退费', '', '1.005'],
    ]);
    expect(wrong.map(({ number, problems }) => [number, problems.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [2, ['partner partner_unknown', 'mode unknown_value', 'kind unknown_value', 'amount not_an_amount']],
      [3, ['reference required', 'amount too_many_decimals']],
    ]);
  });

  test('a table without a column is no list', () => {
    expect(readReconcileSheet(table([['1']], ['合作伙伴']))).toEqual({ kind: 'refused', reason: 'column_missing', header: '模式' });
  });

  test('a month of a thousand partners is compared while nobody else waits for it', () => {
    const partners = Array.from({ length: 1_000 }, (_, place) => ({
      id: `p${place}`,
      name: `第${place}有限公司`,
      shortName: `第${place}`,
    }));
    const postings = Array.from({ length: 20_000 }, (_, place) => ({
      ...posting(
        'refund',
        100n,
        { ...key, partnerTenantId: `p${place % 1_000}` },
        { id: `r${place}`, step: step(), refundId: `x${place}` },
      ),
      refundReference: `JF-${place}`,
    }));
    const { headers, rows } = writeReconcileSheet(postings, new Map(partners.map((partner) => [partner.id, partner])));
    const sheet = readReconcileSheet(table(rows, [...headers]));
    const began = performance.now();
    const { lines, wrong } = reconcileMonth(sheet.kind === 'sheet' ? sheet.rows : [], postings, partners);
    // Half a second on a machine of today; looking each row up among all the others took minutes.
    expect(performance.now() - began).toBeLessThan(5_000);
    expect([lines.length, lines.filter(({ found }) => found === 'matched').length, wrong.length]).toEqual([20_000, 20_000, 0]);
  });
});
