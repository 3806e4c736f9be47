import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { BankingViewer } from '#app/contact-report/banking.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { optionalText, text } from '#app/form/texts.server.ts';
import { AssociationChangeSeasonsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';

const MOST_ROWS = 60;

const FORM = z.object({
  version: z.coerce.number().int(),
  reason: text(500),
  seasons: z
    .array(z.object({ id: optionalText(60), name: optionalText(100), fromMonth: optionalText(10), toMonth: optionalText(10) }))
    .max(MOST_ROWS),
});

/** Writes the seasons as a new version of the settings; an empty row is left out (ACC-03). */
export async function changeSeasons(asking: Asking, viewer: BankingViewer, form: FormData): Promise<Response | FormReply> {
  const submission = readForm(form, FORM);
  if (submission.status !== 'success') return invalid(form, submission);
  const { seasons, ...rest } = submission.value;
  const rows = seasons
    .map((season, place) => ({ ...season, place }))
    .filter(({ name, fromMonth, toMonth }) => name !== '' || fromMonth !== '' || toMonth !== '');
  const input = {
    ...rest,
    seasons: rows.map(({ id, name, fromMonth, toMonth }) => ({ ...(id === '' ? {} : { id }), name, fromMonth, toMonth })),
  };
  try {
    const { result } = (await graph(asking, viewer, AssociationChangeSeasonsDocument, { input })).data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    if (result.__typename === 'InvalidInput')
      return refusedByGraph(
        form,
        submission,
        // Rows that were left out moved those behind them.
        result.problems.map((each) => ({
          ...each,
          field: each.field.replace(/^seasons\.(\d+)/, (_, sent: string) => `seasons.${rows[Number(sent)]?.place ?? sent}`),
        })),
      );
    return redirect(`/accountability/seasons?done=${result.seasons.version}`);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
