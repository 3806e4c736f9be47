import { expect, test } from '@jest/globals';
import { changesBetween, sameValue } from './differences.ts';
import { changed, entriesOf, isFieldKey, serviceOf } from './registration.ts';
import { WHOLE_CARD } from './testing/desk.ts';

test('an edited card is told as the fields that differ; what it does not name stays', () => {
  expect(changesBetween(WHOLE_CARD, WHOLE_CARD)).toEqual([]);
  expect(changesBetween(WHOLE_CARD, { company_name: '晨星', email: 'service@example.com', 'tariff:sms': null })).toEqual([
    { field: 'company_name', value: '晨星' },
    { field: 'tariff:sms', value: null },
  ]);
  expect(changesBetween({}, WHOLE_CARD).map(({ field }) => field)).not.toContain('toll_free');
});

test('the changes between two cards make one of the other', () => {
  const wanted = { ...WHOLE_CARD, company_name: '晨星', toll_free: '+864001234567', 'tariff:mms': '每条 0.3 元' };
  expect(changed(WHOLE_CARD, changesBetween(WHOLE_CARD, wanted))).toEqual(wanted);
});

test('values are the same whatever the order of their properties, not whatever that of a list', () => {
  expect(sameValue({ name: '张三', mobile: '1', email: null }, { email: null, mobile: '1', name: '张三' })).toBe(true);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue(undefined, null)).toBe(true);
});

test('fields of services name their service', () => {
  expect([serviceOf('tariff:sms'), serviceOf('service_number:a:b'), serviceOf('email')]).toEqual(['sms', 'a:b', null]);
  expect(['tariff:sms', 'email', 'tariff:', 'nickname', 'constructor'].filter(isFieldKey)).toEqual(['tariff:sms', 'email']);
  expect(entriesOf({ 'tariff:b': '2', email: 'a@example.com', 'tariff:a': '1' }).map(({ field }) => field)).toEqual([
    'email',
    'tariff:a',
    'tariff:b',
  ]);
});
