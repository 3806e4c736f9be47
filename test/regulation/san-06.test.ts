import { describe, expect, test } from '@jest/globals';
import type { SanctionCommand } from '@lianban/partner-standing/sanction/decide';
import { messagesFor } from '@lianban/partner-standing/sanction/messages';
import { sanctionActions } from '@lianban/partner-standing/sanction/policy';
import { CAST, closedCard, SanctionDesk, SYSTEM } from '@lianban/partner-standing/testing/scene';

const { approver, managerA, qualityA, qualityB, reviewer, reviewer2 } = CAST;
const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
const OBJECT = { name: 'object', evidence: '其中两件属平台故障' } as const;
const proposed = () => new SanctionDesk().proposed([closedCard('2026-06', 'emp', { complaints: 5 })], '2026-06');

describe('SAN-06: the system proposes, people decide', () => {
  test('nobody but the system proposes from cards or lets a sanction lapse', () => {
    const { evidence, ...subject } = proposed().sanction();
    expect(new SanctionDesk().answer(reviewer, { name: 'propose', subject: { ...subject, evidence } })).toBe('system_only');
    expect(proposed().answer(reviewer, { name: 'lapse' })).toBe('system_only');
    expect(proposed().does(reviewer, CONFIRM).answer(SYSTEM, { name: 'lapse' })).toBe('already_decided');
  });

  test('nothing is proposed twice', () => {
    const desk = proposed().proposed([closedCard('2026-06', 'emp', { complaints: 6 }, 2)], '2026-06');
    expect(desk.sanctions).toHaveLength(1);
    expect(desk.answer(SYSTEM, { name: 'propose', subject: desk.sanction() })).toBe('already_there');
  });

  test.each([
    ['reviewer', 'decided'],
    ['approver', 'role_missing'],
    ['manager', 'role_missing'],
    ['clerk', 'role_missing'],
    ['managerA', 'not_a_party'],
    ['qualityB', 'not_a_party'],
    ['engineer', 'not_a_party'],
  ] as const)('%s confirms: %s', (who, expected) => expect(proposed().answer(CAST[who], CONFIRM)).toBe(expected));

  test('nothing comes of a proposal without the reviewer’s word', () => {
    const desk = proposed();
    for (const name of ['accept_plan', 'return_plan', 'find_compliant'] as const) {
      expect(desk.answer(reviewer, { name, reason: '好' })).toBe('not_confirmed_yet');
    }
    expect(desk.answer(managerA, { name: 'submit_plan', plan: '好' })).toBe('not_confirmed_yet');
    expect(desk.answer(reviewer, { name: 'lift', reason: '好' })).toBe('not_confirmed_yet');
  });

  test('a declined one is over, and says why', () => {
    const desk = proposed();
    expect(desk.answer(reviewer, { name: 'decline', reason: '' })).toBe('reason: required');
    desk.does(reviewer, { name: 'decline', reason: '节假日统计有误' });
    expect(desk.sanction()).toMatchObject({ state: 'declined', ended: { reason: '节假日统计有误', personId: reviewer.personId } });
    expect(desk.answer(reviewer, CONFIRM)).toBe('sanction_is_over');
  });
});

describe('SAN-06: the partner may object once', () => {
  test.each([
    ['before the confirmation', []],
    ['after it', [[reviewer, CONFIRM]]],
    [
      'with a plan on the table',
      [
        [reviewer, CONFIRM],
        [managerA, { name: 'submit_plan', plan: '增员' }],
      ],
    ],
  ] as readonly (readonly [string, readonly (readonly [(typeof CAST)[keyof typeof CAST], SanctionCommand])[]])[])('%s', (_what, steps) => {
    const desk = proposed();
    for (const [who, command] of steps) desk.does(who, command);
    const { state } = desk.sanction();
    desk.does(qualityA, OBJECT);
    expect(desk.sanction()).toMatchObject({ state, objection: { reason: OBJECT.evidence, decided: null } });
    expect(desk.answer(managerA, OBJECT)).toBe('already_objected');
  });

  test('which delays nothing', () => {
    const desk = proposed().does(qualityA, OBJECT);
    expect(desk.answer(reviewer, CONFIRM)).toBe('decided');
    const three = ['2026-04', '2026-05', '2026-06'].map((month) => closedCard(month, 'emp', { complaints: 5 }));
    const ending = new SanctionDesk().proposed(three, '2026-06').does(reviewer, CONFIRM, 'sanction-2').does(qualityA, OBJECT, 'sanction-2');
    expect(ending.answer(approver, { name: 'approve_ending', reason: '同意' }, 'sanction-2')).toBe('decided');
  });

  test.each([
    ['qualityB', 'not_a_party'],
    ['contactA', 'role_missing'],
    ['deskA', 'seat_limited_to_unit'],
    ['reviewer', 'not_a_party'],
  ] as const)('not %s: %s', (who, code) => expect(proposed().answer(CAST[who], OBJECT)).toBe(code));

  test('upheld, the sanction is lifted and what it suspended is free; rejected, it goes on', () => {
    const objected = () => proposed().does(reviewer, CONFIRM).does(qualityA, OBJECT).at('2026-07-06 10:00');
    const upheld = objected().does(reviewer2, { name: 'decide_objection', upheld: true, reason: '属平台故障' });
    expect(upheld.sanction()).toMatchObject({ state: 'lifted', suspendedUntil: upheld.now });
    const rejected = objected().does(reviewer2, { name: 'decide_objection', upheld: false, reason: '均属应用故障' });
    expect(rejected.sanction()).toMatchObject({ state: 'ordered', suspendedUntil: null, objection: { decided: { upheld: false } } });
    expect(rejected.answer(qualityA, OBJECT)).toBe('already_objected');
    expect(rejected.answer(reviewer2, { name: 'decide_objection', upheld: true, reason: '再议' })).toBe('already_decided');
  });

  test('nobody judges an objection to the own word', () => {
    const desk = proposed().does(reviewer, CONFIRM).does(qualityA, OBJECT);
    expect(desk.answer(reviewer, { name: 'decide_objection', upheld: false, reason: '不成立' })).toBe('same_person');
    expect(desk.answer(approver, { name: 'decide_objection', upheld: false, reason: '不成立' })).toBe('decided');
    expect(proposed().answer(reviewer, { name: 'decide_objection', upheld: true, reason: '好' })).toBe('no_objection');
  });
});

describe('SAN-06: who knows of it', () => {
  test('another partner cannot tell it from one that is not there', () => {
    expect(proposed().answer(qualityB, OBJECT)).toBe(new SanctionDesk().answer(qualityB, OBJECT));
    expect(sanctionActions(proposed().sanction(), qualityB)).toEqual([]);
  });

  test('the buttons are what deciding would answer', () => {
    const desk = proposed().does(reviewer, CONFIRM);
    for (const who of [reviewer, approver, managerA, CAST.contactA]) {
      for (const { name, allowed, reason } of sanctionActions(desk.sanction(), who)) {
        const command = { name, reason: '好', plan: '好', evidence: '好', upheld: true, deadlineDay: null } as unknown as SanctionCommand;
        expect(desk.answer(who, command)).toBe(allowed ? 'decided' : reason);
      }
    }
  });

  test('every step is in the history and told to those concerned', () => {
    const desk = proposed().does(reviewer, CONFIRM).does(managerA, { name: 'submit_plan', plan: '增员' });
    desk.does(reviewer, { name: 'accept_plan', reason: '' }).does(reviewer, { name: 'find_compliant', reason: '合格' });
    const log = desk.logs.get('sanction-1') ?? [];
    expect(log.map(({ type, step }) => [type, step.personId])).toEqual([
      ['sanction_proposed', null],
      ['sanction_confirmed', reviewer.personId],
      ['plan_submitted', managerA.personId],
      ['plan_accepted', reviewer.personId],
      ['found_compliant', reviewer.personId],
    ]);
    const told = log.map((event) =>
      messagesFor(event, desk.sanction(), 'carrier').map(({ tenantId, roles }) => `${tenantId}: ${roles.join(' ')}`),
    );
    const partner = 'partner-a: quality_officer management_representative general_manager';
    expect(told).toEqual([
      [partner, 'carrier: quality_reviewer'],
      [partner, 'carrier: approver settlement_clerk'],
      ['carrier: quality_reviewer'],
      [partner],
      [partner, 'carrier: settlement_clerk'],
    ]);
    expect(messagesFor(log[0] as (typeof log)[0], desk.sanction(), 'carrier')[0]?.values).toEqual({
      rule: 'SAN-01',
      measure: 'rectification_until_compliant',
      mode: 'emp',
      month: '2026-06',
      state: 'compliant',
    });
  });
});
