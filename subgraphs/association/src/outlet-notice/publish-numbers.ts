import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { NOTICE_LEVELS } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { publishNumbers as publish } from '@lianban/persistence/contact-report/published-numbers';
import { invalidNoticeInput } from '@lianban/registry-graph/messages/messages';
import { PUBLISH_REFUSALS } from './messages.ts';
import { noticeOfOutlet } from './outlet-notice.queries.ts';

const MOST_TYPED = 20;

/** Enters the numbers of a level (REG-09). */
export async function publishNumbers(_source: unknown, { input }: { input: RawInput }, context: GraphContext): Promise<CommandResult> {
  const asked = new InputReader(input);
  const { caller, programmeId, personName, locale } = context;
  const level = asked.word('level', NOTICE_LEVELS);
  const outletUnitId = level === 'outlet' ? asked.id('outletId') : null;
  const entered = {
    level,
    outletUnitId,
    numbers: asked.texts('numbers', MOST_TYPED),
    inContest: level === 'outlet' && asked.flag('inContest'),
    seenFrom: asked.instantOrNull('seenAt'),
  };
  if (asked.problems.length > 0) return invalidNoticeInput(context, asked.problems);
  const own = await organisation(context, caller.tenantId);
  const known = outletUnitId === null || own?.units.some(({ id, kind }) => id === outletUnitId && kind === 'outlet');
  const refused = (code: keyof (typeof PUBLISH_REFUSALS)['en']): CommandResult => ({
    __typename: 'CommandRefused',
    code,
    message: PUBLISH_REFUSALS[locale][code],
  });
  if (own === null || !known) return refused('not_a_party');
  const associationTenantId = own.supervisorTenantId ?? own.id;
  const outcome = await context.write((database) =>
    publish(database, { ...caller, programmeId }, entered, { now: context.now(), personName, associationTenantId }),
  );
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'NumbersPublished', notice: outletUnitId === null ? null : await noticeOfOutlet(context, outletUnitId) };
    case 'refused':
      return refused(outcome.code);
    case 'invalid':
      return invalidNoticeInput(context, outcome.problems);
  }
}
