import { Button, NativeSelect } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AssociationResponsePlansDocument, type PlanRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { KINDS } from '#app/intake/words.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { List, type Column } from '#app/list/list.tsx';
import query from '#app/list/query-form.module.css';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { requirePlans } from '#app/response-plan/plan-face.server.ts';
import styles from '#app/response-plan/response-plan.module.css';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'responsePlans');

/** The member's response plans: those that hold or will, and those that were withdrawn (ASC-02). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  const { searchParams } = new URL(request.url);
  const withdrawn = searchParams.get('view') === 'withdrawn';
  const kind = KINDS.find((each) => each.toLowerCase() === searchParams.get('kind')) ?? null;
  const asked = { kind, withdrawn, first: PAGE, after: afterOf(searchParams) };
  const { list, desk } = (await graph(asking, viewer, AssociationResponsePlansDocument, asked)).data;
  return { withdrawn, kind: kind?.toLowerCase() ?? '', list: list ?? null, mayWrite: desk?.mayWrite ?? false };
}

export default function ResponsePlans() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { withdrawn, kind, list, mayWrite } = useLoaderData<typeof loader>();
  const view = withdrawn ? 'withdrawn' : 'present';
  const shown = ({ inForce, latest }: PlanRowFragment) => inForce ?? latest;
  const columns: Column<PlanRowFragment>[] = [
    {
      key: 'title',
      title: t('plan.title'),
      phone: 'lead',
      render: (row) => <span className={styles.title}>{shown(row)?.title ?? ''}</span>,
    },
    {
      key: 'kind',
      title: t('list.kind'),
      phone: 'main',
      render: (row) => <span className={styles.whole}>{t(`words.kind.${row.kind}`)}</span>,
    },
    {
      key: 'state',
      title: t('list.status'),
      phone: 'side',
      render: (row) => <span className={styles.whole}>{t(`plan.state.${row.state}`)}</span>,
    },
    {
      key: 'outlets',
      title: t('plan.outlets'),
      phone: 'main',
      render: (row) =>
        shown(row)
          ?.outlets.map(({ name }) => name)
          .join('、') || t('plan.allOutlets'),
    },
    { key: 'from', title: t('plan.validFrom'), figures: true, render: (row) => shown(row)?.validFrom ?? '' },
    { key: 'by', title: t('plan.writtenBy'), render: (row) => <span className={styles.whole}>{shown(row)?.writtenBy ?? ''}</span> },
  ];
  return (
    <div className="stack">
      <PageHead title={t('menu.responsePlans')} purpose={t('plan.purpose')}>
        {mayWrite ? (
          <Button component={Link} to="/response-plans/new">
            {t('plan.new')}
          </Button>
        ) : null}
      </PageHead>
      <LinkTabs
        label={t('list.views')}
        present={view}
        tabs={[
          { key: 'present', to: '?view=present', word: t('plan.present') },
          { key: 'withdrawn', to: '?view=withdrawn', word: t('plan.withdrawnTab') },
        ]}
      />
      <Form method="get" className={query.first} key={kind}>
        <input type="hidden" name="view" value={view} />
        <NativeSelect
          name="kind"
          aria-label={t('list.kind')}
          defaultValue={kind}
          data={[
            { value: '', label: t('plan.anyKind') },
            ...KINDS.map((each) => ({ value: each.toLowerCase(), label: t(`words.kind.${each}`) })),
          ]}
        />
        <Button type="submit" variant="default">
          {t('list.search')}
        </Button>
      </Form>
      {list ? (
        <List<PlanRowFragment>
          caption={t('menu.responsePlans')}
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          rowLink={({ id }) => `/response-plans/${id}`}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(withdrawn ? 'plan.noneWithdrawn' : 'plan.none')}</p>}
        />
      ) : (
        <Gap name={t('menu.responsePlans')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
