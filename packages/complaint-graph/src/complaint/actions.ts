import { actionsFor, closingsFor, followUpActionsFor, trackStepsFor, workOrderActionsFor, type Action } from '@lianban/complaint/actions';
import type { ComplaintState } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { GraphContext } from '../graph-context.ts';
import type { ComplaintSource } from '../sources.ts';
import { refusalMessage } from '../messages/messages.ts';
import { isOffered } from '../offered-commands.ts';

/** What the caller may do with a complaint now, by the same policies that judge the command (design.md 2). */
export async function complaintActions(context: GraphContext, complaint: ComplaintSource) {
  const { state, settings, now } = await facts(context, complaint);
  return shown(context, actionsFor(state, context.caller, { now, settings }));
}

/** The same for one of its work orders. */
export async function workOrderActions(context: GraphContext, complaint: ComplaintSource, workOrderId: Uuid) {
  const { state, settings, now } = await facts(context, complaint);
  return shown(context, workOrderActionsFor(state, workOrderId, context.caller, { now, settings }));
}

/** The steps of the caller's member's track that the caller may know of (TRK-01). */
export async function trackStepActions(context: GraphContext, complaint: ComplaintSource) {
  const { state, settings, now } = await facts(context, complaint);
  return told(context, trackStepsFor(state, context.caller, { now, settings }));
}

/** What the caller may do about one of the member's follow-ups (ASC-02). */
export async function followUpActions(context: GraphContext, complaint: ComplaintSource, followUpId: Uuid) {
  const { state, settings, now } = await facts(context, complaint);
  return told(context, followUpActionsFor(state, followUpId, context.caller, { now, settings }));
}

/** The words the caller may close with (CMP-02, CMP-05). */
export async function complaintClosings(context: GraphContext, complaint: ComplaintSource) {
  if (!isOffered(context.caller, 'close_complaint')) return [];
  const { state, settings, now } = await facts(context, complaint);
  return told(context, closingsFor(state, context.caller, { now, settings }));
}

async function facts(context: GraphContext, complaint: ComplaintSource) {
  const reads = context.reads();
  const [workOrders, clocks, callBacks, tracks, followUps, { settings }] = await Promise.all([
    reads.workOrders(complaint.id),
    reads.clocks(complaint.id),
    reads.callBacks(complaint.id),
    reads.tracks(complaint.id),
    reads.followUps(complaint.id),
    reads.directory(),
  ]);
  const state: ComplaintState = { ...complaint, workOrders, clocks, callBacks, tracks, followUps };
  return { state, settings, now: context.now() };
}

function shown(context: GraphContext, actions: readonly Action[]) {
  return told(
    context,
    actions.filter(({ name }) => isOffered(context.caller, name)),
  );
}

function told<N extends string>(context: GraphContext, actions: readonly Action<N>[]) {
  return actions.map((action) => ({ ...action, message: action.reason === null ? null : refusalMessage(context.locale, action.reason) }));
}
