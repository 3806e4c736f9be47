import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Done } from '#app/complaint/done.tsx';
import { versionsAddress } from '#app/conduct/addresses.ts';
import { closeMonth } from '#app/conduct/conduct-commands.server.ts';
import styles from '#app/conduct/conduct.module.css';
import { FoldedLines } from '#app/conduct/folded-lines.tsx';
import { TickList } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierMonthToCloseDocument, type MonthToClosePartsFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress, monthIn } from '#app/standing/addresses.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { requireAllStanding } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'closeMonth');

/** The closing of a month, of the last that is over where the address names none (SAN-07). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const month = monthIn(new URL(request.url).searchParams);
  const { data } = await graph(asking, viewer, CarrierMonthToCloseDocument, month === null ? {} : { month });
  return { close: data.close ?? null, keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return closeMonth(asking, viewer, await submittedForm(asking));
}

export default function CloseMonth() {
  const { t } = useTranslation();
  const { close, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (close === null) return <Gap name={t('conduct.close')} />;
  const { month, missing, actions, closings } = close;
  const waits = missing.some((each) => each.waits);
  const running = closings.some(({ state }) => state === 'RUNNING');
  const toAcknowledge = [...new Set(missing.filter((each) => !each.waits).map(({ code }) => code))];
  const may = actions.find(({ name }) => name === 'close_month');
  return (
    <div className="stack">
      <Done of={month} words="closeDone" />
      <PageHead title={t('conduct.closeTitle', { month })} purpose={t('conduct.closePurpose')} />
      <MonthForm month={month} />
      <MissingParts missing={missing} month={month} />
      {may?.allowed ? (
        <section className="panel tight" aria-labelledby="close">
          <h2 id="close">{t('conduct.close')}</h2>
          {waits ? <p>{t('conduct.mustWait')}</p> : null}
          {running ? <p>{t('conduct.closingRuns')}</p> : null}
          {waits || running ? null : (
            <ActionForm
              id="close_month"
              reply={reply}
              submit={t('conduct.close')}
              idempotencyKey={`${keyBase}:close`}
              hidden={{ month }}
              labels={{ reason: t('conduct.correction'), acknowledged: t('conduct.acknowledge') }}
            >
              {toAcknowledge.length > 0 ? (
                <TickList
                  name="acknowledged"
                  legend={t('conduct.acknowledge')}
                  ticks={toAcknowledge.map((code) => ({
                    value: code,
                    label: t(`conduct.missing.${code}`),
                    help: t(`conduct.missingHelp.${code}`),
                  }))}
                />
              ) : null}
              <AreaField name="reason" label={t('conduct.correction')} help={t('conduct.correctionHelp')} />
            </ActionForm>
          )}
        </section>
      ) : (
        <p className="panel">{may?.message}</p>
      )}
      <Closings closings={closings} />
      <ClosedCards close={close} />
    </div>
  );
}

/** What is missing, by kind; each opens what it is about. */
function MissingParts({ missing, month }: Pick<MonthToClosePartsFragment, 'missing' | 'month'>) {
  const { t } = useTranslation();
  const byCode = [...Map.groupBy(missing, ({ code }) => code)];
  return (
    <section className="panel tight" aria-labelledby="missing">
      <h2 id="missing">{t('conduct.missingTitle')}</h2>
      {byCode.length === 0 ? <p>{t('conduct.nothingMissing')}</p> : null}
      {byCode.map(([code, parts]) => (
        <details key={code} open={parts.length <= 12}>
          <summary>
            {t(`conduct.missing.${code}`)} <span className="quiet">{t(parts[0]?.waits ? 'conduct.waits' : 'conduct.mayGoOn')}</span>
          </summary>
          <FoldedLines items={parts} keyOf={(_, place) => String(place)} line={missingLine(month)} />
        </details>
      ))}
    </section>
  );
}

const missingLine = (month: string) => (part: MonthToClosePartsFragment['missing'][number]) => <MissingPart part={part} month={month} />;

/** One thing that is missing, with where it is mended. */
function MissingPart({ part, month }: { part: MonthToClosePartsFragment['missing'][number]; month: string }) {
  const { t } = useTranslation();
  const figure = part.code === 'BILLED_USERS_MISSING' || part.code === 'SIGNED_GROUP_CUSTOMERS_MISSING';
  return (
    <>
      {part.partner ? <Link to={cardAddress(part.partner.id, month)}>{part.partner.shortName}</Link> : null}{' '}
      {part.complaint ? <Link to={`/complaints/${part.complaint.id}`}>{part.complaint.number}</Link> : null}
      {part.deductionId ? <Link to={`/scorecards/deductions/${part.deductionId}`}>{t('conduct.toDeduction')}</Link> : null}
      {part.objectionId ? <Link to={`/scorecards/objections/${part.objectionId}`}>{t('conduct.toObjection')}</Link> : null}
      {figure ? (
        <Link to={`/scorecards/figures?month=${month}&partner=${part.partner?.id ?? ''}`}>{t('standing.enterFigures')}</Link>
      ) : null}
    </>
  );
}

/** How far each closing has come, and what it left. */
function Closings({ closings }: Pick<MonthToClosePartsFragment, 'closings'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (closings.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby="closings">
      <h2 id="closings">{t('conduct.closings')}</h2>
      {closings.map((each) => (
        <div key={each.id} className="tight">
          <p>
            <strong>{localDayTime(each.askedAt, timeZone)}</strong> {each.askedByName ?? ''} {each.reason}
          </p>
          <p role={each.state === 'RUNNING' ? 'status' : undefined}>
            {t(each.state === 'RUNNING' ? 'conduct.runs' : 'conduct.finished', {
              passed: each.passed,
              partners: each.partners,
              versions: each.versions,
            })}
          </p>
          {each.state === 'RUNNING' ? (
            <p>
              <progress className={styles.progress} value={each.passed} max={each.partners} aria-label={t('conduct.closings')} />{' '}
              <Link to={`?month=${each.month}`}>{t('conduct.look')}</Link>
            </p>
          ) : null}
          {each.left.length > 0 ? (
            <ul className={styles.lines}>
              {each.left.map(({ partner, missing }) => (
                <li key={partner?.id}>
                  {partner ? <Link to={cardAddress(partner.id, each.month)}>{partner.shortName}</Link> : null}：
                  {missing.map((code) => t(`conduct.missing.${code.toUpperCase()}`)).join('、')}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function ClosedCards({ close: { closedCards, month } }: { close: MonthToClosePartsFragment }) {
  const { t } = useTranslation();
  if (closedCards.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby="closed-cards">
      <h2 id="closed-cards">{t('conduct.closedCards', { count: closedCards.length })}</h2>
      <FoldedLines items={closedCards} keyOf={({ partner, mode }) => `${partner.id}${mode}`} line={closedLine(month)} />
    </section>
  );
}

const closedLine = (month: string) => (card: ClosedCard) => <ClosedLine card={card} month={month} />;

type ClosedCard = MonthToClosePartsFragment['closedCards'][number];

function ClosedLine({ card: { partner, mode, version, closedAt }, month }: { card: ClosedCard; month: string }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <>
      <Link to={versionsAddress(partner.id, month, mode)}>
        {partner.shortName} {t('conduct.closedVersion', { mode: t(`standing.modeShort.${mode}`), version })}
      </Link>{' '}
      <span className="quiet">{localDayTime(closedAt, timeZone)}</span>
    </>
  );
}

export const ErrorBoundary = RouteError;
