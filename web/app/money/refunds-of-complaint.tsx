import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { OfComplaintFragment } from '#app/gql/graphql.ts';
import { Amount } from './amount.tsx';
import styles from './money.module.css';
import { RefundState } from './refund-state.tsx';

/** Refunds that were claimed on a complaint, and the way to claim one (REF-01). */
export function RefundsOfComplaint({ number, refunds: { refunds, refundClaim } }: { number: string; refunds: OfComplaintFragment }) {
  const { t } = useTranslation();
  if (refunds.length === 0 && !refundClaim.allowed) return null;
  return (
    <section className="panel tight" aria-labelledby="refunds">
      <h2 id="refunds">{t('menu.refunds')}</h2>
      <ul className={styles.lines}>
        {refunds.map(({ id, item, state, amount, charged }) => (
          <li key={id} className="row">
            <Link to={`/refunds/${id}`}>{item}</Link>
            <Amount yuan={amount ?? charged} />
            <RefundState state={state} />
          </li>
        ))}
      </ul>
      {refundClaim.allowed ? (
        <p className="no-print">
          <Link to={`/refunds/new?complaint=${encodeURIComponent(number)}`}>{t('refund.claimOn')}</Link>
        </p>
      ) : null}
    </section>
  );
}
