import { traceHeaders } from '@lianban/process/trace';
import { UnreadFile } from '#app/form/cut-off.server.ts';
import { problem } from '#app/form/reply.ts';
import { languageOf } from '#app/preferences.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { accessToken } from '#app/session/token.server.ts';

/** The most one file may have, as the graph's side has it. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What a form needs besides its files, generously: nobody counts to the byte. */
const OVERHEAD_MEGABYTES = 4;

export type Uploaded = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: string };

/**
 * Sends one file to the face; it waits there until a command attaches it. The face checks its type by content.
 * @param key the form's, with the file's place in it: a form that is sent again sends no other file; null where each sending is a file of its own
 */
export async function upload(asking: Asking, viewer: Viewer, file: File, key: string | null): Promise<Uploaded> {
  if (file instanceof UnreadFile) return { ok: false, problem: problem('files_too_large', file.mostMegabytes - OVERHEAD_MEGABYTES) };
  if (file.size > MOST_BYTES) return { ok: false, problem: problem('file_too_large', file.name) };
  const token = await accessToken(asking, viewer.seat);
  const { context } = asking;
  try {
    const response = await fetch(`${context.environment.GATEWAY_URL}/files/${viewer.face}`, {
      method: 'POST',
      headers: {
        ...traceHeaders(context.traceId),
        'x-lianban-client': 'portal',
        'accept-language': languageOf(asking.request),
        authorization: `Bearer ${token ?? ''}`,
        'content-type': file.type || 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name.slice(0, 200)),
        ...(key === null ? {} : { 'idempotency-key': encodeURIComponent(key).slice(0, 300) }),
      },
      body: Buffer.from(await file.arrayBuffer()),
      signal: AbortSignal.timeout(60_000),
    });
    const answer = (await response.json()) as { id?: string; errors?: { message: string }[] };
    if (response.ok && answer.id) return { ok: true, id: answer.id };
    const [refusal] = answer.errors ?? [];
    return {
      ok: false,
      problem: response.status === 422 && refusal ? `${file.name}：${refusal.message}` : problem('file_refused', file.name),
    };
  } catch (error) {
    context.log.error({ err: error }, 'a file could not be sent on');
    return { ok: false, problem: problem('file_not_sent', file.name) };
  }
}

/** The files chosen in a field; browsers send an empty one where none was chosen. */
export const chosenFiles = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((entry): entry is File => entry instanceof File && entry.size > 0);

/** Sends all files chosen in a field, one after the other, until one is refused. */
export async function uploadAll(
  asking: Asking,
  viewer: Viewer,
  form: FormData,
  name: string,
): Promise<{ readonly ok: true; readonly ids: string[] } | Extract<Uploaded, { ok: false }>> {
  const ids: string[] = [];
  for (const [place, file] of chosenFiles(form, name).entries()) {
    const sent = await upload(asking, viewer, file, keyOfFile(form, place));
    if (!sent.ok) return sent;
    ids.push(sent.id);
  }
  return { ok: true, ids };
}

/** The key of a form's file, from the form's own; null where it has none. */
export function keyOfFile(form: FormData, place: number): string | null {
  const key = form.get('idempotencyKey');
  return typeof key === 'string' && key !== '' ? `${key.slice(0, 80)}:${place}` : null;
}
