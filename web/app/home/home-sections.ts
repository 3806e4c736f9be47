import type { ComplaintView } from '#app/gql/graphql.ts';
import type { ViewName } from '#app/list/complaint-query.ts';
import type { Seat } from '#app/session/seat.ts';

export interface HomeSection {
  /** Name of its heading in the texts. */
  readonly name: 'inbox' | 'callBack' | 'breached' | 'elsewhere' | 'open';
  readonly view: ComplaintView;
  readonly address: ViewName;
}

const INBOX: HomeSection = { name: 'inbox', view: 'INBOX', address: 'inbox' };
const CALL_BACK: HomeSection = { name: 'callBack', view: 'TO_CALL_BACK', address: 'callback' };
const BREACHED: HomeSection = { name: 'breached', view: 'BREACHED', address: 'breached' };
const ELSEWHERE: HomeSection = { name: 'elsewhere', view: 'ELSEWHERE', address: 'elsewhere' };
const OPEN: HomeSection = { name: 'open', view: 'OPEN', address: 'open' };

const LEADING = new Set([
  'shift_leader',
  'service_centre_manager',
  'approver',
  'general_manager',
  'management_representative',
  'manager',
  'leader',
]);

/** What stands on the home page of a seat, most pressing first (interface.md 'Pages by role'). */
export function homeSections({ tenantKind, roles }: Pick<Seat, 'tenantKind' | 'roles'>): readonly HomeSection[] {
  const has = (...names: string[]) => names.some((name) => roles.includes(name));
  const sections: HomeSection[] = [];
  if (tenantKind === 'association') return [BREACHED, OPEN];
  if (roles.some((role) => LEADING.has(role))) sections.push(BREACHED);
  if (has('call_back_agent')) sections.push(CALL_BACK);
  if (!has('call_back_agent') || has('intake_agent', 'shift_leader')) sections.push(INBOX);
  if (has('intake_agent', 'shift_leader', 'service_centre_manager') && tenantKind === 'carrier') sections.push(ELSEWHERE);
  return sections.length > 0 ? sections : [INBOX];
}

/** Change notices that stand on the home page of a seat: what its department owes, or the partner's own that are under way. */
export interface NoticeSection {
  readonly name: 'decideNotices' | 'confirmNotices' | 'ownNotices';
  /** View of the list behind it, as the address names it. */
  readonly view: 'decide' | 'confirm' | 'open';
}

const KEEPS_THE_CARD = ['service_contact', 'administrator', 'general_manager'];

/** The change notices of a seat's home page (interface.md 'Pages by role'). */
export function noticeSections({ tenantKind, roles }: Pick<Seat, 'tenantKind' | 'roles'>): readonly NoticeSection[] {
  const has = (...names: string[]) => names.some((name) => roles.includes(name));
  if (tenantKind === 'partner' && has(...KEEPS_THE_CARD)) return [{ name: 'ownNotices', view: 'open' }];
  if (tenantKind !== 'carrier') return [];
  return [
    ...(has('group_customer_manager') ? [{ name: 'decideNotices', view: 'decide' } as const] : []),
    ...(has('service_centre_manager') ? [{ name: 'confirmNotices', view: 'confirm' } as const] : []),
  ];
}

/** Figures of the contact registry on a seat's home page: calls that are due, documents that are owed. */
export type RegistryFigure = 'drills' | 'owedManuals';

/** Which of them a seat looks after (interface.md 'Pages by role'; REG-07, REG-10). */
export function registryFigure({ tenantKind, roles }: Pick<Seat, 'tenantKind' | 'roles'>): RegistryFigure | null {
  if (tenantKind === 'carrier' && roles.includes('group_customer_manager')) return 'drills';
  if (tenantKind === 'partner' && roles.some((role) => KEEPS_THE_CARD.includes(role))) return 'owedManuals';
  return null;
}
