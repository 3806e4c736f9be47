import { data } from '@remix-run/node';
import {
  CarrierKnownSharesDocument,
  CarrierSettlementDocument,
  PartnerSettlementDocument,
  type SettledMonthFragment,
  type SettlementPageFragment,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import { shownMonth } from '#app/standing/standing-face.server.ts';
import { modeIn } from './addresses.ts';
import type { requireSettlement } from './settle.server.ts';

type Side = Awaited<ReturnType<typeof requireSettlement>>;

export interface ReadStatement {
  readonly settlement: SettlementPageFragment;
  readonly history: readonly SettledMonthFragment[];
}

/** The statement that an address names. @throws 404 where it is none of the viewer's, 503 where it cannot be read now */
export async function statementOf(
  asking: Asking,
  viewer: Side,
  params: { readonly partner?: string | undefined; readonly mode?: string | undefined },
): Promise<ReadStatement> {
  const { context, request } = asking;
  const mode = modeIn(params.mode);
  const partnerId = params.partner ?? '';
  const missing = () => data({ code: 'statement_not_found', traceId: context.traceId }, { status: 404 });
  if (mode === null || (viewer.face === 'partner' && partnerId !== viewer.seat.tenantId)) throw missing();
  const month = await shownMonth(asking, viewer, new URL(request.url).searchParams);
  const { data: answer, gaps } =
    viewer.face === 'carrier'
      ? await graph(asking, viewer, CarrierSettlementDocument, { partnerId, mode, month })
      : await graph(asking, viewer, PartnerSettlementDocument, { mode, month });
  if (answer.settlement) return { settlement: answer.settlement, history: answer.history ?? [] };
  throw gaps.length > 0 ? data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 }) : missing();
}

/** The month's share as it is known from outside, for whoever may enter it now; null where it is not known. */
export async function knownShare(asking: Asking, viewer: Side, { settlement }: ReadStatement): Promise<string | null> {
  const { partner, mode, month, actions } = settlement;
  if (viewer.face !== 'carrier' || !actions.some(({ name, allowed }) => name === 'enter_share' && allowed)) return null;
  const { card } = (await graph(asking, viewer, CarrierKnownSharesDocument, { partnerId: partner.id, month })).data;
  return card?.outside.find(({ name }) => name === `SHARE_${mode}`)?.value ?? null;
}
