import { useTranslation } from 'react-i18next';
import styles from './action-panel.module.css';

export interface RefusedAct {
  readonly key: string;
  readonly name: string;
  /** Whose part it is about, where there are several. */
  readonly of?: string;
  readonly message: string | null | undefined;
}

/** What cannot be done now, each with its reason, folded away; nothing where there is none. */
export function RefusedActs({ acts }: { acts: readonly RefusedAct[] }) {
  const { t } = useTranslation();
  if (acts.length === 0) return null;
  return (
    <details className={styles.refused}>
      <summary>{t('act.notNow', { count: acts.length })}</summary>
      <ul>
        {acts.map(({ key, name, of, message }) => (
          <li key={key}>
            <strong>{name}</strong>
            {of === undefined ? '' : `（${of}）`}：{message}
          </li>
        ))}
      </ul>
    </details>
  );
}
