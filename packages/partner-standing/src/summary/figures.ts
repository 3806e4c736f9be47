import type { Uuid } from '@lianban/complaint/vocabulary';
import { changeOf, hotSpotsOf, most, shareOf, sharesOf, type HotSpot, type Share } from '../bulletin/figures.ts';
import type { FrozenData } from '../bulletin/frozen.ts';
import { halfBefore, monthsOfHalf } from '../bulletin/half-year.ts';
import { cardTokens, shareTokens, volumeTokens, type Tokens } from '../bulletin/tokens.ts';
import { addedUp, totalOf, type AnalysisCell, type MemberCounters } from '../member-card/counters.ts';
import { memberCard, type MemberCard } from '../member-card/member-card.ts';

/** Every figure of a member's periodic summary (ASC-02). */
export interface SummaryFigures {
  readonly volume: MemberCounters;
  /** All complaints of the half-year before; null: there was none, and no change can be told. */
  readonly before: number | null;
  readonly change: string | null;
  readonly kinds: readonly Share[];
  readonly channels: readonly Share[];
  readonly months: readonly Share[];
  /** Of the complaints that an outlet had; head office's own are in the volume alone. */
  readonly outlets: readonly Share[];
  readonly card: MemberCard;
  /** Outlets with their cards, those with the most complaints first. */
  readonly outletCards: readonly (readonly [outletUnitId: Uuid, card: MemberCard])[];
  readonly hotSpots: readonly HotSpot[];
}

/** The figures, from the frozen data alone: the same for everyone who computes them, at any time. */
export function summaryFigures(memberTenantId: Uuid, { half, cells, hotSpots }: FrozenData): SummaryFigures {
  const months = monthsOfHalf(half);
  const past = monthsOfHalf(halfBefore(half));
  const own = cells.filter((cell) => cell.memberTenantId === memberTenantId);
  const now = own.filter(({ month }) => months.includes(month));
  const volume = totalOf(now.map(({ counters }) => counters));
  const before = totalOf(own.filter(({ month }) => past.includes(month)).map(({ counters }) => counters)).complaints;
  const shares = (of: readonly AnalysisCell[], by: (cell: AnalysisCell) => string) => sharesOf(addedUp(of, by), volume.complaints);
  const ofOutlets = now.filter(({ outletUnitId }) => outletUnitId !== null);
  const byOutlet = addedUp(ofOutlets, ({ outletUnitId }) => outletUnitId ?? '');
  const outlets = most(shares(ofOutlets, ({ outletUnitId }) => outletUnitId ?? ''));
  const byMonth = shares(now, ({ month }) => month);
  return {
    volume,
    before: before === 0 ? null : before,
    change: before === 0 ? null : changeOf(before, volume.complaints),
    kinds: most(shares(now, ({ kind }) => kind)),
    channels: most(shares(now, ({ channel }) => channel)),
    months: months.map(
      (month) => byMonth.find(({ id }) => id === month) ?? { id: month, complaints: 0, share: shareOf(0, volume.complaints) },
    ),
    outlets,
    card: memberCard(memberTenantId, volume),
    outletCards: outlets.flatMap(({ id }) => {
      const counters = byOutlet.get(id);
      return counters === undefined ? [] : [[id, memberCard(memberTenantId, counters)] as const];
    }),
    hotSpots: hotSpotsOf(now, hotSpots),
  };
}

/** Every figure by its name, as the words of a summary name it. */
export function summaryTokens(figures: SummaryFigures): Tokens {
  const { kinds, channels, months, outlets, card, hotSpots } = figures;
  return new Map([
    ...volumeTokens(figures),
    ...shareTokens({ kind: kinds, channel: channels, month: months, outlet: outlets }),
    ...cardTokens('own', card),
    ['hot_spots', String(hotSpots.length)],
  ]);
}
