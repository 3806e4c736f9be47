import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import styles from '#app/accountability/accountability.module.css';
import { publicityAddress } from '#app/accountability/addresses.ts';
import { findCause } from '#app/accountability/case-commands.server.ts';
import { requireAllCases } from '#app/accountability/case-face.server.ts';
import { CauseForm } from '#app/accountability/cause-form.tsx';
import { lookedAtOf } from '#app/accountability/looked-at.server.ts';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accountability');

/** How the customer of a complaint came again and why, and what of it reached the public (ACC-01(2), (4)). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  const id = params['id'] ?? '';
  const lookedAt = await lookedAtOf(asking, viewer, id);
  if (!lookedAt) throw data({ code: 'complaint_not_found', traceId: context.traceId }, { status: 404 });
  return { id, lookedAt, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllCases(asking);
  return findCause(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function LookedAtComplaint() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { id, lookedAt, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { cameAgain, publicity, actions } = lookedAt;
  const may = (name: string) => actions.some((action) => action.name === name && action.allowed);
  return (
    <div className="stack">
      <Done of={id} words="caseDone" />
      <PageHead title={t('accountability.ofComplaint')} purpose={t('accountability.ofComplaintPurpose')}>
        <Link to={`/complaints/${id}`}>{t('accountability.backToComplaint')}</Link>
      </PageHead>
      {cameAgain.length === 0 ? <p className="panel">{t('accountability.neverAgain')}</p> : null}
      {cameAgain.map(({ member, callBackId, at, finding }, place) => (
        <section key={`${member.id}${callBackId}`} className="panel tight" aria-labelledby={`again-${place}`}>
          <h2 id={`again-${place}`}>
            {t(`accountability.again.${callBackId == null ? 'repeat' : 'callBack'}`)} · {member.shortName}
          </h2>
          <p className="quiet">{localDayTime(at, timeZone)}</p>
          {finding ? <Timeline events={finding.story.map(asStoryEvent)} whole /> : <p>{t('accountability.notFound')}</p>}
          {may('find_cause') ? (
            <CauseForm place={place} memberId={member.id} callBackId={callBackId ?? null} reply={reply} keyBase={keyBase} />
          ) : null}
        </section>
      ))}
      <section className="panel tight" aria-labelledby="publicity">
        <h2 id="publicity">{t('accountability.publicity')}</h2>
        {publicity.length === 0 ? <p className="quiet">{t('accountability.noPublicity')}</p> : null}
        <ul className={styles.bars}>
          {publicity.map((each) => (
            <li key={each.id}>
              {t(`accountability.medium.${each.medium}`)} {each.source}{' '}
              <span className="quiet">
                {localDayTime(each.appearedAt, timeZone)} {each.outlet?.name ?? each.member.shortName}{' '}
                {t(`accountability.mishandled.${each.mishandled ? 'yes' : 'no'}`)}
              </span>
              <p className="text">{each.reason}</p>
            </li>
          ))}
        </ul>
        {may('enter_publicity') ? (
          <p>
            <Link to={publicityAddress(id)}>{t('accountability.enterPublicity')}</Link>
          </p>
        ) : null}
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
