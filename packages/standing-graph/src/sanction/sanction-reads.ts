import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import {
  alertComplaints,
  massAlertPage,
  sanctionPage,
  sanctionsById,
  suspensionsNow,
  type SanctionQuestion,
  type SuspensionNow,
} from '@lianban/persistence/standing/read-sanctions';
import DataLoader from 'dataloader';

/** What one request reads of sanctions, each thing once. */
export class SanctionReads {
  readonly #reads: GraphReads;
  readonly #now: IsoInstant;
  readonly #sanctions: DataLoader<Uuid, Sanction | null>;
  readonly #suspensions = new Map<Uuid | null, Promise<SuspensionNow[]>>();

  constructor(reads: GraphReads, now: IsoInstant) {
    this.#reads = reads;
    this.#now = now;
    this.#sanctions = new DataLoader((ids: readonly Uuid[]) => reads.read((tx) => sanctionsById(tx, ids)));
  }

  sanction = (id: Uuid) => this.#sanctions.load(id);
  page = (question: SanctionQuestion) => this.#reads.read((tx) => sanctionPage(tx, question));
  alerts = (question: { readonly first: number; readonly after: string | null }) => this.#reads.read((tx) => massAlertPage(tx, question));
  complaintsOfAlert = (id: Uuid) => this.#reads.read((tx) => alertComplaints(tx, id));

  /** @param partnerTenantId null: of every partner the caller may see */
  suspensions(partnerTenantId: Uuid | null): Promise<SuspensionNow[]> {
    const reading = this.#suspensions.get(partnerTenantId) ?? this.#reads.read((tx) => suspensionsNow(tx, partnerTenantId, this.#now));
    this.#suspensions.set(partnerTenantId, reading);
    return reading;
  }
}

const ofReads = new WeakMap<GraphReads, SanctionReads>();

/** The reads of sanctions of a request; new ones after a command, as the request's other reads. */
export function sanctionReads(context: GraphContext): SanctionReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new SanctionReads(reads, context.now());
  ofReads.set(reads, known);
  return known;
}
