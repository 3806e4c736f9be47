import { expect, test } from '@jest/globals';
import { standingAddress } from './standing-address.ts';

const values = [
  { name: 'mode', value: 'emp' },
  { name: 'month', value: '2026-10' },
];

test('a message about money leads to its refund or statement; one about something else nowhere', () => {
  expect(standingAddress({ standingSubject: 'refund', standingId: 'r1', partnerId: 'p1', values })).toBe('/refunds/r1');
  expect(standingAddress({ standingSubject: 'ledger', standingId: 'l1', partnerId: 'p1', values })).toBe(
    '/settlements/p1/emp?month=2026-10',
  );
  expect(standingAddress({ standingSubject: null, standingId: null, partnerId: 'p1', values: [] })).toBeNull();
});

test('an early sign leads to the analysis of its member, where it stands', () => {
  expect(standingAddress({ standingSubject: 'cluster_sign', standingId: 's1', partnerId: 'm1', values: [] })).toBe(
    '/analysis?member=m1#s1',
  );
});

test('a message about a case of accountability leads to it', () => {
  expect(standingAddress({ standingSubject: 'case', standingId: 'c1', partnerId: 'm1', values: [] })).toBe('/accountability/c1');
});
