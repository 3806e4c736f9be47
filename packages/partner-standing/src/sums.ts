/** Numbers by name, or several under one name such as classes; all values of a kind have the same names. */
type Shape<T> = { readonly [K in keyof T]: number | readonly number[] };

/** How values of one kind are added up; they form a group, so that what was added can be taken away in any order. */
export interface Sums<T> {
  readonly none: T;
  add(this: void, one: T, other: T): T;
  subtract(this: void, one: T, other: T): T;
  /** Whether both count the same. */
  same(this: void, one: T, other: T): boolean;
}

/** The sums of values shaped like `none`, which counts nothing. */
export function sumsOf<T extends Shape<T>>(none: T): Sums<T> {
  const names = Object.keys(none) as (keyof T)[];
  const combined = (one: T, other: T, by: (a: number, b: number) => number): T => {
    const entries = names.map((name) => {
      const [left, right] = [one[name], other[name]];
      return [name, isList(left) && isList(right) ? left.map((number, index) => by(number, right[index] ?? 0)) : by(+left, +right)];
    });
    return Object.fromEntries(entries) as T;
  };
  const subtract = (one: T, other: T) => combined(one, other, (a, b) => a - b);
  return {
    none,
    add: (one, other) => combined(one, other, (a, b) => a + b),
    subtract,
    same: (one, other) => {
      const difference = subtract(one, other);
      return names.flatMap((name): number | readonly number[] => difference[name]).every((number) => number === 0);
    },
  };
}

/** Under which key, if any, a contribution counts, and what it adds there. */
export interface Counting<One, Key, T> {
  readonly sums: Sums<T>;
  /** Null: it counts nowhere. */
  keyOf(this: void, one: One): Key | null;
  countersOf(this: void, one: One): T;
}

/**
 * By what stored sums must be corrected when contributions have become others: the old part is taken away, the new one
 * added, each where it belongs. Sums that nothing changes are not named.
 */
export function sumChanges<One, Key extends object, T>(
  before: readonly One[],
  after: readonly One[],
  { sums, keyOf, countersOf }: Counting<One, Key, T>,
): (Key & { readonly by: T })[] {
  const changes = new Map<string, { readonly key: Key; readonly by: T }>();
  const note = (one: One, combined: Sums<T>['add']) => {
    const key = keyOf(one);
    if (key === null) return;
    const name = keyName(key);
    changes.set(name, { key, by: combined(changes.get(name)?.by ?? sums.none, countersOf(one)) });
  };
  for (const one of before) note(one, sums.subtract);
  for (const one of after) note(one, sums.add);
  return [...changes.values()].filter(({ by }) => !sums.same(by, sums.none)).map(({ key, by }) => ({ ...key, by }));
}

/** Stored sums and those their contributions give now. */
export type SumFault<Key, T> = Key & { readonly kept: T; readonly recounted: T };

/** Where stored sums differ from a recount of all contributions; none, if every event was followed. */
export function sumFaults<One, Key extends object, T>(
  rows: readonly { readonly key: Key; readonly counters: T }[],
  contributions: readonly One[],
  counting: Counting<One, Key, T>,
): SumFault<Key, T>[] {
  const { none, same } = counting.sums;
  const taken = new Map(rows.map(({ key, counters }) => [keyName(key), { key, kept: counters, recounted: none }]));
  for (const change of sumChanges([], contributions, counting)) {
    const { by, ...rest } = change;
    // What is left of a change without its sums is its key; the compiler cannot follow that through the intersection.
    const key = rest as unknown as Key;
    taken.set(keyName(key), { key, kept: taken.get(keyName(key))?.kept ?? none, recounted: by });
  }
  return [...taken.values()].filter(({ kept, recounted }) => !same(kept, recounted)).map(({ key, ...sums }) => ({ ...key, ...sums }));
}

/** A key as text; its parts are ids, months and words, which hold no blank. */
function keyName(key: object): string {
  return Object.entries(key)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, part]) => String(part))
    .join(' ');
}

function isList(value: unknown): value is readonly number[] {
  return Array.isArray(value);
}
