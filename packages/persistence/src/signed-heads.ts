import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from './database.ts';
import { beginStatement, release } from './tenant-transaction.ts';
import { byteaText, sha256 } from './write/canonical.ts';

/** The head of one log, a complaint's, a change notice's, a contact report's (by its member's id) or one of a partner's standing, at the end of a day. */
export interface LogHead {
  readonly logId: Uuid;
  readonly sequence: number;
  readonly hash: Buffer;
}

/** Every event's hash, of all logs. */
export const EVENT_HASHES = `(select programme_id, complaint_id as log_id, sequence, at, hash from lianban.complaint_event
  union all select programme_id, change_notice_id, sequence, at, hash from lianban.change_notice_event
  union all select programme_id, member_tenant_id, sequence, at, hash from lianban.contact_report_event
  union all select programme_id, standing_id, sequence, at, hash from lianban.standing_event)`;

const FIRST_ROOT = sha256('lianban heads');

/** The digest a day's signature is about: the day before, and every head that is new since, in the order of ids. */
export function rootOf(programmeId: Uuid, day: string, previousRoot: Uint8Array, heads: readonly LogHead[]): Buffer {
  const hash = createHash('sha256').update(`${programmeId}|${day}|${Buffer.from(previousRoot).toString('hex')}`);
  for (const { logId, sequence, hash: head } of heads) hash.update(`\n${logId}|${sequence}|${head.toString('hex')}`);
  return hash.digest();
}

/** The public half of a key, which may be its private half or a PEM of either. */
export const publicHalf = (key: KeyObject | string): KeyObject =>
  typeof key !== 'string' && key.type === 'public' ? key : createPublicKey(key);

/** Id of a signing key: the digest of its public half, so that a new key never passes for an old one. */
export const keyIdOf = (key: KeyObject | string): string =>
  sha256(publicHalf(key).export({ type: 'spki', format: 'der' }))
    .toString('hex')
    .slice(0, 32);

/**
 * Signs the heads of all logs as they stand, once for each programme and finished day (UTC), so that a cut tail or a removed
 * complaint shows against them. Days already signed stay as they are; the present day is left for tomorrow.
 *
 * @param signingKey a private key as PEM (Ed25519)
 * @returns how many programmes' days were signed
 */
export async function signDay(database: Database, now: IsoInstant, signingKey: string): Promise<number> {
  const key = createPrivateKey(signingKey);
  const day = new Date(Date.parse(now) - 86_400_000).toISOString().slice(0, 10);
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read write'));
    await client.query("select pg_advisory_xact_lock(hashtext('lianban sign heads'))");
    const programmes = await client.query<{ id: Uuid }>(
      'select id from lianban.programme p where not exists (select 1 from lianban.log_day d where d.programme_id = p.id and d.day >= $1) order by id',
      [day],
    );
    for (const { id } of programmes.rows) await signProgramme(client, id, day, now, key);
    await client.query('commit');
    client.release();
    return programmes.rows.length;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

async function signProgramme(client: pg.PoolClient, programmeId: Uuid, day: string, now: IsoInstant, key: KeyObject): Promise<void> {
  const { rows: previous } = await client.query<{ root: Buffer; signedAt: IsoInstant }>(
    'select root, signed_at as "signedAt" from lianban.log_day where programme_id = $1 order by day desc limit 1',
    [programmeId],
  );
  // Only events before the end of the day: a head is what the day left behind.
  const { rows: heads } = await client.query<LogHead>(
    `select distinct on (log_id) log_id as "logId", sequence, hash from ${EVENT_HASHES} e
      where programme_id = $1 and at < $2::date + 1 and at >= coalesce((select max(day)::date + 1 from lianban.log_day where programme_id = $1), '-infinity')
      order by log_id, sequence desc`,
    [programmeId, day],
  );
  const previousRoot = previous[0]?.root ?? FIRST_ROOT;
  const root = rootOf(programmeId, day, previousRoot, heads);
  await client.query(
    'insert into lianban.log_head (programme_id, day, complaint_id, sequence, hash) select $1, $2, h."logId", h.sequence, h.hash from jsonb_to_recordset($3::jsonb) as h("logId" uuid, sequence int, hash bytea)',
    [programmeId, day, JSON.stringify(heads.map(({ hash, ...head }) => ({ ...head, hash: byteaText(hash) })))],
  );
  await client.query(
    'insert into lianban.log_day (programme_id, day, heads, root, previous_root, signature, key_id, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [programmeId, day, heads.length, root, previousRoot, sign(null, root, key), keyIdOf(key), now],
  );
}

/** What stands before a programme's first signed day. */
export const firstRoot = (): Buffer => FIRST_ROOT;
