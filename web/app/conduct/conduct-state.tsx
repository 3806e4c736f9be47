import { useTranslation } from 'react-i18next';
import styles from './conduct.module.css';

const TONES: Readonly<Record<string, string>> = {
  PROPOSED: 'waits',
  FILED: 'waits',
  AWAITING_APPROVAL: 'waits',
  SERVICE_SUSPENDED: 'waits',
  PLAN_SUBMITTED: 'waits',
  ACCEPTED: 'done',
  UPHELD: 'done',
  COMPLIANT: 'done',
  DECLINED: 'quiet',
  REJECTED: 'quiet',
  LAPSED: 'quiet',
  LIFTED: 'quiet',
};

/** A state as a word with its colour. @param of the list of the texts it belongs to */
export function ConductState({ of, state }: { of: 'deductionState' | 'objectionState' | 'sanctionState'; state: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-tone={TONES[state] ?? 'going'}>
      {t(`conduct.${of}.${state}`)}
    </span>
  );
}
