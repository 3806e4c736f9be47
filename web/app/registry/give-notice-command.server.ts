import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id, optionalText, text } from '#app/form/texts.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { NOTICE_COMMANDS, type NoticeAnswer } from '#app/graph/commands.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { asStoryEvent } from './story-event.ts';

const REASON = 1000;
const version = z.coerce.number({ error: problem('required') }).int();

/** Every command a form of the notice's page can give. */
const FORMS: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  submit: z.object({ version, replaces: z.array(id()).default([]) }),
  withdraw: z.object({ version, reason: optionalText(REASON) }),
  acknowledge: z.object({ version }),
  approve_emergency: z.object({ version, reason: optionalText(REASON) }),
  grant_exception: z.object({ version, reason: text(REASON) }),
  reject: z.object({ version, reason: text(REASON) }),
  confirm_informed: z.object({ version }),
};

/** Carries out one form of the notice's page: a redirect back to it when done, else the reply to the form. */
export async function giveNoticeCommand(
  asking: Asking,
  viewer: Viewer,
  changeNoticeId: string,
  form: FormData,
): Promise<Response | FormReply> {
  const name = String(form.get('command'));
  const schema = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!schema) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, schema);
  if (submission.status !== 'success') return invalid(form, submission);
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const result = await sendNoticeCommand(asking, viewer, name, { idempotencyKey, changeNoticeId, ...submission.value });
    switch (result.__typename) {
      case 'ChangeNoticeDone':
        return redirect(`/registry/notices/${changeNoticeId}?done=${name}`);
      case 'InvalidInput':
        return refusedByGraph(form, submission, result.problems);
      case 'ChangeNoticeEditConflict':
        return { ...refuse(form, submission, { form: [problem('notice_conflict')] }), since: result.since.map(asStoryEvent) };
      default:
        return refuse(form, submission, { form: [result.message] });
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** One command to the viewer's face. @throws what the graph's client throws, and where no answer came */
export async function sendNoticeCommand(asking: Asking, viewer: Viewer, name: string, input: object): Promise<NoticeAnswer> {
  const document = NOTICE_COMMANDS[viewer.face]?.[name];
  if (!document) return { __typename: 'CommandRefused', code: 'role_missing', message: problem('not_on_this_face') };
  const { data } = await graph(asking, viewer, document, { input: input as never });
  if (!data.result) throw new UnknownResult();
  return data.result;
}
