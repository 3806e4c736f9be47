import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { ReportFragment } from '#app/gql/graphql.ts';
import { bounds } from '#app/registry/picture.ts';
import { DayForm } from '#app/registry/day-form.tsx';
import { Timeline } from '#app/story/timeline.tsx';
import { DutyCalendar } from './duty-calendar.tsx';
import { DutyPicture } from './duty-picture.tsx';
import { GapLines } from './gap-lines.tsx';
import { Reached, ReceiverLines } from './receiver-card.tsx';
import { asStoryEvent } from './story-event.ts';

interface ReportViewProps {
  readonly report: ReportFragment;
  readonly days: Parameters<typeof DutyCalendar>[0]['days'];
  readonly shown: {
    readonly day: string;
    readonly chosen: boolean;
    readonly asOf: string | null;
    readonly from: string;
    readonly to: string;
  };
  /** What stands at absences that are not over, by their ids. */
  readonly absenceActs?: ReadonlyMap<string, ReactNode>;
}

/** A member's contact report as of a day: who receives and why, when who does, who they are, absences and history (REG-08). */
export function ReportView({ report, days, shown, absenceActs }: ReportViewProps) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { contacts, receiver, duties, gaps, absences, history, member, asOf } = report;
  const picture = bounds(shown, timeZone);
  return (
    <>
      <DayForm day={shown.day} chosen={shown.chosen} />
      {shown.chosen ? <p className="quiet">{t('report.asOfDay', { day: shown.day })}</p> : <GapLines gaps={gaps} />}
      <section className="panel tight" aria-labelledby="receiver">
        <h2 id="receiver">{t(shown.chosen ? 'report.receivesThen' : 'report.receivesNow')}</h2>
        <ReceiverLines receiver={receiver} />
      </section>
      <section className="panel tight" aria-labelledby="duties">
        <h2 id="duties">{t('report.duties')}</h2>
        <DutyPicture duties={duties} from={picture.from} to={picture.to} asOf={shown.asOf ?? asOf} />
        <DutyCalendar days={days} duties={duties} chosen={shown.day} />
      </section>
      <section className="panel tight" aria-labelledby="contacts">
        <h2 id="contacts">{t('report.contacts')}</h2>
        {contacts.length === 0 ? (
          <p className="quiet">{t('report.notFiled')}</p>
        ) : (
          <dl className="facts">
            {contacts.map((contact) => (
              <div key={contact.field} style={{ display: 'contents' }}>
                <dt>{t(`report.field.${contact.field}`)}</dt>
                <dd>
                  {contact.name}{' '}
                  <span className="numbers">
                    <Reached contact={contact} />
                  </span>
                  {contact.mobile != null && contact.personId == null ? <span className="quiet"> {t('report.noSeat')}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section className="panel tight" aria-labelledby="absences">
        <h2 id="absences">{t('report.absences')}</h2>
        {absences.length === 0 ? <p className="quiet">{t('report.noAbsences')}</p> : null}
        <ul className="plain">
          {absences.map(({ id, handler, name, fromDay, toDay, workingDays, endedAt }) => (
            <li key={id} className="row">
              <strong>{name}</strong> {t(`report.field.${handler}`)}
              <span className="numbers">{fromDay === toDay ? fromDay : `${fromDay} – ${toDay}`}</span>
              <span className="quiet">{t('report.workingDays', { count: workingDays })}</span>
              {endedAt == null ? null : <span className="quiet numbers">{t('report.back', { at: localDayTime(endedAt, timeZone) })}</span>}
              {absenceActs?.get(id)}
            </li>
          ))}
        </ul>
      </section>
      <section className="panel tight" aria-labelledby="history">
        <h2 id="history">{t('story.title')}</h2>
        {history.length === 0 ? (
          <p className="quiet">{t('report.noHistory')}</p>
        ) : (
          <Timeline events={history.map((line) => asStoryEvent(line, member))} whole />
        )}
      </section>
    </>
  );
}
