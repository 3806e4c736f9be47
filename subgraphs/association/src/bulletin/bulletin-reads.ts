import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import {
  bulletinById,
  bulletinLog,
  bulletinPage,
  bulletinRecords,
  draftedHalves,
  frozenInForce,
  type BulletinRecord,
} from '@lianban/persistence/standing/read-bulletins';
import { standingStory } from '@lianban/persistence/standing/read-story';
import { typicalCase } from '@lianban/persistence/standing/typical-case';
import DataLoader from 'dataloader';

/** What one request reads of bulletins, each thing once. */
export class BulletinReads {
  readonly #reads: GraphReads;
  readonly #records: DataLoader<Uuid, BulletinRecord | null>;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(reads: GraphReads) {
    this.#reads = reads;
    this.#records = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => bulletinRecords(tx, ids)));
  }

  one = (id: Uuid) => this.#records.load(id);
  page = (first: number, after: HalfYear | null) => this.#reads.read((tx) => bulletinPage(tx, first, after));
  halves = () => this.#reads.read(draftedHalves);
  typicalCase = (number: string) => this.#reads.read((tx) => typicalCase(tx, number));
  /** With all its words; null to members. */
  whole = (id: Uuid) => this.#once(`whole ${id}`, () => this.#reads.read((tx) => bulletinById(tx, id)));
  log = (id: Uuid) => this.#once(`log ${id}`, () => this.#reads.read((tx) => bulletinLog(tx, id)));
  frozen = (id: Uuid) => this.#once(`frozen ${id}`, () => this.#reads.read((tx) => frozenInForce(tx, id)));
  story = (id: Uuid) => this.#once(`story ${id}`, async () => (await this.#reads.read((tx) => standingStory(tx, [id]))).get(id) ?? []);

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = (this.#kept.get(key) as Promise<T> | undefined) ?? read();
    this.#kept.set(key, reading);
    return reading;
  }
}

const ofReads = new WeakMap<GraphReads, BulletinReads>();

/** The reads of bulletins of a request; new ones after a command, as the request's other reads. */
export function bulletinReads(context: GraphContext): BulletinReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new BulletinReads(reads);
  ofReads.set(reads, known);
  return known;
}
