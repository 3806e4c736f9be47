import { describe, expect, test } from '@jest/globals';
import { groundless, monthsBreached, newProposals, proposalsFor, proposalsIfBreached } from '@lianban/partner-standing/sanction/proposals';
import { mayTakeOn } from '@lianban/partner-standing/sanction/suspension';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { CAST, closedCard, SanctionDesk } from '@lianban/partner-standing/testing/scene';
import type { ClosedCard } from '@lianban/partner-standing/month-close/closed-card';

const { approver, reviewer } = CAST;
const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
const emp = (...months: readonly (readonly [string, number])[]) =>
  months.map(([month, complaints]) => closedCard(month, 'emp', { complaints }));
const rules = (cards: readonly ClosedCard[], month = '2026-06') =>
  proposalsFor(cards, month, DEFAULT_STANDING_SETTINGS).map(({ rule, measure }) => `${rule} ${measure}`);
const ORDER = 'SAN-01 rectification_until_compliant';
const THREE = emp(['2026-04', 5], ['2026-05', 7], ['2026-06', 5]);

describe('SAN-02: three months in a row end the cooperation', () => {
  test.each([
    ['two in a row', emp(['2026-05', 5], ['2026-06', 5]), [ORDER]],
    ['three in a row', THREE, [ORDER, 'SAN-02 ending']],
    ['in any order of the cards', [...THREE].reverse(), [ORDER, 'SAN-02 ending']],
    ['four in a row', emp(['2026-03', 9], ['2026-04', 5], ['2026-05', 7], ['2026-06', 5]), [ORDER, 'SAN-02 ending']],
    ['three in a row, but some months ago', emp(['2025-11', 5], ['2025-12', 5], ['2026-01', 5]), []],
    ['a month just below between', emp(['2026-04', 5], ['2026-05', 4], ['2026-06', 5]), [ORDER]],
    ['a month that is not closed between', emp(['2026-04', 5], ['2026-06', 5]), [ORDER]],
    ['the gap filled further back', emp(['2026-02', 5], ['2026-03', 5], ['2026-04', 5], ['2026-06', 5]), [ORDER]],
    ['the month itself below', emp(['2026-04', 5], ['2026-05', 5], ['2026-06', 4]), []],
  ])('%s', (_what, cards, expected) => expect(rules(cards)).toEqual(expected));

  test('over the turn of the year', () => {
    expect(rules(emp(['2025-11', 5], ['2025-12', 5], ['2026-01', 5]), '2026-01')).toEqual([ORDER, 'SAN-02 ending']);
  });

  test('a month of another mode between is a gap', () => {
    const cards = [...emp(['2026-04', 5], ['2026-06', 5]), closedCard('2026-05', 'c', { complaints: 50 })];
    expect(rules(cards)).toEqual([ORDER]);
  });

  test('the number of months is a setting', () => {
    const proposals = proposalsFor(emp(['2026-05', 5], ['2026-06', 5]), '2026-06', { monthsInARow: 2 });
    expect(proposals.map(({ rule }) => rule)).toEqual(['SAN-01', 'SAN-02']);
  });

  test('every month of the row is evidence', () => {
    expect(proposalsFor(THREE, '2026-06', DEFAULT_STANDING_SETTINGS)[1]?.evidence).toEqual([
      { kind: 'card', month: '2026-04', version: 1 },
      { kind: 'card', month: '2026-05', version: 1 },
      { kind: 'card', month: '2026-06', version: 1 },
    ]);
  });

  test('how long the row is', () => {
    expect(monthsBreached(THREE, 'SCO-01', '2026-06')).toBe(3);
    expect(monthsBreached(THREE, 'SCO-01', '2026-05')).toBe(2);
    expect(monthsBreached(THREE, 'SCO-01', '2026-07')).toBe(0);
  });
});

describe('SAN-02: the forecast says what one more complaint would bring', () => {
  const running = { partnerTenantId: 'partner-a', month: '2026-07', mode: 'emp', rule: 'SCO-01' } as const;
  const would = (cards: readonly ClosedCard[], what = running) =>
    proposalsIfBreached(cards, what, DEFAULT_STANDING_SETTINGS).map(({ rule, measure }) => `${rule} ${measure}`);

  test.each([
    ['after nothing', [], [ORDER]],
    ['after one month', emp(['2026-06', 5]), [ORDER]],
    ['after two in a row', emp(['2026-05', 5], ['2026-06', 5]), [ORDER, 'SAN-02 ending']],
    ['after two with a gap', emp(['2026-05', 5], ['2026-06', 4]), [ORDER]],
    [
      'whatever a card of the running month said before',
      [...emp(['2026-05', 5]), closedCard('2026-07', 'emp', { complaints: 0 })],
      [ORDER],
    ],
  ])('%s', (_what, cards, expected) => expect(would(cards)).toEqual(expected));

  test('of another mode’s figure something else', () => {
    const late = { ...running, mode: 'c', rule: 'SCO-04' } as const;
    expect(proposalsIfBreached(emp(['2026-05', 5], ['2026-06', 5]), late, DEFAULT_STANDING_SETTINGS)).toEqual([
      { rule: 'SAN-04', measure: 'rectification_for_a_month' },
    ]);
  });
});

describe('SAN-02: a month reopened in between', () => {
  const reopened = [...THREE.filter(({ card }) => card.month !== '2026-05'), closedCard('2026-05', 'emp', { complaints: 4 }, 2)];

  test('that falls below breaks the row', () => expect(rules(reopened)).toEqual([ORDER]));

  test.each([
    ['a proposal lapses', [], true],
    ['so does one that waits for the second person', [[reviewer, CONFIRM]], true],
    [
      'an ending that was carried out stays, and a reviewer is told',
      [
        [reviewer, CONFIRM],
        [approver, { name: 'approve_ending', reason: '同意' }],
      ],
      false,
    ],
  ] as const)('%s', (_what, steps, lapses) => {
    const desk = new SanctionDesk().proposed(THREE, '2026-06');
    for (const [who, command] of steps) desk.does(who, command, 'sanction-2');
    expect(groundless(desk.sanctions, THREE, DEFAULT_STANDING_SETTINGS)).toEqual([]);
    const found = groundless(desk.sanctions, reopened, DEFAULT_STANDING_SETTINGS);
    expect(found.map((one) => [one.sanction.id, one.lapses])).toEqual([['sanction-2', lapses]]);
  });

  test('once lapsed it may be proposed again, once declined it may not', () => {
    const desk = new SanctionDesk().proposed(THREE, '2026-06');
    desk.does({ kind: 'system' }, { name: 'lapse' }, 'sanction-2').does(reviewer, { name: 'decline', reason: '已整改' });
    const again = newProposals(proposalsFor(THREE, '2026-06', DEFAULT_STANDING_SETTINGS), desk.sanctions);
    expect(again.map(({ rule }) => rule)).toEqual(['SAN-02']);
  });
});

describe('SAN-02: it takes two', () => {
  const confirmed = () => new SanctionDesk().proposed(THREE, '2026-06').does(reviewer, CONFIRM, 'sanction-2');
  const APPROVE = { name: 'approve_ending', reason: '同意' } as const;

  test('the reviewer confirms, a second person approves', () => {
    const desk = confirmed();
    expect(desk.sanction('sanction-2')).toMatchObject({ state: 'awaiting_approval', deadlineAt: null, suspendedFrom: null });
    expect(mayTakeOn(desk.sanctions, desk.now)).toBe('allowed');
    desk.does(approver, APPROVE, 'sanction-2');
    expect(desk.sanction('sanction-2').state).toBe('cooperation_ended');
    expect(mayTakeOn(desk.sanctions, desk.now)).toBe('cooperation_has_ended');
  });

  test.each([
    [
      'the same person with both roles',
      { ...approver, personId: reviewer.personId, roles: ['quality_reviewer', 'approver'] as const },
      'same_person',
    ],
    ['a reviewer', CAST.reviewer2, 'role_missing'],
    ['a manager', CAST.manager, 'role_missing'],
    ['the partner', CAST.managerA, 'not_a_party'],
  ])('not %s', (_what, who, code) => expect(confirmed().answer(who, APPROVE, 'sanction-2')).toBe(code));

  test('nobody approves what nobody confirmed', () => {
    expect(new SanctionDesk().proposed(THREE, '2026-06').answer(approver, APPROVE, 'sanction-2')).toBe('not_confirmed_yet');
  });

  test('the second person may decline', () => {
    const desk = confirmed().does(approver, { name: 'decline_ending', reason: '再观察一个月' }, 'sanction-2');
    expect(desk.sanction('sanction-2').state).toBe('declined');
  });

  test('an ending has no deadline', () => {
    const desk = new SanctionDesk().proposed(THREE, '2026-06');
    expect(desk.answer(reviewer, { ...CONFIRM, deadlineDay: '2026-07-10' }, 'sanction-2')).toBe('deadlineDay: no_deadline_here');
  });
});
