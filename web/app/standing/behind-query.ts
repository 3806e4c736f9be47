import type { ContributionReason, HeardStatement, ScorecardComplaintFilter, ServiceMode, Timeliness } from '#app/gql/graphql.ts';

const MODES: readonly ServiceMode[] = ['EMP', 'C'];
const TIMELINESS: readonly Timeliness[] = ['IN_TIME', 'LATE', 'UNRESOLVED'];
const HEARD: readonly HeardStatement[] = ['SATISFIED', 'NOT_SATISFIED', 'ANY'];
/** Why a complaint does not count. */
export const NOT_COUNTED: readonly ContributionReason[] = [
  'KIND_NOT_COUNTED',
  'NOT_TAKEN_BY_CARRIER',
  'WITHDRAWN',
  'FOUND_INVALID',
  'DISPUTE_UPHELD',
  'ORDERS_RECALLED',
  'OBJECTION_UPHELD',
  'MODE_UNKNOWN',
  'NOT_A_GROUP_CUSTOMER',
];

/** Which complaints of a partner's month the address asks for; anything it does not know is left out. */
export function behindQuery(params: URLSearchParams): ScorecardComplaintFilter {
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((each) => each === params.get(name)?.toUpperCase());
  const counted = { yes: true, no: false }[params.get('counted') ?? ''];
  const [mode, timeliness, heard, reason] = [
    oneOf('mode', MODES),
    oneOf('timeliness', TIMELINESS),
    oneOf('heard', HEARD),
    oneOf('reason', NOT_COUNTED),
  ];
  const answer = /^-?[0-5]$/.test(params.get('answer') ?? '') ? Number(params.get('answer')) : null;
  return {
    ...(mode ? { mode } : {}),
    ...(counted === undefined ? {} : { counted }),
    ...(timeliness ? { timeliness } : {}),
    ...(heard ? { heard } : {}),
    ...(reason ? { reason } : {}),
    ...(params.get('repeat') === 'yes' ? { repeat: true } : {}),
    ...(answer === null || answer < -1 ? {} : { answerClass: answer }),
  };
}
