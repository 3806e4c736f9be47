import { describe, expect, test } from '@jest/globals';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import {
  decideObjection,
  fileObjection,
  objectionEnds,
  standingDeductions,
  withObjections,
  type Contested,
  type Objection,
  type ObjectionContext,
  type ShownVersion,
} from '@lianban/partner-standing/scorecard/objection';
import type { Deduction } from '@lianban/partner-standing/scorecard/rubric';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { CAST, contribution } from '@lianban/partner-standing/testing/scene';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';

/** A partner may object once to a counted complaint or an accepted deduction, within five working days of the version that shows it. */
const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
const step = { at: shanghai('2026-09-03 10:00'), personId: 'p', tenantId: 'carrier', reason: '录音属实' };
const deduction = (id: string, accepted: boolean | null): Deduction => ({
  id,
  partnerTenantId: 'partner-a',
  month: '2026-08',
  itemId: 'attitude',
  most: 5,
  settingsVersion: 1,
  source: 'reviewer',
  evidence: [],
  points: 3,
  proposed: step,
  decided: accepted === null ? null : { ...step, accepted, points: accepted ? 3 : 0 },
});
const version = (changes: Partial<ShownVersion> = {}): ShownVersion => ({
  partnerTenantId: 'partner-a',
  mode: 'emp',
  month: '2026-08',
  version: 1,
  shownAt: shanghai('2026-09-24 15:00'),
  contributions: [contribution(), contribution({ complaintId: 'complaint-2', reason: 'withdrawn' })],
  deductions: [deduction('deduction-1', true), deduction('deduction-2', false), deduction('deduction-3', null)],
  ...changes,
});
const context = (changes: Partial<ObjectionContext> = {}): ObjectionContext => ({
  objectionId: 'objection-1',
  now: shanghai('2026-09-25 10:00'),
  calendar,
  settings: DEFAULT_STANDING_SETTINGS,
  versions: [version()],
  existing: [],
  ...changes,
});
const COMPLAINT: Contested = { kind: 'complaint', id: 'complaint-1' };
const ask = (
  about: Contested = COMPLAINT,
  changes: Partial<ObjectionContext> = {},
  who: keyof typeof CAST = 'qualityA',
  evidence = '日志',
) => fileObjection({ about, partnerTenantId: 'partner-a', evidence }, CAST[who], context(changes));

function filed(about: Contested = COMPLAINT): Objection {
  const outcome = ask(about);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function decided(objection: Objection, upheld: boolean): Objection {
  const outcome = decideObjection(objection, { upheld, reason: '已核实' }, CAST.reviewer, context().now);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('what may be objected to', () => {
  test.each([
    ['a counted complaint', 'complaint', 'complaint-1', 'decided'],
    ['a complaint that does not count', 'complaint', 'complaint-2', 'nothing_to_object_to'],
    ['a complaint of nobody', 'complaint', 'complaint-9', 'nothing_to_object_to'],
    ['an accepted deduction', 'deduction', 'deduction-1', 'decided'],
    ['a declined one', 'deduction', 'deduction-2', 'nothing_to_object_to'],
    ['an undecided one', 'deduction', 'deduction-3', 'nothing_to_object_to'],
    ['a complaint as if it were a deduction', 'deduction', 'complaint-1', 'nothing_to_object_to'],
  ] as const)('%s: %#', (_what, kind, id, expected) => {
    const outcome = ask({ kind, id });
    expect(outcome.kind === 'refused' ? outcome.code : outcome.kind).toBe(expected);
  });

  test.each([
    ['qualityA', 'decided'],
    ['managerA', 'decided'],
    ['contactA', 'role_missing'],
    ['deskA', 'seat_limited_to_unit'],
    ['qualityB', 'not_a_party'],
    ['reviewer', 'not_a_party'],
  ] as const)('by %s: %s', (who, expected) => {
    const outcome = ask(COMPLAINT, {}, who);
    expect(outcome.kind === 'refused' ? outcome.code : outcome.kind).toBe(expected);
  });

  test('by another partner of the same name for its own id: nothing of it is known', () => {
    const outcome = fileObjection({ about: COMPLAINT, partnerTenantId: 'partner-b', evidence: '日志' }, CAST.qualityB, context());
    expect(outcome).toEqual({ kind: 'refused', code: 'nothing_to_object_to' });
  });

  test('with evidence', () => {
    const outcome = ask(COMPLAINT, {}, 'qualityA', ' ');
    expect(outcome.kind === 'invalid' && outcome.problems).toEqual([{ field: 'evidence', code: 'required' }]);
  });

  test('once, whatever was decided', () => {
    for (const existing of [filed(), decided(filed(), false)]) {
      expect(ask(COMPLAINT, { existing: [existing] })).toEqual({ kind: 'refused', code: 'already_objected' });
      expect(ask({ kind: 'deduction', id: 'deduction-1' }, { existing: [existing] }).kind).toBe('decided');
    }
  });
});

describe('until when', () => {
  test('five working days over Mid-Autumn and National Day', () => {
    // 25 to 27 September and 1 to 7 October are off: 28, 29, 30 September, 8 and 9 October are counted.
    expect(onTheWall(objectionEnds(shanghai('2026-09-24 15:00'), calendar, DEFAULT_STANDING_SETTINGS))).toBe('2026-10-10 00:00');
  });

  test.each([
    ['2026-10-09 23:59:59.999', 'decided'],
    ['2026-10-10 00:00', 'objection_window_over'],
  ])('at %s: %s', (now, expected) => {
    const outcome = ask(COMPLAINT, { now: shanghai(now) });
    expect(outcome.kind === 'refused' ? outcome.code : outcome.kind).toBe(expected);
  });

  test('a later version opens no second time for what was shown before, but one for what is new', () => {
    const second = version({
      version: 2,
      shownAt: shanghai('2026-11-02 10:00'),
      contributions: [contribution(), contribution({ complaintId: 'complaint-2' })],
    });
    const changes = { versions: [version(), second], now: shanghai('2026-11-03 10:00') };
    expect(ask(COMPLAINT, changes)).toEqual({ kind: 'refused', code: 'objection_window_over' });
    expect(ask({ kind: 'complaint', id: 'complaint-2' }, changes)).toMatchObject({ kind: 'decided', result: { version: 2 } });
  });

  test('a partner with both modes objects on either card, and a new version of one changes nothing on the other', () => {
    const c = version({
      mode: 'c',
      shownAt: shanghai('2026-09-24 15:01'),
      contributions: [contribution({ complaintId: 'complaint-3', mode: 'c' })],
    });
    const emp2 = version({ version: 2, shownAt: shanghai('2026-09-25 09:00') });
    for (const versions of [
      [version(), c],
      [c, version()],
      [version(), c, emp2],
    ]) {
      expect(ask(COMPLAINT, { versions }).kind).toBe('decided');
      expect(ask({ kind: 'complaint', id: 'complaint-3' }, { versions }).kind).toBe('decided');
    }
  });

  test('what does not count any more needs no objection', () => {
    const second = version({ version: 2, contributions: [contribution({ reason: 'withdrawn' })] });
    expect(ask(COMPLAINT, { versions: [version(), second] })).toEqual({ kind: 'refused', code: 'nothing_to_object_to' });
  });
});

describe('what becomes of it', () => {
  test('the carrier’s reviewer decides once, with a reason', () => {
    expect(decided(filed(), true).decided).toMatchObject({ upheld: true, reason: '已核实' });
    const again = decideObjection(decided(filed(), true), { upheld: false, reason: '再议' }, CAST.reviewer, context().now);
    expect(again).toEqual({ kind: 'refused', code: 'already_decided' });
    expect(decideObjection(filed(), { upheld: true, reason: '' }, CAST.reviewer, context().now).kind).toBe('invalid');
    expect(decideObjection(filed(), { upheld: true, reason: '好' }, CAST.qualityA, context().now)).toEqual({
      kind: 'refused',
      code: 'not_a_party',
    });
  });

  test.each([
    ['undecided', filed(), 'counted'],
    ['rejected', decided(filed(), false), 'counted'],
    ['upheld', decided(filed(), true), 'objection_upheld'],
  ])('%s: the complaint is %#', (_what, objection, reason) => {
    expect(withObjections([contribution()], [objection]).map((one) => one.reason)).toEqual([reason]);
  });

  test('upheld, it is out for that partner only, and keeps another reason it had', () => {
    const upheld = [decided(filed(), true)];
    expect(withObjections([contribution({ partnerTenantId: 'partner-b' })], upheld)[0]?.reason).toBe('counted');
    expect(withObjections([contribution({ reason: 'withdrawn' })], upheld)[0]?.reason).toBe('withdrawn');
  });

  test('an upheld one about a deduction takes that deduction out', () => {
    const about: Contested = { kind: 'deduction', id: 'deduction-1' };
    const all = [deduction('deduction-1', true), deduction('deduction-4', true)];
    expect(standingDeductions(all, [decided(filed(about), true)]).map(({ id }) => id)).toEqual(['deduction-4']);
    expect(standingDeductions(all, [decided(filed(about), false)])).toEqual(all);
  });
});
