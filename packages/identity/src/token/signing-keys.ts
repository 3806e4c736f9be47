import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { StartRefused } from '@lianban/process/start-refused';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type pg from 'pg';
import { inTransaction, type Statements } from '../database/pool.ts';

/** How long a retired key's public half stays in the JWKS: far longer than any token lives. */
const RETIRED_KEY_HOURS = 24;
/** A new key is published this long before it signs, so that every process can already check it. */
const PUBLISH_AHEAD_SECONDS = 120;
const RELOAD_MS = 60_000;
/** Advisory lock under which keys are made. */
export const KEY_LOCK = 7_301_006;

/** Keys that sign tokens and those that check them. */
export interface SigningKeys {
  /** The key that signs now. */
  current(): Promise<{ kid: string; key: CryptoKey }>;
  /** Public keys of now, of soon, and of tokens still out. */
  jwks(): Promise<{ keys: JWK[] }>;
}

interface KeyOptions {
  readonly pool: pg.Pool;
  readonly secret: string;
  /** Private RSA key from the environment. */ readonly given?: string | undefined;
}
interface Loaded {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly published: JWK[];
}

/** The key given by environment signs when there is one; else keys live in `auth.signing_key`, sealed with the secret. */
export function openSigningKeys(options: KeyOptions): SigningKeys {
  let loaded: Promise<Loaded> | undefined;
  let at = 0;
  const load = (): Promise<Loaded> => {
    if (!loaded || Date.now() - at > RELOAD_MS) {
      at = Date.now();
      const next = options.given ? loadGiven(options, options.given) : loadKept(options);
      loaded = next;
      next.catch(() => {
        if (loaded === next) loaded = undefined;
      });
    }
    return loaded;
  };
  return {
    current: load,
    jwks: async () => ({ keys: (await load()).published }),
  };
}

/** Makes a new key; it signs after it has been published for two minutes, the old ones stay in the JWKS for a day. */
export async function rotateSigningKey(pool: pg.Pool, secret: string): Promise<string> {
  return inTransaction(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
    await tx.query('update auth.signing_key set retired_at = now() where retired_at is null');
    return addKey(tx, secret, PUBLISH_AHEAD_SECONDS);
  });
}

/** Makes a key under this secret that signs at once; private halves sealed before, perhaps under another secret, are given up. */
export async function replaceSigningKeys(pool: pg.Pool, secret: string): Promise<string> {
  return inTransaction(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
    await tx.query("update auth.signing_key set retired_at = coalesce(retired_at, now()), private_key_sealed = ''");
    return addKey(tx, secret, 0);
  });
}

async function loadKept({ pool, secret }: KeyOptions): Promise<Loaded> {
  if (!(await keptKeys(pool)).some((key) => key.usable)) {
    await inTransaction(pool, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
      if (!(await keptKeys(tx)).some((key) => key.usable)) await addKey(tx, secret, 0);
    });
  }
  const kept = await keptKeys(pool);
  const signing = kept.find((key) => key.usable);
  if (!signing) throw new Error('no signing key may be used yet');
  const pem = await symmetricDecrypt({ key: secret, data: signing.sealed }).catch((error: unknown) => {
    throw new StartRefused(
      'IDENTITY_SECRET does not open the signing key that the database keeps: it was sealed with another one. Set that one again, or go on with the new one after npm run admin -- new-signing-key.',
      { cause: error },
    );
  });
  return { kid: signing.kid, key: await importPKCS8(pem, 'RS256'), published: kept.map((key) => key.publicJwk) };
}

async function loadGiven({ pool }: KeyOptions, given: string): Promise<Loaded> {
  const key = await importGiven(given).catch((error: unknown) => {
    throw new StartRefused('TOKEN_SIGNING_KEY is no private RSA key of 2048 bits or more: give PKCS8 PEM or a JWK.', { cause: error });
  });
  const own = await publicHalf(key);
  // Its public half is kept for a day after its last use, so that tokens outlive a changed setting.
  await pool.query(
    /* sql */ `
    insert into auth.signing_key (kid, private_key_sealed, public_jwk, use_from, retired_at) values ($1, '', $2, now(), now())
    on conflict (kid) do update set retired_at = now()`,
    [own.kid, JSON.stringify(own)],
  );
  const kept = (await keptKeys(pool)).map((one) => one.publicJwk).filter((jwk) => jwk.kid !== own.kid);
  return { kid: own.kid, key, published: [own, ...kept] };
}

async function importGiven(given: string): Promise<CryptoKey> {
  const text = given.trim().replaceAll('\\n', '\n');
  const key = text.startsWith('{')
    ? await importJWK({ ...(JSON.parse(text) as JWK), alg: 'RS256' }, 'RS256', { extractable: true })
    : await importPKCS8(text, 'RS256', { extractable: true });
  // Signing with it is the proof: a public half or a key too short is only refused there.
  await new SignJWT({}).setProtectedHeader({ alg: 'RS256' }).sign(key);
  return key as CryptoKey;
}

interface KeptKey {
  readonly kid: string;
  readonly sealed: string;
  readonly publicJwk: JWK;
  readonly usable: boolean;
}

/**
 * Keys not retired yet, newest first, then those retired within the day. Usable is told by the statement's time, not the transaction's:
 * who waited for the lock began before the key it waited for was made, and would take that for a key of the future.
 */
async function keptKeys(statements: Statements): Promise<KeptKey[]> {
  const { rows } = await statements.query<KeptKey>(
    /* sql */ `
    select kid, private_key_sealed as sealed, public_jwk as "publicJwk", use_from <= statement_timestamp() and private_key_sealed <> '' as usable from auth.signing_key
     where retired_at is null or retired_at > now() - make_interval(hours => $1)
     order by retired_at is not null, use_from desc`,
    [RETIRED_KEY_HOURS],
  );
  return rows;
}

async function addKey(tx: Statements, secret: string, afterSeconds: number): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await publicHalf(privateKey);
  const sealed = await symmetricEncrypt({ key: secret, data: await exportPKCS8(privateKey) });
  await tx.query(
    'insert into auth.signing_key (kid, private_key_sealed, public_jwk, use_from) values ($1, $2, $3, now() + make_interval(secs => $4))',
    [jwk.kid, sealed, JSON.stringify(jwk), afterSeconds],
  );
  return jwk.kid;
}

async function publicHalf(key: CryptoKey): Promise<JWK & { kid: string }> {
  const { kty, n, e } = await exportJWK(key);
  if (kty !== 'RSA' || !n || !e) throw new Error('the signing key is not an RSA key');
  return { kty, n, e, alg: 'RS256', use: 'sig', kid: await calculateJwkThumbprint({ kty, n, e }) };
}
