import { useTranslation } from 'react-i18next';
import type { StandingSettingsFragment } from '#app/gql/graphql.ts';
import { RUBRIC_FINDINGS, STANDING_NUMBERS, STANDING_RATES } from './settings-values.ts';

/** What partners' standing is judged by, to read: for whoever may not change it. */
export function StandingSettingsFacts({ settings }: { settings: StandingSettingsFragment }) {
  const { t } = useTranslation();
  const { items, rates } = settings.rubric;
  const name = (id: string): string => items.find((item) => item.id === id)?.name ?? '—';
  return (
    <div className="columns">
      <section className="panel tight" aria-labelledby="thresholds">
        <h2 id="thresholds">{t('standing.thresholds')}</h2>
        <dl className="facts">
          {[...STANDING_NUMBERS, ...STANDING_RATES].map((one) => (
            <div key={one} style={{ display: 'contents' }}>
              <dt>{t(`standing.setting.${one}`)}</dt>
              <dd className="numbers">{settings[one]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel tight" aria-labelledby="rubric">
        <h2 id="rubric">{t('standing.rubric')}</h2>
        <p className="quiet">{t('standing.rubricHelp')}</p>
        <dl className="facts">
          {items.map((item) => (
            <div key={item.id} style={{ display: 'contents' }}>
              <dt>{item.name}</dt>
              <dd className="numbers">{t('standing.mostPoints', { count: item.most })}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('standing.rates')}</h3>
        <dl className="facts">
          {RUBRIC_FINDINGS.map((finding) => {
            const rate = rates.find((each) => each.finding === finding);
            return (
              <div key={finding} style={{ display: 'contents' }}>
                <dt>{t(`standing.finding.${finding}`)}</dt>
                <dd>{rate ? t('standing.proposes', { item: name(rate.itemId), count: rate.points }) : t('standing.proposesNothing')}</dd>
              </div>
            );
          })}
        </dl>
      </section>
    </div>
  );
}
