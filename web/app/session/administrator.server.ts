import { data } from '@remix-run/node';
import type { Asking } from './identity.server.ts';
import { isAdministrator, type Viewer } from './seat.ts';
import { requireViewer } from './viewer.server.ts';

/** An administrator of the seat's organisation. @throws 403 for everybody else. */
export async function requireAdministrator(asking: Asking): Promise<Viewer> {
  const viewer = await requireViewer(asking);
  if (!isAdministrator(viewer)) throw data({ code: 'not_administrator', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}
