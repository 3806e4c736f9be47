import { seedPeople } from '@lianban/identity/seed-people';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { DEMO_PEOPLE } from '@lianban/persistence/demo/people';
import { seedDemonstration } from '@lianban/persistence/demo/seed';
import pg from 'pg';
import { type Login, databaseUrl } from '../logins.ts';
import { asGroup } from '../registry-reader.ts';

/** Somebody who may sign in to try the system. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** short name, id and kind of the organisation */
  readonly tenant: string;
  readonly tenantId: string;
  readonly tenantKind: string;
  readonly programme: string;
  readonly programmeId: string;
  readonly unitId: string | null;
  readonly roles: readonly string[];
}

/** One password for all demonstration accounts. */
const demonstrationPassword = 'lianban-demo';

/** Stands as the database's comment while data are seeded: a start that was interrupted left half of them. */
const seedingMark = 'lianban: demonstration data are being seeded';

export interface SeedOptions {
  readonly adminUrl: string;
  readonly database: string;
  readonly databases: Record<Login, string>;
  /** the instant the system believes it is, ISO 8601 */
  readonly now: string;
  /** generated complaints besides the named use cases; the seed's own number when absent */
  readonly complaints?: number;
  readonly announce: (line: string) => void;
}

/** Every seat of the demonstration as an account. */
export function demonstrationAccounts(): DemonstrationAccount[] {
  return DEMO_PEOPLE.map(({ account, name, programmeId, tenantId, unitId, roles }) => {
    const programme = DEMO_PROGRAMMES.find(({ id }) => id === programmeId);
    const tenant = programme?.tenants.find(({ id }) => id === tenantId);
    if (!programme || !tenant) throw new Error(`The account ${account} has no organisation.`);
    return {
      email: account,
      name,
      password: demonstrationPassword,
      tenant: tenant.shortName,
      tenantId,
      tenantKind: tenant.kind,
      programme: programme.name,
      programmeId,
      unitId,
      roles,
    };
  });
}

/** Takes away a database that an interrupted seeding left half full; call before it is prepared. */
export async function dropHalfSeeded(adminUrl: string, database: string): Promise<void> {
  await asAdministrator(databaseUrl(adminUrl, 'postgres'), async (client) => {
    const { rows } = await client.query<{ comment: string | null }>(
      "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1",
      [database],
    );
    if (rows[0]?.comment === seedingMark) await client.query(`drop database ${pg.escapeIdentifier(database)} with (force)`);
  });
}

/** Fills an empty database with the demonstration's organisations, people and complaints. */
export async function seedIfEmpty({ adminUrl, database, databases, now, complaints, announce }: SeedOptions): Promise<void> {
  const url = databaseUrl(adminUrl, database);
  if (!(await isEmpty(databases.identity))) return;
  announce('Seeding demonstration data');
  await comment(url, database, seedingMark);
  let last = Date.now();
  const progress = (done: number, of: number): void => {
    if (Date.now() - last < 5_000) return;
    last = Date.now();
    announce(`Seeding demonstration data: ${done} of ${of} acts`);
  };
  await seedDemonstration({ databaseUrls: databases, now, progress, ...(complaints === undefined ? {} : { count: complaints }) });
  await seedPeople({ databaseUrl: databases.identity, people: demonstrationPeople() });
  await comment(url, database, null);
}

/** Everybody once, with all their seats. */
function demonstrationPeople() {
  return [...Map.groupBy(DEMO_PEOPLE, ({ account }) => account)].map(([account, seats]) => ({
    email: account,
    personId: seats[0]?.personId ?? '',
    name: seats[0]?.name ?? account,
    password: demonstrationPassword,
    seats: seats.map(({ seatId, tenantId, roles, unitId, unitLimited }) => ({ seatId, tenantId, roles, unitId, unitLimited })),
  }));
}

function isEmpty(identityUrl: string): Promise<boolean> {
  return asGroup(
    identityUrl,
    'identity_tables',
    async (client) => (await client.query('select from lianban.programme limit 1')).rowCount === 0,
  );
}

async function comment(url: string, database: string, text: string | null): Promise<void> {
  await asAdministrator(url, (client) =>
    client.query(`comment on database ${pg.escapeIdentifier(database)} is ${text === null ? 'null' : pg.escapeLiteral(text)}`),
  );
}

async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
