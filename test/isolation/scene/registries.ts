import { randomUUID } from 'node:crypto';
import type { NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import { entriesOf, type Card } from '@lianban/contact-registry/registration';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import { cardOf } from '@lianban/persistence/testing/registry-desk';
import { workerOf, type Cast } from './complaints.ts';
import { FACE_OF, type TenantKey } from './organisations.ts';

/** A partner's registry in the scene: a card in force, a notice that was submitted, a draft. */
export interface PartnerRegistry {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly submitted: { readonly id: string; readonly version: number };
  readonly draftId: string;
}

/** Registers the partners of two carriers; each text holds a mark for exactly those who may read it. */
export async function seedRegistries(cast: Cast): Promise<Partial<Record<TenantKey, PartnerRegistry>>> {
  const registries: Partial<Record<TenantKey, PartnerRegistry>> = {};
  for (const [partner, carrier] of [
    ['partnerOne', 'carrierOne'],
    ['partnerTwo', 'carrierOne'],
    ['partnerFour', 'carrierTwo'],
  ] as const)
    registries[partner] = await register(cast, partner, carrier);
  return registries;
}

async function register({ marks, tenants, actors, databases }: Cast, partner: TenantKey, carrier: TenantKey): Promise<PartnerRegistry> {
  const both = [
    { tenant: partner, unit: 'any' },
    { tenant: carrier, unit: 'any' },
  ] as const;
  const word = (what: string) => marks.word(`${what} of the card of ${partner}`, ...both);
  const give = async (who: TenantKey, noticeId: string | null, command: NoticeCommand): Promise<string> => {
    const { tenant, personId, name, roles } = workerOf(actors, who);
    const { id, kind, programmeId } = tenants[tenant];
    const outcome = await runNoticeCommand(databases[FACE_OF[kind]], {
      caller: { kind: 'person', personId, tenantId: id, tenantKind: kind, unitId: null, roles },
      programmeId,
      noticeId,
      command,
      idempotencyKey: randomUUID(),
      now: new Date().toISOString(),
      personName: name,
    });
    if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.noticeId;
  };
  const drafted = (card: Card) =>
    give(partner, null, { name: 'draft', changes: entriesOf(card), effectiveDay: null, emergency: false, reason: '', exceptionReason: '' });

  const [serviceId = ''] = tenants[partner].services;
  const registration = await drafted({ ...cardOf(serviceId, `登记${word('company')}`), email: `${word('mailbox')}@example.com` });
  await give(partner, registration, { name: 'submit', replaces: [] });
  await give(carrier, registration, { name: 'acknowledge' });
  const submitted = await drafted({ company_name: `更名${word('new name')}` });
  await give(partner, submitted, { name: 'submit', replaces: [] });
  const draftId = await drafted({
    technical_contact: { name: `草稿${marks.word(`draft of ${partner}`, both[0])}`, mobile: '13912340000', email: null },
  });
  marks.known(submitted, `id of the notice of ${partner}`, ...both);
  marks.known(draftId, `id of the draft of ${partner}`, both[0]);
  return { partner, carrier, submitted: { id: submitted, version: 2 }, draftId };
}
