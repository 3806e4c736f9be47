import type { EventPayloads } from '../event.ts';
import { milliseconds } from '../instant.ts';
import type { Clock } from '../state.ts';
import type { ClockPart, IsoInstant, Uuid } from '../vocabulary.ts';

/** Whether the clock still runs or waits. */
export function isOpenClock(clock: Clock): boolean {
  return clock.state === 'running' || clock.state === 'paused';
}

/** Whether what the clock asks for is still owed: open, or breached and not yet met late (CLK-20). */
export function isOwed(clock: Clock): boolean {
  return isOpenClock(clock) || (clock.state === 'breached' && clock.stoppedAt === null);
}

/** The clocks of a work order (or, for null, of the complaint itself) on which one of the parts is still owed. */
export function owedClocks(clocks: readonly Clock[], workOrderId: Uuid | null, parts: readonly ClockPart[]): readonly Clock[] {
  return clocks.filter((clock) => clock.workOrderId === workOrderId && parts.includes(clock.part) && isOwed(clock));
}

/** The answer to a clock: met, or, where it is breached already, met late; it stays breached and records how late (CLK-20). */
export function clockAnswered(clock: Clock, now: IsoInstant): EventPayloads['clock_stopped'] {
  if (clock.state !== 'breached') return { clockId: clock.id, as: 'met', lateByMs: 0 };
  return { clockId: clock.id, as: 'breached', lateByMs: Math.max(0, milliseconds(now) - milliseconds(clock.dueAt)) };
}

/**
 * The clocks a promise given now stops as 'extended' (CMP-10): the one whose answer is owed first, where it is not
 * breached yet, and every later one that would end before the promised answer.
 */
export function extendedByPromise(clocks: readonly Clock[], promisedAt: IsoInstant): readonly Clock[] {
  const byDue = [...clocks].sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
  return byDue.filter((clock, index) => isOpenClock(clock) && (index === 0 || clock.dueAt <= promisedAt));
}
