import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from './graph-context.ts';

/** A field's resolver; what it gives is checked by the schema when it is answered. */
export type Resolver<Source, Arguments = Record<string, never>, Result = unknown> = (
  source: Source,
  args: Arguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => Result | Promise<Result>;

/** Resolvers of one object type by field; fields left out are read from the source by their name. */
export type FieldResolvers<Source> = Readonly<Record<string, Resolver<Source, never>>>;
