import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { testServer } from '../../../../test/kit/database.ts';
import pg from 'pg';
import { seedIfEmpty } from '../stack/demonstration.ts';
import { runningDatabase } from '../stack/running-database.ts';
import { administrate } from './administrate.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'lianban-admin-'));
const said: string[] = [];
let env: NodeJS.ProcessEnv;

const admin = (...args: string[]): Promise<string[]> => administrate(args, { env, dataDirectory, announce: (line) => said.push(line) });

/** A login as a managed server gives to its customer: no superuser, so that row security holds for it too. */
async function newLogin(rights: string): Promise<URL> {
  const url = new URL(await testServer());
  const name = `operator_${randomBytes(4).toString('hex')}`;
  await query(url.href, `create role ${name} login password 'of the tests' ${rights}`);
  url.username = name;
  url.password = 'of the tests';
  url.pathname = `/empty_${randomBytes(4).toString('hex')}`;
  return url;
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text).finally(() => client.end());
}

beforeAll(async () => {
  const url = await newLogin('createrole createdb');
  env = { DATABASE_URL: url.href, PORTAL_URL: 'https://portal.example', SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'lianban@example.org' };
});
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

test('an empty system gets its programme, its first organisation and its administrator by one command', async () => {
  const [line, link] = await admin(
    'invite',
    'first@example.org',
    '--organisation',
    '某省移动',
    '--programme',
    'adc-test',
    '--name',
    '王敏',
  );
  expect(line).toContain('first@example.org is invited as administrator of 某省移动');
  expect(line).toContain('the mail could not be sent');
  expect(link).toMatch(/^https:\/\/portal\.example\/invitation\/\S+$/);
  expect(said).toContain('Programme adc-test and organisation 某省移动 entered.');
});

test('who is invited again gets a new link into the same organisation, and what is there is not taken for an empty database', async () => {
  said.length = 0;
  const [line] = await admin('invite', 'first@example.org', '--organisation', '某省移动', '--programme', 'adc-test');
  expect(line).toContain('administrator of 某省移动');
  const { adminUrl, database, databases } = runningDatabase(dataDirectory, env);
  await seedIfEmpty({ adminUrl, database, databases, now: new Date().toISOString(), announce: (more) => said.push(more) });
  expect(said).toEqual([]);
});

test('a partner comes under the carrier that is there', async () => {
  const [line] = await admin(
    'invite',
    'partner@example.org',
    '--organisation',
    '某软件公司',
    '--organisation-kind',
    'partner',
    '--programme',
    'adc-test',
  );
  expect(line).toContain('administrator of 某软件公司');
});

test('a key for the SMS gateway of the carrier is shown once, with its digest for the setting', async () => {
  const [line, key = '', , entry = ''] = await admin('sms-gateway-key', '--programme', 'adc-test', '--days', '30');
  expect(line).toContain('SMS gateway of 某省移动');
  expect(key).toMatch(/^[\w-]{43}$/);
  const [, , digest, until = ''] = entry.split('/');
  expect(digest).toBe(createHash('sha256').update(key).digest('hex'));
  expect(Date.parse(until) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  await expect(admin('sms-gateway-key', '--organisation', '某软件公司')).rejects.toThrow('There is no such carrier');
  await expect(admin('sms-gateway-key', '--days', 'many')).rejects.toThrow('--days');
});

test('what cannot be is refused in a sentence', async () => {
  await expect(admin('invite', 'no address')).rejects.toThrow('Say which organisation');
  await expect(admin('invite', 'no address', '--organisation', '某省移动')).rejects.toThrow('is not an e-mail address');
  await expect(
    admin('invite', 'a@example.org', '--organisation', '某银行', '--organisation-kind', 'member', '--programme', 'adc-test'),
  ).rejects.toThrow('has organisations of kind carrier, vendor, partner');
  await expect(admin('fly')).rejects.toThrow("There is no 'fly'");
});

test('the log of a system without complaints is whole, and its database can be brought up to date again', async () => {
  expect(await admin('verify-log')).toEqual(['The log is whole.']);
  expect(await admin('verify-scorecards')).toEqual(['0 complaints recomputed, 0 differences.']);
  expect((await admin('migrate'))[0]).toContain('is up to date');
  expect((await admin('database-urls')).map((line) => line.split(' ')[0])).toContain('worker');
});

test('a login that lacks a right, or a database of somebody else, is refused in a sentence', async () => {
  const prepare = (url: URL) =>
    administrate(['prepare-database'], { env: { DATABASE_URL: url.href }, dataDirectory, announce: () => undefined });
  const weak = await newLogin('');
  await expect(prepare(weak)).rejects.toThrow(
    `Give it the rights: alter role "${weak.username}" createrole createdb (superuser is not needed)`,
  );
  const roles = await newLogin('createrole');
  await expect(prepare(roles)).rejects.toThrow(`alter role "${roles.username}" createdb`);
  const able = await newLogin('createrole createdb');
  await query(await testServer(), `create database ${able.pathname.slice(1)}`);
  await expect(prepare(able)).rejects.toThrow('belongs to another login');
  const other = await newLogin('createrole createdb');
  other.pathname = new URL(env.DATABASE_URL ?? '').pathname;
  await expect(prepare(other)).rejects.toThrow('which another login made');
});

test('a database that the login owns already, as managed servers make it, is prepared', async () => {
  const url = await newLogin('createrole');
  await query(await testServer(), `create database ${url.pathname.slice(1)} owner ${url.username}`);
  const said = await administrate(['prepare-database'], { env: { DATABASE_URL: url.href }, dataDirectory, announce: () => undefined });
  expect(said).toEqual([`Database ${url.pathname.slice(1)} is up to date.`]);
});

test('the key of tokens is changed without ending anything: the present one signs on until the new one is known', async () => {
  await admin('prepare-database');
  await admin('new-signing-key');
  const keys = () => {
    const { adminUrl } = runningDatabase(dataDirectory, env);
    const client = new pg.Client(adminUrl);
    return client
      .connect()
      .then(() => client.query<{ kid: string; signs: boolean }>("select kid, private_key_sealed <> '' as signs from auth.signing_key"))
      .finally(() => client.end());
  };
  const before = (await keys()).rows.filter(({ signs }) => signs);
  expect(await admin('rotate-signing-key')).toEqual([expect.stringMatching(/^Tokens will be signed with the new key \S+ within minutes/)]);
  const after = (await keys()).rows.filter(({ signs }) => signs);
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a new key for tokens is made under the present secret', async () => {
  expect(await admin('new-signing-key')).toEqual([expect.stringMatching(/^Tokens are signed with the new key \S+\. Start identity again/)]);
});

test('where the passwords of logins that are there are lost, none is set anew unless asked for', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'lianban-admin-'));
  const there = (...args: string[]) => administrate(args, { env, dataDirectory: elsewhere, announce: () => undefined });
  await expect(there('prepare-database')).rejects.toThrow(
    /^The logins of the database \w+ are there, but their passwords are not in \S+secrets\.json\./,
  );
  expect(await admin('verify-log')).toEqual(['The log is whole.']);
  expect(await there('prepare-database', '--new-passwords')).toEqual([expect.stringContaining('is up to date')]);
  await expect(admin('verify-log')).rejects.toThrow('password authentication failed');
  rmSync(elsewhere, { recursive: true, force: true });
});
