import pg from 'pg';

/**
 * Runs a work over a connection that holds one group role of its login. The administrator's own login would not do for looking at rows:
 * only a superuser sees past row security, and a managed server's administrator is none.
 * @param url URL of a login of the processes, `<database>_<login>`
 * @param group a role that login may take, such as `identity_tables`
 */
export async function asGroup<T>(url: string, group: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const prefix = decodeURIComponent(new URL(url).username).replace(/_[a-z]+$/, '');
  const client = new pg.Client({ connectionString: url, options: `-c role=${prefix}_${group}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
