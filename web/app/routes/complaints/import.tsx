import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { CheckField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationComplaintImportDocument, AssociationImportComplaintsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { rowPages } from '#app/list/sort-link.ts';
import { PastRows } from '#app/past-complaints/past-rows.tsx';
import { ImportProgress } from '#app/sent-list/import-progress.tsx';
import { importStep } from '#app/sent-list/import-step.server.ts';
import { rowsIn, sendList, wayIn } from '#app/sent-list/send-list.server.ts';
import { ChooseList, IgnoredColumns, RowTabs, SentList } from '#app/sent-list/sent-list.tsx';
import type { Asking } from '#app/session/identity.server.ts';
import { mayImportComplaints } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;
const FORM = 'import_complaints';
const STATES = ['WRONG', 'NEW', 'UNCHANGED'] as const;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'importComplaints');

/** The page's address with the list. */
const withList = (fileId: string): string => `/complaints/import?file=${fileId}`;

async function requireImporter(asking: Asking) {
  const viewer = await requireViewer(asking);
  if (!mayImportComplaints(viewer)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
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
    return { step: 'under_way' as const, fileId, way, counted: searchParams.has('counted'), keyBase };
  }
  const state = STATES.find((each) => each === searchParams.get('state')) ?? null;
  const { data: answer } = await graph(asking, viewer, AssociationComplaintImportDocument, {
    fileId,
    first: PAGE,
    afterRow: number('row'),
    ...(state ? { states: [state] } : {}),
  });
  const imported = searchParams.has('imported') ? number('imported') : null;
  return { step: 'tried' as const, fileId, tried: answer.import ?? null, state, imported, keyBase };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireImporter(asking);
  const form = await submittedForm(asking);
  if (form.get('form') !== FORM) return sendList(asking, viewer, form, withList);
  const counted = form.get('counted') === 'on';
  return importStep(
    form,
    async (input) => (await graph(asking, viewer, AssociationImportComplaintsDocument, { input: { ...input, counted } })).data.result,
    // Whether they count is chosen once, for all rows.
    (fileId) => `${withList(fileId)}${counted ? '&counted=on' : ''}`,
  );
}

export default function ImportComplaints() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('pastList.import')} purpose={t('pastList.purpose')}>
        {page.step === 'choose' ? null : <Link to="/complaints/import">{t('cardList.another')}</Link>}
      </PageHead>
      {page.step === 'choose' ? (
        <ChooseList
          id="past_list"
          reply={reply}
          submit={t('cardList.try')}
          list={t('pastList.list')}
          help={t('pastList.listHelp')}
          template={t('pastList.headings')}
        />
      ) : null}
      {page.step === 'under_way' ? (
        <ImportProgress id={FORM} stop={withList(page.fileId)} {...page} hidden={page.counted ? { counted: 'on' } : {}} reply={reply} />
      ) : null}
      {page.step === 'tried' ? <Tried page={page} reply={reply} /> : null}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'tried' }>;

function Tried({ page, reply }: { page: Page; reply: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { tried, fileId, state, imported, keyBase } = page;
  const base = withList(fileId);
  return (
    <SentList name={t('pastList.import')} answer={tried} status={imported === null ? null : t('pastList.imported', { count: imported })}>
      {({ fileName, counts, rows, ignoredColumns, hasNextPage }) => (
        <>
          <p>{t(imported === null ? 'pastList.tried' : 'pastList.stands', { file: fileName, ...counts })}</p>
          <IgnoredColumns word="pastList.ignored" columns={ignoredColumns} />
          {counts.new > 0 ? (
            <ActionForm
              id={FORM}
              reply={reply}
              hidden={{ fileId, afterRow: 0, imported: 0 }}
              submit={t('pastList.apply', { count: counts.new })}
              idempotencyKey={keyBase}
            >
              <CheckField name="counted" label={t('pastList.counted')} help={t('pastList.countedHelp')} />
            </ActionForm>
          ) : null}
          <RowTabs
            label={t('cardList.rows')}
            present={state}
            states={STATES}
            to={(each) => (each === null ? base : `${base}&state=${each}`)}
            word={(each) => t(`pastList.state.${each}`)}
            count={(each) => counts[each.toLowerCase() as Lowercase<typeof each>]}
          />
          <PastRows rows={rows} pages={rowPages(search, rows.at(-1)?.number, hasNextPage)} empty={<p>{t('cardList.noRows')}</p>} />
        </>
      )}
    </SentList>
  );
}

export const ErrorBoundary = RouteError;
