import { data } from '@remix-run/node';
import { localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { spanIn, type Span } from './span.ts';

/** The viewer where they are of an association or of one of its members. @throws 403 otherwise */
export async function requireAssociation(asking: Asking): Promise<Viewer> {
  const viewer = await requireViewer(asking);
  if (viewer.face !== 'association') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** The months the address names, else the running one. */
export async function shownSpan(asking: Asking, viewer: Viewer, params: URLSearchParams): Promise<Span> {
  return spanIn(params, localDay(nowOf(asking.context), await programmeZone(asking, viewer)).slice(0, 7));
}
