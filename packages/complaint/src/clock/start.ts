import type { EventPayloads } from '../event.ts';
import type { DecisionContext } from '../decision.ts';
import type { ClockLimit } from '../settings.ts';
import type { ClockPart, ClockRule, IsoInstant, Uuid } from '../vocabulary.ts';
import { dueAfter, warningsOf } from './due.ts';

/** What a new clock measures, for whom, from when. */
export interface ClockOrder {
  readonly workOrderId: Uuid | null;
  readonly holderTenantId: Uuid;
  readonly rule: ClockRule;
  readonly part: ClockPart;
  readonly startedAt: IsoInstant;
}

type Started = EventPayloads['clock_started'];

/** The start of a clock with a limit. */
export function clockStarted(order: ClockOrder, limit: ClockLimit, context: DecisionContext): Started {
  return { ...opened(order, context), limit, ...withDue(order.startedAt, dueAfter(limit, order.startedAt, context), context) };
}

/** The start of CLK-18: what was promised is when it is due (CMP-10). */
export function promiseStarted(order: ClockOrder, promisedAt: IsoInstant, context: DecisionContext): Started {
  return { ...opened(order, context), limit: null, ...withDue(order.startedAt, { dueAt: promisedAt, provisionalYears: [] }, context) };
}

function opened(order: ClockOrder, { newId, settingsVersion }: DecisionContext) {
  return { clockId: newId(), ...order, settingsVersion };
}

function withDue(startedAt: IsoInstant, due: { dueAt: IsoInstant; provisionalYears: number[] }, { settings }: DecisionContext) {
  return { ...due, warnAt: warningsOf(startedAt, due.dueAt, settings.warnAtPercent) };
}
