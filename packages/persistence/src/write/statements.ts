import { tableOf } from '../schema/tables.ts';

/** A multi-row INSERT of the JSON array in parameter `$n`, whose objects have the entity's property names. */
export function insertRows(entity: string, parameter: number): string {
  const { name, columns } = tableOf(entity);
  const list = columns.map(({ column }) => column).join(', ');
  const read = columns.map(({ property, type }) => `"${property}" ${type}`).join(', ');
  return `insert into ${name} (${list}) select ${columns.map(({ property }) => `r."${property}"`).join(', ')} from jsonb_to_recordset($${parameter}::jsonb) as r(${read})`;
}

/** The same, replacing rows that are already there. */
export function upsertRows(entity: string, parameter: number): string {
  const { columns } = tableOf(entity);
  const keys = columns.filter(({ key }) => key).map(({ column }) => column);
  const rest = columns.filter(({ key }) => !key).map(({ column }) => `${column} = excluded.${column}`);
  return `${insertRows(entity, parameter)} on conflict (${keys.join(', ')}) do ${rest.length === 0 ? 'nothing' : `update set ${rest.join(', ')}`}`;
}

/** The same, leaving rows that are already there. */
export const insertNewRows = (entity: string, parameter: number): string => `${insertRows(entity, parameter)} on conflict do nothing`;

/** Several writes as one statement: one message, one plan, foreign keys checked when all of it is there. */
export function together(writes: readonly string[]): string {
  return `with ${writes.map((write, index) => `w${index} as (${write})`).join(',\n')}\nselect 1`;
}
