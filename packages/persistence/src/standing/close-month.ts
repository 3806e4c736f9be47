import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, StandingChecks, stepBy, type Person } from '@lianban/partner-standing/decision';
import { isMonth, type Month } from '@lianban/partner-standing/month';
import { missingForClose, standsInTheWay, type Missing, type MissingCode } from '@lianban/partner-standing/month-close/missing';
import type { Database } from '../database.ts';
import { calendarOf, settingsFrom, type StoredSettings } from '../stored-settings.ts';
import { readAs, type Tx } from '../tenant-transaction.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import { asSystem } from './as-system.ts';
import { closePartnerMonth, passedRow } from './close-partner-month.ts';
import { partnerMonths } from './partner-months.ts';
import { runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { modesOf, readStandingMonths, type StandingPartner } from './standing-months.ts';
import { closingAskedEvent, closingFinishedEvent, type LoggedClosing } from './write/card-states.ts';

/** `missing`: what stands in the way, for the reviewer to wait for or to acknowledge. */
export type CloseMonthOutcome =
  | Exclude<StandingOutcome, { kind: 'refused' }>
  | (Extract<StandingOutcome, { kind: 'refused' }> & { readonly missing: readonly MissingCode[] });

/** What is missing for the closing of a month, of all partners of the caller's carrier (SAN-07). */
export async function missingOfMonth(tx: Tx, month: Month, now: IsoInstant): Promise<Missing[]> {
  const { programmeId, tenantId } = tx.who;
  const [partners, [stored]] = await Promise.all([
    tx.query<{ id: Uuid; mode: string | null }>(
      "select id, mode from lianban.tenant where programme_id = $1 and kind = 'partner' and supervisor_tenant_id = $2 order by id",
      [programmeId, tenantId],
    ),
    tx.query<{ settings: StoredSettings }>(
      'select settings from lianban.programme_setting where programme_id = $1 order by version desc limit 1',
      [programmeId],
    ),
  ]);
  const { settings, standingSettings } = settingsFrom(stored?.settings);
  const zone = { timeZone: calendarOf(settings).timeZone };
  const query = <R extends object>(text: string, values: readonly unknown[]) => tx.query<R>(text, values, null);
  const months = await readStandingMonths(
    query,
    { carrierTenantId: tenantId },
    { from: month, to: month },
    { ...zone, settings: standingSettings },
  );
  const known = partners.map(({ id, mode }): StandingPartner => ({ id, modes: modesOf(mode) }));
  return missingForClose(month, await partnerMonths(query, programmeId, known, month, { months, now }), now, zone);
}

/**
 * Asks that a month be closed, or closed again after corrections. What is missing is judged at once; the closing itself is the worker's, partner by
 * partner, so that nobody waits for it and it goes on where it stopped. Asked again while it runs, it is the same closing.
 */
export async function closeMonth(
  database: Database,
  request: StandingRequest,
  { month, acknowledged, reason: why }: { readonly month: Month; readonly acknowledged: readonly MissingCode[]; readonly reason: string },
): Promise<CloseMonthOutcome> {
  const { caller, programmeId, now } = request;
  const carrierTenantId = caller.tenantId;
  const verdict = fits(caller, 'reviewer', carrierTenantId);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict, missing: [] };
  const checks = new StandingChecks();
  if (!isMonth(month)) checks.note('month', 'not_a_month');
  const reason = checks.text('reason', why, 'text', 'optional');
  if (checks.problems.length > 0) return { kind: 'invalid', problems: checks.problems };
  const all = await readAs(database, { ...caller, programmeId }, (tx) => missingOfMonth(tx, month, now));
  const missing = standsInTheWay(all, acknowledged);
  if (missing.length > 0) return { kind: 'refused', code: 'month_has_missing', missing };
  const asked = { close: month, acknowledged, reason };
  const outcome = await runStandingCommand(database, request, { partnerTenantId: carrierTenantId }, asked, async (turn, standingId) => {
    const [running] = await turn.opened.query<{ id: Uuid }>(
      "select id from lianban.month_closing where programme_id = $1 and carrier_tenant_id = $2 and month = $3 and state = 'running'",
      [programmeId, carrierTenantId, month],
    );
    if (running !== undefined) return { kind: 'write', standingId: running.id };
    turn.append('closing', standingId, [closingAskedEvent(month, acknowledged, stepBy(caller, now, reason))]);
    return { kind: 'write', standingId };
  });
  return outcome.kind === 'refused' ? { ...outcome, missing: [] } : outcome;
}

interface DueClosing {
  readonly programmeId: Uuid;
  readonly id: Uuid;
  readonly carrierTenantId: Uuid;
}

/**
 * Carries on the closings that were asked for, each partner in a transaction of its own. Several workers may run: a partner somebody works on is
 * passed over and comes in the next round.
 *
 * @param limit partners at most
 * @returns how many partners were come by; at least `limit` means there may be more
 */
export async function carryOnClosings(database: Database, now: IsoInstant, limit: number): Promise<number> {
  let passed = 0;
  for (const closing of await runningClosings(database)) {
    if (passed >= limit) return passed;
    passed += await carryOn(database, closing, now, limit - passed);
  }
  return passed;
}

async function runningClosings(database: Database): Promise<DueClosing[]> {
  const due: DueClosing[] = [];
  for (const programmeId of await programmeIds(database)) {
    due.push(
      ...(await asWatcher(database, programmeId, (query) =>
        query<DueClosing>(
          `select programme_id as "programmeId", id, carrier_tenant_id as "carrierTenantId" from lianban.month_closing where programme_id = $1 and state = 'running' order by asked_at`,
          [programmeId],
        ),
      )),
    );
  }
  return due;
}

async function carryOn(database: Database, closing: DueClosing, now: IsoInstant, limit: number): Promise<number> {
  const { programmeId, id, carrierTenantId } = closing;
  const asked = await askedFor(database, closing, now);
  if (asked === null) return 0;
  const left = await asWatcher(database, programmeId, (query) =>
    query<{ id: Uuid }>(
      `select t.id from lianban.tenant t where t.programme_id = $1 and t.kind = 'partner' and t.supervisor_tenant_id = $2
      and not exists (select 1 from lianban.month_closing_partner p where p.programme_id = $1 and p.partner_tenant_id = t.id and p.closing_id = $3) order by t.id limit $4`,
      [programmeId, carrierTenantId, id, limit + 1],
    ),
  );
  let passed = 0;
  for (const { id: partnerTenantId } of left.slice(0, limit))
    passed += Number(await closeFor(database, { ...closing, partnerTenantId, now }, asked));
  if (left.length <= limit && passed === left.length) await finish(database, closing, now);
  return passed;
}

/** Who asked for it, in whose name cards are closed. */
interface AskedFor {
  readonly closing: LoggedClosing;
  readonly caller: Person;
  readonly name: string;
}

async function askedFor(database: Database, { programmeId, id, carrierTenantId }: DueClosing, now: IsoInstant): Promise<AskedFor | null> {
  let found: AskedFor | null = null;
  await asSystem(database, { programmeId, partnerTenantId: carrierTenantId, now }, async (turn) => {
    await turn.load('l.id = $3', [id]);
    const closing = turn.state('closing', id);
    const { personId } = closing?.asked ?? { personId: null };
    if (closing === null || closing.finished !== null || personId === null) return null;
    const [actor] = await turn.opened.query<{ name: string }>(
      'select name from lianban.standing_actor where programme_id = $1 and partner_tenant_id = $2 and standing_id = $3 and person_id = $4',
      [programmeId, carrierTenantId, id, personId],
    );
    const caller = {
      kind: 'person',
      personId,
      tenantId: carrierTenantId,
      tenantKind: 'carrier',
      unitId: null,
      roles: ['quality_reviewer'],
    } as const;
    found = { closing, caller, name: actor?.name ?? '' };
    return null;
  });
  return found;
}

function closeFor(
  database: Database,
  { programmeId, id, partnerTenantId, now }: DueClosing & { readonly partnerTenantId: Uuid; readonly now: IsoInstant },
  { closing, caller, name }: AskedFor,
): Promise<boolean> {
  return asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
    const [passed] = await turn.opened.query(
      'select 1 as passed from lianban.month_closing_partner where programme_id = $1 and partner_tenant_id = $2 and closing_id = $3',
      [programmeId, partnerTenantId, id],
    );
    if (passed !== undefined) return null;
    const { month, acknowledged, asked } = closing;
    const closed = await closePartnerMonth(turn, { month, acknowledged, reason: asked.reason }, caller);
    return {
      actor: { personId: caller.personId, tenantId: caller.tenantId, name },
      more: { ...closed.more, MonthClosingPartner: [passedRow(turn, id, closed)] },
      messages: closed.messages,
    };
  });
}

/** The closing has come by every partner. */
async function finish(database: Database, { programmeId, id, carrierTenantId }: DueClosing, now: IsoInstant): Promise<void> {
  const [counts] = await asWatcher(database, programmeId, (query) =>
    query<{ partners: number; versions: number; left: number }>(
      `select count(*)::int as partners, coalesce(sum(versions), 0)::int as versions, count(*) filter (where missing <> '{}')::int as "left"
      from lianban.month_closing_partner where programme_id = $1 and closing_id = $2`,
      [programmeId, id],
    ),
  );
  await asSystem(database, { programmeId, partnerTenantId: carrierTenantId, now }, async (turn) => {
    await turn.load('l.id = $3', [id]);
    if (turn.state('closing', id)?.finished !== null) return null;
    turn.append('closing', id, [closingFinishedEvent(counts!, now)]);
    return {};
  });
}
