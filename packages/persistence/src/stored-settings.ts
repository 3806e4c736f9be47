import { DEFAULT_SETTINGS, type ProgrammeSettings } from '@lianban/complaint/settings';
import { DEFAULT_REPORT_SETTINGS, type ReportSettings } from '@lianban/contact-registry/contact-report/decision';
import { DEFAULT_REGISTRY_SETTINGS, type RegistrySettings } from '@lianban/contact-registry/registry-settings';
import { DEFAULT_ASSOCIATION_SETTINGS, type AssociationSettings } from '@lianban/partner-standing/association-settings';
import { DEFAULT_STANDING_SETTINGS, type StandingSettings } from '@lianban/partner-standing/standing-settings';
import { workingCalendar, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';

/** A version of a programme's settings as it is stored: one document, with what contact registry, contact reports, standing and associations set under their own names. */
export type StoredSettings = Partial<ProgrammeSettings> & {
  readonly contactRegistry?: Partial<RegistrySettings>;
  readonly contactReport?: Partial<ReportSettings>;
  readonly partnerStanding?: Partial<StandingSettings>;
  readonly association?: Partial<AssociationSettings>;
};

/** Settings as they hold: one added by a newer version of the product has its default until somebody sets it. */
export function settingsFrom(stored: StoredSettings = {}): {
  readonly settings: ProgrammeSettings;
  readonly registrySettings: RegistrySettings;
  readonly reportSettings: ReportSettings;
  readonly standingSettings: StandingSettings;
  readonly associationSettings: AssociationSettings;
} {
  const { contactRegistry, contactReport, partnerStanding, association, ...rest } = stored;
  return {
    settings: { ...DEFAULT_SETTINGS, ...rest },
    registrySettings: { ...DEFAULT_REGISTRY_SETTINGS, ...contactRegistry },
    reportSettings: { ...DEFAULT_REPORT_SETTINGS, ...contactReport },
    standingSettings: { ...DEFAULT_STANDING_SETTINGS, ...partnerStanding },
    associationSettings: { ...DEFAULT_ASSOCIATION_SETTINGS, ...association },
  };
}

/** The calendar by which a programme with these settings counts (CAL-01). */
export function calendarOf({ timeZone, calendarAdditions }: ProgrammeSettings): WorkingCalendar {
  return workingCalendar({ timeZone, additions: calendarAdditions });
}
