import type { TestDatabase } from '@lianban/tooling/test-resources/test-databases';
import { askDesk } from './desk.ts';

export type { TestDatabase };

/**
 * A fresh database with all roles, tables and policies and no rows, cloned from a template in some 50 ms. Take one per test file, in `beforeAll`.
 * `urls` are the logins of the processes; what is tested must go through them, for the administrator skips row security.
 */
export function testDatabase(): Promise<TestDatabase> {
  return askDesk<TestDatabase>('/database');
}

/**
 * The same with the demonstration's use cases in it, as `seedDemonstration` leaves them at `SCENE_NOW`; seeded once a run and cloned.
 * @param withMonths also closed months and what followed from them, as one generated complaint brings them
 */
export function seededDatabase(withMonths = false): Promise<TestDatabase> {
  return askDesk<TestDatabase>(withMonths ? '/months-database' : '/use-cases-database');
}

/** The administrator's URL of the run's PostgreSQL server, for tests that create databases themselves. */
export async function testServer(): Promise<string> {
  return (await askDesk<{ adminUrl: string }>('/server')).adminUrl;
}
