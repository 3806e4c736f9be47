import { Link, useLocation, useNavigationType } from '@remix-run/react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import { isTyping } from '#app/shell/use-keyboard.ts';
import { sortLink, type SortState } from './sort-link.ts';
import styles from './list.module.css';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** Name of the order this column sorts by. */
  readonly sort?: string;
  /** Figures: right-aligned, tabular. */
  readonly figures?: boolean;
  /** Where it stands in a phone's row of two lines; left out there otherwise. */
  readonly phone?: 'lead' | 'main' | 'side';
  /** Shown only where there is much room, or when the list is in its order. */
  readonly wide?: boolean;
  readonly render: (row: R) => ReactNode;
}

export interface ListProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  /** The page a row opens; the first column carries the link. */
  readonly rowLink?: (row: R) => string;
  /** Rows that need attention are marked at their edge. */
  readonly marked?: (row: R) => boolean;
  readonly sorted?: SortState;
  readonly pages?: { readonly previous: string | null; readonly next: string | null; readonly count?: string };
  /** What to do when there is nothing. */
  readonly empty: ReactNode;
}

/** Every list of the portal: sticky header, fixed first column, order and pages by links, keys from row to row. */
export function List<R>({ caption, columns, rows, rowId, rowLink, marked, sorted, pages, empty }: ListProps<R>) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  useRowPress(table);
  if (rows.length === 0) return <div className={`panel ${styles.empty}`}>{empty}</div>;
  return (
    <div className="tight">
      <div className={styles.scroll}>
        <table className={styles.table} ref={table} data-opens={rowLink !== undefined}>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const active = column.sort !== undefined && sorted?.by === column.sort;
                return (
                  <th
                    key={column.key}
                    scope="col"
                    data-figures={column.figures}
                    data-wide={column.wide && !active}
                    aria-sort={active ? (sorted.direction === 'ASCENDING' ? 'ascending' : 'descending') : undefined}
                  >
                    {column.sort !== undefined && sorted ? (
                      <Link to={sortLink(search, sorted, column.sort)} preventScrollReset className={styles.sort}>
                        {column.title}
                        {active ? <Icon name={sorted.direction === 'ASCENDING' ? 'up' : 'down'} size={12} /> : null}
                      </Link>
                    ) : (
                      column.title
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowId(row)} data-marked={marked?.(row) || undefined}>
                {columns.map((column, place) => {
                  const Cell = place === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.key}
                      scope={place === 0 ? 'row' : undefined}
                      data-figures={column.figures}
                      data-wide={column.wide && !(column.sort !== undefined && sorted?.by === column.sort)}
                      data-phone={column.phone ?? 'none'}
                    >
                      {place === 0 && rowLink ? (
                        <Link to={rowLink(row)} data-row className={styles.open} prefetch="intent">
                          {column.render(row)}
                        </Link>
                      ) : (
                        column.render(row)
                      )}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages ? (
        <nav className={styles.pages} aria-label={t('list.pages')}>
          {pages.count ? <span className="quiet numbers">{pages.count}</span> : null}
          {pages.previous ? (
            <Link to={pages.previous} rel="prev">
              <Icon name="previous" size={14} />
              {t('list.previous')}
            </Link>
          ) : null}
          {pages.next ? (
            <Link to={pages.next} rel="next">
              {t('list.next')}
              <Icon name="next" size={14} />
            </Link>
          ) : null}
          {rowLink ? <span className={`quiet ${styles.keys}`}>{t('list.keys')}</span> : null}
        </nav>
      ) : null}
    </div>
  );
}

const ROW_LINK = 'a[data-row]';

/** The row that was opened last, by its address: going back leads to it again. */
let opened: string | null = null;

/**
 * A press anywhere in a row follows the row's link: its words are what one reaches for, and on a phone the number is a small
 * thing to hit. Who comes back stands on the row they went from, not at the top of the page.
 */
function useRowPress(table: RefObject<HTMLTableElement>): void {
  const back = useNavigationType() === 'POP';
  useEffect(() => {
    // The page itself takes the focus of a press on its words.
    if (!back || opened === null || document.activeElement?.matches('body, main') !== true) return;
    const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>(ROW_LINK) ?? [])];
    links.find((link) => link.getAttribute('href') === opened)?.focus({ preventScroll: true });
  }, [table, back]);
  useEffect(() => {
    const onClick = ({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => {
      if (!(target instanceof Element) || !table.current?.contains(target)) return;
      const link = target.closest('tr')?.querySelector<HTMLAnchorElement>(ROW_LINK);
      if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      if (link.contains(target)) opened = link.getAttribute('href');
      // What is pressed for its own sake, and words that are being marked to be copied, are left alone.
      else if (!target.closest('a, button, input, select, textarea, label, details') && window.getSelection()?.isCollapsed !== false)
        link.click();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [table]);
}

/** `j` and `k` move between rows; Enter then follows the row's link by itself. */
function useRowKeys(table: RefObject<HTMLTableElement>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !/^[jk]$/.test(event.key)) return;
      const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>(ROW_LINK) ?? [])];
      if (links.length === 0) return;
      const current = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      const wanted =
        current < 0
          ? event.key === 'j'
            ? 0
            : links.length - 1
          : Math.min(links.length - 1, Math.max(0, current + (event.key === 'j' ? 1 : -1)));
      event.preventDefault();
      links[wanted]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table]);
}
