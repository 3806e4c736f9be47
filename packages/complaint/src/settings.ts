import type { SurveySettings } from './survey.ts';
import type { FaultGrade, PauseReason, WorkOrderClass } from './vocabulary.ts';

/** A length of time on one of the three calendars: elapsed hours (24×7), whole working days, or working hours (domain.md 3). */
export type ClockLimit =
  | { readonly calendar: 'elapsed'; readonly hours: number }
  | { readonly calendar: 'working_days'; readonly days: number }
  | { readonly calendar: 'working_hours'; readonly hours: number };

/** A day the programme adds to or takes from the statutory calendar (CAL-01). */
export interface CalendarAddition {
  /** Local date in the programme's zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
}

/**
 * Everything a programme may set; versioned as one document with who and when. Defaults are the values of domain.md.
 * A clock keeps the version it was started under.
 */
export interface ProgrammeSettings {
  /** IANA zone in which days begin and end and in which instants are shown. */
  readonly timeZone: string;
  /** Limits per work-order class; a class may start one or two clocks. Hours are elapsed hours unless the limit says otherwise. */
  readonly limits: {
    readonly [C in Exclude<WorkOrderClass, 'fault' | 'forwarded' | 'outlet'>]: {
      readonly reply: ClockLimit | null;
      readonly resolution: ClockLimit | null;
    };
  };
  /** CLK-05: resolution of a fault from its discovery, by grade. */
  readonly faultResolution: Readonly<Record<FaultGrade, ClockLimit>>;
  /** CLK-10 and CLK-11. */
  readonly forwarding: { readonly forward: ClockLimit; readonly verification: ClockLimit; readonly report: ClockLimit };
  /** CLK-12: an outlet's final result, the customer answered with it. */
  readonly outletResult: ClockLimit;
  /** Shares of a clock's span at which it warns, in percent, ascending (domain.md 3). */
  readonly warnAtPercent: readonly number[];
  /** Reasons for which a clock may be paused. */
  readonly pauseReasons: readonly PauseReason[];
  /** CMP-04: returns after call-back from which 'major' is proposed. */
  readonly majorAfterReturns: number;
  /** CMP-05: attempts, and days since the first attempt, from which a leader may close as 'not reached'. */
  readonly notReached: { readonly attempts: number; readonly days: number };
  /** CMP-10: how many days ahead a next answer may be promised. */
  readonly promiseWithinDays: number;
  /** CMP-03: how many days back a repeat is looked for. */
  readonly repeatWindowDays: number;
  /** RTE-04, from 3 of 4 on: complaints on one service within the window that make a mass complaint. */
  readonly massComplaints: { readonly threshold: number; readonly windowHours: number };
  /** SAT-02: which completed services are surveyed. */
  readonly survey: SurveySettings;
  /** Days off or on besides the statutory calendar (CAL-01). */
  readonly calendarAdditions: readonly CalendarAddition[];
  /** CAL-03: working hours, local times `HH:MM`, unless a tenant has its own. */
  readonly workingHours: readonly { readonly from: string; readonly to: string }[];
}

const hours = (n: number): ClockLimit => ({ calendar: 'elapsed', hours: n });
const workingDays = (n: number): ClockLimit => ({ calendar: 'working_days', days: n });

/** The defaults of domain.md 3 and of its [decided] marks. */
export const DEFAULT_SETTINGS: ProgrammeSettings = {
  timeZone: 'Asia/Shanghai',
  limits: {
    urgent: { reply: hours(24), resolution: null },
    difficult: { reply: hours(72), resolution: null },
    ordinary: { reply: hours(12), resolution: hours(24) },
    direct: { reply: hours(12), resolution: hours(24) },
    electronic: { reply: workingDays(1), resolution: null },
    own_unit: { reply: hours(12), resolution: hours(24) },
    vendor_other: { reply: hours(12), resolution: hours(24) },
  },
  faultResolution: { general: hours(12), important: hours(4), severe: hours(2) },
  forwarding: { forward: workingDays(2), verification: workingDays(2), report: workingDays(5) },
  outletResult: workingDays(3),
  warnAtPercent: [50, 80],
  pauseReasons: ['waiting_for_customer', 'waiting_for_first_receiver'],
  majorAfterReturns: 2,
  notReached: { attempts: 3, days: 7 },
  promiseWithinDays: 30,
  repeatWindowDays: 90,
  massComplaints: { threshold: 10, windowHours: 24 },
  survey: { sharePercent: 100, seed: 1 },
  calendarAdditions: [],
  workingHours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ],
};
