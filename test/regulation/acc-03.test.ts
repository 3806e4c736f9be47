import { describe, expect, test } from '@jest/globals';
import { awardList } from '@lianban/partner-standing/accountability/awards';
import { associationSettingsProblems, DEFAULT_ASSOCIATION_SETTINGS, seasonOf } from '@lianban/partner-standing/association-settings';
import { ASSOCIATION_CAST, CaseDesk, criticised, interviewed, SEASONS } from '@lianban/partner-standing/testing/accountability-desk';

/** ACC-03: who is criticised loses the season's organisation award, the outlet the title of advanced unit. */
const { committee } = ASSOCIATION_CAST;
const [spring, autumn] = SEASONS as [(typeof SEASONS)[0], (typeof SEASONS)[0]];
const TAKING_PART = {
  memberTenantIds: ['member-a', 'member-b'],
  outlets: [
    { outletUnitId: 'outlet-1', memberTenantId: 'member-a' },
    { outletUnitId: 'outlet-2', memberTenantId: 'member-a' },
    { outletUnitId: 'outlet-1', memberTenantId: 'member-b' },
  ],
};
const barred = (desk: CaseDesk, season = spring) => {
  const { organisationAward, advancedUnit } = awardList(season, TAKING_PART, desk.cases);
  return [...organisationAward, ...advancedUnit].map(({ id, barredBy }) => `${id}: ${barredBy.length}`);
};
const EVERYBODY = ['member-a: 0', 'member-b: 0', 'outlet-1: 0', 'outlet-2: 0', 'outlet-1: 0'];
const BARRED = ['member-a: 1', 'member-b: 0', 'outlet-1: 1', 'outlet-2: 0', 'outlet-1: 0'];
const tell = { name: 'report_to_supervisor', toldDay: '2026-04-10', recommendation: '建议' } as const;
const bar = { name: 'bar_from_awards', reason: '' } as const;

describe('ACC-03: who is barred and why', () => {
  test.each([
    ['an interview bars nobody', () => interviewed(), EVERYBODY],
    ['nor does a proposed criticism', () => interviewed().at('2026-04-01 00:00').worked(), EVERYBODY],
    ['a criticism bars the member and the outlet it is about, no other', () => criticised(), BARRED],
    ['told to the supervisor', () => criticised().does(committee, tell), BARRED],
    ['said by the committee', () => criticised().does(committee, tell).does(committee, bar), BARRED],
    ['revoked', () => criticised().does(committee, { name: 'revoke', reason: '复核有误' }), EVERYBODY],
  ] as const)('%s', (_what, desk, expected) => expect(barred(desk())).toEqual(expected));

  test('in that season only', () => expect(barred(criticised(), autumn)).toEqual(EVERYBODY));

  test('the list says by which case, and whether the committee has said so', () => {
    const one = criticised();
    const why = () => awardList(spring, TAKING_PART, one.cases).organisationAward[0]?.barredBy;
    expect(why()).toEqual([{ caseId: 'case-1', clause: 4, meetingDay: '2026-04-10', confirmed: false }]);
    one.does(committee, tell).does(committee, bar);
    expect(why()).toMatchObject([{ confirmed: true }]);
    expect(one.case().barred).toMatchObject({ seasonId: 'spring', personId: committee.personId });
    expect(one.answer(committee, bar)).toBe('ladder_is_done');
  });
});

describe('ACC-03: which season', () => {
  test.each([
    ['2026-01', 'spring'],
    ['2026-02', 'spring'],
    ['2026-06', 'spring'],
    ['2026-07', 'autumn'],
    ['2026-11', 'autumn'],
    ['2026-12', undefined],
  ])('%s: %s', (month, expected) => expect(seasonOf(month, SEASONS)?.id).toBe(expected));

  test('that of the committee’s meeting, whenever it is written down', () => {
    const desk = interviewed().at('2026-07-02 09:00').worked();
    desk.does(committee, { name: 'decide_criticism', criticise: true, meetingDay: '2026-06-30', reason: '未整改' });
    expect(desk.case().criticism?.seasonId).toBe('spring');
  });

  test('none is known yet: it is named when one is', () => {
    const desk = interviewed().at('2026-12-02 09:00').worked();
    desk.does(committee, { name: 'decide_criticism', criticise: true, meetingDay: '2026-12-01', reason: '未整改' });
    desk.does(committee, { ...tell, toldDay: '2026-12-02' });
    expect(desk.case().criticism?.seasonId).toBeNull();
    expect(desk.answer(committee, bar)).toBe('no_season');
    const next = { id: 'next', name: '2027', fromMonth: '2027-02', toMonth: '2027-06' };
    const later = new CaseDesk({}, '2027-01-05 09:00', { seasons: [...SEASONS, next] });
    later.logs.set('case-1', [...(desk.logs.get('case-1') ?? [])]);
    expect(later.does(committee, bar).case().barred?.seasonId).toBe('next');
    expect(barred(later, next)).toEqual(BARRED);
  });

  test.each([
    ['two good ones', SEASONS, []],
    [
      'a month that is none',
      [{ ...spring, fromMonth: '2026-13' }],
      ['seasons.0.fromMonth not_a_month', 'seasons.0.toMonth window_reversed'],
    ],
    ['turned round', [{ ...spring, toMonth: '2026-01' }], ['seasons.0.toMonth window_reversed']],
    ['over each other', [spring, { ...autumn, fromMonth: '2026-06' }], ['seasons.1.fromMonth overlaps']],
    ['one twice', [spring, { ...autumn, id: 'spring' }], ['seasons.1.id repeated']],
  ])('%s', (_what, seasons, expected) => {
    const problems = associationSettingsProblems({ ...DEFAULT_ASSOCIATION_SETTINGS, seasons });
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});
