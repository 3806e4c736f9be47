import { describe, expect, test } from '@jest/globals';
import {
  checkAttendees,
  checkManual,
  checkManualEnd,
  isValidOn,
  MANUAL_KINDS,
  manualsOn,
  owedManuals,
  type Manual,
} from '@lianban/contact-registry/manuals';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { calendar } from '@lianban/contact-registry/testing/desk';

/** REG-10: partners supply manuals, FAQ, downloads and training for the carrier's staff; kept with versions and dates. */
const settings = { ...DEFAULT_REGISTRY_SETTINGS, requiredManuals: ['manual'] as const };
const manual = (validFrom: string, validTo: string | null, changes: Partial<Manual> = {}): Manual => ({
  id: `${validFrom}-${validTo}`,
  serviceId: 'sms',
  kind: 'manual',
  title: '企业短信使用手册',
  version: '1.0',
  validFrom,
  validTo,
  ...changes,
});

describe('REG-10 what a partner owes on a day', () => {
  test.each([
    ['nothing was ever supplied', [], '2026-06-01', [{ why: 'missing', day: null }]],
    ['valid without an end', [manual('2026-01-01', null)], '2026-06-01', []],
    ['its first day', [manual('2026-06-01', null)], '2026-06-01', []],
    ['the day before', [manual('2026-06-02', null)], '2026-06-01', [{ why: 'not_yet_valid', day: '2026-06-02' }]],
    ['ends after the warning', [manual('2026-01-01', '2026-07-02')], '2026-06-01', []],
    ['ends within it', [manual('2026-01-01', '2026-07-01')], '2026-06-01', [{ why: 'ending', day: '2026-07-01' }]],
    ['its last day', [manual('2026-01-01', '2026-06-02')], '2026-06-01', [{ why: 'ending', day: '2026-06-02' }]],
    ['ended today', [manual('2026-01-01', '2026-06-01')], '2026-06-01', [{ why: 'ended', day: '2026-06-01' }]],
    [
      'ended twice',
      [manual('2025-01-01', '2026-01-01'), manual('2026-01-01', '2026-05-01')],
      '2026-06-01',
      [{ why: 'ended', day: '2026-05-01' }],
    ],
    ['followed at once', [manual('2026-01-01', '2026-06-10'), manual('2026-06-10', null)], '2026-06-01', []],
    [
      'followed at once, but that ends too',
      [manual('2026-01-01', '2026-06-10'), manual('2026-06-10', '2026-06-20')],
      '2026-06-01',
      [{ why: 'ending', day: '2026-06-20' }],
    ],
    [
      'followed after a gap',
      [manual('2026-01-01', '2026-06-10'), manual('2026-06-11', null)],
      '2026-06-01',
      [{ why: 'ending', day: '2026-06-10' }],
    ],
    ['of another kind', [manual('2026-01-01', null, { kind: 'faq' })], '2026-06-01', [{ why: 'missing', day: null }]],
    ['of another service', [manual('2026-01-01', null, { serviceId: 'mms' })], '2026-06-01', [{ why: 'missing', day: null }]],
  ] as [string, Manual[], string, object[]][])('%s', (_, manuals, day, expected) => {
    expect(owedManuals(['sms'], manuals, day, settings)).toEqual(expected.map((owed) => ({ serviceId: 'sms', kind: 'manual', ...owed })));
  });

  test('each service owes each required kind; downloads are not required unless the programme says so', () => {
    const lines = (required: typeof DEFAULT_REGISTRY_SETTINGS) =>
      owedManuals(['sms', 'mms'], [], '2026-06-01', required).map(({ serviceId, kind }) => `${serviceId} ${kind}`);
    expect(lines(DEFAULT_REGISTRY_SETTINGS)).toEqual(['sms manual', 'sms faq', 'sms training', 'mms manual', 'mms faq', 'mms training']);
    expect(lines({ ...DEFAULT_REGISTRY_SETTINGS, requiredManuals: ['download'] })).toEqual(['sms download', 'mms download']);
  });
});

test('REG-10 of several valid versions the one that began last is in use', () => {
  const all = [
    manual('2026-05-01', null, { version: '2.0' }),
    manual('2026-01-01', null),
    manual('2026-09-01', null, { version: '3.0' }),
    manual('2026-01-01', null, { kind: 'faq' }),
  ];
  const used = (day: string) =>
    manualsOn(all, day)
      .map(({ kind, version }) => `${kind} ${version}`)
      .sort();
  expect(used('2026-04-30')).toEqual(['faq 1.0', 'manual 1.0']);
  expect(used('2026-05-01')).toEqual(['faq 1.0', 'manual 2.0']);
  expect(used('2025-12-31')).toEqual([]);
});

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-05-31', true],
  ['2026-06-01', false],
])('REG-10 a window from 1 January to before 1 June holds on %s: %s', (day, valid) => {
  expect(isValidOn({ validFrom: '2026-01-01', validTo: '2026-06-01' }, day)).toBe(valid);
});

test.each([
  [{}, []],
  [{ title: ' ' }, ['title required']],
  [{ version: '' }, ['version required']],
  [{ kind: 'song' }, ['kind unknown_value']],
  [{ validFrom: '2026-02-30' }, ['validFrom not_a_day']],
  [{ validTo: 'soon' }, ['validTo not_a_day']],
  [{ validTo: null }, []],
  [{ validTo: '2026-01-01' }, ['validTo window_reversed']],
] as [object, string[]][])('REG-10 %j: %j', (changes, expected) => {
  const { id: _, serviceId: __, ...rest } = { ...manual('2026-01-01', '2026-06-01'), ...changes };
  expect(checkManual(rest, calendar).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test.each([
  ['2026-06-01', '2026-03-01', []],
  ['2026-06-01', '2026-06-01', []],
  [null, '2027-01-01', []],
  ['2026-06-01', '2026-06-02', ['validTo too_late 2026-06-01']],
  ['2026-06-01', '2026-01-01', ['validTo window_reversed']],
] as [string | null, string, string[]][])('REG-10 what is valid until %s and is ended on %s: %j', (validTo, end, expected) => {
  const { id: _, serviceId: __, ...rest } = manual('2026-01-01', validTo);
  expect(
    checkManualEnd(rest, end, calendar).map((problem) => [problem.field, problem.code, problem.limit].filter(Boolean).join(' ')),
  ).toEqual(expected);
});

test('REG-10 two who attended are two, however their names and departments are spaced', () => {
  const attendees = [
    { name: '王 五', department: '株洲' },
    { name: '王', department: '五 株洲' },
    { name: ' 王', department: '五 株洲' },
  ];
  expect(checkAttendees(attendees).attendees).toEqual(attendees.slice(0, 2));
});

test('REG-10 the kinds', () => expect(MANUAL_KINDS).toEqual(['manual', 'faq', 'download', 'training']));
