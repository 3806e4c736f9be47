import type { CalendarAddition, ProgrammeSettings } from '@lianban/complaint/settings';
import { CLOCK_PARTS, FAULT_GRADES, PAUSE_REASONS, WORK_ORDER_CLASSES } from '@lianban/complaint/vocabulary';
import type { InputReader } from '../command/input-reader.ts';
import { canonicalDay } from '../words/scalars.ts';
import { withLimit } from './limit-rows.ts';

/** Bounds of a setting: from, to, both included. */
type Bounds = readonly [from: number, to: number];
const NUMBERS = {
  majorAfterReturns: [1, 20],
  notReachedAttempts: [1, 30],
  notReachedDays: [1, 90],
  repeatWindowDays: [1, 1000],
  massComplaintThreshold: [2, 10_000],
  massComplaintWindowHours: [1, 720],
  surveyPercent: [1, 100],
  surveySeed: [1, 10_000],
} as const satisfies Record<string, Bounds>;
const LONGEST_LIMIT_HOURS = 24 * 90;
const LONGEST_LIMIT_DAYS = 90;
const MOST_ADDITIONS = 400;
const CALENDARS = ['elapsed', 'working_days', 'working_hours'] as const;

/**
 * The settings as the input changes them; fields left out stay as they are. What is wrong stands in `input.problems`,
 * and the result is then not to be used.
 */
export function changedSettings(current: ProgrammeSettings, input: InputReader): ProgrammeSettings {
  const number = (field: keyof typeof NUMBERS, otherwise: number) => input.integer(field, NUMBERS[field][0], NUMBERS[field][1], otherwise);
  return {
    ...withLimits(current, input),
    warnAtPercent: input.given('warnAtPercent') ? readPercents(input) : current.warnAtPercent,
    pauseReasons: input.given('pauseReasons') ? input.words('pauseReasons', PAUSE_REASONS) : current.pauseReasons,
    majorAfterReturns: number('majorAfterReturns', current.majorAfterReturns),
    notReached: {
      attempts: number('notReachedAttempts', current.notReached.attempts),
      days: number('notReachedDays', current.notReached.days),
    },
    repeatWindowDays: number('repeatWindowDays', current.repeatWindowDays),
    massComplaints: {
      threshold: number('massComplaintThreshold', current.massComplaints.threshold),
      windowHours: number('massComplaintWindowHours', current.massComplaints.windowHours),
    },
    survey: {
      sharePercent: number('surveyPercent', current.survey.sharePercent),
      seed: number('surveySeed', current.survey.seed),
    },
    calendarAdditions: input.given('calendarAdditions') ? readAdditions(input) : current.calendarAdditions,
    workingHours: input.given('workingHours') ? readWorkingHours(input) : current.workingHours,
  };
}

function withLimits(current: ProgrammeSettings, input: InputReader): ProgrammeSettings {
  let settings = current;
  for (const part of input.parts('limits', 60)) {
    const calendar = part.word('calendar', CALENDARS);
    const longest = calendar === 'working_days' ? LONGEST_LIMIT_DAYS : LONGEST_LIMIT_HOURS;
    const changed = withLimit(settings, {
      class: part.word('class', WORK_ORDER_CLASSES),
      faultGrade: part.wordOrNull('faultGrade', FAULT_GRADES),
      part: part.word('part', CLOCK_PARTS),
      calendar,
      amount: part.given('amount')
        ? part.amount('amount', calendar === 'working_days' ? 1 : 0.25, longest, calendar === 'working_days')
        : null,
    });
    if (changed === null) part.refuse('part', 'not_allowed', 'reply, resolution');
    settings = changed ?? settings;
  }
  return settings;
}

function readPercents(input: InputReader): number[] {
  const percents = input.integers('warnAtPercent', 1, 99, 5).sort((a, b) => a - b);
  if (new Set(percents).size < percents.length) input.refuse('warnAtPercent', 'duplicate');
  return percents;
}

function readAdditions(input: InputReader): CalendarAddition[] {
  const additions = input.parts('calendarAdditions', MOST_ADDITIONS).map((part) => {
    const day = part.said('day');
    if (canonicalDay(day) === null || day < '2000' || day >= '2100') part.refuse('day', 'out_of_range', '2000–2099');
    return { day, kind: part.word('kind', ['off', 'working']), name: part.text('name', 'name') };
  });
  if (new Set(additions.map(({ day }) => day)).size < additions.length) input.refuse('calendarAdditions', 'duplicate');
  return additions.sort((a, b) => a.day.localeCompare(b.day));
}

function readWorkingHours(input: InputReader): { from: string; to: string }[] {
  const spans = input.parts('workingHours', 6).map((part) => ({ from: part.timeOfDay('from'), to: part.timeOfDay('to') }));
  if (spans.length === 0) input.refuse('workingHours', 'required');
  const times = spans.flatMap(({ from, to }) => [from, to]);
  if (times.some((time, place) => place > 0 && time <= (times[place - 1] ?? '')))
    input.refuse('workingHours', 'out_of_range', '00:00 < … < 23:59');
  return spans;
}
