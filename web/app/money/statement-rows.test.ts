import { expect, test } from '@jest/globals';
import type { TFunction } from 'i18next';
import type { SettlementPageFragment } from '#app/gql/graphql.ts';
import { sheetRows } from './statement-rows.ts';

const t = ((key: string) => key) as TFunction;
const line = (kind: string, amount: string, more: object = {}) => ({
  id: kind,
  kind,
  amount,
  at: '2026-11-08T02:00:00.000Z',
  countered: false,
  shareOf: null,
  refundReference: null,
  complaint: null,
  reason: null,
  personName: '蒋丽',
  ...more,
});

test('a statement as a sheet adds up from what came over to what is owed', () => {
  const lines = [
    line('SHARE', '100.10', { shareOf: '2026-10' }),
    line('REFUND', '-17.10', { refundReference: 'JF-1', complaint: { number: 'TS20261011-000001' } }),
    line('HOLD', '-93.05', { personName: null }),
  ] as unknown as SettlementPageFragment['lines'];
  const rows = sheetRows({ opening: '10.05', lines, closing: '0.00', heldBalance: '93.05' }, t);
  expect(rows.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['settlement.sum.opening', '10.05'],
    ['settlement.posting.SHARE', '100.10'],
    ['settlement.posting.REFUND', '-17.10'],
    ['settlement.posting.HOLD', '-93.05'],
    ['settlement.sum.closing', '0.00'],
    ['settlement.sum.heldBalance', '93.05'],
  ]);
  expect(rows[2]).toMatchObject({ what: 'JF-1 TS20261011-000001', by: '蒋丽' });
  expect(rows[3]!.by).toBe('story.system');
});
