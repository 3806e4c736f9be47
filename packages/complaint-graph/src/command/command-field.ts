import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { CommandOutcome } from '@lianban/persistence/write-path';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../graph-context.ts';
import { problemMessage, refusalMessage } from '../messages/messages.ts';
import type { Resolver } from '../resolver.ts';
import { asksOnlyForId } from './asked-for.ts';
import type { CommandForm } from './command-form.ts';
import { InputReader, type RawInput } from './input-reader.ts';

/** What a mutation field answers, by the name of its type. */
export type CommandResult = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** How a field answers once its command is done. */
type Shape = (
  context: GraphContext,
  complaintId: Uuid,
  replayed: boolean,
  info: GraphQLResolveInfo,
) => Promise<CommandResult> | CommandResult;

/**
 * A mutation field that gives one command: reads the input, runs the command on the one write path, and answers from a
 * fresh transaction. Refusals, wrong input and conflicts are data (design.md 4).
 */
export function commandField(form: CommandForm, shape: Shape = done): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context, info) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const read = form(reader, context.making);
    if (reader.problems.length > 0) return invalidInput(context, reader.problems);
    const outcome = await context.run({ ...read, idempotencyKey, content: input });
    return shapeOutcome(context, outcome, shape, info);
  };
}

async function shapeOutcome(
  context: GraphContext,
  outcome: CommandOutcome,
  shape: Shape,
  info: GraphQLResolveInfo,
): Promise<CommandResult> {
  switch (outcome.kind) {
    case 'done':
      return shape(context, outcome.complaintId, outcome.replayed, info);
    case 'refused':
      return { __typename: 'CommandRefused', code: outcome.code, message: refusalMessage(context.locale, outcome.code) };
    case 'invalid':
      return invalidInput(context, outcome.problems);
    case 'conflict':
      return { __typename: 'EditConflict', complaint: await context.reads().complaint(outcome.complaintId), since: outcome.since };
  }
}

/** The caller knows the id already: where nothing else is asked for, nothing is read. */
async function done(context: GraphContext, complaintId: Uuid, replayed: boolean, info: GraphQLResolveInfo): Promise<CommandResult> {
  const complaint = asksOnlyForId(info, 'complaint') ? { id: complaintId } : await context.reads().complaint(complaintId);
  return { __typename: 'ComplaintCommandDone', complaint, replayed };
}

/** Fields that have another name in the inputs of the graph than in commands. */
const INPUT_NAMES: Readonly<Record<string, string>> = { holderTenantId: 'holderId', repeatOf: 'repeatOfId', attachments: 'attachmentIds' };

/** Problems with an input, in the caller's language and under the input's own field names. */
export function invalidInput(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]): CommandResult {
  return {
    __typename: 'InvalidInput',
    problems: problems.map((problem) => ({
      ...problem,
      field: problem.field
        .split('.')
        .map((step) => INPUT_NAMES[step] ?? step)
        .join('.'),
      message: problemMessage(context.locale, problem.code, problem.limit),
    })),
  };
}
