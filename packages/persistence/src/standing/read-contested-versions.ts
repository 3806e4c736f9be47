import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Objection } from '@lianban/partner-standing/scorecard/objection';
import type { Tx } from '../tenant-transaction.ts';

/** One version of the card that an objection is about. */
export interface ContestedVersion {
  readonly mode: Mode;
  readonly version: number;
}

/**
 * Of each objection the versions that show both sides of it: the first on which its thing counted, and the first that was closed after
 * the decision, where there is one; of both modes where a deduction stands on both cards.
 */
export async function contestedVersions(tx: Tx, objections: readonly Objection[]): Promise<ContestedVersion[][]> {
  const asked = objections.map(({ partnerTenantId, month, version, about, decided }) => ({
    partner: partnerTenantId,
    month,
    version,
    about: about.id,
    decided: decided?.at ?? null,
  }));
  const rows = await tx.query<ContestedVersion & { readonly place: number }>(
    `with asked as (select k.* from rows from (jsonb_to_recordset($2::jsonb) as (partner uuid, month text, version int, about uuid, decided timestamptz))
        with ordinality as k(partner, month, version, about, decided, place)),
      counted as (select a.*, c.mode from asked a join lianban.closed_card c on c.programme_id = $1 and c.partner_tenant_id = a.partner and c.month = a.month
          and c.version = a.version
        where c.deductions @> jsonb_build_array(jsonb_build_object('id', a.about::text)) or exists (select 1 from lianban.closed_contribution x
          where x.programme_id = $1 and x.partner_tenant_id = a.partner and x.month = a.month and x.mode = c.mode and x.complaint_id = a.about
            and x.from_version <= c.version and (x.to_version is null or x.to_version > c.version)))
    select a.place::int as place, c.mode, c.version from counted a join lianban.closed_card c on c.programme_id = $1 and c.partner_tenant_id = a.partner
      and c.month = a.month and c.mode = a.mode and (c.version = a.version or c.version = (select min(l.version) from lianban.closed_card l
        where l.programme_id = $1 and l.partner_tenant_id = a.partner and l.month = a.month and l.mode = a.mode and l.version > a.version
          and l.closed_at >= a.decided))
    order by a.place, c.mode desc, c.version`,
    [tx.who.programmeId, JSON.stringify(asked)],
  );
  const of = Map.groupBy(rows, ({ place }) => place);
  return objections.map((_objection, index) => (of.get(index + 1) ?? []).map(({ mode, version }) => ({ mode, version })));
}
