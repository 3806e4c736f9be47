import { traceHeaders } from '@lianban/process/trace';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '#app/session/viewer.server.ts';
import { accessToken } from '#app/session/token.server.ts';

/** A file of a complaint, streamed from the viewer's face under the viewer's rights; always as a download. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const id = params['id'] ?? '';
  const unknown = data({ code: 'file_not_found', traceId: context.traceId }, { status: 404 });
  if (!/^[\da-f-]{36}$/.test(id)) throw unknown;
  const token = await accessToken(asking, viewer.seat);
  const response = await fetch(`${context.environment.GATEWAY_URL}/files/${viewer.face}/${id}`, {
    headers: { ...traceHeaders(context.traceId), 'x-lianban-client': 'portal', authorization: `Bearer ${token ?? ''}` },
    signal: AbortSignal.any([AbortSignal.timeout(60_000), request.signal]),
  }).catch(() => null);
  if (response === null) throw data({ code: 'gateway_unreachable', traceId: context.traceId }, { status: 503 });
  if (!response.ok || response.body === null) throw unknown;
  const headers = new Headers({
    'content-type': response.headers.get('content-type') ?? 'application/octet-stream',
    'content-disposition': response.headers.get('content-disposition') ?? 'attachment',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  const length = response.headers.get('content-length');
  if (length !== null && !response.headers.has('content-encoding')) headers.set('content-length', length);
  return new Response(response.body, { headers });
}
