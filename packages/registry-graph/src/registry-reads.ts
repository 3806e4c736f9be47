import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { noticePage, noticesById, noticeStory, owedCounts, type NoticeQuestion } from '@lianban/persistence/contact-registry/read-notices';
import { cardsAsOf, partnerContacts, registriesOf, type CardAsOf } from '@lianban/persistence/contact-registry/read-registry';
import { attendeesOf, manualsOf } from '@lianban/persistence/contact-registry/read-supplies';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';

/** What one request reads of the registry, each thing once and for many partners or notices together; as of one instant. */
export class RegistryReads {
  readonly now: IsoInstant;
  readonly #reads: GraphReads;
  readonly #cards = new Map<IsoInstant, DataLoader<Uuid, CardAsOf>>();
  readonly #notices = this.#loader(noticesById);
  readonly #registries = this.#loader((tx, ids) => registriesOf(tx, ids, this.now));
  readonly #contacts = this.#loader((tx, ids) => partnerContacts(tx, ids, this.now));
  readonly #stories = this.#loader(async (tx, ids) => {
    const stories = await noticeStory(tx, ids);
    return ids.map((id) => stories.get(id) ?? []);
  });

  readonly #manuals = this.#loader(async (tx, ids) => {
    const manuals = await manualsOf(tx, ids);
    return ids.map((id) => manuals.get(id) ?? []);
  });
  readonly #attendees = this.#loader(async (tx, ids) => {
    const attendees = await attendeesOf(tx, ids);
    return ids.map((id) => attendees.get(id) ?? []);
  });

  constructor(reads: GraphReads, now: IsoInstant) {
    this.#reads = reads;
    this.now = now;
  }

  notice = (id: Uuid) => this.#notices.load(id);
  story = (noticeId: Uuid) => this.#stories.load(noticeId);
  registry = (partnerTenantId: Uuid) => this.#registries.load(partnerTenantId);
  manuals = (partnerTenantId: Uuid) => this.#manuals.load(partnerTenantId);
  attendees = (manualId: Uuid) => this.#attendees.load(manualId);
  contact = (partnerTenantId: Uuid) => this.#contacts.load(partnerTenantId);
  page = (question: NoticeQuestion) => this.#reads.read((tx) => noticePage(tx, question));
  owedCounts = () => this.#reads.read(owedCounts);

  card(partnerTenantId: Uuid, instant: IsoInstant): Promise<CardAsOf> {
    const known = this.#cards.get(instant);
    const loader = known ?? this.#loader((tx, ids) => cardsAsOf(tx, ids, instant, this.now));
    if (known === undefined) this.#cards.set(instant, loader);
    return loader.load(partnerTenantId);
  }

  #loader<Result>(read: (tx: Tx, ids: readonly Uuid[]) => Promise<readonly Result[]>): DataLoader<Uuid, Result> {
    return new DataLoader((ids) => this.#reads.read((tx) => read(tx, ids)));
  }
}

const ofReads = new WeakMap<GraphReads, RegistryReads>();

/** The registry's reads of a request; new ones after a command, as the request's other reads. */
export function registryReads(context: GraphContext): RegistryReads {
  const reads = context.reads();
  const known = ofReads.get(reads) ?? new RegistryReads(reads, context.now());
  ofReads.set(reads, known);
  return known;
}
