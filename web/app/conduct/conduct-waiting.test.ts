import { expect, test } from '@jest/globals';
import { conductWaiting } from './conduct-waiting.ts';

test.each([
  ['carrier', ['quality_reviewer'], false, true, false],
  ['carrier', ['approver'], false, false, false],
  ['carrier', ['quality_reviewer'], true, false, false],
  ['partner', ['general_manager'], false, false, true],
  ['partner', ['quality_officer'], false, false, true],
  ['partner', ['service_contact'], false, false, false],
  ['vendor', ['manager'], false, false, false],
] as const)('%s with %p, limited to a unit: %p; decides: %p, objects: %p', (tenantKind, roles, unitLimited, decides, objects) => {
  expect(conductWaiting({ tenantKind, roles, unitLimited })).toEqual({ decides, objects });
});
