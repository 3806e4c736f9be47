import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { accountOf, type StackDescription, startTestStack } from '../kit/stack.ts';

// The portal as a hostile browser meets it, on the whole stack.

let stack: StackDescription;
let portal: string;
let cookie: string;
let kept: string[];
beforeAll(async () => {
  stack = await startTestStack();
  ({ portal } = stack.urls);
  const { email, password } = accountOf(stack, 'intake@carrier.example');
  const response = await post('/sign-in', new URLSearchParams({ email, password }), {});
  kept = response.headers.getSetCookie();
  cookie = kept.map((each) => each.split(';')[0]).join('; ');
}, 300_000);

const post = (path: string, body: BodyInit, headers: Record<string, string>) =>
  fetch(`${portal}${path}`, { method: 'POST', redirect: 'manual', headers: { origin: portal, ...headers }, body });

test.each(['%E0%A4%A', '%', '%00', 'x%0d%0a'])('a cookie nobody of ours wrote, %p, leads to the sign-in page', async (value) => {
  const { status, headers } = await fetch(`${portal}/complaints`, { redirect: 'manual', headers: { cookie: `lianban_session=${value}` } });
  expect([status, headers.get('location')]).toEqual([302, '/sign-in?to=%2Fcomplaints']);
});

test('what is no form is refused by name, never a fault', async () => {
  expect((await post('/notices', '{"a":1}', { cookie, 'content-type': 'application/json' })).status).toBe(415);
  for (const path of ['/notices', '/sign-in', '/preferences', '/account', '/complaints/new', '/intake/repeats']) {
    const { status } = await post(path, 'no parts at all', { cookie, 'content-type': 'multipart/form-data; boundary=x' });
    expect([path, status]).toEqual([path, 400]);
  }
});

test('what is refused by name is no fault in the log', async () => {
  const refused = await Promise.all([
    post('/intake/repeats', 'no parts at all', { cookie, 'content-type': 'multipart/form-data; boundary=x' }),
    fetch(`${portal}/files/01990000-0009-7000-8000-0000000000ff`, { headers: { cookie } }),
    fetch(`${portal}/complaints/01990000-0009-7000-8000-0000000000ff`, { headers: { cookie } }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([400, 404, 404]);
  const log = readFileSync(join(stack.stateDirectory, 'logs', 'portal.log'), 'utf8');
  for (const { headers } of refused) expect(log).not.toContain(headers.get('x-request-id'));
});

test('the page of caught mails takes any path', async () => {
  expect((await fetch(`${stack.urls.mail}//`)).status).toBe(404);
});

test("pages, their data and what is looked up hold people's data and are kept nowhere", async () => {
  for (const path of [
    '/',
    '/complaints',
    '/complaints.data',
    '/intake/customers?q=13',
    '/complaints/export?format=csv',
    '/registry/export?format=csv',
    '/account',
  ]) {
    const { status, headers } = await fetch(`${portal}${path}`, { headers: { cookie } });
    expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
  }
});

test('the cookie of a sign-in is for no script and no other site', () => {
  const [session] = kept.filter((each) => each.startsWith('lianban_session='));
  expect(session).toMatch(/; HttpOnly; SameSite=Lax; /);
});

test.each(['/', '/sign-in', '/registry', '/nowhere'])(
  '%s runs its own scripts and styles alone, with this answer’s nonce, and is framed by nobody',
  async (path) => {
    const answer = await fetch(`${portal}${path}`, { headers: { cookie } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    const [, nonce] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(nonce).toMatch(/^[\w+/=]{20,}$/);
    const page = await answer.text();
    // What stands in the page itself, without an address to load it from.
    const inline = [...page.matchAll(/<(script|style)\b([^>]*)>/g)].filter(([, , attributes]) => !/\ssrc=/.test(attributes!));
    expect(inline.length).toBeGreaterThan(0);
    for (const [tag, , attributes] of inline) expect([tag, attributes!.includes(`nonce="${nonce}"`)]).toEqual([tag, true]);
    expect(page).not.toMatch(/<[^>]+\son[a-z]+\s*=/i);
  },
);
