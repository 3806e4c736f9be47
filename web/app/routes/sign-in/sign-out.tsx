import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { askIdentity } from '#app/session/identity.server.ts';
import { dropSession, sessionHandle } from '#app/session/session-cookie.server.ts';
import { forgetToken } from '#app/session/token.server.ts';
import { signIn } from '#app/session/viewer.server.ts';

/** Ends the sign-in at identity and in this browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  if (sessionHandle(request) !== null) {
    const open = await signIn(asking);
    if (open?.seat) forgetToken(request, open.seat);
    await askIdentity(asking, '/sign-out', {});
  }
  return redirect('/sign-in', { headers: { 'set-cookie': dropSession(context) } });
}

export const loader = () => redirect('/');
