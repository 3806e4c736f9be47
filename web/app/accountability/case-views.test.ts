import { expect, test } from '@jest/globals';
import { caseView, caseViews, readsCases, waitingCases } from './case-views.ts';

test.each([
  ['association', ['leader'], ['decide', 'settle']],
  ['association', ['reviewer', 'administrator'], ['hold', 'watch']],
  ['association', ['committee_member'], ['committee']],
  ['association', ['intake_officer'], []],
  ['member', ['leader'], ['owed']],
  ['member', ['handler'], []],
  ['carrier', ['quality_reviewer'], []],
] as const)('for %s with %p wait %p', (tenantKind, roles, expected) => {
  expect(waitingCases({ tenantKind, roles, unitLimited: false }).map(({ name }) => name)).toEqual(expected);
  expect(waitingCases({ tenantKind, roles, unitLimited: true })).toEqual([]);
});

test('an address names the view of its side, else the seat’s own work is shown, else all that is open', () => {
  const seat = { tenantKind: 'association', roles: ['committee_member'], unitLimited: false } as const;
  expect(caseView('association', 'all', seat).name).toBe('all');
  expect(caseView('association', 'owed', seat).name).toBe('committee');
  expect(caseView('member', null, { ...seat, tenantKind: 'member', roles: ['handler'] }).name).toBe('open');
});

test('whatever waits for somebody is open', () => {
  const open = caseViews('association').find(({ name }) => name === 'open')!.states;
  for (const { states, name } of [...caseViews('association'), ...caseViews('member')])
    if (name !== 'all') expect(open).toEqual(expect.arrayContaining([...states]));
});

test('seats of the whole association or member read cases', () => {
  expect(readsCases({ tenantKind: 'member', unitLimited: false })).toBe(true);
  expect(readsCases({ tenantKind: 'member', unitLimited: true })).toBe(false);
  expect(readsCases({ tenantKind: 'carrier', unitLimited: false })).toBe(false);
});
