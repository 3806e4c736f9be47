import { tableOf } from '../schema/tables.ts';

/** The columns of an entity's table under its property names, for the select list of a read. */
export function columnsOf(entity: string, alias: string, without: readonly string[] = []): string {
  return tableOf(entity)
    .columns.filter(({ property }) => !without.includes(property))
    .map(({ property, column }) => `${alias}.${column} as "${property}"`)
    .join(', ');
}

/** Groups rows that belong to several complaints; a complaint without rows has an empty list. */
export function byComplaint<R extends { readonly complaintId: string }>(ids: readonly string[], rows: readonly R[]): R[][] {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.complaintId)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}

/** One row or null for each id, in their order. */
export function byId<R>(ids: readonly string[], rows: readonly R[], idOf: (row: R) => string): (R | null)[] {
  const known = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => known.get(id) ?? null);
}

/**
 * A condition that a column is one of the ids in parameter `$n`, and that parameter's value. For a single id it is plain
 * equality: that is planned once per connection, a list is planned anew for its length each time.
 */
export function among(column: string, parameter: number, ids: readonly string[]): { sql: string; value: string | readonly string[] } {
  const [only] = ids;
  return only !== undefined && ids.length === 1
    ? { sql: `${column} = $${parameter}`, value: only }
    : { sql: `${column} = any($${parameter})`, value: ids };
}
