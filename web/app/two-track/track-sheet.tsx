import { useTranslation } from 'react-i18next';
import { useDesk } from '#app/clock/now.tsx';
import { formLines, type TrackForm } from './form-lines.ts';
import styles from './two-track.module.css';

/** The paper itself: every line of the form, empty ones to be filled in by hand (TRK-02). */
export function TrackSheet({ form, archiveNumber }: { form: TrackForm; archiveNumber: string | null }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <article className={styles.sheet}>
      <p className={styles.sheetTitle}>{form.title}</p>
      <table className={styles.form}>
        <caption className="unseen">{form.title}</caption>
        <tbody>
          {formLines(form, archiveNumber, t, timeZone).map(({ name, title, said }) => (
            <tr key={name}>
              <th scope="row">{title}</th>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
