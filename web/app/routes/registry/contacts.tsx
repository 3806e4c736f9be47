import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { VendorPartnerContactsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import query from '#app/list/query-form.module.css';
import { withParams } from '#app/list/sort-link.ts';
import { PartnerList } from '#app/registry/partner-list.tsx';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'partnerContacts');

/** How the partners are reached now; for the vendor, which is told when that changes (REG-03). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'vendor');
  const { searchParams } = new URL(request.url);
  const search = searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const { data } = await graph(asking, viewer, VendorPartnerContactsDocument, { search, first: PAGE, after: searchParams.get('after') });
  return { list: data.list ?? null, search };
}

export default function Contacts() {
  const { t } = useTranslation();
  const location = useLocation();
  const { list, search } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('menu.partnerContacts')} purpose={t('card.contactsPurpose')} />
      <Form method="get" className={query.form} key={search}>
        <div className={query.first} style={{ alignItems: 'end' }}>
          <TextInput
            name="q"
            type="search"
            label={t('card.words')}
            placeholder={t('card.wordsHint')}
            defaultValue={search}
            maxLength={100}
          />
          <Button type="submit" variant="default">
            {t('card.find')}
          </Button>
          {search === '' ? null : <Link to="?">{t('list.clear')}</Link>}
        </div>
      </Form>
      {list ? (
        <PartnerList
          caption={t('menu.partnerContacts')}
          rows={list.edges.map(({ node }) => node)}
          pages={{
            previous: list.pageInfo.hasPreviousPage ? withParams(location.search, { after: null }) : null,
            next:
              list.pageInfo.hasNextPage && list.pageInfo.endCursor ? withParams(location.search, { after: list.pageInfo.endCursor }) : null,
            count: t('card.partnerCount', { count: list.count }),
          }}
          empty={<p>{t(search === '' ? 'card.noPartners' : 'card.noneFound')}</p>}
        />
      ) : (
        <Gap name={t('menu.partnerContacts')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
