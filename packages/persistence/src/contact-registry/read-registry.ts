import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import { asOf, cardAsOf, withDueNotices, type Period } from '@lianban/contact-registry/effective-dating';
import type { Card } from '@lianban/contact-registry/registration';
import { upcomingChanges, withPlannedNotices, type UpcomingChange } from '@lianban/contact-registry/timeline';
import type { Tx } from '../tenant-transaction.ts';
import { openNoticesOf } from './read-notices.ts';
import { PERIOD_COLUMNS, periodOf, type PeriodRow } from './stored-log.ts';

/** A partner's registry as the caller may see it; what was due is in it, whether the worker has run or not (REG-04). */
export interface Registry {
  readonly partnerTenantId: Uuid;
  readonly periods: readonly Period[];
  readonly openNotices: readonly Notice[];
}

/** The whole registries of partners, in their order: for timelines and histories. */
export async function registriesOf(tx: Tx, partnerTenantIds: readonly Uuid[], now: IsoInstant): Promise<Registry[]> {
  return read(tx, partnerTenantIds, now, 'true', []);
}

/** A partner's card at an instant, and what says so of each field. */
export interface CardAsOf {
  readonly partnerTenantId: Uuid;
  readonly card: Card;
  readonly periods: readonly Period[];
  /** Notices of now that are not in force yet, whatever the instant. */
  readonly openNotices: readonly Notice[];
}

/**
 * The cards of partners in force at any instant, in their order: past, present, or, with all that is planned and waits for
 * nobody, future (REG-04). An empty card: nothing was registered then, or nothing for the caller to see.
 */
export async function cardsAsOf(tx: Tx, partnerTenantIds: readonly Uuid[], instant: IsoInstant, now: IsoInstant): Promise<CardAsOf[]> {
  const registries = await read(tx, partnerTenantIds, now, 'r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3)', [instant]);
  return registries.map(({ partnerTenantId, periods, openNotices }) => {
    const known = instant > now ? withPlannedNotices(periods, openNotices, now) : periods;
    return { partnerTenantId, card: cardAsOf(known, instant), periods: asOf(known, instant), openNotices };
  });
}

/** How a partner is reached now, and what of that will change: shown on open work orders (REG-04). */
export interface PartnerContact extends CardAsOf {
  readonly upcoming: readonly UpcomingChange[];
}

/** Contacts of the holders of work orders, in their order: two statements in one flight, whatever their number. */
export async function partnerContacts(tx: Tx, partnerTenantIds: readonly Uuid[], now: IsoInstant): Promise<PartnerContact[]> {
  const registries = await read(tx, partnerTenantIds, now, 'r.valid_to is null', []);
  return registries.map(({ partnerTenantId, periods, openNotices }) => ({
    partnerTenantId,
    card: cardAsOf(periods, now),
    periods: asOf(periods, now),
    openNotices,
    upcoming: upcomingChanges(periods, openNotices, now),
  }));
}

async function read(
  tx: Tx,
  partnerTenantIds: readonly Uuid[],
  now: IsoInstant,
  where: string,
  values: readonly unknown[],
): Promise<Registry[]> {
  const [rows, open] = await Promise.all([
    tx.query<PeriodRow>(
      `select ${PERIOD_COLUMNS} from lianban.registration_period r where r.programme_id = $1 and r.partner_tenant_id = any($2) and ${where} order by r.field, r.valid_from`,
      [tx.who.programmeId, partnerTenantIds, ...values],
    ),
    openNoticesOf(tx, partnerTenantIds),
  ]);
  const stored = Map.groupBy(rows, ({ partnerTenantId }) => partnerTenantId);
  return partnerTenantIds.map((partnerTenantId) => {
    const notices = open.get(partnerTenantId) ?? [];
    const periods = withDueNotices((stored.get(partnerTenantId) ?? []).map(periodOf), notices, now);
    return { partnerTenantId, periods, openNotices: notices };
  });
}
