import { forOrder } from '../audience.ts';
import { clockRecomputed } from '../clock/recompute.ts';
import { clocksOfClass, type ClassClock } from '../clock/rules.ts';
import { isOpenClock } from '../clock/stop.ts';
import type { Command } from '../command.ts';
import type { Decision, FieldProblem } from '../decision.ts';
import { mayReclassifyWorkOrder } from '../policy/reclassify-work-order.ts';
import type { Clock, WorkOrder } from '../state.ts';
import { FAULT_GRADES, type IsoInstant } from '../vocabulary.ts';
import { workOrderClass } from '../work-order-class.ts';
import { FieldChecks } from './field-checks.ts';
import { startOrderClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter, type Turn } from './turn.ts';

/**
 * Urgency, difficulty or fault grade changes (design.md 8): open clocks are counted afresh from the original start under
 * the new class, parts the class does not have become void, parts it adds start at the original start; what has been
 * answered or breached stays (CLK-20).
 */
export function reclassifyWorkOrder(matter: Matter, command: Command<'reclassify_work_order'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  if (command.faultGrade !== null) checks.oneOf('faultGrade', command.faultGrade, FAULT_GRADES);
  const problems = (order: WorkOrder): readonly FieldProblem[] =>
    changes(matter, order, command) ? checks.problems : [...checks.problems, { field: 'urgent', code: 'nothing_changed' }];
  return decideOnOrder(matter, command.workOrderId, mayReclassifyWorkOrder, problems, (turn, order) => {
    const { urgent, difficult } = command;
    const newClass = classAfter(matter, order, command);
    const faultGrade = newClass === 'fault' ? command.faultGrade : null;
    const payload = { workOrderId: order.id, from: order.class, class: newClass, faultGrade, urgent, difficult };
    turn.append('work_order_reclassified', forOrder(turn.state, order), payload, { reason });
    recountClocks(turn, { ...order, class: newClass, faultGrade });
  });
}

type Reclassify = Command<'reclassify_work_order'>;

function changes(matter: Matter, order: WorkOrder, command: Reclassify): boolean {
  const grade = classAfter(matter, order, command) === 'fault' ? command.faultGrade : null;
  return order.urgent !== command.urgent || order.difficult !== command.difficult || order.faultGrade !== grade;
}

function classAfter({ state }: Matter, order: WorkOrder, { urgent, difficult, faultGrade }: Reclassify) {
  const { programmeKind, kind, channel } = state;
  const holderIsOwner = order.holderTenantId === state.ownerTenantId;
  return workOrderClass({
    programmeKind,
    holderTenantKind: order.holderTenantKind,
    underOrder: order.parentWorkOrderId !== null,
    holderIsOwner,
    kind,
    channel,
    urgent,
    difficult,
    faultGrade,
  });
}

function recountClocks(turn: Turn, order: WorkOrder): void {
  const wanted = clocksOfClass(order.class, order.faultGrade, turn.context.settings);
  const startedAt = roundStart(turn, order);
  const present = turn.state.clocks.filter((clock) => ofThisRound(clock, order) && clock.part !== 'next_answer');
  for (const clock of present.filter(isOpenClock)) {
    const now = wanted.find(({ part }) => part === clock.part);
    if (now === undefined) turn.append('clock_voided', turn.audienceOf(clock), { clockId: clock.id });
    else recount(turn, clock, now, startedAt);
  }
  const missing = wanted.filter(({ part }) => !present.some((clock) => clock.part === part) && !answered(order, part));
  startOrderClocks(
    turn,
    order,
    startedAt,
    missing.map(({ part }) => part),
  );
}

function recount(turn: Turn, clock: Clock, { rule, limit }: ClassClock, startedAt: IsoInstant): void {
  const recomputed = clockRecomputed(clock, turn.context, { rule, limit, startedAt });
  if (recomputed !== null) turn.append('clock_recomputed', turn.audienceOf(clock), recomputed);
}

/** Where the present round's clocks start: at the last return, else at a fault's discovery, else at the holder's receipt. */
function roundStart({ state }: Turn, order: WorkOrder): IsoInstant {
  if (order.returnedAt !== null) return order.returnedAt;
  if (order.class === 'fault' && order.replacesWorkOrderId === null && state.discoveredAt !== null) return state.discoveredAt;
  const direct = order.holderTenantId === state.ownerTenantId && state.ownerTenantKind === 'partner';
  // A partner's own order of the intake counts from when the customer came; a later one from its sending, like all others.
  return direct && order.sentAt === state.acceptedAt ? state.receivedAt : order.sentAt;
}

function ofThisRound(clock: Clock, order: WorkOrder): boolean {
  return clock.workOrderId === order.id && (order.returnedAt === null || clock.startedAt >= order.returnedAt);
}

/** A reply already given in this round is not asked for again. */
function answered({ repliedAt, returnedAt }: WorkOrder, part: ClassClock['part']): boolean {
  return part === 'reply' && repliedAt !== null && (returnedAt === null || repliedAt >= returnedAt);
}
