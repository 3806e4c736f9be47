import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { requireBanking } from '#app/contact-report/banking.server.ts';
import { sendNumbers } from '#app/contact-report/numbers-form.server.ts';
import { NumbersForm } from '#app/contact-report/numbers-form.tsx';
import { noticeOf } from '#app/contact-report/outlet-notice.server.ts';
import { OutletSheet } from '#app/contact-report/outlet-sheet.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titled(matches, 'outletNotices', data?.notice.outlet.name);

/** The notice of one outlet as it is printed, and its own numbers to enter (REG-09). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  return { notice: await noticeOf(asking, viewer, params['id'] ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  return sendNumbers(asking, viewer, await submittedForm(asking), `/outlet-notices/${params['id'] ?? ''}`);
}

export default function OutletNotice() {
  const { t } = useTranslation();
  const { notice } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { outlet, missing, inContest, lines } = notice;
  const own = lines.find(({ level }) => level === 'OUTLET');
  return (
    <div className="stack">
      <Done of={outlet.id} words="reportDone" />
      <div className="no-print">
        <PageHead
          title={t('outletNotice.title', { outlet: outlet.name })}
          purpose={
            missing.length === 0
              ? t('outletNotice.printHelp')
              : t('outletNotice.lacks', { levels: missing.map((level) => t(`outletNotice.level.${level}`)).join('、') })
          }
        >
          <Button component="a" href={`/outlet-notices/${outlet.id}/export`} variant="default">
            {t('outletNotice.asDocument')}
          </Button>
        </PageHead>
      </div>
      <OutletSheet notice={notice} />
      {own?.mayEnter ? <NumbersForm line={own} outlet={{ id: outlet.id, inContest }} reply={reply} /> : null}
    </div>
  );
}

export const ErrorBoundary = RouteError;
