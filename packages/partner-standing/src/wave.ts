import { hoursAfter } from '@lianban/complaint/instant';
import type { IsoInstant } from '@lianban/complaint/vocabulary';

/** From how many within how many hours on something is a wave. */
export interface WaveThreshold {
  readonly threshold: number;
  readonly windowHours: number;
}

/** What came in one wave, in order of time. */
export interface Wave<T> {
  readonly group: string;
  readonly arrivals: readonly T[];
}

/**
 * The waves at `now`: as many arrivals of one group within the window as the threshold names, or more. The window's beginning
 * is not in it, so that a day holds no instant twice. One wave is told once: after that the group is silent for a window's length.
 *
 * @param groupOf null: it belongs to none
 * @param lastTold when each group was last told
 */
export function wavesOf<T>(
  arrivals: readonly T[],
  { groupOf, at }: { readonly groupOf: (one: T) => string | null; readonly at: (one: T) => IsoInstant },
  lastTold: ReadonlyMap<string, IsoInstant>,
  now: IsoInstant,
  { threshold, windowHours }: WaveThreshold,
): Wave<T>[] {
  const since = hoursAfter(now, -windowHours);
  const inWindow = arrivals.filter((one) => at(one) > since && at(one) <= now);
  return [...Map.groupBy(inWindow, groupOf)].flatMap(([group, all]): Wave<T>[] => {
    const told = group === null ? undefined : lastTold.get(group);
    if (group === null || all.length < threshold || (told !== undefined && told > since)) return [];
    return [{ group, arrivals: all.toSorted((one, other) => (at(one) < at(other) ? -1 : 1)) }];
  });
}
