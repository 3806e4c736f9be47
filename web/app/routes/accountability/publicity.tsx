import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { enterPublicity } from '#app/accountability/case-commands.server.ts';
import { requireAllCases } from '#app/accountability/case-face.server.ts';
import { lookedAtOf } from '#app/accountability/looked-at.server.ts';
import { localInput } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, RadioField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationMembersDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'publicity');

/** The form for a matter that reached the internet or the press, of a complaint's members or of any (ACC-01(4)). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  const complaintId = new URL(request.url).searchParams.get('complaint');
  const lookedAt = complaintId === null ? null : await lookedAtOf(asking, viewer, complaintId);
  if (complaintId !== null && lookedAt === null) throw data({ code: 'complaint_not_found', traceId: context.traceId }, { status: 404 });
  const members = lookedAt?.members ?? (await graph(asking, viewer, AssociationMembersDocument, {})).data.organisations ?? [];
  return { complaintId, members, key: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  return enterPublicity(asking, viewer, await submittedForm(asking));
}

export default function Publicity() {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const { complaintId, members, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('accountability.enterPublicity')} purpose={t('accountability.publicityPurpose')}>
        {complaintId === null ? null : <Link to={`/complaints/${complaintId}`}>{t('accountability.backToComplaint')}</Link>}
      </PageHead>
      <section className="panel">
        <ActionForm
          id="enter_publicity"
          reply={reply}
          submit={t('accountability.enterPublicity')}
          draft={`${complaintId ?? 'accountability'}:enter_publicity`}
          idempotencyKey={key}
          hidden={complaintId === null ? {} : { complaintId }}
          labels={{
            about: t('accountability.about'),
            medium: t('accountability.mediumTitle'),
            source: t('accountability.source'),
            appearedAt: t('accountability.appearedAt'),
            mishandled: t('accountability.mishandledTitle'),
            reason: t('accountability.publicityReason'),
          }}
        >
          <ChoiceField
            name="about"
            label={t('accountability.about')}
            required
            empty={t('accountability.chooseMember')}
            choices={members.map(({ id, shortName, units }) => ({
              group: shortName,
              items: [
                { value: id, label: t('accountability.wholeOf', { member: shortName }) },
                ...units.filter(({ kind }) => kind === 'outlet').map((unit) => ({ value: `${id}/${unit.id}`, label: unit.name })),
              ],
            }))}
          />
          <RadioField
            name="medium"
            label={t('accountability.mediumTitle')}
            required
            choices={(['INTERNET', 'PRESS'] as const).map((value) => ({ value, label: t(`accountability.medium.${value}`) }))}
          />
          <TextField name="source" label={t('accountability.source')} help={t('accountability.sourceHelp')} required maxLength={500} />
          <TextField
            name="appearedAt"
            type="datetime-local"
            label={t('accountability.appearedAt')}
            required
            max={localInput(now + 60_000, timeZone)}
          />
          <RadioField
            name="mishandled"
            label={t('accountability.mishandledTitle')}
            required
            choices={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`accountability.mishandled.${value}`),
              help: t(`accountability.mishandledHelp.${value}`),
            }))}
          />
          <AreaField name="reason" label={t('accountability.publicityReason')} required />
        </ActionForm>
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
