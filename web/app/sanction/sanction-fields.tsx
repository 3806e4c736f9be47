import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField, RadioField, TextField } from '#app/form/fields.tsx';
import type { SanctionMeasure } from '#app/gql/graphql.ts';

/** The fields of each act of a sanction's page. */
export const sanctionFields = (measure: SanctionMeasure) => (name: string) => <Fields name={name} measure={measure} />;

const OPTIONAL = new Set(['confirm', 'accept_plan']);

function Fields({ name, measure }: { name: string; measure: SanctionMeasure }): ReactNode {
  const { t } = useTranslation();
  if (name === 'submit_plan') return <AreaField name="plan" label={t('sanction.plan')} help={t('sanction.planHelp')} rows={6} required />;
  if (name === 'object')
    return <AreaField name="evidence" label={t('conduct.objectionEvidence')} help={t('conduct.objectionHelp')} required />;
  return (
    <>
      {name === 'confirm' && measure !== 'ENDING' ? (
        <TextField name="deadlineDay" type="date" label={t('sanction.deadlineDay')} help={t('sanction.deadlineHelp')} />
      ) : null}
      {name === 'review_suspension' || name === 'decide_objection' ? (
        <RadioField
          name="upheld"
          label={t('conduct.upheld')}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`sanction.judge.${name}.${value}`) }))}
          required
        />
      ) : null}
      <AreaField name="reason" label={t('conduct.reason')} required={!OPTIONAL.has(name)} />
    </>
  );
}
