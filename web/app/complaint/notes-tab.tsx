import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { EventFragment } from '#app/gql/graphql.ts';

/** Notes, each under the audience it was written for. */
export function NotesTab({ events }: { events: readonly EventFragment[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const notes = events.filter((event) => event.type === 'note_added');
  if (notes.length === 0) return <p className="quiet">{t('complaint.noNotes')}</p>;
  return (
    <div className="stack">
      {(['OWN', 'OWNER_AND_HOLDER', 'ALL'] as const).map((audience) => {
        const own = notes.filter((note) => note.audience === audience);
        return own.length === 0 ? null : (
          <section key={audience} className="tight">
            <h3>{t(`words.audience.${audience}`)}</h3>
            {own.map((note) => (
              <div key={note.sequence}>
                <p className="quiet">
                  {note.by?.shortName} {note.personName} <span className="numbers">{shortDayTime(note.at, timeZone)}</span>
                </p>
                <p className="text">{note.texts.find(({ name }) => name === 'note')?.value}</p>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}
