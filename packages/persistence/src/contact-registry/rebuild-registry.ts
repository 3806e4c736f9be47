import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { applyNotice, effectiveChange, type Period } from '@lianban/contact-registry/effective-dating';
import type { Database } from '../database.ts';
import { release } from '../tenant-transaction.ts';
import { insertRows, upsertRows } from '../write/statements.ts';
import { openRegistry } from './open-registry.ts';
import { noticeRow, periodRow } from './registry-rows.ts';
import { noticeLogs, noticesOf, type NoticeLogRow } from './stored-log.ts';

/**
 * Makes the rows of one partner's registry anew from its notices' logs, which are the truth: notices and periods. When the
 * worker looks at a notice next stays as it is, or it would remind twice.
 *
 * @returns how many notices there are
 */
export async function rebuildRegistry(database: Database, programmeId: Uuid, partnerTenantId: Uuid): Promise<number> {
  const client = await database.pool.connect();
  try {
    const opened = await openRegistry(database, client, {}, { programmeId, partnerTenantId, noticeId: null, person: null });
    if (opened === null) {
      release(client, client.query('rollback'));
      return 0;
    }
    const values = [programmeId, partnerTenantId];
    const { rows: logs } = await client.query<NoticeLogRow>(noticeLogs('e.programme_id = $1 and e.partner_tenant_id = $2'), values);
    const { rows: looks } = await client.query<{ id: Uuid; nextAt: IsoInstant | null }>(
      'select id, next_at as "nextAt" from lianban.change_notice where programme_id = $1 and partner_tenant_id = $2',
      values,
    );
    const last = new Map(logs.map((row) => [row.changeNoticeId, row]));
    const nextAt = new Map(looks.map((look) => [look.id, look.nextAt]));
    const notices = [...noticesOf(logs).values()];
    const periods = notices.reduce<Period[]>(
      (all, notice) => (notice.effectiveAt === null ? all : applyNotice(all, effectiveChange(notice), notice.effectiveAt)),
      [],
    );
    const rows = notices.map((notice) => {
      const { at, hash } = last.get(notice.id)!;
      return noticeRow(opened, notice, { head: hash, lastEventAt: at, nextAt: nextAt.get(notice.id) ?? null });
    });
    await client.query('delete from lianban.registration_period where programme_id = $1 and partner_tenant_id = $2', values);
    await client.query(upsertRows('ChangeNotice', 1), [JSON.stringify(rows)]);
    await client.query(insertRows('RegistrationPeriod', 1), [JSON.stringify(periods.map((period) => periodRow(opened, period)))]);
    await client.query('commit');
    client.release();
    return notices.length;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
