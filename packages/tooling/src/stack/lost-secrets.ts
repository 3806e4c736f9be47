import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseUrl } from '../logins.ts';
import { givenServer } from './running-database.ts';

/**
 * The passwords of a given server's logins are kept in the data folder alone. Where that folder is a new one, new passwords would be made and
 * set, and every process that runs would lose the database: refused, unless it is asked for.
 * @throws one sentence when the logins are there and their passwords are not
 */
export async function refuseLostSecrets(dataDirectory: string, env: NodeJS.ProcessEnv): Promise<void> {
  const server = givenServer(env);
  const file = join(dataDirectory, 'secrets.json');
  if (!server || existsSync(file)) return;
  const client = new pg.Client(databaseUrl(server.adminUrl, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [`${server.database}_owner`]);
    if (rowCount)
      throw new Error(
        `The logins of the database ${server.database} are there, but their passwords are not in ${file}. Use the DATA_DIR that made them, or copy its secrets.json; new passwords, which every process then needs, are made by npm run admin -- prepare-database --new-passwords.`,
      );
  } finally {
    await client.end();
  }
}
