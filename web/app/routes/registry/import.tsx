import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ImportRows } from '#app/card-list/import-rows.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierCardImportDocument, CarrierImportCardsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { rowPages } from '#app/list/sort-link.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { ImportProgress } from '#app/sent-list/import-progress.tsx';
import { importStep } from '#app/sent-list/import-step.server.ts';
import { rowsIn, sendList, wayIn } from '#app/sent-list/send-list.server.ts';
import { ChooseList, IgnoredColumns, ImportTabs, ROW_STATES, SentList } from '#app/sent-list/sent-list.tsx';
import { mayImportCards } from '#app/session/seat.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;
const FORM = 'import_cards';

/** The page's address with the list. */
const withList = (fileId: string): string => `/registry/import?file=${fileId}`;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'importCards');

async function requireImporter(asking: Parameters<typeof requireSide>[0]) {
  const viewer = await requireSide(asking, 'carrier');
  if (!mayImportCards(viewer)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** What an uploaded list would do, or how far its import has come; without a list, the form that sends one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireImporter(asking);
  const { searchParams } = new URL(request.url);
  const fileId = searchParams.get('file');
  const keyBase = crypto.randomUUID();
  if (fileId === null) return { step: 'choose' as const, keyBase };
  const number = (name: string): number => rowsIn(searchParams, name);
  if (searchParams.has('after')) {
    const way = { after: number('after'), ...wayIn(searchParams) };
    return { step: 'under_way' as const, fileId, way, keyBase };
  }
  const wanted = ROW_STATES.find((state) => state === searchParams.get('state'));
  const { data: answer } = await graph(asking, viewer, CarrierCardImportDocument, {
    fileId,
    first: PAGE,
    afterRow: number('row'),
    ...(wanted ? { states: [wanted] } : {}),
  });
  const imported = searchParams.has('imported') ? number('imported') : null;
  return { step: 'tried' as const, fileId, tried: answer.import ?? null, state: wanted ?? null, imported, keyBase };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireImporter(asking);
  const form = await submittedForm(asking);
  if (form.get('form') === FORM)
    return importStep(form, async (input) => (await graph(asking, viewer, CarrierImportCardsDocument, { input })).data.result, withList);
  return sendList(asking, viewer, form, withList);
}

export default function ImportCards() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('cardList.import')} purpose={t('cardList.importPurpose')}>
        {page.step === 'choose' ? null : <Link to="/registry/import">{t('cardList.another')}</Link>}
      </PageHead>
      {page.step === 'choose' ? (
        <ChooseList
          id="card_list"
          reply={reply}
          submit={t('cardList.try')}
          list={t('cardList.list')}
          help={t('cardList.listHelp')}
          template={
            <>
              {t('cardList.template')} <a href="/registry/export?format=xlsx">{t('cardList.exportXlsx')}</a>
            </>
          }
        />
      ) : null}
      {page.step === 'under_way' ? <ImportProgress id={FORM} stop={withList(page.fileId)} {...page} reply={reply} /> : null}
      {page.step === 'tried' ? <Tried page={page} reply={reply} /> : null}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'tried' }>;

function Tried({ page, reply }: { page: Page; reply: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { tried, fileId, state, imported, keyBase } = page;
  return (
    <SentList name={t('cardList.import')} answer={tried} status={imported === null ? null : t('cardList.imported', { count: imported })}>
      {({ fileName, counts, rows, ignoredColumns, hasNextPage }) => (
        <>
          <p>{t(imported === null ? 'cardList.tried' : 'cardList.stands', { file: fileName, ...counts })}</p>
          <IgnoredColumns word="cardList.ignored" columns={ignoredColumns} />
          {counts.new + counts.changed > 0 ? (
            <ActionForm
              id={FORM}
              reply={reply}
              hidden={{ fileId, afterRow: 0, imported: 0 }}
              submit={t('cardList.apply', { count: counts.new + counts.changed })}
              idempotencyKey={keyBase}
            />
          ) : null}
          <ImportTabs label={t('cardList.rows')} present={state} base={withList(fileId)} counts={counts} />
          <ImportRows rows={rows} pages={rowPages(search, rows.at(-1)?.number, hasNextPage)} empty={<p>{t('cardList.noRows')}</p>} />
        </>
      )}
    </SentList>
  );
}

export const ErrorBoundary = RouteError;
