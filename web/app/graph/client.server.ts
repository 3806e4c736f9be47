import { traceHeaders } from '@lianban/process/trace';
import { data } from '@remix-run/node';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { languageOf } from '#app/preferences.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { accessToken, forgetToken } from '#app/session/token.server.ts';
import { toSignIn } from '#app/session/viewer.server.ts';

/** What the graph answered: data that may have holes, and whether it has. */
export interface GraphAnswer<T> {
  readonly data: Partial<T>;
  /** Names of root fields that failed; the page shows the gap in their place. */
  readonly gaps: readonly string[];
}

interface Body {
  data?: object | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

const TIMEOUT_MS = 9000;

/**
 * Sends one named, persisted operation to the gateway with the person's token.
 * @throws a redirect to sign-in when the sign-in has ended, a 503 response when the gateway cannot be reached or
 * refuses the whole request.
 */
export async function graph<T, V>(
  asking: Asking,
  viewer: Viewer,
  document: TypedDocumentString<T, V>,
  variables: V,
): Promise<GraphAnswer<T>> {
  let answer = await send(asking, viewer, document, variables, false);
  if (answer.status === 401) {
    forgetToken(asking.request, viewer.seat);
    answer = await send(asking, viewer, document, variables, true);
    if (answer.status === 401) throw toSignIn(asking);
  }
  const { context } = asking;
  const { body } = answer;
  const errors = body?.errors ?? [];
  if (errors.length > 0)
    context.log.warn(
      { operation: nameOf(document), codes: errors.map((error) => error.extensions?.code ?? error.message) },
      'the graph answered with errors',
    );
  if (!body || (body.data === undefined && errors.length > 0)) {
    const limited = answer.status === 429 || errors.some((error) => /rate|limit/i.test(error.extensions?.code ?? ''));
    throw data({ code: limited ? 'too_many_requests' : 'graph_unavailable', traceId: context.traceId }, { status: limited ? 429 : 503 });
  }
  const gaps = new Set(errors.map((error) => String(error.path?.[0] ?? '*')));
  return { data: (body.data ?? {}) as Partial<T>, gaps: [...gaps] };
}

/** What a page is about, as its question calls it `found`. @throws 404 under a code of its own where it is not in the viewer's sight, 503 where it cannot be read now */
export async function foundOf<Found, Asked>(
  asking: Asking,
  viewer: Viewer,
  document: TypedDocumentString<{ found?: Found | null }, Asked>,
  variables: Asked,
  code: string,
): Promise<Found> {
  const { data: answer, gaps } = await graph(asking, viewer, document, variables);
  if (answer.found) return answer.found;
  throw notThere(asking, gaps, code);
}

/** What to throw where a page's subject did not come: 404 under a code of its own, 503 where a part of the graph did not answer. */
export function notThere({ context }: Asking, gaps: readonly string[], code: string) {
  const down = gaps.length > 0;
  return data({ code: down ? 'graph_unavailable' : code, traceId: context.traceId }, { status: down ? 503 : 404 });
}

async function send<T, V>(
  asking: Asking,
  viewer: Viewer,
  document: TypedDocumentString<T, V>,
  variables: V,
  fresh: boolean,
): Promise<{ status: number; body: Body | null }> {
  const { context, request } = asking;
  const token = await accessToken(asking, viewer.seat, fresh);
  if (token === null) return { status: 401, body: null };
  try {
    const response = await fetch(`${context.environment.GATEWAY_URL}/graphql`, {
      method: 'POST',
      headers: {
        ...traceHeaders(context.traceId),
        'content-type': 'application/json',
        accept: 'application/json',
        'x-lianban-client': 'portal',
        'accept-language': languageOf(request),
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ documentId: hashOf(document), operationName: nameOf(document), variables }),
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), request.signal]),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Body) : null };
  } catch (error) {
    if (request.signal.aborted) throw error;
    context.log.error({ err: error }, 'the gateway did not answer');
    throw data({ code: 'gateway_unreachable', traceId: context.traceId }, { status: 503 });
  }
}

const hashOf = (document: { readonly __meta__?: Record<string, unknown> }): string => String(document.__meta__?.['hash']);

const nameOf = (document: object): string => /(?:query|mutation) (\w+)/.exec(String(document))?.[1] ?? '';
