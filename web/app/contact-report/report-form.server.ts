import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { day, id, oneOf, optionalText } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { BankingViewer } from './banking.server.ts';
import { asStoryEvent } from './story-event.ts';

type Document = TypedDocumentString<{ result: all.ReportAnswerFragment }, { input: never }>;
type Submitted = ReturnType<typeof readForm>;

const LONGEST = 500;
const version = z.coerce.number({ error: problem('required') }).int();
const department = z.object({ name: optionalText(LONGEST), phone: optionalText(LONGEST), email: optionalText(LONGEST) });
/** What numbers and names must be is the graph's to say, beside the field. */
const person = department.extend({
  mobile: optionalText(LONGEST),
  personId: z
    .literal('')
    .or(id())
    .optional()
    .transform((value) => value || null),
});
const VALUES = z.object({ leader: person, responsibleDepartment: department, handlerA: person, handlerB: person });
const CHANGE = VALUES.extend({ version });
const ABSENCE = z.object({
  version,
  handler: oneOf(['HANDLER_A', 'HANDLER_B']),
  fromDay: day(),
  toDay: day(),
  confirmed: z.string().max(10).optional(),
});
const BACK = z.object({ version, absenceId: id() });

/** Files or changes the viewer's own report (REG-08): effective at once. */
export async function sendReport(asking: Asking, viewer: BankingViewer, form: FormData): Promise<Response | FormReply> {
  const filing = form.get('command') === 'file_report';
  const submission = readForm(form, filing ? VALUES : CHANGE) as Submitted;
  if (submission.status !== 'success') return invalid(form, submission);
  const document = (filing ? all.AssociationFileContactReportDocument : all.AssociationChangeContactReportDocument) as Document;
  return send(asking, viewer, document, form, submission, submission.value as object, filing ? 'file_report' : 'change_report');
}

/** The forms of the report's page: an absence, and a return. */
export async function actOnReport(asking: Asking, viewer: BankingViewer, form: FormData): Promise<Response | FormReply> {
  const name = String(form.get('command'));
  if (name === 'end_absence') {
    const submission = readForm(form, BACK);
    if (submission.status !== 'success') return invalid(form, submission);
    return send(asking, viewer, all.AssociationEndAbsenceDocument, form, submission, submission.value, name);
  }
  if (name !== 'report_absence') throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, ABSENCE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { confirmed, ...input } = submission.value;
  if (confirmed !== 'on') {
    const { handler, fromDay, toDay } = input;
    const { data } = await graph(asking, viewer, all.AssociationAbsencePreviewDocument, { handler, fromDay, toDay });
    const days = (data.gaps ?? []).map((gap) => (gap.fromDay === gap.toDay ? gap.fromDay : `${gap.fromDay} – ${gap.toDay}`));
    if (days.length > 0) return refuse(form, submission, { fields: { confirmed: [problem('gap_to_confirm', days.join('、'))] } });
  }
  return send(asking, viewer, all.AssociationReportAbsenceDocument, form, submission, input, name);
}

async function send(
  asking: Asking,
  viewer: BankingViewer,
  document: Document,
  form: FormData,
  submission: Submitted,
  input: object,
  done: string,
): Promise<Response | FormReply> {
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const { data } = await graph(asking, viewer, document, { input: { idempotencyKey, ...input } as never });
    const { result } = data;
    if (!result) throw new UnknownResult();
    switch (result.__typename) {
      case 'ContactReportDone':
        return redirect(`/contact-report?done=${done}`);
      case 'CommandRefused':
        return refuse(form, submission, { form: [result.message] });
      case 'InvalidInput':
        return refusedByGraph(form, submission, result.problems.map(atFirstField));
      case 'ContactReportConflict':
        return {
          ...refuse(form, submission, { form: [problem('report_conflict')] }),
          since: result.since.map((line) => asStoryEvent(line)),
        };
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

const PEOPLE = new Set(['leader', 'handlerA', 'handlerB']);

/** What is wrong with a person as a whole stands beside the name. */
function atFirstField(each: { readonly field: string; readonly message: string }): { field: string; message: string } {
  return PEOPLE.has(each.field) ? { ...each, field: `${each.field}.name` } : each;
}
