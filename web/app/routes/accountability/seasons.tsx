import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAllCases } from '#app/accountability/case-face.server.ts';
import { changeSeasons } from '#app/accountability/change-seasons.server.ts';
import { SeasonsForm } from '#app/accountability/seasons-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationAwardsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'seasons');

/** The seasons of the service contest, for the administrators who enter them (ACC-03). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  const { data: answer, gaps } = await graph(asking, viewer, AssociationAwardsDocument, { first: 1 });
  const { held } = answer;
  if (!held?.mayChange) {
    const down = held == null && gaps.length > 0;
    throw data({ code: down ? 'graph_unavailable' : 'forbidden', traceId: context.traceId }, { status: down ? 503 : 403 });
  }
  return { held };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  return changeSeasons(asking, viewer, await submittedForm(asking));
}

export default function Seasons() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { held } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('awards.seasonsTitle')} purpose={t('awards.seasonsPurpose')}>
        <Link to="/accountability/awards">{t('menu.awards')}</Link>
      </PageHead>
      {params.has('done') && reply === undefined ? (
        <p className="panel" role="status">
          {t('settings.saved', { version: params.get('done') })}
        </p>
      ) : null}
      <SeasonsForm held={held} reply={reply} />
    </div>
  );
}

export const ErrorBoundary = RouteError;
