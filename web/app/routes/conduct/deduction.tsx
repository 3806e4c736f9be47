import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import { decideDeduction } from '#app/conduct/conduct-commands.server.ts';
import { ConductState } from '#app/conduct/conduct-state.tsx';
import styles from '#app/conduct/conduct.module.css';
import { ObjectionLine } from '#app/conduct/objection-line.tsx';
import { AreaField, RadioField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierDeductionDocument, PartnerDeductionDocument, type DeductionPageFragment } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { FactLines } from '#app/shell/fact-lines.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { requireAllStanding, requireStanding } from '#app/standing/standing-face.server.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'deductions', page?.deduction.itemName);

/** One deduction with its evidence, and what the viewer may do about it (SCO-05). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const document = viewer.face === 'carrier' ? CarrierDeductionDocument : PartnerDeductionDocument;
  const { data: answer, gaps } = await graph(asking, viewer, document, { deductionId: params['id'] ?? '' });
  if (!answer.deduction) throw notThere(asking, gaps, 'deduction_not_found');
  return { deduction: answer.deduction, own: viewer.face === 'partner', keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return decideDeduction(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Deduction() {
  const { t } = useTranslation();
  const { deduction, own, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, itemName, partner, month, state, points, most, acceptedPoints, source, version } = deduction;
  const lines = [
    [t('standing.partner'), partner.name],
    [
      t('standing.month'),
      <Link key="month" to={own ? `/scorecards?month=${month}` : cardAddress(partner.id, month)}>
        {month}
      </Link>,
    ],
    [t('conduct.item'), itemName],
    [t('conduct.sourceTitle'), t(`conduct.source.${source}`)],
    [t('conduct.proposedPoints'), t('conduct.pointsOfMost', { points, most })],
    [t('conduct.acceptedPoints'), acceptedPoints ?? '—'],
  ] as const;
  const decideFields = () => (
    <>
      <RadioField
        name="accepted"
        label={t('conduct.accepted')}
        choices={[
          { value: 'yes', label: t('conduct.accept') },
          { value: 'no', label: t('conduct.decline') },
        ]}
        required
      />
      <TextField name="points" label={t('conduct.points')} help={t('conduct.atMost', { most })} inputMode="numeric" maxLength={3} />
      <AreaField name="reason" label={t('conduct.reason')} required />
    </>
  );
  return (
    <div className="stack">
      <Done of={id} words="deductionDone" />
      <PageHead
        title={t('conduct.deductionTitle', { item: itemName, partner: partner.shortName })}
        purpose={<ConductState of="deductionState" state={state} />}
      />
      <div className={styles.columns}>
        <div className="stack">
          <section className="panel tight" aria-labelledby="facts">
            <h2 id="facts">{t('refund.facts')}</h2>
            <FactLines lines={lines} />
          </section>
          <Evidence evidence={deduction.evidence} />
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={deduction.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <ObjectionLine
              objection={deduction.objection}
              right={deduction.objectionRight}
              address={`/scorecards/objections/new?about=deduction&id=${id}`}
            />
            <ConductActs
              id={id}
              actions={deduction.actions}
              reply={reply}
              keyBase={keyBase}
              hidden={{ version }}
              defaults={{ points: String(points) }}
              labels={{ accepted: t('conduct.accepted'), points: t('conduct.points') }}
              fields={decideFields}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}

/** Each piece of evidence leads to what it is. */
function Evidence({ evidence }: Pick<DeductionPageFragment, 'evidence'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <section className="panel tight" aria-labelledby="evidence">
      <h2 id="evidence">{t('conduct.evidence')}</h2>
      <ul className={styles.lines}>
        {evidence.map(({ kind, id, complaint, drill }) => {
          const word = t(`conduct.evidenceKind.${kind}`);
          if (kind === 'CHANGE_NOTICE')
            return (
              <li key={id}>
                <Link to={`/registry/notices/${id}`}>{word}</Link>
              </li>
            );
          if (drill)
            return (
              <li key={id}>
                <Link to="/registry/drills">{word}</Link>{' '}
                {t('conduct.drillSays', {
                  at: localDayTime(drill.at, timeZone),
                  number: drill.number,
                  outcome: t(`supplies.outcome.${drill.outcome}`),
                })}
              </li>
            );
          return (
            <li key={id}>
              {complaint ? <Link to={`/complaints/${complaint.id}`}>{`${word} ${complaint.number}`}</Link> : word}{' '}
              <span className="quiet">{complaint?.subject ?? t('conduct.notSeen')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export const ErrorBoundary = RouteError;
