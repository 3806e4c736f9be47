import { type Login, databaseUrl } from './logins.ts';

export interface DatabasePlan {
  /** URL of somebody who may create databases and roles */
  readonly adminUrl: string;
  readonly database: string;
  readonly passwords: Record<Login, string>;
}

/** Creates a database or brings it up to date: roles, logins, the core's migrations and identity's. Quick when there is nothing to do. */
export async function prepareWholeDatabase({ adminUrl, database, passwords }: DatabasePlan): Promise<void> {
  // Loaded when needed: the ORM costs a second that a plain unit test need not pay.
  const { prepareDatabase } = await import('@lianban/persistence/prepare-database');
  const { prepareIdentity } = await import('@lianban/identity/prepare-identity');
  // The named database may not be there yet: connect to the one every server has.
  const server = databaseUrl(adminUrl, 'postgres');
  await prepareDatabase({ adminUrl: server, database, passwords });
  await prepareIdentity({ adminUrl: server, database });
}
