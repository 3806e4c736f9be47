import type { Column } from '@lianban/documents/spreadsheet';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import type { RowFragment } from '#app/gql/graphql.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { everyRow, programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { complaintQuery } from '#app/list/complaint-query.ts';
import { languageOf } from '#app/preferences.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

/** The view of the address as a file: the same filters and order, every row of it, written while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const { searchParams } = new URL(request.url);
  const { t } = textsFor(languageOf(request));
  const timeZone = await programmeZone(asking, viewer);
  const rows = await everyRow(asking, viewer, complaintQuery(searchParams, timeZone));
  const csv = searchParams.get('format') === 'csv';
  const day = localDay(nowOf(context), timeZone);
  const sheetName = t('menu.complaints');
  return listFile(columns(t), rows, { name: `${sheetName}-${day}`, sheetName, timeZone, csv });
}

/** The columns of the list on the page, and those that stand under its subject. */
function columns(t: TFunction): Column<RowFragment>[] {
  return [
    { header: t('list.number'), kind: 'text', value: (row) => row.number },
    { header: t('list.deadline'), kind: 'instant', value: (row) => row.nextClock?.dueAt ?? null },
    {
      header: t('list.clock'),
      kind: 'text',
      value: (row) =>
        row.nextClock ? `${t(`words.clockPart.${row.nextClock.part}`)} ${t(`words.clockState.${row.nextClock.state}`)}` : null,
    },
    { header: t('list.subject'), kind: 'text', value: (row) => row.subject },
    { header: t('complaint.customer'), kind: 'text', value: (row) => row.customerName },
    { header: t('field.phone'), kind: 'text', value: (row) => row.customerPhone },
    { header: t('list.kind'), kind: 'text', value: (row) => t(`words.kind.${row.kind}`) },
    { header: t('list.status'), kind: 'text', value: (row) => t(`words.status.${row.status}`) },
    {
      header: t('list.orderState'),
      kind: 'text',
      value: (row) => (row.workOrderState ? t(`words.orderState.${row.workOrderState}`) : null),
    },
    { header: t('list.owner'), kind: 'text', value: (row) => row.owner.shortName },
    { header: t('list.holders'), kind: 'text', value: (row) => row.holders.map((holder) => holder.shortName).join('、') },
    { header: t('list.service'), kind: 'text', value: (row) => row.service?.name ?? null },
    { header: t('list.major'), kind: 'text', value: (row) => t(`words.major.${row.major}`) },
    { header: t('list.repeat'), kind: 'text', value: (row) => (row.repeat ? t('list.yes') : '') },
    { header: t('list.joint'), kind: 'text', value: (row) => (row.joint ? t('list.yes') : '') },
    { header: t('list.returnCount'), kind: 'number', value: (row) => row.returns },
    { header: t('list.accepted'), kind: 'instant', value: (row) => row.acceptedAt },
    { header: t('list.lastEvent'), kind: 'instant', value: (row) => row.lastEventAt },
  ];
}
