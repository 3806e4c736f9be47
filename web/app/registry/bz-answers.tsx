import { useTranslation } from 'react-i18next';
import type { WholeCardFragment } from '#app/gql/graphql.ts';
import styles from './registry.module.css';

/** What an SMS 'BZ' to each service answers, in the messages it goes out in (REG-06). */
export function BzAnswers({ answers }: { answers: WholeCardFragment['bzHelp'] }) {
  const { t } = useTranslation();
  return (
    <section className="panel tight" aria-labelledby="bz">
      <h2 id="bz">{t('card.bz')}</h2>
      <p className="quiet">{t('card.bzHelp')}</p>
      {answers.map(({ service, text, parts }) => (
        <div key={service.id} className="tight">
          <h3>
            {service.name} <span className="quiet numbers">{service.number}</span>
          </h3>
          {text ? (
            <>
              {parts.map((part, place) => (
                <p key={`${place}${part}`} className={styles.sms}>
                  {part}
                </p>
              ))}
              <p className="quiet">{t('card.bzCount', { letters: text.length, count: parts.length })}</p>
            </>
          ) : (
            <p className="quiet">{t('card.bzNone')}</p>
          )}
        </div>
      ))}
    </section>
  );
}
