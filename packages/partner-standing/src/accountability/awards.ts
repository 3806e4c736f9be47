import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Season } from '../association-settings.ts';
import type { AccountabilityCase } from './case.ts';
import { CRITICISED_STATES } from './states.ts';

/** Why somebody is barred from a season's award: a criticism in force. */
export interface Bar {
  readonly caseId: Uuid;
  readonly clause: AccountabilityCase['clause'];
  /** Local day of the committee's meeting. */
  readonly meetingDay: string;
  /** Whether the committee has said so (step 3); the criticism alone bars already. */
  readonly confirmed: boolean;
}

/** One that could be awarded. */
export interface AwardEntry {
  readonly id: Uuid;
  /** Empty: eligible. */
  readonly barredBy: readonly Bar[];
}

/** Who may be awarded in a season (ACC-03): members for the organisation award 组织奖, outlets as advanced unit 服务先进单位. */
export interface AwardList {
  readonly seasonId: string;
  readonly organisationAward: readonly AwardEntry[];
  readonly advancedUnit: readonly AwardEntry[];
}

/** An outlet of a member that takes part in the contest. */
export interface ContestOutlet {
  readonly outletUnitId: Uuid;
  readonly memberTenantId: Uuid;
}

/**
 * The season's award list, in the order given. A criticised member loses the organisation award, the outlet it was about the
 * title of advanced unit; other outlets of the member keep theirs. A revoked criticism bars nobody.
 */
export function awardList(
  season: Season,
  takingPart: { readonly memberTenantIds: readonly Uuid[]; readonly outlets: readonly ContestOutlet[] },
  cases: readonly AccountabilityCase[],
): AwardList {
  const inForce = cases.filter(
    (one) => CRITICISED_STATES.includes(one.state) && (one.barred?.seasonId ?? one.criticism?.seasonId) === season.id,
  );
  const barsOf = (own: readonly AccountabilityCase[]): Bar[] =>
    own.map(({ id: caseId, clause, criticism, state }) => ({
      caseId,
      clause,
      meetingDay: criticism?.meetingDay ?? '',
      confirmed: state === 'eligibility_lost',
    }));
  return {
    seasonId: season.id,
    organisationAward: takingPart.memberTenantIds.map((id) => ({
      id,
      barredBy: barsOf(inForce.filter(({ memberTenantId }) => memberTenantId === id)),
    })),
    advancedUnit: takingPart.outlets.map(({ outletUnitId: id, memberTenantId }) => ({
      id,
      barredBy: barsOf(inForce.filter((one) => one.memberTenantId === memberTenantId && one.outletUnitId === id)),
    })),
  };
}
