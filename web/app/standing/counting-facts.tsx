import { useTranslation } from 'react-i18next';
import type { StandingSettingsFragment } from '#app/gql/graphql.ts';

/** By what complaints are counted: shown to everyone, changed by nobody, for what is stored was counted by it (docs/decisions/0018). */
export function CountingFacts({ settings }: { settings: Pick<StandingSettingsFragment, 'countedKinds' | 'inTimeHours'> }) {
  const { t } = useTranslation();
  return (
    <section className="panel tight" aria-labelledby="counting">
      <h2 id="counting">{t('standing.counting')}</h2>
      <p className="quiet">{t('standing.countingHelp')}</p>
      <dl className="facts">
        <dt>{t('standing.setting.countedKinds')}</dt>
        <dd>{settings.countedKinds.map((kind) => t(`words.kind.${kind}`)).join('、')}</dd>
        <dt>{t('standing.setting.inTimeHours')}</dt>
        <dd className="numbers">{settings.inTimeHours}</dd>
      </dl>
    </section>
  );
}
