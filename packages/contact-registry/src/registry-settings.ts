import type { ManualKind } from './manuals.ts';
import { CHINA_MOBILE_SEGMENTS } from './number-segments.ts';

/** What a programme may set about the contact registry; part of its versioned settings. Defaults are domain.md's. */
export interface RegistrySettings {
  /** REG-03: whole working days between the day of submission and the day a change takes effect. */
  readonly noticeWorkingDays: number;
  /** How many days ahead a change may be planned: a day further off is a slip of the pen. */
  readonly latestDaysAhead: number;
  /** When the department that has not acted is reminded. */
  readonly reminders: {
    /** Local time of the programme, `HH:MM`, of reminders that fall on a day. */
    readonly at: string;
    /** On the so-manieth working day after the notice reached the department, ascending. */
    readonly afterWorkingDays: readonly number[];
    /** On the so-manieth working day before the change takes effect. */
    readonly beforeEffectWorkingDays: readonly number[];
    /** REG-05: so many hours, round the clock, after an emergency notice was submitted. */
    readonly emergencyAfterHours: readonly number[];
  };
  /** REG-02: first digits of the mobile numbers that are China Mobile's. */
  readonly chinaMobileSegments: readonly string[];
  readonly mostLiaisons: number;
  readonly mostBusinessTypes: number;
  /** The longest tariff text in characters: it goes out as an SMS (REG-06). */
  readonly longestTariff: number;
  /** REG-10: what a partner owes for each of its services. */
  readonly requiredManuals: readonly ManualKind[];
  /** REG-10: days before the end of a document's validity from which it is shown as ending. */
  readonly manualEndsWithinDays: number;
}

export const DEFAULT_REGISTRY_SETTINGS: RegistrySettings = {
  noticeWorkingDays: 15,
  latestDaysAhead: 366,
  reminders: { at: '09:00', afterWorkingDays: [1, 3, 5], beforeEffectWorkingDays: [3, 1], emergencyAfterHours: [2, 8, 24] },
  chinaMobileSegments: CHINA_MOBILE_SEGMENTS,
  mostLiaisons: 10,
  mostBusinessTypes: 20,
  longestTariff: 300,
  requiredManuals: ['manual', 'faq', 'training'],
  manualEndsWithinDays: 30,
};
