import { CarrierRefundsDocument, PartnerRefundsDocument, type RefundRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { waitingRefunds, type RefundView } from './refund-views.ts';

const ROWS = 5;

/** A section of the home page with the first refunds that wait; `rows` null where they cannot be read now. */
export interface HomeRefunds {
  readonly name: RefundView['name'];
  readonly rows: readonly RefundRowFragment[] | null;
  readonly more: boolean;
}

/** The refunds that wait for a seat; sections without any are left out. */
export async function homeRefunds(asking: Asking, viewer: Viewer): Promise<HomeRefunds[]> {
  const sections = await Promise.all(
    waitingRefunds(viewer.seat).map(async ({ name, states }) => {
      const document = viewer.face === 'carrier' ? CarrierRefundsDocument : PartnerRefundsDocument;
      const { list } = (await graph(asking, viewer, document, { filter: { states: [...states] }, first: ROWS })).data;
      return { name, rows: list?.edges.map(({ node }) => node) ?? null, more: list?.pageInfo.hasNextPage ?? false };
    }),
  );
  return sections.filter(({ rows }) => rows === null || rows.length > 0);
}
