import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { DeductionList } from '#app/conduct/deduction-list.tsx';
import { CarrierDeductionsDocument, PartnerDeductionsDocument, type DeductionState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const VIEWS: Readonly<Record<string, readonly DeductionState[]>> = {
  proposed: ['PROPOSED'],
  accepted: ['ACCEPTED'],
  declined: ['DECLINED'],
  all: [],
};

export const meta: MetaFunction = ({ matches }) => titled(matches, 'deductions');

/** One view of the deductions: a partner's own, or those of all partners for the carrier (SCO-05). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('view') ?? 'proposed';
  const view = Object.hasOwn(VIEWS, wanted) ? wanted : 'proposed';
  const asked = { filter: { states: [...(VIEWS[view] ?? [])] }, first: PAGE, after: afterOf(searchParams) };
  const document = viewer.face === 'carrier' ? CarrierDeductionsDocument : PartnerDeductionsDocument;
  return { view, ofMany: viewer.face === 'carrier', list: (await graph(asking, viewer, document, asked)).data.list ?? null };
}

export default function Deductions() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { view, ofMany, list } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('conduct.deductions')} purpose={t('conduct.deductionsPurpose')} />
      <LinkTabs
        label={t('list.views')}
        present={view}
        tabs={Object.keys(VIEWS).map((key) => ({ key, to: `?view=${key}`, word: t(`conduct.view.${key}`) }))}
      />
      {list ? (
        <DeductionList
          caption={t('conduct.deductions')}
          ofMany={ofMany}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t('conduct.noDeductions')}</p>}
        />
      ) : (
        <Gap name={t('conduct.deductions')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
