import { CarrierCardConductDocument, PartnerCardConductDocument, type CardConductFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** Deductions, objections and closed versions of a partner's month; null where they cannot be read now. @param partnerId null: the own */
export async function cardConduct(
  asking: Asking,
  viewer: Viewer,
  partnerId: string | null,
  month: string,
): Promise<CardConductFragment | null> {
  if (partnerId === null) return (await graph(asking, viewer, PartnerCardConductDocument, { month })).data.card ?? null;
  return (await graph(asking, viewer, CarrierCardConductDocument, { partnerId, month })).data.card ?? null;
}
