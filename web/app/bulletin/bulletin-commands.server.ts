import { z } from 'zod';
import { sendConduct } from '#app/conduct/send-conduct.server.ts';
import type { BankingViewer } from '#app/contact-report/banking.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse } from '#app/form/submission.server.ts';
import { optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';

type Reply = Promise<Response | FormReply>;

const REASON = 1000;
const LONG = 20_000;
const version = z.coerce.number({ error: problem('required') }).int();
const withWord = z.object({ version, reason: optionalText(REASON) });
const withReason = z.object({ version, reason: text(REASON) });

/** The steps that are the bulletin's as a whole. */
const STEPS = {
  approve: { form: withWord, document: all.AssociationApproveBulletinDocument },
  reopen: { form: withReason, document: all.AssociationReopenBulletinDocument },
  issue: { form: withWord, document: all.AssociationIssueBulletinDocument },
} as const;

const EDIT = z.object({ version, text: optionalText(LONG), complaintIds: optionalText(2000), reason: optionalText(REASON) });

/** The name under which a section's form stands on the page. */
const EDITED = /^edit_section-([a-z_]{1,40})$/;

/** Drafts the bulletin of a half-year (ASC-03). */
export async function draft(asking: Asking, viewer: BankingViewer, form: FormData): Reply {
  const submission = readForm(form, z.object({ half: text(20) }));
  if (viewer.side !== 'association') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, all.AssociationDraftBulletinDocument, {
    form,
    submission,
    input: submission.value,
    back: (result) => ('bulletin' in result ? `/bulletins/${result.bulletin.id}?done=draft` : '/bulletins'),
  });
}

/** Carries out one form of a bulletin's page: a section's words, or a step of the whole. */
export async function actOnBulletin(asking: Asking, viewer: BankingViewer, bulletinId: string, form: FormData): Reply {
  const name = String(form.get('form'));
  const section = EDITED.exec(name)?.[1];
  if (section !== undefined) return edit(asking, viewer, bulletinId, section, form);
  const step = Object.hasOwn(STEPS, name) ? STEPS[name as keyof typeof STEPS] : undefined;
  if (!step) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, step.form);
  if (viewer.side !== 'association') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, step.document, {
    form,
    submission,
    input: { bulletinId, ...submission.value },
    // What keeps it from being approved are sections: the page names them.
    elsewhere: (field) => name === 'approve' && field !== 'version',
    back: () => `/bulletins/${bulletinId}?done=${name}`,
  });
}

async function edit(asking: Asking, viewer: BankingViewer, bulletinId: string, section: string, form: FormData): Reply {
  const submission = readForm(form, EDIT);
  if (viewer.side !== 'association') return refuse(form, submission, { form: [problem('not_on_this_face')] });
  if (submission.status !== 'success') return invalid(form, submission);
  const { complaintIds, text: words, ...rest } = submission.value;
  const told = (complaintIds ?? '').split(/\s+/).filter(Boolean);
  return sendConduct(asking, viewer, all.AssociationEditBulletinSectionDocument, {
    form,
    submission,
    // A browser sends lines with a carriage return, which would be a change of every line.
    input: { bulletinId, section: section.toUpperCase(), text: (words ?? '').replaceAll('\r\n', '\n'), complaintIds: told, ...rest },
    fieldName: (field) => (field.startsWith('complaintIds') ? 'text' : field),
    back: () => `/bulletins/${bulletinId}?done=edit_section#section-${section}`,
  });
}
