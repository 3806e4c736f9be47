import { describe, expect, test } from '@jest/globals';
import type { AccountabilityFacts } from '@lianban/partner-standing/accountability/facts';
import {
  ASSOCIATION_CAST,
  complaint,
  criticised,
  interviewed,
  order,
  publicity,
  rectification,
  repeat,
} from '@lianban/partner-standing/testing/accountability-desk';

/** ACC-02: public criticism 通报批评, where the interview brought no prompt measures or the same came again and again. */
const { committee, leader, reviewer, memberLeader } = ASSOCIATION_CAST;
const decide = (criticise: boolean) => ({ name: 'decide_criticism', criticise, meetingDay: '2026-04-10', reason: '委员会决议' }) as const;
const judge = (measureId: string, done = true) => ({ name: 'judge_measure', measureId, done, reason: '现场核查' }) as const;
const grounds = (desk: ReturnType<typeof interviewed>) => desk.case().grounds.map(({ key }) => key);

describe('ACC-02: no prompt measures', () => {
  test.each([
    ['a millisecond before the deadline ends', '2026-03-31 23:59:59.999', []],
    ['at its end', '2026-04-01 00:00', ['no_prompt_measures']],
  ])('%s', (_what, now, expected) => expect(grounds(interviewed().at(now).worked())).toEqual(expected));

  test('one of two is not enough, and the ground names the other', () => {
    const desk = interviewed().at('2026-03-25 10:00').does(reviewer, judge('training')).at('2026-04-01 00:00').worked();
    expect(desk.case()).toMatchObject({ state: 'criticism_proposed', grounds: [{ ground: 'no_prompt_measures', measureIds: ['window'] }] });
  });

  test('what was reported in time waits for the association, and not against the member', () => {
    const desk = interviewed().at('2026-03-31 20:00');
    for (const measureId of ['training', 'window']) desk.does(memberLeader, { name: 'report_measure', measureId, report: '已完成' });
    expect(desk.at('2026-04-20 09:00').worked().states).toEqual(['measures_running']);
    desk.does(reviewer, judge('window', false)).worked();
    expect(desk.states).toEqual(['criticism_proposed']);
  });

  test('everything done in time is no ground, nor ever will be', () => {
    const desk = interviewed().at('2026-03-25 10:00').does(reviewer, judge('training')).does(reviewer, judge('window'));
    expect(desk.at('2026-12-01 09:00').worked().states).toEqual(['measures_done']);
  });
});

describe('ACC-02: the same again and again, after the interview of 18 March', () => {
  const again = (known: Partial<AccountabilityFacts>, more: Partial<AccountabilityFacts>) => {
    const desk = interviewed(known).at('2026-03-25 10:00').does(reviewer, judge('training')).does(reviewer, judge('window'));
    desk.facts = Object.fromEntries(
      Object.entries(desk.facts).map(([name, list]) => [name, [...list, ...(more[name as keyof AccountabilityFacts] ?? [])]]),
    ) as unknown as AccountabilityFacts;
    return grounds(desk.at('2026-09-01 09:00').worked());
  };
  const online = (...days: readonly string[]) => ({ publicity: days.map((day) => publicity(day, `${day} 08:00`)) });

  test.each([
    ['once', online('2026-04-01'), []],
    ['twice', online('2026-04-01', '2026-05-01'), ['recurred 2026-05-01']],
    ['twice within 90 days', online('2026-04-01', '2026-06-30'), ['recurred 2026-06-30']],
    ['twice, on the 91st day', online('2026-04-01', '2026-07-01'), []],
    ['at another outlet', { publicity: ['a', 'b'].map((id) => publicity(id, '2026-05-01 08:00', { outletUnitId: 'outlet-2' })) }, []],
  ])('in public: %s', (_what, more, expected) =>
    expect(again({ publicity: [publicity('weibo', '2026-03-10 08:00')] }, more)).toEqual(expected),
  );

  test('what came before the interview is answered by it', () => {
    const known = online('2026-03-01', '2026-03-10', '2026-03-17');
    expect(again(known, online('2026-04-01'))).toEqual([]);
  });

  const counter = { complaints: [complaint('c1', '2026-03-01 09:00'), complaint('c2', '2026-03-10 09:00')] };
  const more = { complaints: [complaint('c3', '2026-04-01 09:00'), complaint('c4', '2026-05-01 09:00')] };
  test.each([
    ['two more', more, ['recurred c4']],
    ['one more', { complaints: more.complaints.slice(0, 1) }, []],
    ['two more, rectified between', { ...more, rectifications: [rectification('2026-04-10 09:00')] }, []],
    ['two more, rectified afterwards', { ...more, rectifications: [rectification('2026-05-02 09:00')] }, ['recurred c4']],
    ['two more of another kind', { complaints: more.complaints.map((one) => ({ ...one, kind: 'queue' })) }, []],
  ])('same outlet and kind: %s', (_what, what, expected) => expect(again(counter, what)).toEqual(expected));

  test('attitude: two more, of any matter at the outlet', () => {
    const known = { complaints: [complaint('m', '2026-03-01 09:00'), repeat('r', 'm', '2026-03-10 09:00', 'attitude')] };
    const two = [repeat('r2', 'n', '2026-04-01 09:00', 'delay'), repeat('r3', 'o', '2026-05-01 09:00', 'attitude')];
    expect(again(known, { complaints: two })).toEqual(['recurred r3']);
    expect(again(known, { complaints: two.map((one) => ({ ...one, finding: null })) })).toEqual([]);
  });

  test('nobody receives: two more', () => {
    const missed = (id: string, limit: string) =>
      complaint(`of ${id}`, '2026-03-01 09:00', { standing: 'invalid', orders: [order(id, { limit })] });
    const known = { complaints: [missed('o1', '2026-03-10 00:00')] };
    expect(again(known, { complaints: [missed('o2', '2026-04-10 00:00'), missed('o3', '2026-05-10 00:00')] })).toEqual(['recurred o3']);
  });
});

describe('ACC-02: the service committee decides', () => {
  const proposed = () => interviewed().at('2026-04-01 00:00').worked().at('2026-04-10 16:00');

  test('to criticise, and then tells the supervisor with a recommendation', () => {
    const desk = criticised();
    expect(desk.case()).toMatchObject({ state: 'criticised', criticism: { criticise: true, meetingDay: '2026-04-10', reason: '未整改' } });
    const told = { name: 'report_to_supervisor', toldDay: '2026-04-10', recommendation: '建议给予纪律处分' } as const;
    expect(desk.answer(committee, { ...told, recommendation: ' ' })).toBe('recommendation: required');
    expect(desk.answer(committee, { ...told, toldDay: '2026-04-11' })).toBe('toldDay: in_the_future');
    expect(desk.answer(committee, { ...told, toldDay: '2026-04-09' })).toBe('toldDay: too_early');
    desk.does(committee, told);
    expect(desk.case()).toMatchObject({ state: 'reported', supervisorTold: { toldDay: '2026-04-10', reason: '建议给予纪律处分' } });
    expect(desk.answer(committee, told)).toBe('waits_for_eligibility');
  });

  test('not to, and the measures go on being watched; the same ground does not come again', () => {
    const desk = proposed().does(committee, decide(false));
    expect(desk.case()).toMatchObject({ state: 'measures_running', criticism: { criticise: false, seasonId: null } });
    expect(desk.at('2026-05-01 09:00').worked().states).toEqual(['measures_running']);
    desk.does(reviewer, judge('training')).does(reviewer, judge('window'));
    expect(desk.states).toEqual(['measures_done']);
  });

  test('a ground that came later is another', () => {
    const desk = proposed().does(committee, decide(false));
    desk.facts = {
      ...desk.facts,
      publicity: [...desk.facts.publicity, publicity('a', '2026-04-12 08:00'), publicity('b', '2026-04-13 08:00')],
    };
    expect(grounds(desk.at('2026-04-14 09:00').worked())).toEqual(['no_prompt_measures', 'recurred b']);
  });

  test('measures finished while it waits are seen by it, and nothing is decided by itself', () => {
    const desk = proposed().does(reviewer, judge('training')).does(reviewer, judge('window'));
    expect(desk.states).toEqual(['criticism_proposed']);
    expect(desk.does(committee, decide(false)).states).toEqual(['measures_done']);
  });

  test.each([
    ['the leader alone', leader, decide(true), 'role_missing'],
    ['the member', memberLeader, decide(true), 'not_a_party'],
    ['without a reason', committee, { ...decide(true), reason: '' }, 'reason: required'],
    ['at a meeting to come', committee, { ...decide(true), meetingDay: '2026-04-11' }, 'meetingDay: in_the_future'],
    ['at a meeting before the interview', committee, { ...decide(true), meetingDay: '2026-03-17' }, 'meetingDay: too_early'],
    ['at no meeting', committee, { ...decide(true), meetingDay: '' }, 'meetingDay: not_a_day'],
  ] as const)('not %s', (_what, caller, command, expected) => expect(proposed().answer(caller, command)).toBe(expected));
});
