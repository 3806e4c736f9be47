import type { IsoInstant } from '@lianban/complaint/vocabulary';

/**
 * The clock of the domain: real time plus `LIANBAN_CLOCK_OFFSET_MS`, which only the development supervisor sets so that
 * stories need not wait for days. Tokens and sessions use real time.
 */
export function systemClock(environment: Readonly<Record<string, string | undefined>> = process.env): () => IsoInstant {
  const offset = Number(environment.LIANBAN_CLOCK_OFFSET_MS ?? '0');
  if (!Number.isFinite(offset)) throw new Error('LIANBAN_CLOCK_OFFSET_MS must be a number of milliseconds.');
  if (offset !== 0 && environment.NODE_ENV === 'production')
    throw new Error('LIANBAN_CLOCK_OFFSET_MS is for development only; remove it in production.');
  return () => new Date(Date.now() + offset).toISOString();
}
