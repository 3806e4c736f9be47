import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, CheckField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { SettingsFragment } from '#app/gql/graphql.ts';
import { limitName, useLimitTitle } from './limit-words.ts';
import { RegistryFields } from './registry-fields.tsx';
import { numbersOf, settingsValues } from './settings-values.ts';
import styles from './settings.module.css';

/** Everything an administrator may set, in one form: a new version with its reason. */
export function SettingsForm({ settings, reply }: { settings: SettingsFragment; reply: FormReply | undefined }) {
  const { t } = useTranslation();
  const title = useLimitTitle();
  const values = settingsValues(settings);
  return (
    <section className="panel">
      <ActionForm
        key={settings.version}
        id="settings"
        reply={reply}
        submit={t('settings.save')}
        beside={
          <Button type="submit" name="act" value="preview" variant="default">
            {t('settings.showMoved')}
          </Button>
        }
        hidden={{ version: settings.version, seen: JSON.stringify(values) }}
        labels={{
          reason: t('settings.reason'),
          ...Object.fromEntries(settings.limits.map((limit) => [`limit-${limitName(limit)}`, title(limit)])),
        }}
        defaults={values}
      >
        <h2>{t('settings.limits')}</h2>
        <p className="quiet">{t('settings.limitsHelp')}</p>
        <div className={styles.grid}>
          {settings.limits.map((limit) => (
            <TextField
              key={limitName(limit)}
              name={`limit-${limitName(limit)}`}
              label={title(limit)}
              help={t(`settings.unit.${limit.calendar}`)}
              type="number"
              min={0}
              step="any"
              inputMode="decimal"
            />
          ))}
        </div>
        <h2>{t('settings.thresholds')}</h2>
        <div className={styles.grid}>
          <TextField name="warnAtPercent" required />
          {numbersOf(settings).map((name) => (
            <TextField key={name} name={name} type="number" min={1} required />
          ))}
          <TextField name="workingHours" required />
        </div>
        <fieldset className={styles.plain}>
          <legend>{t('settings.pauseReasons')}</legend>
          <CheckField name="waitCustomer" label={t('words.pauseReason.WAITING_FOR_CUSTOMER')} />
          <CheckField name="waitFirstReceiver" label={t('words.pauseReason.WAITING_FOR_FIRST_RECEIVER')} />
        </fieldset>
        {settings.contactRegistry ? <RegistryFields /> : null}
        <h2>{t('settings.calendar')}</h2>
        <AreaField name="calendarAdditions" rows={4} />
        <AreaField name="reason" label={t('settings.reason')} required rows={2} />
      </ActionForm>
    </section>
  );
}
