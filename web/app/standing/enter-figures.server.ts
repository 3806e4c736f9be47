import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id, optionalText, text } from '#app/form/texts.server.ts';
import { CarrierEnterOutsideFiguresDocument, CarrierImportFiguresDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { FIGURES } from './figures.ts';

const keyOf = (form: FormData): string => String(form.get('idempotencyKey') ?? '').slice(0, 80);

const ENTRY = z.object({
  partnerId: id(),
  month: text(7),
  billed_users: optionalText(40),
  signed_group_customers: optionalText(40),
  share_emp: optionalText(40),
  share_c: optionalText(40),
  service_cost: optionalText(40),
  joined_on: optionalText(40),
});

/** Enters what the form holds of a partner's month; each field with the version that was on the screen. */
export async function enterFigures(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, ENTRY);
  if (submission.status !== 'success') return invalid(form, submission);
  const { partnerId, month } = submission.value;
  const figures = FIGURES.map((name) => ({
    name,
    value: submission.value[name.toLowerCase() as Lowercase<typeof name>],
    seenVersion: Math.max(0, Math.trunc(Number(form.get(`seen_${name}`) ?? 0)) || 0),
  }));
  try {
    const { data } = await graph(asking, viewer, CarrierEnterOutsideFiguresDocument, {
      input: { idempotencyKey: keyOf(form), partnerId, month, figures },
    });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    return redirect(`/scorecards/figures?${new URLSearchParams({ month, partner: partnerId, done: 'saved' })}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** Takes the list over. */
export async function importFigures(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, z.object({ fileId: id() }));
  if (submission.status !== 'success') return invalid(form, submission);
  const { fileId } = submission.value;
  try {
    const { data } = await graph(asking, viewer, CarrierImportFiguresDocument, { input: { idempotencyKey: keyOf(form), fileId } });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput') return refusedByGraph(form, submission, result.problems);
    if (result.__typename !== 'FiguresImported') return refuse(form, submission, { form: [result.message] });
    return redirect(`/scorecards/figures/import?file=${fileId}&imported=${result.entered}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
