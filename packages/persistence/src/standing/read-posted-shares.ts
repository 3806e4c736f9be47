import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Fen } from '@lianban/partner-standing/money';
import type { Month } from '@lianban/partner-standing/month';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Tx } from '../tenant-transaction.ts';
import { ownSide } from './read-refunds.ts';

/** The share of a month that stands in a ledger. */
export interface PostedShare {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly amount: Fen;
}

/** The shares of a month that were posted and not countered, into whatever month, of the partners the caller may see. */
export async function postedShares(tx: Tx, shareOf: Month): Promise<PostedShare[]> {
  const rows = await tx.query<Omit<PostedShare, 'amount'> & { readonly amount: string }>(
    `select p.partner_tenant_id as "partnerTenantId", p.mode, p.payable::text as amount from lianban.settlement_posting p
    where p.programme_id = $1 and ${ownSide(tx, 'p')} and p.kind = 'share' and p.share_of = $3 and p.month >= $3
      and not exists (select 1 from lianban.settlement_posting c where c.programme_id = p.programme_id
        and c.partner_tenant_id = p.partner_tenant_id and c.counters = p.id)`,
    [tx.who.programmeId, tx.who.tenantId, shareOf],
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}
