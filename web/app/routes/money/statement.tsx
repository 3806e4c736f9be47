import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { modeIn } from '#app/money/addresses.ts';
import { Amount } from '#app/money/amount.tsx';
import { settles } from '#app/money/money-seats.ts';
import styles from '#app/money/money.module.css';
import { giveSettlementCommand, requireSettlement } from '#app/money/settle.server.ts';
import { SettlementActs } from '#app/money/settlement-acts.tsx';
import { SettlementState } from '#app/money/settlement-state.tsx';
import { StatementHistory } from '#app/money/statement-history.tsx';
import { StatementLines } from '#app/money/statement-lines.tsx';
import { StatementSums } from '#app/money/statement-sums.tsx';
import { knownShare, statementOf } from '#app/money/statement.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { MonthForm } from '#app/standing/month-form.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titled(matches, 'settlements', page ? `${page.settlement.partner.shortName} ${page.settlement.month}` : undefined);

/** One month of a partner's ledger: what is owed and why, posting by posting. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  const read = await statementOf(asking, viewer, { partner: params['partner'], mode: params['mode'] });
  return {
    ...read,
    share: await knownShare(asking, viewer, read),
    own: viewer.face === 'partner',
    settles: settles(viewer),
    keyBase: crypto.randomUUID(),
  };
}

/** Every act of the page: the form names its command. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  const mode = modeIn(params['mode']);
  if (mode === null) throw new Response('unknown mode', { status: 400 });
  return giveSettlementCommand(asking, viewer, { partnerId: params['partner'] ?? '', mode }, await submittedForm(asking));
}

const DONE = ['enter_share', 'enter_payment', 'counter', 'settle'];

export default function Statement() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const [params] = useSearchParams();
  const { settlement, history, share, own, settles: maySettle, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { partner, mode, month, state, missing, settledAt, lines, accounts, toDeduct, heldBalance } = settlement;
  const done = params.get('done');
  const file = (format: string): string => `/settlements/${partner.id}/${mode.toLowerCase()}/export?month=${month}&format=${format}`;
  return (
    <div className="stack">
      <PageHead
        title={t('settlement.statement', { partner: partner.name, mode: t(`words.mode.${mode}`), month })}
        purpose={
          <span className="row">
            <SettlementState state={state} />
            {settledAt == null ? null : <span>{t('settlement.settledAt', { at: localDayTime(settledAt, timeZone) })}</span>}
            <Link to={own ? '/settlements' : `/settlements?month=${month}`} className="no-print">
              {t(own ? 'settlement.toOwn' : 'settlement.toAll')}
            </Link>
          </span>
        }
      />
      {done !== null && DONE.includes(done) ? (
        <p className="panel no-print" role="status">
          {t(`settlement.done.${done}`)}
        </p>
      ) : null}
      <MonthForm month={month} />
      <div className={styles.columns}>
        <div className="stack">
          {missing.length > 0 && !own ? (
            <section className="panel tight" aria-labelledby="missing">
              <h2 id="missing">{t('settlement.missing')}</h2>
              <ul>
                {missing.map(({ code, message }) => (
                  <li key={code}>{message}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="panel tight" aria-labelledby="sums">
            <h2 id="sums">{t('settlement.sums')}</h2>
            <StatementSums settlement={settlement} />
            <p className="quiet">
              {t('settlement.heldNow')} <Amount yuan={heldBalance} /> {t('refund.yuan')}
              {toDeduct === '0.00' ? null : (
                <>
                  {'；'}
                  {t('settlement.toDeductNow')} <Amount yuan={toDeduct} /> {t('refund.yuan')}
                </>
              )}
            </p>
          </section>
          <section className="tight" aria-labelledby="lines">
            <h2 id="lines">{t('settlement.lines')}</h2>
            <StatementLines lines={lines} />
            <p className="row no-print">
              <span className="quiet">{t('settlement.save')}</span>
              <a href={file('xlsx')} download>
                Excel
              </a>
              <a href={file('docx')} download>
                Word
              </a>
            </p>
          </section>
          <details className="panel no-print">
            <summary>{t('settlement.accounts')}</summary>
            <dl className="facts">
              {accounts.map(({ account, amount }) => (
                <div key={account} style={{ display: 'contents' }}>
                  <dt>{t(`settlement.account.${account}`)}</dt>
                  <dd>
                    <Amount yuan={amount} />
                  </dd>
                </div>
              ))}
            </dl>
            <p className="quiet">{t('settlement.balanced')}</p>
          </details>
          <section className="tight no-print" aria-labelledby="history">
            <h2 id="history">{t('settlement.history')}</h2>
            <StatementHistory partnerId={partner.id} months={history.filter((each) => each.mode === mode)} />
          </section>
        </div>
        {maySettle ? (
          <aside className="stack">
            <section className="panel tight no-print" aria-labelledby="acts">
              <h2 id="acts">{t('act.title')}</h2>
              <SettlementActs settlement={settlement} share={share} reply={reply} keyBase={keyBase} />
            </section>
          </aside>
        ) : null}
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteError;
