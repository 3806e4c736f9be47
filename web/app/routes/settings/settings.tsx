import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { useDesk } from '#app/clock/now.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import type { SettingsFragment } from '#app/gql/graphql.ts';
import { settingsOf, workingDaysOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import type { Seat } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { changeSettings } from '#app/settings/change-settings.server.ts';
import { CalendarCard } from '#app/settings/calendar-card.tsx';
import { MovedClocks } from '#app/settings/moved-clocks.tsx';
import { SettingsForm } from '#app/settings/settings-form.tsx';
import { SettingsTable } from '#app/settings/settings-table.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'settings');

/** Classes of work order that a kind of programme never has; their limits would only be in the way. */
const NEVER: Record<Seat['programmeKind'], readonly string[]> = { adc: ['FORWARDED'], banking: ['VENDOR_OTHER'] };
const ofKind = (kind: Seat['programmeKind'], settings: SettingsFragment) => ({
  ...settings,
  limits: settings.limits.filter((limit) => !NEVER[kind].includes(limit.class)),
});

/** What the programme has set, by which version, and this year's days off and made up. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const year = new Date(nowOf(context)).getUTCFullYear();
  const [settings, days] = await Promise.all([
    graph(asking, viewer, settingsOf[viewer.face], {}),
    graph(asking, viewer, workingDaysOf[viewer.face], { from: `${year}-01-01`, to: `${year + 1}-01-31` }),
  ]);
  const known = days.data.days ?? [];
  return {
    settings: settings.data.settings ? ofKind(viewer.seat.programmeKind, settings.data.settings) : null,
    special: known.filter((one) => one.name !== null && one.name !== undefined),
    provisional: [...new Set(known.filter((one) => one.provisional).map((one) => one.day.slice(0, 4)))],
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  return changeSettings(asking, viewer, await submittedForm({ request, context }));
}

export default function Settings() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { settings, special, provisional } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!settings) return <Gap name={t('menu.settings')} />;
  const versions: Column<(typeof settings.earlier)[number]>[] = [
    { key: 'version', title: t('settings.version'), phone: 'lead', render: (one) => <span className="numbers">{one.version}</span> },
    {
      key: 'at',
      title: t('settings.changedAt'),
      phone: 'side',
      render: (one) => <span className="numbers">{one.changedAt ? localDayTime(one.changedAt, timeZone) : '—'}</span>,
    },
    {
      key: 'by',
      title: t('settings.changedBy'),
      render: (one) => one.changedBy ?? t(one.changedAt ? 'settings.system' : 'settings.regulation'),
    },
    { key: 'reason', title: t('settings.reason'), phone: 'main', render: (one) => one.reason ?? '—' },
  ];
  return (
    <div className="stack">
      <PageHead title={t('settings.title')} purpose={t('settings.purpose')} />
      {answer && 'done' in answer ? (
        <p className="panel" role="status">
          {t('settings.saved', { version: answer.done })}
        </p>
      ) : null}
      <p className="quiet">
        {settings.changedAt
          ? t('settings.now', {
              version: settings.version,
              time: localDayTime(settings.changedAt, timeZone),
              who: String(settings.changedBy ?? t('settings.system')),
            })
          : t('settings.byRegulation', { version: settings.version })}
        {settings.reason ? ` ${settings.reason}` : ''}
      </p>
      {answer && 'moved' in answer ? <MovedClocks moved={answer.moved} /> : null}
      {settings.mayChange ? (
        <SettingsForm settings={settings} reply={answer && 'result' in answer ? answer : undefined} />
      ) : (
        <SettingsTable settings={settings} />
      )}
      <CalendarCard settings={settings} special={special} provisional={provisional} />
      <section className="tight" aria-labelledby="versions">
        <h2 id="versions">{t('settings.versions')}</h2>
        <List
          caption={t('settings.versions')}
          columns={versions}
          rows={settings.earlier}
          rowId={(one) => String(one.version)}
          empty={<p>{t('settings.firstVersion')}</p>}
        />
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
