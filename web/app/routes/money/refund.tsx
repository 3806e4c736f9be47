import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierRefundDocument, PartnerRefundDocument, type RefundPageFragment } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { Amount } from '#app/money/amount.tsx';
import { giveRefundCommand } from '#app/money/give-refund-command.server.ts';
import styles from '#app/money/money.module.css';
import { RefundActs } from '#app/money/refund-acts.tsx';
import { RefundState } from '#app/money/refund-state.tsx';
import { RefundWhy } from '#app/money/refund-why.tsx';
import { asStoryEvent } from '#app/money/standing-line.ts';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'refunds', page?.refund.item);

/** One refund as the viewer's organisation may see it, with what it may do now. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const document = viewer.face === 'carrier' ? CarrierRefundDocument : PartnerRefundDocument;
  const { data: answer, gaps } = await graph(asking, viewer, document, { refundId: params['id'] ?? '' });
  if (!answer.refund) throw notThere(asking, gaps, 'refund_not_found');
  return { refund: answer.refund, keyBase: crypto.randomUUID() };
}

/** Every act of the page: the form names its command. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  return giveRefundCommand(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function Refund() {
  const { t } = useTranslation();
  const { refund, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <Done of={refund.id} words="refundDone" />
      <PageHead
        title={t('refund.title', { item: refund.item, partner: refund.partner.shortName })}
        purpose={
          <span className="row">
            <RefundState state={refund.state} />
            <span>{t(`words.refundKind.${refund.kind}`)}</span>
            {refund.complaint ? <Link to={`/complaints/${refund.complaint.id}`}>{t('refund.toComplaint')}</Link> : null}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className="stack">
          <Facts refund={refund} />
          <RefundWhy refund={refund} />
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={refund.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight no-print" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <RefundActs refund={refund} reply={reply} keyBase={keyBase} />
          </section>
        </aside>
      </div>
    </div>
  );
}

function Facts({ refund }: { refund: RefundPageFragment }) {
  const { t } = useTranslation();
  const { complaint, partner, service, item, month, mode, charged, wrong, amount, reference, deductedMonth } = refund;
  const lines = [
    ['complaint', complaint ? `${complaint.number} ${complaint.subject}` : '—'],
    ['partner', partner.name],
    ['service', service?.name ?? '—'],
    ['mode', t(`words.mode.${mode}`)],
    ['item', item],
    ['month', month],
    ['charged', <Amount key="charged" yuan={charged} />],
    ['wrong', <Amount key="wrong" yuan={wrong} />],
    ['amount', <Amount key="amount" yuan={amount} />],
    ['reference', reference ?? '—'],
    ['deductedMonth', deductedMonth ?? '—'],
  ] as const;
  return (
    <section className="panel tight" aria-labelledby="facts">
      <h2 id="facts">{t('refund.facts')}</h2>
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`refund.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export const ErrorBoundary = RouteError;
