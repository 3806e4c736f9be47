import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Resolver } from '@lianban/complaint-graph/resolver';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import { runNoticeCommand, type NoticeCommandOutcome } from '@lianban/persistence/contact-registry/run-notice-command';
import { atInput } from '../card/card-input.ts';
import { invalidNoticeInput, noticeRefusal } from '../messages/messages.ts';
import { registryReads } from '../registry-reads.ts';
import { noticeConflicts } from './change-notice.resolvers.ts';

/** One command as read from an input. */
export interface ReadNoticeCommand {
  /** Null for the command that makes a notice. */
  readonly noticeId: Uuid | null;
  /** The version of the notice the caller saw; null for the command that makes one. */
  readonly version: number | null;
  readonly command: NoticeCommand;
}

/** Reads the input of one mutation into its command; what is wrong with it is left in `input.problems`. */
export type NoticeCommandForm = (input: InputReader) => ReadNoticeCommand;

/** The notice a command is about, as its caller saw it. */
export function seenNotice(input: InputReader): { noticeId: Uuid; version: number } {
  return { noticeId: input.id('changeNoticeId'), version: input.integer('version', 1, 2_147_483_647) };
}

/** A mutation field that gives one command to a notice and answers from a fresh transaction; refusals are data (design.md 4). */
export function noticeCommandField(form: NoticeCommandForm): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const { noticeId, version, command } = form(reader);
    if (reader.problems.length > 0) return invalidNoticeInput(context, reader.problems);
    const outcome = await context.write((database, { programmeId }) =>
      runNoticeCommand(database, {
        caller: context.caller,
        programmeId,
        noticeId,
        command,
        idempotencyKey,
        content: input,
        expectedVersion: version,
        now: context.now(),
        personName: context.personName,
      }),
    );
    return answer(context, command, outcome);
  };
}

async function answer(context: GraphContext, command: NoticeCommand, outcome: NoticeCommandOutcome): Promise<CommandResult> {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ChangeNoticeDone', notice: await registryReads(context).notice(outcome.noticeId), replayed: outcome.replayed };
    case 'refused': {
      const message = noticeRefusal(context.locale, outcome.code);
      return outcome.conflicts.length > 0
        ? { __typename: 'ChangeNoticesOverlap', message, conflicts: noticeConflicts(context, outcome.conflicts) }
        : { __typename: 'CommandRefused', code: outcome.code, message };
    }
    case 'invalid':
      return invalidNoticeInput(context, 'changes' in command ? atInput(outcome.problems, command.changes) : outcome.problems);
    case 'conflict':
      return {
        __typename: 'ChangeNoticeEditConflict',
        notice: await registryReads(context).notice(outcome.noticeId),
        since: outcome.since,
      };
  }
}
