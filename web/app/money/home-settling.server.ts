import { CarrierSettlingNowDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { monthBeside } from '#app/standing/addresses.ts';
import { settles } from './money-seats.ts';

/** The last month that ended and what of it is still to be settled; null where that is none of the seat's work, or nothing is left. */
export interface SettlingNow {
  readonly month: string;
  readonly ready: number;
  readonly missing: number;
}

/** What of the settlement waits for the clerk (interface.md 'Pages by role'). */
export async function settlingNow(asking: Asking, viewer: Viewer): Promise<SettlingNow | null> {
  if (!settles(viewer)) return null;
  const month = monthBeside(localDay(nowOf(asking.context), await programmeZone(asking, viewer)).slice(0, 7), -1);
  const { list } = (await graph(asking, viewer, CarrierSettlingNowDocument, { month })).data;
  return list && list.ready + list.missing > 0 ? { month, ready: list.ready, missing: list.missing } : null;
}
