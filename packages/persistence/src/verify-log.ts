import { verify, type KeyObject } from 'node:crypto';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from './database.ts';
import { EVENT_HASHES, firstRoot, keyIdOf, publicHalf, rootOf, type LogHead } from './signed-heads.ts';
import { beginStatement, release } from './tenant-transaction.ts';
import { beginningOf, EVENT_COLUMNS, hashOf, LOG_COLUMNS, textDigest, type EventRow, type LogRow } from './write/chain.ts';

/** What does not fit in a log, and where. */
export interface LogFault {
  /** The complaint's, change notice's or standing log's id; of a contact report the member's. */
  readonly logId: Uuid | null;
  readonly sequence: number | null;
  /** `gap`: a number is missing. `hash`: an event was changed or moved. `text`: a text is not the one that was written.
   * `head`: the log ends before or elsewhere than its head. `removed`: a signed log is gone. `cut`: it is shorter than signed.
   * `signed_head`: it differs from what was signed. `signature`, `chain`: the signed days themselves do not fit. */
  readonly kind: 'gap' | 'hash' | 'text' | 'head' | 'removed' | 'cut' | 'signed_head' | 'signature' | 'chain';
  readonly day?: string;
}

/** Public keys by id, for checking signed days: those in use and those retired. */
export type VerifyingKeys = readonly (string | KeyObject)[];

/**
 * Checks the log of one complaint: each event's number, hash and texts, and the head the complaint's row names. Erased texts
 * cannot be checked and are no fault.
 */
export async function verifyComplaint(database: Database, programmeId: Uuid, complaintId: Uuid): Promise<LogFault[]> {
  const client = await database.pool.connect();
  try {
    const [, heads, events, texts] = await Promise.all([
      client.query(
        beginStatement(database.role('complaint_writer'), { programme_id: programmeId, complaint_id: complaintId }, 'read only'),
      ),
      client.query<LogEnd>('select version, head_hash as head from lianban.complaint where id = $1', [complaintId]),
      client.query<EventRow>(`select ${EVENT_COLUMNS} from lianban.complaint_event e where e.complaint_id = $1 order by e.sequence`, [
        complaintId,
      ]),
      client.query<SaltedText>('select sequence, name, text, salt from lianban.complaint_text where complaint_id = $1', [complaintId]),
    ]);
    return logFaults(programmeId, complaintId, { events: events.rows, head: heads.rows[0] ?? null, texts: texts.rows });
  } finally {
    release(client, client.query('rollback'));
  }
}

/** The same for the log of one change notice. */
export async function verifyChangeNotice(
  database: Database,
  programmeId: Uuid,
  { partnerTenantId, changeNoticeId }: { readonly partnerTenantId: Uuid; readonly changeNoticeId: Uuid },
): Promise<LogFault[]> {
  const client = await database.pool.connect();
  try {
    const [, heads, events, texts] = await Promise.all([
      client.query(
        beginStatement(database.role('registry_writer'), { programme_id: programmeId, partner_id: partnerTenantId }, 'read only'),
      ),
      client.query<LogEnd>('select version, head_hash as head from lianban.change_notice where id = $1', [changeNoticeId]),
      client.query<LogRow>(
        `select ${LOG_COLUMNS} from lianban.change_notice_event e where e.partner_tenant_id = $1 and e.change_notice_id = $2 order by e.sequence`,
        [partnerTenantId, changeNoticeId],
      ),
      client.query<SaltedText>(
        'select sequence, name, text, salt from lianban.change_notice_content where partner_tenant_id = $1 and change_notice_id = $2',
        [partnerTenantId, changeNoticeId],
      ),
    ]);
    return logFaults(programmeId, changeNoticeId, { events: events.rows, head: heads.rows[0] ?? null, texts: texts.rows });
  } finally {
    release(client, client.query('rollback'));
  }
}

/** The same for the log of one member's contact report, whose id is the member's. */
export async function verifyContactReport(database: Database, programmeId: Uuid, memberTenantId: Uuid): Promise<LogFault[]> {
  const client = await database.pool.connect();
  const of = [programmeId, memberTenantId];
  try {
    const [, heads, events, texts] = await Promise.all([
      client.query(
        beginStatement(database.role('registry_writer'), { programme_id: programmeId, partner_id: memberTenantId }, 'read only'),
      ),
      client.query<LogEnd>(
        'select version, head_hash as head from lianban.contact_report where programme_id = $1 and member_tenant_id = $2',
        of,
      ),
      client.query<LogRow>(
        `select ${LOG_COLUMNS} from lianban.contact_report_event e where e.programme_id = $1 and e.member_tenant_id = $2 order by e.sequence`,
        of,
      ),
      client.query<SaltedText>(
        'select sequence, name, text, salt from lianban.contact_report_content where programme_id = $1 and member_tenant_id = $2',
        of,
      ),
    ]);
    return logFaults(programmeId, memberTenantId, { events: events.rows, head: heads.rows[0] ?? null, texts: texts.rows });
  } finally {
    release(client, client.query('rollback'));
  }
}

/** The same for one log of a partner's standing. */
export async function verifyStandingLog(
  database: Database,
  programmeId: Uuid,
  { partnerTenantId, standingId }: { readonly partnerTenantId: Uuid; readonly standingId: Uuid },
): Promise<LogFault[]> {
  const client = await database.pool.connect();
  try {
    const of = [programmeId, partnerTenantId, standingId];
    const [, heads, events, texts] = await Promise.all([
      client.query(
        beginStatement(database.role('standing_writer'), { programme_id: programmeId, partner_id: partnerTenantId }, 'read only'),
      ),
      client.query<LogEnd>(
        'select version, head_hash as head from lianban.standing_log where programme_id = $1 and partner_tenant_id = $2 and id = $3',
        of,
      ),
      client.query<LogRow>(
        `select ${LOG_COLUMNS} from lianban.standing_event e where e.programme_id = $1 and e.partner_tenant_id = $2 and e.standing_id = $3 order by e.sequence`,
        of,
      ),
      client.query<SaltedText>(
        'select sequence, name, text, salt from lianban.standing_text where programme_id = $1 and partner_tenant_id = $2 and standing_id = $3',
        of,
      ),
    ]);
    return logFaults(programmeId, standingId, { events: events.rows, head: heads.rows[0] ?? null, texts: texts.rows });
  } finally {
    release(client, client.query('rollback'));
  }
}

/** Where a log says that it ends. */
interface LogEnd {
  readonly version: number;
  readonly head: Buffer;
}

interface SaltedText {
  readonly sequence: number;
  readonly name: string;
  readonly text: string;
  readonly salt: Buffer;
}

interface StoredLog {
  readonly events: readonly LogRow[];
  readonly head: LogEnd | null;
  readonly texts: readonly SaltedText[];
}

function logFaults(programmeId: Uuid, logId: Uuid, { events, head, texts }: StoredLog): LogFault[] {
  const faults: LogFault[] = [];
  let previous = beginningOf(programmeId, logId);
  events.forEach((event, index) => {
    if (event.sequence !== index + 1) faults.push({ logId, sequence: event.sequence, kind: 'gap' });
    if (!hashOf(logId, event, previous).equals(event.hash)) faults.push({ logId, sequence: event.sequence, kind: 'hash' });
    previous = event.hash;
  });
  const fits = head !== null && head.version === events.length && head.head.equals(previous);
  if (!fits) faults.push({ logId, sequence: null, kind: 'head' });
  const digests = new Map(events.map(({ sequence, textDigests }) => [sequence, textDigests ?? {}]));
  const changed = texts.filter(({ sequence, name, text, salt }) => digests.get(sequence)?.[name] !== textDigest(salt, text));
  return [...faults, ...changed.map(({ sequence }): LogFault => ({ logId, sequence, kind: 'text' }))];
}

/**
 * Checks every log of a programme, and the logs against the signed days: what was signed must still be there, unchanged, at
 * its place. By the worker's login.
 */
export async function verifyProgramme(database: Database, programmeId: Uuid, keys: VerifyingKeys): Promise<LogFault[]> {
  const { complaints, notices, reports, standing, faults } = await asJobs(database, async (client) => {
    const { rows: ofComplaints } = await client.query<{ id: Uuid }>(
      'select distinct complaint_id as id from lianban.complaint_event where programme_id = $1',
      [programmeId],
    );
    const { rows: ofNotices } = await client.query<{ partnerTenantId: Uuid; changeNoticeId: Uuid }>(
      `select distinct partner_tenant_id as "partnerTenantId", change_notice_id as "changeNoticeId" from lianban.change_notice_event where programme_id = $1`,
      [programmeId],
    );
    const { rows: ofReports } = await client.query<{ id: Uuid }>(
      'select distinct member_tenant_id as id from lianban.contact_report_event where programme_id = $1',
      [programmeId],
    );
    const { rows: ofStanding } = await client.query<{ partnerTenantId: Uuid; standingId: Uuid }>(
      `select distinct partner_tenant_id as "partnerTenantId", standing_id as "standingId" from lianban.standing_event where programme_id = $1`,
      [programmeId],
    );
    const signed = await signedFaults(client, programmeId, keys);
    return { complaints: ofComplaints, notices: ofNotices, reports: ofReports, standing: ofStanding, faults: signed };
  });
  for (const { id } of complaints) faults.push(...(await verifyComplaint(database, programmeId, id)));
  for (const notice of notices) faults.push(...(await verifyChangeNotice(database, programmeId, notice)));
  for (const { id } of reports) faults.push(...(await verifyContactReport(database, programmeId, id)));
  for (const log of standing) faults.push(...(await verifyStandingLog(database, programmeId, log)));
  return faults;
}

async function signedFaults(client: pg.PoolClient, programmeId: Uuid, keys: VerifyingKeys): Promise<LogFault[]> {
  const known = new Map(keys.map((key) => [keyIdOf(key), publicHalf(key)] as const));
  const { rows: days } = await client.query<{ day: string; root: Buffer; previousRoot: Buffer; signature: Buffer; keyId: string }>(
    'select day, root, previous_root as "previousRoot", signature, key_id as "keyId" from lianban.log_day where programme_id = $1 order by day',
    [programmeId],
  );
  const { rows: heads } = await client.query<LogHead & { day: string; now: Buffer | null; last: number | null }>(
    `select h.day, h.complaint_id as "logId", h.sequence, h.hash, e.hash as now,
      (select max(x.sequence) from ${EVENT_HASHES} x where x.programme_id = h.programme_id and x.log_id = h.complaint_id) as last
    from lianban.log_head h left join ${EVENT_HASHES} e on e.programme_id = h.programme_id and e.log_id = h.complaint_id and e.sequence = h.sequence
    where h.programme_id = $1 order by h.day, h.complaint_id`,
    [programmeId],
  );
  const faults: LogFault[] = [];
  let previous = firstRoot();
  for (const { day, root, previousRoot, signature, keyId } of days) {
    const signed = heads.filter((head) => head.day === day);
    if (!previousRoot.equals(previous) || !rootOf(programmeId, day, previousRoot, signed).equals(root))
      faults.push({ logId: null, sequence: null, kind: 'chain', day });
    const key = known.get(keyId);
    if (key === undefined || !verify(null, root, key, signature)) faults.push({ logId: null, sequence: null, kind: 'signature', day });
    previous = root;
  }
  for (const { day, logId, sequence, hash, now, last } of heads) {
    if (now?.equals(hash)) continue;
    faults.push({ logId, sequence, day, kind: last === null ? 'removed' : last < sequence ? 'cut' : 'signed_head' });
  }
  return faults;
}

async function asJobs<T>(database: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read only'));
    return await work(client);
  } finally {
    release(client, client.query('rollback'));
  }
}
