import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { requireBanking } from '#app/contact-report/banking.server.ts';
import { sendNumbers } from '#app/contact-report/numbers-form.server.ts';
import { NumbersForm } from '#app/contact-report/numbers-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationOutletNoticesDocument, type OutletRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { List, type Column } from '#app/list/list.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = '/outlet-notices';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'outletNotices');

/** The notices of a member's outlets with what each lacks; to the association those of the member of the address (REG-09). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  const wanted = new URL(request.url).searchParams.get('member');
  const ask = (memberId: string | null) => graph(asking, viewer, AssociationOutletNoticesDocument, { memberId });
  const first = await ask(viewer.side === 'member' ? null : wanted);
  const members = viewer.side === 'member' ? [] : (first.data.organisations ?? []);
  const chosen = viewer.side === 'member' ? null : (members.find(({ id }) => id === wanted)?.id ?? members[0]?.id ?? null);
  const { data } = chosen === null || chosen === wanted ? first : await ask(chosen);
  return { members, chosen, notices: data.notices ?? [], own: data.own ?? [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  return sendNumbers(asking, viewer, await submittedForm(asking), PAGE);
}

export default function OutletNotices() {
  const { t } = useTranslation();
  const { members, chosen, notices, own } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const columns: Column<OutletRowFragment>[] = [
    { key: 'outlet', title: t('outletNotice.outlet'), phone: 'lead', render: ({ outlet }) => outlet.name },
    {
      key: 'state',
      title: t('list.status'),
      phone: 'side',
      render: ({ publishable, missing }) =>
        publishable
          ? t('outletNotice.complete')
          : t('outletNotice.lacks', { levels: missing.map((level) => t(`outletNotice.level.${level}`)).join('、') }),
    },
    {
      key: 'contest',
      title: t('outletNotice.contest'),
      phone: 'main',
      render: ({ inContest }) => t(inContest ? 'outletNotice.takesPart' : 'outletNotice.takesNoPart'),
    },
    {
      key: 'numbers',
      title: t('outletNotice.numbers'),
      render: ({ lines }) => lines.find(({ level }) => level === 'OUTLET')?.numbers.join('、') || '—',
    },
  ];
  return (
    <div className="stack">
      <Done of="outlet-notices" words="reportDone" />
      <PageHead title={t('menu.outletNotices')} purpose={t('outletNotice.purpose')} />
      {members.length > 0 ? (
        <LinkTabs
          label={t('outletNotice.members')}
          present={chosen ?? ''}
          tabs={members.map(({ id, shortName }) => ({ key: id, to: `?member=${id}`, word: shortName }))}
        />
      ) : null}
      <List<OutletRowFragment>
        caption={t('menu.outletNotices')}
        columns={columns}
        rows={notices}
        rowId={({ outlet }) => outlet.id}
        rowLink={({ outlet }) => `${PAGE}/${outlet.id}`}
        marked={({ inContest, publishable }) => inContest && !publishable}
        empty={<p>{t('outletNotice.none')}</p>}
      />
      {own
        .filter(({ mayEnter }) => mayEnter)
        .map((line) => (
          <NumbersForm key={line.level} line={line} reply={reply} />
        ))}
    </div>
  );
}

export const ErrorBoundary = RouteError;
