import { TextInput } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Link, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AssociationMemberCardsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { ExportLinks } from '#app/list/export-links.tsx';
import { withParams } from '#app/list/sort-link.ts';
import { memberCardAddress } from '#app/member/addresses.ts';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import { MemberFigureLink } from '#app/member/member-figure.tsx';
import { MemberList } from '#app/member/member-list.tsx';
import { inOrder, orderIn } from '#app/member/member-order.ts';
import { SpanForm } from '#app/member/span-form.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import styles from '#app/standing/standing.module.css';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'members');

/** The association's own card and all members' of the months of the address; a member goes on to its own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const { searchParams } = new URL(request.url);
  const span = await shownSpan(asking, viewer, searchParams);
  if (viewer.seat.tenantKind === 'member') throw redirect(memberCardAddress(null, span));
  const { data } = await graph(asking, viewer, AssociationMemberCardsDocument, span);
  const order = orderIn(searchParams);
  return { span, list: data.list ?? null, rows: inOrder(data.list?.members ?? [], searchParams.get('q') ?? '', order), order };
}

export default function Members() {
  const { t } = useTranslation();
  const { span, list, rows, order } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { search } = useLocation();
  return (
    <div className="stack">
      <PageHead title={t('member.title', span)} purpose={t('member.purpose')}>
        <Link to={`/analysis?${new URLSearchParams({ ...span })}`}>{t('menu.analysis')}</Link>
      </PageHead>
      <SpanForm span={span} keep={['sort', 'order']}>
        <TextInput name="q" type="search" label={t('member.member')} defaultValue={params.get('q') ?? ''} maxLength={100} />
      </SpanForm>
      {list ? (
        <>
          <p className="quiet">{t(list.running ? 'member.runningSays' : 'member.overSays')}</p>
          {list.own ? (
            <section className="panel tight" aria-labelledby="own">
              <h2 id="own">
                <Link to={memberCardAddress(null, span)}>{t('member.ownCard')}</Link>
              </h2>
              <ul className={`numbers ${styles.counters}`}>
                <li>
                  {t('member.counter.complaints')} {list.own.counters.complaints}
                </li>
                {list.own.figures.map((figure) => (
                  <li key={figure.name}>
                    {t(`member.short.${figure.name}`)} <MemberFigureLink figure={figure} memberId={null} span={span} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <ExportLinks to={(format) => `/members/export${withParams(search, { ...span, format })}`} />
          <MemberList caption={t('member.title', span)} rows={rows} span={span} sorted={order} empty={<p>{t('member.noneFound')}</p>} />
        </>
      ) : (
        <Gap name={t('menu.members')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
