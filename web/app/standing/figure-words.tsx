import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import type { FigureFragment, ScorecardRule } from '#app/gql/graphql.ts';
import styles from './standing.module.css';

type Shown = Pick<FigureFragment, 'rule' | 'value' | 'notAssessed' | 'breached'>;

/** Figures that are shares of a hundred. */
const PERCENT: readonly ScorecardRule[] = ['SCO_02', 'SCO_04'];

/** A value with its unit. */
export const withUnit = (rule: ScorecardRule, value: string): string => (PERCENT.includes(rule) ? `${value} %` : value);

/** A figure in a line: its value, or that it is not assessed. */
export function FigureValue({ figure }: { figure: Shown }) {
  const { t } = useTranslation();
  if (figure.value == null) return <span className={styles.none}>{t('standing.notAssessed')}</span>;
  return (
    <span className={`numbers ${styles.value}`} data-breached={figure.breached || undefined}>
      {withUnit(figure.rule, figure.value)}
      {figure.breached ? (
        <>
          {' '}
          <Icon name="warn" size={13} label={t('standing.breached')} />
        </>
      ) : null}
    </span>
  );
}

/** Whether a figure is a case for a sanction, in words. */
export function FigureState({ figure }: { figure: Shown }) {
  const { t } = useTranslation();
  if (figure.notAssessed != null) return <span className={styles.none}>{t(`standing.reason.${figure.notAssessed}`)}</span>;
  if (figure.breached == null) return <span />;
  return (
    <span className={styles.state} data-tone={figure.breached ? 'late' : 'done'}>
      <Icon name={figure.breached ? 'warn' : 'done'} size={14} />
      {t(figure.breached ? 'standing.breached' : 'standing.within')}
    </span>
  );
}
