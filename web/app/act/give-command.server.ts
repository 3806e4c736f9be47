import { redirect } from '@remix-run/node';
import type { Submission } from '@conform-to/react';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { byNumberOf, revealOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { COMMANDS, type CommandAnswer } from '#app/graph/commands.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { COMMAND_FORMS, zoneOf } from './command-forms.server.ts';
import { chosenFiles, keyOfFile, upload } from './files.server.ts';

type Read = Submission<unknown, string[]>;

/** What a form of the complaint's page led to besides a redirect. */
export type CommandReply =
  | FormReply
  | { readonly form: 'reveal_contact'; readonly contact: { name: string; phone: string; email?: string | null; address?: string | null } };

/** Carries out one form of the complaint's page: a redirect back to it when done, else the reply to the form. */
export async function giveCommand(asking: Asking, viewer: Viewer, complaintId: string, form: FormData): Promise<Response | CommandReply> {
  const name = String(form.get('command'));
  const schema = Object.hasOwn(COMMAND_FORMS, name) ? COMMAND_FORMS[name] : undefined;
  if (!schema) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, schema(zoneOf(form)));
  if (submission.status !== 'success') return invalid(form, submission);
  const fields = submission.value;
  const key = { idempotencyKey: String(form.get('idempotencyKey') ?? '').slice(0, 200), complaintId };
  try {
    if (name === 'reveal_contact') return await reveal(asking, viewer, form, submission, { ...key, reason: String(fields['reason']) });
    if (name === 'add_attachment') return await attach(asking, viewer, form, submission, key, fields);
    if (name === 'link_repeat') return await linkRepeat(asking, viewer, form, submission, key, String(fields['number']));
    return await answer(asking, viewer, name, form, submission, { ...key, ...fields });
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** Sends the command; the graph's typed answer becomes a redirect, or errors at the form's fields. */
async function answer(
  asking: Asking,
  viewer: Viewer,
  name: string,
  form: FormData,
  submission: Read,
  input: object,
): Promise<Response | FormReply> {
  const result = await send(asking, viewer, name, input);
  return result.__typename === 'ComplaintCommandDone'
    ? backTo(result.complaint.id, String(form.get('form')))
    : refusal(result, form, submission);
}

/** One command to the viewer's face. @throws what the graph's client throws, and 'unknown_result' where no answer came. */
export async function send(asking: Asking, viewer: Viewer, name: string, input: object): Promise<CommandAnswer> {
  const document = COMMANDS[viewer.face][name];
  if (!document) return { __typename: 'CommandRefused', code: 'role_missing', message: problem('not_on_this_face') };
  const { data } = await graph(asking, viewer, document, { input: input as never });
  if (!data.result) throw new UnknownResult();
  return data.result;
}

/** No answer came: whether it was done is not known; the same key makes asking again harmless. */
export class UnknownResult extends Error {}

/** What the person typed stays, with the same key: sending again cannot do it twice. */
export function keepForm(thrown: unknown, form: FormData, submission: Read): FormReply {
  if (thrown instanceof Response) throw thrown;
  const told = thrown as { data?: { code?: string }; init?: { status?: number } | null };
  if (thrown instanceof UnknownResult || (told.init?.status ?? 0) >= 429)
    return refuse(form, submission, { form: [problem('unknown_result')] });
  throw thrown;
}

/** The reply to a form from an answer that is not 'done'. */
export function refusal(
  result: Exclude<CommandAnswer, { __typename: 'ComplaintCommandDone' }>,
  form: FormData,
  submission: Read,
): FormReply {
  switch (result.__typename) {
    case 'CommandRefused':
      return refuse(form, submission, { form: [result.message] });
    case 'InvalidInput':
      return refusedByGraph(form, submission, result.problems);
    case 'EditConflict':
      return { ...refuse(form, submission, { form: [problem('conflict')] }), since: result.since };
  }
}

const backTo = (id: string, form: string): Response => redirect(`/complaints/${id}?done=${encodeURIComponent(form)}`);

async function reveal(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  submission: Read,
  input: { idempotencyKey: string; complaintId: string; reason: string },
): Promise<CommandReply> {
  const { data } = await graph(asking, viewer, revealOf[viewer.face], { input });
  const result = data.result;
  if (!result) throw new UnknownResult();
  if (result.__typename === 'ContactRevealed') return { form: 'reveal_contact', contact: result.contact };
  return result.__typename === 'CommandRefused'
    ? refuse(form, submission, { form: [result.message] })
    : refusedByGraph(form, submission, result.problems);
}

async function attach(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  submission: Read,
  key: { idempotencyKey: string; complaintId: string },
  fields: object,
): Promise<Response | FormReply> {
  const files = chosenFiles(form, 'file');
  if (files.length === 0) return refuse(form, submission, { fields: { file: [problem('required')] } });
  for (const [place, file] of files.entries()) {
    const sent = await upload(asking, viewer, file, keyOfFile(form, place));
    if (!sent.ok) return refuse(form, submission, { fields: { file: [sent.problem] } });
    const result = await send(asking, viewer, 'add_attachment', {
      ...key,
      idempotencyKey: `${key.idempotencyKey}:${place}`,
      attachmentId: sent.id,
      ...fields,
    });
    if (result.__typename !== 'ComplaintCommandDone') return refusal(result, form, submission);
  }
  return redirect(`/complaints/${key.complaintId}?tab=attachments&done=${encodeURIComponent(String(form.get('form')))}`);
}

async function linkRepeat(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  submission: Read,
  key: { idempotencyKey: string; complaintId: string },
  number: string,
): Promise<Response | FormReply> {
  const { data } = await graph(asking, viewer, byNumberOf[viewer.face], { number });
  if (!data.complaint) return refuse(form, submission, { fields: { number: [problem('complaint_unknown')] } });
  return answer(asking, viewer, 'link_repeat', form, submission, { ...key, firstComplaintId: data.complaint.id });
}
