import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { CLIENT, openOutsideProvider, type OutsideProvider } from '../testing/outside-provider.ts';
import { runIdentity, type Reply, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD, SEAT, TENANT } from '../testing/two-programmes.ts';
import { refusePrivateAddress } from './provider.ts';

let identity: RunningIdentity;
let outside: OutsideProvider;
let adminA: string;
beforeAll(async () => {
  identity = await runIdentity();
  outside = await openOutsideProvider(`${identity.settings.portalUrl}/sso/callback`);
  adminA = await identity.signIn(EMAIL.adminA);
});
beforeEach(() => {
  for (const subject of Object.keys(outside.accounts)) delete outside.accounts[subject];
  Object.assign(outside.accounts, {
    zhaolei: { email: EMAIL.contactA, email_verified: true },
    ouyang: { email: EMAIL.both, email_verified: true },
    carrier: { email: EMAIL.admin, email_verified: true },
    unverified: { email: EMAIL.adminA, email_verified: false },
  });
});
afterAll(async () => {
  await identity.close();
  await outside.close();
});

const provider = () => ({ issuer: outside.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, emailDomains: ['partner-a.example'] });

async function signInThrough(subject: string, returnTo?: string): Promise<Reply> {
  const started = await identity.call('/sso/start', { tenantId: TENANT.partnerA, ...(returnTo ? { returnTo } : {}) });
  expect(started.status).toBe(200);
  return identity.call('/sso/callback', { flow: started.body.flow, query: await outside.signIn(started.body.url, subject) });
}

test('an administrator names the provider; it is asked whether it is there, and the secret is never shown', async () => {
  expect((await identity.call('/provider', undefined, { session: adminA })).body).toEqual({
    provider: null,
    redirectUri: 'http://portal.test/sso/callback',
  });
  expect((await identity.call('/sso/start', { tenantId: TENANT.partnerA })).body).toEqual({ code: 'provider_not_found' });
  const wrong = await identity.call('/provider', { ...provider(), issuer: 'http://127.0.0.1:9' }, { session: adminA });
  expect(wrong.body).toEqual({ code: 'invalid', fields: { issuer: 'not_reachable' } });
  for (const issuer of ['javascript:alert(1)', 'file:///etc/passwd', 'not a url', 'http://user:pw@127.0.0.1/']) {
    expect((await identity.call('/provider', { ...provider(), issuer }, { session: adminA })).body).toEqual({
      code: 'invalid',
      fields: { issuer: 'not_a_url' },
    });
  }
  const set = await identity.call('/provider', provider(), { session: adminA });
  expect(set.body['provider']).toMatchObject({
    issuer: outside.issuer,
    clientId: CLIENT.id,
    hasSecret: true,
    emailDomains: ['partner-a.example'],
  });
  expect(JSON.stringify(set.body)).not.toContain(CLIENT.secret);
  const { rows } = await identity.admin.query('select row_to_json(p)::text as text from auth.provider p');
  expect(rows[0].text).not.toContain(CLIENT.secret);
  expect((await identity.call('/sso/find', { email: 'anybody@partner-a.example' })).body).toEqual({
    providers: [{ tenantId: TENANT.partnerA, tenantName: '甲科技有限公司' }],
  });
  expect((await identity.call('/sso/find', { email: 'anybody@carrier.example' })).body).toEqual({ providers: [] });
});

test('whom the provider vouches for sits in that tenant', async () => {
  const reply = await signInThrough('zhaolei', '/complaints?view=inbox');
  expect(reply).toMatchObject({
    status: 200,
    body: { status: 'signed_in', returnTo: '/complaints?view=inbox', seat: { id: SEAT.contactA } },
  });
  const token = await identity.call('/session/token', {}, { session: reply.body.session });
  expect(decodeJwt(token.body.token)).toMatchObject({ tenant: TENANT.partnerA, roles: ['service_contact'] });
});

test('it vouches for that tenant only: no switch to another, no password, no second factor, no name, no other sign-ins', async () => {
  const byPassword = await identity.signIn(EMAIL.both);
  const session = (await signInThrough('ouyang')).body.session;
  const { body } = await identity.call('/session', undefined, { session });
  expect(body.session).toMatchObject({ method: 'oidc', coversTenantId: TENANT.partnerA });
  expect(body.seats.map(({ id, covered }: { id: string; covered: boolean }) => [id, covered])).toEqual([
    [SEAT.bothCarrier, false],
    [SEAT.bothA, true],
  ]);
  expect(await identity.call('/session/seat', { seatId: SEAT.bothCarrier }, { session })).toEqual({
    status: 403,
    body: { code: 'sign_in_required', tenantId: TENANT.carrier },
  });
  const needsPassword = { status: 403, body: { code: 'password_sign_in_required' } };
  expect(await identity.call('/password', { currentPassword: PASSWORD, newPassword: '另一个很长的新密码1' }, { session })).toEqual(
    needsPassword,
  );
  expect(await identity.call('/totp/set-up', { password: PASSWORD }, { session })).toEqual(needsPassword);
  expect(await identity.call('/totp/confirm', { code: '000000' }, { session })).toEqual(needsPassword);
  expect(await identity.call('/person', { name: '换名' }, { session })).toEqual(needsPassword);
  expect((await identity.call('/sessions', undefined, { session })).body.sessions).toHaveLength(1);
  expect((await identity.call('/sessions/end-others', {}, { session })).body).toEqual({ ended: 0 });
  expect((await identity.call('/session', undefined, { session: byPassword })).status).toBe(200);
  // Even a session row that was moved by force gives no token: cover is asked again at every step.
  await identity.admin.query(`update auth.session set "seatId" = $1 where method = 'oidc'`, [SEAT.bothCarrier]);
  expect((await identity.call('/session/token', {}, { session })).body).toEqual({ code: 'no_seat_chosen' });
});

test('a provider gets nobody in who has no seat in its tenant, whatever address it claims', async () => {
  expect(await signInThrough('carrier')).toEqual({ status: 403, body: { code: 'no_seat' } });
});

test('an address the provider has not verified binds nobody', async () => {
  expect(await signInThrough('unverified')).toEqual({ status: 403, body: { code: 'email_not_verified' } });
});

test('once bound, the subject counts and not the address: a new address stays the person, another subject does not become it', async () => {
  outside.accounts['zhaolei'] = { email: 'renamed@partner-a.example', email_verified: true };
  outside.accounts['impostor'] = { email: EMAIL.contactA, email_verified: true };
  expect((await signInThrough('zhaolei')).body['seat']).toMatchObject({ id: SEAT.contactA });
  expect(await signInThrough('impostor')).toEqual({ status: 403, body: { code: 'no_seat' } });
});

test('a flow belongs to the browser that began it and is used once; foreign answers are refused', async () => {
  const [mine, other] = [
    await identity.call('/sso/start', { tenantId: TENANT.partnerA }),
    await identity.call('/sso/start', { tenantId: TENANT.partnerA }),
  ];
  const query = await outside.signIn(mine.body.url, 'zhaolei');
  expect((await identity.call('/sso/callback', { flow: other.body.flow, query })).body).toEqual({ code: 'provider_refused' });
  expect((await identity.call('/sso/callback', { flow: mine.body.flow, query })).status).toBe(200);
  expect((await identity.call('/sso/callback', { flow: mine.body.flow, query })).body).toEqual({ code: 'flow_expired' });
  const late = await identity.call('/sso/start', { tenantId: TENANT.partnerA });
  const lateQuery = await outside.signIn(late.body.url, 'zhaolei');
  await identity.admin.query(`update auth.provider_flow set expires_at = now() - interval '1 second'`);
  expect((await identity.call('/sso/callback', { flow: late.body.flow, query: lateQuery })).body).toEqual({ code: 'flow_expired' });
  const refused = await identity.call('/sso/start', { tenantId: TENANT.partnerA });
  expect((await identity.call('/sso/callback', { flow: refused.body.flow, query: 'error=access_denied' })).body).toEqual({
    code: 'provider_refused',
  });
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  '%s is no place to return to',
  async (returnTo) => {
    expect((await identity.call('/sso/start', { tenantId: TENANT.partnerA, returnTo })).body).toEqual({
      code: 'invalid',
      fields: { returnTo: 'not_allowed' },
    });
  },
);

test('removing the provider ends the sign-ins it vouched for', async () => {
  const session = (await signInThrough('zhaolei')).body.session;
  expect((await identity.call('/provider/remove', {}, { session: adminA })).status).toBe(200);
  expect((await identity.call('/session', undefined, { session })).status).toBe(401);
  const { rows } = await identity.admin.query(`select distinct action from auth.audit_entry where action like 'provider%' order by action`);
  expect(rows.map(({ action }) => action)).toEqual(['provider_bound', 'provider_changed', 'provider_removed']);
});

test.each([
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://10.1.2.3/',
  'http://169.254.169.254/latest',
  'http://[::ffff:192.168.1.1]/',
  'http://localhost/',
])('in production %s is not called', async (url) => {
  await expect(refusePrivateAddress(new URL(url), [])).rejects.toThrow('private address');
  await expect(refusePrivateAddress(new URL(url), [new URL(url).hostname.replace(/[[\]]/g, '')])).resolves.toBeUndefined();
});
