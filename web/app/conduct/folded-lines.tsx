import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './conduct.module.css';

/** Lines that are read at once; of a thousand partners the rest is folded. */
const AT_ONCE = 40;

/** A list of lines, of which a long one is folded after the first forty. */
export function FoldedLines<Item>({
  items,
  keyOf,
  line,
}: {
  items: readonly Item[];
  keyOf: (item: Item, place: number) => string;
  line: (item: Item) => ReactNode;
}) {
  const { t } = useTranslation();
  const lines = (from: number, to: number) => (
    <ul className={styles.lines}>
      {items.slice(from, to).map((item, place) => (
        <li key={keyOf(item, from + place)}>{line(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(0, AT_ONCE)}
      {items.length > AT_ONCE ? (
        <details>
          <summary>{t('conduct.moreLines', { count: items.length - AT_ONCE })}</summary>
          {lines(AT_ONCE, items.length)}
        </details>
      ) : null}
    </>
  );
}
