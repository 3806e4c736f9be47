import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthOf, type Month } from '@lianban/partner-standing/month';
import { OF_NO_MONTH, type OutsideFigure } from '@lianban/partner-standing/outside/figures';
import { v7 as uuidv7 } from 'uuid';
import { againOnCollision } from '../again.ts';
import type { Database } from '../database.ts';
import { writeAs, type Reader, type Tx } from '../tenant-transaction.ts';
import { insertRows } from '../write/statements.ts';
import { trendMonths } from './standing-months.ts';

/** A value to be kept; who may, and what it must be, is judged before. */
export interface FigureEntry {
  readonly partnerTenantId: Uuid;
  /** As it is kept (`figureMonth`). */
  readonly month: Month;
  readonly figure: OutsideFigure;
  /** Null: takes it back. */
  readonly value: string | null;
  readonly source: 'entered' | 'imported';
  readonly sourceNote: string;
  /** The version that was on the screen, 0 for none; null: whatever it is. */
  readonly seenVersion: number | null;
}

interface Request {
  readonly entries: readonly FigureEntry[];
  /** Chosen by the client: what was entered under it is not entered again, whatever was entered since. */
  readonly key: string;
  readonly now: IsoInstant;
  readonly personName: string;
  /** In which the programme's months begin and end. */
  readonly timeZone: string;
}

export type EnterOutcome =
  | { readonly kind: 'done'; readonly entered: number }
  /** Somebody else entered another value since; `field` is the figure. Nothing was written. */
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

interface Stored {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly figure: OutsideFigure;
  readonly version: number;
  readonly value: string | null;
  /** Whether this person entered one under this key before. */
  readonly replayed: boolean;
}

/**
 * Keeps figures from outside, all of them or none, each as the next version of its own; a value that holds already is not
 * written again. The medians of the months are due afterwards.
 */
export function enterFigures(database: Database, who: Reader, request: Request): Promise<EnterOutcome> {
  // Two clerks with the same figure make the same version: the later one looks again.
  return againOnCollision(() => writeAs(database, who, (tx) => enterOnce(tx, request)));
}

async function enterOnce(tx: Tx, { entries, key, now, personName, timeZone }: Request): Promise<EnterOutcome> {
  const { programmeId, tenantId: carrierTenantId, personId } = tx.who;
  const stored = new Map((await storedFigures(tx, entries, key)).map((each) => [nameOf(each), each]));
  const fresh = entries.filter((entry) => {
    const known = stored.get(nameOf(entry));
    return known?.replayed !== true && (known?.value ?? null) !== entry.value;
  });
  const overtaken = fresh.filter((entry) => entry.seenVersion !== null && entry.seenVersion !== (stored.get(nameOf(entry))?.version ?? 0));
  if (overtaken.length > 0) {
    const said = (entry: FigureEntry): string => stored.get(nameOf(entry))?.value ?? '';
    return {
      kind: 'invalid',
      problems: overtaken.map((entry) => ({ field: entry.figure, code: 'entered_meanwhile', limit: said(entry) })),
    };
  }
  if (fresh.length === 0) return { kind: 'done', entered: 0 };
  const rows = fresh.map((entry) => ({
    partnerTenantId: entry.partnerTenantId,
    month: entry.month,
    figure: entry.figure,
    value: entry.value,
    source: entry.source,
    sourceNote: entry.sourceNote,
    programmeId,
    carrierTenantId,
    version: (stored.get(nameOf(entry))?.version ?? 0) + 1,
    enteredAt: now,
    enteredByPersonId: personId,
    enteredByName: personName,
    commandKey: key,
  }));
  // What is of no month may change all that cards tell of.
  const changed = fresh.flatMap(({ month }) => (month === OF_NO_MONTH ? trendMonths(monthOf(now, { timeZone })) : [month]));
  const due = [...new Set(changed)].map((month) => ({ id: uuidv7(), programmeId, carrierTenantId, month }));
  await Promise.all([
    tx.query(insertRows('StandingFigure', 1), [JSON.stringify(rows)]),
    tx.query(insertRows('StandingMedianDue', 1), [JSON.stringify(due)]),
  ]);
  return { kind: 'done', entered: fresh.length };
}

/** The latest version of each figure that is to be entered. */
async function storedFigures(tx: Tx, entries: readonly FigureEntry[], key: string): Promise<Stored[]> {
  return tx.query<Stored>(
    `select distinct on (f.partner_tenant_id, f.month, f.figure) f.partner_tenant_id as "partnerTenantId", f.month, f.figure, f.version, f.value,
      exists (select 1 from lianban.standing_figure k where k.programme_id = f.programme_id and k.partner_tenant_id = f.partner_tenant_id and k.month = f.month
        and k.figure = f.figure and k.entered_by_person_id = $2 and k.command_key = $3) as replayed
    from jsonb_to_recordset($4::jsonb) as e("partnerTenantId" uuid, month text, figure text)
    join lianban.standing_figure f on f.programme_id = $1 and f.partner_tenant_id = e."partnerTenantId" and f.month = e.month and f.figure = e.figure
    order by f.partner_tenant_id, f.month, f.figure, f.version desc`,
    [
      tx.who.programmeId,
      tx.who.personId,
      key,
      JSON.stringify(entries.map(({ partnerTenantId, month, figure }) => ({ partnerTenantId, month, figure }))),
    ],
    null,
  );
}

const nameOf = ({ partnerTenantId, month, figure }: Pick<FigureEntry, 'partnerTenantId' | 'month' | 'figure'>): string =>
  [partnerTenantId, month, figure].join(' ');
