import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { rememberTokens } from '@lianban/identity/remember-tokens';
import { verifyToken } from '@lianban/identity/verify-token';
import pg from 'pg';

// The inbox as one would write it by hand, without GraphQL: one address, token checked, tenant transaction opened, two
// statements, JSON. It gives what the portal's list operation gives. Everything travels in one flight.
const { PORT, DATABASE_URL = '', TOKEN_ISSUER = '', JWKS_URL = '' } = process.env;
const prefix = decodeURIComponent(new URL(DATABASE_URL).username).replace(/_partner$/, '');
const verify = rememberTokens(verifyToken({ issuer: TOKEN_ISSUER, audience: 'lianban', jwksUrl: JWKS_URL }));
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options: '-c timezone=UTC', ...{ pipeline: true } });
const WORDS = /^[0-9a-z_-]{1,40}$/;

interface Named {
  id: string;
  kind: string;
  shortName: string;
}
interface Service {
  id: string;
  name: string;
}
const organisations = new Map<string, Named>();
const services = new Map<string, Service>();

const ROWS = `select p.complaint_id, p.role, p.number, p.subject, p.kind, p.status, p.work_order_state, p.work_order_class, p.owner_tenant_id, p.holder_tenant_ids, p.service_id,
  coalesce(k.name, p.masked_name) as name, coalesce(k.phone, p.masked_phone) as phone, p.next_clock_rule, p.next_clock_part, p.next_clock_state, p.next_clock_started_at,
  p.next_clock_due_at, p.next_clock_paused_at, p.next_deadline, p.needs_me, p.major, p.repeat, p.joint, p.returns, p.accepted_at, p.last_event_at
  from lianban.complaint_party p left join lianban.complaint_contact k on p.contact_open and k.programme_id = p.programme_id and k.complaint_id = p.complaint_id
  where p.tenant_id = $1 and p.needs_me and (p.next_deadline, p.complaint_id) > ($2::timestamptz, $3::uuid) order by p.next_deadline, p.complaint_id limit 51`;
const COUNT =
  'select count(*)::int as count from (select from lianban.complaint_party p where p.tenant_id = $1 and p.needs_me limit 1000) as capped';

createServer((request, response) => {
  answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
}).listen(Number(PORT), '127.0.0.1');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://reference');
  if (url.pathname === '/readyz') return void response.end();
  const claims = await verify(request.headers.authorization);
  const { programmeId, tenantId, tenantKind, personId } = claims;
  for (const word of [programmeId, tenantId, tenantKind, personId]) if (!WORDS.test(word)) throw new Error('a claim is no word');
  const [after = '-infinity', id = '00000000-0000-0000-0000-000000000000'] = url.searchParams.get('after')?.split('|') ?? [];

  const client = await pool.connect();
  const [, rows, counted] = await Promise.all([
    client.query(`begin read only; set local role "${prefix}_face_partner"; select set_config('app.programme_id', '${programmeId}', true), set_config('app.tenant_id', '${tenantId}', true),
      set_config('app.tenant_kind', '${tenantKind}', true), set_config('app.person_id', '${personId}', true)`),
    client.query({ name: 'rows', text: ROWS, values: [tenantId, after, id] }),
    client.query({ name: 'count', text: COUNT, values: [tenantId] }),
    organisations.size > 0 ? null : learn(client, programmeId),
  ]);
  client.query('rollback').then(
    () => client.release(),
    () => client.release(true),
  );

  const edges = rows.rows.slice(0, 50).map((row) => ({
    cursor: `${row.next_deadline.toISOString()}|${row.complaint_id}`,
    node: {
      complaint: { id: row.complaint_id },
      number: row.number,
      subject: row.subject,
      kind: row.kind,
      status: row.status,
      myRole: row.role,
      needsMe: row.needs_me,
      workOrderState: row.work_order_state,
      workOrderClass: row.work_order_class,
      customerName: row.name,
      customerPhone: row.phone,
      owner: organisations.get(row.owner_tenant_id),
      holders: row.holder_tenant_ids.map((each: string) => organisations.get(each)),
      service: services.get(row.service_id) ?? null,
      nextClock: row.next_clock_rule && {
        rule: row.next_clock_rule,
        part: row.next_clock_part,
        state: row.next_clock_state,
        startedAt: row.next_clock_started_at,
        dueAt: row.next_clock_due_at,
        pausedAt: row.next_clock_paused_at,
      },
      major: row.major,
      repeat: row.repeat,
      joint: row.joint,
      returns: row.returns,
      acceptedAt: row.accepted_at,
      lastEventAt: row.last_event_at,
    },
  }));
  const body = JSON.stringify({
    list: {
      edges,
      pageInfo: {
        hasNextPage: rows.rows.length > 50,
        hasPreviousPage: url.searchParams.has('after'),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      count: counted.rows[0].count,
      countLimit: 1000,
    },
  });
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    })
    .end(body);
}

/** Names change rarely: read once. */
async function learn(client: pg.PoolClient, programmeId: string): Promise<void> {
  const [tenants, offers] = await Promise.all([
    client.query('select id, kind, short_name as "shortName" from lianban.tenant where programme_id = $1', [programmeId]),
    client.query('select id, name from lianban.service where programme_id = $1', [programmeId]),
  ]);
  for (const each of tenants.rows) organisations.set(each.id, each);
  for (const each of offers.rows) services.set(each.id, each);
}
