import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, RadioField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';

interface CauseFormProps {
  readonly place: number;
  readonly memberId: string;
  readonly callBackId: string | null;
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
}

/** Why the customer came again: attitude, delay of a justified demand, or neither; folded, for a later finding replaces an earlier one. */
export function CauseForm({ place, memberId, callBackId, reply, keyBase }: CauseFormProps) {
  const { t } = useTranslation();
  const id = `find_cause-${place}`;
  return (
    <details open={reply?.form === id}>
      <summary>{t('accountability.findCause')}</summary>
      <ActionForm
        id={id}
        reply={reply}
        submit={t('accountability.findCause')}
        idempotencyKey={`${keyBase}:${place}`}
        hidden={{ memberId, ...(callBackId === null ? {} : { callBackId }) }}
        labels={{ cause: t('accountability.causeTitle'), justified: t('accountability.justifiedTitle'), reason: t('conduct.reason') }}
      >
        <RadioField
          name="cause"
          label={t('accountability.causeTitle')}
          required
          choices={(['ATTITUDE', 'DELAY', 'OTHER'] as const).map((value) => ({ value, label: t(`words.repeatCause.${value}`) }))}
        />
        <RadioField
          name="justified"
          label={t('accountability.justifiedTitle')}
          help={t('accountability.justifiedHelp')}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`accountability.justified.${value}`) }))}
        />
        <AreaField name="reason" label={t('conduct.reason')} required />
      </ActionForm>
    </details>
  );
}
