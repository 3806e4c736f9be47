/** A figure of several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** The value below which so large a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

export type Contenders<Name extends string> = Readonly<Record<Name, (round: number) => Promise<number>>>;

/**
 * Lets contenders run one after the other, round by round, each round beginning with another, so that what else the machine
 * does meets all of them. Rounds that do not count, one unless told otherwise, warm them up.
 * @returns each contender's figures, a round each
 */
export async function interleaved<Name extends string>(
  rounds: number,
  contenders: Contenders<Name>,
  warmUps = 1,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round) % names.length]!;
      const figure = await contenders[name](round);
      if (round >= warmUps) figures[name].push(figure);
    }
  }
  return figures;
}

/** Round by round, one contender's figure over another's. */
export const ratios = (one: readonly number[], other: readonly number[]): number[] => one.map((figure, round) => figure / other[round]!);
