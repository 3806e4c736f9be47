import { bigrams, normalised } from '@lianban/complaint/bigrams';
import type { CustomerKind, Uuid } from '@lianban/complaint/vocabulary';
import { keyedGrams } from '../keyed-grams.ts';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { among, byId } from './columns.ts';
import { searchKey } from './search.ts';

/** A customer of the caller's own organisation. */
export interface CustomerRecord {
  readonly id: Uuid;
  readonly name: string;
  readonly phone: string;
  readonly kind: CustomerKind;
  readonly complaintCount: number;
}

const MOST = 20;
const MOST_CANDIDATES = 500;
const SELECT = `select c.id, c.name, c.phone, c.kind,
  (select count(*)::int from (select 1 from lianban.complaint k where k.customer_id = c.id and k.owner_tenant_id = c.tenant_id limit 100) as capped) as "complaintCount"
from lianban.customer c`;

/** A seat limited to a unit knows the customers of its unit's complaints only: row security shows it no other complaint's row. */
const known = ({ who }: Tx): string =>
  who.unitId === null
    ? ''
    : "and exists (select 1 from lianban.complaint_unit p where p.tenant_id = c.tenant_id and p.role = 'owner' and p.customer_id = c.id)";

/** Own customers whose phone begins with the digits, or whose name holds the text; at most twenty. */
export async function findCustomers(tx: Tx, search: string): Promise<CustomerRecord[]> {
  const digits = search.replace(/[\s-]/g, '');
  if (/^\+?\d+$/.test(digits)) {
    return tx.query<CustomerRecord>(
      `${SELECT} where c.tenant_id = $1 and c.phone >= $2 and c.phone < $3 ${known(tx)} order by c.phone limit ${MOST}`,
      [tx.who.tenantId, digits, `${digits}:`],
    );
  }
  const pairs = keyedGrams(
    await searchKey(tx),
    bigrams(search).filter((gram) => [...gram].length === 2),
  );
  if (pairs.length === 0) return [];
  const candidates = await tx.queryAs<{ id: Uuid }>(
    'complaint_search',
    `select customer_id as id from lianban.customer_gram where grams @> $1::int4[] and tenant_id = $2 limit ${MOST_CANDIDATES}`,
    [pairs, tx.who.tenantId],
    'customer-candidates',
  );
  return tx.query<CustomerRecord>(
    `${SELECT} where c.tenant_id = $1 and c.id = any($2) and position($3 in lower(normalize(c.name, NFKC))) > 0 ${known(tx)} order by c.name, c.id limit ${MOST}`,
    [tx.who.tenantId, candidates.map(({ id }) => id), storableText(normalised(search)).trim()],
  );
}

/** Own customers of ids, null for others. */
export async function customersOf(tx: Tx, ids: readonly Uuid[]): Promise<(CustomerRecord | null)[]> {
  const asked = among('c.id', 2, ids);
  return byId(
    ids,
    await tx.query<CustomerRecord>(`${SELECT} where c.tenant_id = $1 and ${asked.sql} ${known(tx)}`, [tx.who.tenantId, asked.value]),
    ({ id }) => id,
  );
}
