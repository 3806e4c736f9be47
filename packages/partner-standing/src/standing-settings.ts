import type { RequestKind } from '@lianban/complaint/vocabulary';

/** One kind of fault in a partner's service and the most points one case of it costs (SCO-05). */
export interface RubricItem {
  readonly id: string;
  /** In the programme's own words. */
  readonly name: string;
  readonly most: number;
}

/** What the registry's findings propose by themselves. */
export interface RubricRate {
  readonly itemId: string;
  readonly points: number;
}

/** How the response rate is scored (SCO-05); data of the programme, versioned with its settings. */
export interface Rubric {
  readonly items: readonly RubricItem[];
  /** REG-05: a change on short notice; null: it proposes nothing. */
  readonly shortNotice: RubricRate | null;
  /** REG-07: a call that failed, by what it found; outcomes that are not named propose nothing. */
  readonly drills: Readonly<Record<string, RubricRate>>;
}

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
  /** SCO-05. */
  readonly rubric: Rubric;
  /** How many working days after a closed card was shown a partner may object to what counts on it (CAL-02). */
  readonly objectionWorkingDays: number;
  /** SAN-01, 03, 04: working days a partner has to put right what was found, where the reviewer names no day (CAL-02). */
  readonly rectificationWorkingDays: number;
  /** SAN-04: how many months settlement is suspended. */
  readonly suspensionMonths: number;
  /** RTE-04: which kinds of request make a mass complaint; an outage is reported as a fault before it is complained of. */
  readonly massKinds: readonly RequestKind[];
  /** REF-01: a wrongly charged fee is returned so many times; a function fee at most so many (REF-03). */
  readonly refundTimes: number;
}

export const DEFAULT_STANDING_SETTINGS: StandingSettings = {
  countedKinds: ['complaint'],
  inTimeHours: 24,
  thresholds: { empComplaints: 5, complaintsPer10000: '5', inTimePercent: '75' },
  monthsInARow: 3,
  leastForMedian: 5,
  rubric: {
    items: [
      { id: 'attitude', name: '服务态度差、推诿', most: 5 },
      { id: 'honesty', name: '隐瞒事实、反馈虚假内容、延误投诉处理时机', most: 10 },
      { id: 'reachability', name: '长时间无法接通、提示空号或更新不告知', most: 5 },
    ],
    shortNotice: { itemId: 'reachability', points: 3 },
    drills: {
      unreachable: { itemId: 'reachability', points: 2 },
      no_answer: { itemId: 'reachability', points: 2 },
      off: { itemId: 'reachability', points: 2 },
      forwarded: { itemId: 'reachability', points: 2 },
      empty_number: { itemId: 'reachability', points: 5 },
    },
  },
  objectionWorkingDays: 5,
  rectificationWorkingDays: 10,
  suspensionMonths: 1,
  massKinds: ['complaint', 'fault_report'],
  refundTimes: 2,
};
