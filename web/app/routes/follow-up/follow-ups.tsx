import { Button, NativeSelect } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { FollowUpList } from '#app/follow-up/follow-up-list.tsx';
import { asRow, outletsOf, viewOf, VIEWS } from '#app/follow-up/follow-up-views.ts';
import styles from '#app/follow-up/follow-up.module.css';
import { AssociationFollowUpsDocument, AssociationOwnOutletsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireMember } from '#app/two-track/track.server.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'followUps');

/** What the member demanded after complaints and what outlets put right by themselves, by day (ASC-02). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireMember(asking);
  const { searchParams } = new URL(request.url);
  const view = viewOf(searchParams.get('view'));
  // Whoever is limited to an outlet sees that outlet's alone.
  const outlets = viewer.seat.unitLimited
    ? []
    : outletsOf((await graph(asking, viewer, AssociationOwnOutletsDocument, {})).data.desk?.organisation.units);
  const outlet = outlets.find(({ id }) => id === searchParams.get('outlet'))?.id ?? null;
  const asked = { view, unitId: outlet, first: PAGE, after: afterOf(searchParams) };
  const { list } = (await graph(asking, viewer, AssociationFollowUpsDocument, asked)).data;
  const page = list && { rows: list.edges.map(({ node }) => asRow(node)), pageInfo: list.pageInfo };
  return { view, outlet, outlets, list: page ?? null };
}

export default function FollowUps() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { view, outlet, outlets, list } = useLoaderData<typeof loader>();
  const of = outlet ? `&outlet=${outlet}` : '';
  return (
    <div className="stack">
      <PageHead title={t('menu.followUps')} purpose={t('followUp.purpose')} />
      <LinkTabs
        label={t('list.views')}
        present={view}
        tabs={VIEWS.map((each) => ({ key: each, to: `?view=${each.toLowerCase()}${of}`, word: t(`followUp.view.${each}`) }))}
      />
      {outlets.length > 0 ? (
        <Form method="get" className={styles.search}>
          <input type="hidden" name="view" value={view.toLowerCase()} />
          <NativeSelect name="outlet" label={t('member.outlet')} defaultValue={outlet ?? ''}>
            <option value="">{t('followUp.everywhere')}</option>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
          <Button type="submit" variant="default">
            {t('list.search')}
          </Button>
        </Form>
      ) : null}
      {list ? (
        <FollowUpList
          caption={t('menu.followUps')}
          rows={list.rows}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(`followUp.none.${view}`)}</p>}
        />
      ) : (
        <Gap name={t('menu.followUps')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
