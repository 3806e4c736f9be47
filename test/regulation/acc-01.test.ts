import { describe, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import { enterPublicity, findCause, type PublicityInput } from '@lianban/partner-standing/accountability/findings';
import { measureState } from '@lianban/partner-standing/accountability/case';
import type { AccountabilityFacts } from '@lianban/partner-standing/accountability/facts';
import {
  associationSettingsProblems,
  DEFAULT_ASSOCIATION_SETTINGS,
  type AssociationSettings,
} from '@lianban/partner-standing/association-settings';
import {
  ASSOCIATION_CAST,
  CaseDesk,
  complaint,
  interviewed,
  minutes,
  order,
  publicity,
  rectification,
  repeat,
} from '@lianban/partner-standing/testing/accountability-desk';
import { answerOf } from '@lianban/partner-standing/testing/scene';

/** ACC-01: when the association's leader asks a member's leader to an interview 约见谈话. */
const { leader, reviewer, officer, memberLeader } = ASSOCIATION_CAST;
const NOW = '2026-12-01 10:00';
const keys = (known: Partial<AccountabilityFacts>, now = NOW, settings: Partial<AssociationSettings> = {}) =>
  new CaseDesk(known, now, settings).triggers.map(({ key }) => key);

describe('ACC-01(1): nobody receives a forwarded complaint', () => {
  // Forwarded on Monday 9 March 2026: CLK-11's first limit of two working days ends on the 11th at 24:00.
  const limit = '2026-03-12 00:00';
  const triggered = (
    now: string,
    what: { accepted?: string; ended?: string } = {},
    standing: 'stands' | 'withdrawn' | 'invalid' = 'stands',
  ) => keys({ complaints: [complaint('c', '2026-03-06 09:00', { orders: [order('o', { limit, ...what })], standing })] }, now);

  test.each([
    ['a millisecond before the limit', '2026-03-11 23:59:59.999', {}, 0],
    ['at the limit', '2026-03-12 00:00', {}, 1],
    ['long after', '2026-12-01 00:00', {}, 1],
    ['accepted just before it', '2026-03-13 00:00', { accepted: '2026-03-11 23:59:59.999' }, 0],
    ['accepted at it', '2026-03-13 00:00', { accepted: '2026-03-12 00:00' }, 1],
    ['accepted the day after', '2026-03-13 00:00', { accepted: '2026-03-12 09:00' }, 1],
    ['recalled just before it', '2026-03-13 00:00', { ended: '2026-03-11 23:59:59.999' }, 0],
    ['recalled after it', '2026-03-13 00:00', { ended: '2026-03-12 09:00' }, 1],
  ])('%s', (_what, now, what, count) => expect(triggered(now, what)).toHaveLength(count));

  test('a complaint that is found invalid afterwards had to be received all the same', () => {
    expect(triggered(NOW, {}, 'invalid')).toEqual(['ACC-01(1) member-a o']);
  });

  test('the order is the evidence', () => {
    const desk = new CaseDesk({ complaints: [complaint('c', '2026-03-06 09:00', { orders: [order('o', { limit })] })] });
    expect(desk.triggers).toMatchObject([
      { at: shanghai(limit), outletUnitId: null, evidence: [{ kind: 'work_order', id: 'o', complaintId: 'c' }] },
    ]);
  });
});

describe('ACC-01(2): attitude, or delay of a justified demand, made the customer complain repeatedly', () => {
  const first = complaint('c', '2026-01-05 09:00');
  const again = (cause: 'attitude' | 'delay' | 'other' | null, justified = true) =>
    keys({ complaints: [first, repeat('r', 'c', '2026-02-05 09:00', cause, justified)] });

  test.each([
    ['attitude', 'attitude', true, 1],
    ['attitude, whatever the demand', 'attitude', false, 1],
    ['delay of a justified demand', 'delay', true, 1],
    ['delay of a demand that was not justified', 'delay', false, 0],
    ['another cause', 'other', true, 0],
    ['a cause nobody has found yet', null, true, 0],
  ] as const)('%s', (_what, cause, justified, count) => expect(again(cause, justified)).toHaveLength(count));

  test.each([
    ['the 90th day, its last millisecond', '2026-04-05 23:59:59.999', 1],
    ['the 91st day, its first', '2026-04-06 00:00', 0],
  ])('%s', (_what, at, count) => expect(keys({ complaints: [first, repeat('r', 'c', at, 'attitude')] })).toHaveLength(count));

  test('the day of the first is not counted, however early in it the customer came', () => {
    const early = complaint('c', '2026-01-05 00:00');
    expect(keys({ complaints: [early, repeat('r', 'c', '2026-04-05 23:59', 'attitude')] })).toHaveLength(1);
  });

  test('a window long after the first counts by itself', () => {
    const late = [repeat('r1', 'c', '2026-06-01 09:00', 'delay'), repeat('r2', 'c', '2026-08-30 09:00', 'attitude')];
    expect(keys({ complaints: [first, ...late] })).toEqual(['ACC-01(2) member-a r2']);
    expect(keys({ complaints: [first, late[0] ?? first] })).toEqual([]);
  });

  test('not being satisfied at a call-back is coming again', () => {
    const returns = [{ callBackId: 'b', at: shanghai('2026-01-20 09:00'), finding: { cause: 'delay', justified: true } as const }];
    const desk = new CaseDesk({ complaints: [complaint('c', '2026-01-05 09:00', { returns })] });
    expect(desk.triggers).toMatchObject([
      {
        key: 'ACC-01(2) member-a b',
        evidence: [
          { kind: 'complaint', id: 'c' },
          { kind: 'call_back', id: 'b', complaintId: 'c' },
        ],
      },
    ]);
  });

  test('what was withdrawn or found invalid is held against nobody', () => {
    for (const standing of ['withdrawn', 'invalid'] as const) {
      expect(keys({ complaints: [first, { ...repeat('r', 'c', '2026-02-05 09:00', 'attitude'), standing }] })).toEqual([]);
      expect(keys({ complaints: [{ ...first, standing }, repeat('r', 'c', '2026-02-05 09:00', 'attitude')] })).toEqual([]);
    }
  });

  test('two matters are not one, nor are two members', () => {
    expect(keys({ complaints: [first, repeat('r', 'elsewhere', '2026-02-05 09:00', 'attitude')] })).toEqual([]);
    expect(keys({ complaints: [first, { ...repeat('r', 'c', '2026-02-05 09:00', 'attitude'), memberTenantId: 'member-b' }] })).toEqual([]);
  });
});

describe('ACC-01(3): same outlet, same kind, repeatedly, no rectification', () => {
  const first = complaint('c1', '2026-01-05 09:00');
  const second = (changes = {}, at = '2026-02-05 09:00') => complaint('c2', at, changes);

  test.each([
    ['one complaint', [first], [], 0],
    ['two', [first, second()], [], 1],
    ['two at two outlets', [first, second({ outletUnitId: 'outlet-2' })], [], 0],
    ['two kinds', [first, second({ kind: 'queue' })], [], 0],
    ['two of two members', [first, second({ memberTenantId: 'member-b' })], [], 0],
    ['no outlet named', [complaint('c1', '2026-01-05 09:00', { outletUnitId: null }), second({ outletUnitId: null })], [], 0],
    ['one of them withdrawn', [first, second({ standing: 'withdrawn' })], [], 0],
    ['one of them invalid', [first, second({ standing: 'invalid' })], [], 0],
    ['a repeat counts by itself', [first, second({ firstComplaintId: 'c1' })], [], 1],
    ['the 90th day', [first, second({}, '2026-04-05 23:59:59.999')], [], 1],
    ['the 91st day', [first, second({}, '2026-04-06 00:00')], [], 0],
    ['rectified between', [first, second()], [rectification('2026-01-20 09:00')], 0],
    ['rectified before both', [first, second()], [rectification('2026-01-04 09:00')], 1],
    ['rectified too late', [first, second()], [rectification('2026-02-06 09:00')], 1],
    ['another kind rectified', [first, second()], [rectification('2026-01-20 09:00', { kind: 'queue' })], 1],
    ['another outlet rectified', [first, second()], [rectification('2026-01-20 09:00', { outletUnitId: 'outlet-2' })], 1],
  ])('%s', (_what, complaints, rectifications, count) => expect(keys({ complaints, rectifications })).toHaveLength(count));

  test('after a rectification it is counted anew', () => {
    const complaints = [first, second(), complaint('c3', '2026-03-05 09:00')];
    expect(keys({ complaints, rectifications: [rectification('2026-01-20 09:00')] })).toEqual(['ACC-01(3) member-a c3']);
  });

  test('every complaint of the window is evidence', () => {
    const complaints = [complaint('old', '2025-10-01 09:00'), first, second(), complaint('c3', '2026-03-05 09:00')];
    const last = new CaseDesk({ complaints }).triggers.at(-1);
    expect(last?.evidence.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(last).toMatchObject({ outletUnitId: 'outlet-1', kind: 'counter' });
  });

  test('how often, and within how many days, are settings', () => {
    const complaints = [first, second()];
    expect(keys({ complaints }, NOW, { repeatedly: { times: 3, days: 90 } })).toEqual([]);
    expect(keys({ complaints }, NOW, { repeatedly: { times: 2, days: 30 } })).toEqual([]);
    expect(keys({ complaints }, NOW, { repeatedly: { times: 2, days: 31 } })).toHaveLength(1);
    expect(associationSettingsProblems(DEFAULT_ASSOCIATION_SETTINGS)).toEqual([]);
    const wrong = { ...DEFAULT_ASSOCIATION_SETTINGS, repeatedly: { times: 1, days: 0 } };
    expect(associationSettingsProblems(wrong).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'repeatedly.times too_small',
      'repeatedly.days too_small',
    ]);
  });
});

describe('ACC-01(4): mishandling reached the internet or the press', () => {
  const input: PublicityInput = {
    memberTenantId: 'member-a',
    outletUnitId: 'outlet-1',
    complaintId: 'c',
    medium: 'press',
    source: '辽沈晚报 A07',
    appearedAt: shanghai('2026-03-15 08:00'),
    mishandled: true,
    reason: '推诿三次后见报',
  };
  const context = { id: 'p', now: shanghai('2026-03-16 10:00') };

  test('staff of the association enter it', () => {
    const entered = enterPublicity(input, officer, context);
    if (entered.kind !== 'decided') throw new Error(answerOf(entered));
    expect(entered.result).toMatchObject({ source: '辽沈晚报 A07', entered: { personId: officer.personId, reason: '推诿三次后见报' } });
    expect(keys({ publicity: [entered.result.fact] })).toEqual(['ACC-01(4) member-a p']);
  });

  test('what did not come of mishandling is kept and proposes nothing', () => {
    expect(keys({ publicity: [publicity('p', '2026-03-15 08:00', { mishandled: false })] })).toEqual([]);
  });

  test.each([
    ['by the member', input, memberLeader, 'not_a_party'],
    ['without a source', { ...input, source: ' ' }, officer, 'source: required'],
    ['without a reason', { ...input, reason: '' }, officer, 'reason: required'],
    ['of tomorrow', { ...input, appearedAt: shanghai('2026-03-17 08:00') }, officer, 'appearedAt: in_the_future'],
    ['in a medium there is not', { ...input, medium: 'rumour' as 'press' }, officer, 'medium: unknown_value'],
  ])('not %s', (_what, what, caller, expected) => expect(answerOf(enterPublicity(what, caller, context))).toBe(expected));
});

describe('ACC-01(2): a reviewer finds the cause', () => {
  const now = shanghai('2026-03-16 10:00');
  test.each([
    ['a delay of a justified demand', { cause: 'delay', justified: true, reason: '材料齐全仍拖延' }, reviewer, 'decided'],
    ['a delay, but of what', { cause: 'delay', justified: null, reason: '拖延' }, reviewer, 'justified: justified_needed'],
    ['attitude', { cause: 'attitude', justified: null, reason: '言行不当' }, reviewer, 'decided'],
    ['without a reason', { cause: 'other', justified: null, reason: '' }, reviewer, 'reason: required'],
    ['by an intake officer', { cause: 'other', justified: null, reason: '无' }, officer, 'role_missing'],
    ['by the member', { cause: 'other', justified: null, reason: '无' }, memberLeader, 'not_a_party'],
  ] as const)('%s', (_what, input, caller, expected) => expect(answerOf(findCause(input, 'member-a', caller, now))).toBe(expected));

  test('what it is not asked of counts as not justified', () => {
    const found = findCause({ cause: 'attitude', justified: null, reason: '言行不当' }, 'member-a', reviewer, now);
    expect(found).toMatchObject({ kind: 'decided', result: { finding: { cause: 'attitude', justified: false } } });
  });
});

describe('ACC-01 the interview', () => {
  const due = () =>
    new CaseDesk({ publicity: [publicity('p', '2026-03-10 08:00')] })
      .worked()
      .at('2026-03-16 10:00:40')
      .does(leader, { name: 'decide_interview', reason: '' })
      .at('2026-03-18 17:00');
  const good = minutes('2026-03-18 15:00', '2026-03-31');

  test('is minuted: when, who, what is demanded by when', () => {
    const { interview, state } = interviewed().case();
    expect(state).toBe('measures_running');
    expect(interview).toMatchObject({
      heldAt: shanghai('2026-03-18 15:00'),
      attendees: [
        { name: '陈会长', side: 'association' },
        { name: '李行长', side: 'member' },
      ],
      measures: [
        { id: 'training', text: '对柜员进行服务培训', dueAt: shanghai('2026-04-01 00:00') },
        { id: 'window', text: '高峰时段增开窗口', dueAt: shanghai('2026-04-01 00:00') },
      ],
      minuted: { personId: reviewer.personId },
    });
  });

  test('names and words are no part of the payload', () => {
    const [held] = interviewed().logs.get('case-1')?.slice(-1) ?? [];
    expect(JSON.stringify(held?.payload)).not.toMatch(/陈会长|李行长|培训/);
  });

  test.each([
    ['one side alone', { ...good, attendees: good.attendees.slice(0, 1) }, 'attendees: both_sides_needed'],
    ['nothing demanded', { ...good, measures: [] }, 'measures: required'],
    ['no words', { ...good, measures: [{ measureId: 'm', text: '', deadlineDay: '2026-03-31' }] }, 'measures.0.text: required'],
    ['no day', { ...good, measures: [{ measureId: 'm', text: '培训', deadlineDay: 'soon' }] }, 'measures.0.deadlineDay: not_a_day'],
    [
      'a day that was over',
      { ...good, measures: [{ measureId: 'm', text: '培训', deadlineDay: '2026-03-17' }] },
      'measures.0.deadlineDay: not_in_the_future',
    ],
    ['the day itself', { ...good, measures: [{ measureId: 'm', text: '培训', deadlineDay: '2026-03-18' }] }, 'decided'],
    ['a measure twice', { ...good, measures: [...good.measures, ...good.measures.slice(0, 1)] }, 'measures.2: repeated'],
    ['before it was decided', { ...good, heldAt: shanghai('2026-03-16 09:59') }, 'heldAt: too_early'],
    ['in the minute of the decision', { ...good, heldAt: shanghai('2026-03-16 10:00') }, 'decided'],
    ['not held yet', { ...good, heldAt: shanghai('2026-03-18 17:10') }, 'heldAt: in_the_future'],
  ])('%s', (_what, command, expected) => expect(due().answer(reviewer, command)).toBe(expected));

  test.each([
    ['before the deadline', '2026-03-31 23:59:59.999', null, null, 'running'],
    ['at its end', '2026-04-01 00:00', null, null, 'overdue'],
    ['reported just in time, not judged yet', '2026-05-01 00:00', '2026-03-31 23:59:59.999', null, 'reported'],
    ['reported at its end', '2026-04-01 00:00', '2026-04-01 00:00', null, 'overdue'],
    ['found done', '2026-05-01 00:00', '2026-03-31 10:00', true, 'done'],
    ['found done, late', '2026-05-01 00:00', null, true, 'done'],
    ['found not done, while there is time', '2026-03-31 12:00', '2026-03-31 10:00', false, 'running'],
    ['found not done, and time is over', '2026-04-01 00:00', '2026-03-31 10:00', false, 'overdue'],
  ] as const)('a measure %s', (_what, now, reported, done, expected) => {
    const step = (at: string) => ({ at: shanghai(at), personId: 'x', tenantId: 'x', reason: '' });
    const measure = {
      id: 'm',
      text: '培训',
      dueAt: shanghai('2026-04-01 00:00'),
      reported: reported === null ? null : step(reported),
      judged: done === null ? null : { ...step(now), done },
    };
    expect(measureState(measure, shanghai(now))).toBe(expected);
  });

  test('measures are reported by the member, judged by the association, and settled by the leader', () => {
    const desk = interviewed().at('2026-03-25 10:00');
    const report = (measureId: string) => ({ name: 'report_measure', measureId, report: '已完成' }) as const;
    const judge = (measureId: string, done: boolean) => ({ name: 'judge_measure', measureId, done, reason: '现场核查' }) as const;
    desk.does(memberLeader, report('training')).does(reviewer, judge('training', false)).does(memberLeader, report('training'));
    expect(desk.case().interview?.measures[0]?.judged).toBeNull();
    desk.does(reviewer, judge('training', true));
    expect(desk.states).toEqual(['measures_running']);
    expect(desk.answer(memberLeader, report('training'))).toBe('measure_already_done');
    expect(desk.answer(memberLeader, report('other'))).toBe('measure_unknown');
    desk.does(reviewer, judge('window', true));
    expect(desk.states).toEqual(['measures_done']);
    desk.does(leader, { name: 'settle', reason: '' });
    expect(desk.worked().states).toEqual(['settled']);
  });
});
