import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Person } from '@lianban/partner-standing/decision';
import type { CardContent, ClosedCard } from '@lianban/partner-standing/month-close/closed-card';
import { closeMonth, type CardToClose, type MonthClosing, type NewVersion } from '@lianban/partner-standing/month-close/close-month';
import type { Contribution } from '@lianban/partner-standing/scorecard/contribution';
import { standingDeductions } from '@lianban/partner-standing/scorecard/objection';
import type { Deduction } from '@lianban/partner-standing/scorecard/rubric';
import { v7 as uuidv7 } from 'uuid';
import { canonicalJson, sha256 } from '../write/canonical.ts';
import type { NoticeRow } from '../write/commit.ts';
import type { ContributionRecord } from './read-scorecards.ts';
import { CONTRIBUTION } from './read-scorecards.ts';
import { partnerMonths } from './partner-months.ts';
import { proposeSanctions } from './propose-sanctions.ts';
import { modesOf, readStandingMonths } from './standing-months.ts';
import { cardClosedEvent, type LoggedCard } from './write/card-states.ts';
import { presentOf } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** What came of closing a month for one partner. */
export interface PartnerClosing {
  readonly versions: number;
  /** Codes of what stood in the way; empty: it is closed. */
  readonly missing: readonly string[];
  /** Rows besides what follows from the logs. */
  readonly more: Readonly<Record<string, readonly object[]>>;
  readonly messages: readonly NoticeRow[];
}

const NOTHING = { more: {}, messages: [] } as const;
/** Why a card that has become another one was not closed again: nobody has said why it is. */
const REASON_REQUIRED = 'reason_required';

/**
 * Closes a month for the turn's partner (SAN-07): what its cards say now is frozen where it is something new. All of it is read and judged in the
 * partner's own transaction, so what was decided a moment before counts.
 */
export async function closePartnerMonth(turn: StandingTurn, closing: MonthClosing, caller: Person): Promise<PartnerClosing> {
  const { opened, now } = turn;
  const { programmeId, parties, context, query } = opened;
  const { partnerTenantId } = parties;
  const { month } = closing;
  const rules = { ...presentOf(opened, now), settings: context.standingSettings };
  const [[tenant], months, contributions] = await Promise.all([
    query<{ mode: string | null }>('select mode from lianban.tenant where programme_id = $1 and id = $2', [programmeId, partnerTenantId]),
    readStandingMonths(query, { partnerTenantIds: [partnerTenantId] }, { from: month, to: month }, rules),
    query<ContributionRecord>(
      `select ${CONTRIBUTION} from lianban.scorecard_contribution where programme_id = $1 and partner_tenant_id = $2 and month = $3 order by complaint_id`,
      [programmeId, partnerTenantId, month],
    ),
    turn.load(
      `l.id in (select d.id from lianban.deduction d where d.programme_id = $1 and d.partner_tenant_id = $2 and d.month = $3
        union all select o.id from lianban.card_objection o where o.programme_id = $1 and o.partner_tenant_id = $2 and o.month = $3
        union all select c.standing_id from lianban.closed_card c where c.programme_id = $1 and c.partner_tenant_id = $2 and c.month = $3)`,
      [month],
    ),
  ]);
  const partner = { id: partnerTenantId, modes: modesOf(tenant?.mode ?? null) };
  const partners = await partnerMonths(query, programmeId, [partner], month, { months, now });
  const deductions = standingDeductions(
    turn.all('deduction').filter((each) => each.month === month),
    turn.all('objection'),
  ).map(wordless);
  const logs = turn.all('card').filter((each) => each.month === month);
  const cards = await Promise.all(
    months.of(partner, month).cards.map(async (card): Promise<CardToClose> => {
      const log = logs.find(({ mode }) => mode === card.mode);
      const latest = log === undefined ? null : await latestOf(turn, log);
      const behind = contributions.filter(({ mode }) => mode === card.mode).map(plain);
      return { latest, now: { partnerTenantId, card, contributions: behind, deductions, settingsVersion: context.settingsVersion } };
    }),
  );
  const decision = closeMonth(closing, caller, { ...presentOf(opened, now), partners, cards });
  if (decision.kind === 'refused')
    return { versions: 0, missing: decision.missing.length > 0 ? decision.missing : [decision.code], ...NOTHING };
  if (decision.kind === 'invalid') return { versions: 0, missing: [REASON_REQUIRED], ...NOTHING };
  const frozen: object[] = [];
  for (const version of decision.versions) {
    const { mode } = version.card.card;
    const log = logs.find((each) => each.mode === mode);
    const before = cards.find(({ now: of }) => of.card.mode === mode)?.latest?.contributions ?? [];
    frozen.push(...(await freeze(turn, version, before, contributions)));
    turn.append('card', log?.id ?? uuidv7(), [closedEvent(version)]);
  }
  // A closing that changes nothing tells nothing anew.
  const messages = decision.versions.length === 0 ? [] : await proposeSanctions(turn, month, months.of(partner, month).outside);
  return { versions: decision.versions.length, missing: [], more: frozen.length > 0 ? { ClosedContribution: frozen } : {}, messages };
}

/** A deduction without the words of who acted, which a payload never holds. */
function wordless(deduction: Deduction): Deduction {
  const { id, partnerTenantId, month, itemId, most, settingsVersion, source, evidence, points, proposed, decided } = deduction;
  return {
    ...{ id, partnerTenantId, month, itemId, most, settingsVersion, source, evidence, points },
    proposed: { ...proposed, reason: '' },
    decided: decided === null ? null : { ...decided, reason: '' },
  };
}

/** A contribution as the pure package knows it. */
function plain({ number: _number, acceptedAt: _acceptedAt, ...contribution }: ContributionRecord): Contribution {
  return contribution;
}

async function latestOf({ opened }: StandingTurn, { month, mode, versions }: LoggedCard): Promise<ClosedCard> {
  const { programmeId, parties, query } = opened;
  const last = versions.at(-1)!;
  const rows = await query<ContributionRecord>(
    `select ${CONTRIBUTION} from lianban.closed_contribution where programme_id = $1 and partner_tenant_id = $2 and month = $3 and mode = $4 and to_version is null
    order by complaint_id`,
    [programmeId, parties.partnerTenantId, month, mode],
  );
  const { card, deductions, settingsVersion, version, closed } = last;
  return { partnerTenantId: parties.partnerTenantId, card, contributions: rows.map(plain), deductions, settingsVersion, version, closed };
}

function closedEvent({ card: closed, differences }: NewVersion) {
  const { card, deductions, settingsVersion, version, contributions } = closed;
  const behind = { count: contributions.length, digest: contributionsDigest(contributions) };
  return cardClosedEvent({ version, card, deductions, settingsVersion, differences, contributions: behind }, closed.closed);
}

/** The digest by which the log proves the complaints behind a card, in the order of their ids. */
export function contributionsDigest(contributions: CardContent['contributions']): string {
  const inOrder = [...contributions].sort((one, other) => (one.complaintId < other.complaintId ? -1 : 1));
  return sha256(canonicalJson(inOrder)).toString('hex');
}

/** The rows of complaints that are new or other ones on a version; those they take the place of end with it. */
async function freeze(
  { opened }: StandingTurn,
  { card: { card, version, contributions } }: NewVersion,
  before: readonly Contribution[],
  records: readonly ContributionRecord[],
): Promise<object[]> {
  const { programmeId, parties, query } = opened;
  const { month, mode } = card;
  const old = new Map(before.map((each) => [each.complaintId, canonicalJson(each)]));
  const fresh = new Map(contributions.map((each) => [each.complaintId, canonicalJson(each)]));
  const ended: Uuid[] = [...old].filter(([id, text]) => fresh.get(id) !== text).map(([id]) => id);
  if (ended.length > 0)
    await query(
      `update lianban.closed_contribution set to_version = $5 where programme_id = $1 and partner_tenant_id = $2 and month = $3 and mode = $4
      and complaint_id = any($6) and to_version is null`,
      [programmeId, parties.partnerTenantId, month, mode, version, ended],
    );
  return records
    .filter((each) => fresh.has(each.complaintId) && old.get(each.complaintId) !== fresh.get(each.complaintId))
    .map((each) => ({ programmeId, ...parties, ...each, month, mode, fromVersion: version, toVersion: null }));
}

/** A row that a closing has come by a partner. */
export function passedRow(
  { opened, now }: { readonly opened: StandingTurn['opened']; readonly now: IsoInstant },
  closingId: Uuid,
  { versions, missing }: PartnerClosing,
): object {
  return { programmeId: opened.programmeId, ...opened.parties, closingId, at: now, versions, missing };
}
