import type { Uuid } from '@lianban/complaint/vocabulary';

const KINDS = {
  programme: 1,
  tenant: 2,
  unit: 3,
  service: 4,
  person: 5,
  seat: 6,
  customer: 7,
  complaint: 8,
  work_order: 9,
  request: 10,
  call_back: 11,
  note: 12,
  change_notice: 13,
  drill: 14,
  manual: 15,
  attachment: 16,
  standing: 17,
  absence: 18,
  follow_up: 19,
  response_plan: 20,
} as const;

/** Fixed ids of demonstration data, in the form of a UUIDv7: the same kind and number give the same id on every machine. */
export function demoId(kind: keyof typeof KINDS, number: number): Uuid {
  const group = KINDS[kind].toString(16).padStart(4, '0');
  return `01990000-${group}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A repeatable source of choices: the same seed gives the same demonstration on every machine. */
export interface Dice {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32: small, well mixed, and good enough for sample data. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => {
      const choice = list[Math.floor(next() * list.length)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
    chance: (share) => next() < share,
  };
}
