import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Login } from './logins.ts'
import { root } from './root.ts'

const file = join(root, 'packages/persistence/src/prepare-database.ts')

/** Creates or brings up to date a database: roles, logins, migrations. */
export async function prepareDatabase(options: { adminUrl: string; database: string; passwords: Record<Login, string> }): Promise<void> {
  if (existsSync(file)) {
    const room = (await import(file)) as { prepareDatabase: (given: typeof options) => Promise<unknown> }
    await room.prepareDatabase(options)
    return
  }
  const client = new pg.Client(options.adminUrl)
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [options.database])
  if (rowCount === 0) await client.query(`create database ${options.database}`)
  await client.end()
}
