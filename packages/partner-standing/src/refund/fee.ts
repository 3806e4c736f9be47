import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '../month.ts';

/** One fee on one customer's bill. */
export interface Fee {
  readonly customerId: Uuid;
  readonly serviceId: Uuid;
  /** As the bill names it. */
  readonly item: string;
  /** The month that was billed. */
  readonly month: Month;
}

/**
 * What two writings of the same fee have in common: the same fee is refunded once (REF-01, REF-03). The item is compared
 * without regard to width, case and spaces, in which two clerks may differ.
 */
export function feeKey({ customerId, serviceId, item, month }: Fee): string {
  return JSON.stringify([customerId, serviceId, item.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''), month]);
}
