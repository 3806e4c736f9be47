import type { LoaderFunctionArgs } from '@remix-run/node';
import { bellOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

const EVERY_MS = 8_000;
/** A stream ends after this; the browser opens the next, and a sign-in that ended meanwhile is noticed. */
const LASTS_MS = 10 * 60_000;

/** Unread notices as server-sent events: one cheap persisted query every few seconds, told only when it changed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const ends = AbortSignal.any([request.signal, context.stopping, AbortSignal.timeout(LASTS_MS)]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      let told = '';
      stream.enqueue(encoder.encode('retry: 10000\n\n'));
      try {
        while (!ends.aborted) {
          const { data } = await graph(asking, viewer, bellOf[viewer.face], {});
          const now = data.notices ? JSON.stringify({ unread: data.notices.unread, newest: data.notices.edges[0]?.node.id ?? null }) : told;
          stream.enqueue(encoder.encode(now === told ? ': still here\n\n' : `event: notices\ndata: ${now}\n\n`));
          told = now;
          await pause(EVERY_MS, ends);
        }
      } catch {
        context.log.debug('live notices ended');
      }
      try {
        stream.close();
      } catch {
        context.log.debug('the browser had gone');
      }
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
  });
}

function pause(ms: number, ends: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // It may have come while the notices were asked for.
    if (ends.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      ends.removeEventListener('abort', done);
      resolve();
    }
    ends.addEventListener('abort', done);
  });
}
