import { service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import {
  fieldWord,
  PLAIN_FIELDS,
  serviceOf,
  type Contact,
  type FieldKey,
  type FieldValue,
  type Liaison,
} from '@lianban/contact-registry/registration';
import type { CardField } from '../words/enums.ts';

/** A field's value in the one shape of the graph; null: nothing is registered. */
export function cardValue(field: FieldKey, value: FieldValue) {
  if (value === null) return null;
  switch (fieldWord(field)) {
    case 'business_types':
      return { texts: value as readonly string[] };
    case 'service_contact':
    case 'technical_contact':
      return { people: [{ ...(value as Contact), fixedLine: null }] };
    case 'liaisons':
      return { people: value as readonly Liaison[] };
    default:
      return { text: value as string };
  }
}

/** What names a field in the graph: its word, and the service it is of. */
export function namedField(context: GraphContext, field: FieldKey): { field: CardField; service: () => unknown } {
  return { field: fieldWord(field), service: () => service(context, serviceOf(field)) };
}

/** Fields in the order of the form; those of services come last, service by service. */
export function inOrder<T extends { readonly field: FieldKey }>(entries: readonly T[]): T[] {
  const place = ({ field }: T): string => {
    const index = (PLAIN_FIELDS as readonly string[]).indexOf(field);
    return index < 0 ? `~${serviceOf(field)} ${field}` : String(index).padStart(2, '0');
  };
  return [...entries].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
