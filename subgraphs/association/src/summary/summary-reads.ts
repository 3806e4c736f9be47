import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { bulletinData, bulletinLog } from '@lianban/persistence/standing/read-bulletins';
import { standingStory } from '@lianban/persistence/standing/read-story';
import {
  summarisedHalves,
  summaryById,
  summaryPage,
  summaryRecords,
  type SummaryPlace,
  type SummaryRecord,
} from '@lianban/persistence/standing/read-summaries';
import DataLoader from 'dataloader';

/** What one request reads of summaries, each thing once. */
export class SummaryReads {
  readonly #reads: GraphReads;
  readonly #records: DataLoader<Uuid, SummaryRecord | null>;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(reads: GraphReads) {
    this.#reads = reads;
    this.#records = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => summaryRecords(tx, ids)));
  }

  one = (id: Uuid) => this.#records.load(id);
  page = (first: number, after: SummaryPlace | null) => this.#reads.read((tx) => summaryPage(tx, first, after));
  halves = () => this.#reads.read(summarisedHalves);
  /** With all its words; null to the association. */
  whole = (id: Uuid) => this.#once(`whole ${id}`, () => this.#reads.read((tx) => summaryById(tx, id)));
  log = (id: Uuid) => this.#once(`log ${id}`, () => this.#reads.read((tx) => bulletinLog(tx, id, 'summary')));
  frozen = (id: Uuid) => this.#once(`frozen ${id}`, () => this.#reads.read((tx) => bulletinData(tx, id)));
  story = (id: Uuid) => this.#once(`story ${id}`, async () => (await this.#reads.read((tx) => standingStory(tx, [id]))).get(id) ?? []);

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = (this.#kept.get(key) as Promise<T> | undefined) ?? read();
    this.#kept.set(key, reading);
    return reading;
  }
}

const ofReads = new WeakMap<GraphReads, SummaryReads>();

/** The reads of summaries of a request; new ones after a command, as the request's other reads. */
export function summaryReads(context: GraphContext): SummaryReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new SummaryReads(reads);
  ofReads.set(reads, known);
  return known;
}
