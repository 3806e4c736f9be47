import type { ScorecardFilter, ScorecardSort, ScorecardState, ServiceMode, SortDirection } from '#app/gql/graphql.ts';

const SORTS: readonly ScorecardSort[] = ['PARTNER', 'SCO_01', 'SCO_02', 'SCO_03', 'SCO_04', 'SCO_05', 'COMPLAINTS'];
const MODES: readonly ServiceMode[] = ['EMP', 'C'];
export const STATES: readonly ScorecardState[] = ['BREACHED', 'NEAR', 'NOT_ASSESSED'];

/** What the address asks of the overview; anything it does not know is left out. */
export function overviewQuery(params: URLSearchParams): { filter: ScorecardFilter; sort: ScorecardSort; direction: SortDirection } {
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((each) => each === params.get(name)?.toUpperCase());
  const search = params.get('q')?.trim().slice(0, 100);
  const [mode, state] = [oneOf('mode', MODES), oneOf('state', STATES)];
  return {
    filter: { ...(search ? { search } : {}), ...(mode ? { mode } : {}), ...(state ? { state } : {}) },
    sort: oneOf('sort', SORTS) ?? 'PARTNER',
    direction: params.get('order') === 'desc' ? 'DESCENDING' : 'ASCENDING',
  };
}
