import { markReadOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** Marks the notices a form names as read, or all up to one. */
export async function markRead(asking: Asking, viewer: Viewer, form: FormData): Promise<void> {
  const ids = form.getAll('id').map(String);
  await graph(asking, viewer, markReadOf[viewer.face], { input: ids.length > 0 ? { ids } : { upToId: String(form.get('upToId') ?? '') } });
}
