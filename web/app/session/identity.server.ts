import { data, type AppLoadContext } from '@remix-run/node';
import { traceHeaders } from '@lianban/process/trace';
import { sessionHandle } from './session-cookie.server.ts';

/** What identity answered: its data, or the code of a refusal (packages/identity/README.md). */
export type IdentityAnswer<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly status: number;
      readonly code: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly retryAt: string | null;
      readonly tenantId: string | null;
    };

export interface Asking {
  readonly context: AppLoadContext;
  readonly request: Request;
}

/**
 * One call to identity, with the sign-in of the browser that asks. A body makes it a POST.
 * @throws a 503 response when identity cannot be reached, 500 when it fails.
 */
export async function askIdentity<T>(
  { context, request }: Asking,
  path: string,
  body?: object,
  handle = sessionHandle(request),
): Promise<IdentityAnswer<T>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${context.environment.IDENTITY_URL}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...traceHeaders(context.traceId),
        'x-lianban-client': 'portal',
        'x-internal-secret': context.environment.INTERNAL_SECRET,
        'x-client-address': context.address,
        'x-client-agent': (request.headers.get('user-agent') ?? '').slice(0, 200),
        ...(handle === null ? {} : { authorization: `Session ${handle}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(8000),
    });
    text = await response.text();
  } catch (error) {
    context.log.error({ err: error, path }, 'identity did not answer');
    throw data({ code: 'identity_unreachable', traceId: context.traceId }, { status: 503 });
  }
  const answer = (text === '' ? {} : JSON.parse(text)) as T & {
    code?: string;
    fields?: Record<string, string>;
    retryAt?: string;
    tenantId?: string;
  };
  if (response.ok) return { ok: true, data: answer };
  if (response.status >= 500 && response.status !== 502) {
    throw data({ code: 'identity_failed', traceId: context.traceId }, { status: 500 });
  }
  return {
    ok: false,
    status: response.status,
    code: answer.code ?? 'internal',
    fields: answer.fields ?? {},
    retryAt: answer.retryAt ?? null,
    tenantId: answer.tenantId ?? null,
  };
}
