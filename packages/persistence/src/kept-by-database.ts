import type { Database } from './database.ts';

/** What a process keeps of each database apart: two of them may have the same programmes at the same revisions, under other keys. */
export function keptByDatabase<Kept>(): (database: Database) => Map<string, Kept> {
  const all = new WeakMap<Database, Map<string, Kept>>();
  return (database) => {
    const kept = all.get(database) ?? new Map<string, Kept>();
    all.set(database, kept);
    return kept;
  };
}
