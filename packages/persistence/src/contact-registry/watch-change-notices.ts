import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import { reminderMessage } from '@lianban/contact-registry/change-notice/messages';
import { remindersOf } from '@lianban/contact-registry/change-notice/reminders';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { release } from '../tenant-transaction.ts';
import { askEachProgramme } from '../watch/ask-each-programme.ts';
import type { NoticeRow } from '../write/commit.ts';
import { openRegistry, type OpenedRegistry } from './open-registry.ts';
import { messageRows, nextLookAt, registryRows } from './registry-rows.ts';
import { RegistryTurn } from './registry-turn.ts';
import { writeRegistry } from './write-registry.ts';

/**
 * Lets change notices take effect whose instant has come, at that true instant however late it is now (REG-04), and reminds the
 * department that has not acted (REG-03). Several watchers may run at once; each partner's registry is one transaction, so
 * that nothing happens twice or by halves.
 *
 * @param limit stop after about so many partners
 * @returns how many partners were looked at; at least `limit` means there may be more
 * @throws the first error of a partner's, after all others were looked at
 */
export async function watchChangeNotices(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const due = await duePartners(database, now, limit);
  const errors: unknown[] = [];
  for (const each of due) await watchPartner(database, each, now).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
  return due.length;
}

interface DuePartner {
  readonly programmeId: Uuid;
  readonly partnerTenantId: Uuid;
}

/** Partners with a notice to look at, of all programmes. */
async function duePartners(database: Database, now: IsoInstant, limit: number): Promise<DuePartner[]> {
  const due = await askEachProgramme(database, async (client, { id: programmeId }) => {
    const { rows } = await client.query<{ partnerTenantId: Uuid }>({
      name: 'due-partners',
      text: `select partner_tenant_id as "partnerTenantId" from lianban.change_notice where programme_id = $1 and next_at <= $2
        group by partner_tenant_id order by min(next_at) limit $3`,
      values: [programmeId, now, limit],
    });
    return rows.map(({ partnerTenantId }) => ({ programmeId, partnerTenantId }));
  });
  return due.slice(0, limit);
}

async function watchPartner(database: Database, partner: DuePartner, now: IsoInstant): Promise<void> {
  const client = await database.pool.connect();
  try {
    const opened = await openRegistry(database, client, {}, { ...partner, noticeId: null, person: null, passOver: true });
    if (opened === null) {
      release(client, client.query('rollback'));
      return;
    }
    const turn = new RegistryTurn(opened, now);
    const due = [...opened.notices.values()]
      .filter(({ nextAt }) => nextAt !== null && nextAt <= now)
      .map(({ notice }) => ({ id: notice.id, notice }));
    for (const { id } of due) turn.give(id, { name: 'take_effect' });
    // What did not take effect was to be looked at for a reminder.
    const looked = due.filter(({ id }) => !turn.turned.has(id));
    const rows = registryRows(turn);
    const messages = [...rows.messages, ...looked.flatMap((each) => remind(opened, each, now))];
    inOneFlight(client);
    await Promise.all([
      writeRegistry(client, { ...rows, messages }),
      lookAgain(
        client,
        opened,
        looked.map(({ id, notice }) => ({ id, nextAt: nextLookAt(notice, now, opened.context) })),
      ),
      client.query('commit'),
    ]);
    client.release();
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

/** The last reminder that has become due by now: after an outage one, not all that were missed. */
function remind(opened: OpenedRegistry, { id, notice }: { readonly id: Uuid; readonly notice: Notice }, now: IsoInstant): NoticeRow[] {
  const { calendar, registrySettings } = opened.context;
  const reminder = remindersOf(notice, calendar, registrySettings).findLast(({ at }) => at <= now);
  return reminder === undefined ? [] : messageRows(opened, id, now, reminderMessage(reminder, notice, opened.parties, calendar));
}

async function lookAgain(
  client: pg.PoolClient,
  { programmeId, parties }: OpenedRegistry,
  looks: readonly { readonly id: Uuid; readonly nextAt: IsoInstant | null }[],
): Promise<void> {
  if (looks.length === 0) return;
  await client.query({
    name: 'look-again',
    text: `update lianban.change_notice n set next_at = l."nextAt" from jsonb_to_recordset($3::jsonb) as l(id uuid, "nextAt" timestamptz)
      where n.programme_id = $1 and n.partner_tenant_id = $2 and n.id = l.id`,
    values: [programmeId, parties.partnerTenantId, JSON.stringify(looks)],
  });
}
