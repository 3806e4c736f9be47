import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id, oneOf, optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { byNumberOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { asStoryEvent } from './standing-line.ts';

type Side = Viewer & { readonly face: 'carrier' | 'partner' };
type Answer = all.RefundAnswerFragment;
type Document = TypedDocumentString<{ result: Answer }, { input: never }>;

const REASON = 1000;
const AMOUNT = 40;
const version = z.coerce.number({ error: problem('required') }).int();

/** Every command a form of the refund's page can give. */
const FORMS: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  verify: z.object({ version, wrong: text(AMOUNT), reason: text(REASON) }),
  deny: z.object({ version, reason: text(REASON) }),
  reject: z.object({ version, reason: text(REASON) }),
  approve: z.object({
    version,
    double: oneOf(['yes', 'no'])
      .default('no')
      .transform((word) => word === 'yes'),
    reason: optionalText(REASON),
  }),
  credit: z.object({ version, reference: text(100) }),
};

const COMMANDS: Readonly<Record<Side['face'], Readonly<Record<string, Document>>>> = {
  carrier: {
    claim: all.CarrierClaimRefundDocument,
    verify: all.CarrierVerifyRefundDocument,
    reject: all.CarrierRejectRefundDocument,
    approve: all.CarrierApproveRefundDocument,
    credit: all.CarrierCreditRefundDocument,
  },
  partner: { claim: all.PartnerClaimRefundDocument, verify: all.PartnerVerifyRefundDocument, deny: all.PartnerDenyRefundDocument },
};

const CLAIM = z.object({
  number: text(40),
  kind: oneOf(['WRONG_CHARGE', 'FUNCTION_FEE']),
  serviceId: id(),
  item: text(200),
  month: text(7),
  charged: text(AMOUNT),
  reason: text(REASON),
});

/** Where a form only asks what its amount comes to: it is shown again with what was typed. */
const onlyReckons = (form: FormData): boolean => form.get('step') === 'reckon';

/** Carries out one form of the refund's page: a redirect back to it when done, else the reply to the form. */
export async function giveRefundCommand(asking: Asking, viewer: Side, refundId: string, form: FormData): Promise<Response | FormReply> {
  const name = String(form.get('command'));
  const schema = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!schema) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, schema);
  if (onlyReckons(form)) return refuse(form, submission, {});
  if (submission.status !== 'success') return invalid(form, submission);
  return send(asking, viewer, name, form, submission, { refundId, ...submission.value });
}

/** Claims a refund; the complaint is named by its number, as it stands on paper. */
export async function claimRefund(asking: Asking, viewer: Side, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, CLAIM);
  if (onlyReckons(form)) return refuse(form, submission, {});
  if (submission.status !== 'success') return invalid(form, submission);
  const { number, ...claim } = submission.value;
  const { data } = await graph(asking, viewer, byNumberOf[viewer.face], { number });
  if (!data.complaint) return refuse(form, submission, { fields: { number: [problem('complaint_unknown')] } });
  return send(asking, viewer, 'claim', form, submission, { complaintId: data.complaint.id, ...claim });
}

async function send(
  asking: Asking,
  viewer: Side,
  name: string,
  form: FormData,
  submission: Parameters<typeof refuse>[1],
  input: object,
): Promise<Response | FormReply> {
  const document = Object.hasOwn(COMMANDS[viewer.face], name) ? COMMANDS[viewer.face][name] : undefined;
  if (!document) return refuse(form, submission, { form: [problem('not_on_this_face')] });
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const { data } = await graph(asking, viewer, document, { input: { idempotencyKey, ...input } as never });
    const { result } = data;
    if (!result) throw new UnknownResult();
    switch (result.__typename) {
      case 'RefundDone':
        return redirect(`/refunds/${result.refund.id}?done=${name}`);
      case 'InvalidInput':
        return refusedByGraph(
          form,
          submission,
          result.problems.map((each) => ({ ...each, field: each.field === 'complaintId' ? 'number' : each.field })),
        );
      case 'RefundConflict':
        return { ...refuse(form, submission, { form: [problem('refund_conflict')] }), since: result.since.map(asStoryEvent) };
      case 'CommandRefused':
        return refuse(form, submission, { form: [result.message] });
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
