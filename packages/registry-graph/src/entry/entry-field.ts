import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Resolver } from '@lianban/complaint-graph/resolver';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { EntryOutcome, EntryRequest } from '@lianban/persistence/contact-registry/registry-entry';
import type { Database } from '@lianban/persistence/database';
import { invalidNoticeInput, noticeRefusal } from '../messages/messages.ts';

/** Reads the input of an entry; what is wrong with it is left in `input.problems`. */
export type EntryForm = (
  input: InputReader,
  context: GraphContext,
) => { readonly partnerTenantId: Uuid; readonly enter: (database: Database, request: EntryRequest) => Promise<EntryOutcome> };

/** A mutation field that enters something into a partner's registry besides notices; refusals are data (design.md 4). */
export function entryField(form: EntryForm): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const { partnerTenantId, enter } = form(reader, context);
    if (reader.problems.length > 0) return invalidNoticeInput(context, reader.problems);
    const { caller, programmeId, personName } = context;
    const outcome = await context.write((database) =>
      enter(database, { caller, programmeId, partnerTenantId, idempotencyKey, now: context.now(), personName }),
    );
    switch (outcome.kind) {
      case 'done':
        return { __typename: 'RegistryEntryDone', id: outcome.entryId, replayed: outcome.replayed };
      case 'refused':
        return { __typename: 'CommandRefused', code: outcome.code, message: noticeRefusal(context.locale, outcome.code) };
      case 'invalid':
        return invalidNoticeInput(context, outcome.problems);
    }
  };
}
