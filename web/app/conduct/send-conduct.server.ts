import { redirect } from '@remix-run/node';
import type { Submission } from '@conform-to/react';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { refuse, refusedByGraph } from '#app/form/submission.server.ts';
import type { StandingLineFragment, TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** What a command to a partner's conduct answers, as far as every one of them answers the same. */
interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly field: string; readonly message: string }[];
  readonly since?: readonly StandingLineFragment[];
}

/** A form that was read, and the command that comes of it. */
interface Sent<Result extends Answer> {
  readonly form: FormData;
  readonly submission: Submission<unknown, string[]>;
  readonly input: object;
  /** The name of a graph's field in the form. */
  readonly fieldName?: (field: string) => string;
  /** What the page shows under a name of its own, outside the form, such as a section. */
  readonly elsewhere?: (field: string) => boolean;
  /** Where to go when it is done. */
  readonly back: (result: Result) => string;
}

/** Sends one command; its typed answer becomes a redirect, or errors at the form's fields. */
export async function sendConduct<Result extends Answer>(
  asking: Asking,
  viewer: Viewer,
  document: TypedDocumentString<{ result: Result }, { input: never }>,
  { form, submission, input, fieldName = (field) => field, elsewhere, back }: Sent<Result>,
): Promise<Response | FormReply> {
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const { data } = await graph(asking, viewer, document, { input: { idempotencyKey, ...input } as never });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.problems !== undefined) {
      const problems = result.problems.map((each) => ({ ...each, field: fieldName(each.field) }));
      return refusedByGraph(form, submission, problems, elsewhere);
    }
    if (result.since !== undefined)
      return { ...refuse(form, submission, { form: [problem('conduct_conflict')] }), since: result.since.map(asStoryEvent) };
    if (result.message !== undefined) return refuse(form, submission, { form: [result.message] });
    return redirect(back(result));
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
