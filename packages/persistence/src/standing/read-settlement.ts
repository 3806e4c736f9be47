import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Fen } from '@lianban/partner-standing/money';
import type { Month } from '@lianban/partner-standing/month';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { statementOf, type Balances, type Statement } from '@lianban/partner-standing/settlement/ledger';
import { ACCOUNTS, type Account, type Posting, type PostingKind } from '@lianban/partner-standing/settlement/posting';
import type { Tx } from '../tenant-transaction.ts';
import { ownSide } from './read-refunds.ts';

/** A partner's ledger of a mode: what its accounts hold now. */
export interface LedgerRecord {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly settledUpTo: Month | null;
  readonly balances: Balances;
  /** For `expectedVersion`. */
  readonly version: number;
}

type AccountTexts = Readonly<Record<Account, string>>;
/** Fen as text: the driver would make numbers of them. */
const accountsOf = (alias: string): string => ACCOUNTS.map((account) => `${alias}.${account}::text as "${account}"`).join(', ');
const balances = (row: AccountTexts): Balances =>
  Object.fromEntries(ACCOUNTS.map((account) => [account, BigInt(row[account])])) as Record<Account, Fen>;

/** The ledgers the caller may see. @param partnerTenantId null: of every partner */
export async function ledgers(tx: Tx, partnerTenantId: Uuid | null = null): Promise<LedgerRecord[]> {
  const rows = await tx.query<Omit<LedgerRecord, 'balances'> & AccountTexts>(
    `select s.id, s.partner_tenant_id as "partnerTenantId", s.mode, s.settled_up_to as "settledUpTo", l.version, ${accountsOf('s')}
    from lianban.settlement_ledger s join lianban.standing_log l on l.programme_id = s.programme_id and l.partner_tenant_id = s.partner_tenant_id and l.id = s.id
    where s.programme_id = $1 and ${ownSide(tx, 's')} and ($3::uuid is null or s.partner_tenant_id = $3) order by s.partner_tenant_id, s.mode desc`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId],
  );
  return rows.map((row) => {
    const { id, partnerTenantId: partner, mode, settledUpTo, version } = row;
    return { id, partnerTenantId: partner, mode, settledUpTo, version, balances: balances(row) };
  });
}

/** One month of a settlement as a list shows it; of an open month as it stands now. */
export interface SettlementMonthRecord extends Omit<Statement, 'lines'> {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly settledAt: IsoInstant | null;
  /** Whether its share was entered, 0 too. */
  readonly shareEntered: boolean;
}

export interface SettlementQuestion {
  readonly partnerTenantId: Uuid | null;
  readonly mode?: Mode | null;
  /** Both included. */
  readonly from: Month;
  readonly to: Month;
}

const SUMS = ['opening', 'share', 'refunds', 'held', 'released', 'paid', 'corrections', 'closing', 'heldBalance'] as const;

/** Months with postings or settled, of every partner and mode the caller may see; partners in the order of ids, months latest first. */
export async function settlementMonths(
  tx: Tx,
  { partnerTenantId, mode = null, from, to }: SettlementQuestion,
): Promise<SettlementMonthRecord[]> {
  type Row = Pick<SettlementMonthRecord, 'partnerTenantId' | 'mode' | 'month' | 'settledAt' | 'shareEntered'> &
    Record<(typeof SUMS)[number], string>;
  const rows = await tx.query<Row>(
    `with months as (select p.partner_tenant_id, p.mode, p.month, sum(p.payable) as moved, sum(p.held) as kept,
        coalesce(sum(p.payable) filter (where p.kind = 'share' and p.share_of = p.month), 0) as share,
        coalesce(-sum(p.payable) filter (where p.kind = 'refund'), 0) as refunds, coalesce(-sum(p.payable) filter (where p.kind = 'hold'), 0) as held,
        coalesce(sum(p.payable) filter (where p.kind = 'release'), 0) as released, coalesce(-sum(p.payable) filter (where p.kind = 'payment'), 0) as paid,
        coalesce(sum(p.payable) filter (where p.kind = 'counter' or (p.kind = 'share' and p.share_of <> p.month)), 0) as corrections,
        bool_or(p.kind = 'share' and p.share_of = p.month and not exists (select 1 from lianban.settlement_posting c where c.programme_id = p.programme_id
          and c.partner_tenant_id = p.partner_tenant_id and c.counters = p.id)) as entered
      from lianban.settlement_posting p where p.programme_id = $1 and ${ownSide(tx, 'p')} and ($3::uuid is null or p.partner_tenant_id = $3)
        and ($4::text is null or p.mode = $4) and p.month <= $6 group by 1, 2, 3),
    running as (select m.*, sum(moved) over so_far as closing, sum(kept) over so_far as held_balance from months m
      window so_far as (partition by partner_tenant_id, mode order by month))
    select r.partner_tenant_id as "partnerTenantId", r.mode, r.month, s.settled_at as "settledAt", r.entered as "shareEntered",
      (r.closing - r.moved)::text as opening, r.share::text, r.refunds::text, r.held::text, r.released::text, r.paid::text, r.corrections::text,
      r.closing::text, r.held_balance::text as "heldBalance"
    from running r left join lianban.settlement_month s on s.programme_id = $1 and s.partner_tenant_id = r.partner_tenant_id and s.mode = r.mode and s.month = r.month
    where r.month >= $5 order by r.partner_tenant_id, r.month desc, r.mode desc`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, mode, from, to],
  );
  return rows.map((row) => {
    const sums = Object.fromEntries(SUMS.map((name) => [name, BigInt(row[name])])) as Record<(typeof SUMS)[number], Fen>;
    const { partnerTenantId: partner, mode: of, month, settledAt, shareEntered } = row;
    return { partnerTenantId: partner, mode: of, month, settledAt, shareEntered, ...sums };
  });
}

/** A posting with what is shown beside it. */
export interface PostingRecord extends Posting {
  /** Null: by the system. */
  readonly personName: string | null;
  /** The refund's reference in the carrier's own system. */
  readonly refundReference: string | null;
}

/** One month's statement, with who posted what; null where the caller sees no ledger of that partner and mode. */
export interface StatementRecord extends Omit<Statement, 'lines'> {
  readonly ledgerId: Uuid;
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly settledAt: IsoInstant | null;
  readonly version: number;
  readonly lines: readonly PostingRecord[];
}

interface PostingRow extends AccountTexts {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly month: Month;
  readonly kind: PostingKind;
  readonly shareOf: Month | null;
  readonly complaintId: Uuid | null;
  readonly refundId: Uuid | null;
  readonly counters: Uuid | null;
  readonly at: IsoInstant;
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
  readonly reason: string | null;
  readonly personName: string | null;
  readonly refundReference: string | null;
}

const POSTINGS = `select p.id, p.partner_tenant_id as "partnerTenantId", p.mode, p.month, p.kind, p.share_of as "shareOf", p.complaint_id as "complaintId",
  p.refund_id as "refundId", p.counters, p.at, p.person_id as "personId", p.tenant_id as "tenantId", ${accountsOf('p')},
  (select t.text from lianban.standing_text t where t.programme_id = p.programme_id and t.partner_tenant_id = p.partner_tenant_id and t.standing_id = p.ledger_id
    and t.sequence = p.sequence and t.name = 'reason') as reason,
  (select a.name from lianban.standing_actor a where a.programme_id = p.programme_id and a.partner_tenant_id = p.partner_tenant_id and a.standing_id = p.ledger_id
    and a.person_id = p.person_id) as "personName",
  (select r.reference from lianban.refund r where r.programme_id = p.programme_id and r.partner_tenant_id = p.partner_tenant_id and r.id = p.refund_id) as "refundReference"
  from lianban.settlement_posting p`;

function postingOf(row: PostingRow): PostingRecord {
  const { id, partnerTenantId, mode, month, kind, shareOf, complaintId, refundId, counters, at, personId, tenantId, reason } = row;
  const entries = ACCOUNTS.map((account) => ({ account, amount: BigInt(row[account]) })).filter(({ amount }) => amount !== 0n);
  const step = { at, personId, tenantId, reason: reason ?? '' };
  const beside = { personName: row.personName, refundReference: row.refundReference };
  return { id, partnerTenantId, mode, month, kind, shareOf, entries, complaintId, refundId, counters, step, ...beside };
}

/** The statement of a month (REF-04), by the same addition as the decisions use. */
export async function statement(
  tx: Tx,
  { partnerTenantId, mode, month }: { readonly partnerTenantId: Uuid; readonly mode: Mode; readonly month: Month },
): Promise<StatementRecord | null> {
  const key = [tx.who.programmeId, partnerTenantId, mode];
  const [own, [carried], rows, [settled]] = await Promise.all([
    ledgers(tx, partnerTenantId),
    tx.query<AccountTexts>(
      `select ${ACCOUNTS.map((account) => `coalesce(sum(p.${account}), 0)::text as "${account}"`).join(', ')} from lianban.settlement_posting p
      where p.programme_id = $1 and p.partner_tenant_id = $2 and p.mode = $3 and p.month < $4`,
      [...key, month],
    ),
    tx.query<PostingRow>(
      `${POSTINGS} where p.programme_id = $1 and p.partner_tenant_id = $2 and p.mode = $3 and p.month = $4 order by p.sequence`,
      [...key, month],
    ),
    tx.query<{ settledAt: IsoInstant }>(
      'select settled_at as "settledAt" from lianban.settlement_month where programme_id = $1 and partner_tenant_id = $2 and mode = $3 and month = $4',
      [...key, month],
    ),
  ]);
  const ledger = own.find((one) => one.mode === mode);
  if (ledger === undefined || carried === undefined) return null;
  const lines = rows.map(postingOf);
  const before = ACCOUNTS.map((account) => ({ account, amount: BigInt(carried[account]) }));
  const { lines: _lines, ...sums } = statementOf([{ ...CARRIED, partnerTenantId, mode, entries: before }, ...lines], month);
  return { ...sums, ledgerId: ledger.id, partnerTenantId, mode, settledAt: settled?.settledAt ?? null, version: ledger.version, lines };
}

/** All that was posted before a month, as one movement. */
const CARRIED: Posting = {
  id: '',
  partnerTenantId: '',
  mode: 'emp',
  month: '',
  kind: 'counter',
  shareOf: null,
  entries: [],
  complaintId: null,
  refundId: null,
  counters: null,
  step: { at: '', personId: null, tenantId: null, reason: '' },
};

/** A month's postings of every partner the caller may see, for a reconciliation against an imported list: as they were made. */
export async function postingsOfMonth(
  tx: Tx,
  { partnerTenantId, mode = null, month }: { readonly partnerTenantId: Uuid | null; readonly mode?: Mode | null; readonly month: Month },
): Promise<PostingRecord[]> {
  const rows = await tx.query<PostingRow>(
    `${POSTINGS} where p.programme_id = $1 and ${ownSide(tx, 'p')} and ($3::uuid is null or p.partner_tenant_id = $3) and ($4::text is null or p.mode = $4) and p.month = $5
    order by p.partner_tenant_id, p.mode desc, p.sequence`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, mode, month],
  );
  return rows.map(postingOf);
}
