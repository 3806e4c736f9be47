import { describe, expect, test } from '@jest/globals';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { DEFAULT_SETTINGS, type ClockLimit } from '../settings.ts';
import type { Clock } from '../state.ts';
import { dueFrom, warningsOf } from './due.ts';
import { explainClock } from './explain.ts';

const settings = DEFAULT_SETTINGS;
const calendar = workingCalendar({ timeZone: settings.timeZone });

/** An instant written in Asia/Shanghai, in our own form. */
const at = (local: string) => new Date(`${local}+08:00`).toISOString();

function clock(limit: ClockLimit | null, startedAt: string, changes: Partial<Clock> = {}): Clock {
  const pauses = changes.pauses ?? [];
  const { dueAt, provisionalYears } =
    limit === null ? { dueAt: startedAt, provisionalYears: [] } : dueFrom(limit, startedAt, pauses, { calendar, settings });
  return {
    id: 'c',
    workOrderId: 'w',
    rule: 'CLK-11',
    part: 'report',
    holderTenantId: 't',
    state: 'running',
    limit,
    startedAt,
    dueAt,
    warnAt: warningsOf(startedAt, dueAt, [80]),
    warnedPercent: 0,
    pausedAt: null,
    pauseReason: null,
    pauses,
    stoppedAt: null,
    breachedAt: null,
    lateByMs: 0,
    settingsVersion: 1,
    provisionalYears,
    ...changes,
  };
}

/** The steps as short lines: code, instant or nothing, values. */
const told = (of: Clock, withCalendar = calendar) =>
  explainClock(of, withCalendar, settings).map(({ code, at: when, values }) =>
    [code, when, ...Object.values(values)].filter(Boolean).join(' '),
  );

describe('why a clock is due when it is', () => {
  test('elapsed hours, with a pause', () => {
    const pauses = [{ from: at('2026-03-02T12:00'), to: at('2026-03-02T13:00'), reason: 'waiting_for_customer' as const }];
    expect(told(clock({ calendar: 'elapsed', hours: 12 }, at('2026-03-02T10:00'), { rule: 'CLK-03', part: 'reply', pauses }))).toEqual([
      `started ${at('2026-03-02T10:00')} CLK-03 reply`,
      `hours_added ${at('2026-03-02T22:00')} 12`,
      `due_before_pauses ${at('2026-03-02T22:00')}`,
      `paused ${at('2026-03-02T12:00')} waiting_for_customer`,
      `resumed_after_time ${at('2026-03-02T13:00')} 3600000 ${at('2026-03-02T23:00')}`,
      `due ${at('2026-03-02T23:00')}`,
      `warns ${at('2026-03-02T20:24')} 80`,
    ]);
  });

  test('working days over National Day: every day is accounted for, the holiday once', () => {
    expect(told(clock({ calendar: 'working_days', days: 3 }, at('2026-09-29T16:00'))).slice(0, -1)).toEqual([
      `started ${at('2026-09-29T16:00')} CLK-11 report`,
      'start_day_not_counted 2026-09-29 weekday',
      'day_counted 1 3 2026-09-30 weekday',
      'days_off 2026-10-01 2026-10-07 7 国庆节 statutory',
      'day_counted 2 3 2026-10-08 weekday',
      'day_counted 3 3 2026-10-09 weekday',
      `due ${at('2026-10-10T00:00')}`,
    ]);
  });

  test('a pause of a whole-day clock says how many days it moved', () => {
    const pauses = [{ from: at('2026-09-30T09:00'), to: at('2026-10-08T09:00'), reason: 'waiting_for_customer' as const }];
    const steps = told(clock({ calendar: 'working_days', days: 1 }, at('2026-09-29T16:00'), { pauses }));
    expect(steps).toContain(`due_before_pauses ${at('2026-10-01T00:00')}`);
    expect(steps).toContain(`resumed_after_days ${at('2026-10-08T09:00')} 1 ${at('2026-10-09T00:00')}`);
    expect(steps).toContain(`due ${at('2026-10-09T00:00')}`);
  });

  test('working hours: the opening, each stretch, the weekend', () => {
    expect(told(clock({ calendar: 'working_hours', hours: 2 }, at('2026-03-06T12:30'))).slice(1, 3)).toEqual([
      `begins_at_opening ${at('2026-03-06T13:30')}`,
      `hours_counted 2026-03-06 ${at('2026-03-06T13:30')} ${at('2026-03-06T15:30')}`,
    ]);
    expect(told(clock({ calendar: 'working_hours', hours: 1 }, at('2026-03-06T17:30'))).slice(1, 4)).toEqual([
      `hours_counted 2026-03-06 ${at('2026-03-06T17:30')} ${at('2026-03-06T18:00')}`,
      'days_off 2026-03-07 2026-03-08 2 weekend',
      `hours_counted 2026-03-09 ${at('2026-03-09T09:00')} ${at('2026-03-09T09:30')}`,
    ]);
  });

  test('a year without an official calendar is named (CAL-01)', () => {
    expect(told(clock({ calendar: 'working_days', days: 1 }, at('2026-12-31T10:00')))).toContain('provisional_year 2027');
  });

  test('a promise is due when it was promised (CLK-18)', () => {
    expect(
      told(clock(null, at('2026-03-02T10:00'), { rule: 'CLK-18', part: 'next_answer', dueAt: at('2026-03-05T17:00'), warnAt: [] })),
    ).toEqual([`promised ${at('2026-03-02T10:00')} CLK-18`, `due ${at('2026-03-05T17:00')}`]);
  });

  test('a calendar changed since is said, not hidden: the clock keeps what it was started under', () => {
    const additions = [{ day: '2026-03-03', kind: 'off' as const, name: '停业' }];
    const of = clock({ calendar: 'working_days', days: 1 }, at('2026-03-02T10:00'));
    expect(told(of)).not.toContain('counted_under_earlier_settings 1');
    const steps = told(of, workingCalendar({ timeZone: settings.timeZone, additions }));
    expect(steps).toContain('counted_under_earlier_settings 1');
    expect(steps).toContain(`due ${at('2026-03-04T00:00')}`);
  });
});

describe('what became of it', () => {
  const started = at('2026-03-02T10:00');
  const limit: ClockLimit = { calendar: 'elapsed', hours: 12 };
  const stoppedAt = at('2026-03-02T21:00');

  test.each(['met', 'extended', 'void'] as const)('%s', (state) => {
    expect(told(clock(limit, started, { state, stoppedAt })).at(-1)).toBe(`${state} ${stoppedAt}`);
  });

  test('breached, and answered late (CLK-20)', () => {
    const breachedAt = at('2026-03-02T22:00');
    expect(told(clock(limit, started, { state: 'breached', breachedAt })).at(-1)).toBe(`breached ${breachedAt}`);
    const late = clock(limit, started, { state: 'breached', breachedAt, stoppedAt: at('2026-03-02T23:00'), lateByMs: 3_600_000 });
    expect(told(late).slice(-2)).toEqual([`breached ${breachedAt}`, `answered_late ${at('2026-03-02T23:00')} 3600000`]);
  });

  test('stopped while it waited: that pause moved nothing, and nothing claims another calendar', () => {
    const pauses = [{ from: at('2026-03-02T12:00'), to: stoppedAt, reason: 'waiting_for_customer' as const }];
    const dueAt = at('2026-03-02T22:00');
    const codes = explainClock(clock(limit, started, { state: 'met', stoppedAt, pauses, dueAt }), calendar, settings).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['started', 'hours_added', 'due_before_pauses', 'paused', 'due', 'warns', 'met']);
  });
});
