import { FOR_ALL, forOrder, forOwner } from '../audience.ts';
import type { Command, PastCourse } from '../command.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import type { PersonCaller } from '../policy/facts.ts';
import { mayImportComplaints } from '../policy/take-complaint.ts';
import { CLOSINGS, type IsoInstant } from '../vocabulary.ts';
import { acceptComplaint } from './accept-complaint.ts';
import { closeAs } from './closing.ts';
import { FieldChecks } from './field-checks.ts';
import { checkedIntake, type Intake } from './intake-checks.ts';
import { answerOrderClocks, startForwardClock, voidOpenClocks } from './order-clocks.ts';
import { sendOrder } from './sending.ts';
import { beginTurn, invalid, refused, Turn } from './turn.ts';

/** No list is older than the working calendar. */
const EARLIEST: IsoInstant = '2000-01-02T00:00:00.000Z';

/**
 * Takes a complaint over that was over before anybody wrote it down here (docs/decisions/0024): the same events as if it had been
 * taken, forwarded, reported and closed here, at the instants the list states. What the list does not say is not judged: no clock
 * of the bank's without its report, no forwarding limit where nothing was forwarded. It ends closed, with no clock left to run.
 */
export function takePastComplaint(
  command: Command<'take_complaint'>,
  course: PastCourse,
  caller: PersonCaller,
  context: DecisionContext,
): Decision {
  const verdict = mayImportComplaints(caller);
  if (verdict !== 'allowed') return refused(verdict);
  const { problems, intake, past, memberTenantId } = checkedPast(command, course, caller, context);
  if (problems.length > 0) return invalid(problems);

  const turns = [new Turn(null, caller, { ...context, now: intake.receivedAt })];
  const latest = (): Turn => turns.at(-1)!;
  const goOn = (now: IsoInstant, begin: (state: Turn['state'], at: DecisionContext) => Turn): Turn => {
    turns.push(begin(latest().state, { ...context, now }));
    return latest();
  };
  const { externalNumber, counted, closing, valid } = past;
  acceptComplaint(latest(), command, intake, caller, { externalNumber, importedAt: context.now, counted });
  if (valid !== null && closing !== 'invalid') latest().append('validity_judged', FOR_ALL, { valid });
  if (valid !== false && closing !== 'invalid') startForwardClock(latest(), intake.receivedAt);
  if (past.forwardedAt !== null && memberTenantId !== null) {
    const turn = goOn(past.forwardedAt, (state, at) => beginTurn({ state, caller, context: at }));
    sendOrder(turn, { workOrderId: context.newId(), holderTenantId: memberTenantId }, { replacesWorkOrderId: null });
  }
  if (past.reportedAt !== null) {
    const turn = goOn(past.reportedAt, (state, at) => beginTurn({ state, caller, context: at }));
    for (const order of turn.state.workOrders) {
      turn.append('work_order_resolved', forOrder(turn.state, order), { workOrderId: order.id }, { measure: past.result });
      answerOrderClocks(turn, order, 'resolution');
    }
  }
  // Not `beginTurn`: it would find late whatever the list says nothing of.
  endAs(
    goOn(past.closedAt, (state, at) => new Turn(state, caller, at)),
    past,
  );
  return { kind: 'decided', events: turns.flatMap(({ events }) => events) };
}

/** All that can be wrong with a past complaint, for who may take it over; a dry run asks no more than this, for clocks refuse nothing. */
export function checkedPast(command: Command<'take_complaint'>, course: PastCourse, caller: PersonCaller, context: DecisionContext) {
  const checks = new FieldChecks();
  const intake = checkedIntake(checks, command, caller, context, EARLIEST);
  const past = checkedCourse(checks, course, intake, context);
  const memberTenantId = command.concern?.memberTenantId ?? null;
  if (past.forwardedAt !== null && memberTenantId === null) checks.add('concern.memberId', 'required');
  return { problems: checks.problems, intake, past, memberTenantId };
}

/** The course with its instants in order, each not before the one before it and none in the future. */
function checkedCourse(checks: FieldChecks, course: PastCourse, { receivedAt }: Intake, { now }: DecisionContext): PastCourse {
  let earliest = receivedAt;
  const next = (field: string, value: IsoInstant): IsoInstant => (earliest = checks.past(field, value, now, earliest));
  const nextOrNull = (field: string, value: IsoInstant | null): IsoInstant | null => (value === null ? null : next(field, value));
  checks.oneOf('past.closing', course.closing, CLOSINGS);
  const forwardedAt = nextOrNull('past.forwardedAt', course.forwardedAt);
  if (forwardedAt === null && course.reportedAt !== null) checks.add('past.forwardedAt', 'required');
  return {
    ...course,
    externalNumber: checks.text('past.externalNumber', course.externalNumber, 'name'),
    result: checks.text('past.result', course.result, 'text', 'optional'),
    forwardedAt,
    reportedAt: nextOrNull('past.reportedAt', course.reportedAt),
    closedAt: next('past.closedAt', course.closedAt),
  };
}

function endAs(turn: Turn, { closing, reportedAt, result }: PastCourse): void {
  for (const order of turn.state.workOrders.filter(isOpenOrder)) {
    const audience = forOrder(turn.state, order);
    if (closing === 'withdrawn') turn.append('work_order_recalled', audience, { workOrderId: order.id });
    else turn.append('work_order_resolved', audience, { workOrderId: order.id }, { measure: result });
    voidOpenClocks(turn, order.id);
  }
  if (closing === 'satisfied') {
    const callBack = { callBackId: turn.context.newId(), outcome: 'satisfied', way: 'call_back', attempt: 1 } as const;
    turn.append('call_back_recorded', forOwner(turn.state), { ...callBack, returnedWorkOrderIds: [] });
  }
  closeAs(turn, closing, reportedAt === null || closing !== 'satisfied' ? result : '');
}
