import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id } from '#app/form/texts.server.ts';
import { MOST_ROWS } from './send-list.server.ts';

const STEP = z.object({
  fileId: id(),
  afterRow: z.coerce.number().int().min(0).max(MOST_ROWS).default(0),
  imported: z.coerce.number().int().min(0).max(MOST_ROWS).default(0),
});

/** What the graph answers to a step: how far it came, or why not. */
type StepAnswer =
  | { readonly imported: number; readonly done: number; readonly total: number; readonly nextAfterRow?: number | null }
  | { readonly problems: readonly { readonly field: string; readonly message: string }[] }
  | { readonly message: string };

/**
 * Takes the next rows of a list over; the page goes on by itself, or by its button where no script runs.
 *
 * @param take asks the graph for the step
 * @param back the page's address with the list
 */
export async function importStep(
  form: FormData,
  take: (input: { idempotencyKey: string; fileId: string; afterRow: number }) => Promise<StepAnswer | null | undefined>,
  back: (fileId: string) => string,
): Promise<Response | FormReply> {
  const submission = readForm(form, STEP);
  if (submission.status !== 'success') return invalid(form, submission);
  const { fileId, afterRow, imported } = submission.value;
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 80);
  try {
    const result = await take({ idempotencyKey, fileId, afterRow });
    if (!result) throw new UnknownResult();
    if ('problems' in result) return refusedByGraph(form, submission, result.problems);
    if ('message' in result) return refuse(form, submission, { form: [result.message] });
    const all = imported + result.imported;
    if (result.nextAfterRow == null) return redirect(`${back(fileId)}&imported=${all}`);
    const progress = new URLSearchParams({
      after: String(result.nextAfterRow),
      imported: String(all),
      done: String(result.done),
      total: String(result.total),
    });
    return redirect(`${back(fileId)}&${progress}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
