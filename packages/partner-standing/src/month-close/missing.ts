import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthEnds, type Month, type Zoned } from '../month.ts';
import type { Mode } from '../scorecard/mode.ts';

/**
 * What can be missing when a month is to be closed (SAN-07). `waits`: the month cannot be closed before it has come.
 * `acknowledged`: it may be closed without, by someone who says so; the card says 'not assessed', or is mended by a later version.
 */
export const MISSING = {
  month_not_over: 'waits',
  answers_still_possible: 'waits',
  billed_users_missing: 'acknowledged',
  signed_group_customers_missing: 'acknowledged',
  mode_unknown: 'acknowledged',
  dispute_pending: 'acknowledged',
  deduction_undecided: 'acknowledged',
  objection_undecided: 'acknowledged',
} as const satisfies Record<string, 'waits' | 'acknowledged'>;
export type MissingCode = keyof typeof MISSING;

/** One thing that is missing; it opens the partner, complaint, deduction or objection it is about. */
export interface Missing {
  readonly code: MissingCode;
  readonly partnerTenantId: Uuid | null;
  readonly id: Uuid | null;
}

/** What is known of one partner's month when it is to be closed. */
export interface PartnerMonth {
  readonly partnerTenantId: Uuid;
  /** The modes of its services in the month. */
  readonly modes: readonly Mode[];
  readonly billedUsers: number | null;
  readonly signedGroupCustomers: number | null;
  /** The latest instant until which a counted complaint of the month can still be resolved in time; null: none can. */
  readonly openUntil: IsoInstant | null;
  /** Complaints that do not count only because no mode is known. */
  readonly modeUnknownIds: readonly Uuid[];
  /** Counted complaints whose routing is disputed and undecided. */
  readonly disputedIds: readonly Uuid[];
  readonly undecidedDeductionIds: readonly Uuid[];
  readonly undecidedObjectionIds: readonly Uuid[];
}

/** What is missing for the closing of a month at `now`, the programme's before the partners', in the partners' order. */
export function missingForClose(month: Month, partners: readonly PartnerMonth[], now: IsoInstant, zone: Zoned): Missing[] {
  const open: Missing[] = now < monthEnds(month, zone) ? [{ code: 'month_not_over', partnerTenantId: null, id: null }] : [];
  return [...open, ...partners.flatMap((partner) => missingOf(partner, now))];
}

/** The codes that stand in the way: what has to be waited for, and what nobody has acknowledged. */
export function standsInTheWay(missing: readonly Missing[], acknowledged: readonly MissingCode[]): MissingCode[] {
  const codes = new Set(missing.map(({ code }) => code));
  return [...codes].filter((code) => MISSING[code] === 'waits' || !acknowledged.includes(code));
}

function missingOf(partner: PartnerMonth, now: IsoInstant): Missing[] {
  const { partnerTenantId, modes, openUntil } = partner;
  const one = (code: MissingCode, is: boolean): Missing[] => (is ? [{ code, partnerTenantId, id: null }] : []);
  const each = (code: MissingCode, ids: readonly Uuid[]): Missing[] => ids.map((id) => ({ code, partnerTenantId, id }));
  return [
    ...one('answers_still_possible', openUntil !== null && now < openUntil),
    ...one('billed_users_missing', modes.includes('c') && partner.billedUsers === null),
    ...one('signed_group_customers_missing', modes.includes('emp') && partner.signedGroupCustomers === null),
    ...each('mode_unknown', partner.modeUnknownIds),
    ...each('dispute_pending', partner.disputedIds),
    ...each('deduction_undecided', partner.undecidedDeductionIds),
    ...each('objection_undecided', partner.undecidedObjectionIds),
  ];
}
