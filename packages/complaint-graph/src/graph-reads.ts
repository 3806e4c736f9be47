import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { attachmentsOf } from '@lianban/persistence/read/attachments';
import { complaintIdOf, complaintsOf, partyRowsOf, repeatsOf } from '@lianban/persistence/read/complaints';
import { actorNames, concernsOf, contactsOf } from '@lianban/persistence/read/contact';
import { customersOf, findCustomers } from '@lianban/persistence/read/customers';
import { directoryOf, type Directory } from '@lianban/persistence/read/directory';
import { clocksOf, workOrdersOf } from '@lianban/persistence/read/handling';
import { countViews, listComplaints, COUNT_LIMIT, type ListQuestion } from '@lianban/persistence/read/list';
import { followUpsOf } from '@lianban/persistence/read/follow-ups';
import { noticesFor, unreadNotices } from '@lianban/persistence/read/notices';
import { repeatMatches, type RepeatQuestion } from '@lianban/persistence/read/repeat-candidates';
import { eventsOfType, lastSequences, storyOf } from '@lianban/persistence/read/story';
import { settingsOfVersion, settingsVersions } from '@lianban/persistence/programme-settings';
import { recomputePreview } from '@lianban/persistence/recompute-clocks';
import { tracksOf } from '@lianban/persistence/read/tracks';
import type { Tx } from '@lianban/persistence/tenant-transaction';
import DataLoader from 'dataloader';
import type { SharedTransaction } from './shared-transaction.ts';
import type { AttachmentSource, CallBackSource, ComplaintSource, ContactSource, EventSource, Page } from './sources.ts';

/** Events whose texts and facts the base fields tell, read for a complaint in one go. */
const TELLING: readonly EventSource['type'][] = [
  'complaint_accepted',
  'work_order_sent',
  'work_order_replied',
  'work_order_resolved',
  'work_order_returned',
  'information_requested',
  'progress_reported',
  'call_back_recorded',
  'attachment_added',
  'track_step_taken',
  'follow_up_ordered',
  'rectification_recorded',
  'follow_up_reported',
  'follow_up_checked',
  'follow_up_returned',
  'follow_up_withdrawn',
];

/**
 * What one request reads, each thing once: fields of many complaints are fetched together, so that a page makes a bounded
 * number of statements whatever it shows. Lives as long as its transaction.
 */
export class GraphReads {
  readonly #transaction: SharedTransaction;
  #directory: Promise<Directory> | null = null;
  readonly #complaints = this.#loader(complaintsOf);
  readonly #rows = this.#loader(partyRowsOf);
  readonly #repeats = this.#loader(repeatsOf);
  readonly #workOrders = this.#loader(workOrdersOf);
  readonly #clocks = this.#loader(clocksOf);
  readonly #tracks = this.#loader(tracksOf);
  readonly #followUps = this.#loader(followUpsOf);
  readonly #contacts = this.#loader(contactsOf);
  readonly #concerns = this.#loader(concernsOf);
  readonly #lastSequences = this.#loader(lastSequences);
  readonly #attachments = this.#loader(attachmentsOf);
  readonly #customers = this.#loader(customersOf);
  readonly #names = this.#loader(async (tx, ids) => {
    const names = await actorNames(tx, ids);
    return ids.map(() => names);
  });
  readonly #telling = this.#loader(async (tx, ids) => {
    const events = await eventsOfType(tx, ids, TELLING);
    return ids.map((id) => events.filter(({ complaintId }) => complaintId === id));
  });

  constructor(transaction: SharedTransaction) {
    this.#transaction = transaction;
  }

  /** A read of another room in the same transaction. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#transaction.run(work);
  }

  directory(): Promise<Directory> {
    this.#directory ??= this.#transaction.run((tx) => directoryOf(tx));
    return this.#directory;
  }

  async complaint(id: Uuid): Promise<ComplaintSource | null> {
    const [record, { programmeKind }] = await Promise.all([this.#complaints.load(id), this.directory()]);
    return record && { ...record, programmeKind };
  }

  async complaintByNumber(number: string): Promise<ComplaintSource | null> {
    const id = await this.#transaction.run((tx) => complaintIdOf(tx, number));
    return id === null ? null : this.complaint(id);
  }

  async repeats(id: Uuid): Promise<ComplaintSource[]> {
    const [records, { programmeKind }] = await Promise.all([this.#repeats.load(id), this.directory()]);
    return records.map((record) => ({ ...record, programmeKind }));
  }

  row = (id: Uuid) => this.#rows.load(id);
  workOrders = (id: Uuid) => this.#workOrders.load(id);
  clocks = (id: Uuid) => this.#clocks.load(id);
  /** The caller's own member's track of a complaint, if it has one (TRK-01). */
  tracks = (id: Uuid) => this.#tracks.load(id);
  /** The follow-ups on a complaint that the caller may know of (ASC-02). */
  followUps = (id: Uuid) => this.#followUps.load(id);
  lastSequence = (id: Uuid) => this.#lastSequences.load(id);
  concern = (id: Uuid) => this.#concerns.load(id);
  customer = (id: Uuid) => this.#customers.load(id);
  tellingEvents = (id: Uuid): Promise<readonly EventSource[]> => this.#telling.load(id);

  async personName(complaintId: Uuid, personId: Uuid): Promise<string | null> {
    return (await this.#names.load(complaintId)).get(`${complaintId} ${personId}`) ?? null;
  }

  /** Free texts of intake by name. */
  async intakeTexts(id: Uuid): Promise<Readonly<Record<string, string>>> {
    return (await this.tellingEvents(id)).find(({ type }) => type === 'complaint_accepted')?.texts ?? {};
  }

  /** Call-backs are told by the log itself. */
  async callBacks(id: Uuid): Promise<CallBackSource[]> {
    const events = (await this.tellingEvents(id)).filter(({ type }) => type === 'call_back_recorded');
    return events.map(({ at, actorTenantId, payload, texts }) => {
      const { callBackId, outcome, way, attempt } = payload as { callBackId: Uuid } & Pick<CallBackSource, 'outcome' | 'way' | 'attempt'>;
      return { id: callBackId, outcome, way, attempt, at, tenantId: actorTenantId ?? '', comment: texts['comment'] ?? null };
    });
  }

  async attachments(id: Uuid): Promise<AttachmentSource[]> {
    const [files, events] = await Promise.all([this.#attachments.load(id), this.tellingEvents(id)]);
    const orderOf = new Map(events.map(({ payload }) => [payload['attachmentId'], payload['workOrderId']]));
    return files.map((file) => {
      const order = orderOf.get(file.id);
      return { ...file, workOrderId: typeof order === 'string' ? order : null };
    });
  }

  /** In full while the caller's organisation may see it, else the masked forms its own row holds. */
  async contact(id: Uuid): Promise<ContactSource | null> {
    const [whole, row] = await Promise.all([this.#contacts.load(id), this.row(id)]);
    if (whole !== null) return { ...whole, email: whole.email ?? null, address: whole.address ?? null, masked: false };
    return row && { name: row.maskedName, phone: row.maskedPhone, email: null, address: null, masked: true };
  }

  async events(id: Uuid, { first, after }: { readonly first: number; readonly after: string | null }): Promise<Page<EventSource>> {
    const from = after !== null && /^\d{1,9}$/.test(after) ? Number(after) : 0;
    const { events, hasNextPage } = await this.#transaction.run((tx) => storyOf(tx, id, { first, after: from }));
    return { items: events.map((item) => ({ cursor: String(item.sequence), item })), hasNextPage, hasPreviousPage: from > 0 };
  }

  /** A page; its rows name organisations, so the directory is looked up in the same flight. */
  async list(question: ListQuestion) {
    const [page] = await Promise.all([this.#transaction.run((tx) => listComplaints(tx, question)), this.directory()]);
    return page;
  }

  counts = (now: IsoInstant) => this.#transaction.run(async (tx) => ({ ...(await countViews(tx, now)), countLimit: COUNT_LIMIT }));
  customers = (search: string) => this.#transaction.run((tx) => findCustomers(tx, search));
  notices = (asked: Parameters<typeof noticesFor>[1]) => this.#transaction.run((tx) => noticesFor(tx, asked));
  unreadNotices = () => this.#transaction.run(unreadNotices);
  settingsOfVersion = (version: number) => this.#transaction.run((tx) => settingsOfVersion(tx, version));
  settingsVersions = () => this.#transaction.run(settingsVersions);
  movedClocks = (settings: ProgrammeSettings, now: IsoInstant) => this.#transaction.run((tx) => recomputePreview(tx, settings, now));

  /** Complaints a new one may repeat, with why (CMP-03). */
  async repeatProposals(question: RepeatQuestion, now: IsoInstant) {
    const { settings } = await this.directory();
    const matches = await this.#transaction.run((tx) => repeatMatches(tx, question, now, settings.repeatWindowDays));
    const proposals = await Promise.all(matches.map(async (match) => ({ ...match, complaint: await this.complaint(match.complaintId) })));
    return proposals.filter(({ complaint }) => complaint !== null);
  }

  #loader<Result>(read: (tx: Tx, ids: readonly Uuid[]) => Promise<readonly Result[]>): DataLoader<Uuid, Result> {
    return new DataLoader((ids) => this.#transaction.run((tx) => read(tx, ids)));
  }
}
