import { localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import {
  CarrierDeductionsDocument,
  CarrierObjectionsDocument,
  PartnerObjectionTimesDocument,
  type DeductionRowFragment,
  type ObjectionRowFragment,
  type ObjectionTimeFragment,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { monthBeside } from '#app/standing/addresses.ts';
import { conductWaiting } from './conduct-waiting.ts';

const ROWS = 5;

interface Waiting<Row> {
  /** Null: they cannot be read now. */
  readonly rows: readonly Row[] | null;
  readonly more: boolean;
}

/** A closed card on which something may still be objected to. */
type ContestableCard = ObjectionTimeFragment & { readonly objectionsUntil: string };

/** What of partners' conduct waits for a seat; null: nothing does, or it is not the seat's work. */
export interface HomeConduct {
  readonly deductions: Waiting<DeductionRowFragment> | null;
  readonly objections: Waiting<ObjectionRowFragment> | null;
  /** Closed cards of the own organisation that may still be objected to. */
  readonly contestable: readonly ContestableCard[];
}

/** Deductions and objections that wait for the reviewer; until when the partner may object (interface.md 'Pages by role'). */
export async function homeConduct(asking: Asking, viewer: Viewer): Promise<HomeConduct> {
  const { decides, objects } = conductWaiting(viewer.seat);
  const [deductions, objections, contestable] = await Promise.all([
    decides ? graph(asking, viewer, CarrierDeductionsDocument, { filter: { states: ['PROPOSED'] }, first: ROWS }) : null,
    decides ? graph(asking, viewer, CarrierObjectionsDocument, { filter: { states: ['FILED'] }, first: ROWS }) : null,
    objects ? contestableCards(asking, viewer) : [],
  ]);
  return {
    deductions: deductions && waiting(deductions.data.list),
    objections: objections && waiting(objections.data.list),
    contestable,
  };
}

function waiting<Row>(
  list: { readonly edges: readonly { readonly node: Row }[]; readonly pageInfo: { readonly hasNextPage: boolean } } | null | undefined,
): Waiting<Row> | null {
  if (!list) return { rows: null, more: false };
  return list.edges.length === 0 ? null : { rows: list.edges.map(({ node }) => node), more: list.pageInfo.hasNextPage };
}

/** The cards of the last two months that ended, whose time to object is not over. */
async function contestableCards(asking: Asking, viewer: Viewer): Promise<ContestableCard[]> {
  const now = new Date(nowOf(asking.context)).toISOString();
  const present = localDay(nowOf(asking.context), await programmeZone(asking, viewer)).slice(0, 7);
  const months = { last: monthBeside(present, -1), before: monthBeside(present, -2) };
  const { last, before } = (await graph(asking, viewer, PartnerObjectionTimesDocument, months)).data;
  return [...(last?.closed ?? []), ...(before?.closed ?? [])].filter(
    (card): card is ContestableCard => card.objectionsUntil != null && card.objectionsUntil > now,
  );
}
