import {
  CarrierAlertsDocument,
  CarrierSanctionsWaitingDocument,
  PartnerSanctionsWaitingDocument,
  type AlertRowFragment,
  type SanctionRowFragment,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { waitingSanctions, watchesAlerts, type SanctionView } from './sanction-views.ts';

const ROWS = 5;

/** A section of the home page with the first sanctions that wait; `rows` null where they cannot be read now. */
export interface HomeSanctions {
  readonly name: SanctionView['name'];
  readonly rows: readonly SanctionRowFragment[] | null;
  readonly more: boolean;
}

/** The sanctions that wait for a seat; sections without any are left out. */
export async function homeSanctions(asking: Asking, viewer: Viewer): Promise<HomeSanctions[]> {
  const sections = await Promise.all(
    waitingSanctions(viewer.seat).map(async ({ name, states }) => {
      const document = viewer.face === 'carrier' ? CarrierSanctionsWaitingDocument : PartnerSanctionsWaitingDocument;
      const { list } = (await graph(asking, viewer, document, { filter: { states: [...states] }, first: ROWS })).data;
      return { name, rows: list?.edges.map(({ node }) => node) ?? null, more: list?.pageInfo.hasNextPage ?? false };
    }),
  );
  return sections.filter(({ rows }) => rows === null || rows.length > 0);
}

/** Mass complaints whose service is not suspended yet; for the carrier's managers. */
export async function homeAlerts(asking: Asking, viewer: Viewer): Promise<readonly AlertRowFragment[]> {
  if (!watchesAlerts(viewer.seat)) return [];
  const { list } = (await graph(asking, viewer, CarrierAlertsDocument, { first: ROWS })).data;
  return (list?.edges ?? []).map(({ node }) => node).filter(({ suspended }) => !suspended);
}
