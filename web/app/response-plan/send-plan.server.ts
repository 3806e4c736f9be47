import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { uploadAll } from '#app/act/files.server.ts';
import type { BankingViewer } from '#app/contact-report/banking.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { day, id, oneOf, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { KINDS } from '#app/intake/words.ts';
import type { Asking } from '#app/session/identity.server.ts';
import { PLAN_PARTS } from './plan-parts.ts';

type Document = TypedDocumentString<{ result: all.PlanAnswerFragment }, { input: never }>;
type Submitted = ReturnType<typeof readForm>;
type Reply = Promise<Response | FormReply>;

const LONG = 10_000;
const version = z.coerce.number({ error: problem('required') }).int();
const part = () => text(LONG);
const CONTENT = z.object({
  title: text(200),
  validFrom: day(),
  outletIds: z.array(id()).default([]),
  ...(Object.fromEntries(PLAN_PARTS.map((name) => [name, part()])) as Record<(typeof PLAN_PARTS)[number], ReturnType<typeof part>>),
});
const WRITE = CONTENT.extend({ kind: oneOf(KINDS) });
const REVISE = CONTENT.extend({ version, change: text(200), keptFileIds: z.array(id()).default([]) });
const WITHDRAW = z.object({ version, reason: text(200) });

/** Writes a plan in its first version (ASC-02). */
export async function sendPlan(asking: Asking, viewer: BankingViewer, form: FormData): Reply {
  const submission = readForm(form, WRITE);
  if (submission.status !== 'success') return invalid(form, submission);
  return sendWithFiles(asking, viewer, all.AssociationWriteResponsePlanDocument as Document, form, submission, submission.value);
}

/** Writes another version of a plan. */
export async function sendRevision(asking: Asking, viewer: BankingViewer, planId: string, form: FormData): Reply {
  const submission = readForm(form, REVISE);
  if (submission.status !== 'success') return invalid(form, submission);
  const document = all.AssociationReviseResponsePlanDocument as Document;
  return sendWithFiles(asking, viewer, document, form, submission, { planId, ...submission.value });
}

/** Withdraws a plan. */
export async function sendWithdrawal(asking: Asking, viewer: BankingViewer, planId: string, form: FormData): Reply {
  const submission = readForm(form, WITHDRAW);
  if (submission.status !== 'success') return invalid(form, submission);
  const document = all.AssociationWithdrawResponsePlanDocument as Document;
  return send(asking, viewer, document, form, submission, { planId, ...submission.value });
}

async function sendWithFiles(
  asking: Asking,
  viewer: BankingViewer,
  document: Document,
  form: FormData,
  submission: Submitted,
  input: object,
): Reply {
  const sent = await uploadAll(asking, viewer, form, 'attachmentIds');
  if (!sent.ok) return refuse(form, submission, { fields: { attachmentIds: [sent.problem] } });
  return send(asking, viewer, document, form, submission, { ...input, attachmentIds: sent.ids });
}

async function send(
  asking: Asking,
  viewer: BankingViewer,
  document: Document,
  form: FormData,
  submission: Submitted,
  input: object,
): Reply {
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const { result } = (await graph(asking, viewer, document, { input: { idempotencyKey, ...input } as never })).data;
    if (!result) throw new UnknownResult();
    switch (result.__typename) {
      case 'ResponsePlanDone':
        return redirect(`/response-plans/${result.plan.id}?done=${encodeURIComponent(String(form.get('form')))}`);
      case 'CommandRefused':
        return refuse(form, submission, { form: [result.message] });
      case 'InvalidInput':
        return refusedByGraph(form, submission, result.problems.map(atField));
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** A list stands in one field of the form; that somebody was faster is about all of it. */
function atField(each: { readonly field: string; readonly message: string }): { field: string; message: string } {
  const field = each.field.replace(/^(\w+)\.\d+$/, '$1');
  return { ...each, field: field === 'version' ? '' : field };
}
