import { StandingChecks } from './decision.ts';
import { isMonth, type Month } from './month.ts';

/** One round of the service contest 优服创建活动 with its own awards; whole months. */
export interface Season {
  readonly id: string;
  /** In the association's own words. */
  readonly name: string;
  readonly fromMonth: Month;
  /** The last month that belongs to it. */
  readonly toMonth: Month;
}

/** What an association may set about its members' standing; part of its versioned settings. Defaults are domain.md's. */
export interface AssociationSettings {
  /** ACC-01: 'repeatedly' is so many times within so many days; the day of the first is not counted, the last one is. */
  readonly repeatedly: { readonly times: number; readonly days: number };
  /** Early sign: so many complaints of one kind at one outlet within so many times 24 hours. */
  readonly cluster: { readonly threshold: number; readonly windowDays: number };
  /** ASC-03: how many hot spots a bulletin names, and from how many complaints on. */
  readonly hotSpots: { readonly most: number; readonly least: number };
  /** ACC-03: in order, without overlap. */
  readonly seasons: readonly Season[];
}

export const DEFAULT_ASSOCIATION_SETTINGS: AssociationSettings = {
  repeatedly: { times: 2, days: 90 },
  cluster: { threshold: 3, windowDays: 30 },
  hotSpots: { most: 10, least: 3 },
  seasons: [],
};

const MOST_DAYS = 366;
const MOST_COUNT = 1000;

/** What is wrong with the settings as an association would have them; fields are named as in the settings. */
export function associationSettingsProblems({ repeatedly, cluster, hotSpots, seasons }: AssociationSettings): StandingChecks['problems'] {
  const checks = new StandingChecks();
  // Once is not repeatedly.
  checks.count('repeatedly.times', repeatedly.times, 2, MOST_COUNT);
  checks.count('repeatedly.days', repeatedly.days, 1, MOST_DAYS);
  checks.count('cluster.threshold', cluster.threshold, 2, MOST_COUNT);
  checks.count('cluster.windowDays', cluster.windowDays, 1, MOST_DAYS);
  checks.count('hotSpots.most', hotSpots.most, 1, MOST_COUNT);
  checks.count('hotSpots.least', hotSpots.least, 1, MOST_COUNT);
  seasons.forEach((season, index) => {
    const at = `seasons.${index}`;
    checks.text(`${at}.id`, season.id, 'name');
    checks.text(`${at}.name`, season.name, 'line');
    if (!isMonth(season.fromMonth)) checks.note(`${at}.fromMonth`, 'not_a_month');
    if (!isMonth(season.toMonth)) checks.note(`${at}.toMonth`, 'not_a_month');
    if (season.toMonth < season.fromMonth) checks.note(`${at}.toMonth`, 'window_reversed');
    const before = seasons.slice(0, index);
    if (before.some(({ id }) => id === season.id)) checks.note(`${at}.id`, 'repeated');
    if (before.some(({ toMonth }) => season.fromMonth <= toMonth)) checks.note(`${at}.fromMonth`, 'overlaps');
  });
  return checks.problems;
}

/** The season whose awards a criticism of that month costs (ACC-03: 当期): the one that runs, else the next; null: none is known. */
export function seasonOf(month: Month, seasons: readonly Season[]): Season | null {
  return seasons.find(({ toMonth }) => month <= toMonth) ?? null;
}
