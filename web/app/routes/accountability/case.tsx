import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actOnCase } from '#app/accountability/case-commands.server.ts';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { CaseFacts } from '#app/accountability/case-facts.tsx';
import { caseFields } from '#app/accountability/case-fields.tsx';
import { CaseStateWord } from '#app/accountability/case-state.tsx';
import { CaseEvidence } from '#app/accountability/evidence.tsx';
import { InterviewCard } from '#app/accountability/interview-card.tsx';
import { useCaseLabels } from '#app/accountability/use-case-labels.ts';
import { Done } from '#app/complaint/done.tsx';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import styles from '#app/conduct/conduct.module.css';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CaseRectifications } from '#app/follow-up/case-rectifications.tsx';
import { AssociationCaseDocument, AssociationCaseRectificationsDocument } from '#app/gql/graphql.ts';
import { foundOf, graph } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titled(matches, 'accountability', page?.found.member.shortName);

/** One case with all it rests on, the minutes, every step, and what the viewer may do (ACC-01…04). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const found = await foundOf(asking, viewer, AssociationCaseDocument, { caseId: params['id'] ?? '' }, 'case_not_found');
  const rectifications =
    found.clause === 'SAME_KIND'
      ? ((await graph(asking, viewer, AssociationCaseRectificationsDocument, { caseId: found.id })).data.rectifications ?? null)
      : null;
  return { found, rectifications, own: viewer.side === 'member', keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return actOnCase(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Case() {
  const { t } = useTranslation();
  const { found, rectifications, own, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = useCaseLabels();
  const { id, clause, member, state, version, interview } = found;
  return (
    <div className="stack">
      <Done of={id} words="caseDone" />
      <PageHead
        title={t('accountability.title', { clause: t(`accountability.clause.${clause}`), member: member.shortName })}
        purpose={
          <span className="row">
            <CaseStateWord state={state} />
            {found.overdue ? <strong>{t('accountability.overdue')}</strong> : null}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className="stack">
          <CaseFacts found={found} own={own} />
          {interview ? <InterviewCard interview={interview} /> : null}
          {clause === 'SAME_KIND' ? <CaseRectifications rectifications={rectifications} /> : null}
          <CaseEvidence triggers={found.triggers} grounds={found.grounds} />
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={found.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight no-print" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <ConductActs
              words="accountability"
              id={id}
              actions={found.actions}
              reply={reply}
              keyBase={keyBase}
              hidden={{ version }}
              labels={labels}
              fields={caseFields(interview?.measures ?? [])}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteError;
