import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierDuplicateNumbersDocument, type DuplicateFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { DuplicateUses } from '#app/registry/duplicate-uses.tsx';
import { homeNumber } from '#app/registry/home-number.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'duplicates');

/** Numbers on the cards of several partners (REG-01); for the carrier, because partners never learn of each other. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'carrier');
  return { duplicates: (await graph(asking, viewer, CarrierDuplicateNumbersDocument, {})).data.duplicates ?? null };
}

export default function Duplicates() {
  const { t } = useTranslation();
  const { duplicates } = useLoaderData<typeof loader>();
  const columns: Column<DuplicateFragment>[] = [
    {
      key: 'number',
      title: t('card.number'),
      phone: 'lead',
      render: ({ number }) => <span className="numbers">{homeNumber(number)}</span>,
    },
    {
      key: 'uses',
      title: t('card.usedBy'),
      phone: 'main',
      render: ({ uses }) => <DuplicateUses uses={uses} />,
    },
  ];
  return (
    <div className="stack">
      <PageHead title={t('card.duplicates')} purpose={t('card.duplicatesPurpose')} />
      {duplicates ? (
        <List
          caption={t('card.duplicates')}
          columns={columns}
          rows={duplicates}
          rowId={({ number }) => number}
          rowLink={({ number }) => `/registry?q=${homeNumber(number)}`}
          empty={<p>{t('card.noDuplicates')}</p>}
        />
      ) : (
        <Gap name={t('card.duplicates')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
