import { writeReport } from '@lianban/documents/docx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { foundOf } from '#app/graph/client.server.ts';
import { localDayTime } from '#app/clock/day-time.ts';
import { AssociationSummaryDocumentDocument } from '#app/gql/graphql.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { documentFile } from '#app/list/list-file.server.ts';

/** A summary as a document for Word, in Chinese as it is handed in; what is not finished says so (ASC-02). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const [found, zone] = await Promise.all([
    foundOf(asking, viewer, AssociationSummaryDocumentDocument, { id: params['id'] ?? '' }, 'summary_not_found'),
    programmeZone(asking, viewer),
  ]);
  const { document, finishedAt, handedInAt, frozenAt } = found;
  const asOf = `数据截至 ${localDayTime(frozenAt, zone)}`;
  const imprint =
    finishedAt == null
      ? `（未定稿，${asOf}）`
      : `${localDayTime(finishedAt, zone)} 定稿，${handedInAt == null ? '' : `${localDayTime(handedInAt, zone)} 上报，`}${asOf}`;
  return documentFile(await writeReport({ title: document.title, imprint, sections: document.sections }), document.title);
}
