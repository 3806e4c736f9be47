import { useTranslation } from 'react-i18next';
import type { RefundState as State } from '#app/gql/graphql.ts';
import styles from './money.module.css';

const TONES: Readonly<Record<State, string>> = {
  CLAIMED: 'waits',
  DENIED: 'waits',
  VERIFIED: 'going',
  APPROVED: 'going',
  CREDITED: 'going',
  DEDUCTED: 'done',
  REJECTED: 'quiet',
};

/** A refund's state as a word with its colour. */
export function RefundState({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-tone={TONES[state]}>
      {t(`words.refundState.${state}`)}
    </span>
  );
}
