import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { AssociationTrackFormQuery } from '#app/gql/graphql.ts';
import styles from './two-track.module.css';

type Form = NonNullable<NonNullable<AssociationTrackFormQuery['complaint']>['twoTrack']>['form'];

/** Lines that hold a word of a list, and which. */
const WORDS: Readonly<Record<string, string>> = {
  channel: 'words.channel',
  kind: 'words.kind',
  passed_to: 'twoTrack.passedTo',
  call_back_outcome: 'words.callBackOutcome',
};

/** The paper itself: every line of the form, empty ones to be filled in by hand (TRK-02). */
export function TrackSheet({ form, archiveNumber }: { form: Form; archiveNumber: string | null }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const lines = archiveNumber === null ? form.fields : [...form.fields, { name: 'archive_number', text: archiveNumber, at: null }];
  return (
    <article className={styles.sheet}>
      <p className={styles.sheetTitle}>{form.title}</p>
      <table className={styles.form}>
        <caption className="unseen">{form.title}</caption>
        <tbody>
          {lines.map(({ name, text, at }) => (
            <tr key={name}>
              <th scope="row">{t(`twoTrack.field.${name}`)}</th>
              <td>{at ? localDayTime(at, timeZone) : text && WORDS[name] ? t(`${WORDS[name]}.${text}`) : (text ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
