import { TextInput } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import {
  CarrierFiguresDocument,
  CarrierFiguresOfDocument,
  type CarrierFiguresOfQuery,
  type CarrierFiguresQuery,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { mayEnterFigures } from '#app/session/seat.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { enterFigures } from '#app/standing/enter-figures.server.ts';
import { FIGURES } from '#app/standing/figures.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { requireAllStanding, shownMonth } from '#app/standing/standing-face.server.ts';
import { Scroll } from '#app/list/scroll.tsx';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'standingFigures');

/** What is known from outside of all partners' month, and the form for one of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const { searchParams } = new URL(request.url);
  const month = await shownMonth(asking, viewer, searchParams);
  const search = searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const partnerId = searchParams.get('partner');
  const [figures, chosen] = await Promise.all([
    graph(asking, viewer, CarrierFiguresDocument, {
      month,
      first: PAGE,
      after: afterOf(searchParams),
      ...(search === '' ? {} : { filter: { search } }),
    }),
    partnerId === null ? null : graph(asking, viewer, CarrierFiguresOfDocument, { partnerId, month }),
  ]);
  return {
    month,
    list: figures.data.list ?? null,
    chosen: chosen?.data.card ?? null,
    mayEnter: mayEnterFigures(viewer),
    keyBase: crypto.randomUUID(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return enterFigures(asking, viewer, await submittedForm(asking));
}

type Row = NonNullable<CarrierFiguresQuery['list']>['edges'][number]['node'];

export default function Figures() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [params] = useSearchParams();
  const { month, list, chosen, mayEnter } = useLoaderData<typeof loader>();
  const columns: Column<Row>[] = [
    { key: 'partner', title: t('standing.partner'), phone: 'lead', render: ({ partner }) => partner.shortName },
    ...FIGURES.map((name): Column<Row> => ({
      key: name,
      title: t(`standing.figure.${name}`),
      figures: true,
      ...(name === 'BILLED_USERS' ? { phone: 'side' } : {}),
      render: ({ outside }) => outside.find((each) => each.name === name)?.value ?? <span className="quiet">—</span>,
    })),
  ];
  return (
    <div className="stack">
      <PageHead title={t('standing.figuresTitle', { month })} purpose={t('standing.figuresPurpose')}>
        {mayEnter ? <Link to="/scorecards/figures/import">{t('standing.importFigures')}</Link> : null}
        <a href={`/scorecards/figures/export?month=${month}&format=xlsx`} download>
          {t('standing.template')}
        </a>
      </PageHead>
      {params.get('done') === 'saved' ? (
        <p className="panel" role="status">
          {t('standing.saved')}
        </p>
      ) : null}
      {chosen ? <Chosen card={chosen} /> : null}
      <MonthForm month={month}>
        <TextInput name="q" type="search" label={t('standing.partner')} defaultValue={params.get('q') ?? ''} maxLength={100} />
      </MonthForm>
      {list ? (
        <List<Row>
          caption={t('standing.figuresTitle', { month })}
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={({ partner }) => partner.id}
          rowLink={({ partner }) => `/scorecards/figures?month=${month}&partner=${partner.id}`}
          pages={{ ...pagesOf(search, list.pageInfo), count: t('card.partnerCount', { count: list.count }) }}
          empty={<p>{t('standing.noneFound')}</p>}
        />
      ) : (
        <Gap name={t('menu.standingFigures')} />
      )}
    </div>
  );
}

function Chosen({ card }: { card: NonNullable<CarrierFiguresOfQuery['card']> }) {
  const { t } = useTranslation();
  const { month, mayEnter, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = Object.fromEntries(FIGURES.map((name) => [name.toLowerCase(), t(`standing.figure.${name}`)]));
  const { partner, outside, outsideHistory } = card;
  return (
    <section className="panel stack" aria-labelledby="enter">
      <h2 id="enter">{t('standing.figuresOf', { partner: partner.shortName, month })}</h2>
      {mayEnter ? (
        <ActionForm
          key={`${partner.id}${month}`}
          id="figures"
          reply={reply}
          hidden={{
            partnerId: partner.id,
            month,
            ...Object.fromEntries(outside.map(({ name, version }) => [`seen_${name}`, version])),
          }}
          defaults={Object.fromEntries(outside.map(({ name, value }) => [name.toLowerCase(), value ?? '']))}
          submit={t('standing.saveFigures')}
          idempotencyKey={keyBase}
          labels={labels}
        >
          <p className="quiet">{t('standing.figuresHelp')}</p>
          <div className="columns">
            {FIGURES.map((name) => (
              <TextField
                key={name}
                name={name.toLowerCase()}
                label={labels[name.toLowerCase()]}
                maxLength={40}
                {...(name === 'JOINED_ON' ? { type: 'date' } : { inputMode: 'decimal' })}
              />
            ))}
          </div>
        </ActionForm>
      ) : null}
      <History entries={outsideHistory} />
    </section>
  );
}

function History({ entries }: { entries: NonNullable<CarrierFiguresOfQuery['card']>['outsideHistory'] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (entries.length === 0) return <p className="quiet">{t('standing.noHistory')}</p>;
  return (
    <details>
      <summary>{t('standing.history')}</summary>
      <Scroll label={t('standing.history')}>
        <table className="plain">
          <thead>
            <tr>
              {(['enteredAt', 'enteredFigure', 'enteredValue', 'enteredBy', 'enteredSource'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`standing.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ name, version, value, source, note, enteredAt, enteredByName }) => (
              <tr key={`${name}${version}`}>
                <td className="numbers">{localDayTime(enteredAt, timeZone)}</td>
                <td>{t(`standing.figure.${name}`)}</td>
                <td className="numbers">{value ?? t('standing.takenBack')}</td>
                <td>{enteredByName}</td>
                <td>{note ?? t(`standing.source.${source}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

export const ErrorBoundary = RouteError;
