import type { EventFragment, StandingLineFragment } from '#app/gql/graphql.ts';

/** An event of a partner's standing as the one story shows events: all who see the refund or ledger see it. */
export const asStoryEvent = ({ reason, ...event }: StandingLineFragment): EventFragment => ({
  ...event,
  texts: reason == null ? [] : [{ name: 'reason', value: reason }],
  audience: 'ALL',
  workOrderId: null,
});
