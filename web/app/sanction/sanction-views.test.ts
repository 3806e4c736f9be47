import { expect, test } from '@jest/globals';
import { sanctionView, sanctionViews, waitingSanctions, watchesAlerts } from './sanction-views.ts';

test.each([
  ['carrier', ['quality_reviewer'], ['confirm', 'plans', 'review']],
  ['carrier', ['approver'], ['approve', 'review']],
  ['carrier', ['settlement_clerk'], []],
  ['partner', ['quality_officer'], ['owed']],
  ['partner', ['service_contact'], []],
  ['vendor', ['manager'], []],
] as const)('for %s with %p wait %p', (tenantKind, roles, expected) => {
  expect(waitingSanctions({ tenantKind, roles, unitLimited: false }).map(({ name }) => name)).toEqual(expected);
  expect(waitingSanctions({ tenantKind, roles, unitLimited: true })).toEqual([]);
});

test('an address names the view, else the seat’s own work is shown, else all that is open', () => {
  const seat = { tenantKind: 'carrier', roles: ['approver'], unitLimited: false } as const;
  expect(sanctionView('carrier', 'all', seat).name).toBe('all');
  expect(sanctionView('carrier', 'owed', seat).name).toBe('approve');
  expect(sanctionView('partner', null, { ...seat, tenantKind: 'partner', roles: [] }).name).toBe('open');
});

test('whatever waits for somebody is open', () => {
  const open = sanctionViews('carrier').find(({ name }) => name === 'open')!.states;
  for (const { states, name } of [...sanctionViews('carrier'), ...sanctionViews('partner')])
    if (name !== 'all') expect(open).toEqual(expect.arrayContaining([...states]));
});

test('a manager of the whole carrier watches mass complaints', () => {
  const seat = { tenantKind: 'carrier', roles: ['service_centre_manager'], unitLimited: false } as const;
  expect(watchesAlerts(seat)).toBe(true);
  expect(watchesAlerts({ ...seat, unitLimited: true })).toBe(false);
  expect(watchesAlerts({ ...seat, roles: ['approver'] })).toBe(false);
});

test('a partner first sees whatever is open, a plan that is under review too', () => {
  const manager = { tenantKind: 'partner', roles: ['general_manager'], unitLimited: false } as const;
  expect(sanctionView('partner', null, manager).states).toContain('PLAN_SUBMITTED');
  expect(sanctionView('partner', 'owed', manager).states).toEqual(['ORDERED']);
});
