import type { Clock, ComplaintState, WorkOrder } from '@lianban/complaint/state';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { columnsOf } from '../read/columns.ts';

/** A clock that is due, with as much of its complaint as marking it needs. All of it is locked until the transaction ends. */
export interface DueClock {
  readonly complaint: Omit<ComplaintState, 'workOrders' | 'clocks' | 'callBacks' | 'programmeKind'> & { readonly headHash: Buffer };
  readonly order: WorkOrder | null;
  readonly clock: Clock;
  /** A party holds several open orders: which of them its row shows may change, so the complaint goes through the write path alone. */
  readonly severalOrders: boolean;
}

const prefixed = (entity: string, alias: string, prefix: string): string =>
  columnsOf(entity, alias, ['programmeId']).replaceAll(/ as "(\w+)"/g, (_, name: string) => ` as "${prefix}${name}"`);
let text: string | null = null;

/**
 * Locks clocks that are due and their complaints, one clock of a complaint at a time; what others hold is passed over, so
 * that several watchers share the work and nobody waits for a command in progress. A locked complaint carries its clock's id:
 * joined to the list of clocks once more, it would be compared with all of them, for the planner expects one.
 */
export async function lockDue(client: pg.PoolClient, programmeId: Uuid, now: IsoInstant, limit: number): Promise<DueClock[]> {
  text ??= `with due as materialized (
      select complaint_id, id, next_at from lianban.clock where programme_id = $1 and next_at <= $2 order by next_at limit $3 for update skip locked),
    first as (select distinct on (complaint_id) complaint_id, id from due order by complaint_id, next_at, id),
    locked as materialized (select c.*, f.id as first_clock_id from first f join lianban.complaint c on c.programme_id = $1 and c.id = f.complaint_id for update of c skip locked)
    select ${prefixed('Complaint', 'c', 'c.')}, ${prefixed('Clock', 'k', 'k.')}, ${prefixed('WorkOrder', 'w', 'w.')},
      exists (select 1 from lianban.work_order o where o.programme_id = $1 and o.complaint_id = c.id and o.ended_at is null group by o.holder_tenant_id having count(*) > 1) as several
    from locked c join lianban.clock k on k.programme_id = $1 and k.complaint_id = c.id and k.id = c.first_clock_id
    left join lianban.work_order w on w.programme_id = $1 and w.complaint_id = c.id and w.id = k.work_order_id`;
  const { rows } = await client.query<unknown[]>({
    name: 'lock-due',
    text,
    values: [programmeId, now, limit],
    rowMode: 'array',
  } as pg.QueryArrayConfig);
  return rows.map(toDue);
}

const names = (entity: string): string[] => [...columnsOf(entity, 'x', ['programmeId']).matchAll(/ as "(\w+)"/g)].map((match) => match[1]!);
let order: { readonly complaint: string[]; readonly clock: string[]; readonly workOrder: string[] } | null = null;

function toDue(row: unknown[]): DueClock {
  order ??= { complaint: names('Complaint'), clock: names('Clock'), workOrder: names('WorkOrder') };
  let at = 0;
  const take = (properties: readonly string[]): Record<string, unknown> => {
    const taken: Record<string, unknown> = {};
    for (const property of properties) taken[property] = row[at++];
    return taken;
  };
  const [complaint, clock, workOrder] = [take(order.complaint), take(order.clock), take(order.workOrder)];
  return {
    complaint: { ...complaint, lastEventFor: {} } as unknown as DueClock['complaint'],
    clock: clock as unknown as Clock,
    order: workOrder['id'] === null ? null : (workOrder as unknown as WorkOrder),
    severalOrders: row[at] === true,
  };
}
