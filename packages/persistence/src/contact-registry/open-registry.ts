import type { NoticeContext } from '@lianban/contact-registry/change-notice/decision';
import type { RegistryParties } from '@lianban/contact-registry/change-notice/messages';
import { isOpenNotice, type Notice } from '@lianban/contact-registry/change-notice/notice';
import type { Period } from '@lianban/contact-registry/effective-dating';
import type { Card } from '@lianban/contact-registry/registration';
import { listedNumbers } from '@lianban/contact-registry/service-numbers';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { programmeContext, type ProgrammeContext } from '../programme-context.ts';
import type { Settings } from '../tenant-transaction.ts';
import { beginRegistry, registryRows, type Remembered } from './begin-registry.ts';
import { noticeLogs, noticesOf, PERIOD_COLUMNS, periodOf, type NoticeLogRow, type PeriodRow } from './stored-log.ts';

/** One partner's registry, locked: nobody else writes it until the transaction ends. */
export interface OpenedRegistry {
  readonly programmeId: Uuid;
  readonly parties: RegistryParties;
  readonly context: ProgrammeContext;
  readonly periods: readonly Period[];
  /** The open notices, and the one that was named. */
  readonly notices: ReadonlyMap<Uuid, StoredNotice>;
  readonly serviceIds: readonly Uuid[];
  /** What the directory says of them. */
  readonly listed: Card;
  readonly partnerHasSpoken: boolean;
  /** Sanctions by which the partner may take on no new service, with what each suspends and until when. */
  readonly sanctions: readonly SuspendingSanction[];
  /** A command with this key that was committed before. */
  readonly remembered: Remembered | null;
}

/** What of a sanction decides whether a partner takes on something new (domain.md 6). */
export interface SuspendingSanction {
  readonly ended: boolean;
  readonly from: IsoInstant | null;
  readonly until: IsoInstant | null;
}

export interface StoredNotice {
  readonly notice: Notice;
  readonly head: Buffer;
  readonly nextAt: IsoInstant | null;
}

export interface RegistryRequest {
  readonly programmeId: Uuid;
  readonly partnerTenantId: Uuid;
  /** Besides the open ones. */
  readonly noticeId: Uuid | null;
  /** Who asks, and under which key; null for the system. */
  readonly person: { readonly tenantId: Uuid; readonly personId: Uuid; readonly key: string } | null;
  /** Pass a registry over that somebody else holds, instead of waiting. */
  readonly passOver?: boolean;
}

/**
 * Begins a writing transaction about one partner's registry and reads all of it in one flight. The lock comes first, and it
 * is the partner's, not a notice's: conflicts and replacements touch several.
 *
 * @returns null where there is no such partner, or where it was passed over
 */
export async function openRegistry(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  request: RegistryRequest,
): Promise<OpenedRegistry | null> {
  const { programmeId, partnerTenantId, noticeId, person, passOver = false } = request;
  const rows = registryRows(client);
  const ofPartner = [programmeId, partnerTenantId];
  const named = [...ofPartner, noticeId];
  inOneFlight(client);
  const [{ locked, remembered, revision, name }, logs, heads, periods, spoken, sanctions] = await Promise.all([
    beginRegistry(database, client, settings, { programmeId, tenantId: partnerTenantId, person, passOver }),
    rows<NoticeLogRow>(
      'logs',
      noticeLogs(`e.programme_id = $1 and e.partner_tenant_id = $2 and e.change_notice_id in (select n.id from lianban.change_notice n
        where n.programme_id = $1 and n.partner_tenant_id = $2 and (n.open or n.id = $3))`),
      named,
    ),
    rows<{ id: Uuid; head: Buffer; nextAt: IsoInstant | null }>(
      'heads',
      `select id, head_hash as head, next_at as "nextAt" from lianban.change_notice where programme_id = $1 and partner_tenant_id = $2 and (open or id = $3)`,
      named,
    ),
    rows<PeriodRow>(
      'periods',
      `select ${PERIOD_COLUMNS} from lianban.registration_period r where r.programme_id = $1 and r.partner_tenant_id = $2 order by r.field, r.valid_from`,
      ofPartner,
    ),
    rows(
      'spoken',
      `select 1 from lianban.change_notice_event e where e.programme_id = $1 and e.partner_tenant_id = $2 and e.type = 'notice_submitted'
      and e.actor_tenant_id = e.partner_tenant_id limit 1`,
      ofPartner,
    ),
    rows<SuspendingSanction>(
      'sanctions',
      `select state = 'cooperation_ended' as ended, suspended_from as "from", suspended_until as until from lianban.sanction
      where programme_id = $1 and partner_tenant_id = $2 and (suspended_from is not null or state = 'cooperation_ended')`,
      ofPartner,
    ),
  ]);
  if (!locked) return null;
  const query = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(text, [...values])).rows;
  const context = await programmeContext(query, database, 'registry_writer', programmeId, revision);
  const parties = partiesOf(context, partnerTenantId, name);
  if (parties === null) return null;
  const folded = noticesOf(logs);
  const services = [...context.services.values()].filter(({ tenantId }) => tenantId === partnerTenantId);
  return {
    programmeId,
    parties,
    context,
    periods: periods.map(periodOf),
    notices: new Map(heads.map(({ id, head, nextAt }) => [id, { notice: folded.get(id)!, head, nextAt }])),
    serviceIds: services.map(({ id }) => id),
    listed: listedNumbers(services),
    partnerHasSpoken: spoken.length > 0,
    sanctions,
    remembered,
  };
}

/** Who is who around a partner; null for what is no partner of a carrier. */
function partiesOf({ tenants }: ProgrammeContext, partnerTenantId: Uuid, partnerName: string): RegistryParties | null {
  const partner = tenants.get(partnerTenantId);
  const carrierTenantId = partner?.supervisorTenantId ?? null;
  if (partner?.kind !== 'partner' || carrierTenantId === null) return null;
  const vendorTenantIds = [...tenants.values()].filter(({ kind }) => kind === 'vendor').map(({ id }) => id);
  return { partnerTenantId, partnerName, carrierTenantId, vendorTenantIds };
}

/** What a decision about one notice of the registry may know. */
export function noticeContext(
  { context, parties, serviceIds, listed, partnerHasSpoken, sanctions }: OpenedRegistry,
  noticeId: Uuid,
  now: IsoInstant,
  periods: readonly Period[],
  notices: Iterable<Notice>,
): NoticeContext {
  return {
    noticeId,
    partnerTenantId: parties.partnerTenantId,
    now,
    calendar: context.calendar,
    settings: context.registrySettings,
    settingsVersion: context.settingsVersion,
    periods,
    openNotices: [...notices].filter((notice) => notice.id !== noticeId && isOpenNotice(notice)),
    serviceIds,
    listed,
    partnerHasSpoken,
    barred: barredBy(sanctions, now),
  };
}

/** Why the partner takes on nothing new at an instant; null: it may. */
function barredBy(sanctions: readonly SuspendingSanction[], now: IsoInstant): NonNullable<NoticeContext['barred']> | null {
  if (sanctions.some(({ ended }) => ended)) return 'cooperation_has_ended';
  const inForce = ({ from, until }: SuspendingSanction): boolean => from !== null && from <= now && (until === null || now < until);
  return sanctions.some(inForce) ? 'partner_suspended' : null;
}
