import type { Viewer } from '#app/session/seat.ts';
import type { MenuItem } from '#app/shell/menu.ts';

const JUDGING: Readonly<Record<string, readonly string[]>> = {
  carrier: ['quality_reviewer', 'approver'],
  partner: ['quality_officer', 'management_representative', 'general_manager'],
};
const MANAGING: Readonly<Record<string, readonly string[]>> = {
  ...JUDGING,
  carrier: ['quality_reviewer', 'approver', 'service_centre_manager', 'group_customer_manager'],
};

/** What the menu offers of partners' conduct: to those who judge or manage it, and to those who answer for it. */
export function conductItems({ seat }: Pick<Viewer, 'seat'>): MenuItem[] {
  const has = (roles: readonly string[] = []): boolean => !seat.unitLimited && seat.roles.some((role) => roles.includes(role));
  const items: MenuItem[] = [];
  if (has(MANAGING[seat.tenantKind]))
    items.push({ to: '/sanctions', word: 'sanctions', icon: 'warn' }, { to: '/sanctions/alerts', word: 'alerts', icon: 'bell' });
  if (has(JUDGING[seat.tenantKind]))
    items.push(
      { to: '/scorecards/deductions', word: 'deductions', icon: 'file' },
      { to: '/scorecards/objections', word: 'objections', icon: 'repeat' },
    );
  if (has(['quality_reviewer'])) items.push({ to: '/scorecards/close', word: 'closeMonth', icon: 'done' });
  return items;
}
