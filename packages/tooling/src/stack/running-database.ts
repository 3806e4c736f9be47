import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Login, loginUrls } from '../logins.ts'
import { type Secrets, keptSecrets } from './secrets.ts'

/** The database `npm start` works on, for commands that run beside it. */
export interface RunningDatabase {
  readonly adminUrl: string
  readonly database: string
  readonly databases: Record<Login, string>
  readonly secrets: Secrets
}

const fileOf = (dataDirectory: string): string => join(dataDirectory, 'database.json')

/** Notes where the database is; readable by this user only. */
export function noteDatabase(dataDirectory: string, adminUrl: string, database: string): void {
  writeFileSync(fileOf(dataDirectory), JSON.stringify({ adminUrl, database }), { mode: 0o600 })
}

/** Finds the database of the running system, or of DATABASE_URL. Throws one sentence where there is neither. */
export function runningDatabase(dataDirectory: string, env: NodeJS.ProcessEnv): RunningDatabase {
  const file = fileOf(dataDirectory)
  if (!existsSync(file)) throw new Error(`Lianban does not run here (${dataDirectory}). Start it first with npm start${env.DATABASE_URL ? '' : ', or set DATABASE_URL'}.`)
  const { adminUrl, database } = JSON.parse(readFileSync(file, 'utf8')) as { adminUrl: string; database: string }
  const secrets = keptSecrets(dataDirectory)
  return { adminUrl, database, databases: loginUrls(adminUrl, database, secrets.passwords), secrets }
}
