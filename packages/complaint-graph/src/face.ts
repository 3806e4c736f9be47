import type { TenantKind } from '@lianban/complaint/vocabulary';
import { GraphQLError } from 'graphql';
import type { GraphContext } from './graph-context.ts';
import type { Resolver } from './resolver.ts';

/** One face of the core: the kind of organisation its root fields answer (design.md 1). */
export interface Face {
  /** Prefix of its root fields, and the name of its database login. */
  readonly name: 'carrier' | 'partner' | 'vendor' | 'association';
  readonly serves: readonly TenantKind[];
}

/**
 * A root field of a face: it answers only organisations of the kinds the face serves. Entities are not guarded this way:
 * any party may ask any face for the fields it adds to a complaint, within what row security shows that party.
 */
export function ownRoot<Arguments, Result>(
  face: Face,
  resolve: Resolver<unknown, Arguments, Result>,
): Resolver<unknown, Arguments, Result> {
  return (source, args, context, info) => {
    if (!face.serves.includes(context.caller.tenantKind)) throw notServed(face, context);
    return resolve(source, args, context, info);
  };
}

/** Root fields of a face by their names without the face's prefix: `complaints` becomes `partnerComplaints`. */
export function rootFields(
  face: Face,
  fields: Readonly<Record<string, Resolver<unknown, never, unknown>>>,
): Record<string, Resolver<unknown, never, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      `${face.name}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
      ownRoot(face, resolve),
    ]),
  );
}

function notServed(face: Face, { caller }: Pick<GraphContext, 'caller'>): GraphQLError {
  return new GraphQLError(`The ${face.name} face does not serve an organisation of kind ${caller.tenantKind}.`, {
    extensions: { code: 'FORBIDDEN' },
  });
}
