import { data } from '@remix-run/node';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { monthIn } from './addresses.ts';

/** The viewer where partners' standing is their whole organisation's matter. @throws 403 otherwise */
export async function requireStanding(asking: Asking): ReturnType<typeof requireRegistry> {
  const viewer = await requireRegistry(asking);
  if (viewer.seat.unitLimited) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** The same for the carrier's people only. @throws 403 otherwise */
export async function requireAllStanding(asking: Asking): Promise<Viewer> {
  const viewer = await requireStanding(asking);
  if (viewer.face !== 'carrier') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** The month the address names, else the running one; never one to come. */
export async function shownMonth(asking: Asking, viewer: Viewer, params: URLSearchParams): Promise<string> {
  const present = localDay(nowOf(asking.context), await programmeZone(asking, viewer)).slice(0, 7);
  const wanted = monthIn(params);
  return wanted === null || wanted > present ? present : wanted;
}
