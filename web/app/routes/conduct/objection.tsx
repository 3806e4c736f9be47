import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { versionsAddress } from '#app/conduct/addresses.ts';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import { decideObjection } from '#app/conduct/conduct-commands.server.ts';
import { ConductState } from '#app/conduct/conduct-state.tsx';
import styles from '#app/conduct/conduct.module.css';
import { aboutWords } from '#app/conduct/objection-list.tsx';
import { AreaField, RadioField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierObjectionDocument, PartnerObjectionDocument } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { FactLines } from '#app/shell/fact-lines.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { requireAllStanding, requireStanding } from '#app/standing/standing-face.server.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'objections');

/** One objection to a closed card, and what the viewer may do about it (SAN-06). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const document = viewer.face === 'carrier' ? CarrierObjectionDocument : PartnerObjectionDocument;
  const { data: answer, gaps } = await graph(asking, viewer, document, { objectionId: params['id'] ?? '' });
  if (!answer.objection) throw notThere(asking, gaps, 'objection_not_found');
  return { objection: answer.objection, own: viewer.face === 'partner', keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return decideObjection(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Objection() {
  const { t } = useTranslation();
  const { objection, own, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, partner, month, about, state, shownVersions, complaint, deduction } = objection;
  const address = complaint ? `/complaints/${complaint.id}` : deduction ? `/scorecards/deductions/${deduction.id}` : null;
  const lines = [
    [t('standing.partner'), partner.name],
    [
      t('standing.month'),
      <Link key="month" to={own ? `/scorecards?month=${month}` : cardAddress(partner.id, month)}>
        {month}
      </Link>,
    ],
    [
      t(`conduct.aboutKind.${about}`),
      address ? (
        <Link key="about" to={address}>
          {aboutWords(objection, t)}
        </Link>
      ) : (
        t('conduct.notSeen')
      ),
    ],
    [
      t('conduct.cardVersion'),
      <span key="version" className="row">
        {shownVersions.map(({ mode, version }) => (
          <Link key={`${mode}${version}`} to={versionsAddress(own ? null : partner.id, month, mode, version)}>
            {t('conduct.versionOf', { mode: t(`standing.modeShort.${mode}`), version })}
          </Link>
        ))}
      </span>,
    ],
    [
      t('conduct.objectionEvidence'),
      <span key="evidence" className="text">
        {objection.evidence}
      </span>,
    ],
    [
      t('conduct.reason'),
      <span key="reason" className="text">
        {objection.reason ?? '—'}
      </span>,
    ],
  ] as const;
  const judgeFields = () => (
    <>
      <RadioField
        name="upheld"
        label={t('conduct.upheld')}
        choices={[
          { value: 'yes', label: t('conduct.uphold'), help: t('conduct.upholdHelp') },
          { value: 'no', label: t('conduct.reject') },
        ]}
        required
      />
      <AreaField name="reason" label={t('conduct.reason')} required />
    </>
  );
  return (
    <div className="stack">
      <Done of={id} words="objectionDone" />
      <PageHead
        title={t('conduct.objectionTitle', { about: aboutWords(objection, t), partner: partner.shortName })}
        purpose={<ConductState of="objectionState" state={state} />}
      />
      <div className={styles.columns}>
        <div className="stack">
          <section className="panel tight" aria-labelledby="facts">
            <h2 id="facts">{t('refund.facts')}</h2>
            <FactLines lines={lines} />
          </section>
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={objection.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight no-print" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <ConductActs
              id={id}
              actions={objection.actions}
              reply={reply}
              keyBase={keyBase}
              labels={{ upheld: t('conduct.upheld') }}
              fields={judgeFields}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteError;
