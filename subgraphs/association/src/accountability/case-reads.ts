import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { casePage, casesById, lookedAtOf, publicityById, type CaseQuestion } from '@lianban/persistence/standing/read-accountability';
import { standingStory } from '@lianban/persistence/standing/read-story';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';

/** What one request reads of accountability: each thing once, many of a page together. */
export class CaseReads {
  readonly #reads: GraphReads;
  readonly #cases = this.#loader(casesById);
  readonly #publicity = this.#loader(publicityById);
  readonly #lookedAt = this.#loader(lookedAtOf);
  readonly #stories = this.#loader(async (tx, ids) => {
    const stories = await standingStory(tx, ids);
    return ids.map((id) => stories.get(id) ?? []);
  });

  constructor(reads: GraphReads) {
    this.#reads = reads;
  }

  one = (id: Uuid) => this.#cases.load(id);
  publicity = (id: Uuid) => this.#publicity.load(id);
  story = (id: Uuid) => this.#stories.load(id);
  /** Of a complaint. */
  lookedAt = (complaintId: Uuid) => this.#lookedAt.load(complaintId);
  page = (question: CaseQuestion) => this.#reads.read((tx) => casePage(tx, question));

  #loader<Result>(read: (tx: Tx, ids: readonly Uuid[]) => Promise<readonly Result[]>): DataLoader<Uuid, Result> {
    return new DataLoader((ids) => this.#reads.read((tx) => read(tx, ids)));
  }
}

const ofReads = new WeakMap<GraphReads, CaseReads>();

/** The reads of accountability of a request; new ones after a command, as the request's other reads. */
export function caseReads(context: GraphContext): CaseReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new CaseReads(reads);
  ofReads.set(reads, known);
  return known;
}
