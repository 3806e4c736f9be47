import { randomUUID } from 'node:crypto';
import type { NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import { entriesOf, type Card } from '@lianban/contact-registry/registration';
import { logDrill } from '@lianban/persistence/contact-registry/log-drill';
import type { EntryOutcome, EntryRequest } from '@lianban/persistence/contact-registry/registry-entry';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import { recordAttendance, supplyManual } from '@lianban/persistence/contact-registry/supply-manual';
import type { Database } from '@lianban/persistence/database';
import { storeUpload } from '@lianban/persistence/files';
import { cardOf } from '@lianban/persistence/testing/registry-desk';
import { type Cast, type SeededFile, workerOf } from './complaints.ts';
import { FACE_OF, type TenantKey } from './organisations.ts';

/** A partner's registry in the scene: a card in force, a notice that was submitted, a draft, a manual with its file, a training, a logged call. */
export interface PartnerRegistry {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly submitted: { readonly id: string; readonly version: number };
  readonly draftId: string;
  /** A training the partner held, which some of the carrier's staff attended. */
  readonly trainingId: string;
  /** The manual's file. */
  readonly file: SeededFile;
  /** A number and words of the card in force, as somebody might search for them. */
  readonly words: readonly string[];
}

/** Registers the partners of two carriers; each text holds a mark for exactly those who may read it. */
export async function seedRegistries(cast: Cast): Promise<Partial<Record<TenantKey, PartnerRegistry>>> {
  const registries: Partial<Record<TenantKey, PartnerRegistry>> = {};
  for (const [partner, carrier, vendor] of [
    ['partnerOne', 'carrierOne', 'vendorOne'],
    ['partnerTwo', 'carrierOne', 'vendorOne'],
    ['partnerFour', 'carrierTwo', 'vendorTwo'],
  ] as const)
    registries[partner] = await register(cast, partner, carrier, vendor);
  return registries;
}

async function register(
  { marks, tenants, actors, databases }: Cast,
  partner: TenantKey,
  carrier: TenantKey,
  vendor: TenantKey,
): Promise<PartnerRegistry> {
  const both = [
    { tenant: partner, unit: 'any' },
    { tenant: carrier, unit: 'any' },
  ] as const;
  const word = (what: string) => marks.word(`${what} of the card of ${partner}`, ...both);
  // How a partner is reached, as in force, its programme's vendor reads too (docs/decisions/0013).
  const contact = (what: string) => marks.word(`${what} of the card of ${partner}`, ...both, { tenant: vendor, unit: 'any' });
  const acting = (who: TenantKey) => {
    const { tenant, personId, name, roles } = workerOf(actors, who);
    const { id, kind, programmeId } = tenants[tenant];
    const caller = { kind: 'person', personId, tenantId: id, tenantKind: kind, unitId: null, roles } as const;
    const request = { caller, programmeId, idempotencyKey: randomUUID(), now: new Date().toISOString(), personName: name };
    return { database: databases[FACE_OF[kind]], request };
  };
  const give = async (who: TenantKey, noticeId: string | null, command: NoticeCommand): Promise<string> => {
    const { database, request } = acting(who);
    const outcome = await runNoticeCommand(database, { ...request, noticeId, command });
    if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.noticeId;
  };
  const entered = async (who: TenantKey, enter: (database: Database, request: EntryRequest) => Promise<EntryOutcome>): Promise<string> => {
    const { database, request } = acting(who);
    const outcome = await enter(database, { ...request, partnerTenantId: tenants[partner].id });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return outcome.entryId;
  };
  const drafted = (card: Card) =>
    give(partner, null, { name: 'draft', changes: entriesOf(card), effectiveDay: null, emergency: false, reason: '', exceptionReason: '' });

  const [serviceId = ''] = tenants[partner].services;
  const company = `登记${contact('company')}`;
  const hotline = marks.phone(`hotline of the card of ${partner}`, ...both, { tenant: vendor, unit: 'any' });
  const mailbox = `${contact('mailbox')}@example.com`;
  const registration = await drafted({ ...cardOf(serviceId, company), hotline_mobile: hotline, email: mailbox });
  await give(partner, registration, { name: 'submit', replaces: [] });
  await give(carrier, registration, { name: 'acknowledge' });
  const submitted = await drafted({ company_name: `更名${word('new name')}` });
  await give(partner, submitted, { name: 'submit', replaces: [] });
  const draftId = await drafted({
    technical_contact: { name: `草稿${marks.word(`draft of ${partner}`, both[0])}`, mobile: '13912340000', email: null },
  });
  const file = { id: randomUUID() as string, viewers: both };
  const content = Buffer.from(`手册内容 ${word('content of the manual')}`);
  const upload = acting(partner);
  await storeUpload(
    upload.database,
    { ...upload.request.caller, programmeId: upload.request.programmeId },
    {
      id: file.id,
      fileName: `手册${word('file name of the manual')}.txt`,
      mediaType: 'text/plain',
      bytes: content.length,
      content,
      at: upload.request.now,
    },
  );
  const manual = { serviceId, kind: 'manual', version: '1', validFrom: '2026-01-01', validTo: null, attachmentId: file.id } as const;
  await entered(partner, (database, request) => supplyManual(database, request, { ...manual, title: `手册${word('manual')}` }));
  const training = { serviceId, kind: 'training', version: '1', validFrom: '2026-01-01', validTo: null, attachmentId: null } as const;
  const trainingId = await entered(partner, (database, request) =>
    supplyManual(database, request, { ...training, title: `培训${word('training')}` }),
  );
  await entered(carrier, (database, request) =>
    recordAttendance(database, request, { manualId: trainingId, attendees: [{ name: `学员${word('attendee')}`, department: '' }] }),
  );
  await entered(carrier, (database, request) =>
    logDrill(database, request, { field: 'hotline_mobile', outcome: 'off', at: request.now, note: `拨测${word('drill')}` }),
  );
  marks.known(file.id, `id of the file of the manual of ${partner}`, ...both);
  marks.known(trainingId, `id of the training of ${partner}`, ...both);
  marks.known(submitted, `id of the notice of ${partner}`, ...both);
  marks.known(draftId, `id of the draft of ${partner}`, both[0]);
  return { partner, carrier, submitted: { id: submitted, version: 2 }, draftId, trainingId, file, words: [company, hotline, mailbox] };
}
