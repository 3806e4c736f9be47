import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, CheckField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { NumberLineFragment } from '#app/gql/graphql.ts';
import { spoken } from './receiver-card.tsx';

/** The form of the numbers of one level; of an outlet also whether it takes part in the contest (REG-09). */
export function NumbersForm({
  line,
  outlet,
  reply,
}: {
  line: NumberLineFragment;
  outlet?: { readonly id: string; readonly inContest: boolean };
  reply: FormReply | undefined;
}) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { level, entered, enteredAt, enteredBy, name } = line;
  return (
    <section className="panel tight no-print" aria-labelledby={`numbers-${level}`}>
      <h2 id={`numbers-${level}`}>{t('outletNotice.enter', { name })}</h2>
      {enteredAt == null ? null : (
        <p className="quiet">{t('outletNotice.enteredBy', { who: enteredBy, at: localDayTime(enteredAt, timeZone) })}</p>
      )}
      <ActionForm
        id={level}
        reply={reply}
        submit={t('outletNotice.publish')}
        hidden={{ level, ...(outlet ? { outletId: outlet.id } : {}), ...(enteredAt == null ? {} : { seenAt: enteredAt }) }}
        labels={{ numbers: t('outletNotice.numbers'), inContest: t('outletNotice.inContest') }}
        defaults={{ numbers: entered.map(spoken).join('\n'), inContest: outlet?.inContest ? 'on' : '' }}
      >
        <AreaField name="numbers" label={t('outletNotice.numbers')} help={t('outletNotice.numbersHelp')} rows={3} />
        {outlet ? <CheckField name="inContest" label={t('outletNotice.inContest')} help={t('outletNotice.inContestHelp')} /> : null}
      </ActionForm>
    </section>
  );
}
