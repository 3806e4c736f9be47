import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { gapAnnouncements, type GapAnnouncement } from '@lianban/contact-registry/contact-report/coverage';
import { gapMessages } from '@lianban/contact-registry/contact-report/messages';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { release } from '../tenant-transaction.ts';
import { askEachProgramme } from '../watch/ask-each-programme.ts';
import { outboxRows } from '../write/commit.ts';
import { insertRows, together } from '../write/statements.ts';
import { openReport } from './open-report.ts';
import { nextLookAt, reportMessageRows } from './report-rows.ts';

interface DueReport {
  readonly programmeId: Uuid;
  readonly memberTenantId: Uuid;
}

/**
 * Announces days on which neither handler of a member is there, on the mornings the settings name (REG-08). Several workers may
 * run at once; each member's report is one transaction, so that nothing is told twice.
 *
 * @param limit stop after about so many members
 * @returns how many were looked at; at least `limit` means there may be more
 * @throws the first error of a member's, after all others were looked at
 */
export async function watchGaps(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const due = await askEachProgramme<DueReport>(database, async (client, { id: programmeId }) => {
    const { rows } = await client.query<{ memberTenantId: Uuid }>({
      name: 'due-reports',
      text: 'select member_tenant_id as "memberTenantId" from lianban.contact_report where programme_id = $1 and next_at <= $2 order by next_at limit $3',
      values: [programmeId, now, limit],
    });
    return rows.map(({ memberTenantId }) => ({ programmeId, memberTenantId }));
  });
  const some = due.slice(0, limit);
  const errors: unknown[] = [];
  for (const each of some) await announce(database, each, now).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
  return some.length;
}

let announced: string | null = null;

async function announce(database: Database, { programmeId, memberTenantId }: DueReport, now: IsoInstant): Promise<void> {
  const client = await database.pool.connect();
  const of = [programmeId, memberTenantId];
  try {
    const opened = await openReport(database, client, {}, { programmeId, tenantId: memberTenantId, person: null, passOver: true });
    const { rows } = await client.query<{ nextAt: IsoInstant | null }>(
      'select next_at as "nextAt" from lianban.contact_report where programme_id = $1 and member_tenant_id = $2',
      of,
    );
    const planned = rows[0]?.nextAt ?? null;
    // Another worker holds it, or was faster.
    if (opened?.report == null || planned === null || planned > now) {
      release(client, client.query('rollback'));
      return;
    }
    const { report, context, parties } = opened;
    const due = gapAnnouncements(report, planned, context.calendar, context.reportSettings).filter(({ at }) => at >= planned && at <= now);
    const notices = reportMessageRows(
      opened,
      now,
      oncePerGap(due).flatMap(({ gap }) => gapMessages(gap, parties)),
    );
    announced ??= together([
      insertRows('Notice', 1),
      insertRows('Outbox', 2),
      'update lianban.contact_report set next_at = $5 where programme_id = $3 and member_tenant_id = $4',
    ]);
    inOneFlight(client);
    await Promise.all([
      client.query({
        name: 'gaps-announced',
        text: announced,
        values: [JSON.stringify(notices), JSON.stringify(outboxRows(notices)), ...of, nextLookAt(report, now, context)],
      }),
      client.query('commit'),
    ]);
    client.release();
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

/** After an outage each gap is told once, not on every morning that was missed. */
function oncePerGap(due: readonly GapAnnouncement[]): GapAnnouncement[] {
  return [...new Map(due.map((each) => [each.gap.fromDay, each])).values()];
}
