import type { MemberCardLineFragment, MemberFigureName } from '#app/gql/graphql.ts';
import { figureNamed, MEMBER_COLUMNS } from './member-list.tsx';

export type MemberSort = 'MEMBER' | 'COMPLAINTS' | MemberFigureName;
const SORTS: readonly MemberSort[] = ['MEMBER', 'COMPLAINTS', ...MEMBER_COLUMNS];

/** In what order the address wants the members; whoever has no such figure comes last. */
export function orderIn(params: URLSearchParams): { by: MemberSort; direction: 'ASCENDING' | 'DESCENDING' } {
  const by = SORTS.find((each) => each === params.get('sort')?.toUpperCase()) ?? 'MEMBER';
  return { by, direction: params.get('order') === 'desc' ? 'DESCENDING' : 'ASCENDING' };
}

/** The members of a search, in the order asked for; the graph gives them by name. */
export function inOrder(
  rows: readonly MemberCardLineFragment[],
  search: string,
  { by, direction }: ReturnType<typeof orderIn>,
): MemberCardLineFragment[] {
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  const found = rows.filter(({ member }) =>
    [member?.name ?? '', member?.shortName ?? ''].some((name) => name.normalize('NFKC').toLowerCase().includes(wanted)),
  );
  const sign = direction === 'ASCENDING' ? 1 : -1;
  if (by === 'MEMBER') return sign === 1 ? found : found.toReversed();
  const valueOf = (row: MemberCardLineFragment): number | null => {
    if (by === 'COMPLAINTS') return row.counters.complaints;
    const figure = figureNamed(row, by);
    return figure?.value == null ? null : figure.over / figure.under;
  };
  return found.toSorted((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
