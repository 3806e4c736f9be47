import type { Uuid } from '@lianban/complaint/vocabulary';
import { dutiesOf } from '@lianban/contact-registry/contact-report/duty';
import type { Database } from '../database.ts';
import { release } from '../tenant-transaction.ts';
import { insertRows } from '../write/statements.ts';
import { openReport } from './open-report.ts';
import { dutyRows } from './report-rows.ts';

/** Makes anew from a member's log, which is the truth, who receives when. @returns how many stretches there are */
export async function rebuildDuties(database: Database, programmeId: Uuid, memberTenantId: Uuid): Promise<number> {
  const client = await database.pool.connect();
  try {
    const opened = await openReport(database, client, {}, { programmeId, tenantId: memberTenantId, person: null, passOver: false });
    if (opened === null) {
      release(client, client.query('rollback'));
      return 0;
    }
    const duties = dutyRows(opened, dutiesOf(opened.events, opened.context.calendar));
    await client.query('delete from lianban.contact_duty where programme_id = $1 and member_tenant_id = $2', [programmeId, memberTenantId]);
    await client.query(insertRows('ContactDuty', 1), [JSON.stringify(duties)]);
    await client.query('commit');
    client.release();
    return duties.length;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
