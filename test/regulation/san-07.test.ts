import { describe, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import type { CardContent, ClosedCard } from '@lianban/partner-standing/month-close/closed-card';
import { closeMonth, type CardToClose, type MonthClosing } from '@lianban/partner-standing/month-close/close-month';
import { cardDifferences } from '@lianban/partner-standing/month-close/differences';
import { missingForClose, MISSING, type MissingCode, type PartnerMonth } from '@lianban/partner-standing/month-close/missing';
import type { Contribution } from '@lianban/partner-standing/scorecard/contribution';
import { countersOfAll } from '@lianban/partner-standing/scorecard/counters';
import { scorecard, type MonthBase } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { base, CAST, contribution, ZONE } from '@lianban/partner-standing/testing/scene';
import fc from 'fast-check';

const NOW = shanghai('2026-07-03 10:00');

function content(contributions: readonly Contribution[], changes: Partial<MonthBase> = {}): CardContent {
  const card = scorecard({ month: '2026-06', mode: 'emp' }, countersOfAll(contributions), base(changes), DEFAULT_STANDING_SETTINGS, ZONE);
  return { partnerTenantId: 'partner-a', card, contributions, deductions: [], settingsVersion: 1 };
}

const partner = (changes: Partial<PartnerMonth> = {}): PartnerMonth => ({
  partnerTenantId: 'partner-a',
  modes: ['emp'],
  billedUsers: null,
  signedGroupCustomers: 20,
  openUntil: null,
  modeUnknownIds: [],
  disputedIds: [],
  undecidedDeductionIds: [],
  undecidedObjectionIds: [],
  ...changes,
});

const close = (
  cards: readonly CardToClose[],
  closing: Partial<MonthClosing> = {},
  { now = NOW, partners = [partner()], by = CAST.reviewer as (typeof CAST)[keyof typeof CAST] } = {},
) => closeMonth({ month: '2026-06', acknowledged: [], reason: '', ...closing }, by, { ...ZONE, now, partners, cards });

function closed(cards: readonly CardToClose[], closing: Partial<MonthClosing> = {}): ClosedCard[] {
  const decision = close(cards, closing);
  if (decision.kind !== 'decided') throw new Error(JSON.stringify(decision));
  return decision.versions.map(({ card }) => card);
}

const five = Array.from({ length: 5 }, (_, index) => contribution({ complaintId: `complaint-${index + 1}` }));

describe('SAN-07: what is missing', () => {
  test.each([
    ['nothing', NOW, {}, []],
    ['the rest of the month', shanghai('2026-06-30 23:59:59.999'), {}, ['month_not_over']],
    ['nothing from its end on', shanghai('2026-07-01 00:00'), {}, []],
    ['an answer that may still come in time', NOW, { openUntil: shanghai('2026-07-03 10:01') }, ['answers_still_possible']],
    ['none that may', NOW, { openUntil: NOW }, []],
    ['billed users, of a C partner', NOW, { modes: ['c' as const] }, ['billed_users_missing']],
    ['group customers, of an EMP partner', NOW, { signedGroupCustomers: null }, ['signed_group_customers_missing']],
    ['neither where it has no such mode', NOW, { modes: [], signedGroupCustomers: null }, []],
    ['zero users are users', NOW, { modes: ['c' as const], billedUsers: 0 }, []],
    ['a mode, twice', NOW, { modeUnknownIds: ['a', 'b'] }, ['mode_unknown', 'mode_unknown']],
    ['a decision on a dispute', NOW, { disputedIds: ['a'] }, ['dispute_pending']],
    ['one on a deduction', NOW, { undecidedDeductionIds: ['a'] }, ['deduction_undecided']],
    ['one on an objection', NOW, { undecidedObjectionIds: ['a'] }, ['objection_undecided']],
  ])('%s', (_what, now, changes, codes) => {
    expect(missingForClose('2026-06', [partner(changes)], now, ZONE).map(({ code }) => code)).toEqual(codes);
  });

  test('what has to be waited for cannot be acknowledged away, the rest must be', () => {
    const all = Object.keys(MISSING) as MissingCode[];
    const everything = partner({
      modes: ['emp', 'c'],
      signedGroupCustomers: null,
      openUntil: shanghai('2026-07-30 00:00'),
      modeUnknownIds: ['a'],
      disputedIds: ['a'],
      undecidedDeductionIds: ['a'],
      undecidedObjectionIds: ['a'],
    });
    const now = shanghai('2026-06-29 10:00');
    expect(close([], {}, { now, partners: [everything] })).toEqual({ kind: 'refused', code: 'month_has_missing', missing: all });
    const waits = ['month_not_over', 'answers_still_possible'];
    expect(close([], { acknowledged: all }, { now, partners: [everything] })).toMatchObject({ kind: 'refused', missing: waits });
    const later = shanghai('2026-08-01 10:00');
    expect(close([], { acknowledged: all }, { now: later, partners: [everything] }).kind).toBe('decided');
  });
});

describe('SAN-07: who closes', () => {
  test.each([
    ['reviewer', 'decided'],
    ['manager', 'role_missing'],
    ['clerk', 'role_missing'],
    ['managerA', 'not_a_party'],
  ] as const)('%s: %s', (who, expected) => {
    const decision = close([], {}, { by: CAST[who] });
    expect(decision.kind === 'refused' ? decision.code : decision.kind).toBe(expected);
  });
});

describe('SAN-07: versions', () => {
  test('the first freezes everything behind the figures', () => {
    const [card] = closed([{ latest: null, now: content(five) }]);
    expect(card).toMatchObject({ version: 1, closed: { at: NOW, personId: CAST.reviewer.personId, reason: '' } });
    expect(card?.contributions).toHaveLength(5);
    expect(card?.card.figures[0]).toMatchObject({ value: '5', breached: true });
  });

  test('closing twice changes nothing', () => {
    const [latest = null] = closed([{ latest: null, now: content(five) }]);
    expect(closed([{ latest, now: content(five) }])).toEqual([]);
    expect(closed([{ latest, now: content([...five].reverse()) }])).toEqual([]);
  });

  test('a correction makes a next version, with the reason and every difference', () => {
    const [latest = null] = closed([{ latest: null, now: content(five) }]);
    const now = content([contribution({ reason: 'objection_upheld' }), ...five.slice(1)], { signedGroupCustomers: 25 });
    const decision = close([{ latest, now }], { reason: '异议成立' });
    expect(decision).toMatchObject({
      kind: 'decided',
      versions: [
        {
          card: { version: 2, closed: { reason: '异议成立' } },
          differences: [
            { kind: 'figure', rule: 'SCO-01', before: '5', after: '4' },
            { kind: 'breach', rule: 'SCO-01', before: 'true', after: 'false' },
            { kind: 'base', field: 'signedGroupCustomers', before: '20', after: '25' },
            { kind: 'complaint', complaintId: 'complaint-1', field: 'reason', before: 'counted', after: 'objection_upheld' },
          ],
        },
      ],
    });
    expect(latest?.card.figures[0]).toMatchObject({ value: '5' });
  });

  test('not without a reason', () => {
    const [latest = null] = closed([{ latest: null, now: content(five) }]);
    expect(close([{ latest, now: content([]) }])).toEqual({ kind: 'invalid', problems: [{ field: 'reason', code: 'required' }] });
  });

  test('only of the cards that say something new', () => {
    const [latest = null] = closed([{ latest: null, now: content(five) }]);
    const other = { ...content(five.slice(1)), partnerTenantId: 'partner-b' };
    const versions = closed([
      { latest, now: content(five) },
      { latest: null, now: other },
    ]);
    expect(versions.map(({ partnerTenantId, version }) => [partnerTenantId, version])).toEqual([['partner-b', 1]]);
  });

  test('other settings that judge the same figure differently make a version too', () => {
    const settings = { ...DEFAULT_STANDING_SETTINGS, thresholds: { ...DEFAULT_STANDING_SETTINGS.thresholds, empComplaints: 6 } };
    const before = content(five);
    const card = scorecard(before.card, before.card.counters, before.card.base, settings, ZONE);
    expect(cardDifferences(before, { ...before, card })).toEqual([{ kind: 'breach', rule: 'SCO-01', before: 'true', after: 'false' }]);
  });

  test('a complaint that appears, and one that is gone', () => {
    const differences = cardDifferences(content([contribution()]), content([contribution({ complaintId: 'complaint-2' })]));
    const reasons = differences.filter((difference) => difference.kind === 'complaint' && difference.field === 'reason');
    expect(reasons.map(({ before, after }) => [before, after])).toEqual([
      ['counted', null],
      [null, 'counted'],
    ]);
  });
});

test('SAN-07: cards differ exactly when something on them does, and counters that differ never pass unseen', () => {
  const some = fc.array(
    fc.record({
      complaintId: fc.constantFrom('a', 'b', 'c'),
      reason: fc.constantFrom('counted' as const, 'withdrawn' as const),
      timeliness: fc.constantFrom('in_time' as const, 'late' as const),
      satisfied: fc.nat({ max: 2 }),
      repeat: fc.boolean(),
    }),
    { maxLength: 3 },
  );
  const unique = (all: readonly Partial<Contribution>[]) =>
    content([...new Map(all.map((one) => [one.complaintId, contribution(one)])).values()]);
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [before, after] = [unique(one), unique(other)];
      expect(cardDifferences(before, before)).toEqual([]);
      const same = cardDifferences(before, after).length === 0;
      if (same) expect(after.card).toEqual(before.card);
      expect(cardDifferences(after, before)).toHaveLength(cardDifferences(before, after).length);
    }),
  );
});
