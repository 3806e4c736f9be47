import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { proposeDeduction } from '#app/conduct/conduct-commands.server.ts';
import { TickList, type Tick } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierProposalWorldDocument, type CarrierProposalWorldQuery } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { requireAllStanding, shownMonth } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposeDeduction');

/** The form of a deduction: the rubric's items, and the partner's records of the month as evidence to tick (SCO-05). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const { searchParams } = new URL(request.url);
  const month = await shownMonth(asking, viewer, searchParams);
  const { data: world, gaps } = await graph(asking, viewer, CarrierProposalWorldDocument, {
    partnerId: searchParams.get('partner') ?? '',
    month,
  });
  if (!world.card || !world.settings) throw notThere(asking, gaps, 'partner_not_found');
  return { card: world.card, settings: world.settings, world, keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return proposeDeduction(asking, viewer, await submittedForm(asking));
}

export default function ProposeDeduction() {
  const { t } = useTranslation();
  const { card, settings, world, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const ticks = useTicks(world);
  const { partner, month } = card;
  const may = card.actions.find(({ name }) => name === 'propose_deduction');
  return (
    <div className="stack">
      <PageHead title={t('conduct.proposeTitle', { partner: partner.shortName, month })} purpose={t('conduct.proposePurpose')}>
        <Link to={cardAddress(partner.id, month)}>{t('standing.toCard')}</Link>
      </PageHead>
      {may?.allowed ? (
        <section className="panel tight">
          <ActionForm
            id="propose"
            reply={reply}
            submit={t('conduct.propose')}
            idempotencyKey={`${keyBase}:propose`}
            hidden={{ partnerId: partner.id, month }}
            labels={{
              itemId: t('conduct.item'),
              points: t('conduct.points'),
              evidence: t('conduct.evidence'),
              reason: t('conduct.reason'),
            }}
          >
            <ChoiceField
              name="itemId"
              label={t('conduct.item')}
              empty={t('conduct.chooseItem')}
              choices={settings.rubric.items.map(({ id, name, most }) => ({ value: id, label: t('conduct.itemOf', { name, most }) }))}
              required
            />
            <TextField name="points" label={t('conduct.points')} inputMode="numeric" maxLength={3} required />
            {ticks.length > 0 ? (
              <TickList name="evidence" legend={t('conduct.evidence')} ticks={ticks} required />
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

/** What can be ticked: the month's complaints and call-backs on them, calls and change notices. */
function useTicks({ complaints, drills, notices }: Partial<CarrierProposalWorldQuery>): Tick[] {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const at = (instant: string): string => localDayTime(instant, timeZone);
  return [
    ...(complaints?.edges ?? []).flatMap(({ node: { number, complaint } }) =>
      complaint === null || complaint === undefined
        ? []
        : [
            { value: `COMPLAINT:${complaint.id}`, label: `${t('conduct.evidenceKind.COMPLAINT')} ${number}`, help: complaint.subject },
            ...complaint.callBacks.map((call) => ({
              value: `CALL_BACK:${call.id}:${complaint.id}`,
              label: `${t('conduct.evidenceKind.CALL_BACK')} ${number}`,
              help: `${at(call.at)} ${t(`words.callBackOutcome.${call.outcome}`)}`,
            })),
          ],
    ),
    ...(drills?.edges ?? []).map(({ node }) => ({
      value: `DRILL:${node.id}`,
      label: t('conduct.evidenceKind.DRILL'),
      help: t('conduct.drillSays', { at: at(node.at), number: node.number, outcome: t(`supplies.outcome.${node.outcome}`) }),
    })),
    ...(notices?.edges ?? []).map(({ node }) => ({
      value: `CHANGE_NOTICE:${node.id}`,
      label: t('conduct.evidenceKind.CHANGE_NOTICE'),
      help: `${node.submittedAt == null ? '' : at(node.submittedAt)} ${t(`words.noticeState.${node.state}`)}`,
    })),
  ];
}

export const ErrorBoundary = RouteError;
