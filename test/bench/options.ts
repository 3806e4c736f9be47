import { parseArgs } from 'node:util';

/** What only reads first; then the watcher, before intake starts clocks of its own; scorecards and members have databases of their own. */
export const MEASURES = ['inbox', 'gateway', 'search', 'watcher', 'intake', 'scorecards', 'members'] as const;
export type Measure = (typeof MEASURES)[number];

export interface BenchOptions {
  /** How many complaints, ascending; growth is measured where there are two. */
  readonly sizes: readonly number[];
  readonly only: readonly Measure[];
  readonly rounds: number;
  /** How long each contender runs in a round. */
  readonly seconds: number;
  /** Where data are kept between runs; null throws them away. */
  readonly data: string | null;
  /** Everything was asked for: the figures may go into docs/performance.md. */
  readonly whole: boolean;
}

const USUAL_SIZES = [10_000, 1_000_000];

/** Reads `npm run bench -- …`. @throws Error with a sentence for what is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const numbers = (name: 'size' | 'rounds' | 'seconds', byDefault: readonly number[]): number[] => {
    const given = values[name]?.split(',').map(Number) ?? [...byDefault];
    if (!given.every((each) => Number.isFinite(each) && each > 0))
      throw new Error(`--${name} is '${values[name]}'; it must be a positive number.`);
    return given.sort((a, b) => a - b);
  };
  const sizes = numbers('size', USUAL_SIZES);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10_000))
    throw new Error('--size must be 10000 or more: below that the lists are too short for a page.');
  const only = values.only?.split(',') ?? [...MEASURES];
  const unknown = only.filter((name) => !MEASURES.includes(name as Measure));
  if (unknown.length > 0) throw new Error(`--only knows ${MEASURES.join(', ')}; not ${unknown.join(', ')}.`);
  return {
    sizes,
    only: only as Measure[],
    rounds: numbers('rounds', [5])[0]!,
    seconds: numbers('seconds', [2])[0]!,
    data: values.data ?? null,
    whole: !values.size && !values.only && !values.rounds && !values.seconds,
  };
}
