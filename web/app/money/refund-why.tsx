import { useTranslation } from 'react-i18next';
import type { RefundPageFragment } from '#app/gql/graphql.ts';
import { Amount } from './amount.tsx';
import styles from './money.module.css';
import { readable } from './yuan.ts';

/** How the returned amount is computed, in steps that can be read out (REF-01…03). */
export function RefundWhy({ refund }: { refund: RefundPageFragment }) {
  const { t } = useTranslation();
  const { kind, item, month, charged, wrong, amount, times, returns, deductedMonth, mode } = refund;
  const basis = readable(wrong ?? charged);
  const rule = kind === 'WRONG_CHARGE' ? 'wrongCharge' : times !== null && times !== undefined && times > 1 ? 'feeDoubled' : 'fee';
  const shown = times == null ? returns : [{ times, amount: amount ?? '' }];
  return (
    <section className="panel tight" aria-labelledby="refund-why">
      <h2 id="refund-why">{t('refund.why')}</h2>
      <ol className={styles.steps}>
        <li>{t('refund.step.charged', { item, month, amount: readable(charged) })}</li>
        <li>{t(wrong == null ? 'refund.step.notVerified' : 'refund.step.wrong', { amount: basis })}</li>
        <li>{t(`refund.step.${rule}`, { times: shown[0]?.times ?? 1 })}</li>
        {shown.map((each) => (
          <li key={each.times}>{t('refund.step.times', { basis, times: each.times, amount: readable(each.amount) })}</li>
        ))}
        <li>
          {deductedMonth == null
            ? t('refund.step.toDeduct', { mode: t(`words.mode.${mode}`) })
            : t('refund.step.deducted', { mode: t(`words.mode.${mode}`), month: deductedMonth })}
        </li>
      </ol>
      <p className={styles.reckoned}>
        {t(amount == null ? 'refund.atMost' : 'refund.returned')}{' '}
        <strong>
          <Amount yuan={amount ?? returns[0]?.amount} />
        </strong>{' '}
        {t('refund.yuan')}
      </p>
    </section>
  );
}
