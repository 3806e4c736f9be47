type Values = Readonly<Record<string, string>>;

/** A form brought up to a newer version of what it edits. */
export interface TakenOver {
  readonly values: Record<string, string>;
  /** Fields that both changed, each otherwise: the typed value stays, the other's is told. */
  readonly contested: Record<string, string>;
}

/**
 * Joins two people's changes of the same settings: a field this person left alone takes the newer value, one this person changed keeps
 * what was typed. A form is sent whole, so without this the second to save would undo the first's change without seeing it.
 * @param seen the values the form was opened with
 * @param typed the values sent
 * @param present the values of the newest version
 */
export function takeOver(seen: Values, typed: Values, present: Values): TakenOver {
  const values: Record<string, string> = {};
  const contested: Record<string, string> = {};
  for (const [name, now] of Object.entries(present)) {
    const mine = typed[name] ?? '';
    const touched = mine !== (seen[name] ?? '');
    values[name] = touched ? mine : now;
    if (touched && now !== (seen[name] ?? '') && now !== mine) contested[name] = now;
  }
  return { values, contested };
}
