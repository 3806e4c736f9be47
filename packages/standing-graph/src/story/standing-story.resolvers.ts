import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { namedValues } from '@lianban/complaint-graph/story/story.resolvers';
import type { Action } from '@lianban/partner-standing/decision';
import type { StandingStoryEvent } from '@lianban/persistence/standing/read-story';
import { standingRefusal } from '../messages/messages.ts';

/** Facts of events that the portal puts into sentences, by their names in payloads; ids and what stands elsewhere on the page are left out. */
const TOLD = [
  'kind',
  'mode',
  'charged',
  'wrong',
  'amount',
  'times',
  'reference',
  'month',
  'shareOf',
  'points',
  'accepted',
  'upheld',
  'measure',
  'deadlineAt',
  'suspendedUntil',
  'criticise',
  'done',
  'cause',
  'justified',
  'meetingDay',
  'dueDay',
  'day',
  'toldDay',
  'sectionId',
];

const eventFields: FieldResolvers<StandingStoryEvent> = {
  by: ({ actorTenantId }, _, context) => organisation(context, actorTenantId),
  values: ({ subject, payload }) =>
    namedValues(
      Object.fromEntries(
        TOLD.filter((name) => payload[name] != null).map((name) => [name === 'kind' ? `${subject}Kind` : name, String(payload[name])]),
      ),
    ),
  reason: ({ reason }) => (reason === '' ? null : reason),
};

export const standingStoryResolvers = { StandingEvent: eventFields };

/** Actions with the sentence of what stands in their way, in the caller's language. */
export function saidActions<N extends string>({ locale }: Pick<GraphContext, 'locale'>, actions: readonly Action<N>[]) {
  return actions.map((action) => ({ ...action, message: action.reason === null ? null : standingRefusal(locale, action.reason) }));
}
