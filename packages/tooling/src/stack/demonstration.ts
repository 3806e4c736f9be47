import type { Login } from '../logins.ts'
import type { Secrets } from './secrets.ts'

/** Somebody who may sign in to try the system. */
export interface DemonstrationAccount {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly tenant: string
  readonly tenantId: string
  readonly tenantKind: string
  readonly programme: string
  readonly programmeId: string
  readonly roles: readonly string[]
}

export interface SeedOptions {
  readonly adminUrl: string
  readonly databases: Record<Login, string>
  readonly secrets: Secrets
  readonly clockOffset: number
  readonly announce: (line: string) => void
}

/** Fills an empty database with the demonstration's organisations, people and complaints; returns who may sign in. */
export async function seedIfEmpty(_options: SeedOptions): Promise<DemonstrationAccount[]> {
  return []
}
