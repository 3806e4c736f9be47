import { z } from 'zod';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm } from '#app/form/submission.server.ts';
import { id, oneOf, optionalText, text } from '#app/form/texts.server.ts';
import {
  CarrierCloseMonthDocument,
  CarrierDecideDeductionDocument,
  CarrierDecideObjectionDocument,
  CarrierProposeDeductionDocument,
  PartnerFileObjectionDocument,
  type EvidenceKind,
  type MissingCode,
} from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { sendConduct } from './send-conduct.server.ts';

const REASON = 1000;
const version = z.coerce.number({ error: problem('required') }).int();
const yesOrNo = () => oneOf(['yes', 'no']).transform((word) => word === 'yes');
/** Points as they were typed; what they may be is the rubric's to say. */
const points = () =>
  text(6).transform((typed, context) => {
    const value = Number(typed.normalize('NFKC'));
    if (!Number.isInteger(value)) context.addIssue({ code: 'custom', message: problem('not_a_number') });
    return value;
  });
const several = () =>
  z
    .array(z.string().max(200))
    .optional()
    .transform((values) => values ?? []);

type Reply = Promise<Response | FormReply>;

const DECIDE = z.object({ version, accepted: yesOrNo(), points: optionalText(6).pipe(z.literal('').or(points())), reason: text(REASON) });

/** The reviewer's word on a proposed deduction (SCO-05). */
export async function decideDeduction(asking: Asking, viewer: Viewer, deductionId: string, form: FormData): Reply {
  const submission = readForm(form, DECIDE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { points: typed, ...rest } = submission.value;
  return sendConduct(asking, viewer, CarrierDecideDeductionDocument, {
    form,
    submission,
    input: { deductionId, ...rest, ...(typed === '' ? {} : { points: typed }) },
    back: () => `/scorecards/deductions/${deductionId}?done=decide`,
  });
}

const PROPOSE = z.object({
  partnerId: id(),
  month: text(7),
  itemId: text(60),
  points: points(),
  evidence: several(),
  reason: text(REASON),
});

/** A deduction the reviewer proposes, its evidence ticked in the partner's own records. */
export async function proposeDeduction(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, PROPOSE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { evidence, ...rest } = submission.value;
  return sendConduct(asking, viewer, CarrierProposeDeductionDocument, {
    form,
    submission,
    input: { ...rest, evidence: evidenceOf(evidence) },
    fieldName: (field) => field.replace(/^evidence\..*/, 'evidence'),
    back: (result) =>
      result.__typename === 'DeductionDone' ? `/scorecards/deductions/${result.deduction.id}?done=propose` : '/scorecards',
  });
}

/** Ticked evidence: `kind:id`, of a call-back with its complaint behind. */
function evidenceOf(ticked: readonly string[]): { kind: EvidenceKind; id: string }[] {
  const pieces = ticked.flatMap((value) => {
    const [kind, ofId, complaintId] = value.split(':');
    const own = { kind: kind as EvidenceKind, id: ofId ?? '' };
    return complaintId === undefined ? [own] : [own, { kind: 'COMPLAINT' as const, id: complaintId }];
  });
  return [...new Map(pieces.map((piece) => [`${piece.kind} ${piece.id}`, piece])).values()];
}

const OBJECT = z.object({ about: oneOf(['COMPLAINT', 'DEDUCTION']), id: id(), evidence: text(REASON) });

/** The partner's one objection (SAN-06). */
export async function fileObjection(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, OBJECT);
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, PartnerFileObjectionDocument, {
    form,
    submission,
    input: submission.value,
    back: (result) => (result.__typename === 'ObjectionDone' ? `/scorecards/objections/${result.objection.id}?done=object` : '/scorecards'),
  });
}

const JUDGE = z.object({ upheld: yesOrNo(), reason: text(REASON) });

/** The reviewer's word on an objection. */
export async function decideObjection(asking: Asking, viewer: Viewer, objectionId: string, form: FormData): Reply {
  const submission = readForm(form, JUDGE);
  if (submission.status !== 'success') return invalid(form, submission);
  return sendConduct(asking, viewer, CarrierDecideObjectionDocument, {
    form,
    submission,
    input: { objectionId, ...submission.value },
    back: () => `/scorecards/objections/${objectionId}?done=decide`,
  });
}

const CLOSE = z.object({ month: text(7), acknowledged: several(), reason: optionalText(REASON) });

/** Asks that a month be closed (SAN-07). */
export async function closeMonth(asking: Asking, viewer: Viewer, form: FormData): Reply {
  const submission = readForm(form, CLOSE);
  if (submission.status !== 'success') return invalid(form, submission);
  const { acknowledged, ...rest } = submission.value;
  return sendConduct(asking, viewer, CarrierCloseMonthDocument, {
    form,
    submission,
    input: { ...rest, acknowledged: acknowledged as MissingCode[] },
    back: () => `/scorecards/close?month=${rest.month}&done=close_month`,
  });
}
