import type { AppLoadContext } from '@remix-run/node';

/** Now as the whole system reads it, in milliseconds; outside production it may be set ahead (LIANBAN_NOW). */
export const nowOf = (context: AppLoadContext): number => Date.now() + context.environment.LIANBAN_CLOCK_OFFSET_MS;
