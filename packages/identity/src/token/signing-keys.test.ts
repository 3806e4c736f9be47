import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, decodeProtectedHeader, exportJWK, exportPKCS8, generateKeyPair } from 'jose';
import { createLog } from '@lianban/process/log';
import { inviteFirstAdministrator } from '../invite-first-administrator.ts';
import { prepareIdentity } from '../prepare-identity.ts';
import { startIdentity } from '../start.ts';
import { tokenIn } from '../../../../test/kit/mailbox.ts';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, TENANT } from '../testing/two-programmes.ts';
import { tokenFor } from '../token-for.ts';
import { verifyToken } from '../verify-token.ts';
import { KEY_LOCK, openSigningKeys, replaceSigningKeys, rotateSigningKey } from './signing-keys.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

const open = (given?: string) => openSigningKeys({ pool: identity.started.identity.pool, secret: identity.settings.identitySecret, given });
const someoneWaits = async () =>
  (
    await identity.admin.query(
      `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    )
  ).rowCount === 1;
const keysMade = async () => (await identity.admin.query('select from auth.signing_key')).rowCount;
const made = (account: string) =>
  tokenFor({
    databaseUrl: identity.settings.databaseUrl,
    identitySecret: identity.settings.identitySecret,
    tokenIssuer: identity.settings.tokenIssuer,
    account,
  });

test('kept keys are the same after a restart, named by their thumbprint, and sealed in the database', async () => {
  const [first, second] = [await open().jwks(), await open().jwks()];
  expect(second).toEqual(first);
  const [key] = first.keys;
  expect(key?.kid).toBe(await calculateJwkThumbprint(key as never));
  const { rows } = await identity.admin.query('select private_key_sealed as sealed from auth.signing_key');
  expect(rows[0].sealed).not.toContain('PRIVATE KEY');
});

test('several processes that start at once on an empty table agree on one key', async () => {
  await identity.admin.query('delete from auth.signing_key');
  const kids = await Promise.all(Array.from({ length: 8 }, async () => (await open().current()).kid));
  expect(new Set(kids).size).toBe(1);
  expect(await keysMade()).toBe(1);
});

test('a process that waited while another made the key takes that one, though it began to wait before the key was there', async () => {
  const kept = (await open().current()).kid;
  const { rows } = await identity.admin.query('delete from auth.signing_key returning *');
  const { sealed, jwk } = { sealed: rows[0].private_key_sealed, jwk: JSON.stringify(rows[0].public_jwk) };
  const holder = await identity.started.identity.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
    const waiting = open().current();
    while (!(await someoneWaits())) await setTimeout(10);
    await holder.query(
      'insert into auth.signing_key (kid, private_key_sealed, public_jwk, use_from) values ($1, $2, $3, clock_timestamp())',
      [kept, sealed, jwk],
    );
    await holder.query('commit');
    expect((await waiting).kid).toBe(kept);
    expect(await keysMade()).toBe(1);
  } finally {
    holder.release();
  }
});

test('after a rotation the old key goes on signing until the new one is known everywhere, then the old one still checks', async () => {
  const before = (await open().current()).kid;
  const next = await rotateSigningKey(identity.started.identity.pool, identity.settings.identitySecret);
  expect((await open().current()).kid).toBe(before);
  expect((await open().jwks()).keys.map(({ kid }) => kid).sort()).toEqual([before, next].sort());
  await identity.admin.query(`update auth.signing_key set use_from = now() - interval '1 second' where kid = $1`, [next]);
  expect((await open().current()).kid).toBe(next);
  expect((await open().jwks()).keys.map(({ kid }) => kid)).toContain(before);
  await identity.admin.query(`update auth.signing_key set retired_at = now() - interval '25 hours' where kid = $1`, [before]);
  expect((await open().jwks()).keys.map(({ kid }) => kid)).toEqual([next]);
});

test.each(['PEM', 'PEM in one line', 'JWK'])(
  'a key of the environment signs (%s), and its public half outlives the setting',
  async (form) => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = await exportPKCS8(privateKey);
    const given = form === 'JWK' ? JSON.stringify(await exportJWK(privateKey)) : form === 'PEM' ? pem : pem.replaceAll('\n', '\\n');
    const { kid } = await open(given).current();
    expect((await open().jwks()).keys.map((key) => key.kid)).toContain(kid);
    expect((await open().current()).kid).not.toBe(kid);
  },
);

test('a token by hand is a good one for its account, and is refused in production', async () => {
  const { token } = await made(EMAIL.agent);
  const verify = verifyToken({ issuer: identity.settings.tokenIssuer, audience: 'lianban', jwks: (await open().jwks()) as never });
  await expect(verify(`Bearer ${token}`)).resolves.toMatchObject({ name: '李娜', tenantId: TENANT.carrier });
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  await expect(made('nobody@nowhere.example')).rejects.toThrow('There is no account');
  process.env['NODE_ENV'] = 'production';
  try {
    await expect(made(EMAIL.agent)).rejects.toThrow('development only');
  } finally {
    process.env['NODE_ENV'] = 'test';
  }
});

test('the first administrator is invited once per tenant, from outside', async () => {
  const { databaseUrl, portalUrl, smtpUrl, mailFrom } = identity.settings;
  const invite = (tenantId: string) =>
    inviteFirstAdministrator({ databaseUrl, portalUrl, smtpUrl, mailFrom, tenantId, email: 'First@Association.Example' });
  const { link, mailed } = await invite(TENANT.association);
  expect(mailed).toBe(true);
  const token = tokenIn(await identity.mailbox.next('first@association.example'));
  expect(link).toBe(`${portalUrl}/invitation/${token}`);
  const accepted = await identity.call('/invitation/accept', { token, name: '郑主任', password: '第一位管理员的密码1' });
  expect(accepted.body['seat']).toMatchObject({ tenantId: TENANT.association, roles: ['administrator'] });
  await expect(invite(TENANT.association)).rejects.toThrow('has an administrator already');
  await expect(invite('01900000-0000-7000-8000-999999999999')).rejects.toThrow('no such organisation');
});

test('preparing twice, and by several at once, changes nothing; an unprepared schema is not served', async () => {
  const { rows } = await identity.admin.query<{ db: string }>('select current_database() as db');
  const adminUrl = identity.admin.options.connectionString as string;
  const rolesOf = new URL(identity.settings.databaseUrl).username.replace(/_identity$/, '');
  await identity.admin.query('update auth.schema_version set version = 0');
  await expect(startIdentity(identity.settings, createLog('identity', { write: () => undefined }))).rejects.toThrow('prepare-database');
  await Promise.all(Array.from({ length: 3 }, () => prepareIdentity({ adminUrl, database: rows[0]?.db as string, rolesOf })));
  await expect(made(EMAIL.agent)).resolves.toHaveProperty('token');
});

test('the login itself, without the group role, may nothing; and the group role reads no complaint', async () => {
  const { pool } = identity.started.identity;
  await expect(pool.query('select 1 from lianban.complaint')).rejects.toThrow('permission denied');
  const client = await pool.connect();
  try {
    await client.query('set role none');
    await expect(client.query('select 1 from auth.person')).rejects.toThrow('permission denied');
  } finally {
    client.release(true);
  }
});

test('under another secret the kept key does not open: a sentence says so, and a key made anew under it signs at once', async () => {
  const other = 'another secret of the tests, long enough for anybody';
  const { pool } = identity.started.identity;
  await expect(openSigningKeys({ pool, secret: other }).current()).rejects.toThrow(/^IDENTITY_SECRET does not open the signing key/);
  const before = (await open().jwks()).keys.map(({ kid }) => kid);
  const kid = await replaceSigningKeys(pool, other);
  const keys = openSigningKeys({ pool, secret: other });
  expect((await keys.current()).kid).toBe(kid);
  expect((await keys.jwks()).keys.map((key) => key.kid)).toEqual(expect.arrayContaining([kid, ...before]));
  await replaceSigningKeys(pool, identity.settings.identitySecret);
});

test('a key from the environment that cannot sign is refused in a sentence', async () => {
  const { publicKey } = await generateKeyPair('RS256', { extractable: true });
  for (const wrong of ['no key', '{"kty":"RSA"', JSON.stringify(await exportJWK(publicKey))])
    await expect(open(wrong).current()).rejects.toThrow(/^TOKEN_SIGNING_KEY is no private RSA key/);
});
