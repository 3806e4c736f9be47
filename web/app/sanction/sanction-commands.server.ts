import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { sendConduct } from '#app/conduct/send-conduct.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { day, id, oneOf, optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

type Document = TypedDocumentString<{ result: all.SanctionAnswerFragment }, { input: never }>;
type Reply = Promise<Response | FormReply>;

const REASON = 1000;
const version = z.coerce.number({ error: problem('required') }).int();
const withReason = z.object({ version, reason: text(REASON) });
const judged = withReason.extend({ upheld: oneOf(['yes', 'no']).transform((word) => word === 'yes') });

/** Every act of a sanction's page: the form's fields and the command of each side. */
const ACTS: Readonly<
  Record<string, { readonly face: 'carrier' | 'partner'; readonly form: z.ZodType<Record<string, unknown>>; readonly document: Document }>
> = {
  confirm: {
    face: 'carrier',
    form: z.object({
      version,
      reason: optionalText(REASON),
      deadlineDay: z
        .literal('')
        .or(day())
        .optional()
        .transform((value) => value ?? ''),
    }),
    document: all.CarrierConfirmSanctionDocument,
  },
  decline: { face: 'carrier', form: withReason, document: all.CarrierDeclineSanctionDocument },
  approve_ending: { face: 'carrier', form: withReason, document: all.CarrierApproveEndingDocument },
  decline_ending: { face: 'carrier', form: withReason, document: all.CarrierDeclineEndingDocument },
  return_plan: { face: 'carrier', form: withReason, document: all.CarrierReturnPlanDocument },
  accept_plan: { face: 'carrier', form: z.object({ version, reason: optionalText(REASON) }), document: all.CarrierAcceptPlanDocument },
  find_compliant: { face: 'carrier', form: withReason, document: all.CarrierFindCompliantDocument },
  review_suspension: { face: 'carrier', form: judged, document: all.CarrierReviewSuspensionDocument },
  lift: { face: 'carrier', form: withReason, document: all.CarrierLiftSanctionDocument },
  decide_objection: { face: 'carrier', form: judged, document: all.CarrierDecideSanctionObjectionDocument },
  submit_plan: { face: 'partner', form: z.object({ version, plan: text(4000) }), document: all.PartnerSubmitPlanDocument },
  object: { face: 'partner', form: z.object({ version, evidence: text(REASON) }), document: all.PartnerObjectToSanctionDocument },
};

/** Carries out one form of a sanction's page (SAN-01…06). */
export async function actOnSanction(asking: Asking, viewer: Viewer, sanctionId: string, form: FormData): Reply {
  const name = String(form.get('command'));
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, act.form);
  if (act.face !== viewer.face) return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, act.document, {
    form,
    submission,
    input: { sanctionId, ...submission.value },
    back: () => `/sanctions/${sanctionId}?done=${name}`,
  });
}

const several = () =>
  z
    .array(z.string().max(60))
    .optional()
    .transform((values) => values ?? []);
const SUSPEND = z.object({ serviceId: id(), complaintIds: several(), reason: text(REASON) });
const END = z.object({ partnerId: id(), complaintIds: several(), reason: text(REASON) });

const toSanction = (result: all.SanctionAnswerFragment, done: string): string =>
  result.__typename === 'SanctionDone' ? `/sanctions/${result.sanction.id}?done=${done}` : '/sanctions';

/** One manager suspends a service at once (SAN-05). */
export async function suspendService(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, SUSPEND);
  if (submission.status !== 'success') return invalid(form, submission);
  const back = (result: all.SanctionAnswerFragment): string => toSanction(result, 'suspend_service');
  return sendConduct(asking, viewer, all.CarrierSuspendServiceDocument, { form, submission, input: submission.value, back });
}

/** A manager proposes that the cooperation end (SAN-05). */
export async function proposeEnding(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, END);
  if (submission.status !== 'success') return invalid(form, submission);
  const back = (result: all.SanctionAnswerFragment): string => toSanction(result, 'propose_ending');
  return sendConduct(asking, viewer, all.CarrierProposeEndingDocument, { form, submission, input: submission.value, back });
}

const RELATE = z.object({ serviceId: id(), relatedServiceIds: several(), seen: optionalText(4000) });

/** A manager enters all that is related to one service (RTE-04). */
export async function relateServices(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, RELATE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { seen, ...asked } = submission.value;
  const input = { ...asked, seenServiceIds: seen.split(' ').filter((each) => each !== '') };
  try {
    const { result } = (await graph(asking, viewer, all.CarrierRelateServicesDocument, { input })).data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    return redirect('/sanctions/related?done=yes');
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
