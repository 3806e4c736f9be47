import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { RegistrySettings } from '@lianban/contact-registry/registry-settings';
import type { AssociationSettings } from '@lianban/partner-standing/association-settings';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { Database } from './database.ts';
import { calendarOf, settingsFrom, type StoredSettings } from './stored-settings.ts';
import { writeAs, type Reader, type Tx } from './tenant-transaction.ts';

/** Who set a version, when and why. */
export interface SettingsVersion {
  readonly version: number;
  readonly changedAt: IsoInstant;
  /** The person, to the person's own organisation; to others that organisation's short name. Null for what the programme was set up with. */
  readonly changedBy: string | null;
  readonly reason: string | null;
}

const MOST_VERSIONS = 50;
const UNIQUE_VIOLATION = '23505';

/** The versions of the programme's settings, newest first. */
export async function settingsVersions(tx: Tx): Promise<SettingsVersion[]> {
  return tx.query<SettingsVersion>(
    `select s.version, s.changed_at as "changedAt", nullif(s.reason, '') as reason,
      case when s.changed_by_tenant_id = $2 then nullif(s.changed_by_name, '') else t.short_name end as "changedBy"
    from lianban.programme_setting s left join lianban.tenant t on t.programme_id = s.programme_id and t.id = s.changed_by_tenant_id
    where s.programme_id = $1 order by s.version desc limit ${MOST_VERSIONS}`,
    [tx.who.programmeId, tx.who.tenantId],
  );
}

/** What a version set, with its calendar; defaults where the programme has no such version. */
export async function settingsOfVersion(tx: Tx, version: number) {
  const [found] = await tx.query<{ settings: StoredSettings }>(
    'select settings from lianban.programme_setting where programme_id = $1 and version = $2',
    [tx.who.programmeId, version],
  );
  const read = settingsFrom(found?.settings);
  return { ...read, calendar: calendarOf(read.settings) };
}

/** One change of settings: the version it makes must be the next one. What is left out stays as in the version before. */
export interface SettingsChange {
  readonly version: number;
  readonly settings?: ProgrammeSettings;
  /** What the contact registry shall have instead of its defaults. */
  readonly registrySettings?: Partial<RegistrySettings>;
  /** What the partners' standing shall have instead of its defaults. */
  readonly standingSettings?: Partial<StandingSettings>;
  /** What an association shall have instead of its defaults. */
  readonly associationSettings?: Partial<AssociationSettings>;
  readonly reason: string;
  readonly personName: string;
  readonly at: IsoInstant;
}

/** Writes a new version and raises the programme's revision in the same commit; false where somebody else wrote that version first. */
export async function changeSettings(
  database: Database,
  who: Reader,
  { version, settings, registrySettings, standingSettings, associationSettings, reason, personName, at }: SettingsChange,
): Promise<boolean> {
  const changed: StoredSettings = {
    ...settings,
    ...(registrySettings === undefined ? {} : { contactRegistry: registrySettings }),
    ...(standingSettings === undefined ? {} : { partnerStanding: standingSettings }),
    ...(associationSettings === undefined ? {} : { association: associationSettings }),
  };
  try {
    await writeAs(database, who, async (tx) => {
      await tx.query(
        `insert into lianban.programme_setting (programme_id, version, settings, changed_by_person_id, changed_by_tenant_id, changed_by_name, reason, changed_at)
        select $1, $2::int, coalesce((select before.settings from lianban.programme_setting before where before.programme_id = $1 and before.version = $2::int - 1),
          '{}'::jsonb) || $3::jsonb, $4, $5, $6, $7, $8`,
        [who.programmeId, version, JSON.stringify(changed), who.personId, who.tenantId, personName, reason, at],
      );
      await tx.query('update lianban.programme set revision = revision + 1 where id = $1', [who.programmeId]);
    });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
