import type { ChangeNoticeView, OwedStep } from '#app/gql/graphql.ts';

/** A view of the list of change notices, as the address names it. */
export interface NoticeListView {
  readonly name: string;
  readonly view: ChangeNoticeView;
  /** Only what these steps are owed to. */
  readonly owed?: readonly OwedStep[];
}

/** What the group-customer department owes, and what the customer-service centre (REG-03). */
export const DEPARTMENT_OWES: readonly OwedStep[] = ['ACKNOWLEDGEMENT', 'APPROVAL', 'EXCEPTION'];
export const CENTRE_OWES: readonly OwedStep[] = ['CONFIRMATION'];

const COMMON: readonly NoticeListView[] = [
  { name: 'open', view: 'OPEN' },
  { name: 'exceptions', view: 'EXCEPTIONS' },
  { name: 'short', view: 'SHORT_NOTICE' },
  { name: 'all', view: 'ALL' },
];

/** The views of one side, the usual one first. */
export function viewsOf(face: 'carrier' | 'partner'): readonly NoticeListView[] {
  return face === 'carrier'
    ? [{ name: 'decide', view: 'OWED', owed: DEPARTMENT_OWES }, { name: 'confirm', view: 'OWED', owed: CENTRE_OWES }, ...COMMON]
    : [
        { name: 'open', view: 'OPEN' },
        { name: 'drafts', view: 'DRAFTS' },
        { name: 'all', view: 'ALL' },
      ];
}

/** The view an address asks for; what it does not know is the usual one. */
export function noticeView(face: 'carrier' | 'partner', wanted: string | null): { name: string; view: ChangeNoticeView; owed: OwedStep[] } {
  const views = viewsOf(face);
  const { name, view, owed = [] } = views.find((each) => each.name === wanted) ?? views[0]!;
  return { name, view, owed: [...owed] };
}
