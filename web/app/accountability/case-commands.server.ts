import { z } from 'zod';
import { sendConduct } from '#app/conduct/send-conduct.server.ts';
import { moment } from '#app/act/command-forms.server.ts';
import type { BankingViewer } from '#app/contact-report/banking.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse } from '#app/form/submission.server.ts';
import { day, id, oneOf, optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import { complaintAddress } from './addresses.ts';
import { MEASURE_ROWS, readMinutes } from './minutes-rows.ts';

type Document = TypedDocumentString<{ result: all.CaseAnswerFragment }, { input: never }>;
type Reply = Promise<Response | FormReply>;

const REASON = 1000;
const LONG = 4000;
const version = z.coerce.number({ error: problem('required') }).int();
const withReason = z.object({ version, reason: text(REASON) });
const withWord = z.object({ version, reason: optionalText(REASON) });
const yesNo = () => oneOf(['yes', 'no']).transform((word) => word === 'yes');

/** Every act of a case's page but the minutes: the form's fields and the command of each side. */
const ACTS: Readonly<
  Record<string, { readonly side: BankingViewer['side']; readonly form: z.ZodType<Record<string, unknown>>; readonly document: Document }>
> = {
  decide_interview: { side: 'association', form: withWord, document: all.AssociationDecideInterviewDocument },
  dismiss: { side: 'association', form: withReason, document: all.AssociationDismissCaseDocument },
  report_measure: {
    side: 'member',
    form: z.object({ version, measureId: id(), report: text(LONG) }),
    document: all.AssociationReportMeasureDocument,
  },
  judge_measure: {
    side: 'association',
    form: withReason.extend({ measureId: id(), done: yesNo() }),
    document: all.AssociationJudgeMeasureDocument,
  },
  settle: { side: 'association', form: withWord, document: all.AssociationSettleCaseDocument },
  decide_criticism: {
    side: 'association',
    form: withReason.extend({ criticise: yesNo(), meetingDay: day() }),
    document: all.AssociationDecideCriticismDocument,
  },
  report_to_supervisor: {
    side: 'association',
    form: z.object({ version, toldDay: day(), recommendation: text(LONG) }),
    document: all.AssociationReportToSupervisorDocument,
  },
  bar_from_awards: { side: 'association', form: withWord, document: all.AssociationBarFromAwardsDocument },
  revoke: { side: 'association', form: withReason, document: all.AssociationRevokeCriticismDocument },
};

/** Carries out one form of a case's page (ACC-01…04). */
export async function actOnCase(asking: Asking, viewer: BankingViewer, caseId: string, form: FormData): Reply {
  const name = String(form.get('command'));
  if (name === 'hold_interview') return holdInterview(asking, viewer, caseId, form);
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, act.form);
  if (act.side !== viewer.side) return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, act.document, {
    form,
    submission,
    input: { caseId, ...submission.value },
    back: () => `/accountability/${caseId}?done=${name}`,
  });
}

const minutesIn = (zone: string) =>
  z.object({
    version,
    heldAt: moment(zone),
    association: text(LONG),
    member: text(LONG),
    measures: z.array(z.object({ text: optionalText(LONG), deadlineDay: optionalText(10) })).max(MEASURE_ROWS),
    reason: optionalText(LONG),
  });

/** The minutes: names as lines, measures as rows, times in the programme's zone. */
async function holdInterview(asking: Asking, viewer: BankingViewer, caseId: string, form: FormData): Reply {
  const submission = readForm(form, minutesIn(await programmeZone(asking, viewer)));
  if (viewer.side !== 'association') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  const { association, member, measures: rows, ...rest } = submission.value;
  const { attendees, measures, fieldName } = readMinutes(association, member, rows);
  return sendConduct(asking, viewer, all.AssociationHoldInterviewDocument as Document, {
    form,
    submission,
    input: { caseId, ...rest, attendees, measures },
    fieldName,
    back: () => `/accountability/${caseId}?done=hold_interview`,
  });
}

const PUBLICITY = (zone: string) =>
  z.object({
    /** `<member>` or `<member>/<outlet>`. */
    about: text(80),
    complaintId: id().optional(),
    medium: oneOf(['INTERNET', 'PRESS']),
    source: text(500),
    appearedAt: moment(zone),
    mishandled: yesNo(),
    reason: text(REASON),
  });

const WHOM = new Set(['memberId', 'outletId']);

/** A matter that reached the internet or the press (ACC-01(4)). */
export async function enterPublicity(asking: Asking, viewer: BankingViewer, form: FormData): Reply {
  const submission = readForm(form, PUBLICITY(await programmeZone(asking, viewer)));
  if (submission.status !== 'success') return invalid(form, submission);
  const { about, complaintId, ...rest } = submission.value;
  const [memberId = '', outletId] = about.split('/');
  const input = { ...rest, memberId, ...(outletId ? { outletId } : {}), ...(complaintId ? { complaintId } : {}) };
  return sendConduct(asking, viewer, all.AssociationEnterPublicityDocument, {
    form,
    submission,
    input,
    fieldName: (field) => (WHOM.has(field) ? 'about' : field),
    back: () => `${complaintId ? complaintAddress(complaintId) : '/accountability'}?done=enter_publicity`,
  });
}

const CAUSE = z.object({
  memberId: id(),
  callBackId: id().optional(),
  cause: oneOf(['ATTITUDE', 'DELAY', 'OTHER']),
  justified: z.enum(['yes', 'no']).optional(),
  reason: text(REASON),
});

/** Why a customer came again (ACC-01(2)). */
export async function findCause(asking: Asking, viewer: BankingViewer, complaintId: string, form: FormData): Reply {
  const submission = readForm(form, CAUSE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { callBackId, justified, ...rest } = submission.value;
  const input = {
    ...rest,
    complaintId,
    ...(callBackId ? { callBackId } : {}),
    ...(justified ? { justified: justified === 'yes' } : {}),
  };
  return sendConduct(asking, viewer, all.AssociationFindCauseDocument, {
    form,
    submission,
    input,
    back: () => `${complaintAddress(complaintId)}?done=find_cause`,
  });
}
