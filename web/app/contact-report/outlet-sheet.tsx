import { useTranslation } from 'react-i18next';
import type { OutletRowFragment } from '#app/gql/graphql.ts';
import { levelTitle } from './level-title.ts';
import styles from './outlet-notice.module.css';

/** The notice as it hangs in the outlet: numbers in the prescribed order, and what is missing said (REG-09). */
export function OutletSheet({ notice }: { notice: OutletRowFragment }) {
  const { t } = useTranslation();
  const { outlet, member, lines } = notice;
  return (
    <article className={styles.sheet}>
      <p className={styles.title}>{t('outletNotice.sheetTitle')}</p>
      <p className={styles.of}>
        {member.name} {outlet.name}
      </p>
      <table className={styles.lines}>
        <caption className="unseen">{t('outletNotice.sheetTitle')}</caption>
        <tbody>
          {lines.map(({ level, name, numbers, place }) => (
            <tr key={level}>
              <th scope="row">
                {levelTitle(t(`outletNotice.level.${level}`), { place, name: level === 'PROVINCIAL_ASSOCIATION' ? name : '' })}
              </th>
              <td>
                {numbers.length === 0 ? (
                  <em>{t('outletNotice.missing')}</em>
                ) : (
                  numbers.map((number) => (
                    <span key={number} className={styles.number}>
                      {number}
                    </span>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
