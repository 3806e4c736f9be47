import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { CardDifference } from '@lianban/partner-standing/month-close/differences';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Deduction } from '@lianban/partner-standing/scorecard/rubric';
import type { Scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import type { Tx } from '../tenant-transaction.ts';
import { ownSide } from './read-refunds.ts';
import { CONTRIBUTION, type ContributionRecord, type Span } from './read-scorecards.ts';

/** One version of a closed card (SAN-07), less the complaints behind it. */
export interface ClosedCardRecord {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly mode: Mode;
  readonly version: number;
  readonly latest: boolean;
  readonly closedAt: IsoInstant;
  readonly closedByName: string | null;
  /** Why it was closed again; '' for a first version. */
  readonly reason: string;
  readonly settingsVersion: number;
  readonly card: Scorecard;
  readonly deductions: readonly Deduction[];
  readonly differences: readonly CardDifference[];
  /** How many complaints are behind it, counted or not. */
  readonly complaints: number;
}

const CARD = `c.partner_tenant_id as "partnerTenantId", c.month, c.mode, c.version, c.latest, c.closed_at as "closedAt", c.settings_version as "settingsVersion",
  c.card, c.deductions, c.differences, c.complaints,
  (select a.name from lianban.standing_actor a where a.programme_id = c.programme_id and a.partner_tenant_id = c.partner_tenant_id and a.standing_id = c.standing_id
    and a.person_id = c.closed_by_person_id) as "closedByName",
  coalesce((select t.text from lianban.standing_text t where t.programme_id = c.programme_id and t.partner_tenant_id = c.partner_tenant_id
    and t.standing_id = c.standing_id and t.sequence = c.version and t.name = 'reason'), '') as reason`;

/** The latest versions of closed cards, of one partner or of every partner the caller may see; by partner, months latest first. */
export async function closedCards(
  tx: Tx,
  { partnerTenantId, from, to }: Span & { readonly partnerTenantId: Uuid | null },
): Promise<ClosedCardRecord[]> {
  return tx.query<ClosedCardRecord>(
    `select ${CARD} from lianban.closed_card c where c.programme_id = $1 and ${ownSide(tx, 'c')} and ($3::uuid is null or c.partner_tenant_id = $3)
    and c.month >= $4 and c.month <= $5 and c.latest order by c.partner_tenant_id, c.month desc, c.mode desc`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, from, to],
  );
}

/** Which card: a partner's of a month and mode. */
export interface CardKey {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly mode: Mode;
}

/** Every version of a card, the first one first; none while it is not closed. */
export async function cardVersions(tx: Tx, { partnerTenantId, month, mode }: CardKey): Promise<ClosedCardRecord[]> {
  return tx.query<ClosedCardRecord>(
    `select ${CARD} from lianban.closed_card c where c.programme_id = $1 and c.partner_tenant_id = $2 and c.month = $3 and c.mode = $4 order by c.version`,
    [tx.who.programmeId, partnerTenantId, month, mode],
  );
}

/** Which version of a card. */
export interface CardVersionKey extends CardKey {
  readonly version: number;
}

/**
 * When the latest of what counts on each version of a card was first shown to the partner, of what was not objected to: the partner may object to it for so
 * long from then. Null where nothing is left to object to, and for a version that is not the latest.
 */
export async function lastContestable(tx: Tx, cards: readonly CardVersionKey[]): Promise<(IsoInstant | null)[]> {
  const rows = await tx.query<{ place: number; shownAt: IsoInstant | null }>(
    `select k.place, (select max(counted.shown) from (
        select (select min(v.closed_at) from lianban.closed_contribution f join lianban.closed_card v on v.programme_id = f.programme_id
            and v.partner_tenant_id = f.partner_tenant_id and v.month = f.month and v.mode = f.mode and v.version = f.from_version
          where f.programme_id = x.programme_id and f.partner_tenant_id = x.partner_tenant_id and f.complaint_id = x.complaint_id and f.reason = 'counted') as shown
        from lianban.closed_contribution x where x.programme_id = c.programme_id and x.partner_tenant_id = c.partner_tenant_id and x.month = c.month and x.mode = c.mode
          and x.to_version is null and x.reason = 'counted' and not exists (select 1 from lianban.card_objection o where o.programme_id = x.programme_id
            and o.partner_tenant_id = x.partner_tenant_id and o.about_kind = 'complaint' and o.about_id = x.complaint_id)
        union all
        select (select min(v.closed_at) from lianban.closed_card v where v.programme_id = c.programme_id and v.partner_tenant_id = c.partner_tenant_id
            and v.month = c.month and v.deductions @> jsonb_build_array(jsonb_build_object('id', d ->> 'id', 'decided', jsonb_build_object('accepted', true))))
        from jsonb_array_elements(c.deductions) d where (d #>> '{decided,accepted}')::boolean and not exists (select 1 from lianban.card_objection o
          where o.programme_id = c.programme_id and o.partner_tenant_id = c.partner_tenant_id and o.about_kind = 'deduction' and o.about_id = (d ->> 'id')::uuid)
      ) as counted) as "shownAt"
    from rows from (jsonb_to_recordset($2::jsonb) as ("partnerTenantId" uuid, month text, mode text, version int)) with ordinality
      as k("partnerTenantId", month, mode, version, place)
    join lianban.closed_card c on c.programme_id = $1 and c.partner_tenant_id = k."partnerTenantId" and c.month = k.month and c.mode = k.mode
      and c.version = k.version and c.latest`,
    [
      tx.who.programmeId,
      JSON.stringify(cards.map(({ partnerTenantId, month, mode, version }) => ({ partnerTenantId, month, mode, version }))),
    ],
  );
  const shown = new Map(rows.map(({ place, shownAt }) => [Number(place), shownAt]));
  return cards.map((_card, place) => shown.get(place + 1) ?? null);
}

/** The complaints behind a version of a card, in the order of their ids, one more than asked for where there are more. */
export async function closedContributions(
  tx: Tx,
  {
    partnerTenantId,
    month,
    mode,
    version,
    first,
    after,
  }: CardKey & { readonly version: number; readonly first: number; readonly after: Uuid | null },
): Promise<ContributionRecord[]> {
  return tx.query<ContributionRecord>(
    `select ${CONTRIBUTION} from lianban.closed_contribution where programme_id = $1 and partner_tenant_id = $2 and month = $3 and mode = $4
    and from_version <= $5 and (to_version is null or to_version > $5) and ($6::uuid is null or complaint_id > $6) order by complaint_id limit $7`,
    [tx.who.programmeId, partnerTenantId, month, mode, version, after, first + 1],
  );
}

/** A closing of a month with its progress. */
export interface MonthClosingRecord {
  readonly id: Uuid;
  readonly month: Month;
  readonly state: 'running' | 'finished';
  readonly askedAt: IsoInstant;
  readonly askedByName: string | null;
  readonly reason: string;
  readonly acknowledged: readonly string[];
  readonly finishedAt: IsoInstant | null;
  /** How many partners there are, how many it has come by, and how many new versions came of it. */
  readonly partners: number;
  readonly passed: number;
  readonly versions: number;
  /** Partners that stay as they were, and why: codes of what is missing, `reason_required` where a correction lacks its reason. */
  readonly left: readonly { readonly partnerTenantId: Uuid; readonly missing: readonly string[] }[];
}

/** The carrier's closings, the latest first. @param month null: of every month */
export async function monthClosings(tx: Tx, month: Month | null, first = 20): Promise<MonthClosingRecord[]> {
  return tx.query<MonthClosingRecord>(
    `select m.id, m.month, m.state, m.asked_at as "askedAt", m.acknowledged, m.finished_at as "finishedAt",
      (select a.name from lianban.standing_actor a where a.programme_id = m.programme_id and a.partner_tenant_id = m.partner_tenant_id and a.standing_id = m.id
        and a.person_id = m.asked_by_person_id) as "askedByName",
      coalesce((select t.text from lianban.standing_text t where t.programme_id = m.programme_id and t.partner_tenant_id = m.partner_tenant_id and t.standing_id = m.id
        and t.sequence = 1 and t.name = 'reason'), '') as reason,
      coalesce(m.partners, (select count(*)::int from lianban.tenant t where t.programme_id = m.programme_id and t.kind = 'partner' and t.supervisor_tenant_id = m.carrier_tenant_id)) as partners,
      p.passed, p.versions, p."left"
    from lianban.month_closing m cross join lateral (
      select count(*)::int as passed, coalesce(sum(p.versions), 0)::int as versions,
        coalesce(jsonb_agg(jsonb_build_object('partnerTenantId', p.partner_tenant_id, 'missing', p.missing) order by p.partner_tenant_id) filter (where p.missing <> '{}'), '[]') as "left"
      from lianban.month_closing_partner p where p.programme_id = m.programme_id and p.closing_id = m.id) as p
    where m.programme_id = $1 and m.carrier_tenant_id = $2 and ($3::text is null or m.month = $3) order by m.asked_at desc, m.id desc limit $4`,
    [tx.who.programmeId, tx.who.tenantId, month, first],
  );
}
