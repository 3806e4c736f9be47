import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { cardConduct } from '#app/conduct/card-conduct.server.ts';
import { CarrierScorecardDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { mayEnterFigures } from '#app/session/seat.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { ScorecardPage } from '#app/standing/scorecard-page.tsx';
import { requireAllStanding, shownMonth } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'scorecards', page?.card?.partner.shortName);

/** One partner's scorecard of the month of the address; for the carrier. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const month = await shownMonth(asking, viewer, new URL(request.url).searchParams);
  const { data: answer, gaps } = await graph(asking, viewer, CarrierScorecardDocument, { partnerId: params['id'] ?? '', month });
  if (!answer.card && gaps.length === 0) throw data({ code: 'partner_not_found', traceId: context.traceId }, { status: 404 });
  const conduct = answer.card ? await cardConduct(asking, viewer, answer.card.partner.id, month) : null;
  return { month, card: answer.card ?? null, conduct, mayEnter: mayEnterFigures(viewer) };
}

export default function PartnerCard() {
  const { t } = useTranslation();
  const { card, conduct, month, mayEnter } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('standing.titleOf', { partner: card?.partner.shortName ?? '', month })} purpose={t('standing.purposeOf')}>
        <Link to={`/scorecards?month=${month}`}>{t('standing.backToAll')}</Link>
      </PageHead>
      <MonthForm month={month} />
      {card ? <ScorecardPage card={card} conduct={conduct} own={false} mayEnter={mayEnter} /> : <Gap name={t('menu.scorecards')} />}
    </div>
  );
}

export const ErrorBoundary = RouteError;
