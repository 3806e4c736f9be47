import { LeastRecent } from './least-recent.ts';

export interface RateLimit {
  /** Counts one request of a caller, such as a tenant. @returns 0 if it may pass, else the whole seconds after which the next one may */
  take(callerId: string): number;
}

interface Bucket {
  left: number;
  at: number;
}

/** More callers than one process meets at a time; the one not seen for longest is forgotten first. */
const MOST_CALLERS = 10_000;

/**
 * A bucket per caller that holds a minute's requests and refills evenly. Exact for this process: with several behind a
 * balancer a caller's total is the sum, so give each its share, or limit at the balancer and set 0 here.
 * @param perMinute 0 lets everything pass
 * @param now milliseconds of a clock that never goes back
 */
export function rateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  if (perMinute === 0) return { take: () => 0 };
  const perMs = perMinute / 60_000;
  const buckets = new LeastRecent<Bucket>(MOST_CALLERS);
  return {
    take(callerId) {
      const at = now();
      const bucket = buckets.get(callerId) ?? { left: perMinute, at };
      bucket.left = Math.min(perMinute, bucket.left + (at - bucket.at) * perMs);
      bucket.at = at;
      buckets.set(callerId, bucket);
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perMs / 1_000));
      bucket.left -= 1;
      return 0;
    },
  };
}
