import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Button, TextInput } from '@mantine/core';
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { byNumberOf, listOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { ComplaintList } from '#app/list/complaint-list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { menuOf } from '#app/shell/menu.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'search');

const NUMBER = /^[A-Z]{2}(?:[\dA-Z]{4}-)?\d{8}-\d{6,8}$/i;

/** By number straight to the complaint; else customers' names and words inside the texts, within what the viewer may see. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const pages = menuOf(viewer).flatMap((group) => group.items.map(({ to, word }) => ({ to, word })));
  if (q === '') return { q, list: null, failed: false, pages };
  if (NUMBER.test(q)) {
    const { data } = await graph(asking, viewer, byNumberOf[viewer.face], { number: q.toUpperCase() });
    if (data.complaint) throw redirect(`/complaints/${data.complaint.id}`);
  }
  const { data } = await graph(asking, viewer, listOf[viewer.face], {
    filter: { view: 'ALL', search: q },
    sort: 'LAST_EVENT',
    direction: 'DESCENDING',
    first: 50,
    after: afterOf(searchParams),
    before: null,
  });
  return { q, list: data.list ?? null, failed: !data.list, pages };
}

export default function Search() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { q, list, failed, pages } = useLoaderData<typeof loader>();
  const fitting = q === '' ? [] : pages.filter(({ word }) => t(`menu.${word}`).toLowerCase().includes(q.toLowerCase()));
  return (
    <div className="stack">
      <PageHead title={q === '' ? t('search.title') : t('search.results', { q })} purpose={t('search.purpose')} />
      <Form method="get" className="row">
        <TextInput
          type="search"
          name="q"
          defaultValue={q}
          key={q}
          aria-label={t('shell.search')}
          placeholder={t('shell.searchHint')}
          maxLength={100}
          style={{ flex: '1 1 16rem', maxWidth: '32rem' }}
        />
        <Button type="submit">{t('list.search')}</Button>
      </Form>
      {fitting.length > 0 ? (
        <p>
          {t('search.pages')}{' '}
          {fitting.map(({ to, word }) => (
            <Link key={to} to={to} style={{ marginInlineEnd: 12 }}>
              {t(`menu.${word}`)}
            </Link>
          ))}
        </p>
      ) : null}
      {failed ? <Gap name={t('menu.complaints')} /> : null}
      {list ? (
        <ComplaintList
          caption={t('search.results', { q })}
          rows={list.edges.map((edge) => edge.node)}
          pages={{
            ...pagesOf(search, list.pageInfo),
            count: t(list.count >= list.countLimit ? 'list.countOver' : 'list.count', { count: list.count }),
          }}
          empty={<p>{t('search.nothing')}</p>}
        />
      ) : null}
    </div>
  );
}

export const ErrorBoundary = RouteError;
