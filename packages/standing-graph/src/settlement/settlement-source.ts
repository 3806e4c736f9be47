import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { monthAfter, monthEnds, type Month } from '@lianban/partner-standing/month';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { missingToSettle, type SettlingMissing } from '@lianban/partner-standing/settlement/missing';
import { settlementStandings, untouched, type SettlementStanding } from '@lianban/persistence/standing/read-settlement-overview';
import { standingReads, type KnownPartner } from '../standing-reads.ts';

export const SETTLEMENT_STATES = ['settled', 'ready', 'missing', 'running'] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** A month of a ledger with what follows from it. */
export interface SettlementSource extends SettlementStanding {
  readonly partner: KnownPartner;
  readonly state: SettlementState;
  readonly missing: readonly SettlingMissing[];
  readonly openMonth: Month;
}

/** Each mode of each partner in a month: those it has by its services, and those it has a ledger of. */
export async function settlementsOf(partners: readonly KnownPartner[], month: Month, context: GraphContext): Promise<SettlementSource[]> {
  const reads = standingReads(context);
  const rules = await reads.rules();
  const one = partners.length === 1 ? partners.map(({ id }) => id) : null;
  const standings = await reads.read((tx) => settlementStandings(tx, { partnerTenantIds: one, month }, rules));
  const known = new Map(standings.map((standing) => [`${standing.partnerTenantId} ${standing.mode}`, standing]));
  const over = reads.now >= monthEnds(month, rules);
  return partners.flatMap((partner) =>
    MODES.flatMap((mode) => {
      const standing = known.get(`${partner.id} ${mode}`) ?? (partner.modes.includes(mode) ? untouched(partner.id, mode, month) : null);
      return standing === null ? [] : [{ ...standing, partner, ...follows(standing, over) }];
    }),
  );
}

/** One of them; null where the caller knows of no such partner, or sits in a unit: settlement is the whole organisation's. */
export async function settlementOf(
  partner: KnownPartner | null,
  mode: Mode,
  month: Month,
  context: GraphContext,
): Promise<SettlementSource | null> {
  if (partner === null || context.caller.unitId !== null) return null;
  return (await settlementsOf([partner], month, context)).find((settlement) => settlement.mode === mode) ?? null;
}

function follows(standing: SettlementStanding, over: boolean): Pick<SettlementSource, 'state' | 'missing' | 'openMonth'> {
  const { month, settledUpTo } = standing;
  if (settledUpTo !== null && month <= settledUpTo) return { state: 'settled', missing: [], openMonth: monthAfter(settledUpTo) };
  const missing = missingToSettle({ ...standing, over });
  return { state: !over ? 'running' : missing.length === 0 ? 'ready' : 'missing', missing, openMonth: month };
}
