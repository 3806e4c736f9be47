import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { EventFragment } from '#app/gql/graphql.ts';

/** The work orders a story speaks of, by id. */
export interface StoryOrder {
  readonly id: string;
  readonly ordinal: number;
  readonly holder: { readonly shortName: string };
  readonly holderUnit?: { readonly name: string } | null;
}

export const StoryOrders = createContext<readonly StoryOrder[]>([]);

/** Values of events that are words of the trade: which list of the texts they belong to. */
const WORDS: Readonly<Record<string, string>> = {
  class: 'class',
  from: 'class',
  faultGrade: 'faultGrade',
  kind: 'kind',
  channel: 'channel',
  outcome: 'callBackOutcome',
  way: 'way',
  reason: 'pauseReason',
  part: 'clockPart',
  state: 'major',
  as: 'closing',
  customerKind: 'customerKind',
  solvedBy: 'solvedBy',
  rule: 'rule',
  how: 'decidedHow',
  refundKind: 'refundKind',
  ledgerKind: 'posting',
  measure: 'measure',
  mode: 'mode',
  handler: 'dutyRole',
  cause: 'repeatCause',
  sectionId: 'bulletinSection',
  step: 'trackStep',
  track: 'track',
  followUpKind: 'followUpKind',
};
/** Decisions that are told by what they say. */
const DECIDED = new Set(['dispute_decided', 'card_objection_decided', 'objection_decided', 'suspension_reviewed']);
/** Words of yes or no by which an event is told. */
const SAID = { criticism_decided: 'criticise', measure_judged: 'done', cause_found: 'justified' } as const;
const INSTANTS = new Set([
  'promisedAt',
  'dueAt',
  'confirmedAt',
  'receivedAt',
  'discoveredAt',
  'plannedAt',
  'effectiveAt',
  'deadlineAt',
  'suspendedUntil',
]);

/** An outlet by its own name. */
export const nameOf = (order: StoryOrder | undefined): string | undefined => order?.holderUnit?.name ?? order?.holder.shortName;

const valueOf = (event: EventFragment | undefined, name: string): string | undefined =>
  event?.values.find((each) => each.name === name)?.value;

/** How sentences are made: the language's texts and whether there is one, the programme's zone, the orders that are spoken of. */
export interface Speech {
  readonly t: TFunction;
  readonly exists: (key: string) => boolean;
  readonly timeZone: string;
  readonly orders: readonly StoryOrder[];
}

/** The sentence of an event on a page; see `sentences`. */
export function useSentence(told: readonly EventFragment[] = []): (event: EventFragment) => string {
  const { t, i18n } = useTranslation();
  const { timeZone } = useDesk();
  return sentences({ t, exists: (key) => i18n.exists(key), timeZone, orders: useContext(StoryOrders) }, told);
}

/**
 * The sentence of an event: its type chooses it, its values fill it. A clock's later events say which clock they mean by the one
 * that started it, where that is among `told`.
 */
export function sentences({ t, exists, timeZone, orders }: Speech, told: readonly EventFragment[]): (event: EventFragment) => string {
  const started = new Map(told.filter(({ type }) => type === 'clock_started').map((event) => [valueOf(event, 'clockId'), event]));
  const clockOf = (event: EventFragment): string => {
    const start = started.get(valueOf(event, 'clockId'));
    const part = valueOf(start, 'part');
    if (part === undefined) return t('story.aClock');
    const holder = nameOf(orders.find(({ id }) => id === start?.workOrderId)) ?? '';
    return t(holder === '' ? 'story.ownClock' : 'story.clockOf', { holder, part: t(`words.clockPart.${part.toUpperCase()}`) });
  };
  return (event) => {
    const order = orders.find(({ id }) => id === event.workOrderId);
    const values: Record<string, string> = {
      holder: nameOf(order) ?? t('story.anOrganisation'),
      ordinal: String(order?.ordinal ?? ''),
      ...(event.type.startsWith('clock_') ? { clock: clockOf(event) } : {}),
    };
    for (const { name, value } of event.values) {
      const list = name === 'as' && event.type === 'clock_stopped' ? 'clockState' : WORDS[name];
      const word = list ? `words.${list}.${value.toUpperCase()}` : '';
      if (name === 'reportFields') {
        values[name] = value
          .split(' ')
          .map((field) => t(`words.reportField.${field}`))
          .join('、');
        continue;
      }
      values[name] = INSTANTS.has(name) ? localDayTime(value, timeZone) : list && exists(word) ? t(word) : value;
    }
    const upheld = valueOf(event, 'upheld');
    const accepted = valueOf(event, 'accepted');
    const valid = valueOf(event, 'valid');
    const variant =
      accepted !== undefined && event.type === 'deduction_decided'
        ? `${event.type}_${accepted === 'true' ? 'accepted' : 'declined'}`
        : DECIDED.has(event.type) && upheld !== undefined
          ? `${event.type}_${upheld === 'true' ? 'upheld' : 'declined'}`
          : valid === undefined
            ? event.type
            : `${event.type}_${valid === 'true' ? 'valid' : 'invalid'}`;
    const promised = event.type === 'progress_reported' && values['promisedAt'] ? `${variant}_promised` : variant;
    // A notice that waits for somebody names no day.
    const ordered = event.type === 'sanction_confirmed' && !values['deadlineAt'] ? `${promised}_ending` : promised;
    // To others than the member a follow-up has no number.
    if (event.type === 'follow_up_checked' && !values['followUpOrdinal']) return t('event.follow_up_checked_told', values);
    const word = Object.hasOwn(SAID, event.type) ? valueOf(event, SAID[event.type as keyof typeof SAID]) : undefined;
    if (word !== undefined) return t(`event.${event.type}_${word === 'true' ? 'yes' : 'no'}`, values);
    const said = event.type === 'notice_submitted' && values['plannedAt'] ? `${promised}_planned` : ordered;
    return exists(`event.${said}`) ? t(`event.${said}`, values) : t('event.other', { type: event.type });
  };
}
