import {
  CarrierChangeNoticesDocument,
  CarrierDrillsDueDocument,
  PartnerChangeNoticesDocument,
  PartnerOwedManualsDocument,
  type NoticeRowFragment,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { noticeView } from '#app/registry/notice-views.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { registryFigure, type NoticeSection, type RegistryFigure } from './home-sections.ts';

const ROWS = 8;

/** A section of the home page with its first notices; `rows` null where they cannot be read now. */
export interface HomeNotices extends NoticeSection {
  readonly rows: readonly NoticeRowFragment[] | null;
  readonly more: boolean;
}

/** The first change notices of each section. */
export function homeNotices(asking: Asking, viewer: Viewer, sections: readonly NoticeSection[]): Promise<HomeNotices[]> {
  return Promise.all(
    sections.map(async (section) => {
      const { view, owed } = noticeView(viewer.face === 'carrier' ? 'carrier' : 'partner', section.view);
      const { data } =
        viewer.face === 'carrier'
          ? await graph(asking, viewer, CarrierChangeNoticesDocument, { view, owed, first: ROWS })
          : await graph(asking, viewer, PartnerChangeNoticesDocument, { view, first: ROWS });
      const { list } = data;
      return { ...section, rows: list?.edges.map(({ node }) => node) ?? null, more: list?.pageInfo.hasNextPage ?? false };
    }),
  );
}

/** What of the registry a seat looks after is due or owed now; null where that is none of it, or cannot be read now. */
export async function homeFigure(
  asking: Asking,
  viewer: Viewer,
): Promise<{ readonly name: RegistryFigure; readonly number: number } | null> {
  const name = registryFigure(viewer.seat);
  if (name === null) return null;
  const number =
    name === 'drills'
      ? (await graph(asking, viewer, CarrierDrillsDueDocument, {})).data.month?.due
      : (await graph(asking, viewer, PartnerOwedManualsDocument, {})).data.card?.owedManuals.length;
  return number === undefined ? null : { name, number };
}
