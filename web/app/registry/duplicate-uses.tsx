import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { DuplicateFragment } from '#app/gql/graphql.ts';
import { homeNumber } from './home-number.ts';
import { useFieldName } from './use-card-words.ts';
import styles from './registry.module.css';

/** Who has a number on the card, or asks for it, a line each. */
export function DuplicateUses({ uses }: Pick<DuplicateFragment, 'uses'>) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <>
      {uses.map((use, place) => (
        <span key={`${use.partner.id}${place}`} className={styles.line}>
          <Link to={`/registry/partners/${use.partner.id}`}>{use.partner.shortName}</Link> <span className="quiet">{fieldName(use)}</span>{' '}
          {use.changeNoticeId ? <Link to={`/registry/notices/${use.changeNoticeId}`}>{t('card.askedFor')}</Link> : null}
        </span>
      ))}
    </>
  );
}

/** Numbers of a card or notice that other partners have too, where the carrier looks at it or decides on it (REG-01). */
export function DuplicateNotes({ duplicates }: { duplicates: readonly DuplicateFragment[] }) {
  const { t } = useTranslation();
  if (duplicates.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('card.duplicates')}</h2>
      <p className="quiet">{t('card.duplicatesHelp')}</p>
      <dl className={`facts ${styles.coming}`}>
        {duplicates.map(({ number, uses }) => (
          <div key={number} style={{ display: 'contents' }}>
            <dt className="numbers">{homeNumber(number)}</dt>
            <dd>
              <DuplicateUses uses={uses} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
