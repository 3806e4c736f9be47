import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Resolver } from '@lianban/complaint-graph/resolver';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import type { StandingStoryEvent } from '@lianban/persistence/standing/read-story';
import type { StandingOutcome, StandingRequest } from '@lianban/persistence/standing/run-standing-command';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';

/** One command to a partner's standing as read from an input. */
export interface ReadStandingCommand {
  /** The version of the refund, ledger … that the caller saw; null: whatever it is. */
  readonly version: number | null;
  readonly give: (database: Database, request: StandingRequest) => Promise<StandingOutcome>;
}

/** Reads the input of one mutation into its command; what is wrong with it is left in `input.problems`. */
export type StandingCommandForm = (input: InputReader, context: GraphContext) => ReadStandingCommand;

/** How the commands to one kind of subject are answered. */
export interface StandingAnswers {
  readonly done: (context: GraphContext, standingId: Uuid, replayed: boolean, input: RawInput) => Promise<CommandResult>;
  /** Somebody was faster. */
  readonly conflict: (
    context: GraphContext,
    standingId: Uuid,
    since: readonly StandingStoryEvent[],
    input: RawInput,
  ) => Promise<CommandResult>;
  /** The input's name of a field that decisions call otherwise. */
  readonly fieldName?: (field: string) => string;
}

/** A mutation field that gives one command to a partner's standing; refusals, wrong input and conflicts are data (design.md 4). */
export function standingCommandField(
  form: StandingCommandForm,
  answers: StandingAnswers,
): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const { version, give } = form(reader, context);
    if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
    const outcome = await context.write((database, { programmeId }) =>
      give(database, {
        caller: context.caller,
        programmeId,
        idempotencyKey,
        now: context.now(),
        personName: context.personName,
        expectedVersion: version,
      }),
    );
    switch (outcome.kind) {
      case 'done':
        return answers.done(context, outcome.standingId, outcome.replayed, input);
      case 'refused':
        return { __typename: 'CommandRefused', code: outcome.code, message: standingRefusal(context.locale, outcome.code) };
      case 'invalid': {
        const { fieldName = (field: string) => field } = answers;
        return invalidStandingInput(
          context,
          outcome.problems.map((problem) => ({ ...problem, field: fieldName(problem.field) })),
        );
      }
      case 'conflict':
        return answers.conflict(context, outcome.standingId, outcome.since, input);
    }
  };
}

/** The version of what a command is about, as its caller saw it. */
export const seenVersion = (input: InputReader): number => input.integer('version', 1, 2_147_483_647);
