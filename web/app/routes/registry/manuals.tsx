import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierOwedManualsDocument, PartnerSuppliesDocument, type CarrierOwedManualsQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { requireRegistry, requireSide } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { EntryDone } from '#app/supplies/done.tsx';
import { giveEntry } from '#app/supplies/give-entry.server.ts';
import { OwedList } from '#app/supplies/owed-list.tsx';
import { SuppliesPage } from '#app/supplies/supplies-page.tsx';

const PAGE = 50;
type Row = NonNullable<CarrierOwedManualsQuery['list']>['edges'][number]['node'];

export const meta: MetaFunction = ({ matches }) => titled(matches, 'manuals');

/** The own documents and trainings of a partner; for the carrier, which partner owes what (REG-10). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  if (viewer.face === 'partner') {
    const { data } = await graph(asking, viewer, PartnerSuppliesDocument, {});
    return { side: 'partner' as const, card: data.card ?? null, keyBase: crypto.randomUUID() };
  }
  const after = afterOf(new URL(request.url).searchParams);
  const { data } = await graph(asking, viewer, CarrierOwedManualsDocument, { first: PAGE, after });
  return { side: 'carrier' as const, list: data.list ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  return giveEntry(asking, await requireSide(asking, 'partner'), '/registry/manuals', null);
}

export default function Manuals() {
  const page = useLoaderData<typeof loader>();
  return page.side === 'partner' ? <Own page={page} /> : <All page={page} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function Own({ page }: { page: Extract<Page, { side: 'partner' }> }) {
  const { t } = useTranslation();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('supplies.manuals')} purpose={t('supplies.ownManualsPurpose')} />
      <EntryDone />
      {page.card ? <SuppliesPage card={page.card} reply={reply} keyBase={page.keyBase} /> : <Gap name={t('supplies.manuals')} />}
    </div>
  );
}

function All({ page }: { page: Extract<Page, { side: 'carrier' }> }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { list } = page;
  const columns: Column<Row>[] = [
    { key: 'partner', title: t('changeNotice.partner'), phone: 'lead', render: (row) => row.partner.shortName },
    { key: 'owed', title: t('supplies.owed'), phone: 'main', render: (row) => <OwedList owed={row.owedManuals} /> },
  ];
  return (
    <div className="stack">
      <PageHead title={t('supplies.manuals')} purpose={t('supplies.manualsPurpose')} />
      {list ? (
        <List
          caption={t('supplies.manuals')}
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={(row) => row.partner.id}
          rowLink={(row) => `/registry/manuals/${row.partner.id}`}
          pages={{
            ...pagesOf(search, list.pageInfo),
            count: t('card.partnerCount', { count: list.count }),
          }}
          empty={<p>{t('card.noPartners')}</p>}
        />
      ) : (
        <Gap name={t('supplies.manuals')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
