/**
 * How far the whole system is ahead of real time when it is to start at LIANBAN_NOW, in milliseconds. Computed once, so that all processes
 * agree; the clocks go on from there. Refused in production.
 */
export function clockOffset(env: NodeJS.ProcessEnv, now: number = Date.now()): number {
  const wanted = env.LIANBAN_NOW;
  if (!wanted) return 0;
  if (env.NODE_ENV === 'production') throw new Error('LIANBAN_NOW may not be set in production.');
  const instant = /^\d{4}-\d\d-\d\dT/.test(wanted) && /(Z|[+-]\d\d:\d\d)$/.test(wanted) ? Date.parse(wanted) : Number.NaN;
  if (Number.isNaN(instant)) throw new Error(`LIANBAN_NOW is '${wanted}'; it must be an instant such as 2026-09-30T15:00:00+08:00.`);
  return instant - now;
}
