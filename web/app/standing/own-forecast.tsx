import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ModeCardFragment } from '#app/gql/graphql.ts';
import { ForecastLines } from './forecast.tsx';

/** A partner's own forecast of the running month, in sentences. */
export function OwnForecast({ month, cards }: { month: string; cards: readonly ModeCardFragment[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel tight" aria-labelledby="own-forecast">
      <h2 id="own-forecast">{t('standing.homeOwn', { month })}</h2>
      {cards.map(({ mode, forecast }) =>
        forecast ? (
          <div key={mode} className="tight">
            <h3>{t(`standing.modeName.${mode}`)}</h3>
            <ForecastLines mode={mode} forecast={forecast} />
          </div>
        ) : null,
      )}
      {cards.length === 0 ? <p className="quiet">{t('standing.homeNone')}</p> : null}
      <p>
        <Link to="/scorecards">{t('standing.homeOpen')}</Link>
      </p>
    </section>
  );
}
