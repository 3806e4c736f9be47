import type { KnownTenant } from '@lianban/complaint/decision';
import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { TrackPeriod } from '@lianban/complaint/two-track/choice';
import type { ProgrammeKind, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import type { ReportSettings } from '@lianban/contact-registry/contact-report/decision';
import type { RegistrySettings } from '@lianban/contact-registry/registry-settings';
import type { Mode, ModePeriod } from '@lianban/partner-standing/scorecard/mode';
import type { AssociationSettings } from '@lianban/partner-standing/association-settings';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import type { Database } from './database.ts';
import { keptByDatabase } from './kept-by-database.ts';
import type { GramKey } from './keyed-grams.ts';
import type { GroupRole } from './schema/row-security.ts';
import { calendarOf, settingsFrom, type StoredSettings } from './stored-settings.ts';

/** What every decision in a programme knows besides the complaint; good for one revision of the programme. */
export interface ProgrammeContext {
  readonly programmeId: Uuid;
  readonly kind: ProgrammeKind;
  readonly revision: number;
  readonly settings: ProgrammeSettings;
  readonly registrySettings: RegistrySettings;
  readonly reportSettings: ReportSettings;
  readonly standingSettings: StandingSettings;
  readonly associationSettings: AssociationSettings;
  readonly settingsVersion: number;
  readonly calendar: WorkingCalendar;
  readonly tenants: ReadonlyMap<Uuid, KnownTenant>;
  /** Keys of the tenants' search grams; only for who writes them. */
  readonly searchKeys: ReadonlyMap<Uuid, GramKey>;
  /** Services as the directory lists them, with their modes over time; the modes only for who decides about complaints or standing. */
  readonly services: ReadonlyMap<
    Uuid,
    { readonly id: Uuid; readonly tenantId: Uuid; readonly number: string; readonly modes: readonly ModePeriod[] }
  >;
}

/** Runs a statement in the transaction at hand, under a role that may read the whole programme's registry. */
export type Query = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;

const contexts = keptByDatabase<ProgrammeContext>();
const CACHE_SIZE = 200;

/**
 * The programme's settings, calendar, tenants and services. They are kept per process and asked for by revision, which every
 * change raises in its own transaction, so a decision never uses old ones.
 *
 * @param group the role of the transaction; what it may read is kept apart for each
 * @param revision the programme's revision as read in this transaction; null reads it
 */
export async function programmeContext(
  query: Query,
  database: Database,
  group: GroupRole,
  programmeId: Uuid,
  revision: number | null,
): Promise<ProgrammeContext> {
  const current =
    revision ?? (await query<{ revision: number }>('select revision from lianban.programme where id = $1', [programmeId]))[0]?.revision;
  if (current === undefined) throw new Error(`programme ${programmeId} does not exist`);
  const cache = contexts(database);
  const key = `${group} ${programmeId}`;
  const kept = cache.get(key);
  if (kept?.revision === current) return kept;
  const fresh = await load(query, programmeId, current, group);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, fresh);
  return fresh;
}

async function load(query: Query, programmeId: Uuid, revision: number, group: GroupRole): Promise<ProgrammeContext> {
  const ofComplaint = group === 'complaint_writer';
  const ofStanding = group === 'standing_writer';
  const [programmes, settings, tenants, services, keys, modes, choices] = await Promise.all([
    query<{ kind: ProgrammeKind }>('select kind from lianban.programme where id = $1', [programmeId]),
    query<{ version: number; settings: StoredSettings }>(
      'select version, settings from lianban.programme_setting where programme_id = $1 order by version desc limit 1',
      [programmeId],
    ),
    query<{ id: Uuid; kind: TenantKind; unitIds: Uuid[]; outletIds: Uuid[]; supervisorTenantId: Uuid | null }>(
      `select t.id, t.kind, t.supervisor_tenant_id as "supervisorTenantId",
        coalesce(array_agg(u.id) filter (where u.id is not null), '{}') as "unitIds", coalesce(array_agg(u.id) filter (where u.kind = 'outlet'), '{}') as "outletIds"
      from lianban.tenant t left join lianban.unit u on u.programme_id = t.programme_id and u.tenant_id = t.id where t.programme_id = $1 group by t.id, t.kind, t.supervisor_tenant_id`,
      [programmeId],
    ),
    query<{ id: Uuid; tenantId: Uuid; number: string; mode: string | null }>(
      'select id, tenant_id as "tenantId", number, mode from lianban.service where programme_id = $1',
      [programmeId],
    ),
    !ofComplaint
      ? []
      : query<{ tenantId: Uuid; key1: number; key2: number }>(
          'select tenant_id as "tenantId", key_1 as "key1", key_2 as "key2" from lianban.search_key where programme_id = $1',
          [programmeId],
        ),
    !ofComplaint && !ofStanding
      ? []
      : query<ModePeriod & { serviceId: Uuid }>(
          'select service_id as "serviceId", from_month as "from", mode from lianban.service_mode where programme_id = $1',
          [programmeId],
        ),
    !ofComplaint
      ? []
      : query<TrackPeriod & { tenantId: Uuid }>(
          'select tenant_id as "tenantId", valid_from as "from", valid_to as "to" from lianban.two_track_choice where programme_id = $1',
          [programmeId],
        ),
  ]);
  const { settings: merged, registrySettings, reportSettings, standingSettings, associationSettings } = settingsFrom(settings[0]?.settings);
  return {
    programmeId,
    kind: programmes[0]!.kind,
    revision,
    settings: merged,
    registrySettings,
    reportSettings,
    standingSettings,
    associationSettings,
    settingsVersion: settings[0]?.version ?? 0,
    calendar: calendarOf(merged),
    tenants: new Map(tenants.map((each) => [each.id, { ...each, twoTracks: choices.filter(({ tenantId }) => tenantId === each.id) }])),
    services: new Map(services.map(({ mode, ...service }) => [service.id, { ...service, modes: modesOf(service.id, mode, modes) }])),
    searchKeys: new Map(keys.map(({ tenantId, key1, key2 }) => [tenantId, [key1, key2]])),
  };
}

/** Before any month a mode is known for, a service has the mode it was entered with. */
const FIRST_MONTH = '0001-01';

function modesOf(serviceId: Uuid, entered: string | null, changes: readonly (ModePeriod & { readonly serviceId: Uuid })[]): ModePeriod[] {
  const first = entered === null ? [] : [{ from: FIRST_MONTH, mode: entered.toLowerCase() as Mode }];
  return [...first, ...changes.filter((change) => change.serviceId === serviceId)];
}
