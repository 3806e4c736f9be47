import { useTranslation } from 'react-i18next';
import { localDay, localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { SummaryPageFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import styles from './summary.module.css';

type Measure = NonNullable<SummaryPageFragment['countermeasures']>[number];

interface Acting {
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
  readonly may: (name: string) => boolean;
}

/** The countermeasures of a summary with what came of each; those past their day say so (ASC-02). */
export function Countermeasures({ measures, ...acting }: { measures: readonly Measure[] } & Acting) {
  const { t } = useTranslation();
  const { reply, keyBase, may } = acting;
  return (
    <section className="panel stack" aria-labelledby="countermeasures">
      <h2 id="countermeasures">{t('summary.countermeasures')}</h2>
      {measures.length === 0 ? <p>{t('summary.noCountermeasures')}</p> : null}
      <ol className={styles.measures}>
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} {...acting} />
        ))}
      </ol>
      {may('add_countermeasure') ? (
        <details className="no-print" open={reply?.form === 'add_countermeasure'}>
          <summary>{t('summary.add')}</summary>
          <ActionForm
            key={measures.length}
            id="add_countermeasure"
            reply={reply}
            submit={t('summary.add')}
            idempotencyKey={`${keyBase}:add`}
            labels={{ measure: t('summary.measure'), who: t('summary.who'), dueDay: t('summary.dueDay') }}
          >
            <AreaField name="measure" label={t('summary.measure')} help={t('summary.measureHelp')} required />
            <TextField name="who" label={t('summary.who')} required maxLength={100} />
            <TextField name="dueDay" label={t('summary.dueDay')} help={t('summary.dueDayHelp')} type="date" required />
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}

function MeasureLine({ measure, reply, keyBase, may }: { measure: Measure } & Acting) {
  const { t } = useTranslation();
  const { timeZone, now } = useDesk();
  const { id, text, who, dueDay, overdue, doneDay, doneNote, doneAt, doneBy } = measure;
  const today = localDay(now, timeZone);
  const [completing, dropping] = [`complete_countermeasure-${id}`, `drop_countermeasure-${id}`];
  const open = doneDay == null;
  return (
    <li data-overdue={overdue || undefined}>
      <p className="text">{text}</p>
      <p className={overdue ? styles.overdue : 'quiet'}>
        {overdue ? <Icon name="late" size={14} /> : null} {t('summary.dueBy', { who, day: dueDay })}
        {overdue ? ` · ${t('summary.overdue')}` : ''}
      </p>
      {open ? null : (
        <p className={styles.done}>
          <span className="text">{t('summary.doneOn', { day: doneDay, note: doneNote ?? '' })}</span>{' '}
          <span className="quiet">{t('summary.doneSaid', { who: doneBy ?? '', at: localDayTime(doneAt ?? '', timeZone) })}</span>
        </p>
      )}
      {open && may('complete_countermeasure') ? (
        <details className="no-print" open={reply?.form === completing}>
          <summary>{t('summary.complete')}</summary>
          <ActionForm
            id={completing}
            reply={reply}
            submit={t('summary.complete')}
            idempotencyKey={`${keyBase}:c${id}`}
            hidden={{ countermeasureId: id }}
            defaults={{ day: today }}
            labels={{ day: t('summary.day'), note: t('summary.note') }}
          >
            <TextField name="day" label={t('summary.day')} type="date" required max={today} />
            <AreaField name="note" label={t('summary.note')} required />
          </ActionForm>
        </details>
      ) : null}
      {open && may('drop_countermeasure') ? (
        <details className="no-print" open={reply?.form === dropping}>
          <summary>{t('summary.drop')}</summary>
          <ActionForm
            id={dropping}
            reply={reply}
            submit={t('summary.drop')}
            tone="danger"
            idempotencyKey={`${keyBase}:d${id}`}
            hidden={{ countermeasureId: id }}
            labels={{ reason: t('summary.why') }}
          >
            <TextField name="reason" label={t('summary.why')} required maxLength={200} />
          </ActionForm>
        </details>
      ) : null}
    </li>
  );
}
