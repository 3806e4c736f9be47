import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { Contested, Objection } from '@lianban/partner-standing/scorecard/objection';
import { drillsById } from '@lianban/persistence/contact-registry/read-supplies';
import { missingOfMonth } from '@lianban/persistence/standing/close-month';
import { contestedVersions } from '@lianban/persistence/standing/read-contested-versions';
import { objectionRights } from '@lianban/persistence/standing/objections';
import {
  cardVersions,
  closedCards,
  closedContributions,
  lastContestable,
  monthClosings,
  type CardKey,
  type CardVersionKey,
} from '@lianban/persistence/standing/read-closed-cards';
import {
  deductionPage,
  deductionsById,
  objectionPage,
  objectionsById,
  objectionsTo,
  type ConductQuestion,
  type DeductionState,
  type ObjectionState,
} from '@lianban/persistence/standing/read-conduct';
import { standingStory } from '@lianban/persistence/standing/read-story';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';

/** A partner's thing that may be objected to. */
export interface ContestedOf extends Contested {
  readonly partnerTenantId: Uuid;
}

/** What one request reads of deductions, objections and closed months: each thing once, many of a page together. */
export class ConductReads {
  readonly #reads: GraphReads;
  readonly #now: IsoInstant;
  readonly #deductions = this.#loader(deductionsById);
  readonly #objections = this.#loader(objectionsById);
  readonly #drills = this.#loader(drillsById);
  readonly #stories = this.#loader(async (tx, ids) => {
    const stories = await standingStory(tx, ids);
    return ids.map((id) => stories.get(id) ?? []);
  });

  readonly #objectionsTo = new DataLoader(
    (abouts: readonly ContestedOf[]) =>
      this.read(async (tx) => {
        const found = new Map<ContestedOf, Awaited<ReturnType<typeof objectionsTo>>[number]>();
        for (const [partner, theirs] of Map.groupBy(abouts, ({ partnerTenantId }) => partnerTenantId)) {
          const objections = await objectionsTo(tx, partner, theirs);
          theirs.forEach((about, place) => found.set(about, objections[place] ?? null));
        }
        return abouts.map((about) => found.get(about) ?? null);
      }),
    { cacheKeyFn: keyOf },
  );

  readonly #rights = new DataLoader((abouts: readonly ContestedOf[]) => this.read((tx) => objectionRights(tx, abouts, this.#now)), {
    cacheKeyFn: keyOf,
  });

  readonly #contestable = new DataLoader((cards: readonly CardVersionKey[]) => this.read((tx) => lastContestable(tx, cards)), {
    cacheKeyFn: ({ partnerTenantId, month, mode, version }) => `${partnerTenantId} ${month} ${mode} ${version}`,
  });

  readonly #contested = new DataLoader((objections: readonly Objection[]) => this.read((tx) => contestedVersions(tx, objections)));

  constructor(reads: GraphReads, now: IsoInstant) {
    this.#reads = reads;
    this.#now = now;
  }

  read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => this.#reads.read(work);
  deduction = (id: Uuid) => this.#deductions.load(id);
  objection = (id: Uuid) => this.#objections.load(id);
  drill = (id: Uuid) => this.#drills.load(id);
  story = (id: Uuid) => this.#stories.load(id);
  objectionTo = (about: ContestedOf) => this.#objectionsTo.load(about);
  contestedVersions = (objection: Objection) => this.#contested.load(objection);
  /** Of the caller's own organisation. */
  objectionRight = (about: ContestedOf) => this.#rights.load(about);
  deductions = (question: ConductQuestion<DeductionState>) => this.read((tx) => deductionPage(tx, question));
  objections = (question: ConductQuestion<ObjectionState>) => this.read((tx) => objectionPage(tx, question));
  missing = (month: Month) => this.read((tx) => missingOfMonth(tx, month, this.#now));
  closings = (month: Month) => this.read((tx) => monthClosings(tx, month));
  closed = (partnerTenantId: Uuid | null, month: Month) => this.read((tx) => closedCards(tx, { partnerTenantId, from: month, to: month }));

  lastContestable = (card: CardVersionKey) => this.#contestable.load(card);
  versions = (card: CardKey) => this.read((tx) => cardVersions(tx, card));
  behind = (question: Parameters<typeof closedContributions>[1]) => this.read((tx) => closedContributions(tx, question));

  #loader<Result>(read: (tx: Tx, ids: readonly Uuid[]) => Promise<readonly Result[]>): DataLoader<Uuid, Result> {
    return new DataLoader((ids) => this.#reads.read((tx) => read(tx, ids)));
  }
}

const keyOf = ({ partnerTenantId, kind, id }: ContestedOf): string => `${partnerTenantId} ${kind} ${id}`;

const ofReads = new WeakMap<GraphReads, ConductReads>();

/** The reads of a partner's conduct of a request; new ones after a command, as the request's other reads. */
export function conductReads(context: GraphContext): ConductReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new ConductReads(reads, context.now());
  ofReads.set(reads, known);
  return known;
}
