import { data } from '@remix-run/node';
import { requireBanking, type BankingViewer } from '#app/contact-report/banking.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import { readsCases } from './case-views.ts';

/** The viewer where accountability is their whole organisation's matter. @throws 403 otherwise */
export async function requireCases(asking: Asking): Promise<BankingViewer> {
  const viewer = await requireBanking(asking);
  if (!readsCases(viewer.seat)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** The same for the association's people only. @throws 403 otherwise */
export async function requireAllCases(asking: Asking): Promise<BankingViewer> {
  const viewer = await requireCases(asking);
  if (viewer.side !== 'association') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}
