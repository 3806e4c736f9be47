import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  isObjectType,
  isUnionType,
  parse,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { KitCode } from './error-form.ts';

/** A part of a subgraph: its SDL and the resolvers of the fields it adds. */
export interface SubgraphModule {
  typeDefs: string | DocumentNode;
  /** A resolver map; typed where it is written, here it only passes through. */
  resolvers?: object;
}

type ResolverMap = Record<string, Record<string, () => unknown>>;
type ResolveReference = (representation: Record<string, unknown>, context: unknown, info: unknown) => unknown;

/** More than a page of any list needs; beyond it somebody is fishing. */
const MOST_REPRESENTATIONS = 1_000;

/**
 * The executable schema of a subgraph, with two things made safe that `@apollo/subgraph` leaves open: every entity type
 * must have a `__resolveReference` (without one the caller's own representation would come back as if it were data),
 * and a representation that cannot be resolved fails alone, not the whole batch.
 * @throws Error naming the entity types without a reference resolver, or the SDL's faults
 */
export function subgraphSchema(modules: readonly SubgraphModule[], options: { hideSdl: boolean }): GraphQLSchema {
  const schema = buildSubgraphSchema(
    modules.map(({ typeDefs, resolvers }) => ({
      typeDefs: typeof typeDefs === 'string' ? parse(typeDefs) : typeDefs,
      resolvers: (resolvers ?? {}) as ResolverMap,
    })),
  );
  const entities = entityTypes(schema);
  const without = entities.filter((type) => referenceResolver(type) === undefined).map((type) => type.name);
  if (without.length > 0) throw new Error(`These types have a @key but no __resolveReference: ${without.join(', ')}.`);

  const rootFields = schema.getQueryType()?.getFields() ?? {};
  if (rootFields['_entities']) rootFields['_entities'].resolve = entitiesResolver(new Map(entities.map((type) => [type.name, type])));
  if (options.hideSdl && rootFields['_service']) {
    rootFields['_service'].resolve = () => {
      throw new GraphQLError('The schema is not shown here.', { extensions: { code: KitCode.introspectionDisabled } });
    };
  }
  return schema;
}

function entityTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().filter(isObjectType) : [];
}

function referenceResolver(type: GraphQLObjectType): ResolveReference | undefined {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return extensions.apollo?.subgraph?.resolveReference;
}

function entitiesResolver(types: ReadonlyMap<string, GraphQLObjectType>): GraphQLFieldResolver<unknown, unknown> {
  return (_source, { representations }: { representations?: readonly unknown[] }, context, info) => {
    const asked = representations ?? [];
    if (asked.length > MOST_REPRESENTATIONS) {
      throw new GraphQLError(`At most ${MOST_REPRESENTATIONS} representations a request.`, {
        extensions: { code: KitCode.tooManyRepresentations },
      });
    }
    return asked.map(async (representation) => {
      const typeName = (representation as { __typename?: unknown } | null)?.__typename;
      const type = typeof typeName === 'string' ? types.get(typeName) : undefined;
      const resolve = type && referenceResolver(type);
      if (!resolve) throw new GraphQLError('No entity of this kind here.', { extensions: { code: KitCode.unknownEntity } });
      const found = await resolve(representation as Record<string, unknown>, context, info);
      return found === null || found === undefined ? null : withTypeName(found as object, type.name);
    });
  };
}

/** `_Entity` is told apart by `__typename`; the row itself may be shared between requests and is not written to. A copy, for resolvers spread what they are given. */
function withTypeName(found: object, typeName: string): object {
  if ((found as { __typename?: unknown }).__typename === typeName) return found;
  return Object.assign(Object.create(Object.getPrototypeOf(found) as object | null) as object, found, { __typename: typeName });
}
