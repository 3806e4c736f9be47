import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { memberContributionsOf, type MemberContributionRecord } from '@lianban/persistence/standing/read-member-cards';
import DataLoader from 'dataloader';

type Loader = DataLoader<Uuid, MemberContributionRecord[]>;
const ofReads = new WeakMap<GraphReads, Loader>();

/** What complaints add to cards, those of a list in one statement; a new one after a command, as the request's other reads. */
export function contributionsLoader(context: GraphContext): Loader {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => memberContributionsOf(tx, ids)));
  ofReads.set(reads, known);
  return known;
}
