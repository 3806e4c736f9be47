import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { text } from '#app/form/texts.server.ts';
import { CarrierPostKnownSharesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { MOST_ROWS } from '#app/sent-list/send-list.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

const counted = z.coerce.number().int().min(0).max(MOST_ROWS).default(0);
const STEP = z.object({
  month: text(7),
  seenAt: z.iso.datetime(),
  afterRow: z.string().max(100).default(''),
  imported: counted,
  changed: counted,
});

/** Posts the next known shares of a month; the page goes on by itself, or by its button where no script runs. */
export async function postKnownShares(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, STEP);
  if (submission.status !== 'success') return invalid(form, submission);
  const { month, seenAt, afterRow: after, ...before } = submission.value;
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 60);
  try {
    const { result } = (await graph(asking, viewer, CarrierPostKnownSharesDocument, { input: { idempotencyKey, month, seenAt, after } }))
      .data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    const refused = result.refused.map(({ share, refused: why }) => `${share.partner.shortName} ${share.mode}：${why.message}`);
    if (refused.length > 0) return refuse(form, submission, { form: refused });
    const progress = new URLSearchParams({
      month,
      imported: String(before.imported + result.posted),
      changed: String(before.changed + result.changed),
      ...(result.nextAfter == null ? {} : { step: result.nextAfter, seen: seenAt, done: String(result.done), total: String(result.total) }),
    });
    return redirect(`/settlements/shares?${progress}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
