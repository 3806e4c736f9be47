import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import { programmeMedian } from '@lianban/partner-standing/scorecard/median';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { FIGURES_BY_MODE, type FigureRule, type Scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import type { Database } from '../database.ts';
import { programmeContext, type Query } from '../programme-context.ts';
import { beginStatement, release, type Tx } from '../tenant-transaction.ts';
import { askEachProgramme } from '../watch/ask-each-programme.ts';
import { insertRows } from '../write/statements.ts';
import type { Span } from './read-scorecards.ts';
import { isRunning, modesOf, readStandingMonths } from './standing-months.ts';

/** The middle of a figure over a carrier's partners, of one month and mode. */
export interface Median {
  readonly month: Month;
  readonly mode: Mode;
  readonly rule: FigureRule;
  readonly value: string;
}

/**
 * The medians of a carrier's partners that the caller may see, where enough partners have the figure.
 *
 * @param least fewer partners have no median (the programme's setting of now)
 */
export async function mediansIn(tx: Tx, carrierTenantId: Uuid, { from, to }: Span, least: number): Promise<Median[]> {
  return tx.query<Median>(
    `select month, mode, rule, value from lianban.standing_median where programme_id = $5 and carrier_tenant_id = $1 and month >= $2 and month <= $3 and partners >= $4`,
    [carrierTenantId, from, to, least, tx.who.programmeId],
  );
}

/** The medians of a month's cards. */
export function mediansOf(
  cards: readonly Scorecard[],
  settings: Parameters<typeof programmeMedian>[2],
): (Omit<Median, 'month'> & { readonly partners: number })[] {
  return MODES.flatMap((mode) => {
    const ofMode = cards.filter((card) => card.mode === mode);
    return FIGURES_BY_MODE[mode].flatMap((rule) => {
      const value = programmeMedian(rule, ofMode, settings);
      const partners = ofMode.filter(({ figures }) => figures.some((each) => each.rule === rule && each.state === 'assessed')).length;
      return value === null ? [] : [{ mode, rule, value, partners }];
    });
  });
}

/**
 * Tells the medians of months to which something was added, and of those that have ended since they were told. By the worker's
 * login; several may run, and a month is never told by halves.
 *
 * @param limit months at most
 * @returns how many were told; at least `limit` means there may be more
 */
export async function tellMedians(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const due = await askEachProgramme(database, async (client, { id: programmeId }) => {
    const { rows } = await client.query<Omit<DueMonth, 'programmeId'>>({
      name: 'due-medians',
      // The latest month that has begun anywhere on Earth is not over; which have ended is judged in the programme's zone.
      text: `select carrier_tenant_id as "carrierTenantId", month from lianban.standing_median_due where programme_id = $1
        union select carrier_tenant_id, month from lianban.standing_median where programme_id = $1 and not ended and month < $2 order by 2 limit $3`,
      values: [programmeId, now.slice(0, 7), limit],
    });
    return rows.map((row) => ({ programmeId, ...row }));
  });
  const taken = due.slice(0, limit);
  for (const each of taken) await tellMonth(database, each, now);
  return taken.length;
}

interface DueMonth {
  readonly programmeId: Uuid;
  readonly carrierTenantId: Uuid;
  readonly month: Month;
}

async function tellMonth(database: Database, { programmeId, carrierTenantId, month }: DueMonth, now: IsoInstant): Promise<void> {
  const client = await database.pool.connect();
  const role = database.role('clock_watcher');
  const query: Query = async <R extends object>(text: string, values: readonly unknown[]) =>
    (await client.query<R>(text, [...values])).rows;
  try {
    await client.query(beginStatement(role, { programme_id: programmeId }, 'read write'));
    // One worker a month; what is added while it is told is due again.
    await query(`select pg_advisory_xact_lock(hashtextextended('lianban medians|' || $1 || '|' || $2, 0))`, [carrierTenantId, month]);
    await query('delete from lianban.standing_median_due where programme_id = $1 and carrier_tenant_id = $2 and month = $3', [
      programmeId,
      carrierTenantId,
      month,
    ]);
    const { settings, standingSettings } = await programmeContext(query, database, 'clock_watcher', programmeId, null);
    const rules = { timeZone: settings.timeZone, settings: standingSettings };
    const partners = await query<{ id: Uuid; mode: string | null }>(
      "select id, mode from lianban.tenant where programme_id = $1 and kind = 'partner' and supervisor_tenant_id = $2",
      [programmeId, carrierTenantId],
    );
    const months = await readStandingMonths(query, { carrierTenantId }, { from: month, to: month }, rules);
    const cards = partners.flatMap(({ id, mode }) => months.of({ id, modes: modesOf(mode) }, month).cards);
    const ended = !isRunning(month, now, rules);
    const rows = mediansOf(cards, standingSettings).map((each) => ({ programmeId, carrierTenantId, month, ended, ...each }));
    await query('delete from lianban.standing_median where programme_id = $1 and carrier_tenant_id = $2 and month = $3', [
      programmeId,
      carrierTenantId,
      month,
    ]);
    await query(insertRows('StandingMedian', 1), [JSON.stringify(rows)]);
    await client.query('commit');
    client.release();
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
