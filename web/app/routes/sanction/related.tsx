import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { TickList } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierRelatedServicesDocument, type CarrierRelatedServicesQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { relateServices } from '#app/sanction/sanction-commands.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireAllStanding } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'relatedServices');

/** Which services are related, and so who gets the early warning of mass complaints (RTE-04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const { data: answer, gaps } = await graph(asking, viewer, CarrierRelatedServicesDocument, {});
  if (!answer.book && gaps.length > 0) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const params = new URL(request.url).searchParams;
  return { book: answer.book ?? { mayRelate: false, entries: [], changes: [] }, chosen: params.get('service'), done: params.has('done') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  return relateServices(asking, viewer, await submittedForm(asking));
}

type Book = NonNullable<CarrierRelatedServicesQuery['book']>;
type Entry = Book['entries'][number];

const said = ({ name, provider }: Entry['service']): string => (provider ? `${name}（${provider.shortName}）` : name);

export default function RelatedServices() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { book, chosen, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const entry = book.mayRelate ? book.entries.find(({ service }) => service.id === chosen) : undefined;
  const names = new Map(book.entries.map(({ service }) => [service.id, said(service)]));
  const columns: Column<Entry>[] = [
    { key: 'service', title: t('related.service'), phone: 'lead', render: ({ service }) => said(service) },
    {
      key: 'related',
      title: t('related.related'),
      phone: 'main',
      render: ({ relatedServiceIds }) => relatedServiceIds.flatMap((id) => names.get(id) ?? []).join('、') || t('related.none'),
    },
    ...(book.mayRelate
      ? [
          {
            key: 'change',
            title: t('related.change'),
            phone: 'side' as const,
            render: ({ service }: Entry) => (
              <Link to={`?service=${service.id}#relate`} aria-label={t('related.changeOf', { service: service.name })}>
                {t('related.change')}
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="stack">
      <PageHead title={t('related.title')} purpose={t('related.purpose')}>
        <Link to="/sanctions/alerts">{t('menu.alerts')}</Link>
      </PageHead>
      {done && reply === undefined ? (
        <p className="panel" role="status">
          {t('related.done')}
        </p>
      ) : null}
      {entry === undefined ? null : <Relate entry={entry} entries={book.entries} reply={reply} />}
      {book.mayRelate ? null : <p className="quiet">{t('related.onlyManagers')}</p>}
      <List
        caption={t('related.title')}
        columns={columns}
        rows={book.entries}
        rowId={({ service }) => service.id}
        marked={({ service }) => service.id === entry?.service.id}
        empty={t('related.noServices')}
      />
      {book.changes.length === 0 ? null : (
        <details className="panel">
          <summary>{t('related.history')}</summary>
          <ol>
            {book.changes.map(({ id, at, related, personName, service, relatedService }) => (
              <li key={id}>
                {t(related ? 'related.found' : 'related.parted', { one: service?.name, other: relatedService?.name })}{' '}
                <span className="quiet">
                  {personName} {localDayTime(at, timeZone)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** All that is related to one service; services of its own partner are left out, for it is told anyway. */
function Relate({
  entry,
  entries,
  reply,
}: {
  entry: Entry;
  entries: readonly Entry[];
  reply: ReturnType<typeof useActionData<typeof action>>;
}) {
  const { t } = useTranslation();
  const { service, relatedServiceIds: seen } = entry;
  const offered = entries.filter((each) => each.service.provider?.id !== service.provider?.id || seen.includes(each.service.id));
  return (
    <section className="panel tight" id="relate" aria-labelledby="relate-head">
      <h2 id="relate-head">{t('related.changeOf', { service: said(service) })}</h2>
      <ActionForm
        id="relate"
        key={service.id}
        reply={reply}
        submit={t('related.save')}
        hidden={{ serviceId: service.id, seen: seen.join(' ') }}
        defaults={{ relatedServiceIds: seen }}
        labels={{ relatedServiceIds: t('related.related') }}
      >
        <TickList
          name="relatedServiceIds"
          legend={t('related.related')}
          ticks={offered.map((each) => ({ value: each.service.id, label: said(each.service) }))}
        />
      </ActionForm>
    </section>
  );
}

export const ErrorBoundary = RouteError;
