import { CarrierStandingNowDocument, PartnerStandingNowDocument, type ModeCardFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** What of standing stands on a seat's home page; null where that is none of it, or cannot be read now. */
export type StandingNow =
  | { readonly side: 'carrier'; readonly month: string; readonly breached: number; readonly near: number }
  | { readonly side: 'partner'; readonly month: string; readonly cards: readonly ModeCardFragment[] };

const JUDGES = ['quality_reviewer', 'approver'];
const MANAGES = ['quality_officer', 'management_representative', 'general_manager'];

/** Partners near or past a threshold for who judges them; a partner's own forecast for who manages it (interface.md 'Pages by role'). */
export async function standingNow(asking: Asking, viewer: Viewer): Promise<StandingNow | null> {
  const { tenantKind, roles, unitLimited } = viewer.seat;
  const has = (names: readonly string[]): boolean => !unitLimited && roles.some((role) => names.includes(role));
  if (tenantKind === 'carrier' && has(JUDGES)) {
    const { list } = (await graph(asking, viewer, CarrierStandingNowDocument, {})).data;
    return list ? { side: 'carrier', month: list.month, breached: list.breached, near: list.near } : null;
  }
  if (tenantKind === 'partner' && has(MANAGES)) {
    const { card } = (await graph(asking, viewer, PartnerStandingNowDocument, {})).data;
    return card ? { side: 'partner', month: card.month, cards: card.cards } : null;
  }
  return null;
}
