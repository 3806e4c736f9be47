import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierStandingSettingsDocument, PartnerStandingSettingsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { changeStandingSettings } from '#app/standing/change-settings.server.ts';
import { CountingFacts } from '#app/standing/counting-facts.tsx';
import { StandingSettingsFacts } from '#app/standing/settings-facts.tsx';
import { StandingSettingsForm } from '#app/standing/settings-form.tsx';
import { requireAllStanding, requireStanding } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'standingSettings');

/** By what partners' standing is judged: thresholds, periods, and the rubric of the response rate. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const asked = viewer.face === 'carrier' ? CarrierStandingSettingsDocument : PartnerStandingSettingsDocument;
  return { settings: (await graph(asking, viewer, asked, {})).data.settings ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return changeStandingSettings(asking, viewer, await submittedForm(asking));
}

export default function StandingSettings() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const [params] = useSearchParams();
  const { settings } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('standing.settingsTitle')} purpose={t('standing.settingsPurpose')}>
        <Link to="/scorecards">{t('standing.backToAll')}</Link>
      </PageHead>
      {params.has('done') && reply === undefined ? (
        <p className="panel" role="status">
          {t('settings.saved', { version: params.get('done') })}
        </p>
      ) : null}
      {settings === null ? (
        <Gap name={t('menu.standingSettings')} />
      ) : (
        <>
          <p className="quiet">
            {settings.changedBy && settings.changedAt
              ? t('settings.now', { version: settings.version, time: localDayTime(settings.changedAt, timeZone), who: settings.changedBy })
              : t('settings.byRegulation', { version: settings.version })}
          </p>
          <CountingFacts settings={settings} />
          {settings.mayChange ? <StandingSettingsForm settings={settings} reply={reply} /> : <StandingSettingsFacts settings={settings} />}
        </>
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
