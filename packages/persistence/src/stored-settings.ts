import { DEFAULT_SETTINGS, type ProgrammeSettings } from '@lianban/complaint/settings';
import { DEFAULT_REGISTRY_SETTINGS, type RegistrySettings } from '@lianban/contact-registry/registry-settings';
import { workingCalendar, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';

/** A version of a programme's settings as it is stored: one document, with what the contact registry sets under its own name. */
export type StoredSettings = Partial<ProgrammeSettings> & { readonly contactRegistry?: Partial<RegistrySettings> };

/** Settings as they hold: one added by a newer version of the product has its default until somebody sets it. */
export function settingsFrom(stored: StoredSettings = {}): {
  readonly settings: ProgrammeSettings;
  readonly registrySettings: RegistrySettings;
} {
  const { contactRegistry, ...rest } = stored;
  return { settings: { ...DEFAULT_SETTINGS, ...rest }, registrySettings: { ...DEFAULT_REGISTRY_SETTINGS, ...contactRegistry } };
}

/** The calendar by which a programme with these settings counts (CAL-01). */
export function calendarOf({ timeZone, calendarAdditions }: ProgrammeSettings): WorkingCalendar {
  return workingCalendar({ timeZone, additions: calendarAdditions });
}
