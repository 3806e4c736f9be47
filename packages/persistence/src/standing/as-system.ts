import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { release } from '../tenant-transaction.ts';
import { openStanding } from './write/open-standing.ts';
import { StandingTurn } from './write/standing-turn.ts';
import { writeTurn, type Beside } from './write/write-standing.ts';

/**
 * One transaction of the worker about a partner's standing: what the turn has come to is written, nothing is remembered. A standing that
 * somebody holds is passed over, to be looked at in the next round.
 *
 * @param work null: nothing is written
 * @returns whether it was come by
 */
export async function asSystem(
  database: Database,
  { programmeId, partnerTenantId, now }: { readonly programmeId: Uuid; readonly partnerTenantId: Uuid; readonly now: IsoInstant },
  work: (turn: StandingTurn) => Promise<Omit<Beside, 'remember'> | null>,
): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    const opened = await openStanding(database, client, {}, { programmeId, partnerTenantId, person: null, passOver: true });
    const turn = opened === null ? null : new StandingTurn(opened, now);
    const beside = turn === null ? null : await work(turn);
    if (turn === null || beside === null) {
      release(client, client.query('rollback'));
      return opened !== null;
    }
    inOneFlight(client);
    await Promise.all([writeTurn(client, turn, beside), client.query('commit')]);
    client.release();
    return true;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
