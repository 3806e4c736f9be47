import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Fen } from '@lianban/partner-standing/money';
import { monthEnds, type Month, type Zoned } from '@lianban/partner-standing/month';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Tx } from '../tenant-transaction.ts';
import { ownSide } from './read-refunds.ts';
import type { SettlementMonthRecord } from './read-settlement.ts';

/** How a ledger stands in a month, whether anything was posted into it or not. */
export interface SettlementStanding extends SettlementMonthRecord {
  /** The last month that is settled. */
  readonly settledUpTo: Month | null;
  /** Whether an earlier month with postings is not settled. */
  readonly earlierOpen: boolean;
  /** Credited to customers before the month's end and deducted in no month yet (REF-02). */
  readonly toDeduct: Fen;
  /** The ledger's; 0 where nothing was ever posted. */
  readonly version: number;
}

const SUMS = ['opening', 'share', 'refunds', 'held', 'released', 'paid', 'corrections', 'closing', 'heldBalance', 'toDeduct'] as const;
type Sums = Record<(typeof SUMS)[number], string>;
type Row = Omit<SettlementStanding, (typeof SUMS)[number]> & Sums;

/** How every ledger, and what has refunds to deduct, stands in a month, of the partners the caller may see, in the order of ids. */
export async function settlementStandings(
  tx: Tx,
  { partnerTenantIds, month }: { readonly partnerTenantIds: readonly Uuid[] | null; readonly month: Month },
  zone: Zoned,
): Promise<SettlementStanding[]> {
  const ends: IsoInstant = monthEnds(month, zone);
  const mine = (alias: string): string =>
    `${alias}.programme_id = $1 and ${ownSide(tx, alias)} and ($3::uuid[] is null or ${alias}.partner_tenant_id = any($3))`;
  const now = 'p.month = $4 and p.kind =';
  const rows = await tx.query<Row>(
    `with money as (select p.partner_tenant_id, p.mode, coalesce(sum(p.payable) filter (where p.month < $4), 0) as opening,
        coalesce(sum(p.payable) filter (where ${now} 'share' and p.share_of = p.month), 0) as share,
        coalesce(-sum(p.payable) filter (where ${now} 'refund'), 0) as refunds, coalesce(-sum(p.payable) filter (where ${now} 'hold'), 0) as held,
        coalesce(sum(p.payable) filter (where ${now} 'release'), 0) as released, coalesce(-sum(p.payable) filter (where ${now} 'payment'), 0) as paid,
        coalesce(sum(p.payable) filter (where p.month = $4 and (p.kind = 'counter' or (p.kind = 'share' and p.share_of <> p.month))), 0) as corrections,
        sum(p.payable) as closing, sum(p.held) as held_balance, max(p.month) filter (where p.month < $4) as latest_before,
        coalesce(bool_or(p.kind = 'share' and p.share_of = $4 and not exists (select 1 from lianban.settlement_posting c where c.programme_id = p.programme_id
          and c.partner_tenant_id = p.partner_tenant_id and c.counters = p.id)), false) as entered
      from lianban.settlement_posting p where ${mine('p')} and p.month <= $4 group by 1, 2),
    due as (select r.partner_tenant_id, r.mode, sum(r.amount) as amount from lianban.refund r
      where ${mine('r')} and r.state = 'credited' and r.credited_at < $5 group by 1, 2),
    known as (select l.partner_tenant_id, l.mode from lianban.settlement_ledger l where ${mine('l')} union select partner_tenant_id, mode from due)
    select b.partner_tenant_id as "partnerTenantId", b.mode, $4::text as month, coalesce(m.opening, 0)::text as opening, coalesce(m.share, 0)::text as share,
      coalesce(m.refunds, 0)::text as refunds, coalesce(m.held, 0)::text as held, coalesce(m.released, 0)::text as released, coalesce(m.paid, 0)::text as paid,
      coalesce(m.corrections, 0)::text as corrections, coalesce(m.closing, 0)::text as closing, coalesce(m.held_balance, 0)::text as "heldBalance",
      coalesce(due.amount, 0)::text as "toDeduct", coalesce(m.entered, false) as "shareEntered", s.settled_at as "settledAt", l.settled_up_to as "settledUpTo",
      coalesce(m.latest_before > coalesce(l.settled_up_to, ''), false) as "earlierOpen", coalesce(g.version, 0) as version
    from known b
    left join money m on m.partner_tenant_id = b.partner_tenant_id and m.mode = b.mode
    left join due on due.partner_tenant_id = b.partner_tenant_id and due.mode = b.mode
    left join lianban.settlement_ledger l on l.programme_id = $1 and l.partner_tenant_id = b.partner_tenant_id and l.mode = b.mode
    left join lianban.standing_log g on g.programme_id = l.programme_id and g.partner_tenant_id = l.partner_tenant_id and g.id = l.id
    left join lianban.settlement_month s on s.programme_id = $1 and s.partner_tenant_id = b.partner_tenant_id and s.mode = b.mode and s.month = $4
    order by 1, b.mode desc`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantIds, month, ends],
  );
  return rows.map((row) => {
    const sums = Object.fromEntries(SUMS.map((name) => [name, BigInt(row[name])])) as Record<(typeof SUMS)[number], Fen>;
    const { partnerTenantId, mode, shareEntered, settledAt, settledUpTo, earlierOpen, version } = row;
    return { partnerTenantId, mode, month, shareEntered, settledAt, settledUpTo, earlierOpen, version, ...sums };
  });
}

/** A ledger nothing was posted into yet. */
export function untouched(partnerTenantId: Uuid, mode: Mode, month: Month): SettlementStanding {
  const sums = Object.fromEntries(SUMS.map((name) => [name, 0n])) as Record<(typeof SUMS)[number], Fen>;
  return { partnerTenantId, mode, month, ...sums, shareEntered: false, settledAt: null, settledUpTo: null, earlierOpen: false, version: 0 };
}
