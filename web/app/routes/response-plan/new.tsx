import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { submittedForm } from '#app/form/submitted.server.ts';
import { planDesk, requirePlans } from '#app/response-plan/plan-face.server.ts';
import { PlanForm } from '#app/response-plan/plan-form.tsx';
import { sendPlan } from '#app/response-plan/send-plan.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'newResponsePlan');

/** The form of a new response plan (ASC-02). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  return { desk: await planDesk(asking, viewer), keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  return sendPlan(asking, viewer, await submittedForm(asking));
}

export default function NewResponsePlan() {
  const { t } = useTranslation();
  const { desk, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('plan.new')} purpose={t('plan.newPurpose')} />
      <section className="panel">
        <PlanForm reply={reply} keyBase={keyBase} desk={desk} before={null} />
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
