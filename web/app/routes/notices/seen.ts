import type { ActionFunctionArgs } from '@remix-run/node';
import { submittedForm } from '#app/form/submitted.server.ts';
import { markRead } from '#app/notice/mark-read.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

/** Marks notices as read while their reader is on the way to what they are about. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  await markRead(asking, viewer, await submittedForm(asking));
  return new Response(null, { status: 204 });
}
