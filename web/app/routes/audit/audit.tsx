import { NativeSelect, Button } from '@mantine/core';
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDetailWords } from '#app/audit/use-detail-words.ts';
import { useDesk } from '#app/clock/now.tsx';
import { List, type Column } from '#app/list/list.tsx';
import { withParams } from '#app/list/sort-link.ts';
import { requireAdministrator } from '#app/session/administrator.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'audit');

interface Entry {
  id: string;
  at: string;
  action: string;
  outcome: string;
  actorName: string | null;
  personName: string | null;
  email: string | null;
  address: string | null;
  detail: Record<string, unknown>;
}

const ACTIONS = [
  'sign_in',
  'sign_in_code',
  'sign_out',
  'locked_out',
  'seat_chosen',
  'session_ended',
  'password_changed',
  'reset_requested',
  'reset_done',
  'totp_on',
  'totp_off',
  'recovery_codes_made',
  'invited',
  'invitation_sent_again',
  'invitation_cancelled',
  'invitation_accepted',
  'seat_changed',
  'seat_removed',
  'provider_changed',
  'provider_removed',
  'provider_bound',
  'person_changed',
];

/** Sign-ins, roles and providers of the organisation: who, what, when, from where. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  await requireAdministrator(asking);
  const { searchParams } = new URL(request.url);
  const query = new URLSearchParams({ first: '50' });
  const action = searchParams.get('action') ?? '';
  const before = searchParams.get('before') ?? '';
  if (ACTIONS.includes(action)) query.set('action', action);
  if (/^[\da-f-]{36}$/.test(before)) query.set('before', before);
  const answer = await askIdentity<{ entries: Entry[]; next: string | null }>(asking, `/audit?${query}`);
  if (!answer.ok) throw data({ code: answer.code, traceId: context.traceId }, { status: answer.status });
  return { ...answer.data, action };
}

export default function Audit() {
  const { t } = useTranslation();
  const details = useDetailWords();
  const { timeZone } = useDesk();
  const { search } = useLocation();
  const { entries, next, action } = useLoaderData<typeof loader>();
  const columns: Column<Entry>[] = [
    {
      key: 'at',
      title: t('audit.at'),
      phone: 'lead',
      render: (entry) => <span className="numbers">{localDayTime(entry.at, timeZone)}</span>,
    },
    {
      key: 'action',
      title: t('audit.action'),
      phone: 'main',
      render: (entry) => (
        <>
          {t(`audit.actions.${entry.action}`)}
          {entry.outcome === 'refused' ? t('audit.refused') : ''}
        </>
      ),
    },
    { key: 'actor', title: t('audit.actor'), render: (entry) => entry.actorName ?? '—' },
    {
      key: 'person',
      title: t('audit.person'),
      phone: 'main',
      render: (entry) => [entry.personName, entry.email].filter(Boolean).join(' ') || '—',
    },
    {
      key: 'address',
      title: t('audit.address'),
      phone: 'side',
      render: (entry) => (
        <span className="numbers" style={{ whiteSpace: 'nowrap' }}>
          {entry.address ?? '—'}
        </span>
      ),
    },
    {
      key: 'detail',
      title: t('audit.detail'),
      render: (entry) => details(entry.detail),
    },
  ];
  return (
    <div className="stack">
      <PageHead title={t('audit.title')} purpose={t('audit.purpose')} />
      <Form method="get" className="row">
        <NativeSelect
          name="action"
          aria-label={t('audit.action')}
          defaultValue={action}
          data={[{ value: '', label: t('audit.all') }, ...ACTIONS.map((value) => ({ value, label: t(`audit.actions.${value}`) }))]}
        />
        <Button type="submit" variant="default">
          {t('list.search')}
        </Button>
      </Form>
      <List
        caption={t('audit.title')}
        columns={columns}
        rows={entries}
        rowId={(entry) => entry.id}
        pages={{ previous: null, next: next ? withParams(search, { before: next }) : null }}
        empty={<p>{t('audit.empty')}</p>}
      />
    </div>
  );
}

export const ErrorBoundary = RouteError;
