import { entriesOf, type Card, type Change, type FieldKey, type FieldValue } from './registration.ts';

/** One line of 'old → new', as everyone sees it who decides (REG-03). */
export interface Difference {
  readonly field: FieldKey;
  /** null: nothing was registered. */
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** Whether two values, of a field or a report, say the same, whatever the order of their properties. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

/** What must change so that `card` becomes as `wanted`; a field that `wanted` does not name stays as it is. */
export function changesBetween(card: Card, wanted: Card): Change[] {
  return entriesOf(wanted).filter(({ field, value }) => !sameValue(card[field], value));
}

/** Old and new of each change, against the card as it is when the change takes effect. */
export function differences(card: Card, changes: readonly Change[]): Difference[] {
  return changes.map(({ field, value }) => ({ field, from: card[field] ?? null, to: value }));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part ?? null)}`).join()}}`;
}
