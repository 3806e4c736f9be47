import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { ProgrammeKind, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import type { ReportSettings } from '@lianban/contact-registry/contact-report/decision';
import type { RegistrySettings } from '@lianban/contact-registry/registry-settings';
import type { AssociationSettings } from '@lianban/partner-standing/association-settings';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { SurveyVersion } from '@lianban/complaint/survey';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { keptByDatabase } from '../kept-by-database.ts';
import { calendarOf, settingsFrom, type StoredSettings } from '../stored-settings.ts';
import { surveyVersions } from './survey.ts';
import type { Tx } from '../tenant-transaction.ts';

export interface KnownUnit {
  readonly id: Uuid;
  readonly name: string;
  readonly kind: string;
}

export interface KnownOrganisation {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
  readonly kind: TenantKind;
  readonly mode: string | null;
  readonly supervisorTenantId: Uuid | null;
  readonly units: readonly KnownUnit[];
}

export interface KnownService {
  readonly id: Uuid;
  readonly tenantId: Uuid;
  readonly name: string;
  readonly number: string;
}

/** A programme as one caller may know it: its settings, organisations and services. */
export interface Directory {
  readonly programmeName: string;
  readonly programmeKind: ProgrammeKind;
  readonly settings: ProgrammeSettings;
  readonly registrySettings: RegistrySettings;
  readonly reportSettings: ReportSettings;
  readonly standingSettings: StandingSettings;
  readonly associationSettings: AssociationSettings;
  readonly settingsVersion: number;
  /** What was set about surveys, by version, ascending (SAT-02). */
  readonly surveys: readonly SurveyVersion[];
  readonly calendar: WorkingCalendar;
  readonly organisations: ReadonlyMap<Uuid, KnownOrganisation>;
  readonly services: ReadonlyMap<Uuid, KnownService>;
}

/** Organisations of these kinds know all others of the programme; the rest know them and themselves. */
const KNOWS_ALL: readonly TenantKind[] = ['carrier', 'vendor', 'association'];
const CACHE_SIZE = 500;
const directories = keptByDatabase<{ readonly revision: number; readonly directory: Directory }>();

/**
 * The programme's directory within the caller's sight. Kept per process and sight, and asked for by revision, which every
 * change of the registry or the settings raises: one short statement a request.
 */
export async function directoryOf(tx: Tx): Promise<Directory> {
  const { programmeId, tenantId, tenantKind } = tx.who;
  const [programme] = await tx.query<{ revision: number }>('select revision from lianban.programme where id = $1', [programmeId]);
  const revision = programme?.revision ?? 0;
  const cache = directories(tx.database);
  const key = `${programmeId} ${KNOWS_ALL.includes(tenantKind) ? 'all' : tenantId}`;
  const kept = cache.get(key);
  if (kept?.revision === revision) return kept.directory;
  const directory = await load(tx);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, { revision, directory });
  return directory;
}

async function load(tx: Tx): Promise<Directory> {
  const { programmeId } = tx.who;
  const [programmes, settings, tenants, services, surveys] = await Promise.all([
    tx.query<{ name: string; kind: ProgrammeKind }>('select name, kind from lianban.programme where id = $1', [programmeId]),
    tx.query<{ version: number; settings: StoredSettings }>(
      'select version, settings from lianban.programme_setting where programme_id = $1 order by version desc limit 1',
      [programmeId],
    ),
    tx.query<KnownOrganisation>(
      `select t.id, t.name, t.short_name as "shortName", t.kind, t.mode, t.supervisor_tenant_id as "supervisorTenantId",
        coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind) order by u.id) from lianban.unit u
          where u.programme_id = t.programme_id and u.tenant_id = t.id), '[]') as units
      from lianban.tenant t where t.programme_id = $1 order by t.kind, t.name, t.id`,
      [programmeId],
    ),
    tx.query<KnownService>(
      'select id, tenant_id as "tenantId", name, number from lianban.service where programme_id = $1 order by name, id',
      [programmeId],
    ),
    surveyVersions(tx),
  ]);
  const [programme] = programmes;
  if (programme === undefined) throw new Error(`programme ${programmeId} does not exist`);
  const { settings: merged, registrySettings, reportSettings, standingSettings, associationSettings } = settingsFrom(settings[0]?.settings);
  return {
    programmeName: programme.name,
    programmeKind: programme.kind,
    settings: merged,
    registrySettings,
    reportSettings,
    standingSettings,
    associationSettings,
    settingsVersion: settings[0]?.version ?? 0,
    surveys,
    calendar: calendarOf(merged),
    organisations: new Map(tenants.map((each) => [each.id, each])),
    services: new Map(services.map((each) => [each.id, each])),
  };
}
