import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierScorecardComplaintsDocument, PartnerScorecardComplaintsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { behindQuery } from '#app/standing/behind-query.ts';
import { ContributionList } from '#app/standing/contribution-list.tsx';
import { requireStanding, shownMonth } from '#app/standing/standing-face.server.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'scorecards');

/** The complaints behind a figure of a month: the own ones of a partner, those of the partner of the address for the carrier. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const month = await shownMonth(asking, viewer, searchParams);
  const filter = behindQuery(searchParams);
  const asked = { month, filter, first: PAGE, after: afterOf(searchParams) };
  const partnerId = viewer.face === 'carrier' ? (searchParams.get('partner') ?? '') : null;
  const { data: answer, gaps } =
    partnerId === null
      ? await graph(asking, viewer, PartnerScorecardComplaintsDocument, asked)
      : await graph(asking, viewer, CarrierScorecardComplaintsDocument, { partnerId, ...asked });
  if (!answer.list && gaps.length === 0) throw data({ code: 'partner_not_found', traceId: context.traceId }, { status: 404 });
  return { month, filter, partnerId, list: answer.list ?? null };
}

export default function BehindFigure() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { month, filter, partnerId, list } = useLoaderData<typeof loader>();
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const partner = rows[0]?.partner.shortName;
  const { mode, timeliness, heard, repeat, answerClass } = filter;
  const narrowed = [
    mode == null ? null : t(`standing.modeName.${mode}`),
    timeliness == null ? null : t(`standing.timeliness.${timeliness}`),
    heard == null ? null : t(`standing.heardFilter.${heard}`),
    repeat === true ? t('standing.counter.repeats') : null,
    answerClass == null ? null : t(`standing.answerClass.${answerClass}`),
  ].filter((each) => each !== null);
  const counted = filter.counted == null ? 'all' : filter.counted ? 'yes' : 'no';
  const to = (value: string | null): string => withParams(search, { counted: value, after: null });
  return (
    <div className="stack">
      <PageHead
        title={t('standing.behindTitle', { partner: partnerId === null ? '' : (partner ?? ''), month })}
        purpose={t('standing.behindPurpose')}
      >
        <Link to={partnerId === null ? `/scorecards?month=${month}` : cardAddress(partnerId, month)}>{t('standing.toCard')}</Link>
      </PageHead>
      <LinkTabs
        label={t('standing.whyColumn')}
        present={counted}
        tabs={[
          { key: 'yes', to: to('yes'), word: t('standing.countedTab') },
          { key: 'no', to: to('no'), word: t('standing.notCountedTab') },
          { key: 'all', to: to(null), word: t('cardList.all') },
        ]}
      />
      {narrowed.length > 0 ? (
        <p className="row">
          <span>{t('standing.narrowed', { by: narrowed.join('、') })}</span>
          <Link
            to={withParams(search, { mode: null, timeliness: null, heard: null, repeat: null, answer: null, reason: null, after: null })}
          >
            {t('list.clear')}
          </Link>
        </p>
      ) : null}
      {list ? (
        <ContributionList
          caption={t('standing.behindTitle', { partner: partner ?? '', month })}
          rows={rows}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t('standing.nothingBehind')}</p>}
        />
      ) : (
        <Gap name={t('menu.complaints')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
