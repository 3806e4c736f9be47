import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes a subgraph's clients may meet besides those of validation. */
export const KitCode = {
  internal: 'INTERNAL',
  timedOut: 'TIMED_OUT',
  unknownEntity: 'UNKNOWN_ENTITY',
  tooManyRepresentations: 'TOO_MANY_REPRESENTATIONS',
  introspectionDisabled: 'INTROSPECTION_DISABLED',
} as const;

/** Faults of the request itself: their messages speak of the caller's own text and help to mend it. */
const CALLERS_OWN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  KitCode.unknownEntity,
  KitCode.tooManyRepresentations,
  KitCode.introspectionDisabled,
]);

/** Refusals a resolver throws on purpose, as a GraphQLError with one of these codes; expected ones are data, not errors. */
const REFUSALS = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND']);

/**
 * What of an error the client may see. A fault keeps its path and nothing else: messages of drivers and libraries carry
 * SQL, rows and file names. The trace id is added where the answer is written.
 */
export function errorForm(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const thrown = unwrapResolverError(error);
  // Errors of the request have no path; one with a path comes from a resolver and must have been thrown as it is.
  const deliberate =
    typeof code === 'string' &&
    (formatted.path === undefined
      ? CALLERS_OWN.has(code)
      : (CALLERS_OWN.has(code) || REFUSALS.has(code)) && thrown instanceof GraphQLError && thrown.originalError === undefined);
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  return deliberate
    ? { message: formatted.message, ...place, extensions: { code } }
    : { message: 'Something went wrong on our side.', ...place, extensions: { code: KitCode.internal } };
}

/** True for errors whose cause must be found in our log. */
export function isFault(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] === KitCode.internal;
}
