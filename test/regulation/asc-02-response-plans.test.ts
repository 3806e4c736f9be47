import { describe, expect, test } from '@jest/globals';
import type { Role, TenantKind } from '@lianban/complaint/vocabulary';
import {
  checkPlan,
  checkWithdrawal,
  mayWritePlans,
  standsBeside,
  versionOn,
  type ResponsePlanContext,
  type ResponsePlanDraft,
} from '@lianban/contact-registry/response-plan/response-plan';
import { calendar } from '@lianban/contact-registry/testing/desk';

/** ASC-02: a member has response plans for foreseeable complaints 对可预见的客户投诉制定应对方案; versions hold from a day on. */
const DRAFT: ResponsePlanDraft = {
  title: '收费争议',
  situation: '客户对收费不认可',
  steps: '先听完',
  authority: '可退还一百元以内',
  escalation: '报告服务监督部',
  words: '我们先查清楚',
  validFrom: '2026-06-01',
  outletUnitIds: [],
  keptFileIds: [],
  newFileIds: [],
  change: '',
};
const CONTEXT: ResponsePlanContext = {
  today: '2026-06-01',
  calendar,
  latestDaysAhead: 366,
  outletUnitIds: ['outlet-1', 'outlet-2'],
  pendingFileIds: ['new'],
  before: null,
};
const wrong = (draft: Partial<ResponsePlanDraft>, context: Partial<ResponsePlanContext> = {}) =>
  checkPlan({ ...DRAFT, ...draft }, { ...CONTEXT, ...context }).problems.map(({ field, code }) => `${field}: ${code}`);

describe('ASC-02 what a version must say', () => {
  test.each<[string, Partial<ResponsePlanDraft>, string[]]>([
    ['whole, from today on', {}, []],
    ['from a later day on', { validFrom: '2027-06-02' }, []],
    ['beyond a year', { validFrom: '2027-06-03' }, ['validFrom: too_late']],
    ['never backwards', { validFrom: '2026-05-31' }, ['validFrom: too_early']],
    ['no day', { validFrom: '2026-02-30' }, ['validFrom: not_a_day']],
    ['without steps', { steps: ' ' }, ['steps: required']],
    ['for an outlet', { outletUnitIds: ['outlet-1'] }, []],
    ['for what is none of its outlets', { outletUnitIds: ['outlet-1', 'other'] }, ['outletIds: unit_unknown']],
    ['with a file', { newFileIds: ['new'] }, []],
    ['with what nobody uploaded', { newFileIds: ['strange'] }, ['attachmentIds: attachment_unknown']],
    ['with a file of no version before', { keptFileIds: ['old'] }, ['keptFileIds: unknown']],
  ])('%s', (_name, draft, problems) => {
    expect(wrong(draft)).toEqual(problems);
  });

  test('what comes after the first says what is new, and may keep files', () => {
    const before = { fileIds: ['old'] };
    expect(wrong({}, { before })).toEqual(['change: required']);
    expect(checkPlan({ ...DRAFT, change: '金额提高', keptFileIds: ['old'], newFileIds: ['new'] }, { ...CONTEXT, before })).toMatchObject({
      problems: [],
      kept: { fileIds: ['old', 'new'], change: '金额提高' },
    });
  });

  test('a withdrawal has a reason', () => {
    expect(checkWithdrawal(' ').problems).toEqual([{ field: 'reason', code: 'required' }]);
    expect(checkWithdrawal(' 已停办 ')).toEqual({ reason: '已停办', problems: [] });
  });
});

describe('ASC-02 which version is in force', () => {
  const versions = [
    { version: 1, validFrom: '2026-03-01' },
    { version: 2, validFrom: '2026-06-10' },
    { version: 3, validFrom: '2026-06-05' },
  ];
  test.each([
    ['before the first', versions, '2026-02-28', null],
    ['on its first day', versions, '2026-03-01', 1],
    ['the day before another', versions, '2026-06-04', 1],
    ['written later for an earlier day', versions, '2026-06-05', 3],
    ['and it stays when the day of the one before it comes', versions, '2026-06-10', 3],
    ['of one day the later', [...versions, { version: 4, validFrom: '2026-06-05' }], '2026-06-05', 4],
  ])('%s', (_name, all, day, version) => {
    expect(versionOn(all, day)?.version ?? null).toBe(version);
  });
});

test('ASC-02 a plan stands beside complaints of its outlets, one without outlets beside all', () => {
  expect(standsBeside({ outletUnitIds: [] }, [])).toBe(true);
  expect(standsBeside({ outletUnitIds: ['a', 'b'] }, ['b'])).toBe(true);
  expect(standsBeside({ outletUnitIds: ['a'] }, ['b'])).toBe(false);
  expect(standsBeside({ outletUnitIds: ['a'] }, [])).toBe(false);
});

describe('ASC-02 head office writes, outlets read', () => {
  const by = (tenantKind: TenantKind, role: Role, unitId: string | null = null) =>
    mayWritePlans({ kind: 'person', personId: 'p', tenantId: 't', tenantKind, unitId, roles: [role] });
  test.each<[string, ReturnType<typeof mayWritePlans>, ReturnType<typeof mayWritePlans>]>([
    ['leader', by('member', 'leader'), 'allowed'],
    ['responsible department', by('member', 'responsible_department'), 'allowed'],
    ['handler', by('member', 'handler'), 'allowed'],
    ['administrator', by('member', 'administrator'), 'allowed'],
    ['auditor', by('member', 'auditor'), 'role_missing'],
    ['call centre', by('member', 'call_centre_agent'), 'role_missing'],
    ['outlet manager', by('member', 'outlet_manager', 'outlet-1'), 'role_missing'],
    ['a handler of an outlet', by('member', 'handler', 'outlet-1'), 'seat_limited_to_unit'],
    ['the association', by('association', 'leader'), 'not_a_party'],
  ])('%s', (_name, verdict, expected) => {
    expect(verdict).toBe(expected);
  });
});
