import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';
import { StandingChecks } from '../decision.ts';
import { formatYuan, parseYuan } from '../money.ts';
import { isMonth, type Month, type Zoned } from '../month.ts';

/**
 * What the carrier's other systems know of a partner's month and the product does not: billed users (SCO-03), signed group
 * customers (SCO-01), the revenue share of each mode (REF-04), the service cost caused (SAN-05); and, of no month, the day on
 * which the cooperation began.
 */
export const OUTSIDE_FIGURES = ['billed_users', 'signed_group_customers', 'share_emp', 'share_c', 'service_cost', 'joined_on'] as const;
export type OutsideFigure = (typeof OUTSIDE_FIGURES)[number];

/** How a figure is written: whole numbers without grouping, yuan with two decimals, a local day `YYYY-MM-DD`. */
export const FIGURE_KINDS = {
  billed_users: 'count',
  signed_group_customers: 'count',
  share_emp: 'yuan',
  share_c: 'yuan',
  service_cost: 'yuan',
  joined_on: 'day',
} as const satisfies Record<OutsideFigure, 'count' | 'yuan' | 'day'>;

/** Under which month a figure is kept that is of none. */
export const OF_NO_MONTH: Month = '0001-01';

/** The month under which a figure is kept. */
export function figureMonth(figure: OutsideFigure, month: Month): Month {
  return FIGURE_KINDS[figure] === 'day' ? OF_NO_MONTH : month;
}

/** More than all people of the country: a slip of the pen. */
const MOST_COUNT = 2_000_000_000;
/** No programme began before. */
const EARLIEST_DAY = '1990-01-01';
const GROUPING = /[,，\s]/g;

/** The month figures are entered for, as people write it: 2026-10, 2026/10, 2026年10月, 202610, or a day of it. Null where it is none. */
export function readMonth(text: string): Month | null {
  const match = /^(\d{4})[-/.年]?(\d{1,2})(?:月|[-/.]\d{1,2})?(?:[ T]00:00(?::00)?)?$/.exec(text.normalize('NFKC').trim());
  const month = match === null ? '' : `${match[1]}-${match[2]!.padStart(2, '0')}`;
  return isMonth(month) ? month : null;
}

/** Whether figures can be entered for a month: one that has begun. */
export function monthProblem(month: Month | null, now: IsoInstant, zone: Zoned): FieldProblem | null {
  const checks = new StandingChecks();
  checks.begunMonth('month', month ?? '', { now, ...zone });
  return checks.problems[0] ?? null;
}

/** A figure as it is kept. */
export type ReadFigure = { readonly value: string } | { readonly problem: FieldProblem };

/** A figure as it was typed, grouped or not, in its one form. @param today the local day now: nothing begins in the future */
export function readFigure(figure: OutsideFigure, typed: string, today: string): ReadFigure {
  const checks = new StandingChecks();
  const value = READERS[FIGURE_KINDS[figure]](typed.normalize('NFKC').trim(), figure, checks, today);
  const [problem] = checks.problems;
  return problem === undefined ? { value } : { problem };
}

type Read = (text: string, field: OutsideFigure, checks: StandingChecks, today: string) => string;

const READERS: Readonly<Record<'count' | 'yuan' | 'day', Read>> = {
  count: (text, field, checks) => {
    const plain = text.replace(GROUPING, '').replace(/\.0+$/, '');
    if (/^\d{1,15}$/.test(plain)) return String(checks.count(field, Number(plain), 0, MOST_COUNT));
    checks.note(field, 'not_a_count');
    return '';
  },
  yuan: (text, field, checks) => {
    const plain = text.replace(GROUPING, '').replace(/元$/, '');
    return formatYuan(checks.amount(field, plain, { least: 0n }));
  },
  day: (text, field, checks, today) => {
    const day = readDay(text);
    if (day === null) checks.note(field, 'not_a_day');
    else if (day > today) checks.add(field, 'in_the_future');
    else if (day < EARLIEST_DAY) checks.add(field, 'too_early', EARLIEST_DAY);
    return day ?? '';
  },
};

function readDay(text: string): string | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/.exec(text);
  if (match === null) return null;
  try {
    return Temporal.PlainDate.from(
      { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return null;
  }
}

/** What is known from outside of a partner's month; null: not supplied. */
export type OutsideFigures = Readonly<Record<OutsideFigure, string | null>>;
export const NO_OUTSIDE_FIGURES: OutsideFigures = {
  billed_users: null,
  signed_group_customers: null,
  share_emp: null,
  share_c: null,
  service_cost: null,
  joined_on: null,
};

/** Since before any month: a partner of whom no first day is entered counts as one that was always there. */
const ALWAYS: IsoInstant = '0001-01-01T00:00:00.000Z';

/** When the cooperation began; a month is assessed from its first instant on only. */
export function joinedAt({ joined_on: day }: OutsideFigures, { timeZone }: Zoned): IsoInstant {
  if (day === null) return ALWAYS;
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** A supplied count. */
export const countOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** SAN-05: the service cost beside the revenue of the month, both in fen; null while one of them is not known. */
export function costAndRevenue(figures: OutsideFigures): { readonly cost: bigint; readonly revenue: bigint } | null {
  const fen = (text: string | null): bigint | null => {
    const amount = text === null ? null : parseYuan(text, null);
    return typeof amount === 'bigint' ? amount : null;
  };
  const shares = [fen(figures.share_emp), fen(figures.share_c)].filter((share) => share !== null);
  const cost = fen(figures.service_cost);
  return cost === null || shares.length === 0 ? null : { cost, revenue: shares.reduce((sum, share) => sum + share, 0n) };
}
