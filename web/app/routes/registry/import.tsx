import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { importStep, MOST_ROWS, sendList } from '#app/card-list/import-list.server.ts';
import { ImportProgress } from '#app/card-list/import-progress.tsx';
import { ImportRows } from '#app/card-list/import-rows.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { FileField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierCardImportDocument, type CardRowState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { withParams } from '#app/list/sort-link.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { mayImportCards } from '#app/session/seat.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;
const STATES = ['WRONG', 'NEW', 'CHANGED', 'UNCHANGED'] as const satisfies readonly CardRowState[];
const COUNTS = { WRONG: 'wrong', NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' } as const;

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
  const number = (name: string): number => Math.min(MOST_ROWS, Math.max(0, Math.trunc(Number(searchParams.get(name) ?? 0)) || 0));
  if (searchParams.has('after')) {
    const way = { after: number('after'), imported: number('imported'), done: number('done'), total: number('total') };
    return { step: 'under_way' as const, fileId, way, keyBase };
  }
  const wanted = STATES.find((state) => state === searchParams.get('state'));
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
  return form.get('form') === 'import_cards' ? importStep(asking, viewer, form) : sendList(asking, viewer, form);
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
        <section className="panel">
          <ActionForm id="card_list" reply={reply} submit={t('cardList.try')} files labels={{ list: t('cardList.list') }}>
            <FileField name="list" label={t('cardList.list')} help={t('cardList.listHelp')} required />
          </ActionForm>
          <p className="quiet">
            {t('cardList.template')} <a href="/registry/export?format=xlsx">{t('cardList.exportXlsx')}</a>
          </p>
        </section>
      ) : null}
      {page.step === 'under_way' ? <ImportProgress fileId={page.fileId} way={page.way} keyBase={page.keyBase} reply={reply} /> : null}
      {page.step === 'tried' ? <Tried page={page} reply={reply} /> : null}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'tried' }>;

function Tried({ page, reply }: { page: Page; reply: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useTranslation();
  const location = useLocation();
  const { tried, fileId, state, imported, keyBase } = page;
  if (tried === null) return <Gap name={t('cardList.import')} />;
  if (tried.__typename !== 'CardImport')
    return (
      <p className="panel" role="alert">
        {tried.__typename === 'InvalidInput' ? tried.problems.map(({ message }) => message).join(' ') : tried.message}
      </p>
    );
  const { counts, rows } = tried;
  const toImport = counts.new + counts.changed;
  const last = rows.at(-1)?.number;
  return (
    <>
      {imported === null ? null : (
        <p className="panel" role="status">
          {t('cardList.imported', { count: imported })}
        </p>
      )}
      <p>{t(imported === null ? 'cardList.tried' : 'cardList.stands', { file: tried.fileName, ...counts })}</p>
      {tried.ignoredColumns.length > 0 ? (
        <p className="quiet">{t('cardList.ignored', { columns: tried.ignoredColumns.join('、') })}</p>
      ) : null}
      {toImport > 0 ? (
        <ActionForm
          id="import_cards"
          reply={reply}
          hidden={{ fileId, afterRow: 0, imported: 0 }}
          submit={t('cardList.apply', { count: toImport })}
          idempotencyKey={keyBase}
        />
      ) : null}
      <LinkTabs
        label={t('cardList.rows')}
        present={state ?? 'ALL'}
        tabs={[
          { key: 'ALL', to: `/registry/import?file=${fileId}`, word: t('cardList.all') },
          ...STATES.map((each) => ({
            key: each,
            to: `/registry/import?file=${fileId}&state=${each}`,
            word: t(`cardList.state.${each}`),
            number: String(counts[COUNTS[each]]),
          })),
        ]}
      />
      <ImportRows
        rows={rows}
        pages={{
          previous: new URLSearchParams(location.search).has('row') ? withParams(location.search, { row: null }) : null,
          next: tried.hasNextPage && last !== undefined ? withParams(location.search, { row: String(last) }) : null,
        }}
        empty={<p>{t('cardList.noRows')}</p>}
      />
    </>
  );
}

export const ErrorBoundary = RouteError;
