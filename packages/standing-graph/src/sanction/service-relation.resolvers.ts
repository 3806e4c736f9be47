import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation, service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import {
  mayRelateServices,
  relatedServices as related,
  relateServices as relate,
  relationChanges,
  type RelationChange,
  type ServiceRelations,
} from '@lianban/persistence/standing/relate-services';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';

/** The latest changes a page shows; all are kept. */
const MOST_CHANGES = 50;

/** Which services are related, of every partner's service the caller may know of. */
export async function relatedServices(_source: unknown, _args: unknown, context: GraphContext) {
  const reads = context.reads();
  const [{ services }, byService, changes] = await Promise.all([
    reads.directory(),
    reads.read((tx) => related(tx)),
    reads.read((tx) => relationChanges(tx, MOST_CHANGES)),
  ]);
  const entries: ServiceRelations[] = [];
  for (const { id, tenantId } of services.values()) {
    if (byService.has(id) || (await organisation(context, tenantId))?.kind === 'partner')
      entries.push({ serviceId: id, relatedServiceIds: byService.get(id) ?? [] });
  }
  const { caller } = context;
  return { entries, changes, mayRelate: caller.kind === 'person' && mayRelateServices({ ...caller, programmeId: '' }) === 'allowed' };
}

/** A manager enters all that is related to one service. */
export async function relateServices(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader(input);
  const asked = {
    serviceId: reader.id('serviceId'),
    relatedServiceIds: reader.ids('relatedServiceIds'),
    seen: reader.ids('seenServiceIds'),
  };
  if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
  const outcome = await context.write((database, who) =>
    relate(database, who, { ...asked, now: context.now(), personName: context.personName }),
  );
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ServicesRelated', relatedServices: await relatedServices(null, {}, context) };
    case 'refused':
      return { __typename: 'CommandRefused', code: outcome.code, message: standingRefusal(context.locale, outcome.code) };
    case 'invalid':
      return invalidStandingInput(context, outcome.problems);
  }
}

const relationFields: FieldResolvers<ServiceRelations> = {
  service: ({ serviceId }, _, context) => service(context, serviceId),
  related: async ({ relatedServiceIds }, _, context) =>
    (await Promise.all(relatedServiceIds.map((id) => service(context, id)))).filter((each) => each !== null),
};

const changeFields: FieldResolvers<RelationChange> = {
  service: ({ serviceId }, _, context) => service(context, serviceId),
  relatedService: ({ relatedServiceId }, _, context) => service(context, relatedServiceId),
};

export const serviceRelationResolvers = { ServiceRelations: relationFields, ServiceRelationChange: changeFields };
