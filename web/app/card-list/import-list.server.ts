import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id } from '#app/form/texts.server.ts';
import { CarrierImportCardsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { MOST_ROWS } from '#app/sent-list/send-list.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

const STEP = z.object({
  fileId: id(),
  afterRow: z.coerce.number().int().min(0).max(MOST_ROWS).default(0),
  imported: z.coerce.number().int().min(0).max(MOST_ROWS).default(0),
});

/** Takes the next rows over; the page goes on by itself, or by its button where no script runs. */
export async function importStep(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, STEP);
  if (submission.status !== 'success') return invalid(form, submission);
  const { fileId, afterRow, imported } = submission.value;
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 80);
  try {
    const { data } = await graph(asking, viewer, CarrierImportCardsDocument, { input: { idempotencyKey, fileId, afterRow } });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename !== 'CardsImported') return refuse(form, submission, { form: [result.message] });
    const all = imported + result.imported;
    if (result.nextAfterRow == null) return redirect(`/registry/import?file=${fileId}&imported=${all}`);
    const progress = new URLSearchParams({
      file: fileId,
      after: String(result.nextAfterRow),
      imported: String(all),
      done: String(result.done),
      total: String(result.total),
    });
    return redirect(`/registry/import?${progress}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
