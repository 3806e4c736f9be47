import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Resolver } from '@lianban/complaint-graph/resolver';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import { runReportCommand } from '@lianban/persistence/contact-report/run-report-command';
import { reportOf } from './contact-report.queries.ts';
import { invalidReportInput, reportRefusal } from './messages.ts';

/** One command to the caller's own report, and the version it was seen at; null for the first report. */
export interface ReadReportCommand {
  readonly version: number | null;
  readonly command: ReportCommand;
}

/** Reads the input of one mutation into its command; what is wrong with it is left in `input.problems`. */
export type ReportCommandForm = (input: InputReader, context: GraphContext) => ReadReportCommand;

/** The version of the report that the caller saw. */
export const seenVersion = (input: InputReader): number => input.integer('version', 0, 2_147_483_647);

/** A mutation field that gives one command to the caller's contact report; refusals are data (design.md 4). */
export function reportCommandField(form: ReportCommandForm): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const { version, command } = form(reader, context);
    if (reader.problems.length > 0) return invalidReportInput(context, reader.problems);
    const { caller, programmeId, personName } = context;
    const outcome = await context.write((database) =>
      runReportCommand(database, {
        caller,
        programmeId,
        command,
        idempotencyKey,
        content: input,
        expectedVersion: version,
        now: context.now(),
        personName,
      }),
    );
    switch (outcome.kind) {
      case 'done':
        return {
          __typename: 'ContactReportDone',
          report: await reportOf(context, outcome.memberTenantId, null),
          replayed: outcome.replayed,
        };
      case 'refused':
        return { __typename: 'CommandRefused', code: outcome.code, message: reportRefusal(context.locale, outcome.code) };
      case 'invalid':
        return invalidReportInput(context, outcome.problems);
      case 'conflict':
        return { __typename: 'ContactReportConflict', since: outcome.since };
    }
  };
}
