import type { Viewer } from '#app/session/seat.ts';
import type { MenuItem } from '#app/shell/menu.ts';

const JUDGING: Readonly<Record<string, readonly string[]>> = {
  carrier: ['quality_reviewer', 'approver'],
  partner: ['quality_officer', 'management_representative', 'general_manager'],
};

/** What the menu offers of partners' conduct: to those who judge it, and to those who answer for it. */
export function conductItems({ seat }: Pick<Viewer, 'seat'>): MenuItem[] {
  const has = (roles: readonly string[]): boolean => seat.roles.some((role) => roles.includes(role));
  if (seat.unitLimited || !has(JUDGING[seat.tenantKind] ?? [])) return [];
  const items: MenuItem[] = [
    { to: '/scorecards/deductions', word: 'deductions', icon: 'file' },
    { to: '/scorecards/objections', word: 'objections', icon: 'repeat' },
  ];
  return has(['quality_reviewer']) ? [...items, { to: '/scorecards/close', word: 'closeMonth', icon: 'done' }] : items;
}
