import { writeReport } from '@lianban/documents/docx';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { ID } from '#app/graph/id.ts';
import { caseFile } from '#app/case-file/case-file.server.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { followUpsOf } from '#app/follow-up/follow-up.server.ts';
import { AssociationTrackFormDocument } from '#app/gql/graphql.ts';
import { complaintOf } from '#app/graph/by-face.server.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { documentFile } from '#app/list/list-file.server.ts';
import { languageOf } from '#app/preferences.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { storyFor } from '#app/story/story.server.ts';

/** A hundred events each: far more than a complaint has. */
const STORY_PAGES = 50;

/** A complaint with everything the viewer may see of it as one document, to be kept on file (ASC-01, ASC-02). @throws 404, 503 where the graph does not answer */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const id = params['id'] ?? '';
  if (!ID.test(id)) throw notThere(asking, [], 'complaint_not_found');
  const [page, story, track, followUps, timeZone] = await Promise.all([
    graph(asking, viewer, complaintOf[viewer.face], { id }),
    storyFor(asking, viewer, id, STORY_PAGES),
    viewer.seat.tenantKind === 'member' ? graph(asking, viewer, AssociationTrackFormDocument, { id }) : null,
    followUpsOf(asking, viewer, id),
    programmeZone(asking, viewer),
  ]);
  const { complaint } = page.data;
  if (!complaint) throw notThere(asking, page.gaps, 'complaint_not_found');
  // A file that is kept is whole or is not made (docs/decisions/0029).
  const lacking = story === null || (track?.gaps.length ?? 0) > 0 || (viewer.face === 'association' && followUps === null);
  if (lacking) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const reader = {
    organisation: [viewer.seat.tenantName, viewer.seat.unitLimited ? viewer.seat.unitName : null].filter(Boolean).join(' '),
    name: viewer.person.name,
    now: new Date(nowOf(context)).toISOString(),
    timeZone,
    texts: textsFor(languageOf(request)),
  };
  const report = caseFile(
    { complaint, ...story, track: track?.data.complaint?.twoTrack ?? null, followUps: followUps?.followUps ?? [] },
    reader,
  );
  return documentFile(await writeReport(report), report.title);
}
