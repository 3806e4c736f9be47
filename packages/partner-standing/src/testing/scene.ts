import { PEOPLE, seat } from '@lianban/complaint/testing/cast';
import type { Story } from '@lianban/complaint/testing/story';
import { contributionsOf, type Contribution } from '../scorecard/contribution.ts';
import { handlingOf } from '../scorecard/handling.ts';
import type { Mode, ModePeriod } from '../scorecard/mode.ts';
import type { MonthBase } from '../scorecard/scorecard.ts';
import { NO_COUNTERS, type MonthCounters } from '../scorecard/counters.ts';
import { DEFAULT_STANDING_SETTINGS, type StandingSettings } from '../standing-settings.ts';

/** Where the tests' programme is. */
export const ZONE = { timeZone: 'Asia/Shanghai' };

/** Who acts; the partner is `partner-a`. */
export const CAST = {
  ...PEOPLE,
  reviewer2: { ...PEOPLE.reviewer, personId: 'second reviewer' },
  manager: seat('carrier', 'carrier', ['service_centre_manager']),
  clerk: seat('carrier', 'carrier', ['settlement_clerk']),
  clerk2: { ...seat('carrier', 'carrier', ['settlement_clerk']), personId: 'second clerk' },
  qualityB: seat('partner-b', 'partner', ['quality_officer']),
  deskA: seat('partner-a', 'partner', ['quality_officer'], 'desk-a'),
} as const;

/** A service that always had one mode. */
export function always(mode: Mode | null): readonly ModePeriod[] {
  return [{ from: '2020-01', mode }];
}

/** What a story adds to the scorecards, as persistence would ask. */
export function contributionsIn(
  story: Story,
  modes: readonly ModePeriod[] = always('emp'),
  settings: Partial<StandingSettings> = {},
): Contribution[] {
  return contributionsOf(story.state, handlingOf(story.events), {
    ...ZONE,
    settings: { ...DEFAULT_STANDING_SETTINGS, ...settings },
    modes,
  });
}

/** The one contribution of a partner. */
export function contributionIn(
  story: Story,
  partnerTenantId = 'partner-a',
  ...more: [(readonly ModePeriod[])?, Partial<StandingSettings>?]
) {
  const found = contributionsIn(story, ...more).find((contribution) => contribution.partnerTenantId === partnerTenantId);
  if (found === undefined) throw new Error(`nothing of ${partnerTenantId}`);
  return found;
}

/** Counters with what a test does not care about at 0. */
export function counters(changes: Partial<MonthCounters> = {}): MonthCounters {
  return { ...NO_COUNTERS, ...changes };
}

/** The base of a partner that took part all month and of which something was seen. */
export function base(changes: Partial<MonthBase> = {}): MonthBase {
  return {
    billedUsers: 10_000,
    signedGroupCustomers: 20,
    joinedAt: '2025-01-01T00:00:00.000Z',
    pointsDeducted: 0,
    observed: true,
    ...changes,
  };
}

/** A contribution that counts, with what a test does not care about filled in. */
export function contribution(changes: Partial<Contribution> = {}): Contribution {
  return {
    complaintId: 'complaint-1',
    partnerTenantId: 'partner-a',
    serviceId: 'sms',
    month: '2026-06',
    mode: 'emp',
    reason: 'counted',
    repeat: false,
    sentAt: '2026-06-01T00:00:00.000Z',
    resolvedAt: '2026-06-01T04:00:00.000Z',
    resolveBy: '2026-06-02T00:00:00.000Z',
    timeliness: 'in_time',
    answerMs: 3_600_000,
    satisfied: 0,
    notSatisfied: 0,
    ...changes,
  };
}
