import type { Uuid } from '@lianban/complaint/vocabulary';
import { addedUp, totalOf, type AnalysisCell, type MemberCounters } from '../member-card/counters.ts';
import { memberCard, type MemberCard } from '../member-card/member-card.ts';
import { ratio, rounded } from '../ratio.ts';
import type { FrozenData } from './frozen.ts';
import { halfBefore, monthsOfHalf } from './half-year.ts';

/** A part of all complaints: of a kind, a channel, a month. */
export interface Share {
  readonly id: string;
  readonly complaints: number;
  /** In percent of all, one decimal; null where there is none. */
  readonly share: string | null;
}

/** Where complaints of one kind were most: one outlet of one member. */
export interface HotSpot {
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid;
  readonly kind: string;
  readonly complaints: number;
}

/** Every figure of a bulletin (ASC-03). */
export interface BulletinFigures {
  readonly volume: MemberCounters;
  /** All complaints of the half-year before; null: there was none, and no change can be told. */
  readonly before: number | null;
  /** By how much there are more, in percent with one decimal; negative: fewer. */
  readonly change: string | null;
  readonly kinds: readonly Share[];
  readonly channels: readonly Share[];
  readonly months: readonly Share[];
  /** The association's own card and the members', the members in the order of their names. */
  readonly association: MemberCard;
  readonly members: readonly MemberCard[];
  readonly hotSpots: readonly HotSpot[];
  /** Criticisms that are published with it. */
  readonly criticisms: number;
}

/** The figures, from the frozen data alone: the same for everyone who computes them, at any time. */
export function bulletinFigures({ half, cells, hotSpots, names, cases }: FrozenData): BulletinFigures {
  const months = monthsOfHalf(half);
  const now = cells.filter(({ month }) => months.includes(month));
  const all = now.filter(isOwn);
  const volume = totalOf(all.map(({ counters }) => counters));
  const past = monthsOfHalf(halfBefore(half));
  const before = totalOf(cells.filter((cell) => past.includes(cell.month) && isOwn(cell)).map(({ counters }) => counters)).complaints;
  const byMember = addedUp(
    now.filter((cell) => !isOwn(cell)),
    ({ memberTenantId }) => memberTenantId ?? '',
  );
  const shares = (by: (cell: AnalysisCell) => string) => sharesOf(addedUp(all, by), volume.complaints);
  return {
    volume,
    before: before === 0 ? null : before,
    change: before === 0 ? null : changeOf(before, volume.complaints),
    kinds: most(shares(({ kind }) => kind)),
    channels: most(shares(({ channel }) => channel)),
    months: months.map(
      (month) =>
        shares((cell) => cell.month).find(({ id }) => id === month) ?? { id: month, complaints: 0, share: shareOf(0, volume.complaints) },
    ),
    association: memberCard(null, volume),
    members: [...byMember]
      .toSorted(([one], [other]) => ((names[one] ?? one) < (names[other] ?? other) ? -1 : 1))
      .map(([memberTenantId, counters]) => memberCard(memberTenantId, counters)),
    hotSpots: hotSpotsOf(now, hotSpots),
    criticisms: cases.length,
  };
}

/** On the association's own rows every complaint is once. */
function isOwn({ memberTenantId }: AnalysisCell): boolean {
  return memberTenantId === null;
}

/** The outlets and kinds with the most complaints, from the least number on; of equal ones the order of their ids. */
export function hotSpotsOf(cells: readonly AnalysisCell[], { most: count, least }: FrozenData['hotSpots']): HotSpot[] {
  const spots = Map.groupBy(
    cells.filter(({ outletUnitId }) => outletUnitId !== null),
    ({ memberTenantId, outletUnitId, kind }) => [memberTenantId, outletUnitId, kind].join(' '),
  );
  return [...spots]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, own]): HotSpot => {
      const [{ memberTenantId, outletUnitId, kind } = { memberTenantId: null, outletUnitId: null, kind: '' }] = own;
      const { complaints } = totalOf(own.map(({ counters }) => counters));
      return { memberTenantId: memberTenantId ?? '', outletUnitId: outletUnitId ?? '', kind, complaints };
    })
    .filter(({ complaints }) => complaints >= least)
    .toSorted((one, other) => other.complaints - one.complaints)
    .slice(0, count);
}

/** What each group is of all. */
export function sharesOf(groups: ReadonlyMap<string, MemberCounters>, all: number): Share[] {
  return [...groups].map(([id, { complaints }]) => ({ id, complaints, share: shareOf(complaints, all) }));
}

/** Those with complaints, the most first. */
export function most(shares: readonly Share[]): Share[] {
  return shares
    .filter(({ complaints }) => complaints > 0)
    .toSorted((one, other) => other.complaints - one.complaints || (one.id < other.id ? -1 : 1));
}

/** A part in percent of all, with one decimal; null where there is none. */
export function shareOf(part: number, all: number): string | null {
  return all === 0 ? null : rounded(ratio(100 * part, all), 1);
}

/** By how much there are more now, in percent with one decimal; negative: fewer. */
export function changeOf(before: number, now: number): string {
  const size = rounded(ratio(100 * Math.abs(now - before), before), 1);
  return now < before && Number(size) > 0 ? `-${size}` : size;
}
