import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Verdict } from '../decision.ts';
import type { Mode } from '../scorecard/mode.ts';
import type { Sanction } from './sanction.ts';

/** A time for which something is suspended. */
export interface Suspension {
  readonly sanctionId: Uuid;
  readonly from: IsoInstant;
  /** Exclusive; null: not known yet. */
  readonly until: IsoInstant | null;
}

/** The suspensions of a partner's settlement of a mode, in order of their beginning (SAN-01, 03, 04). */
export function settlementSuspensions(sanctions: readonly Sanction[], mode: Mode): Suspension[] {
  return suspensions(sanctions.filter((sanction) => sanction.mode === mode && sanction.measure !== 'service_suspension'));
}

/** The suspensions of a service (SAN-05). */
export function serviceSuspensions(sanctions: readonly Sanction[], serviceId: Uuid): Suspension[] {
  return suspensions(sanctions.filter((sanction) => sanction.serviceId === serviceId && sanction.measure === 'service_suspension'));
}

/**
 * Until when, exclusive, something is suspended that is suspended at `at`: overlapping suspensions end with the later
 * (domain.md 6). Null: not suspended; 'open': until something is done.
 */
export function suspendedUntil(all: readonly Suspension[], at: IsoInstant): IsoInstant | 'open' | null {
  let end: IsoInstant | null = null;
  const inForce = (from: IsoInstant, until: IsoInstant | null, now: IsoInstant) => from <= now && (until === null || now < until);
  for (const { from, until } of [...all].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    // One that begins while another runs, or in the instant the other ends, goes on with it.
    const overlaps: boolean = end === null ? inForce(from, until, at) : from <= end;
    if (!overlaps) continue;
    if (until === null) return 'open';
    if (end === null || until > end) end = until;
  }
  return end;
}

/**
 * Whether a partner may get a new service or new customers (domain.md 6): not while its settlement or one of its services is
 * suspended, nor when the cooperation has ended. What it has it goes on answering: no complaint ever asks this.
 */
export function mayTakeOn(sanctions: readonly Sanction[], now: IsoInstant): Verdict {
  if (sanctions.some(({ state }) => state === 'cooperation_ended')) return 'cooperation_has_ended';
  return suspendedUntil(suspensions(sanctions), now) === null ? 'allowed' : 'partner_suspended';
}

function suspensions(sanctions: readonly Sanction[]): Suspension[] {
  return sanctions
    .flatMap(({ id, suspendedFrom, suspendedUntil: until }) =>
      suspendedFrom === null ? [] : [{ sanctionId: id, from: suspendedFrom, until }],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
