import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireBankingSide } from '#app/contact-report/banking.server.ts';
import { reportPage } from '#app/contact-report/report-page.server.ts';
import { ReportView } from '#app/contact-report/report-view.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titled(matches, 'contactReport', data?.report.member.shortName);

/** One member's contact report, for the association (REG-08). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBankingSide(asking, 'association');
  return reportPage(asking, viewer, params['id'] ?? '');
}

export default function MemberReport() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('report.title', { member: page.report.member.shortName })} purpose={t('report.memberPurpose')}>
        <Link to="/contact-report">{t('menu.memberDuties')}</Link>
      </PageHead>
      <ReportView {...page} />
    </div>
  );
}

export const ErrorBoundary = RouteError;
