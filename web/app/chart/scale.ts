/** Where a value lies in a picture's height, in hundredths from above. */
export type Scale = (value: number) => number;

/** What a picture's height stands for: from 0 or the least value to a round number above the greatest. */
export interface Axis {
  readonly least: number;
  readonly most: number;
  readonly at: Scale;
}

/** An axis that holds all values, from 0 to a round end above; rates that never go below a half begin below the lowest. */
export function axisOf(values: readonly number[]): Axis {
  const greatest = Math.max(1, ...values);
  const lowest = Math.min(greatest, ...values);
  const most = greatest <= 100 && greatest > 90 ? 100 : roundAbove(greatest * 1.05);
  const least = most === 100 && lowest > 50 ? roundBelow(lowest, most) : 0;
  return { least, most, at: (value) => 100 - (100 * (value - least)) / (most - least) };
}

const STEPS = [1, 2, 2.5, 5, 10];

function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value) ?? 10);
}

function roundBelow(value: number, most: number): number {
  const step = most / 10;
  return Math.max(0, Math.floor(value / step - 0.5) * step);
}

/** Runs of neighbours that are there, as points of a picture a hundred wide. */
export function runsOf(values: readonly (number | null)[], at: Scale): string[] {
  const runs: string[][] = [[]];
  values.forEach((value, place) => {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(`${acrossOf(place, values.length).toFixed(2)},${at(value).toFixed(2)}`);
  });
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
}

/** Where the nth of several stands in a picture a hundred wide. */
export const acrossOf = (place: number, count: number): number => (count <= 1 ? 50 : 1.5 + (97 * place) / (count - 1));
