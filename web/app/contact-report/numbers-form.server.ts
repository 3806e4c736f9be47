import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { id, oneOf, optionalText, ticked } from '#app/form/texts.server.ts';
import { AssociationPublishNumbersDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { BankingViewer } from './banking.server.ts';

const NUMBERS = z.object({
  level: oneOf(['OUTLET', 'BANK', 'PROVINCIAL_ASSOCIATION', 'CHINA_BANKING_ASSOCIATION']),
  outletId: id().optional(),
  numbers: optionalText(1000).transform((text) =>
    text
      .split(/[\n,，;；、]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
  inContest: ticked(),
  seenAt: z.string().max(40).optional(),
});

/** Enters the numbers of a level (REG-09). @param back the page the form stands on */
export async function sendNumbers(asking: Asking, viewer: BankingViewer, form: FormData, back: string): Promise<Response | FormReply> {
  const submission = readForm(form, NUMBERS);
  if (submission.status !== 'success') return invalid(form, submission);
  const { seenAt, ...input } = submission.value;
  try {
    const { data } = await graph(asking, viewer, AssociationPublishNumbersDocument, { input: { ...input, seenAt: seenAt || null } });
    const { result } = data;
    if (!result) throw new UnknownResult();
    switch (result.__typename) {
      case 'NumbersPublished':
        return redirect(`${back}?done=publish_numbers`);
      case 'CommandRefused':
        return refuse(form, submission, { form: [result.message] });
      case 'InvalidInput': {
        // Each line of the one field is a number of its own to the graph.
        const problems = result.problems.map((each) => ({ ...each, field: each.field.startsWith('numbers') ? 'numbers' : each.field }));
        return refusedByGraph(form, submission, problems);
      }
    }
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
