import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AssociationTracksArchivedDocument, AssociationTracksWaitingDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireMember } from '#app/two-track/track.server.ts';
import { TrackList } from '#app/two-track/track-list.tsx';
import { UNITS, unitOf } from '#app/two-track/track-views.ts';
import styles from '#app/two-track/two-track.module.css';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'twoTracks');

/** What waits on the member's tracks, for whom (TRK-01), and what is filed away, by year and number. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireMember(asking);
  const { searchParams } = new URL(request.url);
  const asked = { first: PAGE, after: afterOf(searchParams) };
  const named = searchParams.get('view');
  if (named === 'archive') {
    const typed = { year: (searchParams.get('year') ?? '').slice(0, 10), number: (searchParams.get('number') ?? '').slice(0, 100) };
    const year = /^2\d{3}$/.test(typed.year) && Number(typed.year) <= 2100 ? Number(typed.year) : null;
    const { list } = (await graph(asking, viewer, AssociationTracksArchivedDocument, { ...asked, year, number: typed.number || null }))
      .data;
    return { view: named, limited: viewer.seat.unitLimited, typed, list: list ?? null };
  }
  const unit = named === 'all' ? null : (UNITS.find((each) => each.toLowerCase() === named) ?? unitOf(viewer.seat.roles));
  const { list } = (await graph(asking, viewer, AssociationTracksWaitingDocument, { ...asked, unit })).data;
  return { view: unit?.toLowerCase() ?? 'all', limited: viewer.seat.unitLimited, typed: null, list: list ?? null };
}

export default function Tracks() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { view, limited, typed, list } = useLoaderData<typeof loader>();
  const units = limited ? (['BRANCH'] as const) : UNITS;
  return (
    <div className="stack">
      <PageHead title={t('menu.twoTracks')} purpose={t('twoTrack.purpose')}>
        <Link to="/two-tracks/choice">{t('twoTrack.choice')}</Link>
      </PageHead>
      <LinkTabs
        label={t('list.views')}
        present={view}
        tabs={[
          ...units.map((unit) => ({ key: unit.toLowerCase(), to: `?view=${unit.toLowerCase()}`, word: t(`twoTrack.unit.${unit}`) })),
          { key: 'all', to: '?view=all', word: t('twoTrack.allWaiting') },
          { key: 'archive', to: '?view=archive', word: t('twoTrack.archive') },
        ]}
      />
      {typed ? (
        <Form method="get" className={styles.search}>
          <input type="hidden" name="view" value="archive" />
          <TextInput
            name="year"
            label={t('twoTrack.year')}
            inputMode="numeric"
            defaultValue={typed.year}
            maxLength={4}
            autoComplete="off"
          />
          <TextInput name="number" label={t('field.archiveNumber')} defaultValue={typed.number} maxLength={100} autoComplete="off" />
          <Button type="submit" variant="default">
            {t('list.search')}
          </Button>
        </Form>
      ) : null}
      {list ? (
        <TrackList
          caption={t('menu.twoTracks')}
          archived={view === 'archive'}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(view === 'archive' ? 'twoTrack.noneArchived' : 'twoTrack.noneWaiting')}</p>}
        />
      ) : (
        <Gap name={t('menu.twoTracks')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
