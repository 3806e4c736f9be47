import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';
import { statementAddress } from './addresses.ts';
import { asStoryEvent } from './standing-line.ts';
import { readsSettlement, settles } from './money-seats.ts';

/** The viewer where the settlement is theirs to read. @throws 403 otherwise */
export async function requireSettlement(asking: Asking): ReturnType<typeof requireStanding> {
  const viewer = await requireStanding(asking);
  if (!readsSettlement(viewer)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** The viewer where reconciling is theirs to do. @throws 403 otherwise */
export async function requireClerk(asking: Asking): ReturnType<typeof requireStanding> {
  const viewer = await requireSettlement(asking);
  if (!settles(viewer)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

type Document = TypedDocumentString<{ result: all.SettlementAnswerFragment }, { input: never }>;
const AMOUNT = 40;
const version = z.coerce.number({ error: problem('required') }).int();
const month = () => text(7);

interface Form {
  readonly schema: z.ZodType<Record<string, unknown>>;
  readonly document: Document;
}

/** Every command of the statement's page but settling, which many ledgers share. */
const FORMS: Readonly<Record<string, Form>> = {
  enter_share: {
    schema: z.object({ version, shareOf: month(), month: month(), amount: text(AMOUNT) }),
    document: all.CarrierEnterSettlementShareDocument,
  },
  enter_payment: {
    schema: z.object({ version, month: month(), amount: text(AMOUNT), reference: text(100) }),
    document: all.CarrierEnterSettlementPaymentDocument,
  },
  counter: {
    schema: z.object({ version, month: month(), postingId: id(), reason: text(1000) }),
    document: all.CarrierCounterPostingDocument,
  },
};

const keyOf = (form: FormData): string => String(form.get('idempotencyKey') ?? '').slice(0, 60);

/** Carries out one form of the statement's page. */
export async function giveSettlementCommand(
  asking: Asking,
  viewer: Viewer,
  of: { readonly partnerId: string; readonly mode: 'EMP' | 'C' },
  form: FormData,
): Promise<Response | FormReply> {
  const name = String(form.get('command'));
  const shown = String(form.get('shareOf') ?? '').slice(0, 7);
  if (name === 'settle') return settle(asking, viewer, shown, [of], form, `${statementAddress(of.partnerId, of.mode, shown)}&done=settle`);
  const known = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!known) throw new Response('unknown command', { status: 400 });
  const submission = readForm(form, known.schema);
  if (submission.status !== 'success') return invalid(form, submission);
  try {
    const input = { idempotencyKey: keyOf(form), ...of, ...submission.value };
    const { result } = (await graph(asking, viewer, known.document, { input: input as never })).data;
    if (!result) throw new UnknownResult();
    switch (result.__typename) {
      case 'SettlementDone':
        return redirect(`${statementAddress(of.partnerId, of.mode, result.settlement.month)}&done=${name}`);
      case 'InvalidInput':
        return refusedByGraph(form, submission, result.problems);
      case 'SettlementConflict':
        return { ...refuse(form, submission, { form: [problem('ledger_conflict')] }), since: result.since.map(asStoryEvent) };
      case 'CommandRefused':
        return refuse(form, submission, { form: [result.message] });
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** Settles a month of ledgers; what any of them lacks is said by name. */
export async function settle(
  asking: Asking,
  viewer: Viewer,
  settled: string,
  of: readonly { readonly partnerId: string; readonly mode: 'EMP' | 'C' }[],
  form: FormData,
  back: string,
): Promise<Response | FormReply> {
  const submission = readForm(form, z.looseObject({}));
  try {
    const input = { idempotencyKey: keyOf(form), month: settled, of: [...of] };
    const { result } = (await graph(asking, viewer, all.CarrierSettleMonthsDocument, { input })).data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    const refused = result.results.flatMap(({ refused: why, settlement }) =>
      why ? [`${settlement ? `${settlement.partner.shortName} ${settlement.mode}：` : ''}${why.message}`] : [],
    );
    return refused.length > 0 ? refuse(form, submission, { form: refused }) : redirect(back);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
