import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { WholeCardFragment } from '#app/gql/graphql.ts';
import { BzAnswers } from './bz-answers.tsx';
import { CardEntries } from './card-entries.tsx';
import { CardTimeline } from './card-timeline.tsx';
import { DayForm } from './day-form.tsx';
import { bounds } from './picture.ts';

interface Shown {
  readonly day: string;
  readonly chosen: boolean;
  readonly from: string;
  readonly to: string;
}

/** One partner's card as of a day, its picture over time and what 'BZ' answers then; for the partner and its carrier alike. */
export function CardPage({ card, shown }: { card: WholeCardFragment; shown: Shown }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { from, to } = bounds(shown, timeZone);
  return (
    <>
      <DayForm day={shown.day} chosen={shown.chosen} />
      <section className="panel tight" aria-labelledby="entries">
        <h2 id="entries">{t('card.entries')}</h2>
        {shown.chosen ? <p className="quiet">{t('card.asOfDay', { day: localDay(card.asOf, timeZone) })}</p> : null}
        {card.entries.length === 0 ? (
          <p>{t(shown.chosen ? 'card.nothingThen' : 'card.nothingYet')}</p>
        ) : (
          <CardEntries entries={card.entries} upcoming={shown.chosen ? [] : card.upcoming} />
        )}
      </section>
      <section className="panel tight" aria-labelledby="timeline">
        <h2 id="timeline">{t('card.timeline')}</h2>
        <CardTimeline rows={card.timeline} from={from} to={to} asOf={card.asOf} />
      </section>
      {card.bzHelp.length > 0 ? <BzAnswers answers={card.bzHelp} /> : null}
    </>
  );
}
