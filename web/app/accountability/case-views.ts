import type { CaseState } from '#app/gql/graphql.ts';
import type { Seat } from '#app/session/seat.ts';

/** A view of the list of cases, as the address names it. */
export interface CaseView {
  readonly name: 'decide' | 'hold' | 'watch' | 'settle' | 'committee' | 'owed' | 'open' | 'all';
  /** Empty: in whatever state. */
  readonly states: readonly CaseState[];
}

const DECIDE: CaseView = { name: 'decide', states: ['PROPOSED'] };
const HOLD: CaseView = { name: 'hold', states: ['INTERVIEW_DUE'] };
const WATCH: CaseView = { name: 'watch', states: ['MEASURES_RUNNING'] };
const SETTLE: CaseView = { name: 'settle', states: ['MEASURES_DONE'] };
const COMMITTEE: CaseView = { name: 'committee', states: ['CRITICISM_PROPOSED', 'CRITICISED', 'REPORTED'] };
/** While the committee has not met the member goes on with what was demanded. */
const OWED: CaseView = { name: 'owed', states: ['MEASURES_RUNNING', 'CRITICISM_PROPOSED'] };
const OPEN: CaseView = {
  name: 'open',
  states: ['PROPOSED', 'INTERVIEW_DUE', 'MEASURES_RUNNING', 'MEASURES_DONE', 'CRITICISM_PROPOSED', 'CRITICISED', 'REPORTED'],
};
const ALL: CaseView = { name: 'all', states: [] };

export type Side = 'association' | 'member';

/** The views of one side. */
export const caseViews = (side: Side): readonly CaseView[] =>
  side === 'association' ? [DECIDE, HOLD, WATCH, SETTLE, COMMITTEE, OPEN, ALL] : [OWED, OPEN, ALL];

type Seated = Pick<Seat, 'tenantKind' | 'roles' | 'unitLimited'>;

/** What of accountability waits for a seat, and so stands on its home page (ACC-04). */
export function waitingCases({ tenantKind, roles, unitLimited }: Seated): readonly CaseView[] {
  const has = (...names: string[]) => !unitLimited && names.some((name) => roles.includes(name));
  if (tenantKind === 'member') return has('leader', 'responsible_department') ? [OWED] : [];
  if (tenantKind !== 'association') return [];
  return [
    ...(has('leader') ? [DECIDE, SETTLE] : []),
    ...(has('reviewer') ? [HOLD, WATCH] : []),
    ...(has('committee_member') ? [COMMITTEE] : []),
  ];
}

/** Whether a seat reads cases at all: those of the whole association or member. */
export const readsCases = ({ tenantKind, unitLimited }: Pick<Seat, 'tenantKind' | 'unitLimited'>): boolean =>
  !unitLimited && (tenantKind === 'association' || tenantKind === 'member');

/** The view an address asks for; else what waits for the seat, else all that is open. */
export function caseView(side: Side, wanted: string | null, seat: Seated): CaseView {
  return caseViews(side).find(({ name }) => name === wanted) ?? waitingCases(seat)[0] ?? OPEN;
}
