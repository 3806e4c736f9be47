import { p } from '@mikro-orm/core';

/** Column kinds of this schema. Instants are ISO strings throughout, with milliseconds, so that they sort as text too. */
export const instant = () => p.string().columnType('timestamptz(3)');
export const id = () => p.uuid();
export const word = () => p.text();
export const count = () => p.integer();
export const flag = () => p.boolean();
export const ids = () => p.array<string>().columnType('uuid[]');
export const words = () => p.array<string>().columnType('text[]');
export const numbers = () => p.array<number>().columnType('int4[]');
export const bytes = () => p.blob();

/** A CHECK that keeps a column to one of the trade's words; states are text because enum operators are not leakproof. */
export const oneOf = (table: string, column: string, list: readonly string[]) => ({
  name: `${table}_${column}_known`,
  expression: `${column} in (${list.map((each) => `'${each}'`).join(', ')})`,
});

/** Money in fen, exact (REF-04): eight bytes in the database, text in JSON, bigint where it is counted with. */
export const fen = () => p.string().columnType('bigint');
