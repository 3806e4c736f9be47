import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierSuppliesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { EntryDone } from '#app/supplies/done.tsx';
import { giveEntry } from '#app/supplies/give-entry.server.ts';
import { SuppliesPage } from '#app/supplies/supplies-page.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'manuals');

/** One partner's documents and trainings, for the carrier (REG-10). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'carrier');
  const { data: answer } = await graph(asking, viewer, CarrierSuppliesDocument, { partnerId: params['id'] ?? '' });
  if (!answer.card) throw data({ code: 'partner_not_found', traceId: context.traceId }, { status: 404 });
  return { card: answer.card, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const id = params['id'] ?? '';
  return giveEntry(asking, await requireSide(asking, 'carrier'), `/registry/manuals/${encodeURIComponent(id)}`, id);
}

export default function PartnerManuals() {
  const { t } = useTranslation();
  const { card, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('supplies.of', { partner: card.partner.shortName })} purpose={t('supplies.partnerPurpose')} />
      <EntryDone />
      <SuppliesPage card={card} reply={reply} keyBase={keyBase} />
    </div>
  );
}

export const ErrorBoundary = RouteError;
