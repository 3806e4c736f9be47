import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ImportPartner } from '@lianban/contact-registry/card-sheet/judge-rows';
import type { SheetPartner } from '@lianban/contact-registry/card-sheet/read-row';
import type { WrittenCard } from '@lianban/contact-registry/card-sheet/write-sheet';
import { listedNumbers } from '@lianban/contact-registry/service-numbers';
import type { Directory } from '../read/directory.ts';
import type { Tx } from '../tenant-transaction.ts';
import { cardsAsOf, registriesOf } from './read-registry.ts';

/** The carrier's partners with all that an import of their cards is decided by. */
export async function importPartners(tx: Tx, directory: Directory, now: IsoInstant): Promise<ImportPartner[]> {
  const partners = sheetPartners(directory, tx.who.tenantId);
  const ids = partners.map(({ id }) => id);
  const [registries, spoken] = await Promise.all([
    registriesOf(tx, ids, now),
    tx.query<{ id: Uuid }>(
      `select distinct e.partner_tenant_id as id from lianban.change_notice_event e
      where e.programme_id = $1 and e.partner_tenant_id = any($2) and e.type = 'notice_submitted' and e.actor_tenant_id = e.partner_tenant_id`,
      [tx.who.programmeId, ids],
    ),
  ]);
  const { calendar, registrySettings: settings, settingsVersion } = directory;
  const have = new Set(spoken.map(({ id }) => id));
  return partners.map((partner, index) => ({
    ...partner,
    context: {
      noticeId: '',
      partnerTenantId: partner.id,
      now,
      calendar,
      settings,
      settingsVersion,
      periods: registries[index]!.periods,
      openNotices: registries[index]!.openNotices,
      serviceIds: partner.services.map(({ id }) => id),
      listed: listedNumbers(partner.services),
      partnerHasSpoken: have.has(partner.id),
    },
  }));
}

/** The cards of the carrier's partners in force at an instant, for a sheet; who has none is left out. */
export async function writtenCards(tx: Tx, directory: Directory, instant: IsoInstant, now: IsoInstant): Promise<WrittenCard[]> {
  const partners = sheetPartners(directory, tx.who.tenantId);
  const cards = await cardsAsOf(
    tx,
    partners.map(({ id }) => id),
    instant,
    now,
  );
  return partners.map((partner, index) => ({ partner, card: cards[index]!.card })).filter(({ card }) => Object.keys(card).length > 0);
}

/** The partners that the carrier supervises, with their services, by name. */
function sheetPartners({ organisations, services }: Directory, carrierTenantId: Uuid): SheetPartner[] {
  const ofPartner = Map.groupBy(services.values(), ({ tenantId }) => tenantId);
  return [...organisations.values()]
    .filter(({ kind, supervisorTenantId }) => kind === 'partner' && supervisorTenantId === carrierTenantId)
    .map(({ id, name, shortName }) => ({ id, name, shortName, services: ofPartner.get(id) ?? [] }));
}
