import { data } from '@remix-run/node';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

type RegistryViewer = Viewer & { readonly face: 'carrier' | 'partner' };

/** The viewer where their organisation has a part in the contact registry. @throws 403 otherwise */
export async function requireRegistry(asking: Asking): Promise<RegistryViewer> {
  const viewer = await requireViewer(asking);
  const { face } = viewer;
  if (face !== 'carrier' && face !== 'partner') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return { ...viewer, face };
}

/** The viewer where they are of one side only; the vendor's reads how partners are reached and nothing else. @throws 403 otherwise */
export async function requireSide(asking: Asking, side: 'carrier' | 'partner' | 'vendor'): Promise<Viewer> {
  const viewer = await requireViewer(asking);
  if (viewer.face !== side) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}
