import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import styles from '#app/conduct/conduct.module.css';
import { TickList } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierAlertsDocument, PartnerAlertsDocument, type CarrierAlertsQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { suspendService } from '#app/sanction/sanction-commands.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireAllStanding, requireStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 20;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'alerts');

/** Mass complaints, the latest first; a manager suspends a service at once (RTE-04, SAN-05). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const after = afterOf(new URL(request.url).searchParams);
  const { data: answer, gaps } = await graph(asking, viewer, viewer.face === 'carrier' ? CarrierAlertsDocument : PartnerAlertsDocument, {
    first: PAGE,
    after,
  });
  if (!answer.list && gaps.length > 0) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  return { list: answer.list ?? null, own: viewer.face === 'partner', keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return suspendService(asking, viewer, await submittedForm(asking));
}

export default function Alerts() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { list, own, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const alerts = (list?.edges ?? []).map(({ node }) => node);
  const next = list ? pagesOf(search, list.pageInfo).next : null;
  return (
    <div className="stack">
      <PageHead title={t('alert.title')} purpose={t('alert.purpose')}>
        <Link to="/sanctions">{t('menu.sanctions')}</Link>
        {own ? null : <Link to="/sanctions/related">{t('related.title')}</Link>}
      </PageHead>
      {alerts.length === 0 ? <p className="panel">{t('alert.none')}</p> : null}
      {alerts.map((alert) => (
        <Alert key={alert.id} alert={alert} own={own} reply={reply} keyBase={keyBase} />
      ))}
      {next === null ? null : <Link to={next}>{t('notices.earlier')}</Link>}
    </div>
  );
}

type MassAlert = NonNullable<CarrierAlertsQuery['list']>['edges'][number]['node'];

function Alert({ alert, own, reply, keyBase }: { alert: MassAlert; own: boolean; reply: FormReply | undefined; keyBase: string }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { id, at, service, partner, count, windowHours, faultGrade, suspended, complaints, actions } = alert;
  const may = actions.find(({ name }) => name === 'suspend_service');
  return (
    <section className="panel tight" aria-labelledby={`alert-${id}`} id={id}>
      <h2 id={`alert-${id}`}>{service?.name ?? '—'}</h2>
      <p>
        {own ? '' : `${partner.shortName} · `}
        {t('alert.says', { count, hours: windowHours })}
        {faultGrade == null ? '' : ` · ${t(`words.faultGrade.${faultGrade}`)}`} <span className="quiet">{localDayTime(at, timeZone)}</span>
      </p>
      {suspended ? <p>{t('alert.suspended')}</p> : null}
      {complaints ? (
        <details>
          <summary>{t('alert.complaints', { count: complaints.length })}</summary>
          <ol className={styles.lines}>
            {complaints.map((complaint) => (
              <li key={complaint.id}>
                <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> {complaint.subject}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {may?.allowed && service && !suspended ? (
        <details className="no-print" open={reply?.form === `suspend-${id}`}>
          <summary>{t('alert.suspend')}</summary>
          <p className="quiet">{t('alert.suspendHelp')}</p>
          <ActionForm
            id={`suspend-${id}`}
            reply={reply}
            submit={t('alert.suspend')}
            tone="danger"
            idempotencyKey={`${keyBase}:${id}`}
            hidden={{ serviceId: service.id }}
            defaults={{ complaintIds: (complaints ?? []).map((complaint) => complaint.id) }}
            labels={{ reason: t('conduct.reason'), complaintIds: t('conduct.evidence') }}
          >
            {complaints && complaints.length > 0 ? (
              <TickList
                name="complaintIds"
                legend={t('conduct.evidence')}
                ticks={complaints.map((complaint) => ({ value: complaint.id, label: complaint.number, help: complaint.subject }))}
              />
            ) : null}
            <AreaField name="reason" label={t('conduct.reason')} required />
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}

export const ErrorBoundary = RouteError;
