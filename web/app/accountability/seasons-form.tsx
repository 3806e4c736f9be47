import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { AssociationAwardsQuery } from '#app/gql/graphql.ts';
import settings from '#app/standing/standing.module.css';

/** Rows beyond those that are set, for new seasons. */
const FREE_ROWS = 2;
const FIELDS = ['name', 'fromMonth', 'toMonth'] as const;

/** All seasons in one form: a row each; a row that is emptied goes. */
export function SeasonsForm({ held, reply }: { held: NonNullable<AssociationAwardsQuery['held']>; reply: FormReply | undefined }) {
  const { t } = useTranslation();
  const { seasons, version } = held;
  const rows = Array.from({ length: seasons.length + FREE_ROWS }, (_, place) => place);
  const label = (field: (typeof FIELDS)[number], place: number): string => t(`awards.field.${field}`, { number: place + 1 });
  return (
    <section className="panel">
      <ActionForm
        key={version}
        id="seasons"
        reply={reply}
        submit={t('settings.save')}
        hidden={{ version, ...Object.fromEntries(seasons.map(({ id }, place) => [`seasons[${place}].id`, id])) }}
        labels={{
          reason: t('settings.reason'),
          ...Object.fromEntries(rows.flatMap((place) => FIELDS.map((field) => [`seasons[${place}].${field}`, label(field, place)]))),
        }}
        defaults={{ seasons: seasons.map(({ name, fromMonth, toMonth }) => ({ name, fromMonth, toMonth })) }}
      >
        {rows.map((place) => (
          <div key={place} className={settings.fields}>
            <TextField name={`seasons[${place}].name`} label={label('name', place)} maxLength={100} />
            <TextField name={`seasons[${place}].fromMonth`} type="month" label={label('fromMonth', place)} />
            <TextField name={`seasons[${place}].toMonth`} type="month" label={label('toMonth', place)} />
          </div>
        ))}
        <AreaField name="reason" label={t('settings.reason')} required rows={2} />
      </ActionForm>
    </section>
  );
}
