import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { closeMonth as close } from '@lianban/persistence/standing/close-month';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';
import { MISSING_CODES } from '../words/enums.ts';
import { monthToClose } from './month-close.queries.ts';

/** SAN-07: asks that a month be closed, or closed again after corrections. */
export async function closeMonth(_source: unknown, { input }: { readonly input: RawInput }, context: GraphContext): Promise<CommandResult> {
  const reader = new InputReader(input);
  const idempotencyKey = reader.idempotencyKey();
  const asked = { month: reader.said('month'), acknowledged: reader.words('acknowledged', MISSING_CODES), reason: reader.said('reason') };
  if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
  const outcome = await context.write((database, { programmeId }) => {
    const { caller, personName } = context;
    return close(database, { caller, programmeId, idempotencyKey, now: context.now(), personName }, asked);
  });
  switch (outcome.kind) {
    case 'invalid':
      return invalidStandingInput(context, outcome.problems);
    case 'refused': {
      const message = standingRefusal(context.locale, outcome.code);
      return outcome.missing.length > 0
        ? { __typename: 'MonthHasMissing', message, missing: outcome.missing }
        : { __typename: 'CommandRefused', code: outcome.code, message };
    }
    default: {
      const replayed = outcome.kind === 'done' && outcome.replayed;
      return { __typename: 'MonthCloseAsked', month: await monthToClose(null, { month: asked.month }, context), replayed };
    }
  }
}
