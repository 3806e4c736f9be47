import { data } from '@remix-run/node';
import { z } from 'zod';
import { problem, type FormReply } from '#app/form/reply.ts';
import { readForm, invalid, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { optionalText, text, ticked } from '#app/form/texts.server.ts';
import type { RegistrySettingsInput, SettingsFragment } from '#app/gql/graphql.ts';
import { changeSettingsOf, settingsOf, settingsPreviewOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { limitName, type Limit } from './limit-words.ts';
import type { MovedClock } from './moved-clocks.tsx';
import { MANUAL_KINDS } from '#app/supplies/words.ts';
import { REQUIRED_BOXES, settingsValues } from './settings-values.ts';
import { takeOver } from './take-over.ts';

const whole = () =>
  z.coerce
    .number({ error: problem('not_a_number') })
    .int(problem('not_a_number'))
    .min(1, problem('too_small', 1))
    .max(10_000, problem('too_large', 10_000));

const percents = () =>
  text(60).transform((typed, context) => {
    const list = typed
      .split(/[\s,，、%]+/)
      .filter(Boolean)
      .map(Number);
    if (list.length === 0 || list.some((percent) => !Number.isInteger(percent) || percent < 1 || percent > 99))
      context.addIssue({ code: 'custom', message: problem('percents') });
    return list;
  });

const hours = () =>
  text(120).transform((typed, context) =>
    typed
      .split(/[,，、\n]+/)
      .map((span) => span.trim())
      .filter(Boolean)
      .map((span) => {
        const found = /^(\d{2}:\d{2})\s*[-–~至]\s*(\d{2}:\d{2})$/.exec(span);
        if (!found) context.addIssue({ code: 'custom', message: problem('working_hours') });
        return { from: found?.[1] ?? '', to: found?.[2] ?? '' };
      }),
  );

const additions = () =>
  optionalText(4000).transform((typed, context) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => {
        const found = /^(\d{4}-\d{2}-\d{2})\s+(休|班|off|on)\s+(.{1,40})$/i.exec(line);
        if (!found) context.addIssue({ code: 'custom', message: problem('calendar_line', line.slice(0, 30)) });
        return {
          day: found?.[1] ?? '',
          kind: /休|off/i.test(found?.[2] ?? '') ? ('OFF' as const) : ('WORKING' as const),
          name: found?.[3] ?? '',
        };
      }),
  );

/** Whole numbers with commas between them; none is allowed. */
const numbers = () =>
  optionalText(120).transform((typed, context) => {
    const list = typed
      .split(/[\s,，、]+/)
      .filter(Boolean)
      .map(Number);
    if (list.some((each) => !Number.isInteger(each) || each < 1)) context.addIssue({ code: 'custom', message: problem('not_a_number') });
    return list;
  });

/** The contact registry's part of the form, as the graph takes it. */
const registryPart = z
  .object({
    noticeWorkingDays: whole(),
    latestDaysAhead: whole(),
    reminderAt: text(5),
    remindAfterWorkingDays: numbers(),
    remindBeforeWorkingDays: numbers(),
    remindEmergencyAfterHours: numbers(),
    chinaMobileSegments: text(2000).transform((typed) => typed.split(/[\s,，、]+/).filter(Boolean)),
    mostLiaisons: whole(),
    mostBusinessTypes: whole(),
    longestTariff: whole(),
    requireManual: ticked(),
    requireFaq: ticked(),
    requireDownload: ticked(),
    requireTraining: ticked(),
    manualEndsWithinDays: whole(),
  })
  .transform(({ requireManual, requireFaq, requireDownload, requireTraining, ...rest }): { contactRegistry?: RegistrySettingsInput } => {
    const ticks = { requireManual, requireFaq, requireDownload, requireTraining };
    return { contactRegistry: { ...rest, requiredManuals: MANUAL_KINDS.filter((kind) => ticks[REQUIRED_BOXES[kind]]) } };
  });
const noRegistry = z.object({}).transform((): { contactRegistry?: RegistrySettingsInput } => ({}));

/** A preview needs no reason yet; a programme without partners has no contact registry. */
const settingsForm = (reason: z.ZodType<string>, { contactRegistry }: Pick<SettingsFragment, 'contactRegistry'>) =>
  z
    .object({
      version: z.coerce.number().int(),
      reason,
      warnAtPercent: percents(),
      workingHours: hours(),
      calendarAdditions: additions(),
      majorAfterReturns: whole(),
      notReachedAttempts: whole(),
      notReachedDays: whole(),
      repeatWindowDays: whole(),
      massComplaintThreshold: whole(),
      massComplaintWindowHours: whole(),
      surveyPercent: whole().optional(),
      surveySeed: whole().optional(),
      waitCustomer: ticked(),
      waitFirstReceiver: ticked(),
    })
    .and(contactRegistry ? registryPart : noRegistry);

/** What the settings form led to: a new version, what it would move, or errors. */
export type SettingsReply = FormReply | { readonly done: number } | (FormReply & { readonly moved: readonly MovedClock[] });

/** Makes a new version of the programme's settings from the form, or shows which running clocks it would move (CLK-20). */
export async function changeSettings(asking: Asking, viewer: Viewer, form: FormData): Promise<SettingsReply> {
  const preview = form.get('act') === 'preview';
  const { face } = viewer;
  if (face !== 'carrier' && face !== 'association') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  const { settings: now } = (await graph(asking, viewer, settingsOf[face], {})).data;
  if (!now) throw data({ code: 'graph_unavailable', traceId: asking.context.traceId }, { status: 503 });
  const submission = readForm(form, settingsForm(preview ? optionalText(500) : text(500), now));
  if (submission.status !== 'success') return invalid(form, submission);
  if (!preview && now.version !== submission.value.version) return changedMeanwhile(form, now);
  const { limits, wrong } = changedLimits(form, now.limits);
  if (Object.keys(wrong).length > 0) return refuse(form, submission, { fields: wrong });
  const { waitCustomer, waitFirstReceiver, ...rest } = submission.value;
  const pauseReasons = [
    ...(waitCustomer ? (['WAITING_FOR_CUSTOMER'] as const) : []),
    ...(waitFirstReceiver ? (['WAITING_FOR_FIRST_RECEIVER'] as const) : []),
  ];
  const input = { ...rest, pauseReasons, ...(limits.length > 0 ? { limits } : {}) };
  const result = preview
    ? (await graph(asking, viewer, settingsPreviewOf[face], { input })).data.result
    : (await graph(asking, viewer, changeSettingsOf[face], { input })).data.result;
  switch (result?.__typename) {
    case 'ProgrammeSettingsChanged':
      return { done: result.settings.version };
    case 'ProgrammeSettingsPreview':
      return { ...invalid(form, submission), moved: result.moved };
    case 'CommandRefused':
      return refuse(form, submission, { form: [result.message] });
    case 'InvalidInput':
      return refusedByGraph(form, submission, result.problems.map(atItsField));
    default:
      return refuse(form, submission, { form: [problem('unknown_result')] });
  }
}

/** A setting is one field of the form, also where one of several values in it is wrong, and whichever room's it is. */
const atItsField = <P extends { readonly field: string }>(each: P): P => ({
  ...each,
  field: each.field
    .replace(/^contactRegistry\./, '')
    .replace(/^(\w+)\.\d+(\.\w+)?$/, (whole, name: string) => (name === 'limits' ? whole : name)),
});

/** The form again, with what somebody else has changed since it was opened; nothing is saved until it is sent once more. */
function changedMeanwhile(form: FormData, present: SettingsFragment): FormReply {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')]));
  const { values, contested } = takeOver(readSeen(typed['seen']), typed, settingsValues(present));
  const joined = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...values, seen: '', version: String(present.version) }))
    if (value !== '') joined.set(name, value);
  return refuse(joined, readForm(joined, settingsForm(text(500), present)), {
    form: [problem('settings_changed', present.changedBy ?? '')],
    fields: Object.fromEntries(Object.entries(contested).map(([name, now]) => [name, [problem('changed_to', now)]])),
  });
}

/** What the form was opened with; a form that does not say counts as changed throughout. */
function readSeen(seen: string | undefined): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(seen ?? ''));
  } catch {
    return {};
  }
}

/** The limits that are not as they were, and what was typed that is none. */
function changedLimits(form: FormData, present: readonly Limit[]) {
  const wrong: Record<string, string[]> = {};
  const limits = present.flatMap((limit) => {
    const name = `limit-${limitName(limit)}`;
    if (!form.has(name)) return [];
    const typed = String(form.get(name)).trim();
    const amount = typed === '' ? null : Number(typed);
    if (amount !== null && !(amount > 0 && amount <= 10_000)) wrong[name] = [problem('not_a_number')];
    return amount === (limit.amount ?? null)
      ? []
      : [{ class: limit.class, faultGrade: limit.faultGrade ?? null, part: limit.part, calendar: limit.calendar, amount }];
  });
  return { limits, wrong };
}
