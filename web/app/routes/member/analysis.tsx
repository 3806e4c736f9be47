import { NativeSelect } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { BarTable } from '#app/chart/bar-table.tsx';
import { AssociationAnalysisDocument, AssociationClusterSignsDocument, AssociationMemberCardsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { ExportLinks } from '#app/list/export-links.tsx';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { behindMemberAddress } from '#app/member/addresses.ts';
import { analysisQuery, DIMENSIONS, groupName, MOST_GROUPS, type AnalysisGroup } from '#app/member/analysis-query.ts';
import { ClusterSigns } from '#app/member/cluster-signs.tsx';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import type { Span } from '#app/member/span.ts';
import { SpanForm } from '#app/member/span-form.tsx';
import { ANY_CHANNEL, KINDS } from '#app/intake/words.ts';
import styles from '#app/member/member.module.css';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'analysis');

/** Complaints of the months of the address by kind, channel, member, outlet or month. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const { searchParams } = new URL(request.url);
  const span = await shownSpan(asking, viewer, searchParams);
  const { by, filter, member } = analysisQuery(searchParams);
  const signed = { memberId: member, first: 20, after: afterOf(searchParams) };
  const [{ data }, { data: cards }, { data: clusters }] = await Promise.all([
    graph(asking, viewer, AssociationAnalysisDocument, { by, ...span, filter, first: MOST_GROUPS }),
    graph(asking, viewer, AssociationMemberCardsDocument, span),
    graph(asking, viewer, AssociationClusterSignsDocument, signed),
  ]);
  const members = (cards.list?.members ?? []).flatMap(({ member: each }) => (each ? [{ value: each.id, label: each.shortName }] : []));
  return { span, by, groups: data.groups ?? null, signs: clusters.signs ?? null, members, side: viewer.seat.tenantKind };
}

export default function Analysis() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [params] = useSearchParams();
  const { span, by, groups, signs, members, side } = useLoaderData<typeof loader>();
  const earlier = signs ? pagesOf(search, signs.pageInfo).next : null;
  const any = { value: '', label: t('list.any') };
  const select = (name: string, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect name={name} label={label} defaultValue={params.get(name) ?? ''} data={[any, ...data]} />
  );
  return (
    <div className="stack">
      <PageHead title={t('member.analysisTitle', span)} purpose={t('member.analysisPurpose')}>
        <Link to={`/members?${new URLSearchParams({ ...span })}`}>{t('menu.members')}</Link>
      </PageHead>
      <SpanForm span={span} keep={['by']}>
        {select(
          'kind',
          t('list.kind'),
          KINDS.map((each) => ({ value: each.toLowerCase(), label: t(`words.kind.${each}`) })),
        )}
        {select(
          'channel',
          t('member.channel'),
          ANY_CHANNEL.map((each) => ({ value: each.toLowerCase(), label: t(`words.channel.${each}`) })),
        )}
        {side === 'association' ? select('member', t('member.member'), members) : null}
      </SpanForm>
      <LinkTabs
        label={t('member.by')}
        present={by}
        tabs={DIMENSIONS.map((each) => ({
          key: each,
          to: withParams(search, { by: each.toLowerCase() }),
          word: t(`member.dimension.${each}`),
        }))}
      />
      {groups === null ? (
        <Gap name={t('menu.analysis')} />
      ) : groups.length === 0 ? (
        <p className="panel">{t('member.nothingToAnalyse')}</p>
      ) : (
        <section className="panel">
          <BarTable
            caption={t('member.complaintsBy', { dimension: t(`member.dimension.${by}`) })}
            heads={[t(`member.dimension.${by}`), t('standing.complaints')]}
            bars={groups.map((group) => ({
              key: group.key ?? group.outlet?.id ?? group.member?.id ?? '',
              label: (
                <>
                  {groupName(group, by, t)}
                  <Thereof {...group.counters} />
                </>
              ),
              size: group.counters.complaints,
              said: <Said group={group} span={span} />,
            }))}
          />
          {groups.length === MOST_GROUPS ? <p className="quiet">{t('member.onlyMost', { count: MOST_GROUPS })}</p> : null}
          <ExportLinks to={(format) => `/analysis/export${withParams(search, { ...span, format, after: null })}`} />
        </section>
      )}
      {signs === null ? <Gap name={t('member.clusters')} /> : <ClusterSigns signs={signs} named={side === 'association'} />}
      {earlier === null ? null : <Link to={earlier}>{t('notices.earlier')}</Link>}
    </div>
  );
}

function Thereof({ valid, invalid, repeats }: AnalysisGroup['counters']) {
  const { t } = useTranslation();
  return <small className={`quiet ${styles.thereof}`}>{t('member.thereof', { valid, invalid, repeats })}</small>;
}

function Said({ group: { member, outlet, counters }, span }: { group: AnalysisGroup; span: Span }) {
  const { complaints } = counters;
  return member ? <Link to={behindMemberAddress(member.id, span, { outlet: outlet?.id })}>{complaints}</Link> : complaints;
}

export const ErrorBoundary = RouteError;
