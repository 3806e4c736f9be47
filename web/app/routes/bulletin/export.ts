import { writeReport } from '@lianban/documents/docx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { foundOf } from '#app/graph/client.server.ts';
import { localDayTime } from '#app/clock/day-time.ts';
import { AssociationBulletinDocumentDocument } from '#app/gql/graphql.ts';
import { documentFile } from '#app/list/list-file.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';

/** A bulletin as a document for Word, in Chinese as it is issued; what is not issued says so (ASC-03). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const [found, zone] = await Promise.all([
    foundOf(asking, viewer, AssociationBulletinDocumentDocument, { id: params['id'] ?? '' }, 'bulletin_not_found'),
    programmeZone(asking, viewer),
  ]);
  const { document, issuedAt, frozenAt } = found;
  const imprint =
    issuedAt == null
      ? `（未下发的稿件，数据截至 ${localDayTime(frozenAt, zone)}）`
      : `${localDayTime(issuedAt, zone)} 下发，数据截至 ${localDayTime(frozenAt, zone)}`;
  return documentFile(await writeReport({ title: document.title, imprint, sections: document.sections }), document.title);
}
