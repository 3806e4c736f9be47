import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { postedEvent, type LoggedLedger } from '@lianban/partner-standing/settlement/ledger-log';
import type { Posting } from '@lianban/partner-standing/settlement/posting';
import { v7 as uuidv7 } from 'uuid';
import type { StandingTurn } from './write/standing-turn.ts';

/** The partner's ledger of a mode, or the empty one that a first posting begins. */
export async function ledgerOf(turn: StandingTurn, mode: Mode, newId: Uuid): Promise<LoggedLedger> {
  await turn.load(
    'l.id = (select s.id from lianban.settlement_ledger s where s.programme_id = $1 and s.partner_tenant_id = $2 and s.mode = $3)',
    [mode],
  );
  const { partnerTenantId } = turn.opened.parties;
  const none = { id: newId, partnerTenantId, mode, postings: [], settledUpTo: null, settled: [], sequenceOf: {}, version: 0 };
  return turn.all('ledger').find((ledger) => ledger.mode === mode) ?? none;
}

/** Keeps postings in their ledger's log. */
export function appendPostings(turn: StandingTurn, ledgerId: Uuid, postings: readonly Posting[]): void {
  if (postings.length > 0) turn.append('ledger', ledgerId, postings.map(postedEvent));
}

export const postingContext = ({ now }: StandingTurn) => ({ now, newId: uuidv7 });
