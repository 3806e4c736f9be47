import { expect, test } from '@jest/globals';
import { countOf, refundView, refundViews, waitingRefunds } from './refund-views.ts';

test.each([
  ['carrier', ['settlement_clerk'], ['verify', 'credit']],
  ['carrier', ['approver'], ['approve']],
  ['carrier', ['intake_agent'], []],
  ['partner', ['service_contact'], ['verify']],
  ['partner', ['technical_contact'], []],
  ['vendor', ['manager'], []],
] as const)('for %s with %p wait %p', (tenantKind, roles, expected) => {
  expect(waitingRefunds({ tenantKind, roles }).map(({ name }) => name)).toEqual(expected);
});

test('an address names the view, else the seat’s own work is shown', () => {
  const seat = { tenantKind: 'carrier', roles: ['approver'] } as const;
  expect(refundView('carrier', 'all', seat).name).toBe('all');
  expect(refundView('carrier', 'nothing', seat).name).toBe('approve');
  expect(refundView('carrier', null, { tenantKind: 'carrier', roles: [] }).name).toBe('verify');
});

test('every refund is counted in the view of all, each of those that wait in one other', () => {
  const counts = { claimed: 1, denied: 2, verified: 3, approved: 4, credited: 5, deducted: 6, rejected: 7 };
  expect(refundViews('carrier').map((view) => countOf(view, counts))).toEqual([3, 3, 4, 5, 28]);
  expect(refundViews('partner').map((view) => countOf(view, counts))).toEqual([1, 14, 28]);
});
