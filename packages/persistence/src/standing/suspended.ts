import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { monthOf, type Month, type Zoned } from '@lianban/partner-standing/month';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { settlementSuspensions, suspendedUntil } from '@lianban/partner-standing/sanction/suspension';
import type { Ledger } from '@lianban/partner-standing/settlement/settle-month';
import { holdOrRelease } from '@lianban/partner-standing/settlement/settle-month';
import { appendPostings, ledgerOf, postingContext } from './ledgers.ts';
import { presentOf } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

const SYSTEM: Caller = { kind: 'system' };

/** Whether settlement of a mode is suspended now (SAN-01, 03, 04), by every sanction of the partner. */
export async function settlementSuspended(turn: StandingTurn, mode: Mode): Promise<boolean> {
  await turn.load("l.subject = 'sanction'");
  return isSuspended(turn, mode);
}

const isSuspended = (turn: StandingTurn, mode: Mode): boolean =>
  suspendedUntil(settlementSuspensions(turn.all('sanction'), mode), turn.now) !== null;

/** Which modes' settlements are suspended, by the sanctions as of the decisions so far; all of them must be loaded. */
export function suspendedModes(turn: StandingTurn): ReadonlySet<Mode> {
  return new Set(MODES.filter((mode) => isSuspended(turn, mode)));
}

/**
 * Holds or releases what a suspension that begins or ends now asks for, in the month that is open (REF-04); nothing where nothing changed, or
 * where there is no ledger yet.
 */
export async function followSuspensions(turn: StandingTurn, before: ReadonlySet<Mode>): Promise<void> {
  const after = suspendedModes(turn);
  for (const mode of MODES) if (before.has(mode) !== after.has(mode)) await holdOrReleaseNow(turn, mode, after.has(mode));
}

/** Holds all that is owed, or releases all that is held. */
export async function holdOrReleaseNow(turn: StandingTurn, mode: Mode, suspended: boolean): Promise<void> {
  const ledger = await ledgerOf(turn, mode, '');
  if (ledger.version === 0) return;
  const key = { partnerTenantId: ledger.partnerTenantId, mode, month: openMonth(ledger, presentOf(turn.opened, turn.now)) };
  appendPostings(turn, ledger.id, holdOrRelease(ledger.postings, key, suspended, SYSTEM, postingContext(turn)));
}

/** The earliest month that is not settled and has postings; else the present one. */
function openMonth({ postings, settledUpTo }: Ledger, { now, ...zone }: Zoned & { readonly now: IsoInstant }): Month {
  const open = postings.map(({ month }) => month).filter((month) => settledUpTo === null || month > settledUpTo);
  return open.sort()[0] ?? monthOf(now, zone);
}
