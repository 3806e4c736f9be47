import type { EventFragment, ReportLineFragment } from '#app/gql/graphql.ts';

type Member = NonNullable<EventFragment['by']>;

/** An event of a contact report as the one story shows events: the member's own doing, seen by all who see the report. */
export function asStoryEvent({ differences, values, ...event }: ReportLineFragment, member: Member | null = null): EventFragment {
  const changed = differences.filter(({ from }) => from != null).map(({ field }) => field);
  return {
    ...event,
    by: member,
    values: changed.length === 0 ? values : [...values, { name: 'reportFields', value: changed.join(' ') }],
    texts: [],
    audience: 'ALL',
    workOrderId: null,
  };
}
