import type { FollowUpRowFragment, FollowUpView, FollowUpWholeFragment } from '#app/gql/graphql.ts';
import type { Seat } from '#app/session/seat.ts';

/** A unit of the viewer's own member. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
}

/** Of a member's units its outlets: departments are head office. */
export const outletsOf = (units: readonly (Outlet & { readonly kind: string })[] | undefined): readonly Outlet[] =>
  (units ?? []).filter(({ kind }) => kind === 'outlet');

/** What begins a follow-up. */
export const NEW_FORMS = ['order_follow_up', 'record_rectification'] as const;
export type FollowUpCommand = (typeof NEW_FORMS)[number] | 'report_follow_up' | 'check_follow_up' | 'withdraw_follow_up';

/** Whether the report would be head office's for an outlet that told it on paper: only head office may withdraw what is open. */
export const isInPlaceOfOutlet = (name: string, { outlet, actions }: Pick<FollowUpWholeFragment, 'outlet' | 'actions'>): boolean =>
  name === 'report_follow_up' && outlet != null && actions.some((action) => action.name === 'withdraw_follow_up' && action.allowed);

/** A section of the home page: what the viewer is to carry out, or to check. */
export interface HomeFollowUps {
  readonly view: 'OPEN' | 'TO_CHECK';
  readonly rows: readonly FollowUpRowFragment[];
  readonly more: boolean;
}

/** The views of the list, in the order in which they are shown. */
export const VIEWS = ['OPEN', 'OVERDUE', 'TO_CHECK', 'DONE', 'WITHDRAWN'] as const satisfies readonly FollowUpView[];

const HEAD_OFFICE: readonly string[] = ['handler', 'responsible_department', 'leader'];

/** Who orders and checks for a member; the graph decides in the end. */
export const isHeadOffice = ({ tenantKind, unitLimited, roles }: Seat): boolean =>
  tenantKind === 'member' && !unitLimited && roles.some((role) => HEAD_OFFICE.includes(role));

/** Who carries out for an outlet. */
export const isOutlet = ({ tenantKind, unitLimited, roles }: Seat): boolean =>
  tenantKind === 'member' && unitLimited && roles.includes('outlet_manager');

/** The view an address names. */
export const viewOf = (named: string | null): (typeof VIEWS)[number] => VIEWS.find((view) => view.toLowerCase() === named) ?? 'OPEN';

/** As much of a demand as a row has room for; it may be as long as a letter, and stands whole on the complaint's page. */
const ROOM = 100;

/** A follow-up as a row of a list shows it. */
export function asRow<Row extends { readonly demand?: string | null | undefined }>(row: Row): Row {
  const letters = [...(row.demand ?? '').slice(0, 2 * ROOM + 1)];
  return letters.length <= ROOM ? row : { ...row, demand: `${letters.slice(0, ROOM).join('')}…` };
}
