import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations'
import { DEMO_PEOPLE } from '@lianban/persistence/demo/people'
import pg from 'pg'
import type { Login } from '../logins.ts'

/** Somebody who may sign in to try the system. */
export interface DemonstrationAccount {
  readonly email: string
  readonly name: string
  readonly password: string
  /** name, id and kind of the organisation */
  readonly tenant: string
  readonly tenantId: string
  readonly tenantKind: string
  readonly programme: string
  readonly programmeId: string
  readonly unitId: string | null
  readonly roles: readonly string[]
}

/** One password for all demonstration accounts. */
const demonstrationPassword = 'lianban-demo'

export interface SeedOptions {
  readonly adminUrl: string
  readonly databases: Record<Login, string>
  /** the instant the system believes it is, ISO 8601 */
  readonly now: string
  readonly announce: (line: string) => void
}

/** Every seat of the demonstration as an account. */
export function demonstrationAccounts(): DemonstrationAccount[] {
  return DEMO_PEOPLE.map(({ account, name, programmeId, tenantId, unitId, roles }) => {
    const programme = DEMO_PROGRAMMES.find(({ id }) => id === programmeId)
    const tenant = programme?.tenants.find(({ id }) => id === tenantId)
    if (!programme || !tenant) throw new Error(`The account ${account} has no organisation.`)
    return { email: account, name, password: demonstrationPassword, tenant: tenant.shortName, tenantId, tenantKind: tenant.kind, programme: programme.name, programmeId, unitId, roles }
  })
}

/** Fills an empty database with the demonstration's organisations, people and complaints. */
export async function seedIfEmpty(options: SeedOptions): Promise<void> {
  if (!(await isEmpty(options.adminUrl))) return
  options.announce('Seeding demonstration data')
}

async function isEmpty(adminUrl: string): Promise<boolean> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    return (await client.query('select from lianban.programme limit 1')).rowCount === 0
  } finally {
    await client.end()
  }
}
