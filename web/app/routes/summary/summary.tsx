import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { BulletinSheet } from '#app/bulletin/bulletin-sheet.tsx';
import bulletin from '#app/bulletin/bulletin.module.css';
import { sectionParts } from '#app/bulletin/section-editor.tsx';
import { stepFields } from '#app/bulletin/step-fields.tsx';
import { foundOf } from '#app/graph/client.server.ts';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import conduct from '#app/conduct/conduct.module.css';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationSummaryDocument, type SummaryPageFragment } from '#app/gql/graphql.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';
import { Countermeasures } from '#app/summary/countermeasures.tsx';
import { actOnSummary } from '#app/summary/summary-commands.server.ts';
import styles from '#app/summary/summary.module.css';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'summaries', page?.found.document.title);

/** A member's summary as it reads; to its own people with each section's form and versions, the countermeasures, and the steps to its end (ASC-02). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return {
    found: await foundOf(asking, viewer, AssociationSummaryDocument, { id: params['id'] ?? '' }, 'summary_not_found'),
    keyBase: crypto.randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return actOnSummary(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

/** Steps of the whole; the others stand where what they are about does. */
const STEPS = ['finish', 'reopen', 'hand_in'];

export default function Summary() {
  const { t } = useTranslation();
  const { found, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = useSaid(found);
  const { id, document, state, sections, countermeasures, figures, actions, story, version } = found;
  const overdue = found.overdueCountermeasures ?? 0;
  const may = (name: string): boolean => actions.some((each) => each.name === name && each.allowed);
  return (
    <div className="stack">
      <Done of={id} words="summaryDone" />
      <PageHead title={document.title} purpose={`${sections ? `${t(`summary.state.${state}`)}${t('summary.stop')}` : ''}${said}`}>
        <Link to="/summaries">{t('summary.toList')}</Link>
        <a href={`/summaries/${id}/export`} download>
          {t('bulletin.export')}
        </a>
      </PageHead>
      {overdue > 0 ? (
        <p className={`panel ${styles.overdue}`}>
          {t('summary.overdueSays', { count: overdue })} <a href="#countermeasures">{t('summary.toCountermeasures')}</a>
        </p>
      ) : null}
      <div className={sections ? conduct.columns : undefined}>
        <div className="stack">
          <BulletinSheet
            document={document}
            under={sectionParts({ id, sections: sections ?? [], editable: may('edit_section'), reply, keyBase, told: undefined })}
          />
          {figures ? (
            <details className="panel no-print">
              <summary>{t('bulletin.figures')}</summary>
              <p className="quiet">{t('bulletin.figuresHelp')}</p>
              <ul className={bulletin.figures}>
                {figures.map(({ name, value, outlet }) => (
                  <li key={name}>
                    {`{${name}}`} {value} {outlet ? <span className="quiet">{outlet}</span> : null}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
        {sections ? (
          <aside className="stack">
            <section className="panel tight no-print" aria-labelledby="acts">
              <h2 id="acts">{t('bulletin.acts')}</h2>
              <ConductActs
                words="summary"
                id={id}
                actions={actions.filter(({ name }) => STEPS.includes(name) && state !== 'HANDED_IN')}
                reply={reply}
                keyBase={keyBase}
                hidden={version == null ? {} : { version }}
                labels={Object.fromEntries(document.sections.map(({ name, title }) => [name.toLowerCase(), title]))}
                places={Object.fromEntries(document.sections.map(({ name }) => [name.toLowerCase(), `#section-${name.toLowerCase()}`]))}
                fields={stepFields}
                nothing={t(`summary.next.${state}`)}
              />
            </section>
            <Countermeasures measures={countermeasures ?? []} reply={reply} keyBase={keyBase} may={may} />
            <section className="panel tight no-print" aria-labelledby="story">
              <h2 id="story">{t('bulletin.history')}</h2>
              <Timeline events={story.map(asStoryEvent)} whole />
            </section>
          </aside>
        ) : null}
      </div>
    </div>
  );
}

/** When it came to where it stands. */
function useSaid({ frozenAt, finishedAt, handedInAt }: SummaryPageFragment): string {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (handedInAt != null) return t('summary.handedInSays', { at: localDayTime(handedInAt, timeZone) });
  if (finishedAt != null) return t('summary.finishedSays', { at: localDayTime(finishedAt, timeZone) });
  return t('summary.frozenSays', { at: localDayTime(frozenAt, timeZone) });
}

export const ErrorBoundary = RouteError;
