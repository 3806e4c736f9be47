import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import type { MenuGroup } from './menu.ts';
import styles from './frame.module.css';

/** As far as the graph counts unread notices. */
export const MOST_UNREAD = 99;

/** The groups of the menu; with a label they are a landmark of their own, as in the drawer. */
export function Menu({
  groups,
  counts,
  label,
}: {
  groups: MenuGroup[];
  counts: Record<string, number | null | undefined>;
  label?: string;
}) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const here = `${pathname}${search.split('&')[0]}`;
  const isHere = (to: string): boolean => to === here || to === pathname;
  const items = groups.flatMap((group) => group.items.map(({ to }) => to));
  // A page under an item's own belongs to it, as a plan to the plans; the nearest where several would.
  const under = items.some(isHere)
    ? undefined
    : items.filter((to) => pathname.startsWith(`${to}/`)).toSorted((one, other) => other.length - one.length)[0];
  const body = groups.map((group) => (
    <div key={group.title} className={styles.group}>
      <p className={styles.title}>{t(`menu.${group.title}`)}</p>
      <ul>
        {group.items.map((item) => {
          const count = item.count ? counts[item.count] : null;
          return (
            <li key={item.to}>
              <Link
                to={item.to}
                aria-current={isHere(item.to) ? 'page' : item.to === under ? true : undefined}
                className={styles.item}
                title={t(`menu.${item.word}`)}
              >
                <Icon name={item.icon} size={18} />
                <span>{t(`menu.${item.word}`)}</span>
                {count ? <span className={styles.count}>{countWord(item.count, count, counts)}</span> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  ));
  return label === undefined ? <>{body}</> : <nav aria-label={label}>{body}</nav>;
}

/** Counts stop where counting on would cost more than it tells. */
function countWord(name: string | undefined, count: number, counts: Record<string, number | null | undefined>): string {
  const most = name === 'unread' ? MOST_UNREAD : (counts['countLimit'] ?? Infinity);
  return count >= most ? `${most}+` : String(count);
}
