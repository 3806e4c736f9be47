import type { EventFragment, NoticeEventFragment } from '#app/gql/graphql.ts';

/** An event of a change notice as the one story shows events: all who see the notice see it. */
export const asStoryEvent = (event: NoticeEventFragment): EventFragment => ({ ...event, audience: 'ALL', workOrderId: null });
