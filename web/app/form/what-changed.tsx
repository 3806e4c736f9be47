import { useTranslation } from 'react-i18next';
import type { EventFragment } from '#app/gql/graphql.ts';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { useSentence } from '#app/story/use-sentence.ts';

/** What others did since the page was read; the text typed stays in the form. */
export function WhatChanged({ events }: { events: readonly EventFragment[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const sentence = useSentence();
  return (
    <div>
      <p>{t('form.since')}</p>
      <ul>
        {events.map((event) => (
          <li key={event.sequence}>
            {shortDayTime(event.at, timeZone)} {event.by?.shortName ?? t('story.system')}
            {event.personName ? ` ${event.personName}` : ''}：{sentence(event)}
          </li>
        ))}
      </ul>
    </div>
  );
}
