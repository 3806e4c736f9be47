import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';
import { checkWords, type KnownWords } from '../bulletin/check-words.ts';
import type { StandingChecks, Step } from '../decision.ts';
import { localDay } from '../month.ts';

/** A countermeasure 应对措施 of a summary: what, who, by which day, and what came of it (ASC-02). */
export interface Countermeasure {
  readonly id: Uuid;
  readonly text: string;
  /** A department or position. */
  readonly who: string;
  /** A local day `YYYY-MM-DD`, the last in time. */
  readonly dueDay: string;
  readonly done: (Step & { readonly day: string; readonly note: string }) | null;
}

export const MOST_COUNTERMEASURES = 50;
const LATEST_DAYS_AHEAD = 731;

/** Whether a countermeasure is open although its day has passed. @param today the local day */
export function isOverdue({ done, dueDay }: Pick<Countermeasure, 'done' | 'dueDay'>, today: string): boolean {
  return done === null && dueDay < today;
}

interface Present {
  readonly now: IsoInstant;
  readonly timeZone: string;
}

/** A countermeasure as it is to be kept, and what is wrong with it: its day is today or later. */
export function checkCountermeasure(
  typed: Pick<Countermeasure, 'text' | 'who' | 'dueDay'>,
  checks: StandingChecks,
  words: KnownWords,
  present: Present,
): Pick<Countermeasure, 'text' | 'who' | 'dueDay'> {
  const text = checks.text('measure', typed.text, 'text');
  const who = checks.text('who', typed.who, 'name');
  const today = localDay(present.now, present);
  const dueDay = dayOf('dueDay', typed.dueDay, checks);
  const latest = Temporal.PlainDate.from(today).add({ days: LATEST_DAYS_AHEAD }).toString();
  if (dueDay !== null && dueDay < today) checks.add('dueDay', 'too_early', today);
  if (dueDay !== null && dueDay > latest) checks.add('dueDay', 'too_late', latest);
  if (checks.problems.length === 0)
    for (const [field, each] of [
      ['measure', text],
      ['who', who],
    ] as const)
      checkWords(field, each, checks, words);
  return { text, who, dueDay: typed.dueDay };
}

/** On which day a countermeasure was done and how, and what is wrong with that: not before `since`, not in the future. */
export function checkCompletion(
  typed: { readonly day: string; readonly note: string },
  checks: StandingChecks,
  words: KnownWords,
  { now, timeZone, since }: Present & { readonly since: IsoInstant },
): { readonly day: string; readonly note: string } {
  const note = checks.text('note', typed.note, 'text');
  const day = dayOf('day', typed.day, checks);
  const first = localDay(since, { timeZone });
  if (day !== null && day < first) checks.add('day', 'too_early', first);
  if (day !== null && day > localDay(now, { timeZone })) checks.add('day', 'in_the_future');
  if (checks.problems.length === 0) checkWords('note', note, checks, words);
  return { day: typed.day, note };
}

function dayOf(field: string, day: string, checks: StandingChecks): string | null {
  if (day === '') checks.add(field, 'required');
  else if (/^\d{4}-\d\d-\d\d$/.test(day) && isDay(day)) return day;
  else checks.note(field, 'not_a_day');
  return null;
}

function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}
