import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { optionalText, text } from '#app/form/texts.server.ts';
import { CarrierChangeStandingSettingsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { RUBRIC_FINDINGS } from './settings-values.ts';

const MOST_ROWS = 40;

const whole = () =>
  text(6).transform((typed, context) => {
    const value = Number(typed.normalize('NFKC'));
    if (!Number.isInteger(value)) context.addIssue({ code: 'custom', message: problem('not_a_number') });
    return value;
  });
const wholeOrNone = () => optionalText(6).pipe(z.literal('').or(whole()));

const rate = z.object({ itemId: optionalText(60), points: wholeOrNone() });

const FORM = z.object({
  version: z.coerce.number().int(),
  reason: text(500),
  empComplaints: whole(),
  complaintsPer10000: text(12),
  inTimePercent: text(12),
  monthsInARow: whole(),
  leastForMedian: whole(),
  objectionWorkingDays: whole(),
  rectificationWorkingDays: whole(),
  suspensionMonths: whole(),
  refundTimes: whole(),
  rubricItems: z.array(z.object({ id: optionalText(60), name: optionalText(100), most: wholeOrNone() })).max(MOST_ROWS),
  rubricRates: z.object(
    Object.fromEntries(RUBRIC_FINDINGS.map((finding) => [finding.toLowerCase(), rate])) as Record<
      Lowercase<(typeof RUBRIC_FINDINGS)[number]>,
      typeof rate
    >,
  ),
});

/** Writes what partners' standing is judged by as a new version; a row without a name is left out. */
export async function changeStandingSettings(asking: Asking, viewer: Viewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, FORM);
  if (submission.status !== 'success') return invalid(form, submission);
  const { rubricItems, rubricRates, ...rest } = submission.value;
  const rows = rubricItems.map((item, place) => ({ ...item, place })).filter(({ name }) => name !== '');
  const rates = RUBRIC_FINDINGS.flatMap((finding) => {
    const { itemId, points } = rubricRates[finding.toLowerCase() as Lowercase<typeof finding>];
    return itemId === '' ? [] : [{ finding, itemId, points: points || 0 }];
  });
  const input = {
    ...rest,
    rubricItems: rows.map(({ id, name, most }) => ({ ...(id === '' ? {} : { id }), name, most: most || 0 })),
    rubricRates: rates,
  };
  try {
    const { data } = await graph(asking, viewer, CarrierChangeStandingSettingsDocument, { input });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'InvalidInput')
      return refusedByGraph(
        form,
        submission,
        result.problems.map((each) => ({ ...each, field: atItsRow(each.field, rows) })),
      );
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    return redirect(`/scorecards/settings?done=${result.settings.version}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

/** Rows that were left out moved those behind them. */
const atItsRow = (field: string, rows: readonly { readonly place: number }[]): string =>
  field.replace(/^rubricItems\.(\d+)/, (_, sent: string) => `rubricItems.${rows[Number(sent)]?.place ?? sent}`);
