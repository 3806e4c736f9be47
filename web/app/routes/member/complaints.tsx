import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { AssociationMemberComplaintsDocument, type AssociationMemberComplaintsQuery, type MemberFigureName } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { List, type Column } from '#app/list/list.tsx';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { memberCardAddress } from '#app/member/addresses.ts';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import { MEMBER_COLUMNS } from '#app/member/member-list.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;
const FIGURES: readonly MemberFigureName[] = ['CLK_10', ...MEMBER_COLUMNS];
type Row = NonNullable<AssociationMemberComplaintsQuery['list']>['edges'][number]['node'];

export const meta: MetaFunction = ({ matches }) => titled(matches, 'members');

/** The complaints behind a card or one of its figures. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const { searchParams } = new URL(request.url);
  const span = await shownSpan(asking, viewer, searchParams);
  const memberId = searchParams.get('member');
  const figure = FIGURES.find((each) => each === searchParams.get('figure')?.toUpperCase());
  const missed = figure !== undefined && searchParams.get('missed') === 'yes';
  const outletId = searchParams.get('outlet');
  const { data: answer, gaps } = await graph(asking, viewer, AssociationMemberComplaintsDocument, {
    memberId,
    ...span,
    filter: { ...(figure ? { figure, missed } : {}), ...(outletId === null ? {} : { outletId }) },
    first: PAGE,
    after: afterOf(searchParams),
  });
  if (!answer.card && gaps.length === 0) throw data({ code: 'member_not_found', traceId: context.traceId }, { status: 404 });
  return { span, memberId, member: answer.card?.member?.shortName ?? null, figure: figure ?? null, missed, list: answer.list ?? null };
}

export default function MemberComplaints() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { span, memberId, member, figure, missed, list } = useLoaderData<typeof loader>();
  const title = t('member.behindTitle', { member: member ?? t('member.ownCard'), ...span });
  return (
    <div className="stack">
      <PageHead title={title} purpose={t('member.behindPurpose')}>
        <Link to={memberCardAddress(memberId, span)}>{t('member.toCard')}</Link>
      </PageHead>
      {figure === null ? null : (
        <LinkTabs
          label={t(`member.figure.${figure}`)}
          present={missed ? 'missed' : 'all'}
          tabs={[
            { key: 'all', to: withParams(search, { missed: null, after: null }), word: t(`member.figure.${figure}`) },
            {
              key: 'missed',
              to: withParams(search, { missed: 'yes', after: null }),
              word: t(`member.missedTab.${figure.startsWith('CLK') ? 'late' : figure}`),
            },
          ]}
        />
      )}
      {list ? (
        <Behind caption={title} rows={list.edges.map(({ node }) => node)} pages={pagesOf(search, list.pageInfo)} />
      ) : (
        <Gap name={t('menu.complaints')} />
      )}
    </div>
  );
}

function Behind({ rows, ...rest }: { rows: readonly Row[]; caption: string; pages: ReturnType<typeof pagesOf> }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<Row>[] = [
    { key: 'number', title: t('list.number'), phone: 'lead', render: (row) => row.number },
    {
      key: 'subject',
      title: t('list.subject'),
      phone: 'main',
      render: (row) => (
        <div className="tight" style={{ gap: 2 }}>
          <span>{row.complaint?.subject ?? ''}</span>
          <span className="quiet">{row.outlet?.name ?? ''}</span>
        </div>
      ),
    },
    { key: 'accepted', title: t('list.accepted'), figures: true, phone: 'side', render: (row) => shortDayTime(row.acceptedAt, timeZone) },
    { key: 'reason', title: t('standing.whyColumn'), render: (row) => t(`member.counts.${row.reason}`) },
    {
      key: 'clocks',
      title: t('member.clocks'),
      phone: 'main',
      render: (row) => (
        <ul className="plain">
          {row.clocks.map(({ limit, met, extended, breached, open }) => (
            <li key={limit}>
              {t(`member.short.${limit}`)}：
              {[
                ['met', met],
                ['extended', extended],
                ['breached', breached],
                ['open', open],
              ]
                .filter(([, count]) => count !== 0)
                .map(([standing, count]) => t(`member.standing.${standing}`, { count: Number(count) }))
                .join('、')}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'validity',
      title: t('member.validity'),
      render: (row) => t(`words.validity.${row.validity}`),
    },
    { key: 'returns', title: t('member.counter.returns'), figures: true, render: (row) => row.returns },
    { key: 'repeat', title: t('list.repeat'), render: (row) => (row.repeat ? t('list.yes') : '') },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={(row) => row.number}
      rowLink={(row) => (row.complaint ? `/complaints/${row.complaint.id}` : '#')}
      marked={(row) => row.clocks.some(({ breached }) => breached > 0)}
      empty={<p>{t('member.nothingBehind')}</p>}
    />
  );
}

export const ErrorBoundary = RouteError;
