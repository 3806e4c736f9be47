import { useTranslation } from 'react-i18next';
import type { SettingsFragment } from '#app/gql/graphql.ts';
import { limitName, useLimitTitle } from './limit-words.ts';
import { RegistryFacts } from './registry-fields.tsx';
import { numbersOf } from './settings-values.ts';

/** The settings to read, for those who may not change them. */
export function SettingsTable({ settings }: { settings: SettingsFragment }) {
  const { t } = useTranslation();
  const title = useLimitTitle();
  return (
    <div className="columns">
      <section className="panel tight" aria-labelledby="limits">
        <h2 id="limits">{t('settings.limits')}</h2>
        <dl className="facts">
          {settings.limits.map((limit) => (
            <div key={limitName(limit)} style={{ display: 'contents' }}>
              <dt>{title(limit)}</dt>
              <dd className="numbers">
                {limit.amount == null ? t('settings.noLimit') : `${limit.amount} ${t(`settings.unit.${limit.calendar}`)}`}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel tight" aria-labelledby="thresholds">
        <h2 id="thresholds">{t('settings.thresholds')}</h2>
        <dl className="facts">
          <dt>{t('field.warnAtPercent')}</dt>
          <dd className="numbers">{settings.warnAtPercent.join('%、')}%</dd>
          <dt>{t('settings.pauseReasons')}</dt>
          <dd>{settings.pauseReasons.map((reason) => t(`words.pauseReason.${reason}`)).join('、')}</dd>
          {numbersOf(settings).map((name) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(`field.${name}`)}</dt>
              <dd className="numbers">{settings[name]}</dd>
            </div>
          ))}
          <dt>{t('settings.workingHours')}</dt>
          <dd className="numbers">{settings.workingHours.map(({ from, to }) => `${from}–${to}`).join('、')}</dd>
        </dl>
      </section>
      {settings.contactRegistry ? <RegistryFacts settings={settings.contactRegistry} /> : null}
    </div>
  );
}
