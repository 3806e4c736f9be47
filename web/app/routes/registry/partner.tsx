import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierRegistrationDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { CardPage } from '#app/registry/card-page.tsx';
import { ChangeNoticeList } from '#app/registry/change-notice-list.tsx';
import { DuplicateNotes } from '#app/registry/duplicate-uses.tsx';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { shownDay } from '#app/registry/shown-day.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'registry', page?.card?.partner.shortName);

/** One partner's card as of the day of the address, with its notices; for the carrier. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'carrier');
  const { asOf, ...shown } = await shownDay(asking, viewer, new URL(request.url).searchParams);
  const answer = await graph(asking, viewer, CarrierRegistrationDocument, {
    partnerId: params['id'] ?? '',
    asOf,
    from: shown.from,
    to: shown.to,
  });
  const { card, notices, duplicates } = answer.data;
  if (card === null && answer.gaps.length === 0) throw data({ code: 'not_found', traceId: context.traceId }, { status: 404 });
  return { shown, card: card ?? null, notices: notices ?? null, duplicates: duplicates ?? [] };
}

export default function Partner() {
  const { t } = useTranslation();
  const { shown, card, notices, duplicates } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={card?.partner.shortName ?? t('card.registry')} purpose={t('card.partnerPurpose')} />
      <DuplicateNotes duplicates={duplicates} />
      {card ? <CardPage card={card} shown={shown} /> : <Gap name={t('card.registry')} />}
      <section className="tight" aria-labelledby="notices">
        <h2 id="notices">{t('menu.changeNotices')}</h2>
        {notices ? (
          <ChangeNoticeList
            caption={t('menu.changeNotices')}
            ofMany={false}
            rows={notices.edges.map(({ node }) => node)}
            empty={<p>{t('changeNotice.view.all.empty')}</p>}
          />
        ) : (
          <Gap name={t('menu.changeNotices')} />
        )}
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
