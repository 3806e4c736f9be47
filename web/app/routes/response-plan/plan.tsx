import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import conduct from '#app/conduct/conduct.module.css';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import type { PlanPageFragment } from '#app/gql/graphql.ts';
import { planOf, requirePlans } from '#app/response-plan/plan-face.server.ts';
import { PlanTexts } from '#app/response-plan/plan-texts.tsx';
import styles from '#app/response-plan/response-plan.module.css';
import { sendWithdrawal } from '#app/response-plan/send-plan.server.ts';
import { FactLines } from '#app/shell/fact-lines.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'responsePlans', page?.plan.shown?.title);

/** One plan: the version in force, or the one the address names, with all its versions (ASC-02). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  const id = params['id'] ?? '';
  const named = /^[1-9]\d{0,5}$/.exec(new URL(request.url).searchParams.get('version') ?? '');
  const plan = await planOf(asking, viewer, id, named === null ? null : Number(named[0]));
  // The version in force is what people come for, not one that is planned.
  const present = plan.inForce?.version;
  const whole =
    named === null && present !== undefined && present !== plan.shown?.version ? await planOf(asking, viewer, id, present) : plan;
  return { plan: whole, keyBase: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requirePlans(asking);
  return sendWithdrawal(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function ResponsePlan() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { plan, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, kind, shown, mayWrite, versions } = plan;
  const facts = [
    [t('list.kind'), t(`words.kind.${kind}`)],
    [t('list.status'), t(`plan.state.${stateShown(plan)}`)],
    ...(shown
      ? ([
          [t('plan.outlets'), shown.outlets.map(({ name }) => name).join('、') || t('plan.allOutlets')],
          [t('plan.version'), t('plan.versionFrom', { version: shown.version, day: shown.validFrom })],
          [t('plan.written'), `${shown.writtenBy} ${localDayTime(shown.writtenAt, timeZone)}`],
          ...(shown.change ? ([[t('plan.change'), shown.change]] as const) : []),
        ] as const)
      : []),
    ...(plan.withdrawnAt
      ? ([
          [t('plan.withdrawn'), `${plan.withdrawnBy ?? ''} ${localDayTime(plan.withdrawnAt, timeZone)}`],
          [t('plan.why'), plan.withdrawnReason ?? ''],
        ] as const)
      : []),
  ] as const;
  return (
    <div className="stack">
      <Done of={id} words="planDone" />
      <PageHead title={shown?.title ?? t('plan.noVersion')} purpose={t('plan.onePurpose')}>
        <Link to="/response-plans">{t('plan.toList')}</Link>
        {mayWrite ? (
          <Button component={Link} to={`/response-plans/${id}/edit`} variant="default">
            {t('plan.revise')}
          </Button>
        ) : null}
      </PageHead>
      <Standing plan={plan} />
      <div className={conduct.columns}>
        <section className="panel stack" aria-labelledby="plan">
          <h2 id="plan">{t('plan.content')}</h2>
          {shown ? <PlanTexts texts={shown} files={shown.files} /> : <p>{t('plan.noVersion')}</p>}
        </section>
        <aside className="stack">
          <section className="panel tight" aria-labelledby="facts">
            <h2 id="facts">{t('plan.facts')}</h2>
            <FactLines lines={facts} />
          </section>
          <Versions plan={plan} />
          {mayWrite ? (
            <details className="panel no-print" open={reply?.form === 'withdraw'}>
              <summary>{t('plan.withdraw')}</summary>
              <p className="quiet">{t('plan.withdrawHelp')}</p>
              <ActionForm
                id="withdraw"
                reply={reply}
                submit={t('plan.withdraw')}
                tone="danger"
                idempotencyKey={keyBase}
                hidden={{ version: versions }}
                labels={{ reason: t('plan.why') }}
              >
                <TextField name="reason" label={t('plan.why')} required maxLength={200} />
              </ActionForm>
            </details>
          ) : null}
        </aside>
      </div>
    </div>
  );
}

/** How the version that is shown stands, which is the plan's state only where it is the one in force. */
function stateShown({ state, inForce, shown }: PlanPageFragment): PlanPageFragment['state'] | 'REPLACED' {
  if (state !== 'IN_FORCE' || !inForce || !shown || inForce.version === shown.version) return state;
  return shown.version > inForce.version ? 'PLANNED' : 'REPLACED';
}

/** Says where what is shown is not what holds now. */
function Standing({ plan: { id, state, inForce, shown, versions, history } }: { plan: PlanPageFragment }) {
  const { t } = useTranslation();
  if (state === 'WITHDRAWN') return <p className="panel">{t('plan.isWithdrawn')}</p>;
  if (!shown) return null;
  if (state === 'PLANNED') return <p className="panel">{t('plan.isPlanned', { day: shown.validFrom })}</p>;
  if (inForce && inForce.version !== shown.version)
    return (
      <p className="panel">
        {t(shown.version > inForce.version ? 'plan.isNext' : 'plan.isOld', { day: shown.validFrom })}{' '}
        <Link to={`/response-plans/${id}`}>{t('plan.toInForce')}</Link>
      </p>
    );
  return versions > shown.version ? (
    <p className="panel">
      {t('plan.hasNext', { day: history.find(({ version }) => version === versions)?.validFrom ?? '' })}{' '}
      <Link to={`/response-plans/${id}?version=${versions}`}>{t('plan.toNext')}</Link>
    </p>
  ) : null;
}

function Versions({ plan: { id, history, shown } }: { plan: PlanPageFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <section className="panel tight" aria-labelledby="versions">
      <h2 id="versions">{t('plan.versions', { count: history.length })}</h2>
      <ol className={styles.versions}>
        {history.map(({ version, validFrom, change, writtenAt, writtenBy }) => (
          <li key={version}>
            <Link to={`/response-plans/${id}?version=${version}`} aria-current={version === shown?.version ? 'page' : undefined}>
              {t('plan.versionFrom', { version, day: validFrom })}
            </Link>
            <br />
            <span className="quiet">
              {writtenBy} {localDayTime(writtenAt, timeZone)} {change}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const ErrorBoundary = RouteError;
