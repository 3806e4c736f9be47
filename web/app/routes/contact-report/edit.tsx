import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireBankingSide } from '#app/contact-report/banking.server.ts';
import { spoken } from '#app/contact-report/receiver-card.tsx';
import { ReportFields, useReportLabels } from '#app/contact-report/report-fields.tsx';
import { sendReport } from '#app/contact-report/report-form.server.ts';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationContactReportFormDocument, type ReportContactFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'contactReport');

/** The form of the member's own report, with what is reported now (REG-08). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBankingSide(asking, 'member');
  const { report } = (await graph(asking, viewer, AssociationContactReportFormDocument, {})).data;
  const stop = (code: string, status: number) => data({ code, traceId: context.traceId }, { status });
  if (!report) throw stop('graph_unavailable', 503);
  if (!report.actions.some(({ name, allowed }) => allowed && /^(file|change)_report$/.test(name))) throw stop('forbidden', 403);
  return { report, keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBankingSide(asking, 'member');
  return sendReport(asking, viewer, await submittedForm(asking));
}

const FORM_NAMES = {
  LEADER: 'leader',
  RESPONSIBLE_DEPARTMENT: 'responsibleDepartment',
  HANDLER_A: 'handlerA',
  HANDLER_B: 'handlerB',
} as const;

const asTyped = ({ name, phone, mobile, email, personId }: ReportContactFragment) => ({
  name,
  phone: spoken(phone),
  email,
  ...(mobile == null ? {} : { mobile: spoken(mobile), personId: personId ?? '' }),
});

export default function EditReport() {
  const { t } = useTranslation();
  const { report, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = useReportLabels();
  const first = report.filedAt == null;
  const command = first ? 'file_report' : 'change_report';
  return (
    <div className="stack">
      <PageHead title={t(first ? 'report.file' : 'report.change')} purpose={t('report.editPurpose')} />
      <section className="panel">
        <ActionForm
          id={command}
          reply={reply}
          submit={t(first ? 'report.file' : 'report.change')}
          draft={`contact-report:${command}`}
          idempotencyKey={keyBase}
          labels={labels}
          hidden={{ command, ...(first ? {} : { version: report.version }) }}
          defaults={Object.fromEntries(report.contacts.map((contact) => [FORM_NAMES[contact.field], asTyped(contact)]))}
        >
          <ReportFields nameable={report.nameable} />
        </ActionForm>
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
