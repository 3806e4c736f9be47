import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import { PEOPLE, seat } from '@lianban/complaint/testing/cast';
import { shanghai, type Story } from '@lianban/complaint/testing/story';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { stepBy } from '../decision.ts';
import { monthEnds } from '../month.ts';
import type { ClosedCard } from '../month-close/closed-card.ts';
import { decide, type SanctionCommand, type SanctionDecision } from '../sanction/decide.ts';
import type { SanctionEvent } from '../sanction/event.ts';
import { foldSanctionLog } from '../sanction/fold.ts';
import { newProposals, proposalsFor } from '../sanction/proposals.ts';
import type { Sanction } from '../sanction/sanction.ts';
import { contributionsOf, type Contribution } from '../scorecard/contribution.ts';
import { handlingOf } from '../scorecard/handling.ts';
import type { Mode, ModePeriod } from '../scorecard/mode.ts';
import { NO_COUNTERS, type MonthCounters } from '../scorecard/counters.ts';
import { scorecard, type MonthBase } from '../scorecard/scorecard.ts';
import { DEFAULT_STANDING_SETTINGS, type StandingSettings } from '../standing-settings.ts';

/** Where the tests' programme is. */
export const ZONE = { timeZone: 'Asia/Shanghai' };
export const calendar = workingCalendar(ZONE);
export const SYSTEM: Caller = { kind: 'system' };

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

/** A closed card whose figures are known; the rest of it is what a test does not care about. */
export function closedCard(
  month: string,
  mode: Mode,
  of: { readonly complaints: number; readonly inTime?: number },
  version = 1,
): ClosedCard {
  const { complaints, inTime = complaints } = of;
  const card = scorecard({ month, mode }, counters({ complaints, inTime }), base(), DEFAULT_STANDING_SETTINGS, ZONE);
  const closed = stepBy(CAST.reviewer, monthEnds(month, ZONE));
  return { partnerTenantId: 'partner-a', card, contributions: [], deductions: [], settingsVersion: 1, version, closed };
}

/** What the desks of tests have in common: they hold the present, and logs by id. */
export class LogDesk<Event> {
  now: IsoInstant;
  readonly logs = new Map<Uuid, Event[]>();

  constructor(now: string) {
    this.now = shanghai(now);
  }

  at(local: string): this {
    this.now = shanghai(local);
    return this;
  }

  /** Appends what was decided. @throws Error where it was not */
  keep(id: Uuid, decision: { readonly kind: string; readonly events?: readonly Event[] }): this {
    if (decision.events === undefined) throw new Error(`${id}: ${JSON.stringify(decision)}`);
    this.logs.set(id, [...(this.logs.get(id) ?? []), ...decision.events]);
    return this;
  }
}

/** One partner's sanctions for tests: it gives commands to `decide` and keeps what comes of them, as persistence does. */
export class SanctionDesk extends LogDesk<SanctionEvent> {
  constructor(now = '2026-07-03 10:00') {
    super(now);
  }

  /** The sanctions of the partner, as their logs mean them. */
  get sanctions(): Sanction[] {
    return [...this.logs.keys()].map((id) => this.sanction(id));
  }

  sanction(id: Uuid = 'sanction-1'): Sanction {
    const sanction = foldSanctionLog(this.logs.get(id) ?? [], id);
    if (sanction === null) throw new Error(`no ${id}`);
    return sanction;
  }

  /** What a command would come to now; nothing happens. */
  asks(caller: Caller, command: SanctionCommand, id: Uuid = 'sanction-1'): SanctionDecision {
    const log = this.logs.get(id);
    const context = { now: this.now, calendar, settings: DEFAULT_STANDING_SETTINGS, settingsVersion: 1 };
    return decide(log === undefined ? null : this.sanction(id), command, caller, context);
  }

  /** A command that must succeed. */
  does(caller: Caller, command: SanctionCommand, id: Uuid = 'sanction-1'): this {
    return this.keep(id, this.asks(caller, command, id));
  }

  /** `decided`, the reason code, or the field problems, as short text. */
  answer(caller: Caller, command: SanctionCommand, id: Uuid = 'sanction-1'): string {
    return answerOf(this.asks(caller, command, id));
  }

  /** What the closed cards propose for a month, each a sanction of its own: sanction-1, sanction-2 … */
  proposed(cards: readonly ClosedCard[], month: string): this {
    for (const subject of newProposals(proposalsFor(cards, month, DEFAULT_STANDING_SETTINGS), this.sanctions)) {
      this.does(SYSTEM, { name: 'propose', subject }, `sanction-${this.logs.size + 1}`);
    }
    return this;
  }
}

/** A decision as a table of cases shows it. */
export function answerOf(decision: { readonly kind: string; readonly code?: string; readonly problems?: readonly FieldProblem[] }): string {
  if (decision.code !== undefined) return decision.code;
  return decision.problems?.map(({ field, code }) => `${field}: ${code}`).join(', ') ?? decision.kind;
}
