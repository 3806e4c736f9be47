import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { chosenFiles, upload } from '#app/act/files.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse } from '#app/form/submission.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import type { UnderWay } from './import-progress.tsx';

/** More rows no sheet has. */
export const MOST_ROWS = 1_048_576;

/** A number of rows that an address names; what is none is 0. */
export const rowsIn = (params: URLSearchParams, name: string, most = MOST_ROWS): number =>
  Math.min(most, Math.max(0, Math.trunc(Number(params.get(name) ?? 0)) || 0));

/** How far the steps that an address tells of have come. */
export const wayIn = (params: URLSearchParams): Omit<UnderWay, 'after'> => ({
  imported: rowsIn(params, 'imported'),
  done: rowsIn(params, 'done'),
  total: rowsIn(params, 'total'),
});

/**
 * Sends a chosen list to the face, where it waits; the page then shows what comes of it.
 *
 * @param back the page's address with the list
 * @param schema what the form holds besides the file
 */
export async function sendList<S extends z.ZodType = z.ZodType<object>>(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  back: (fileId: string, asked: z.output<S>) => string,
  schema: S = z.looseObject({}) as unknown as S,
): Promise<Response | FormReply> {
  const submission = readForm(form, schema);
  if (submission.status !== 'success') return invalid(form, submission);
  const [file] = chosenFiles(form, 'list');
  if (file === undefined) return refuse(form, submission, { fields: { list: [problem('required')] } });
  const sent = await upload(asking, viewer, file, null);
  return sent.ok ? redirect(back(sent.id, submission.value)) : refuse(form, submission, { fields: { list: [sent.problem] } });
}
