import { expect, test } from '@jest/globals';
import { homeSections } from './home-sections.ts';

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
