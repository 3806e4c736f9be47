import type { DecisionContext } from '../decision.ts';
import type { EventPayloads } from '../event.ts';
import type { ClockLimit } from '../settings.ts';
import type { Clock } from '../state.ts';
import type { ClockRule, IsoInstant } from '../vocabulary.ts';
import { dueFrom, warningsOf } from './due.ts';

/** What a recomputation changes of a clock; what is not given stays. */
export interface Recomputation {
  readonly rule: ClockRule;
  readonly limit: ClockLimit;
  readonly startedAt: IsoInstant;
}

/**
 * An open clock counted afresh from its start with today's calendar (CLK-20), or under another class's rule; pauses count
 * as they were. Null for a promise, which no calendar moves, and where nothing changes.
 */
export function clockRecomputed(
  clock: Clock,
  context: DecisionContext,
  change: Partial<Recomputation> = {},
): EventPayloads['clock_recomputed'] | null {
  const limit = change.limit ?? clock.limit;
  if (limit === null) return null;
  const rule = change.rule ?? clock.rule;
  const startedAt = change.startedAt ?? clock.startedAt;
  const { dueAt, provisionalYears } = dueFrom(limit, startedAt, clock.pauses, context);
  const same =
    dueAt === clock.dueAt && rule === clock.rule && startedAt === clock.startedAt && sameYears(provisionalYears, clock.provisionalYears);
  if (same) return null;
  const warnAt = warningsOf(
    startedAt,
    dueAt,
    clock.warnAt.map(({ percent }) => percent),
  );
  return { clockId: clock.id, rule, limit, startedAt, dueAt, warnAt, settingsVersion: context.settingsVersion, provisionalYears };
}

function sameYears(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((year, index) => year === other[index]);
}
