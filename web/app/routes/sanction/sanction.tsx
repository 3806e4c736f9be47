import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import { ConductState } from '#app/conduct/conduct-state.tsx';
import styles from '#app/conduct/conduct.module.css';
import { submittedForm } from '#app/form/submitted.server.ts';
import {
  CarrierSanctionDocument,
  CarrierSanctionsOfDocument,
  PartnerSanctionDocument,
  PartnerSanctionsOfDocument,
  type SanctionPageFragment,
} from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { LadderChart } from '#app/sanction/ladder-chart.tsx';
import { sanctionFields } from '#app/sanction/sanction-fields.tsx';
import { actOnSanction } from '#app/sanction/sanction-commands.server.ts';
import { SanctionEvidence } from '#app/sanction/sanction-evidence.tsx';
import { objectionState } from '#app/sanction/sanction-list.tsx';
import { FactLines } from '#app/shell/fact-lines.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titled(matches, 'sanctions', page?.sanction.partner.shortName);

/** One sanction with all it rests on and every step, the partner's ladder, and what the viewer may do (SAN-01…06). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const carrier = viewer.face === 'carrier';
  const { data: answer, gaps } = await graph(asking, viewer, carrier ? CarrierSanctionDocument : PartnerSanctionDocument, {
    sanctionId: params['id'] ?? '',
  });
  const { sanction } = answer;
  if (!sanction) throw notThere(asking, gaps, 'sanction_not_found');
  const { list } = (
    await graph(asking, viewer, carrier ? CarrierSanctionsOfDocument : PartnerSanctionsOfDocument, {
      filter: { partnerId: sanction.partner.id },
    })
  ).data;
  return { sanction, all: (list?.edges ?? []).map(({ node }) => node), own: !carrier, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  return actOnSanction(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Sanction() {
  const { t } = useTranslation();
  const { sanction, all, own, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, measure, partner, state, version } = sanction;
  return (
    <div className="stack">
      <Done of={id} words="sanctionDone" />
      <PageHead
        title={t('sanction.title', { measure: t(`sanction.measure.${measure}`), partner: partner.shortName })}
        purpose={
          <span className="row">
            <ConductState of="sanctionState" state={state} />
            {sanction.overdue ? <strong>{t('sanction.overdue')}</strong> : null}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className="stack">
          <Facts sanction={sanction} own={own} />
          <SanctionEvidence sanction={sanction} own={own} />
          <section className="panel tight">
            <LadderChart sanctions={all} presentId={id} />
          </section>
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={sanction.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight no-print" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <ConductActs
              id={id}
              actions={sanction.actions}
              reply={reply}
              keyBase={keyBase}
              hidden={{ version }}
              labels={{
                deadlineDay: t('sanction.deadlineDay'),
                plan: t('sanction.plan'),
                evidence: t('conduct.objectionEvidence'),
                upheld: t('conduct.upheld'),
              }}
              fields={sanctionFields(measure)}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}

function Facts({ sanction, own }: { sanction: SanctionPageFragment; own: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { partner, rule, mode, service, month, deadlineAt, provisionalYears, plan, suspendedFrom, suspendedUntil, objection } = sanction;
  const at = (instant: string): string => localDayTime(instant, timeZone);
  const lines = [
    [t('standing.partner'), partner.name],
    [t('sanction.ruleTitle'), `${rule.replace('_', '-')} ${t(`sanction.rule.${rule}`)}`],
    [t('sanction.what'), service?.name ?? (mode == null ? '—' : t(`words.mode.${mode}`))],
    [
      t('standing.month'),
      month == null ? (
        '—'
      ) : (
        <Link key="month" to={own ? `/scorecards?month=${month}` : cardAddress(partner.id, month)}>
          {month}
        </Link>
      ),
    ],
    [t('sanction.deadline'), deadlineAt == null ? '—' : at(deadlineAt)],
    [
      t('sanction.suspension'),
      suspendedFrom == null
        ? t('sanction.nothingSuspended')
        : suspendedUntil == null
          ? t('sanction.suspendedOpen', { from: at(suspendedFrom) })
          : t('sanction.suspendedSpan', { from: at(suspendedFrom), to: at(suspendedUntil) }),
    ],
    [
      t('sanction.plan'),
      <span key="plan" className="text">
        {plan ?? '—'}
      </span>,
    ],
    [
      t('conduct.objection'),
      objection ? (
        <span key="objection" className="text">
          {t(`conduct.objectionState.${objectionState(objection)}`)}：{objection.evidence}
          {objection.reason ? ` → ${objection.reason}` : ''}
        </span>
      ) : (
        '—'
      ),
    ],
  ] as const;
  return (
    <section className="panel tight" aria-labelledby="facts">
      <h2 id="facts">{t('refund.facts')}</h2>
      <p className="quiet">{t(`sanction.measureHelp.${sanction.measure}`)}</p>
      <FactLines lines={lines} />
      {provisionalYears.length > 0 ? <p className="quiet">{t('sanction.provisional', { years: provisionalYears.join('、') })}</p> : null}
    </section>
  );
}

export const ErrorBoundary = RouteError;
