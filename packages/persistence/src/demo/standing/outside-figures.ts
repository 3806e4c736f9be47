import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthAfter, monthEnds, monthOf, monthsUpTo, type Month } from '@lianban/partner-standing/month';
import { formatYuan } from '@lianban/partner-standing/money';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { figureMonth, type OutsideFigure } from '@lianban/partner-standing/outside/figures';
import { dice } from '../identifiers.ts';
import { DEMO_PROGRAMMES, type DemoTenant } from '../organisations.ts';

const ZONE = { timeZone: 'Asia/Shanghai' };
const MONTHS = 6;
const HOUR = 3_600_000;

/** What the demonstration's clerk enters in one go. */
export interface DemoEntry {
  readonly at: IsoInstant;
  /** '' where it was typed, else the list it was taken over from. */
  readonly list: string;
  readonly figures: readonly DemoFigure[];
}

interface DemoFigure {
  readonly partnerTenantId: Uuid;
  /** As it is kept. */
  readonly month: Month;
  readonly figure: OutsideFigure;
  readonly value: string;
}

/** Partners of the first programme's carrier. */
const partners = (): readonly DemoTenant[] => (DEMO_PROGRAMMES[0]?.tenants ?? []).filter(({ kind }) => kind === 'partner');

/**
 * What billing and settlement supplied: when each partner began; for each month that has ended a list, taken over on the third
 * of the next; one count that was corrected, and one that is still missing.
 */
export function demoEntries(until: number): DemoEntry[] {
  const present = presentOf(until);
  const months = suppliedMonths(present);
  const begun = startOf(present);
  const lists = months.map((month) => ({
    at: later(monthEnds(month, ZONE), 2 * 24 + 9),
    list: `外部数据-${month}.xlsx`,
    figures: partners().flatMap((partner, place) => figuresOf(partner, place, month, month === months.at(-1))),
  }));
  const [corrected] = partners().filter(({ mode }) => mode === 'C');
  const correction: DemoEntry = {
    at: later(monthEnds(months.at(-2)!, ZONE), 5 * 24 + 15),
    list: '',
    figures: [{ partnerTenantId: corrected!.id, month: months.at(-2)!, figure: 'billed_users', value: '9850' }],
  };
  return [begun, ...lists, correction].filter(({ at }) => Date.parse(at) <= until).toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** The share of a month that has ended, as billing supplied it: what the clerk then posts. */
export function suppliedShare(until: number, partnerTenantId: Uuid, mode: Mode, month: Month): string {
  const place = partners().findIndex(({ id }) => id === partnerTenantId);
  const partner = partners()[place];
  const latest = month === suppliedMonths(presentOf(until)).at(-1);
  const share = partner && figuresOf(partner, place, month, latest).find(({ figure }) => figure === `share_${mode}`);
  if (!share) throw new RangeError(`no share of ${partnerTenantId} in ${mode}`);
  return share.value;
}

const presentOf = (until: number): Month => monthOf(new Date(until).toISOString(), ZONE);
const suppliedMonths = (present: Month): Month[] => monthsUpTo(monthAfter(present, -1), MONTHS);

/** Most began years ago; the last one in the middle of a month not long ago. */
function startOf(present: Month): DemoEntry {
  const all = partners();
  const figures = all.map(({ id }, place): DemoFigure => {
    const month = place === all.length - 1 ? monthAfter(present, -2) : monthAfter(present, -(26 + 3 * place));
    const value = `${month}-${place === all.length - 1 ? '12' : '01'}`;
    return { partnerTenantId: id, month: figureMonth('joined_on', month), figure: 'joined_on', value };
  });
  return { at: later(monthEnds(monthAfter(present, -MONTHS - 1), ZONE), 30), list: '', figures };
}

function figuresOf({ id, mode }: DemoTenant, place: number, month: Month, latest: boolean): DemoFigure[] {
  const roll = dice(place * 1_000 + Number(month.replace('-', '')));
  const of = (figure: OutsideFigure, value: string): DemoFigure => ({ partnerTenantId: id, month, figure, value });
  const yuan = (from: number, to: number): string => formatYuan(BigInt(roll.between(from, to)) * 100n + BigInt(roll.between(0, 99)));
  const emp = mode?.includes('EMP') ?? false;
  const c = mode === 'C' || (mode?.endsWith('+C') ?? false);
  // The ninth partner's users of the last month have not come from billing yet.
  const supplied = !(latest && place === 8);
  return [
    ...(c && supplied ? [of('billed_users', String(roll.between(3, 22) * 1_000 + roll.between(0, 999)))] : []),
    ...(c ? [of('share_c', yuan(18_000, 160_000))] : []),
    ...(emp ? [of('signed_group_customers', String(roll.between(40, 420))), of('share_emp', yuan(30_000, 260_000))] : []),
    of('service_cost', yuan(2_000, 26_000)),
  ];
}

const later = (instant: IsoInstant, hours: number): IsoInstant => new Date(Date.parse(instant) + hours * HOUR).toISOString();
