import { expect, test } from '@jest/globals';
import { homeSections, noticeSections, registryFigure } from './home-sections.ts';

test.each([
  ['carrier', ['intake_agent'], ['inbox', 'elsewhere']],
  ['carrier', ['shift_leader'], ['breached', 'inbox', 'elsewhere']],
  ['carrier', ['call_back_agent'], ['callBack']],
  ['carrier', ['administrator'], ['inbox']],
  ['partner', ['service_contact'], ['inbox']],
  ['partner', ['general_manager'], ['breached', 'inbox']],
  ['vendor', ['support_engineer'], ['inbox']],
  ['association', ['intake_officer'], ['breached', 'open']],
  ['member', ['handler'], ['inbox']],
] as const)('%s with %p starts from %p', (tenantKind, roles, expected) => {
  expect(homeSections({ tenantKind, roles }).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['carrier', ['group_customer_manager'], ['decideNotices']],
  ['carrier', ['service_centre_manager'], ['confirmNotices']],
  ['carrier', ['intake_agent'], []],
  ['partner', ['general_manager'], ['ownNotices']],
  ['partner', ['technical_contact'], []],
  ['vendor', ['manager'], []],
] as const)('%s with %p sees change notices: %p', (tenantKind, roles, expected) => {
  expect(noticeSections({ tenantKind, roles }).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['carrier', ['group_customer_manager'], 'drills'],
  ['carrier', ['intake_agent'], null],
  ['partner', ['service_contact'], 'owedManuals'],
  ['partner', ['sales_owner'], null],
  ['vendor', ['manager'], null],
] as const)('%s with %p counts of the registry: %p', (tenantKind, roles, expected) => {
  expect(registryFigure({ tenantKind, roles })).toBe(expected);
});
