import { Form, Link, useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetAllDrafts } from '#app/form/use-draft.ts';
import { Icon } from '#app/icon/icon.tsx';
import type { Viewer } from '#app/session/seat.ts';
import { menuOf } from './menu.ts';
import { MenuFold, useMenuFold } from './menu-fold.tsx';
import { PreferenceSwitch } from './preference-switch.tsx';
import { Menu, MOST_UNREAD } from './side-menu.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { useLiveNotices } from './use-live-notices.ts';
import { PrintedBy } from './printed-by.tsx';
import { Waiting } from './waiting.tsx';
import styles from './frame.module.css';

type Counts = { inbox: number; elsewhere: number; open: number; toCallBack: number; breached: number; countLimit: number } | null;

export interface FrameProps {
  readonly viewer: Viewer;
  readonly counts: Counts;
  readonly unread: number | null;
  readonly reachable: boolean;
  readonly timeZone: string;
  readonly menuFolded: boolean;
}

/** Menu, top bar and the page: an own grid, so that nothing of it waits for scripts. */
export function Frame({ viewer, counts, unread, reachable, timeZone, menuFolded, children }: FrameProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  useKeyboard();
  const live = useLiveNotices(unread);
  const fold = useMenuFold(menuFolded);
  const drawer = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (drawer.current) drawer.current.open = false;
  }, [key]);
  const groups = menuOf(viewer);
  const shown = { ...counts, unread: live } as Record<string, number | null | undefined>;
  return (
    <div className={styles.frame} data-folded={fold.folded || undefined}>
      <a href="#page" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <header className={styles.bar}>
        <details className={styles.drawer} ref={drawer}>
          <summary aria-label={t('shell.menu')}>
            <Icon name="menu" size={20} />
          </summary>
          <div className={styles.drawerBody}>
            <p className={styles.where}>
              {viewer.seat.tenantName} {viewer.seats.length > 1 ? <Link to="/seat">{t('shell.switch')}</Link> : null}
            </p>
            <Menu groups={groups} counts={shown} label={t('shell.menu')} />
            <p className={styles.zone}>
              {t('shell.zone', { zone: timeZone })}
              <br />
              {viewer.seat.programmeName}
            </p>
          </div>
        </details>
        <Link to="/" className={styles.brand}>
          {t('shell.name')}
        </Link>
        <span className={styles.tenant}>
          {viewer.seat.tenantName}
          {viewer.seats.length > 1 ? (
            <Link to="/seat" className={styles.switch}>
              {t('shell.switch')}
            </Link>
          ) : null}
        </span>
        <Form action="/search" role="search" aria-label={t('shell.everywhere')} className={styles.search}>
          <Icon name="search" />
          <input type="search" name="q" aria-label={t('shell.search')} placeholder={t('shell.searchHint')} data-search maxLength={100} />
          <kbd aria-hidden>/</kbd>
        </Form>
        <Link to="/search" className={`${styles.icon} ${styles.phoneSearch}`} aria-label={t('search.title')}>
          <Icon name="search" size={20} />
        </Link>
        <Link to="/notices" className={styles.icon} aria-label={t('shell.noticesLabel', { count: live ?? 0 })}>
          <Icon name="bell" size={20} />
          {live ? (
            <span className={styles.badge} aria-hidden>
              {live >= MOST_UNREAD ? `${MOST_UNREAD}+` : live}
            </span>
          ) : null}
        </Link>
        <PreferenceSwitch />
        <Link to="/account" className={styles.person} aria-label={t('shell.account', { name: viewer.person.name })}>
          <Icon name="account" size={18} />
          <span>{viewer.person.name}</span>
        </Link>
        <Form method="post" action="/sign-out" reloadDocument onSubmit={forgetAllDrafts}>
          <button type="submit" className={styles.icon} aria-label={t('shell.signOut')} title={t('shell.signOut')}>
            <Icon name="out" size={18} />
          </button>
        </Form>
      </header>
      <nav className={styles.side} aria-label={t('shell.menu')}>
        <Menu groups={groups} counts={shown} />
        <p className={styles.zone}>
          {t('shell.zone', { zone: timeZone })}
          <br />
          {viewer.seat.programmeName}
        </p>
        <MenuFold {...fold} />
      </nav>
      <main id="page" className={styles.page} tabIndex={-1} aria-busy={navigation.state !== 'idle'}>
        {reachable ? null : (
          <p className={styles.down} role="alert">
            <Icon name="warn" />
            {t('shell.graphDown')}
          </p>
        )}
        {children}
        <PrintedBy viewer={viewer} />
      </main>
      <Waiting busy={navigation.state !== 'idle'} />
    </div>
  );
}
