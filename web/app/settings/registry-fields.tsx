import { useTranslation } from 'react-i18next';
import { AreaField, CheckField, TextField } from '#app/form/fields.tsx';
import type { SettingsFragment } from '#app/gql/graphql.ts';
import { MANUAL_KINDS } from '#app/supplies/words.ts';
import { REGISTRY_LISTS, REGISTRY_NUMBERS, REQUIRED_BOXES } from './settings-values.ts';
import styles from './settings.module.css';

/** What an administrator may set about the contact registry (REG-01, 02, 03, 05, 10). */
export function RegistryFields() {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('settings.registry')}</h2>
      <p className="quiet">{t('settings.registryHelp')}</p>
      <div className={styles.grid}>
        {REGISTRY_NUMBERS.map((name) => (
          <TextField key={name} name={name} type="number" min={1} required />
        ))}
        <TextField name="reminderAt" required maxLength={5} />
        {REGISTRY_LISTS.map((name) => (
          <TextField key={name} name={name} maxLength={120} />
        ))}
      </div>
      <AreaField name="chinaMobileSegments" rows={2} required />
      <fieldset className={styles.plain}>
        <legend>{t('settings.requiredManuals')}</legend>
        {MANUAL_KINDS.map((kind) => (
          <CheckField key={kind} name={REQUIRED_BOXES[kind]} label={t(`supplies.kind.${kind}`)} />
        ))}
      </fieldset>
    </>
  );
}

/** The same to read. */
export function RegistryFacts({ settings }: { settings: NonNullable<SettingsFragment['contactRegistry']> }) {
  const { t } = useTranslation();
  const facts = [
    ...REGISTRY_NUMBERS.map((name) => [t(`field.${name}`), String(settings[name])] as const),
    [t('field.reminderAt'), settings.reminderAt] as const,
    ...REGISTRY_LISTS.map((name) => [t(`field.${name}`), settings[name].join('、') || '—'] as const),
    [t('field.chinaMobileSegments'), settings.chinaMobileSegments.join('、')] as const,
    [t('settings.requiredManuals'), settings.requiredManuals.map((kind) => t(`supplies.kind.${kind}`)).join('、') || '—'] as const,
  ];
  return (
    <section className="panel tight" aria-labelledby="registry">
      <h2 id="registry">{t('settings.registry')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd className="text numbers">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
