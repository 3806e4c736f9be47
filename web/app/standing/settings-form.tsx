import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { StandingSettingsFragment } from '#app/gql/graphql.ts';
import { itemRows, rateName, RUBRIC_FINDINGS, STANDING_NUMBERS, STANDING_RATES, standingValues } from './settings-values.ts';
import styles from './standing.module.css';

/** What the carrier's administrator sets about partners' standing: a new version with its reason. */
export function StandingSettingsForm({ settings, reply }: { settings: StandingSettingsFragment; reply: FormReply | undefined }) {
  const { t } = useTranslation();
  const rows = Array.from({ length: itemRows(settings) }, (_, place) => place);
  const items = settings.rubric.items.map(({ id, name }) => ({ value: id, label: name }));
  const labels: Readonly<Record<string, string>> = {
    ...Object.fromEntries([...STANDING_NUMBERS, ...STANDING_RATES].map((name) => [name, t(`standing.setting.${name}`)])),
    ...Object.fromEntries(
      rows.flatMap((place) => [
        [`rubricItems[${place}].name`, t('standing.rubricItem', { number: place + 1 })],
        [`rubricItems[${place}].most`, t('standing.rubricMost', { number: place + 1 })],
      ]),
    ),
    ...Object.fromEntries(
      RUBRIC_FINDINGS.flatMap((finding) => [
        [rateName(finding, 'itemId'), t('standing.rateItem', { finding: t(`standing.finding.${finding}`) })],
        [rateName(finding, 'points'), t('standing.ratePoints', { finding: t(`standing.finding.${finding}`) })],
      ]),
    ),
    reason: t('settings.reason'),
  };
  const field = (name: string, more: { readonly decimal?: boolean } = {}) => (
    <TextField key={name} name={name} label={labels[name]} required inputMode={more.decimal ? 'decimal' : 'numeric'} maxLength={12} />
  );
  return (
    <section className="panel">
      <ActionForm
        key={settings.version}
        id="standing-settings"
        reply={reply}
        submit={t('settings.save')}
        hidden={{
          version: settings.version,
          ...Object.fromEntries(settings.rubric.items.map(({ id }, place) => [`rubricItems[${place}].id`, id])),
        }}
        labels={labels}
        defaults={standingValues(settings)}
      >
        <h2>{t('standing.thresholds')}</h2>
        <div className={styles.fields}>
          {field('empComplaints')}
          {field('complaintsPer10000', { decimal: true })}
          {field('inTimePercent', { decimal: true })}
          {STANDING_NUMBERS.filter((name) => name !== 'empComplaints').map((name) => field(name))}
        </div>
        <h2>{t('standing.rubric')}</h2>
        <p className="quiet">{t('standing.rubricHelp')}</p>
        {rows.map((place) => (
          <div key={place} className={styles.rubricRow}>
            <TextField name={`rubricItems[${place}].name`} label={labels[`rubricItems[${place}].name`]} maxLength={100} />
            <TextField name={`rubricItems[${place}].most`} label={labels[`rubricItems[${place}].most`]} inputMode="numeric" maxLength={3} />
          </div>
        ))}
        <h2>{t('standing.rates')}</h2>
        <p className="quiet">{t('standing.ratesHelp')}</p>
        {RUBRIC_FINDINGS.map((finding) => (
          <div key={finding} className={styles.rubricRow}>
            <ChoiceField
              name={rateName(finding, 'itemId')}
              label={labels[rateName(finding, 'itemId')]}
              choices={items}
              empty={t('standing.proposesNothing')}
            />
            <TextField name={rateName(finding, 'points')} label={labels[rateName(finding, 'points')]} inputMode="numeric" maxLength={3} />
          </div>
        ))}
        <AreaField name="reason" label={t('settings.reason')} required rows={2} />
      </ActionForm>
    </section>
  );
}
