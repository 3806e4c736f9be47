import { z } from 'zod';
import { instantOf } from '#app/clock/day-time.ts';
import { graded, GRADINGS } from '#app/dispatch/grading.ts';
import { problem } from '#app/form/reply.ts';
import { id, oneOf, optionalText, text } from '#app/form/texts.server.ts';

/** A form of the complaint's page: its schema gives the command's own fields, as the graph takes them. */
type CommandForm = (zone: string) => z.ZodType<Record<string, unknown>>;

const version = z.coerce.number({ error: problem('required') }).int();
const order = { workOrderId: id(), version };
const LONG = 4000;
/** What may be written on the form of a track's step (TRK-02); which of them it asks for the graph says. */
const TRACK_TEXTS = ['reason', 'opinion', 'findings', 'result', 'answer', 'comment', 'note'];
const SHORT = 1000;
const followUp = { followUpId: id(), version };

/** A local day and time that must be given, as an instant. */
export const moment = (zone: string) =>
  z.string({ error: problem('required') }).transform((typed, context) => {
    const instant = instantOf(typed, zone);
    if (instant === null) context.addIssue({ code: 'custom', message: problem('not_an_instant') });
    return instant ?? '';
  });

export const optionalMoment = (zone: string) =>
  z
    .string()
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed === '') return null;
      const instant = instantOf(typed, zone);
      if (instant === null) context.addIssue({ code: 'custom', message: problem('not_an_instant') });
      return instant;
    });

/** One work order as a form gives it: `holder` is `<organisation>` or `<organisation>/<unit>`. */
export const orderDraft = () =>
  z
    .object({ holder: text(80), grading: oneOf(GRADINGS), instruction: optionalText(2000) })
    .transform(({ holder, grading, instruction }) => {
      const [holderId = '', holderUnitId = null] = holder.split('/');
      return { holderId, holderUnitId, ...graded(grading), instruction: instruction === '' ? null : instruction };
    });

/** Who may read a note or a file: `OWN`, `ALL`, or `OWNER_AND_HOLDER/<work order>`. */
function addressed(audience: string) {
  const [scope = '', workOrderId = null] = audience.split('/');
  return { audience: scope, workOrderId };
}

const upheld = () => oneOf(['yes', 'no']).transform((answer) => answer === 'yes');

/** Every command a form of the complaint's page can give. */
export const COMMAND_FORMS: Readonly<Record<string, CommandForm>> = {
  confirm_record: (zone) => z.object({ confirmedAt: moment(zone) }),
  link_repeat: () => z.object({ number: text(40) }),
  send_work_order: () =>
    z
      .intersection(orderDraft(), z.object({ parentWorkOrderId: id().optional() }))
      .transform(({ parentWorkOrderId, ...workOrder }) => ({ workOrder, parentWorkOrderId: parentWorkOrderId ?? null })),
  accept_work_order: () => z.object(order),
  reply_to_work_order: () => z.object({ ...order, reply: text(LONG) }),
  request_information: () =>
    z.object({ ...order, reason: oneOf(['WAITING_FOR_FIRST_RECEIVER', 'WAITING_FOR_CUSTOMER']), question: text(LONG) }),
  give_information: () => z.object({ ...order, requestId: id(), answer: text(LONG) }),
  report_progress: (zone) => z.object({ ...order, progress: text(LONG), promisedAt: optionalMoment(zone) }),
  dispute_routing: () => z.object({ ...order, evidence: text(LONG) }),
  decide_dispute: () =>
    z
      .object({
        ...order,
        upheld: upheld(),
        reason: text(SHORT),
        holder: z.string().optional(),
        grading: z.enum(GRADINGS).optional(),
        instruction: optionalText(2000),
      })
      .transform(({ holder, grading, instruction, ...decision }, context) => {
        if (!decision.upheld || !holder) return { ...decision, newWorkOrder: null };
        const draft = orderDraft().safeParse({ holder, grading, instruction });
        if (draft.success) return { ...decision, newWorkOrder: draft.data };
        for (const issue of draft.error.issues)
          context.addIssue({ code: 'custom', path: issue.path as (string | number)[], message: issue.message });
        return z.NEVER;
      }),
  resolve_work_order: () =>
    z.object({
      ...order,
      cause: text(LONG),
      measure: text(LONG),
      answer: z.object({ outcome: oneOf(['SATISFIED', 'NOT_SATISFIED']), comment: text(SHORT) }).optional(),
    }),
  return_work_order: () => z.object({ ...order, reason: text(SHORT) }),
  judge_validity: () => z.object({ valid: upheld(), reason: text(SHORT) }),
  recall_work_order: () => z.object({ ...order, reason: text(SHORT) }),
  reclassify_work_order: () =>
    z
      .object({ ...order, grading: oneOf(GRADINGS), reason: text(SHORT) })
      .transform(({ grading, ...rest }) => ({ ...rest, ...graded(grading) })),
  urge_work_order: () => z.object({ workOrderId: id(), reason: text(SHORT) }),
  record_call_back: () =>
    z
      .object({
        outcome: oneOf(['SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED']),
        way: oneOf(['CALL_BACK', 'ANSWERING_CALL']),
        comment: optionalText(SHORT),
        returnTo: z.array(id()).default([]),
      })
      .transform((callBack) => ({ ...callBack, returnTo: callBack.outcome === 'NOT_SATISFIED' ? callBack.returnTo : [] })),
  decide_major: () => z.object({ major: upheld(), reason: text(SHORT) }),
  add_analysis: () => z.object({ analysis: text(LONG) }),
  add_note: () => z.object({ audience: text(80), note: text(LONG) }).transform(({ audience, note }) => ({ ...addressed(audience), note })),
  add_attachment: () => z.object({ audience: text(80) }).transform(({ audience }) => addressed(audience)),
  reveal_contact: () => z.object({ reason: text(SHORT) }),
  take_track_step: () =>
    z.object({
      step: text(40),
      passedTo: z.enum(['BRANCH', 'DEPARTMENT']).optional(),
      outcome: z.enum(['SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED']).optional(),
      archiveNumber: optionalText(100),
      ...Object.fromEntries(TRACK_TEXTS.map((name) => [name, optionalText(LONG)])),
    }),
  order_follow_up: () =>
    z
      .object({
        kind: oneOf(['RECTIFICATION', 'STAFF_MEASURE']),
        unitId: z.string().optional(),
        demand: text(LONG),
        staff: optionalText(200),
        measure: optionalText(LONG),
        dueDay: text(10),
      })
      .transform(({ unitId, ...demand }) => ({ ...demand, unitId: unitId || null })),
  record_rectification: () => z.object({ cause: text(LONG), result: text(LONG), doneDay: text(10) }),
  report_follow_up: () => z.object({ ...followUp, result: text(LONG), doneDay: text(10) }),
  check_follow_up: () =>
    z.object({
      ...followUp,
      carriedOut: upheld(),
      findings: optionalText(LONG),
      reason: optionalText(LONG),
      dueDay: optionalText(10),
    }),
  withdraw_follow_up: () => z.object({ ...followUp, reason: text(LONG) }),
  withdraw_complaint: () => z.object({ reason: text(SHORT) }),
  close_complaint: () => z.object({ as: oneOf(['LEADER', 'NOT_REACHED', 'INVALID']), reason: text(SHORT) }),
};

/** The zone a form's times were typed in: the page names it; anything that is none counts as the programmes' usual one. */
export function zoneOf(form: FormData): string {
  const zone = String(form.get('zone') ?? '');
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone === '' ? 'Asia/Shanghai' : zone;
  } catch {
    return 'Asia/Shanghai';
  }
}
