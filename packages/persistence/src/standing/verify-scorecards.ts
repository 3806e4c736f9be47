import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { programmeContext, type Query } from '../programme-context.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { eventsOf, openForWriting, stateOf } from '../write/open-complaint.ts';
import { memberRowsOf } from './member-rows.ts';
import { contributionsIn } from './scorecard-rows.ts';
import { storedContributions } from './stored-contributions.ts';
import { storedMemberRows } from './stored-member-rows.ts';
import { TALLIES, type Tally } from './tallies.ts';

/** What is not as a recomputation from the log makes it: a partner's or a member's part in a complaint, or a sum. */
export type ScorecardDifference =
  | {
      readonly kind: 'contribution';
      readonly complaintId: Uuid;
      readonly tenantId: Uuid;
      readonly stored: { readonly reason: string } | null;
      readonly recomputed: { readonly reason: string } | null;
    }
  | {
      readonly kind: 'counter';
      /** The table and key of its row, as it is read. */
      readonly row: string;
      readonly counter: string;
      readonly stored: number;
      readonly recomputed: number;
    };

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
  for (const tally of TALLIES) differences.push(...(await asJobs(database, (query) => verifyCounters(query, programmeId, tally))));
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
    const context = await programmeContext(query, database, 'complaint_writer', programmeId, opened.revision);
    const state = stateOf(opened, { id: complaintId, programmeId, programmeKind: context.kind });
    const scorecards = contributionsIn({ ...opened, state, events: eventsOf(opened) }, context);
    const members = memberRowsOf(state, context);
    return [
      ...parts(
        complaintId,
        await storedContributions(query, programmeId, complaintId),
        scorecards,
        ({ partnerTenantId }) => partnerTenantId,
      ),
      ...parts(complaintId, await storedMemberRows(query, programmeId, complaintId), members, ({ memberTenantId }) => memberTenantId),
    ];
  } finally {
    release(client, client.query('rollback'));
  }
}

/** What differs between the parts in a complaint as stored and as they follow from its log. */
function parts<Part extends { readonly reason: string }>(
  complaintId: Uuid,
  stored: readonly Part[],
  recomputed: readonly Part[],
  whose: (part: Part) => Uuid,
): ScorecardDifference[] {
  const byTenant = (all: readonly Part[]) => new Map(all.map((part) => [whose(part), part]));
  const [had, has] = [byTenant(stored), byTenant(recomputed)];
  return [...new Set([...has.keys(), ...had.keys()])]
    .map((tenantId) => ({
      kind: 'contribution' as const,
      complaintId,
      tenantId,
      stored: had.get(tenantId) ?? null,
      recomputed: has.get(tenantId) ?? null,
    }))
    .filter((each) => canonical(each.stored) !== canonical(each.recomputed));
}

const canonical = (part: object | null): string => JSON.stringify(part === null ? null : Object.entries(part).sort());

async function verifyCounters(
  query: Query,
  programmeId: Uuid,
  { changes, counters, rows, recount }: Tally,
): Promise<ScorecardDifference[]> {
  const differences: ScorecardDifference[] = [];
  for (const { table, key } of rows) {
    const sums = counters.map((name) => `sum(${name})::int as ${name}`).join(', ');
    const found = await query<Record<string, number> & { row: string }>(
      `with stored as (select ${key}, ${sums} from (
        select ${key}, ${counters.join(', ')} from lianban.${table} where programme_id = $1
        union all select ${key}, ${counters.join(', ')} from lianban.${changes} where programme_id = $1) as both_parts group by ${key}),
      fresh as (${recount(key)})
    select concat_ws(' ', ${key.split(', ').slice(1).join(', ')}) as "row",
      ${counters.map((name) => `coalesce(s.${name}, 0) as "stored.${unquoted(name)}", coalesce(f.${name}, 0) as "fresh.${unquoted(name)}"`).join(', ')}
    from stored s full join fresh f using (${key})
    where (${counters.map((name) => `coalesce(s.${name}, 0)`).join(', ')}) is distinct from (${counters.map((name) => `coalesce(f.${name}, 0)`).join(', ')}) order by 1`,
      [programmeId],
    );
    for (const { row, ...sumsOfRow } of found)
      for (const counter of counters) {
        const [stored, recomputed] = [sumsOfRow[`stored.${unquoted(counter)}`] ?? 0, sumsOfRow[`fresh.${unquoted(counter)}`] ?? 0];
        if (stored !== recomputed)
          differences.push({ kind: 'counter', row: `${table} ${row}`, counter: unquoted(counter), stored, recomputed });
      }
  }
  return differences;
}

const unquoted = (column: string): string => column.replaceAll('"', '');
