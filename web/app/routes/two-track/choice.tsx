import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationChooseTwoTracksDocument, AssociationTwoTrackChoiceDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireMember } from '#app/two-track/track.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'twoTrackChoice');

/** Whether the member handles on two tracks, since when, and what it chose before (TRK-01). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireMember(asking);
  return { choice: (await graph(asking, viewer, AssociationTwoTrackChoiceDocument, {})).data.choice ?? null };
}

/** Chooses them or ends them, for what the member is sent from now on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireMember(asking);
  const form = await submittedForm(asking);
  const input = { chosen: form.get('chosen') === 'yes', seen: form.get('seen') === 'yes' };
  const { result } = (await graph(asking, viewer, AssociationChooseTwoTracksDocument, { input })).data;
  if (result?.__typename === 'TwoTracksChosen') return redirect('/two-tracks/choice?done=choose');
  return { message: result?.__typename === 'CommandRefused' ? result.message : null };
}

export default function TwoTrackChoicePage() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const [params] = useSearchParams();
  const { choice } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const at = (instant: string): string => localDayTime(instant, timeZone);
  return (
    <div className="stack">
      <PageHead title={t('twoTrack.choice')} purpose={t('twoTrack.choicePurpose')}>
        <Link to="/two-tracks">{t('menu.twoTracks')}</Link>
      </PageHead>
      {reply ? (
        <p className="panel" role="alert">
          {reply.message ?? t('problem.unknown_result')}
        </p>
      ) : params.has('done') ? (
        <p className="panel" role="status">
          {t('twoTrack.chosen')}
        </p>
      ) : null}
      {choice ? (
        <section className="panel stack" aria-labelledby="choice">
          <h2 id="choice">
            {choice.inForce
              ? t('twoTrack.inForce', { since: at(choice.since ?? '') })
              : choice.since
                ? t('twoTrack.over', { since: at(choice.since) })
                : t('twoTrack.never')}
          </h2>
          {choice.mayChoose ? (
            <Form method="post">
              <input type="hidden" name="seen" value={choice.inForce ? 'yes' : 'no'} />
              <Button type="submit" name="chosen" value={choice.inForce ? 'no' : 'yes'} variant={choice.inForce ? 'default' : 'filled'}>
                {t(choice.inForce ? 'twoTrack.end' : 'twoTrack.begin')}
              </Button>
            </Form>
          ) : (
            <p className="quiet">{t('twoTrack.whoChooses')}</p>
          )}
          {choice.history.length > 0 ? (
            <ul className="plain">
              {choice.history.map(({ from, to, chosenBy, endedBy }) => (
                <li key={from}>
                  {t(to ? 'twoTrack.period' : 'twoTrack.periodOpen', {
                    from: at(from),
                    to: to ? at(to) : '',
                    chosenBy,
                    endedBy: endedBy ?? '',
                  })}
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ) : (
        <Gap name={t('twoTrack.choice')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
