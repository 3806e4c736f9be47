import { createHash } from 'node:crypto';
import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { isDay } from '#app/clock/day-time.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { readForm, refuse } from '#app/form/submission.server.ts';
import type { CardChangeInput, PartnerChangePreviewQuery } from '#app/gql/graphql.ts';
import { PartnerCardDocument, PartnerChangePreviewDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { NoticeAnswer } from '#app/graph/commands.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { keepForm } from '#app/act/give-command.server.ts';
import { formName, typedCard, type TypedChange } from './card-form.ts';
import { sendNoticeCommand } from './give-notice-command.server.ts';

type Answer = NonNullable<PartnerChangePreviewQuery['preview']>;
/** What the edited card would become. */
export type Preview = Extract<Answer, { __typename: 'ChangePreview' }>;

/** The reply to the form of the card: its problems, or what would come of it. */
export type EditReply = FormReply & { readonly preview?: Preview; readonly reviewed?: string };

type Read = ReturnType<typeof readForm>;

/** Shows what an edited card would become; then, for what was shown and nothing else, drafts and submits the notices. */
export async function editCard(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | EditReply> {
  const submission = readForm(form, z.looseObject({})) as Read;
  try {
    return await edit(asking, viewer, form, submission);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

async function edit(asking: Asking, viewer: Viewer, form: FormData, submission: Read): Promise<Response | EditReply> {
  const { data: own } = await graph(asking, viewer, PartnerCardDocument, {});
  if (!own.card) return refuse(form, submission, { form: [problem('unknown_result')] });
  const typed = typedCard(form, own.card);
  const more = reasons(form);
  const noDay = isDayOrNone(form) ? [] : [{ field: 'effectiveDay', message: problem('not_a_day') }];
  const input = { changes: typed.map(({ change }) => change), ...more };
  const act = String(form.get('act') ?? 'review');
  if (act === 'draft' && noDay.length > 0) return refusedAt(form, submission, noDay, typed);
  if (act === 'draft') return keepDraft(asking, viewer, form, submission, typed, input);

  const { data } = await graph(asking, viewer, PartnerChangePreviewDocument, { input });
  const preview = data.preview;
  if (!preview) return refuse(form, submission, { form: [problem('unknown_result')] });
  if (preview.__typename === 'CommandRefused') return refuse(form, submission, { form: [preview.message] });
  const problems = [...preview.problems, ...noDay];
  if (problems.length > 0) return refusedAt(form, submission, problems, typed);
  if (preview.__typename === 'InvalidInput') return refuse(form, submission, { form: [problem('unknown_result')] });
  const reviewed = digestOf(preview);
  const shown: EditReply = { ...refuse(form, submission, {}), preview, reviewed };
  if (act !== 'submit' || form.get('reviewed') !== reviewed) return shown;
  if (preview.notices.some(({ conflicts }) => conflicts.length > 0) && form.get('replace') !== 'on')
    return { ...shown, ...refuse(form, submission, { fields: { replace: [problem('replace_needed')] } }) };
  return submitAll(asking, viewer, form, submission, preview, typed, more);
}

function reasons(form: FormData) {
  const day = said(form, 'effectiveDay');
  return {
    // What is no day cannot be asked about: it is a problem of its own, beside what the graph finds.
    effectiveDay: isDay(day) ? day : null,
    emergency: form.get('emergency') === 'on',
    reason: said(form, 'reason'),
    exceptionReason: said(form, 'exceptionReason'),
  };
}

/** Whether the day was left out or is one: only a day left out means the earliest. */
function isDayOrNone(form: FormData): boolean {
  const day = said(form, 'effectiveDay');
  return day === '' || isDay(day);
}

const said = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** Each shown notice is drafted and submitted; one that fails meanwhile stays as a draft, opened in the form. */
async function submitAll(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  submission: Read,
  { notices }: Preview,
  typed: readonly TypedChange[],
  more: ReturnType<typeof reasons>,
): Promise<Response | EditReply> {
  const base = keyOf(form);
  const ids: string[] = [];
  for (const [place, { kind, differences, conflicts }] of notices.entries()) {
    const beside = kind === 'ON_NOTICE' && notices.length > 1;
    const drafted = await draftOf(asking, viewer, form, place, {
      changes: changesOf(typed, differences),
      ...(beside ? {} : more),
    });
    if (drafted.__typename !== 'ChangeNoticeDone') return notDrafted(drafted, form, submission, typed);
    const { id, version } = drafted.notice;
    const submitted = await sendNoticeCommand(asking, viewer, 'submit', {
      idempotencyKey: `${base}:${place}:submit`,
      changeNoticeId: id,
      version,
      replaces: [...new Set(conflicts.map(({ changeNoticeId }) => changeNoticeId))],
    });
    if (submitted.__typename !== 'ChangeNoticeDone') return redirect(`/registry/edit?draft=${id}`);
    ids.push(id);
  }
  const [first = '', second] = ids;
  return redirect(`/registry/notices/${first}?done=submit${second === undefined ? '' : `&beside=${second}`}`);
}

/** The first notice rewrites the draft the form was opened with, where there is one. */
function draftOf(asking: Asking, viewer: Viewer, form: FormData, place: number, input: object): Promise<NoticeAnswer> {
  const draftId = String(form.get('draftId') ?? '');
  const idempotencyKey = `${keyOf(form)}:${place}:draft`;
  return draftId !== '' && place === 0
    ? sendNoticeCommand(asking, viewer, 'revise', {
        idempotencyKey,
        changeNoticeId: draftId,
        version: Number(form.get('draftVersion')),
        ...input,
      })
    : sendNoticeCommand(asking, viewer, 'draft', { idempotencyKey, ...input });
}

/** Keeps what was typed on the server, right or not: whoever has the duty may go on with it. */
async function keepDraft(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  submission: Read,
  typed: readonly TypedChange[],
  input: { readonly changes: readonly CardChangeInput[] },
): Promise<Response | EditReply> {
  const result = await draftOf(asking, viewer, form, 0, input);
  return result.__typename === 'ChangeNoticeDone'
    ? redirect(`/registry/notices/${result.notice.id}?done=draft`)
    : notDrafted(result, form, submission, typed);
}

/** Why nothing was drafted: somebody else may have gone on with the draft, or given it, since the form was opened. */
function notDrafted(
  result: Exclude<NoticeAnswer, { __typename: 'ChangeNoticeDone' }>,
  form: FormData,
  submission: Read,
  typed: readonly TypedChange[],
): EditReply {
  switch (result.__typename) {
    case 'InvalidInput':
      return refusedAt(form, submission, result.problems, typed);
    case 'ChangeNoticeEditConflict':
      return refuse(form, submission, { form: [problem('notice_conflict')] });
    default:
      return refuse(form, submission, { form: [result.message] });
  }
}

const keyOf = (form: FormData): string => String(form.get('idempotencyKey') ?? '').slice(0, 80);

function changesOf(typed: readonly TypedChange[], differences: Preview['notices'][number]['differences']): CardChangeInput[] {
  return typed
    .map(({ change }) => change)
    .filter((change) =>
      differences.some(({ field, service }) => field === change.field && (service?.id ?? null) === (change.serviceId ?? null)),
    );
}

function refusedAt(
  form: FormData,
  submission: Read,
  problems: readonly { readonly field: string; readonly message: string }[],
  typed: readonly TypedChange[],
): FormReply {
  const fields: Record<string, string[]> = {};
  const whole: string[] = [];
  for (const { field, message } of problems) {
    const name = formName(field, typed);
    if (form.has(name) || name === 'effectiveDay') (fields[name] ??= []).push(message);
    else whole.push(message);
  }
  return refuse(form, submission, { ...(whole.length > 0 ? { form: whole } : {}), fields });
}

/** What was shown, in few letters: a submission of anything else is shown first. */
function digestOf({ notices }: Preview): string {
  return createHash('sha256').update(JSON.stringify(notices)).digest('base64url').slice(0, 22);
}
