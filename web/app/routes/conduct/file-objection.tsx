import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { fileObjection } from '#app/conduct/conduct-commands.server.ts';
import { ObjectionLine } from '#app/conduct/objection-line.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { PartnerContestedComplaintDocument, PartnerDeductionDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'objections');

/** The form by which a partner objects, once, to a counted complaint or an accepted deduction (SAN-06). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePartner(asking);
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('id') ?? '';
  const contested =
    searchParams.get('about') === 'deduction' ? await ofDeduction(asking, viewer, id) : await ofComplaint(asking, viewer, id);
  if (contested === null) throw data({ code: 'objection_not_found', traceId: context.traceId }, { status: 404 });
  return { ...contested, id, keyBase: crypto.randomUUID() };
}

async function ofComplaint(asking: Asking, viewer: Viewer, id: string) {
  const { complaint } = (await graph(asking, viewer, PartnerContestedComplaintDocument, { id })).data;
  const own = complaint?.scorecards.find(({ partner }) => partner.id === viewer.seat.tenantId);
  if (!complaint || !own) return null;
  const words = `${complaint.number} ${complaint.subject}`;
  return {
    about: 'COMPLAINT',
    words,
    month: own.month,
    objection: own.objection,
    right: own.objectionRight,
    back: `/complaints/${id}`,
  } as const;
}

async function ofDeduction(asking: Asking, viewer: Viewer, id: string) {
  const { deduction } = (await graph(asking, viewer, PartnerDeductionDocument, { deductionId: id })).data;
  if (!deduction) return null;
  const { itemName: words, month, objection, objectionRight: right } = deduction;
  return { about: 'DEDUCTION', words, month, objection, right, back: `/scorecards/deductions/${id}` } as const;
}

async function requirePartner(asking: Asking): Promise<Viewer> {
  const viewer = await requireStanding(asking);
  if (viewer.face !== 'partner') throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePartner(asking);
  return fileObjection(asking, viewer, await submittedForm(asking));
}

export default function FileObjection() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { about, words, month, objection, right, back, id, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('conduct.object')} purpose={t('conduct.objectPurpose')}>
        <Link to={back}>{words}</Link>
      </PageHead>
      <section className="panel tight">
        <p>
          {t(`conduct.aboutKind.${about}`)}：<strong>{words}</strong>（{month}）
        </p>
        {right?.allowed && right.endsAt != null ? (
          <>
            <p className="quiet">{t('conduct.objectUntil', { endsAt: localDayTime(right.endsAt, timeZone) })}</p>
            <ActionForm
              id="object"
              reply={reply}
              submit={t('conduct.object')}
              draft={`${id}:object`}
              idempotencyKey={`${keyBase}:object`}
              hidden={{ about, id }}
              labels={{ evidence: t('conduct.objectionEvidence') }}
            >
              <AreaField name="evidence" label={t('conduct.objectionEvidence')} help={t('conduct.objectionHelp')} required />
            </ActionForm>
          </>
        ) : (
          <>
            <ObjectionLine objection={objection} right={right} address="" />
            {objection == null && right?.endsAt == null ? <p className="quiet">{t('conduct.onNoCard')}</p> : null}
          </>
        )}
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
