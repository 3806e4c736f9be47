import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import { refundCounts, refundPage, refundsById, type RefundQuestion } from '@lianban/persistence/standing/read-refunds';
import { standingStory, type StandingStoryEvent } from '@lianban/persistence/standing/read-story';
import { refundsOfComplaints } from '@lianban/persistence/standing/refunds-of-complaints';
import DataLoader from 'dataloader';

/** What one request reads of refunds, each thing once. */
export class RefundReads {
  readonly #reads: GraphReads;
  readonly #refunds: DataLoader<Uuid, Refund | null>;
  readonly #stories: DataLoader<Uuid, readonly StandingStoryEvent[]>;
  readonly #ofComplaints: DataLoader<Uuid, readonly Refund[]>;

  constructor(reads: GraphReads) {
    this.#reads = reads;
    this.#refunds = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => refundsById(tx, ids)));
    this.#stories = new DataLoader(async (ids: readonly Uuid[]) => {
      const stories = await reads.read((tx) => standingStory(tx, ids));
      return ids.map((id) => stories.get(id) ?? []);
    });
    this.#ofComplaints = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => refundsOfComplaints(tx, ids)));
  }

  refund = (id: Uuid) => this.#refunds.load(id);
  story = (id: Uuid) => this.#stories.load(id);
  ofComplaint = (id: Uuid) => this.#ofComplaints.load(id);
  page = (question: RefundQuestion) => this.#reads.read((tx) => refundPage(tx, question));
  counts = () => this.#reads.read((tx) => refundCounts(tx));
}

const ofReads = new WeakMap<GraphReads, RefundReads>();

/** The reads of refunds of a request; new ones after a command, as the request's other reads. */
export function refundReads(context: GraphContext): RefundReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new RefundReads(reads);
  ofReads.set(reads, known);
  return known;
}
