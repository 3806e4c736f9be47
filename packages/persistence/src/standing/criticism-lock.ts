import type { Uuid } from '@lianban/complaint/vocabulary';
import type { StandingTurn } from './write/standing-turn.ts';

/** What a bulletin's issue and a criticism's revocation in one programme take one after the other. */
export const CRITICISM_LOCK = `hashtextextended('lianban criticisms|' || $1, 0)`;

/**
 * Held until the turn is committed: a bulletin names the criticisms that are in force at its issue, so that none is revoked between
 * the look at them and the issue (ACC-02). Taken after the lock of the log that is written, by either.
 */
export async function holdCriticisms(turn: StandingTurn, programmeId: Uuid): Promise<void> {
  await turn.opened.query(`select pg_advisory_xact_lock(${CRITICISM_LOCK})`, [programmeId]);
}
