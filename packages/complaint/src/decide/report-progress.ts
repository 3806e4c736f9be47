import { forOrder } from '../audience.ts';
import { promiseStarted } from '../clock/start.ts';
import { extendedByPromise, isOwed, owedClocks } from '../clock/stop.ts';
import type { Command } from '../command.ts';
import type { Decision, FieldProblem } from '../decision.ts';
import { daysAfter } from '../instant.ts';
import { mayReportProgress } from '../policy/report-progress.ts';
import type { ComplaintState, WorkOrder } from '../state.ts';
import { FieldChecks } from './field-checks.ts';
import { answerClock } from './order-clocks.ts';
import { decideOnOrder, type Matter, type Turn } from './turn.ts';

/**
 * CMP-10: progress, with a promised time of the next answer. Given in time it stops the clock whose answer is owed first
 * (and those that would end before the promise) as 'extended'; a breached one stays breached. CLK-18 starts; an earlier
 * promise is kept by this report. Without a promise it is a note that keeps an earlier promise.
 */
export function reportProgress(matter: Matter, command: Command<'report_progress'>): Decision {
  const { now, settings } = matter.context;
  const checks = new FieldChecks();
  const progress = checks.text('progress', command.progress, 'text');
  const latest = daysAfter(now, settings.promiseWithinDays);
  const promisedAt = command.promisedAt === null ? null : checks.future('promisedAt', command.promisedAt, now, latest);
  const problems = (order: WorkOrder): readonly FieldProblem[] =>
    promisedAt === null && leavesNothingOwed(matter.state, order)
      ? [...checks.problems, { field: 'promisedAt', code: 'next_answer_required' }]
      : checks.problems;
  return decideOnOrder(matter, command.workOrderId, mayReportProgress, problems, (turn, order) => {
    turn.append('progress_reported', forOrder(turn.state, order), { workOrderId: order.id, promisedAt }, { progress });
    for (const promise of owedClocks(turn.state.clocks, order.id, ['next_answer'])) answerClock(turn, promise);
    if (promisedAt !== null) promise(turn, order, promisedAt);
  });
}

/** Whether a bare note would keep the last promise and leave an open order without any clock. */
function leavesNothingOwed({ clocks }: ComplaintState, { id }: WorkOrder): boolean {
  const owed = clocks.filter((clock) => clock.workOrderId === id && isOwed(clock));
  return owed.length > 0 && owed.every(({ part }) => part === 'next_answer');
}

function promise(turn: Turn, order: WorkOrder, promisedAt: string): void {
  const { state, context } = turn;
  const owed = state.clocks.filter((clock) => clock.workOrderId === order.id && isOwed(clock));
  for (const clock of extendedByPromise(owed, promisedAt)) {
    turn.append('clock_stopped', turn.audienceOf(clock), { clockId: clock.id, as: 'extended', lateByMs: 0 });
  }
  const { id: workOrderId, holderTenantId } = order;
  const next = { workOrderId, holderTenantId, rule: 'CLK-18', part: 'next_answer', startedAt: context.now } as const;
  turn.append('clock_started', forOrder(state, order), promiseStarted(next, promisedAt, context));
}
