import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay, localInput } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { AreaField, RadioField, TextField } from '#app/form/fields.tsx';
import type { CasePageFragment } from '#app/gql/graphql.ts';
import styles from './accountability.module.css';
import { MEASURE_ROWS } from './minutes-rows.ts';

type Measure = NonNullable<CasePageFragment['interview']>['measures'][number];

/** The fields of each act of a case's page. @param measures those demanded */
export const caseFields = (measures: readonly Measure[]) => (name: string) => <Fields name={name} measures={measures} />;

const OPTIONAL = new Set(['decide_interview', 'settle', 'bar_from_awards', 'hold_interview']);
/** Rows of measures that stand there at once; the others unfold. */
const SHOWN_ROWS = 2;

function Fields({ name, measures }: { name: string; measures: readonly Measure[] }): ReactNode {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const today = localDay(now, timeZone);
  if (name === 'report_measure')
    return (
      <>
        <MeasureField measures={measures.filter(({ state }) => state !== 'DONE')} />
        <AreaField name="report" label={t('accountability.report')} help={t('accountability.reportHelp')} required />
      </>
    );
  if (name === 'report_to_supervisor')
    return (
      <>
        <TextField name="toldDay" type="date" label={t('accountability.toldDay')} required max={today} />
        <AreaField name="recommendation" label={t('accountability.recommendation')} required />
      </>
    );
  return (
    <>
      {name === 'hold_interview' ? <MinutesFields max={localInput(now + 60_000, timeZone)} today={today} /> : null}
      {name === 'judge_measure' ? (
        <>
          <MeasureField measures={measures.filter(({ state }) => state !== 'DONE')} />
          <YesNo name="done" label={t('accountability.verdictTitle')} words="verdict" />
        </>
      ) : null}
      {name === 'decide_criticism' ? (
        <>
          <YesNo name="criticise" label={t('accountability.criticism')} words="criticise" />
          <TextField name="meetingDay" type="date" label={t('accountability.meetingDay')} required max={today} />
        </>
      ) : null}
      <AreaField
        name="reason"
        label={t(name === 'hold_interview' ? 'accountability.remarks' : 'conduct.reason')}
        required={!OPTIONAL.has(name)}
      />
    </>
  );
}

function MeasureField({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation();
  return (
    <RadioField
      name="measureId"
      label={t('accountability.measure')}
      required
      choices={measures.map(({ id, text, state }) => ({ value: id, label: text, help: t(`accountability.measureState.${state}`) }))}
    />
  );
}

function YesNo({ name, label, words }: { name: string; label: string; words: 'verdict' | 'criticise' }) {
  const { t } = useTranslation();
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: t(`accountability.${words}.${value}`) }));
  return <RadioField name={name} label={label} choices={choices} required />;
}

/** When, who of both sides, and what is demanded by when. */
function MinutesFields({ max, today }: { max: string; today: string }) {
  const { t } = useTranslation();
  const row = (place: number) => (
    <div key={place} className={styles.measure}>
      <AreaField
        name={`measures[${place}].text`}
        label={t('accountability.measureNumber', { number: place + 1 })}
        required={place === 0}
        rows={2}
      />
      <TextField
        name={`measures[${place}].deadlineDay`}
        type="date"
        label={t('accountability.measureDay', { number: place + 1 })}
        required={place === 0}
        min={today}
      />
    </div>
  );
  const rows = Array.from({ length: MEASURE_ROWS }, (_, place) => place);
  return (
    <>
      <TextField name="heldAt" type="datetime-local" label={t('accountability.heldAt')} required max={max} />
      {(['association', 'member'] as const).map((side) => (
        <AreaField
          key={side}
          name={side}
          label={t(`accountability.attendeesOf.${side}`)}
          help={t('accountability.attendeesHelp')}
          required
          rows={2}
        />
      ))}
      {rows.slice(0, SHOWN_ROWS).map(row)}
      <details>
        <summary>{t('accountability.moreMeasures')}</summary>
        <div className="stack" style={{ paddingTop: 8 }}>
          {rows.slice(SHOWN_ROWS).map(row)}
        </div>
      </details>
    </>
  );
}
