import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { AreaField, ChoiceField, RadioField, TextField } from '#app/form/fields.tsx';
import type { FollowUpKind } from '#app/gql/graphql.ts';
import type { FollowUpCommand, Outlet } from './follow-up-views.ts';
import styles from './follow-up.module.css';

/** The fields of one command's form. */
export function FollowUpFields({
  name,
  kind,
  outlets,
}: {
  readonly name: FollowUpCommand;
  /** Of the follow-up it is about. */
  readonly kind: FollowUpKind | undefined;
  readonly outlets: readonly Outlet[];
}) {
  const { t } = useTranslation();
  switch (name) {
    case 'order_follow_up':
      return (
        <>
          <RadioField
            name="kind"
            label={t('followUp.field.kind')}
            required
            choices={(['RECTIFICATION', 'STAFF_MEASURE'] as const).map((value) => ({
              value,
              label: t(`words.followUpKind.${value}`),
              help: t(`followUp.kindHelp.${value}`),
            }))}
          />
          <ChoiceField
            name="unitId"
            label={t('followUp.field.unitId')}
            empty={t('followUp.headOffice')}
            choices={outlets.map(({ id, name: label }) => ({ value: id, label }))}
          />
          <AreaField name="demand" label={t('followUp.field.demand')} required />
          <div className={styles.ofStaff}>
            <TextField name="staff" label={t('followUp.field.staff')} help={t('followUp.staffHelp')} maxLength={200} />
            <AreaField name="measure" label={t('followUp.field.measure')} help={t('followUp.staffHelp')} />
          </div>
          <DueDay required label={t('followUp.field.dueDay')} />
        </>
      );
    case 'record_rectification':
      return (
        <>
          <AreaField name="cause" label={t('followUp.field.cause')} required />
          <Done />
        </>
      );
    case 'report_follow_up':
      return <Done />;
    case 'check_follow_up':
      return (
        <>
          <RadioField
            name="carriedOut"
            label={t('followUp.field.carriedOut')}
            required
            choices={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`followUp.carriedOut.${value}`),
              help: t(`followUp.carriedOut.${value}Help`),
            }))}
          />
          <div className={styles.found}>
            <AreaField name="findings" label={t('followUp.field.findings')} help={t(`followUp.findingsHelp.${kind ?? 'RECTIFICATION'}`)} />
          </div>
          <div className={styles.sentBack}>
            <AreaField name="reason" label={t('followUp.field.reason')} help={t('followUp.returnHelp')} />
            <DueDay label={t('followUp.field.newDueDay')} help={t('followUp.returnHelp')} />
          </div>
        </>
      );
    case 'withdraw_follow_up':
      return <AreaField name="reason" label={t('followUp.field.reason')} required />;
  }
}

/** By whose end it is to be carried out: today at the earliest. */
function DueDay({ label, help, required }: { readonly label: string; readonly help?: string; readonly required?: boolean }) {
  const { now, timeZone } = useDesk();
  return <TextField name="dueDay" label={label} help={help} type="date" required={required} min={localDay(now, timeZone)} />;
}

/** What was done, and on which day: today at the latest. */
function Done() {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  return (
    <>
      <AreaField name="result" label={t('followUp.field.result')} required />
      <TextField name="doneDay" label={t('followUp.field.doneDay')} type="date" required max={localDay(now, timeZone)} />
    </>
  );
}
