import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { settlementSuspensions, suspendedUntil } from '@lianban/partner-standing/sanction/suspension';
import type { StandingTurn } from './write/standing-turn.ts';

/** Whether settlement of a mode is suspended now (SAN-01, 03, 04), by every sanction of the partner. */
export async function settlementSuspended(turn: StandingTurn, mode: Mode): Promise<boolean> {
  await turn.load("l.subject = 'sanction'");
  return suspendedUntil(settlementSuspensions(turn.all('sanction'), mode), turn.now) !== null;
}
