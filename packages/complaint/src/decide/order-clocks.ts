import { forOrder, forOwner } from '../audience.ts';
import { clocksOfClass, STOPPED_BY } from '../clock/rules.ts';
import { clockStarted } from '../clock/start.ts';
import { clockAnswered, isOpenClock, owedClocks } from '../clock/stop.ts';
import type { Clock, WorkOrder } from '../state.ts';
import type { ClockPart, IsoInstant, Uuid } from '../vocabulary.ts';
import type { Turn } from './turn.ts';

/** Starts the clocks of the order's class (domain.md 3), those of one part only where `parts` says so. */
export function startOrderClocks(turn: Turn, order: WorkOrder, startedAt: IsoInstant, parts?: readonly ClockPart[]): void {
  for (const { rule, part, limit } of clocksOfClass(order.class, order.faultGrade, turn.context.settings)) {
    if (parts !== undefined && !parts.includes(part)) continue;
    const { id: workOrderId, holderTenantId } = order;
    turn.append(
      'clock_started',
      forOrder(turn.state, order),
      clockStarted({ workOrderId, holderTenantId, rule, part, startedAt }, limit, turn.context),
    );
  }
}

/** CLK-10: the association forwards within its limit, from intake. */
export function startForwardClock(turn: Turn, startedAt: IsoInstant): void {
  const { state, context } = turn;
  const order = { workOrderId: null, holderTenantId: state.ownerTenantId, rule: 'CLK-10', part: 'forward', startedAt } as const;
  turn.append('clock_started', forOwner(state), clockStarted(order, context.settings.forwarding.forward, context));
}

/** Stops what an answer on the order answers: in time, or late where already breached (CLK-20). */
export function answerOrderClocks(turn: Turn, order: WorkOrder, by: keyof typeof STOPPED_BY): void {
  for (const clock of owedClocks(turn.state.clocks, order.id, STOPPED_BY[by])) answerClock(turn, clock);
}

export function answerClock(turn: Turn, clock: Clock): void {
  turn.append('clock_stopped', turn.audienceOf(clock), clockAnswered(clock, turn.context.now));
}

/** Ends the open clocks of an order (or of the complaint itself, for null) without judgement; breached ones stay breached (CLK-20). */
export function voidOpenClocks(turn: Turn, workOrderId: Uuid | null): void {
  for (const clock of turn.state.clocks) {
    if (clock.workOrderId === workOrderId && isOpenClock(clock)) turn.append('clock_voided', turn.audienceOf(clock), { clockId: clock.id });
  }
}
