import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { Contribution } from '@lianban/partner-standing/scorecard/contribution';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { tableOf } from '../schema/tables.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { canonicalJson, sha256 } from '../write/canonical.ts';
import { insertRows, together } from '../write/statements.ts';
import { contributionsDigest } from './close-partner-month.ts';
import { CONTRIBUTION_COLUMNS } from './read-scorecards.ts';
import { openStanding, type OpenedStanding } from './write/open-standing.ts';
import { standingEventOf, standingLogs, type StandingLogRow } from './write/stored-log.ts';
import { stateOf } from './write/standing-turn.ts';
import { PROJECTIONS, type ProjectedRows, type Subject } from './write/subjects.ts';
import { rowsOf } from './write/write-standing.ts';

/** A row that is not as the log makes it: `stored` has it though it does not follow, or it follows and is not stored. */
export interface StandingDifference {
  readonly kind: 'standing';
  readonly partnerTenantId: Uuid;
  readonly table: string;
  readonly found: 'stored' | 'recomputed';
  readonly row: Readonly<Record<string, unknown>>;
}

/** Every row that follows from a partner's logs. */
async function recomputed(opened: OpenedStanding): Promise<ProjectedRows> {
  const { programmeId, parties, query } = opened;
  const events = await query<StandingLogRow>(standingLogs('l.programme_id = $1 and l.partner_tenant_id = $2'), [
    programmeId,
    parties.partnerTenantId,
  ]);
  const rows: Record<string, object[]> = Object.fromEntries(PROJECTIONS.map((entity) => [entity, []]));
  for (const [id, log] of Map.groupBy(events, ({ standingId }) => standingId)) {
    const subject = log[0]!.subject as Subject;
    const state = stateOf(subject, log.map(standingEventOf), id, opened);
    for (const [entity, fresh] of Object.entries(rowsOf(subject, state, opened, log.at(-1)!.at))) rows[entity]!.push(...fresh);
  }
  return rows;
}

/** Makes what follows from one partner's logs anew; nobody else writes that partner's standing meanwhile. @returns false where there is no such partner */
export async function rebuildStanding(database: Database, programmeId: Uuid, partnerTenantId: Uuid): Promise<boolean> {
  return ofPartner(database, programmeId, partnerTenantId, async (opened, client) => {
    const rows = await recomputed(opened);
    for (const entity of [...PROJECTIONS].reverse()) {
      await client.query(`delete from ${tableOf(entity).name} where programme_id = $1 and partner_tenant_id = $2`, [
        programmeId,
        partnerTenantId,
      ]);
    }
    await client.query(
      together(PROJECTIONS.map((entity, index) => insertRows(entity, index + 1))),
      PROJECTIONS.map((entity) => JSON.stringify(rows[entity])),
    );
    await client.query('commit');
    return true;
  }).then((done) => done ?? false);
}

/** Bulletins whose frozen data are not those that the draft was made from, as the log's digest tells (ASC-03). */
async function changedData({ programmeId, parties: { partnerTenantId }, query }: OpenedStanding): Promise<StandingDifference[]> {
  const rows = await query<{ bulletinId: Uuid; data: unknown; digest: string | null }>(
    `select d.bulletin_id as "bulletinId", d.data, e.payload->>'digest' as digest from lianban.bulletin_data d
    left join lianban.standing_event e on e.programme_id = d.programme_id and e.partner_tenant_id = d.partner_tenant_id and e.standing_id = d.bulletin_id and e.sequence = 1
    where d.programme_id = $1 and d.partner_tenant_id = $2 order by 1`,
    [programmeId, partnerTenantId],
  );
  return rows
    .filter(({ data, digest }) => sha256(canonicalJson(data)).toString('hex') !== digest)
    .map(({ bulletinId }) => ({ kind: 'standing', partnerTenantId, table: 'lianban.bulletin_data', found: 'stored', row: { bulletinId } }));
}

/**
 * Recomputes what follows from the logs of every partner's standing and tells every difference; none is what must come out.
 * Each partner is compared under its lock, so it is right while people work. By the worker's login.
 */
export async function verifyStanding(database: Database, programmeId: Uuid): Promise<StandingDifference[]> {
  const differences: StandingDifference[] = [];
  for (const partnerTenantId of await partnersWithStanding(database, programmeId)) {
    const found = await ofPartner(database, programmeId, partnerTenantId, async (opened, client) => {
      const rows = await recomputed(opened);
      const all: StandingDifference[] = [];
      for (const entity of PROJECTIONS) all.push(...(await differing(client, opened, entity, rows[entity] ?? [])));
      all.push(...(await thawed(opened, rows['ClosedCard'] as readonly FrozenRow[])), ...(await changedData(opened)));
      return all;
    });
    differences.push(...(found ?? []));
  }
  return differences;
}

/** The partners of a programme that have a standing, and its carriers with acts of their own. */
export async function partnersWithStanding(database: Database, programmeId: Uuid): Promise<Uuid[]> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read only'));
    const { rows } = await client.query<{ id: Uuid }>(
      'select distinct partner_tenant_id as id from lianban.standing_event where programme_id = $1 order by 1',
      [programmeId],
    );
    return rows.map(({ id }) => id);
  } finally {
    release(client, client.query('rollback'));
  }
}

async function differing(
  client: pg.PoolClient,
  { programmeId, parties }: OpenedStanding,
  entity: string,
  rows: readonly object[],
): Promise<StandingDifference[]> {
  const { name, columns } = tableOf(entity);
  const list = columns.map(({ column }) => column).join(', ');
  const read = columns.map(({ property, type }) => `"${property}" ${type}`).join(', ');
  const { rows: found } = await client.query<{ found: 'stored' | 'recomputed'; row: Record<string, unknown> }>(
    `with fresh as (select ${columns.map(({ property, column }) => `r."${property}" as ${column}`).join(', ')} from jsonb_to_recordset($3::jsonb) as r(${read})),
      stored as (select ${list} from ${name} where programme_id = $1 and partner_tenant_id = $2),
      lost as (select * from fresh except all select * from stored), odd as (select * from stored except all select * from fresh)
    select 'recomputed' as found, to_jsonb(lost) as row from lost union all select 'stored', to_jsonb(odd) from odd`,
    [programmeId, parties.partnerTenantId, JSON.stringify(rows)],
  );
  return found.map((each) => ({ kind: 'standing', partnerTenantId: parties.partnerTenantId, table: name, ...each }));
}

/** What of a closed card's row its complaints are checked by. */
interface FrozenRow {
  readonly month: Month;
  readonly mode: Mode;
  readonly version: number;
  readonly contributionsDigest: string;
}

/** Versions of closed cards behind which other complaints stand than the log says. */
async function thawed({ programmeId, parties, query }: OpenedStanding, cards: readonly FrozenRow[]): Promise<StandingDifference[]> {
  const { partnerTenantId } = parties;
  const differences: StandingDifference[] = [];
  for (const { month, mode, version, contributionsDigest: digest } of cards) {
    const rows = await query<Contribution>(
      `select ${CONTRIBUTION_COLUMNS} from lianban.closed_contribution where programme_id = $1 and partner_tenant_id = $2 and month = $3 and mode = $4
      and from_version <= $5 and (to_version is null or to_version > $5)`,
      [programmeId, partnerTenantId, month, mode, version],
    );
    if (contributionsDigest(rows) === digest) continue;
    differences.push({
      kind: 'standing',
      partnerTenantId,
      table: 'lianban.closed_contribution',
      found: 'stored',
      row: { month, mode, version },
    });
  }
  return differences;
}

async function ofPartner<T>(
  database: Database,
  programmeId: Uuid,
  partnerTenantId: Uuid,
  work: (opened: OpenedStanding, client: pg.PoolClient) => Promise<T>,
): Promise<T | null> {
  const client = await database.pool.connect();
  try {
    const opened = await openStanding(database, client, {}, { programmeId, partnerTenantId, person: null });
    return opened === null ? null : await work(opened, client);
  } finally {
    // After a commit it ends nothing.
    release(client, client.query('rollback'));
  }
}
