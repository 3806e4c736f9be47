import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierRegistrationsDocument, PartnerRegistrationDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { CardPage } from '#app/registry/card-page.tsx';
import { DayForm } from '#app/registry/day-form.tsx';
import { PartnerList } from '#app/registry/partner-list.tsx';
import { ExportLinks } from '#app/card-list/export-links.tsx';
import { mayImportCards } from '#app/session/seat.ts';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { shownDay } from '#app/registry/shown-day.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'registry');

/** A partner's own card, or the carrier's registry of all partners, as of the day of the address (REG-04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const { searchParams } = new URL(request.url);
  const shown = await shownDay(asking, viewer, searchParams);
  const { asOf, from, to } = shown;
  if (viewer.face === 'partner') {
    const { data } = await graph(asking, viewer, PartnerRegistrationDocument, { asOf, from, to });
    return { side: 'partner' as const, shown, card: data.card ?? null };
  }
  const search = searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const { data } = await graph(asking, viewer, CarrierRegistrationsDocument, {
    asOf,
    search,
    first: PAGE,
    after: afterOf(searchParams),
  });
  return { side: 'carrier' as const, shown, list: data.list ?? null, search, mayImport: mayImportCards(viewer) };
}

export default function Registry() {
  const page = useLoaderData<typeof loader>();
  return page.side === 'partner' ? <OwnCard {...page} /> : <Partners {...page} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function OwnCard({ card, shown }: Extract<Page, { side: 'partner' }>) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHead title={t('card.own')} purpose={t('card.ownPurpose')}>
        {card?.draft.allowed ? (
          <Button component={Link} to="/registry/edit">
            {t(card.entries.length === 0 && !shown.chosen ? 'card.register' : 'card.edit')}
          </Button>
        ) : null}
      </PageHead>
      {card ? <CardPage card={card} shown={shown} /> : <Gap name={t('card.own')} />}
    </div>
  );
}

function Partners({ list, shown, search, mayImport }: Extract<Page, { side: 'carrier' }>) {
  const { t } = useTranslation();
  const location = useLocation();
  return (
    <div className="stack">
      <PageHead title={t('card.registry')} purpose={t('card.registryPurpose')}>
        <Button component={Link} to="/registry/duplicates" variant="default">
          {t('card.duplicates')}
        </Button>
        {mayImport ? (
          <Button component={Link} to="/registry/import" variant="default">
            {t('cardList.import')}
          </Button>
        ) : null}
        <ExportLinks day={shown.chosen ? shown.day : null} />
      </PageHead>
      <DayForm day={shown.day} chosen={shown.chosen || search !== ''}>
        <TextInput name="q" type="search" label={t('card.words')} placeholder={t('card.wordsHint')} defaultValue={search} maxLength={100} />
      </DayForm>
      {shown.chosen ? <p className="quiet">{t('card.asOfDay', { day: shown.day })}</p> : null}
      {list ? (
        <PartnerList
          caption={t('card.registry')}
          rows={list.edges.map(({ node }) => node)}
          rowLink={({ partner }) => `/registry/partners/${partner.id}${shown.chosen ? `?day=${shown.day}` : ''}`}
          pages={{
            ...pagesOf(location.search, list.pageInfo),
            count: t('card.partnerCount', { count: list.count }),
          }}
          empty={<p>{t(search === '' ? 'card.noPartners' : 'card.noneFound')}</p>}
        />
      ) : (
        <Gap name={t('card.registry')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
