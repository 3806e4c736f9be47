import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TenantKind } from '#app/session/seat.ts';
import { VIEWS, type ViewName } from './complaint-query.ts';
import styles from './view-tabs.module.css';

interface Counts {
  readonly inbox: number;
  readonly elsewhere: number;
  readonly open: number;
  readonly toCallBack: number;
  readonly breached: number;
  readonly countLimit: number;
}

/** The views as tabs, each with how much it holds; vendor and member own nothing, so they have no 'elsewhere'. */
export function ViewTabs({ view, counts, tenantKind }: { view: ViewName; counts: Counts | null; tenantKind: TenantKind }) {
  const { t } = useTranslation();
  const tabs = useRef<HTMLElement>(null);
  // On a phone the present view may lie beyond the edge of the row.
  useEffect(() => {
    const row = tabs.current;
    const present = row?.querySelector<HTMLElement>('[aria-current]');
    if (row && present) row.scrollLeft = present.offsetLeft - row.offsetLeft - (row.clientWidth - present.clientWidth) / 2;
  }, [view]);
  const owns = tenantKind !== 'vendor' && tenantKind !== 'member';
  const names = (Object.keys(VIEWS) as ViewName[]).filter((name) => owns || (name !== 'elsewhere' && name !== 'callback'));
  const numbers: Partial<Record<ViewName, number | undefined>> = {
    inbox: counts?.inbox,
    elsewhere: counts?.elsewhere,
    callback: counts?.toCallBack,
    breached: counts?.breached,
    open: counts?.open,
  };
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={t('list.views')}>
      {names.map((name) => {
        const number = numbers[name];
        return (
          <Link key={name} to={`/complaints?view=${name}`} aria-current={name === view ? 'page' : undefined} className={styles.tab}>
            {t(`view.${name}.tab`)}
            {number === undefined ? null : (
              <span className={styles.number}>{counts && number >= counts.countLimit ? `${number}+` : number}</span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
