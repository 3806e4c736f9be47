import type { IconName } from '#app/icon/icon.tsx';
import { readsCases } from '#app/accountability/case-views.ts';
import { conductItems } from '#app/conduct/menu-items.ts';
import { handlesRefunds, readsSettlement, settles } from '#app/money/money-seats.ts';
import { isAdministrator, mayEnterFigures, mayTake, readsStanding, type Viewer } from '#app/session/seat.ts';

export interface MenuItem {
  readonly to: string;
  readonly word: string;
  readonly icon: IconName;
  /** Which count stands beside it. */
  readonly count?: 'inbox' | 'toCallBack' | 'elsewhere' | 'breached' | 'unread';
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** The left menu of a seat: only what this kind of organisation and these roles use. */
export function menuOf(viewer: Pick<Viewer, 'seat'>): MenuGroup[] {
  const { tenantKind } = viewer.seat;
  const owns = tenantKind === 'carrier' || tenantKind === 'partner' || tenantKind === 'association';
  const work: MenuItem[] = [
    { to: '/', word: 'home', icon: 'home' },
    ...(mayTake(viewer) ? [{ to: '/complaints/new', word: 'intake', icon: 'add' } as const] : []),
    { to: '/complaints?view=inbox', word: 'inbox', icon: 'inbox', count: 'inbox' },
    ...(tenantKind === 'carrier' || tenantKind === 'partner'
      ? [{ to: '/complaints?view=callback', word: 'callback', icon: 'call', count: 'toCallBack' } as const]
      : []),
    ...(owns ? [{ to: '/complaints?view=elsewhere', word: 'elsewhere', icon: 'joint', count: 'elsewhere' } as const] : []),
    { to: '/complaints?view=all', word: 'complaints', icon: 'list' },
    ...(tenantKind === 'member'
      ? ([
          { to: '/two-tracks', word: 'twoTracks', icon: 'joint' },
          { to: '/follow-ups', word: 'followUps', icon: 'done' },
        ] as const)
      : []),
    { to: '/notices', word: 'notices', icon: 'bell', count: 'unread' },
  ];
  const groups: MenuGroup[] = [{ title: 'work', items: work }];
  if (tenantKind === 'carrier' || tenantKind === 'partner')
    groups.push({
      title: 'contactRegistry',
      items: [
        { to: '/registry', word: tenantKind === 'carrier' ? 'registry' : 'ownRegistration', icon: 'people' },
        { to: '/registry/notices', word: 'changeNotices', icon: 'file' },
        { to: '/registry/drills', word: 'drills', icon: 'call' },
        { to: '/registry/manuals', word: 'manuals', icon: 'list' },
      ],
    });
  if (tenantKind === 'association' || tenantKind === 'member')
    groups.push({
      title: 'contactRegistry',
      items: [
        { to: '/contact-report', word: tenantKind === 'member' ? 'ownContactReport' : 'memberDuties', icon: 'people' },
        { to: '/outlet-notices', word: 'outletNotices', icon: 'file' },
        ...(tenantKind === 'member' ? [{ to: '/response-plans', word: 'responsePlans', icon: 'list' } as const] : []),
      ],
    });
  if (readsStanding(viewer))
    groups.push({
      title: 'standing',
      items: [
        { to: '/scorecards', word: tenantKind === 'carrier' ? 'scorecards' : 'ownScorecard', icon: 'audit' },
        ...conductItems(viewer),
        { to: '/scorecards/settings', word: 'standingSettings', icon: 'settings' },
        ...(mayEnterFigures(viewer) ? [{ to: '/scorecards/figures', word: 'standingFigures', icon: 'file' } as const] : []),
      ],
    });
  if (tenantKind === 'association' || tenantKind === 'member')
    groups.push({
      title: 'standing',
      items: [
        { to: '/members', word: tenantKind === 'association' ? 'members' : 'ownMemberCard', icon: 'audit' },
        { to: '/analysis', word: 'analysis', icon: 'list' },
        ...(readsCases(viewer.seat)
          ? ([
              { to: '/accountability', word: 'accountability', icon: 'warn' },
              { to: '/accountability/awards', word: 'awards', icon: 'major' },
              { to: '/bulletins', word: 'bulletins', icon: 'file' },
              { to: '/summaries', word: 'summaries', icon: 'list' },
            ] as const)
          : []),
      ],
    });
  const money: MenuItem[] = [
    ...(handlesRefunds(viewer) ? [{ to: '/refunds', word: 'refunds', icon: 'repeat' } as const] : []),
    ...(readsSettlement(viewer) ? [{ to: '/settlements', word: 'settlements', icon: 'list' } as const] : []),
    ...(settles(viewer) ? [{ to: '/settlements/reconcile', word: 'reconcile', icon: 'joint' } as const] : []),
  ];
  if (money.length > 0) groups.push({ title: 'money', items: money });
  if (tenantKind === 'vendor')
    groups.push({ title: 'contactRegistry', items: [{ to: '/registry/contacts', word: 'partnerContacts', icon: 'people' }] });
  const programme: MenuItem = { to: '/settings', word: 'settings', icon: 'settings' };
  if (isAdministrator(viewer)) {
    groups.push({
      title: 'administration',
      items: [
        { to: '/people', word: 'people', icon: 'people' },
        { to: '/provider', word: 'provider', icon: 'account' },
        { to: '/audit', word: 'audit', icon: 'audit' },
        programme,
      ],
    });
  } else groups.push({ title: 'programme', items: [programme] });
  return groups;
}
