import { toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { endOfDay } from '../deadline.ts';
import type { StandingChecks } from '../decision.ts';
import type { Attendee } from './case.ts';
import type { CaseEventPayloads, Side } from './event.ts';

/** What is minuted of an interview (ACC-01): when, who, what is demanded by when. */
export interface MinutesInput {
  readonly heldAt: IsoInstant;
  readonly attendees: readonly Attendee[];
  /** `deadlineDay`: local day `YYYY-MM-DD` by whose end it must be done. */
  readonly measures: readonly { readonly measureId: Uuid; readonly text: string; readonly deadlineDay: string }[];
}

/** Minutes as an event keeps them: names and words apart from the rest. */
export interface CheckedMinutes {
  readonly payload: CaseEventPayloads['interview_held'];
  readonly texts: Readonly<Record<string, string>>;
}

const SIDES: readonly Side[] = ['association', 'member'];
const MOST_ATTENDEES = 50;
const MOST_MEASURES = 20;

/**
 * The minutes to be kept; what is wrong with them is noted. Both sides were there, something was demanded, and no deadline
 * had passed when it was set.
 *
 * @param earliest when the interview was decided: it was not held before
 */
export function checkMinutes(
  { heldAt: stated, attendees, measures }: MinutesInput,
  checks: StandingChecks,
  { now, earliest, calendar }: { readonly now: IsoInstant; readonly earliest: IsoInstant; readonly calendar: WorkingCalendar },
): CheckedMinutes {
  const heldAt = checks.past('heldAt', stated, now, earliest, (limit) => localMinute(limit, calendar));
  if (attendees.length > MOST_ATTENDEES) checks.add('attendees', 'too_many', String(MOST_ATTENDEES));
  const names = attendees.slice(0, MOST_ATTENDEES).map(({ name, side }, index) => {
    checks.oneOf(`attendees.${index}.side`, side, SIDES);
    return [attendeeName(index), checks.text(`attendees.${index}.name`, name, 'name')] as const;
  });
  if (SIDES.some((side) => !attendees.some((attendee) => attendee.side === side))) checks.note('attendees', 'both_sides_needed');
  if (measures.length === 0) checks.add('measures', 'required');
  if (measures.length > MOST_MEASURES) checks.add('measures', 'too_many', String(MOST_MEASURES));
  const due = measures.slice(0, MOST_MEASURES).map(({ measureId, text, deadlineDay }, index) => {
    const at = `measures.${index}`;
    if (measures.slice(0, index).some((other) => other.measureId === measureId)) checks.note(at, 'repeated');
    const words = checks.text(`${at}.text`, text, 'text');
    return { measureId, words, dueAt: endOfDay(checks, `${at}.deadlineDay`, deadlineDay, heldAt, calendar) ?? heldAt };
  });
  return {
    payload: {
      heldAt,
      attendees: attendees.map(({ side }) => side),
      measures: due.map(({ measureId, dueAt }) => ({ measureId, dueAt })),
    },
    texts: Object.fromEntries([...names, ...due.map(({ measureId, words }) => [measureName(measureId), words] as const)]),
  };
}

/** Day and time as people at the association read them. */
function localMinute(instant: IsoInstant, { timeZone }: WorkingCalendar): string {
  return toTemporal(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** The attendees of minutes; '' for a name that was erased. */
export function attendeesOf(sides: readonly Side[], texts: Readonly<Record<string, string>> = {}): Attendee[] {
  return sides.map((side, index) => ({ name: texts[attendeeName(index)] ?? '', side }));
}

/** The words of a demanded measure; '' where they were erased. */
export function measureText(measureId: Uuid, texts: Readonly<Record<string, string>> = {}): string {
  return texts[measureName(measureId)] ?? '';
}

function attendeeName(index: number): string {
  return `attendee.${index}`;
}

function measureName(measureId: Uuid): string {
  return `measure.${measureId}`;
}
