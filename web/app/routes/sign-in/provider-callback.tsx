import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { askIdentity } from '#app/session/identity.server.ts';
import { enter, type Signed } from '#app/session/enter.server.ts';
import { returnPath } from '#app/session/return-path.ts';
import { flowOf } from '#app/session/session-cookie.server.ts';

/** Where an organisation's provider sends the browser back; the flow's cookie proves that it is the same browser. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const flow = flowOf(request);
  if (flow === null) throw data({ code: 'flow_expired', traceId: context.traceId }, { status: 401 });
  const query = new URL(request.url).search.slice(1);
  const answer = await askIdentity<Signed & { returnTo?: string }>({ request, context }, '/sso/callback', { flow, query }, null);
  if (!answer.ok) throw data({ code: answer.code, traceId: context.traceId }, { status: answer.status });
  throw enter(context, answer.data, returnPath(answer.data.returnTo));
}

export default function ProviderCallback() {
  return null;
}
