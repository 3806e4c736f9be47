import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { TickList } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierEndingWorldDocument } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { proposeEnding } from '#app/sanction/sanction-commands.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireAllStanding } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposeEnding');

/** A manager proposes that the cooperation with a partner end where it is serious (SAN-05). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const partnerId = new URL(request.url).searchParams.get('partner') ?? '';
  const { data: world, gaps } = await graph(asking, viewer, CarrierEndingWorldDocument, { partnerId });
  if (!world.card) throw notThere(asking, gaps, 'partner_not_found');
  return { card: world.card, complaints: world.complaints?.edges ?? [], keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return proposeEnding(asking, viewer, await submittedForm(asking));
}

export default function ProposeEnding() {
  const { t } = useTranslation();
  const { card, complaints, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const may = card.actions.find(({ name }) => name === 'propose_ending');
  const ticks = complaints.flatMap(({ node: { number, complaint } }) =>
    complaint ? [{ value: complaint.id, label: number, help: complaint.subject }] : [],
  );
  return (
    <div className="stack">
      <PageHead title={t('sanction.proposeEnding', { partner: card.partner.shortName })} purpose={t('sanction.proposeEndingPurpose')} />
      {may?.allowed ? (
        <section className="panel tight">
          <ActionForm
            id="propose_ending"
            reply={reply}
            submit={t('sanction.propose')}
            tone="danger"
            idempotencyKey={`${keyBase}:ending`}
            hidden={{ partnerId: card.partner.id }}
            labels={{ reason: t('conduct.reason'), complaintIds: t('conduct.evidence') }}
          >
            {ticks.length > 0 ? (
              <TickList name="complaintIds" legend={t('conduct.evidence')} ticks={ticks} />
            ) : (
              <p className="quiet">{t('conduct.noEvidenceThere')}</p>
            )}
            <AreaField name="reason" label={t('conduct.reason')} required />
          </ActionForm>
        </section>
      ) : (
        <p className="panel">{may?.message}</p>
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
