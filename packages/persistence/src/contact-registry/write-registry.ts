import type pg from 'pg';
import { outboxRows } from '../write/commit.ts';
import { eventRows } from '../write/seal.ts';
import { insertNewRows, insertRows, together, upsertRows } from '../write/statements.ts';
import type { RegistryRows } from './registry-rows.ts';

let ended: string | null = null;
let written: string | null = null;

/** Writes all rows of one transaction. Periods end first: the database refuses two of one field that overlap even for a moment. */
export async function writeRegistry(
  client: pg.PoolClient,
  { notices, sealed, ended: ending, periods, messages }: RegistryRows,
  { actors = [], remember = [] }: { readonly actors?: readonly object[]; readonly remember?: readonly object[] } = {},
): Promise<void> {
  ended ??= `update lianban.registration_period r set valid_to = e."validTo"
    from jsonb_to_recordset($1::jsonb) as e("programmeId" uuid, "partnerTenantId" uuid, field text, "validFrom" timestamptz, "validTo" timestamptz)
    where r.programme_id = e."programmeId" and r.partner_tenant_id = e."partnerTenantId" and r.field = e.field and r.valid_from = e."validFrom"`;
  written ??= together([
    upsertRows('ChangeNotice', 1),
    insertRows('ChangeNoticeEvent', 2),
    insertRows('ChangeNoticeContent', 3),
    insertNewRows('ChangeNoticeActor', 4),
    upsertRows('RegistrationPeriod', 5),
    insertRows('Notice', 6),
    insertRows('Outbox', 7),
    insertRows('CommandLog', 8),
  ]);
  const rows = [
    notices,
    sealed.flatMap(({ events }) => eventRows(events)),
    sealed.flatMap(({ texts }) => texts),
    actors,
    periods,
    messages,
    outboxRows(messages),
    remember,
  ];
  await Promise.all([
    ending.length === 0 ? null : client.query({ name: 'registry-ended', text: ended, values: [JSON.stringify(ending)] }),
    client.query({ name: 'registry-written', text: written, values: rows.map((each) => JSON.stringify(each)) }),
  ]);
}
