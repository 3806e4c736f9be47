import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { outboxRows, type NoticeRow } from '../write/commit.ts';
import { eventRows } from '../write/seal.ts';
import { insertRows, together } from '../write/statements.ts';
import type { Mark } from './mark-due.ts';

const CHANGES = `jsonb_to_recordset($2::jsonb) as m("complaintId" uuid, version int, head bytea, "clockId" uuid, state text, "breachedAt" timestamptz,
  "warnedPercent" int, "nextAt" timestamptz, tenants uuid[], units uuid[])`;

/**
 * The parties' list rows, or those of their units, after a breach, as `partiesOf` would make them: the breached clock comes before all that run, the
 * earliest of several breached ones first; the first receiver and supervisors must act now,
 * which for what is elsewhere the breach itself says. A warning changes none. A test compares with a rebuild.
 */
const FIRST = `(p.next_clock_state is distinct from 'breached' or p.next_clock_id = k.id or (k.due_at, k.id) < (p.next_clock_due_at, p.next_clock_id))`;
const listRows = (
  table: string,
  sight: string,
): string => `update lianban.${table} p set breached = true, needs_me = p.needs_me or (p.role <> 'holder' and not p.elsewhere),
  next_clock_id = case when ${FIRST} then k.id else p.next_clock_id end, next_clock_rule = case when ${FIRST} then k.rule else p.next_clock_rule end,
  next_clock_part = case when ${FIRST} then k.part else p.next_clock_part end, next_clock_state = 'breached',
  next_clock_started_at = case when ${FIRST} then k.started_at else p.next_clock_started_at end, next_clock_due_at = case when ${FIRST} then k.due_at else p.next_clock_due_at end,
  next_clock_paused_at = case when ${FIRST} then null else p.next_clock_paused_at end, next_deadline = case when ${FIRST} then k.due_at else p.next_deadline end
  from ${CHANGES} join lianban.clock k on k.programme_id = $1 and k.complaint_id = m."complaintId" and k.id = m."clockId"
  where m.state = 'breached' and p.programme_id = $1 and p.complaint_id = m."complaintId" and p.tenant_id = any(m.tenants)${sight}`;

let text: string | null = null;

/** Writes a batch of marks, with the notices they come to, as one statement. */
export async function writeMarks(
  client: pg.PoolClient,
  programmeId: Uuid,
  marks: readonly Mark[],
  notices: readonly NoticeRow[],
): Promise<void> {
  text ??= together([
    insertRows('ComplaintEvent', 3),
    insertRows('Notice', 4),
    insertRows('Outbox', 5),
    `update lianban.clock k set state = m.state, breached_at = m."breachedAt", warned_percent = m."warnedPercent", next_at = m."nextAt" from ${CHANGES}
      where k.programme_id = $1 and k.complaint_id = m."complaintId" and k.id = m."clockId"`,
    `update lianban.complaint c set version = m.version, head_hash = m.head from ${CHANGES}
      where c.programme_id = $1 and c.id = m."complaintId"`,
    listRows('complaint_party', ''),
    listRows('complaint_unit', ' and p.unit_id = any(m.units)'),
  ]);
  await client.query({
    name: 'write-marks',
    text,
    values: [
      programmeId,
      JSON.stringify(marks.map(({ change }) => change)),
      JSON.stringify(eventRows(marks.map(({ event }) => event))),
      JSON.stringify(notices),
      JSON.stringify(outboxRows(notices)),
    ],
  });
}
