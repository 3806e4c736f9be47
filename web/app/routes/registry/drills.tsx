import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localInput } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { ChoiceField, RadioField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierDrillMonthDocument, PartnerDrillsDocument, type CarrierDrillMonthQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { homeNumber } from '#app/registry/home-number.ts';
import { requireRegistry, requireSide } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { EntryDone } from '#app/supplies/done.tsx';
import { DrillLines } from '#app/supplies/drill-lines.tsx';
import { logDrill } from '#app/supplies/entries.server.ts';
import { DRILL_OUTCOMES } from '#app/supplies/words.ts';

type Month = NonNullable<CarrierDrillMonthQuery['month']>;
type Planned = Month['plan'][number];

export const meta: MetaFunction = ({ matches }) => titled(matches, 'drills');

/** The month's plan over all partners for the carrier, the own calls for a partner (REG-07). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const { searchParams } = new URL(request.url);
  if (viewer.face === 'partner') {
    const { data } = await graph(asking, viewer, PartnerDrillsDocument, { after: searchParams.get('after') });
    return { side: 'partner' as const, drills: data.drills ?? null };
  }
  const wanted = searchParams.get('month') ?? '';
  const { data } = await graph(
    asking,
    viewer,
    CarrierDrillMonthDocument,
    /^20\d{2}-(0[1-9]|1[0-2])$/.test(wanted) ? { month: wanted } : {},
  );
  return { side: 'carrier' as const, month: data.month ?? null, partnerId: searchParams.get('partner'), keyBase: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'carrier');
  const form = await submittedForm(asking);
  return logDrill({ asking, viewer, form, back: '/registry/drills' }, await programmeZone(asking, viewer));
}

export default function Drills() {
  const page = useLoaderData<typeof loader>();
  return page.side === 'carrier' ? <MonthPlan page={page} /> : <OwnDrills page={page} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function OwnDrills({ page }: { page: Extract<Page, { side: 'partner' }> }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHead title={t('supplies.drills')} purpose={t('supplies.ownDrillsPurpose')} />
      {page.drills === null ? (
        <Gap name={t('supplies.drills')} />
      ) : page.drills.edges.length === 0 ? (
        <p className="panel">{t('supplies.noDrills')}</p>
      ) : (
        <section className="panel tight">
          <DrillLines drills={page.drills.edges.map(({ node }) => node)} />
          {page.drills.pageInfo.hasNextPage && page.drills.pageInfo.endCursor ? (
            <p>
              <Link to={`?after=${encodeURIComponent(page.drills.pageInfo.endCursor)}`}>{t('supplies.earlier')}</Link>
            </p>
          ) : null}
        </section>
      )}
    </div>
  );
}

function MonthPlan({ page }: { page: Extract<Page, { side: 'carrier' }> }) {
  const { t } = useTranslation();
  const { month, partnerId, keyBase } = page;
  if (month === null) return <Gap name={t('supplies.drills')} />;
  const chosen = month.plan.find(({ partner }) => partner.id === partnerId);
  const columns: Column<Planned>[] = [
    { key: 'partner', title: t('changeNotice.partner'), phone: 'lead', render: (row) => row.partner.shortName },
    { key: 'place', title: t('supplies.place'), phone: 'side', render: (row) => <span className="numbers">{row.place}</span> },
    { key: 'day', title: t('supplies.day'), phone: 'side', render: (row) => <span className="numbers">{row.day}</span> },
    {
      key: 'state',
      title: t('supplies.state'),
      phone: 'main',
      render: (row) =>
        row.drills.length > 0 ? t('supplies.called') : row.due ? <strong>{t('supplies.due')}</strong> : t('supplies.notYet'),
    },
    { key: 'calls', title: t('supplies.calls'), phone: 'main', render: (row) => <DrillLines drills={row.drills} /> },
  ];
  return (
    <div className="stack">
      <PageHead title={t('supplies.drills')} purpose={t('supplies.drillsPurpose')} />
      <EntryDone />
      <p>
        {t('supplies.month', { month: month.month, due: month.due, called: month.called, total: month.plan.length })}{' '}
        <Link to={`?month=${beside(month.month, -1)}`}>{t('supplies.previousMonth')}</Link>{' '}
        <Link to={`?month=${beside(month.month, 1)}`}>{t('supplies.nextMonth')}</Link>
      </p>
      {chosen && month.mayLog ? <LogForm planned={chosen} keyBase={keyBase} /> : null}
      <List
        caption={t('supplies.drills')}
        columns={columns}
        rows={month.plan}
        rowId={(row) => row.partner.id}
        rowLink={({ partner }) => (month.mayLog ? `?month=${month.month}&partner=${partner.id}` : `/registry/partners/${partner.id}`)}
        marked={(row) => row.due}
        empty={<p>{t('card.noPartners')}</p>}
      />
    </div>
  );
}

function LogForm({ planned, keyBase }: { planned: Planned; keyBase: string }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const reply = useActionData<typeof action>();
  const labels = { field: t('supplies.number'), outcome: t('supplies.outcomeTitle'), at: t('supplies.at'), note: t('supplies.note') };
  return (
    <section className="panel tight" aria-labelledby="log">
      <h2 id="log">{t('supplies.logFor', { partner: planned.partner.shortName })}</h2>
      {planned.numbers.length === 0 ? (
        <p>{t('supplies.noNumbers')}</p>
      ) : (
        <ActionForm
          id="log_drill"
          reply={reply}
          hidden={{ partnerId: planned.partner.id }}
          defaults={{ at: localInput(now, timeZone), field: planned.numbers[0]?.field }}
          submit={t('supplies.log')}
          idempotencyKey={keyBase}
          labels={labels}
        >
          <ChoiceField
            name="field"
            label={labels.field}
            required
            choices={planned.numbers.map(({ field, number }) => ({
              value: field,
              label: `${t(`supplies.drilled.${field}`)} ${homeNumber(number)}`,
            }))}
          />
          <RadioField
            name="outcome"
            label={labels.outcome}
            required
            choices={DRILL_OUTCOMES.map((value) => ({ value, label: t(`supplies.outcome.${value}`) }))}
          />
          <TextField name="at" label={labels.at} type="datetime-local" required max={localInput(now, timeZone)} />
          <TextField name="note" label={labels.note} maxLength={200} />
        </ActionForm>
      )}
    </section>
  );
}

/** The month so many months later. */
function beside(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

export const ErrorBoundary = RouteError;
