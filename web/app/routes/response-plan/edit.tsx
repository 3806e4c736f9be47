import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { submittedForm } from '#app/form/submitted.server.ts';
import { planDesk, planOf, requirePlans } from '#app/response-plan/plan-face.server.ts';
import { PlanForm } from '#app/response-plan/plan-form.tsx';
import { sendRevision } from '#app/response-plan/send-plan.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'reviseResponsePlan');

/** The form of a plan's next version, with what the last one says (ASC-02). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  const [plan, desk] = await Promise.all([planOf(asking, viewer, params['id'] ?? '', null), planDesk(asking, viewer)]);
  const { shown } = plan;
  if (!shown || !plan.mayWrite) throw data({ code: 'forbidden', traceId: context.traceId }, { status: 403 });
  return { desk, plan: { id: plan.id, version: shown }, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  return sendRevision(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function ReviseResponsePlan() {
  const { t } = useTranslation();
  const { desk, plan, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('plan.reviseTitle', { title: plan.version.title })} purpose={t('plan.revisePurpose')} />
      <section className="panel">
        <PlanForm reply={reply} keyBase={keyBase} desk={desk} before={plan} />
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
