import { data } from '@remix-run/node';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

/** Somebody of an association or of one of its members. */
export interface BankingViewer extends Viewer {
  readonly side: 'association' | 'member';
}

/** The viewer where their organisation is an association or a member. @throws 403 otherwise */
export async function requireBanking(asking: Asking): Promise<BankingViewer> {
  const viewer = await requireViewer(asking);
  const { tenantKind } = viewer.seat;
  if (tenantKind !== 'association' && tenantKind !== 'member')
    throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return { ...viewer, side: tenantKind };
}

/** The viewer where they are of that side. @throws 403 otherwise */
export async function requireBankingSide(asking: Asking, side: BankingViewer['side']): Promise<BankingViewer> {
  const viewer = await requireBanking(asking);
  if (viewer.side !== side) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}
