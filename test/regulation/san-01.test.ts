import { describe, expect, test } from '@jest/globals';
import { onTheWall } from '@lianban/complaint/testing/story';
import { proposalsFor } from '@lianban/partner-standing/sanction/proposals';
import { isOverdue } from '@lianban/partner-standing/sanction/sanction';
import { mayTakeOn, settlementSuspensions, suspendedUntil } from '@lianban/partner-standing/sanction/suspension';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { CAST, closedCard, SanctionDesk, SYSTEM } from '@lianban/partner-standing/testing/scene';

const { managerA, reviewer } = CAST;
const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
const PLAN = { name: 'submit_plan', plan: '增加两名客服' } as const;
const ordered = () => new SanctionDesk().proposed([closedCard('2026-06', 'emp', { complaints: 5 })], '2026-06').does(reviewer, CONFIRM);
const suspended = (desk: SanctionDesk) => suspendedUntil(settlementSuspensions(desk.sanctions, 'emp'), desk.now);

describe('SAN-01: five EMP complaints in a month', () => {
  test.each([
    [4, []],
    [5, ['SAN-01 rectification_until_compliant']],
    [6, ['SAN-01 rectification_until_compliant']],
  ])('%d complaints propose %j', (complaints, expected) => {
    const proposals = proposalsFor([closedCard('2026-06', 'emp', { complaints })], '2026-06', DEFAULT_STANDING_SETTINGS);
    expect(proposals.map(({ rule, measure }) => `${rule} ${measure}`)).toEqual(expected);
  });

  test('with the very version of the card as evidence', () => {
    const proposals = proposalsFor([closedCard('2026-06', 'emp', { complaints: 5 }, 3)], '2026-06', DEFAULT_STANDING_SETTINGS);
    expect(proposals[0]).toMatchObject({
      partnerTenantId: 'partner-a',
      mode: 'emp',
      evidence: [{ kind: 'card', month: '2026-06', version: 3 }],
    });
  });

  test('a month that is not closed proposes nothing', () => {
    expect(proposalsFor([closedCard('2026-06', 'emp', { complaints: 9 })], '2026-07', DEFAULT_STANDING_SETTINGS)).toEqual([]);
  });
});

describe('SAN-01: the order with its deadline', () => {
  test.each([
    ['the settings’ ten working days', null, '2026-07-18 00:00'],
    ['a day of the reviewer’s choice, to its end', '2026-07-10', '2026-07-11 00:00'],
    ['today, to its end', '2026-07-03', '2026-07-04 00:00'],
  ])('%s', (_what, deadlineDay, deadline) => {
    const desk = new SanctionDesk().proposed([closedCard('2026-06', 'emp', { complaints: 5 })], '2026-06');
    desk.does(reviewer, { ...CONFIRM, deadlineDay });
    expect(desk.sanction()).toMatchObject({ state: 'ordered', suspendedFrom: desk.now, suspendedUntil: null });
    expect(onTheWall(desk.sanction().deadlineAt)).toBe(deadline);
  });

  test.each([
    ['2026-07-02', 'deadlineDay: not_in_the_future'],
    ['2026-02-30', 'deadlineDay: not_a_day'],
    ['soon', 'deadlineDay: not_a_day'],
  ])('not to %s', (deadlineDay, problem) => {
    const desk = new SanctionDesk().proposed([closedCard('2026-06', 'emp', { complaints: 5 })], '2026-06');
    expect(desk.answer(reviewer, { ...CONFIRM, deadlineDay })).toBe(problem);
  });

  test('is overdue from its end on, until the partner complies', () => {
    const desk = ordered();
    expect(isOverdue(desk.sanction(), desk.at('2026-07-17 23:59').now)).toBe(false);
    expect(desk.answer(SYSTEM, { name: 'note_deadline' })).toBe('already_decided');
    expect(isOverdue(desk.sanction(), desk.at('2026-07-18 00:00').now)).toBe(true);
    expect(desk.answer(reviewer, { name: 'note_deadline' })).toBe('system_only');
    // That it passed is noted once.
    desk.does(SYSTEM, { name: 'note_deadline' });
    expect(desk.answer(SYSTEM, { name: 'note_deadline' })).toBe('already_decided');
    desk
      .does(managerA, PLAN)
      .does(reviewer, { name: 'accept_plan', reason: '' })
      .does(reviewer, { name: 'find_compliant', reason: '抽查合格' });
    expect(isOverdue(desk.sanction(), desk.now)).toBe(false);
  });
});

describe('SAN-01: settlement is suspended until the partner complies', () => {
  test('from the confirmation on', () => {
    const desk = new SanctionDesk().proposed([closedCard('2026-06', 'emp', { complaints: 5 })], '2026-06');
    expect(suspended(desk)).toBeNull();
    expect(suspended(desk.does(reviewer, CONFIRM))).toBe('open');
  });

  test('through plan and acceptance, to the finding', () => {
    const desk = ordered();
    for (const step of [
      () => desk.does(managerA, PLAN),
      () => desk.does(reviewer, { name: 'return_plan', reason: '没有期限' }),
      () => desk.does(managerA, PLAN),
      () => desk.does(managerA, PLAN),
      () => desk.does(reviewer, { name: 'accept_plan', reason: '' }),
    ]) {
      step();
      expect(suspended(desk)).toBe('open');
    }
    desk.at('2026-07-20 09:00').does(reviewer, { name: 'find_compliant', reason: '抽查合格' });
    expect(suspended(desk)).toBeNull();
    expect(desk.sanction()).toMatchObject({ state: 'compliant', suspendedUntil: desk.now });
  });

  test('of its own mode only', () => {
    const desk = ordered();
    expect(suspendedUntil(settlementSuspensions(desk.sanctions, 'c'), desk.now)).toBeNull();
  });

  test('meanwhile nothing new is taken on', () => {
    const desk = ordered();
    expect(mayTakeOn(desk.sanctions, desk.now)).toBe('partner_suspended');
    desk.does(reviewer, { name: 'lift', reason: '统计有误' });
    expect(mayTakeOn(desk.sanctions, desk.now)).toBe('allowed');
  });
});
