import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody known to the outside provider. */
export interface OutsideAccount {
  email?: string;
  email_verified?: boolean;
}

/** A real OpenID Connect provider in this process, as a tenant's own would be. */
export interface OutsideProvider {
  readonly issuer: string;
  /** Accounts by subject; a test may change them. */
  readonly accounts: Record<string, OutsideAccount>;
  /** Walks through the provider's pages as a browser would, as `subject`; gives the query it is sent back with. */
  signIn(url: string, subject: string): Promise<string>;
  close(): Promise<void>;
}

export const CLIENT = { id: 'lianban', secret: 'the secret of the client at the outside provider' } as const;

export async function openOutsideProvider(redirectUri: string): Promise<OutsideProvider> {
  const accounts: Record<string, OutsideAccount> = {};
  const server: Server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_context, sub) => (accounts[sub] ? { accountId: sub, claims: () => ({ sub, ...accounts[sub] }) } : undefined),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    accounts,
    async signIn(start, subject) {
      const jar = new Map<string, string>();
      let url = start;
      for (let hops = 0; hops < 20; hops += 1) {
        const form = /\/interaction\/[\w-]+$/.exec(url) ? await pageOf(url, jar) : null;
        const response = await fetch(url, {
          redirect: 'manual',
          headers: { cookie: cookies(jar), ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
          ...(form ? { method: 'POST', body: new URLSearchParams({ prompt: form, login: subject, password: 'any' }).toString() } : {}),
        });
        keep(response, jar);
        const next = response.headers.get('location');
        if (!next) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
        url = new URL(next, url).href;
        if (url.startsWith(redirectUri)) return new URL(url).search.slice(1);
      }
      throw new Error('the provider never sent the browser back');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The prompt of the provider's development page: login or consent. */
async function pageOf(url: string, jar: Map<string, string>): Promise<string> {
  const response = await fetch(url, { headers: { cookie: cookies(jar) } });
  keep(response, jar);
  return /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? 'login';
}

function keep(response: Response, jar: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }
}

function cookies(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
