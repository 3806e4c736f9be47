import type { Account, StackDescription } from '../kit/stack.ts';

/** Pages of the portal as somebody signed in is sent them, by plain posts and without a browser. */
export interface PortalVisitor {
  page(path: string): Promise<{ status: number; text: string }>;
}

export async function signInPlainly(
  { urls: { portal } }: StackDescription,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<PortalVisitor> {
  const response = await fetch(`${portal}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: portal, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'zh-CN' },
    body: new URLSearchParams({ email, password }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (response.status !== 302 && response.status !== 303)
    throw new Error(`${email} could not sign in: the portal answered ${response.status}.`);
  return {
    page: async (path) => {
      const answer = await fetch(`${portal}${path}`, { headers: { cookie, 'accept-language': 'zh-CN' }, redirect: 'manual' });
      const headers = [...answer.headers].map((pair) => pair.join(': ')).join('\n');
      return { status: answer.status, text: `${headers}\n${await answer.text()}` };
    },
  };
}
