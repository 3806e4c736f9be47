import type { RequestKind } from '@lianban/complaint/vocabulary';

/** What a programme may set about its partners' standing; part of its versioned settings. Defaults are domain.md's. */
export interface StandingSettings {
  /** Which kinds of request are complaints for the scorecard; the source counts 障碍申告 apart. */
  readonly countedKinds: readonly RequestKind[];
  /** SCO-04: elapsed hours from sending within which the first 'resolved' is in time; the end is exclusive, as a clock's. */
  readonly inTimeHours: number;
  /** SAN-01…04. */
  readonly thresholds: {
    /** SAN-01: from so many EMP complaints on. */
    readonly empComplaints: number;
    /** SAN-03: from so many complaints for each 10 000 billed users on; a decimal number. */
    readonly complaintsPer10000: string;
    /** SAN-04: below so many percent completed in time; a decimal number. */
    readonly inTimePercent: string;
  };
  /** SAN-02, SAN-03: so many months in a row end the cooperation. */
  readonly monthsInARow: number;
  /** Fewer partners with a figure than this have no median: it would tell one of another's. */
  readonly leastForMedian: number;
}

export const DEFAULT_STANDING_SETTINGS: StandingSettings = {
  countedKinds: ['complaint'],
  inTimeHours: 24,
  thresholds: { empComplaints: 5, complaintsPer10000: '5', inTimePercent: '75' },
  monthsInARow: 3,
  leastForMedian: 5,
};
