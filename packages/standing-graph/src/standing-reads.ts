import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { KnownOrganisation } from '@lianban/persistence/read/directory';
import { mediansIn, type Median } from '@lianban/persistence/standing/medians';
import {
  contributionsOfComplaints,
  stillOpenCounts,
  type ContributionRecord,
  type Span,
  type Whose,
} from '@lianban/persistence/standing/read-scorecards';
import {
  isRunning,
  modesOf,
  readStandingMonths,
  trendMonths,
  type StandingMonths,
  type StandingPartner,
  type StandingRules,
} from '@lianban/persistence/standing/standing-months';
import { figureHistory, type EnteredFigure } from '@lianban/persistence/standing/read-figures';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';

/** A partner of the caller's sight, as its cards need it. */
export interface KnownPartner extends StandingPartner {
  readonly name: string;
  readonly shortName: string;
  readonly carrierTenantId: Uuid | null;
}

/** What one request reads of partners' standing: sets of months, each once, in the request's transaction. */
export class StandingReads {
  readonly now: IsoInstant;
  readonly #reads: GraphReads;
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly #contributions: DataLoader<Uuid, ContributionRecord[]>;

  constructor(reads: GraphReads, now: IsoInstant) {
    this.#reads = reads;
    this.now = now;
    this.#contributions = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => contributionsOfComplaints(tx, ids)));
  }

  contributions = (complaintId: Uuid) => this.#contributions.load(complaintId);
  read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => this.#reads.read(work);

  async rules(): Promise<StandingRules> {
    const { settings, standingSettings } = await this.#reads.directory();
    return { timeZone: settings.timeZone, settings: standingSettings };
  }

  async running(month: Month): Promise<boolean> {
    return isRunning(month, this.now, await this.rules());
  }

  /** The partners the caller may know of, by name. */
  async partners(): Promise<KnownPartner[]> {
    const { organisations } = await this.#reads.directory();
    const names = new Intl.Collator('zh-CN');
    return [...organisations.values()]
      .filter(({ kind }) => kind === 'partner')
      .map(knownPartner)
      .sort((one, other) => names.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
  }

  async partner(id: Uuid): Promise<KnownPartner | null> {
    const found = (await this.#reads.directory()).organisations.get(id);
    return found?.kind === 'partner' ? knownPartner(found) : null;
  }

  /** A month of all partners of a carrier. The month before is read for its users, by which a running month is forecast. */
  ofCarrier(carrierTenantId: Uuid, span: Span): Promise<StandingMonths> {
    return this.#months({ carrierTenantId }, span);
  }

  /** The months up to one, of partners that are asked for together. */
  ofPartners(partnerTenantIds: readonly Uuid[], month: Month): Promise<StandingMonths> {
    return this.#months({ partnerTenantIds }, { from: trendMonths(month)[0]!, to: month });
  }

  medians({ carrierTenantId }: KnownPartner, month: Month): Promise<Median[]> {
    if (carrierTenantId === null) return Promise.resolve([]);
    return this.#once(`medians ${carrierTenantId} ${month}`, async () => {
      const { settings } = await this.rules();
      const span = { from: trendMonths(month)[0]!, to: month };
      return this.#reads.read((tx) => mediansIn(tx, carrierTenantId, span, settings.leastForMedian));
    });
  }

  /** Counted complaints that can still be resolved in time, of the partners of a page together. */
  openOf(partnerTenantIds: readonly Uuid[], month: Month) {
    return this.#once(`open ${month} ${partnerTenantIds.join()}`, () =>
      this.#reads.read((tx) => stillOpenCounts(tx.query, partnerTenantIds, month, this.now)),
    );
  }

  /** Every value entered for partners' month. */
  history(partnerTenantIds: readonly Uuid[], month: Month): Promise<EnteredFigure[]> {
    return this.#once(`history ${month} ${partnerTenantIds.join()}`, () =>
      this.#reads.read((tx) => figureHistory(tx, partnerTenantIds, month)),
    );
  }

  #months(whose: Whose, span: Span): Promise<StandingMonths> {
    return this.#once(`months ${Object.values(whose).join()} ${span.from} ${span.to}`, async () => {
      const rules = await this.rules();
      return this.#reads.read((tx) => readStandingMonths(tx.query, whose, span, rules));
    });
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key) as Promise<T> | undefined;
    const reading = known ?? read();
    this.#kept.set(key, reading);
    return reading;
  }
}

const knownPartner = ({ id, name, shortName, mode, supervisorTenantId }: KnownOrganisation): KnownPartner => ({
  id,
  name,
  shortName,
  modes: modesOf(mode),
  carrierTenantId: supervisorTenantId,
});

const ofReads = new WeakMap<GraphReads, StandingReads>();

/** The standing's reads of a request; new ones after a command, as the request's other reads. */
export function standingReads(context: GraphContext): StandingReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new StandingReads(reads, context.now());
  ofReads.set(reads, known);
  return known;
}
