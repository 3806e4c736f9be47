import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import {
  planFiles,
  planHistories,
  planPage,
  plansById,
  plansOfKinds,
  planVersions,
  type PlanQuestion,
} from '@lianban/persistence/response-plan/read-plans';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';

interface VersionKey {
  readonly planId: Uuid;
  readonly version: number;
}

/** What one request reads of response plans, each thing once and for many plans together. */
export class PlanReads {
  readonly #reads: GraphReads;
  readonly #plans = this.#loader(plansById);
  readonly #histories = this.#loader(planHistories);
  readonly #files = this.#loader(planFiles);
  readonly #ofKinds: DataLoader<RequestKind, Awaited<ReturnType<typeof plansOfKinds>>[number]>;
  readonly #versions: DataLoader<VersionKey, Awaited<ReturnType<typeof planVersions>>[number], string>;

  constructor(reads: GraphReads) {
    this.#reads = reads;
    this.#ofKinds = new DataLoader((kinds) => reads.read((tx) => plansOfKinds(tx, kinds)));
    this.#versions = new DataLoader((asked: readonly VersionKey[]) => reads.read((tx) => planVersions(tx, asked)), {
      cacheKeyFn: ({ planId, version }) => `${planId} ${version}`,
    });
  }

  plan = (id: Uuid) => this.#plans.load(id);
  history = (planId: Uuid) => this.#histories.load(planId);
  files = (planId: Uuid) => this.#files.load(planId);
  ofKind = (kind: RequestKind) => this.#ofKinds.load(kind);
  version = (planId: Uuid, version: number) => this.#versions.load({ planId, version });
  page = (question: PlanQuestion, asked: Parameters<typeof planPage>[2]) => this.#reads.read((tx) => planPage(tx, question, asked));

  #loader<Result>(read: (tx: Tx, ids: readonly Uuid[]) => Promise<readonly Result[]>): DataLoader<Uuid, Result> {
    return new DataLoader((ids) => this.#reads.read((tx) => read(tx, ids)));
  }
}

const ofReads = new WeakMap<GraphReads, PlanReads>();

/** The reads of response plans of a request; new ones after a command, as the request's other reads. */
export function planReads(context: GraphContext): PlanReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new PlanReads(reads);
  ofReads.set(reads, known);
  return known;
}
