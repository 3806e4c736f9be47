import pg from 'pg';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { demoPerson } from '@lianban/persistence/demo/people';
import { prepareDatabase } from '@lianban/persistence/prepare-database';
import { enterProgrammes } from '@lianban/persistence/registry';
import { type Login, databaseUrl, loginUrls } from '@lianban/tooling/logins';
import { fill, type Cast } from '../bulk/fill.ts';

/** The demonstration's first programme, of whose partners four hold the complaints. */
const programme = DEMO_PROGRAMMES[0]!;
export const CARRIER_ACCOUNT = 'intake@carrier.example';
export const PARTNER_ACCOUNTS = [
  'service@partner-a.example',
  'service@partner-b.example',
  'service@partner-c.example',
  'service@partner-d.example',
] as const;
export const PROGRAMME_ID = programme.id;
export const CARRIER_ID = demoPerson(CARRIER_ACCOUNT).tenantId;

export const PARTNERS: Cast['partners'] = PARTNER_ACCOUNTS.map((account) => {
  const { tenantId } = demoPerson(account);
  return { tenantId, serviceId: programme.tenants.find(({ id }) => id === tenantId)!.services[0]!.id };
});

/** A database with so many complaints. */
export interface BenchDatabase {
  readonly size: number;
  /** How long making it took, in this run or the one that kept it. */
  readonly fillSeconds: number;
  readonly adminUrl: string;
  readonly urls: Record<Login, string>;
}

/** Makes the database of a size, unless an earlier run kept it whole. */
export async function openBenchDatabase(
  serverUrl: string,
  size: number,
  passwords: Record<Login, string>,
  announce: (line: string) => void,
): Promise<BenchDatabase> {
  const database = `bench_${size}`;
  const adminUrl = databaseUrl(serverUrl, database);
  const urls = loginUrls(serverUrl, database, passwords);
  const filled = `lianban: filled with ${size} complaints in `;
  const comment = await asAdministrator(serverUrl, async (client) => {
    const { rows } = await client.query<{ comment: string | null }>(
      "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1",
      [database],
    );
    if (rows[0] && !rows[0].comment?.startsWith(filled)) await client.query(`drop database ${database} with (force)`);
    return rows[0]?.comment ?? '';
  });
  await prepareDatabase({ adminUrl: serverUrl, database, passwords });
  if (comment.startsWith(filled)) return { size, adminUrl, urls, fillSeconds: Number.parseInt(comment.slice(filled.length), 10) };
  const now = new Date();
  await enterDemonstration(urls.identity, now);
  await fill(
    adminUrl,
    { programmeId: programme.id, carrierId: CARRIER_ID, personId: demoPerson(CARRIER_ACCOUNT).personId, partners: PARTNERS },
    size,
    now,
    announce,
  );
  const fillSeconds = Math.round((Date.now() - now.getTime()) / 1000);
  await asAdministrator(serverUrl, (client) => client.query(`comment on database ${database} is '${filled}${fillSeconds} s'`));
  return { size, adminUrl, urls, fillSeconds };
}

/** The organisations of the demonstration, by identity's login. */
export async function enterDemonstration(url: string, now: Date): Promise<void> {
  await enterProgrammes(
    url,
    DEMO_PROGRAMMES.map(({ tenants, ...each }) => ({
      ...each,
      settings: DEFAULT_SETTINGS,
      tenants: tenants.map(({ services: _services, ...tenant }) => tenant),
      services: tenants.flatMap((tenant) => tenant.services.map((service) => ({ ...service, tenantId: tenant.id }))),
    })),
    now.toISOString(),
  );
}

/** One connection of the administrator: to look at what is stored, never for what is measured. */
export async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
