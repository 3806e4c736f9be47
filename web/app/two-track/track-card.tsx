import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import act from '#app/act/action-panel.module.css';
import { FoldedForm } from '#app/act/folded-form.tsx';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { AreaField, RadioField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { TrackStepsFragment } from '#app/gql/graphql.ts';
import { useUnits } from './use-units.ts';
import styles from './two-track.module.css';

type Step = TrackStepsFragment['steps'][number];

/** How the member handles the complaint: each step with who took it and what was written, the next with who owes it, and what the viewer may do (TRK-01). */
export function TrackCard({
  complaintId,
  track,
  reply,
  keyBase,
}: {
  complaintId: string;
  track: TrackStepsFragment;
  reply: FormReply | undefined;
  keyBase: string;
}) {
  const { t } = useTranslation();
  const units = useUnits();
  const open = track.steps.map((step, place) => ({ step, form: `take_track_step-${place + 1}` })).filter(({ step }) => step.allowed);
  return (
    <section className="panel stack" aria-labelledby="two-track">
      <h2 id="two-track">
        {t('twoTrack.title')} <span className="quiet">{t(`words.track.${track.track}`)}</span>
      </h2>
      <p>
        {track.ended
          ? t('twoTrack.ended')
          : track.waitsFor.length > 0
            ? t('twoTrack.waitsFor', { units: units(track.waitsFor) })
            : t('twoTrack.allDone', { number: track.archiveNumber ?? '' })}
        {track.outlet ? ` ${t('twoTrack.outlet', { outlet: track.outlet.name })}` : ''}
        {track.rounds > 0 ? ` ${t('twoTrack.rounds', { count: track.rounds })}` : ''}
      </p>
      <ol className={styles.steps}>
        {track.steps.map((step) => (
          <TrackStepLine key={step.name} step={step} />
        ))}
      </ol>
      <div className={`${act.panel} no-print`}>
        {open.map(({ step, form }, place) => (
          <StepForm
            key={form}
            form={form}
            step={step}
            complaintId={complaintId}
            reply={reply}
            keyBase={keyBase}
            open={reply === undefined ? place === 0 : reply.form === form}
          />
        ))}
      </div>
      <p className="no-print">
        <Link to={`/complaints/${complaintId}/form`}>{t('twoTrack.form')}</Link>
      </p>
    </section>
  );
}

function TrackStepLine({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { name, unit, state, takenAt, takenBy, texts, fields, outcome, passedTo } = step;
  // Under the words and in the order of the paper.
  const written = fields.flatMap(({ name: field, text }) =>
    texts.filter((each) => each.name === text).map(({ value }) => ({ name: field, value })),
  );
  return (
    <li data-state={state}>
      <p className={styles.line}>
        <strong>{t(`words.trackStep.${name}`)}</strong> <span>{t(`twoTrack.unit.${unit}`)}</span>{' '}
        <span className={styles.state}>{t(`twoTrack.state.${state}`)}</span>
        {takenAt ? (
          <span className="quiet numbers">
            {' '}
            {shortDayTime(takenAt, timeZone)} {takenBy ?? ''}
          </span>
        ) : null}
      </p>
      {outcome ? <p>{t(`words.callBackOutcome.${outcome}`)}</p> : null}
      {passedTo ? <p>{t(`twoTrack.passedTo.${passedTo}`)}</p> : null}
      {written.length > 0 ? (
        <dl className="facts">
          {written.map(({ name: field, value }) => (
            <div key={field} style={{ display: 'contents' }}>
              <dt>{t(`twoTrack.field.${field}`)}</dt>
              <dd className="text">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

function StepForm({
  form,
  step,
  complaintId,
  reply,
  keyBase,
  open,
}: {
  form: string;
  step: Step;
  complaintId: string;
  reply: FormReply | undefined;
  keyBase: string;
  open: boolean;
}) {
  const { t } = useTranslation();
  const title = t(`words.trackStep.${step.name}`);
  const labels = Object.fromEntries(step.fields.map(({ name, text }) => [text, t(`twoTrack.field.${name}`)]));
  return (
    <FoldedForm
      id={form}
      title={title}
      help={t(`twoTrack.stepHelp.${step.name}`)}
      open={open}
      reply={reply}
      submit={t('twoTrack.submit', { step: title })}
      draft={`${complaintId}:${form}`}
      idempotencyKey={`${keyBase}:${form}`}
      hidden={{ command: 'take_track_step', step: step.name }}
      labels={labels}
    >
      {step.name === 'PASS_ON' ? (
        <RadioField
          name="passedTo"
          required
          choices={(['DEPARTMENT', 'BRANCH'] as const).map((value) => ({ value, label: t(`twoTrack.passedTo.${value}`) }))}
        />
      ) : null}
      {step.name === 'CALL_BACK' ? (
        <RadioField
          name="outcome"
          required
          choices={(['SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED'] as const).map((value) => ({
            value,
            label: t(`words.callBackOutcome.${value}`),
            help: t(`twoTrack.outcomeHelp.${value}`),
          }))}
        />
      ) : null}
      {step.name === 'ARCHIVE' ? <TextField name="archiveNumber" required maxLength={100} /> : null}
      {step.fields.map(({ name, text, required }) => (
        <AreaField key={text} name={text} label={labels[text] ?? name} required={required} />
      ))}
    </FoldedForm>
  );
}
