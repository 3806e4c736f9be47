import type { Uuid } from '@lianban/complaint/vocabulary';
import { parseYuan, sumOf, type Fen } from '@lianban/partner-standing/money';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import type { OutsideFigures } from '@lianban/partner-standing/outside/figures';
import { decide, type SanctionCommand } from '@lianban/partner-standing/sanction/decide';
import type { SanctionSubject } from '@lianban/partner-standing/sanction/event';
import { groundGoneMessages } from '@lianban/partner-standing/sanction/messages';
import { costProposal, groundless, newProposals, proposalsFor, type JudgedCard } from '@lianban/partner-standing/sanction/proposals';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Figure } from '@lianban/partner-standing/scorecard/scorecard';
import { v7 as uuidv7 } from 'uuid';
import type { NoticeRow } from '../write/commit.ts';
import { sanctionContext } from './sanctions.ts';
import type { StandingTurn } from './write/standing-turn.ts';
import { messageRows } from './write/write-standing.ts';

/**
 * What follows from a month's cards as they are closed now (SAN-01…05): new proposals, also for the months after it whose row they complete; what
 * nobody has carried out lapses where its ground is gone, and of the rest a reviewer is told.
 *
 * @returns messages besides those that follow from the logs
 */
export async function proposeSanctions(turn: StandingTurn, month: Month, outside: OutsideFigures): Promise<NoticeRow[]> {
  const { opened, now } = turn;
  const settings = opened.context.standingSettings;
  await turn.load("l.subject = 'sanction'");
  const cards = await latestCards(turn);
  const months = Array.from({ length: settings.monthsInARow }, (_, index) => monthAfter(month, index));
  const cost = costOf(turn, month, outside);
  const proposals = [...months.flatMap((one) => proposalsFor(cards, one, settings)), ...(cost === null ? [] : [cost])];
  for (const subject of newProposals(proposals, turn.all('sanction'))) give(turn, uuidv7(), { name: 'propose', subject });
  const gone = groundless(turn.all('sanction'), cards, settings);
  for (const { sanction } of gone.filter(({ lapses }) => lapses)) give(turn, sanction.id, { name: 'lapse' });
  return gone
    .filter(({ lapses }) => !lapses)
    .flatMap(({ sanction }) => messageRows(opened, 'sanction', sanction.id, now, groundGoneMessages(sanction, opened.parties)));
}

/** What the system decides from cards fits; anything else is a fault. */
function give(turn: StandingTurn, id: Uuid, command: Extract<SanctionCommand, { name: 'propose' | 'lapse' }>): void {
  const decision = decide(turn.state('sanction', id), command, { kind: 'system' }, sanctionContext(turn));
  if (decision.kind !== 'decided') throw new Error(`sanction ${id}: ${JSON.stringify(decision)}`);
  turn.append('sanction', id, decision.events);
}

/** The latest version of each of the partner's closed cards, with those this transaction closes. */
async function latestCards(turn: StandingTurn): Promise<JudgedCard[]> {
  const { programmeId, parties, query } = turn.opened;
  const { partnerTenantId } = parties;
  const rows = await query<{ month: Month; mode: Mode; version: number; figures: Figure[] }>(
    `select month, mode, version, card -> 'figures' as figures from lianban.closed_card where programme_id = $1 and partner_tenant_id = $2 and latest`,
    [programmeId, parties.partnerTenantId],
  );
  const fresh = turn.all('card').flatMap(({ month, mode, versions }) => {
    const last = versions.at(-1);
    return last === undefined ? [] : [{ partnerTenantId, version: last.version, card: { month, mode, figures: last.card.figures } }];
  });
  const known = new Set(fresh.map(({ card: { month, mode } }) => `${month} ${mode}`));
  const stored = rows
    .filter(({ month, mode }) => !known.has(`${month} ${mode}`))
    .map(({ month, mode, version, figures }) => ({ partnerTenantId, version, card: { month, mode, figures } }));
  return [...stored, ...fresh];
}

/** SAN-05: what the partner's services cost and what they brought in the month; null where either is not known. */
function costOf({ opened }: StandingTurn, month: Month, { service_cost, share_emp, share_c }: OutsideFigures): SanctionSubject | null {
  const amounts = (texts: readonly (string | null)[]): Fen[] =>
    texts.flatMap((text) => {
      const amount = text === null ? 'none' : parseYuan(text, null);
      return typeof amount === 'string' ? [] : [amount];
    });
  const [cost] = amounts([service_cost]);
  const shares = amounts([share_emp, share_c]);
  if (cost === undefined || shares.length === 0) return null;
  const { partnerTenantId } = opened.parties;
  const own = [...opened.context.services.values()].filter(({ tenantId }) => tenantId === partnerTenantId);
  const serviceId = own.length === 1 ? own[0]!.id : null;
  return costProposal({ partnerTenantId, serviceId, month, cost, revenue: sumOf(shares) });
}
