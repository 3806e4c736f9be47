import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { draft } from '#app/bulletin/bulletin-commands.server.ts';
import { halfWords } from '#app/bulletin/half-words.ts';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { ChoiceField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationBulletinsDocument, type BulletinRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 20;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'bulletins');

/** Bulletins, the latest half-year first: the association's all, a member's those that were issued (ASC-03). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const after = afterOf(new URL(request.url).searchParams);
  const { list, due } = (await graph(asking, viewer, AssociationBulletinsDocument, { first: PAGE, after })).data;
  return { side: viewer.side, list: list ?? null, due: due ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return draft(asking, viewer, await submittedForm(asking));
}

export default function Bulletins() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { timeZone } = useDesk();
  const { side, list, due, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : shortDayTime(instant, timeZone));
  const columns: Column<BulletinRowFragment>[] = [
    { key: 'half', title: t('bulletin.halfTitle'), phone: 'lead', render: ({ half }) => halfWords(t, half) },
    { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => t(`bulletin.state.${state}`) },
    { key: 'frozen', title: t('bulletin.frozenAt'), figures: true, render: ({ frozenAt }) => at(frozenAt) },
    { key: 'issued', title: t('bulletin.issuedAt'), figures: true, phone: 'main', render: ({ issuedAt }) => at(issuedAt) },
  ];
  return (
    <div className="stack">
      <PageHead title={t('menu.bulletins')} purpose={t(`bulletin.purpose.${side}`)} />
      {due.length > 0 ? (
        <section className="panel tight" aria-labelledby="due">
          <h2 id="due">{t('bulletin.due')}</h2>
          <p className="quiet">{t('bulletin.draftHelp')}</p>
          <ActionForm
            id="draft"
            reply={reply}
            submit={t('bulletin.draft')}
            idempotencyKey={key}
            defaults={{ half: due[0] ?? '' }}
            labels={{ half: t('bulletin.halfTitle') }}
          >
            <ChoiceField
              name="half"
              label={t('bulletin.halfTitle')}
              required
              choices={due.map((half) => ({ value: half, label: halfWords(t, half) }))}
            />
          </ActionForm>
        </section>
      ) : null}
      {list ? (
        <List<BulletinRowFragment>
          caption={t('menu.bulletins')}
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          rowLink={({ id }) => `/bulletins/${id}`}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(side === 'member' ? 'bulletin.noneIssued' : 'bulletin.none')}</p>}
        />
      ) : (
        <Gap name={t('menu.bulletins')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
