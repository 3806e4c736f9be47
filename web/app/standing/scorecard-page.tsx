import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CardConduct } from '#app/conduct/card-conduct.tsx';
import type { CardConductFragment, WholeScorecardFragment } from '#app/gql/graphql.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { behindAddress } from './addresses.ts';
import { ModeCard } from './mode-card.tsx';
import { OutsideFacts } from './outside-facts.tsx';

/** A partner's month, each mode by itself; `own`: to the partner. */
export function ScorecardPage({
  card,
  conduct,
  own,
  mayEnter,
}: {
  card: WholeScorecardFragment;
  conduct: CardConductFragment | null;
  own: boolean;
  mayEnter: boolean;
}) {
  const { t } = useTranslation();
  const { month, partner, outside } = card;
  const partnerId = own ? null : partner.id;
  return (
    <>
      {card.running ? <p className="quiet">{t('standing.runningSays')}</p> : null}
      {card.cards.length === 0 ? <p className="panel">{t('standing.noCards')}</p> : null}
      {card.cards.map((each) => (
        <ModeCard key={each.mode} card={each} trend={card.trend} partnerId={partnerId} month={month} outside={outside} />
      ))}
      {conduct ? <CardConduct conduct={conduct} own={own} /> : <Gap name={t('conduct.deductions')} />}
      <section className="panel tight" aria-labelledby="outside">
        <h2 id="outside">{t('standing.outside')}</h2>
        <OutsideFacts outside={outside} />
        {mayEnter ? (
          <p className="no-print">
            <Link to={`/scorecards/figures?month=${month}&partner=${partner.id}`}>{t('standing.enterFigures')}</Link>
          </p>
        ) : null}
      </section>
      <p className="no-print">
        <Link to={behindAddress(partnerId, month, { counted: 'no' })}>{t('standing.notCountedLink')}</Link>
      </p>
    </>
  );
}
