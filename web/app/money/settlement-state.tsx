import { useTranslation } from 'react-i18next';
import type { SettlementState as State } from '#app/gql/graphql.ts';
import styles from './money.module.css';

const TONES: Readonly<Record<State, string>> = { SETTLED: 'done', READY: 'going', MISSING: 'waits', RUNNING: 'quiet' };

/** How far a month has come, as a word with its colour. */
export function SettlementState({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-tone={TONES[state]}>
      {t(`settlement.state.${state}`)}
    </span>
  );
}
