import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Evidence } from '@lianban/partner-standing/scorecard/rubric';
import type { Tx } from '../tenant-transaction.ts';

/**
 * Whether every piece of evidence is there, about this partner and the caller's to see: a complaint the partner has or had an order on, a call-back on such a
 * complaint that is named too, a logged call, a change notice.
 */
export async function evidenceIsKnown(tx: Tx, partnerTenantId: Uuid, evidence: readonly Evidence[]): Promise<boolean> {
  const ids = (kind: Evidence['kind']) => [...new Set(evidence.filter((each) => each.kind === kind).map(({ id }) => id))];
  const [complaints, callBacks, drills, notices] = [ids('complaint'), ids('call_back'), ids('drill'), ids('change_notice')];
  const count = async (wanted: readonly Uuid[], text: string, values: readonly unknown[]): Promise<boolean> => {
    if (wanted.length === 0) return true;
    const [found] = await tx.query<{ n: number }>(text, values);
    return found?.n === wanted.length;
  };
  const of = (wanted: readonly Uuid[]) => [tx.who.programmeId, partnerTenantId, wanted];
  const known = await Promise.all([
    count(
      complaints,
      'select count(*)::int as n from lianban.scorecard_contribution where programme_id = $1 and partner_tenant_id = $2 and complaint_id = any($3)',
      of(complaints),
    ),
    count(
      callBacks,
      `select count(distinct e.payload ->> 'callBackId')::int as n from lianban.complaint_event e where e.programme_id = $1 and e.complaint_id = any($2)
        and e.type = 'call_back_recorded' and e.payload ->> 'callBackId' = any($3)`,
      [tx.who.programmeId, complaints, callBacks],
    ),
    count(
      drills,
      'select count(*)::int as n from lianban.reachability_drill where programme_id = $1 and partner_tenant_id = $2 and id = any($3)',
      of(drills),
    ),
    count(
      notices,
      'select count(*)::int as n from lianban.change_notice where programme_id = $1 and partner_tenant_id = $2 and id = any($3)',
      of(notices),
    ),
  ]);
  return known.every((each) => each);
}
