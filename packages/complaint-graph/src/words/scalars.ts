import { GraphQLError, Kind, type ValueNode } from 'graphql';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO 8601 instant with its zone as the canonical text `YYYY-MM-DDTHH:MM:SS.mmmZ`, or null where it is none. */
export function canonicalInstant(text: string): string | null {
  const match = INSTANT.exec(text);
  if (!match || canonicalDay(text.slice(0, 10)) === null) return null;
  if (Number(match[4]) > 23 || Number(match[5]) > 59 || Number(match[6] ?? 0) > 59) return null;
  const ms = Date.parse(text);
  const instant = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  // A zone may push it out of the years 1 to 9999, which is all that databases and other clients know.
  return /^(?!0000)\d{4}-/.test(instant) ? instant : null;
}

/** A day that exists, `YYYY-MM-DD`, or null: 30 February is none. */
export function canonicalDay(text: string): string | null {
  if (!DAY.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : null;
}

function wrongInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function textScalar(name: string, form: string, read: (text: string) => string | null) {
  const parse = (value: unknown): string => {
    const known = typeof value === 'string' && value.length <= 40 ? read(value) : null;
    if (known === null) throw wrongInput(`${name} must be ${form}.`);
    return known;
  };
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode): string => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value: unknown): string => {
      const text = value instanceof Date ? value.toISOString() : value;
      if (typeof text !== 'string') throw new TypeError(`${name} from a resolver is no text`);
      return text;
    },
  };
}

/** `DateTime` and `Date`: taken strictly, given as UTC instants and plain days. */
export const scalarResolvers = {
  DateTime: textScalar('DateTime', 'an ISO 8601 instant with a zone, such as 2026-11-22T01:30:00Z', canonicalInstant),
  Date: textScalar('Date', 'a day that exists, such as 2026-11-22', canonicalDay),
};
