import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { List, type Column } from '#app/list/list.tsx';

export interface OpenSignIn {
  readonly id: string;
  readonly current: boolean;
  readonly method: string;
  readonly address: string | null;
  readonly agent: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly tenantName: string | null;
}

/** Where the person is signed in; each can be ended from here. */
export function OpenSignIns({ sessions }: { sessions: readonly OpenSignIn[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<OpenSignIn>[] = [
    {
      key: 'at',
      title: t('account.since'),
      phone: 'lead',
      render: (one) => <span className="numbers">{localDayTime(one.createdAt, timeZone)}</span>,
    },
    {
      key: 'agent',
      title: t('account.device'),
      phone: 'main',
      render: (one) => (
        <>
          {deviceOf(one.agent)}
          <br />
          <span className="quiet">{one.address}</span>
        </>
      ),
    },
    {
      key: 'used',
      title: t('account.lastUsed'),
      figures: true,
      render: (one) => (one.lastUsedAt ? localDayTime(one.lastUsedAt, timeZone) : '—'),
    },
    {
      key: 'end',
      title: t('account.end'),
      phone: 'side',
      render: (one) =>
        one.current ? (
          <span>{t('account.thisOne')}</span>
        ) : (
          <Form method="post">
            <input type="hidden" name="form" value="session" />
            <Button type="submit" name="session" value={one.id} variant="default" size="xs">
              {t('account.endSignIn')}
            </Button>
          </Form>
        ),
    },
  ];
  return (
    <section className="panel stack" aria-labelledby="open">
      <h2 id="open">{t('account.signIns')}</h2>
      <List
        caption={t('account.signIns')}
        columns={columns}
        rows={sessions}
        rowId={(one) => one.id}
        empty={<p>{t('account.noSignIns')}</p>}
      />
      {sessions.length > 1 ? (
        <Form method="post">
          <input type="hidden" name="form" value="session" />
          <Button type="submit" name="session" value="others" variant="default">
            {t('account.endOthers')}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}

/** Browser and system out of what a browser says about itself; the whole text where neither is known. */
function deviceOf(agent: string | null): string {
  if (!agent) return '—';
  const browser = /(Edg|OPR|Firefox|HeadlessChrome|Chrome|Version)\/(\d+)/.exec(agent);
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux/.exec(agent);
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari', HeadlessChrome: 'Chrome' };
  return browser
    ? [`${names[browser[1] ?? ''] ?? browser[1]} ${browser[2]}`, system?.[0].replace('Mac OS X', 'macOS')].filter(Boolean).join(' · ')
    : agent.slice(0, 60);
}
