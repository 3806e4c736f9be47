import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { actOnBulletin } from '#app/bulletin/bulletin-commands.server.ts';
import { BulletinSheet } from '#app/bulletin/bulletin-sheet.tsx';
import styles from '#app/bulletin/bulletin.module.css';
import { sectionParts } from '#app/bulletin/section-editor.tsx';
import { stepFields } from '#app/bulletin/step-fields.tsx';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { ConductActs } from '#app/conduct/conduct-acts.tsx';
import conduct from '#app/conduct/conduct.module.css';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationBulletinDocument, AssociationTypicalCaseDocument } from '#app/gql/graphql.ts';
import { foundOf, graph } from '#app/graph/client.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'bulletins', page?.found.document.title);

/** A bulletin as it reads; to those who write it with each section's form and versions, and the steps to its issue (ASC-03). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const number = new URL(request.url).searchParams.get('case');
  const [found, told] = await Promise.all([
    foundOf(asking, viewer, AssociationBulletinDocument, { id: params['id'] ?? '' }, 'bulletin_not_found'),
    number === null ? undefined : graph(asking, viewer, AssociationTypicalCaseDocument, { number }).then(({ data }) => data.told ?? null),
  ]);
  return { found, told, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return actOnBulletin(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Bulletin() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { found, told, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, document, state, sections, figures, actions, story, version } = found;
  const may = (name: string): boolean => actions.some((each) => each.name === name && each.allowed);
  const steps = actions.filter(({ name }) => name !== 'edit_section');
  const said =
    found.issuedAt == null
      ? t('bulletin.frozenSays', { at: localDayTime(found.frozenAt, timeZone) })
      : t('bulletin.issuedSays', { at: localDayTime(found.issuedAt, timeZone) });
  return (
    <div className="stack">
      <Done of={id} words="bulletinDone" />
      <PageHead title={document.title} purpose={`${sections ? `${t(`bulletin.state.${state}`)}。` : ''}${said}`}>
        <a href={`/bulletins/${id}/export`} download>
          {t('bulletin.export')}
        </a>
      </PageHead>
      <div className={sections ? conduct.columns : undefined}>
        <div className="stack">
          <BulletinSheet
            document={document}
            under={sectionParts({ id, sections: sections ?? [], editable: may('edit_section'), reply, keyBase, told })}
          />
          {figures ? (
            <details className="panel no-print">
              <summary>{t('bulletin.figures')}</summary>
              <p className="quiet">{t('bulletin.figuresHelp')}</p>
              <ul className={styles.figures}>
                {figures.map(({ name, value, member }) => (
                  <li key={name}>
                    {`{${name}}`} {value} {member ? <span className="quiet">{member}</span> : null}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
        {sections ? (
          <aside className="stack no-print">
            <section className="panel tight" aria-labelledby="acts">
              <h2 id="acts">{t('bulletin.acts')}</h2>
              <ConductActs
                words="bulletin"
                id={id}
                actions={steps}
                reply={reply}
                keyBase={keyBase}
                hidden={{ version }}
                labels={Object.fromEntries(document.sections.map(({ name, title }) => [name.toLowerCase(), title]))}
                places={Object.fromEntries(document.sections.map(({ name }) => [name.toLowerCase(), `#section-${name.toLowerCase()}`]))}
                fields={stepFields}
              />
            </section>
            <section className="panel tight" aria-labelledby="story">
              <h2 id="story">{t('bulletin.history')}</h2>
              <Timeline events={story.map(asStoryEvent)} whole />
            </section>
          </aside>
        ) : null}
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteError;
