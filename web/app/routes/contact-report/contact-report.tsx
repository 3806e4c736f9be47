import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { requireBanking, requireBankingSide } from '#app/contact-report/banking.server.ts';
import { MemberDutyList } from '#app/contact-report/member-duty-list.tsx';
import { actOnReport } from '#app/contact-report/report-form.server.ts';
import { reportPage } from '#app/contact-report/report-page.server.ts';
import { ReportView } from '#app/contact-report/report-view.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { CheckField, ChoiceField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationMemberDutiesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { DayForm } from '#app/registry/day-form.tsx';
import registry from '#app/registry/registry.module.css';
import { shownDay } from '#app/registry/shown-day.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'contactReport');

/** A member's own contact report, or to the association all members with who is on duty, as of the day of the address (REG-08). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  if (viewer.side === 'member') return { side: 'member' as const, page: await reportPage(asking, viewer, null) };
  const shown = await shownDay(asking, viewer, new URL(request.url).searchParams);
  const { data } = await graph(asking, viewer, AssociationMemberDutiesDocument, { at: shown.asOf });
  return { side: 'association' as const, shown, members: data.members ?? null };
}

/** An absence, or a return. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBankingSide(asking, 'member');
  return actOnReport(asking, viewer, await submittedForm(asking));
}

export default function ContactReport() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.side === 'member' ? <Own page={loaded.page} /> : <Members {...loaded} />;
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Own({ page }: Pick<Extract<Loaded, { side: 'member' }>, 'page'>) {
  const { t } = useTranslation();
  const reply = useActionData<typeof action>();
  const { report, keyBase } = page;
  const { version, actions } = report;
  const may = (name: string): boolean => actions.some((action) => action.name === name && action.allowed);
  const absent = may('report_absence');
  const acts = new Map(
    (may('end_absence') ? report.absences.filter(({ open }) => open) : []).map(({ id }) => [
      id,
      <ActionForm
        key={id}
        id={`end_absence-${id}`}
        reply={reply}
        submit={t('report.endAbsence')}
        idempotencyKey={`${keyBase}:${id}`}
        hidden={{ command: 'end_absence', absenceId: id, version }}
      />,
    ]),
  );
  return (
    <div className="stack">
      <Done of="contact-report" words="reportDone" />
      <PageHead title={t('menu.ownContactReport')} purpose={t('report.ownPurpose')}>
        {may('file_report') || may('change_report') ? (
          <Button component={Link} to="/contact-report/edit">
            {t(may('file_report') ? 'report.file' : 'report.change')}
          </Button>
        ) : null}
      </PageHead>
      <div className={absent ? registry.columns : 'stack'}>
        <div className="stack">
          <ReportView {...page} absenceActs={acts} />
        </div>
        {absent ? (
          <aside className="stack">
            <section className="panel tight no-print" aria-labelledby="absence">
              <h2 id="absence">{t('report.reportAbsence')}</h2>
              <p className="quiet">{t('report.absenceHelp')}</p>
              <ActionForm
                id="report_absence"
                reply={reply}
                submit={t('report.reportAbsence')}
                draft="contact-report:report_absence"
                idempotencyKey={`${keyBase}:report_absence`}
                hidden={{ command: 'report_absence', version }}
                labels={{
                  handler: t('report.who'),
                  fromDay: t('report.fromDay'),
                  toDay: t('report.toDay'),
                  confirmed: t('report.confirmGap'),
                }}
              >
                <ChoiceField
                  name="handler"
                  label={t('report.who')}
                  choices={report.contacts
                    .filter(({ field }) => field === 'HANDLER_A' || field === 'HANDLER_B')
                    .map(({ field, name }) => ({ value: field, label: `${t(`report.field.${field}`)} ${name}` }))}
                  required
                />
                <TextField name="fromDay" label={t('report.fromDay')} type="date" required />
                <TextField name="toDay" label={t('report.toDay')} help={t('report.toDayHelp')} type="date" required />
                {reply?.form === 'report_absence' && reply.order?.includes('confirmed') ? (
                  <CheckField name="confirmed" label={t('report.confirmGap')} />
                ) : null}
              </ActionForm>
            </section>
          </aside>
        ) : null}
      </div>
    </div>
  );
}

function Members({ shown, members }: Extract<Loaded, { side: 'association' }>) {
  const { t } = useTranslation();
  const unreported = (members ?? []).filter(({ filedAt }) => filedAt == null).length;
  return (
    <div className="stack">
      <PageHead title={t('menu.memberDuties')} purpose={t('report.membersPurpose')} />
      <DayForm day={shown.day} chosen={shown.chosen} />
      {shown.chosen ? <p className="quiet">{t('report.asOfDay', { day: shown.day })}</p> : null}
      {unreported > 0 ? <p>{t('report.unreported', { count: unreported })}</p> : null}
      {members ? (
        <MemberDutyList caption={t('menu.memberDuties')} rows={members} empty={<p>{t('report.noMembers')}</p>} />
      ) : (
        <Gap name={t('menu.memberDuties')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
