import { z } from 'zod';
import { sendConduct } from '#app/conduct/send-conduct.server.ts';
import type { BankingViewer } from '#app/contact-report/banking.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse } from '#app/form/submission.server.ts';
import { day, id, optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';

type Reply = Promise<Response | FormReply>;
type Document = TypedDocumentString<{ result: all.SummaryAnswerFragment }, { input: never }>;

const LINE = 200;
const REASON = 1000;
const LONG = 20_000;
const version = z.coerce.number({ error: problem('required') }).int();

/** Each form of a summary's page: what is typed, and the command that comes of it. */
const FORMS: Readonly<Record<string, { readonly form: z.ZodType<object>; readonly document: Document }>> = {
  add_countermeasure: {
    form: z.object({ measure: text(LONG), who: text(LINE), dueDay: day() }),
    document: all.AssociationAddCountermeasureDocument as Document,
  },
  drop_countermeasure: {
    form: z.object({ countermeasureId: id(), reason: text(LINE) }),
    document: all.AssociationDropCountermeasureDocument as Document,
  },
  complete_countermeasure: {
    form: z.object({ countermeasureId: id(), day: day(), note: text(LONG) }),
    document: all.AssociationCompleteCountermeasureDocument as Document,
  },
  finish: {
    form: z.object({ version, reason: optionalText(REASON) }),
    document: all.AssociationFinishSummaryDocument as Document,
  },
  reopen: { form: z.object({ version, reason: text(REASON) }), document: all.AssociationReopenSummaryDocument as Document },
  hand_in: { form: z.object({ version, reason: optionalText(REASON) }), document: all.AssociationHandInSummaryDocument as Document },
};
const EDIT = z.object({ version, text: optionalText(LONG), reason: optionalText(LINE) });

/** The name under which a section's form stands on the page. */
const EDITED = /^edit_section-([a-z_]{1,40})$/;

/** Drafts the member's summary of a half-year (ASC-02). */
export async function draft(asking: Asking, viewer: BankingViewer, form: FormData): Reply {
  const submission = readForm(form, z.object({ half: text(20) }));
  if (viewer.side !== 'member') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, all.AssociationDraftSummaryDocument, {
    form,
    submission,
    input: submission.value,
    back: (result) => ('summary' in result ? `/summaries/${result.summary.id}?done=draft` : '/summaries'),
  });
}

/** Carries out one form of a summary's page: a section's words, a countermeasure, or a step of the whole. */
export async function actOnSummary(asking: Asking, viewer: BankingViewer, summaryId: string, form: FormData): Reply {
  const named = String(form.get('form'));
  const section = EDITED.exec(named)?.[1];
  if (section !== undefined) return edit(asking, viewer, summaryId, section, form);
  // Forms of one countermeasure carry its id behind their name.
  const name = named.split('-')[0] ?? '';
  const known = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!known) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, known.form);
  if (viewer.side !== 'member') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, known.document, {
    form,
    submission,
    input: { summaryId, ...submission.value },
    // What keeps it from being finished are sections: the page names them.
    elsewhere: (field) => name === 'finish' && field !== 'version',
    back: () => `/summaries/${summaryId}?done=${name}`,
  });
}

async function edit(asking: Asking, viewer: BankingViewer, summaryId: string, section: string, form: FormData): Reply {
  const submission = readForm(form, EDIT);
  if (viewer.side !== 'member') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  const { text: words, ...rest } = submission.value;
  return sendConduct(asking, viewer, all.AssociationEditSummarySectionDocument, {
    form,
    submission,
    // A browser sends lines with a carriage return, which would be a change of every line.
    input: { summaryId, section: section.toUpperCase(), text: (words ?? '').replaceAll('\r\n', '\n'), ...rest },
    back: () => `/summaries/${summaryId}?done=edit_section#section-${section}`,
  });
}
