import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireMember, trackFormOf } from '#app/two-track/track.server.ts';
import { TrackSheet } from '#app/two-track/track-sheet.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titled(matches, 'twoTracks', data?.track.form.title);

/** The form of a complaint's track as it is printed (TRK-02). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  return trackFormOf(asking, await requireMember(asking), params['id'] ?? '');
}

export default function TrackFormPage() {
  const { t } = useTranslation();
  const { id, number, track } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div className="no-print">
        <PageHead title={track.form.title} purpose={t('twoTrack.printHelp')}>
          <Button component={Link} to={`/complaints/${id}`} variant="default">
            {number}
          </Button>
        </PageHead>
      </div>
      <TrackSheet form={track.form} archiveNumber={track.archiveNumber ?? null} />
    </div>
  );
}

export const ErrorBoundary = RouteError;
