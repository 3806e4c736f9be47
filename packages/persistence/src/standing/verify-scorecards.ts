import type { Uuid } from '@lianban/complaint/vocabulary';
import type { CounterKey } from '@lianban/partner-standing/scorecard/counters';
import type { Contribution } from '@lianban/partner-standing/scorecard/contribution';
import type { Database } from '../database.ts';
import { programmeContext, type Query } from '../programme-context.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { eventsOf, openForWriting, stateOf } from '../write/open-complaint.ts';
import { recount } from './recount.ts';
import { contributionsIn, COUNTER_COLUMNS, counterColumn as column, type CounterColumn } from './scorecard-rows.ts';
import { storedContributions } from './stored-contributions.ts';

/** What is not as a recomputation from the log makes it. */
export type ScorecardDifference =
  | {
      readonly kind: 'contribution';
      readonly complaintId: Uuid;
      readonly partnerTenantId: Uuid;
      readonly stored: Contribution | null;
      readonly recomputed: Contribution | null;
    }
  | ({ readonly kind: 'counter'; readonly counter: CounterColumn; readonly stored: number; readonly recomputed: number } & CounterKey);

/**
 * Recomputes a programme's scorecards from the logs of its complaints and tells every difference; none is what must come out.
 * Right while people work: a complaint is compared under its lock, and the counters with the contributions in one statement.
 * By the worker's login.
 */
export async function verifyScorecards(
  database: Database,
  programmeId: Uuid,
): Promise<{ readonly complaints: number; readonly differences: readonly ScorecardDifference[] }> {
  const ids = await asJobs(database, (query) =>
    query<{ id: Uuid }>('select complaint_id as id from lianban.complaint_event where programme_id = $1 and sequence = 1', [programmeId]),
  );
  const differences: ScorecardDifference[] = [];
  for (const { id } of ids) differences.push(...(await verifyComplaint(database, programmeId, id)));
  differences.push(...(await asJobs(database, (query) => verifyCounters(query, programmeId))));
  return { complaints: ids.length, differences };
}

async function asJobs<T>(database: Database, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read only'));
    return await work(
      async <R extends object>(text: string, values: readonly unknown[]) => (await client.query<R>(text, [...values])).rows,
    );
  } finally {
    release(client, client.query('rollback'));
  }
}

async function verifyComplaint(database: Database, programmeId: Uuid, complaintId: Uuid): Promise<ScorecardDifference[]> {
  const client = await database.pool.connect();
  try {
    const role = database.role('complaint_writer');
    const [, opened] = await Promise.all([
      client.query(beginStatement(role, { programme_id: programmeId, complaint_id: complaintId }, 'read write')),
      openForWriting(client, { programmeId, complaintId, person: null, attachmentIds: [] }),
    ]);
    const query: Query = async <R extends object>(text: string, values: readonly unknown[]) =>
      (await client.query<R>(text, [...values])).rows;
    const context = await programmeContext(query, role, programmeId, opened.revision);
    const state = stateOf(opened, { id: complaintId, programmeId, programmeKind: context.kind });
    const recomputed = new Map(
      contributionsIn({ ...opened, state, events: eventsOf(opened) }, context).map((each) => [each.partnerTenantId, each]),
    );
    const stored = new Map((await storedContributions(query, programmeId, complaintId)).map((each) => [each.partnerTenantId, each]));
    return [...new Set([...recomputed.keys(), ...stored.keys()])]
      .map((partnerTenantId) => ({
        kind: 'contribution' as const,
        complaintId,
        partnerTenantId,
        stored: stored.get(partnerTenantId) ?? null,
        recomputed: recomputed.get(partnerTenantId) ?? null,
      }))
      .filter((each) => JSON.stringify(each.stored) !== JSON.stringify(each.recomputed));
  } finally {
    release(client, client.query('rollback'));
  }
}

async function verifyCounters(query: Query, programmeId: Uuid): Promise<ScorecardDifference[]> {
  const key = 'partner_tenant_id, month, mode';
  const rows = await query<CounterKey & Record<string, number>>(
    `with stored as (select ${key}, ${COUNTER_COLUMNS.map((name) => `sum(${column(name)})::int as ${column(name)}`).join(', ')} from (
        select ${key}, ${COUNTER_COLUMNS.map(column).join(', ')} from lianban.scorecard_month where programme_id = $1
        union all select ${key}, ${COUNTER_COLUMNS.map(column).join(', ')} from lianban.scorecard_change where programme_id = $1) as parts group by ${key}),
      fresh as (${recount(key)})
    select partner_tenant_id as "partnerTenantId", month, mode,
      ${COUNTER_COLUMNS.map((name) => `coalesce(s.${column(name)}, 0) as "stored.${name}", coalesce(f.${column(name)}, 0) as "fresh.${name}"`).join(', ')}
    from stored s full join fresh f using (${key}) order by ${key}`,
    [programmeId],
  );
  return rows.flatMap((row) =>
    COUNTER_COLUMNS.map((counter) => ({
      kind: 'counter' as const,
      partnerTenantId: row.partnerTenantId,
      month: row.month,
      mode: row.mode,
      counter,
      stored: row[`stored.${counter}`]!,
      recomputed: row[`fresh.${counter}`]!,
    })).filter(({ stored, recomputed }) => stored !== recomputed),
  );
}
