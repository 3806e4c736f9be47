import { describe, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import {
  decideDeduction,
  deductionFor,
  pointsOf,
  proposeDeduction,
  rubricProblems,
  type Deduction,
  type DeductionInput,
  type RegistryFinding,
} from '@lianban/partner-standing/scorecard/rubric';
import { scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { base, CAST, counters, ZONE } from '@lianban/partner-standing/testing/scene';
import { countsAgainst, DRILL_OUTCOMES } from '@lianban/contact-registry/drills';

const NOW = shanghai('2026-06-20 10:00');
const context = { ...ZONE, deductionId: 'deduction-1', now: NOW, settings: DEFAULT_STANDING_SETTINGS, settingsVersion: 3 };
const found = (changes: Partial<RegistryFinding>): RegistryFinding => ({
  source: 'drill',
  id: 'drill-1',
  partnerTenantId: 'partner-a',
  at: NOW,
  outcome: 'no_answer',
  ...changes,
});
const input = (changes: Partial<DeductionInput> = {}): DeductionInput => ({
  partnerTenantId: 'partner-a',
  month: '2026-06',
  itemId: 'attitude',
  points: 3,
  evidence: [{ kind: 'complaint', id: 'complaint-1' }],
  reason: '推诿两次',
  ...changes,
});

function proposed(changes: Partial<DeductionInput> = {}): Deduction {
  const outcome = proposeDeduction(input(changes), CAST.reviewer, context);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('SCO-05: what the registry proposes by itself', () => {
  test.each([
    ['unreachable', 2],
    ['no_answer', 2],
    ['off', 2],
    ['forwarded', 2],
    ['empty_number', 5],
    ['reached', null],
  ] as const)('a call that found %s: %s points', (outcome, points) => {
    expect(deductionFor(found({ outcome }), [], context)?.points ?? null).toBe(points);
  });

  test('the rubric knows each outcome that counts against a partner, and no other', () => {
    const known = Object.keys(DEFAULT_STANDING_SETTINGS.rubric.drills).sort();
    expect(known).toEqual(DRILL_OUTCOMES.filter((outcome) => countsAgainst({ outcome, field: 'service_contact' })).sort());
  });

  test('a change on short notice, in the month it took effect', () => {
    const deduction = deductionFor(
      found({ source: 'short_notice', id: 'notice-1', outcome: null, at: shanghai('2026-05-31 23:59') }),
      [],
      context,
    );
    expect(deduction).toMatchObject({
      month: '2026-05',
      itemId: 'reachability',
      points: 3,
      most: 5,
      evidence: [{ kind: 'change_notice', id: 'notice-1' }],
      decided: null,
      proposed: { personId: null },
    });
  });

  test('once, however often it is looked at', () => {
    const first = deductionFor(found({}), [], context);
    expect(first).not.toBeNull();
    expect(deductionFor(found({}), [first as Deduction], context)).toBeNull();
    expect(deductionFor(found({ id: 'drill-2' }), [first as Deduction], context)).not.toBeNull();
  });

  test('nothing where the programme’s rubric gives nothing for it', () => {
    const settings = { rubric: { ...DEFAULT_STANDING_SETTINGS.rubric, shortNotice: null } };
    expect(deductionFor(found({ source: 'short_notice', outcome: null }), [], { ...context, settings })).toBeNull();
  });
});

describe('SCO-05: what a reviewer proposes', () => {
  test.each([
    ['reviewer', 'decided'],
    ['agent', 'role_missing'],
    ['manager', 'role_missing'],
    ['qualityA', 'not_a_party'],
    ['engineer', 'not_a_party'],
  ] as const)('%s: %s', (who, expected) => {
    const outcome = proposeDeduction(input(), CAST[who], context);
    expect(outcome.kind === 'refused' ? outcome.code : outcome.kind).toBe(expected);
  });

  test.each([
    ['an item the rubric has not', { itemId: 'colour' }, 'itemId: item_unknown'],
    ['no points', { points: 0 }, 'points: too_small'],
    ['half a point', { points: 0.5 }, 'points: too_small'],
    ['more than the item’s most', { points: 6 }, 'points: too_large'],
    ['no evidence', { evidence: [] }, 'evidence: no_evidence'],
    ['no reason', { reason: ' ' }, 'reason: required'],
    ['a month to come', { month: '2026-07' }, 'month: in_the_future'],
    ['no month', { month: '2026-6' }, 'month: not_a_month'],
  ])('%s', (_what, changes, problem) => {
    const outcome = proposeDeduction(input(changes), CAST.reviewer, context);
    expect(outcome.kind === 'invalid' && outcome.problems.map(({ field, code }) => `${field}: ${code}`)).toEqual([problem]);
  });
});

describe('SCO-05: what the reviewer decides', () => {
  test.each([
    ['accepted as proposed', true, 3, 'decided', 3],
    ['with the item’s most', true, 5, 'decided', 5],
    ['with more than it', true, 6, 'invalid', null],
    ['accepted with nothing', true, 0, 'invalid', null],
    ['declined', false, 0, 'decided', 0],
    ['declined, whatever points are named', false, 4, 'decided', 0],
  ])('%s', (_what, accepted, points, kind, taken) => {
    const outcome = decideDeduction(proposed(), { accepted, points, reason: '录音属实' }, CAST.reviewer, NOW);
    expect(outcome.kind).toBe(kind);
    if (outcome.kind === 'decided') expect(pointsOf([outcome.result])).toBe(taken);
  });

  test('once, with a reason, and not by the partner', () => {
    const decision = { accepted: true, points: 3, reason: '录音属实' };
    const first = decideDeduction(proposed(), decision, CAST.reviewer, NOW);
    if (first.kind !== 'decided') throw new Error(first.kind);
    expect(decideDeduction(first.result, decision, CAST.reviewer, NOW)).toEqual({ kind: 'refused', code: 'already_decided' });
    expect(decideDeduction(proposed(), { ...decision, reason: '' }, CAST.reviewer, NOW).kind).toBe('invalid');
    expect(decideDeduction(proposed(), decision, CAST.qualityA, NOW)).toEqual({ kind: 'refused', code: 'not_a_party' });
  });

  test('what is only proposed takes nothing away', () => expect(pointsOf([proposed()])).toBe(0));

  test('a rubric that changed meanwhile does not move what was proposed', () => {
    expect(proposed()).toMatchObject({ most: 5, settingsVersion: 3 });
  });
});

describe('SCO-05: the figure, on both cards', () => {
  test.each([
    [0, '100'],
    [1, '99'],
    [100, '0'],
    [130, '0'],
  ])('%d points off: %s', (pointsDeducted, value) => {
    for (const mode of ['emp', 'c'] as const) {
      const card = scorecard({ month: '2026-06', mode }, counters(), base({ pointsDeducted }), DEFAULT_STANDING_SETTINGS, ZONE);
      expect(card.figures.at(-1)).toEqual({ rule: 'SCO-05', state: 'assessed', value, breached: null });
    }
  });

  test('no free 100 where nothing was seen of the partner’s service', () => {
    const card = scorecard({ month: '2026-06', mode: 'c' }, counters(), base({ observed: false }), DEFAULT_STANDING_SETTINGS, ZONE);
    expect(card.figures.at(-1)).toEqual({ rule: 'SCO-05', state: 'not_assessed', reason: 'nothing_observed' });
    const deducted = base({ observed: false, pointsDeducted: 2 });
    const seen = scorecard({ month: '2026-06', mode: 'c' }, counters(), deducted, DEFAULT_STANDING_SETTINGS, ZONE);
    expect(seen.figures.at(-1)).toMatchObject({ value: '98' });
  });
});

describe('SCO-05: a programme’s own rubric', () => {
  const { rubric } = DEFAULT_STANDING_SETTINGS;
  const [item = { id: '', name: '', most: 1 }] = rubric.items;

  test('the default one is sound', () => expect(rubricProblems(rubric)).toEqual([]));

  test.each([
    ['two items of one id', { items: [...rubric.items, item] }, ['items.3.id: repeated']],
    ['an item worth nothing', { items: [...rubric.items, { id: 'new', name: '新', most: 0 }] }, ['items.3.most: too_small']],
    ['an item without name', { items: [...rubric.items, { id: 'new', name: '', most: 1 }] }, ['items.3.name: required']],
    ['points for an item that is not there', { shortNotice: { itemId: 'gone', points: 1 } }, ['shortNotice.itemId: item_unknown']],
    ['more points than the item’s most', { drills: { off: { itemId: 'reachability', points: 6 } } }, ['drills.off.points: too_large']],
  ])('%s', (_what, changes, problems) => {
    expect(rubricProblems({ ...rubric, ...changes }).map(({ field, code }) => `${field}: ${code}`)).toEqual(problems);
  });
});
