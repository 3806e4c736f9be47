import { useTranslation } from 'react-i18next';
import styles from '#app/conduct/conduct.module.css';
import type { CaseState } from '#app/gql/graphql.ts';

const TONES: Partial<Record<CaseState, string>> = {
  PROPOSED: 'waits',
  CRITICISM_PROPOSED: 'waits',
  MEASURES_DONE: 'done',
  SETTLED: 'done',
  DISMISSED: 'quiet',
  LAPSED: 'quiet',
  REVOKED: 'quiet',
};

/** How far a case has come, as a word with its colour. */
export function CaseStateWord({ state }: { state: CaseState }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-tone={TONES[state] ?? 'going'}>
      {t(`accountability.state.${state}`)}
    </span>
  );
}
