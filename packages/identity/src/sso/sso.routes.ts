import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { ok, refuse, type Answer } from '../http/answer.ts';
import { email, oneTimeToken, plainText, uuid } from '../http/fields.ts';
import type { Origin } from '../http/origin.ts';
import { forAnybody } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { FLOW_SECONDS, keepFlow, takeFlow } from './flow.ts';
import { connectProvider, providerOf, redirectUri, type Provider } from './provider.ts';
import { enterVouched, type Vouched } from './vouched-person.ts';

export const ssoRoutes = [
  forAnybody('POST', '/sso/find', { email }, async (identity, { body }) => {
    const { rows } = await identity.pool.query(
      /* sql */ `
      select p.tenant_id as "tenantId", t.name as "tenantName" from auth.provider p join lianban.tenant t on t.id = p.tenant_id
       where $1 = any (p.email_domains) order by t.name`,
      [body.email.split('@')[1]],
    );
    return ok({ providers: rows });
  }),

  // A path of the portal's own: the text goes back to the portal, which follows it after the sign-in.
  forAnybody(
    'POST',
    '/sso/start',
    {
      tenantId: uuid,
      returnTo: plainText(500)
        .regex(/^\/(?![/\\])[^\p{C}\\]*$/u, 'not_allowed')
        .optional(),
    },
    (identity, { body }) => start(identity, body.tenantId, body.returnTo ?? null),
  ),

  forAnybody('POST', '/sso/callback', { flow: oneTimeToken, query: plainText(8000) }, (identity, { body, from }) =>
    callBack(identity, body.flow, body.query, from),
  ),
];

async function start(identity: Identity, tenantId: string, returnTo: string | null): Promise<Answer> {
  const provider = await providerOf(identity, tenantId);
  if (!provider) return refuse(404, 'provider_not_found');
  const client = await reach(identity, provider);
  if (!client) return refuse(502, 'provider_unreachable');
  const flow = {
    tenantId,
    issuer: provider.issuer,
    returnTo,
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
  };
  const url = buildAuthorizationUrl(client, {
    redirect_uri: redirectUri(identity),
    scope: 'openid email profile',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.codeVerifier),
    code_challenge_method: 'S256',
  });
  return ok({ url: url.href, flow: await keepFlow(identity, flow), expiresAt: new Date(Date.now() + FLOW_SECONDS * 1000) });
}

async function callBack(identity: Identity, handle: string, query: string, from: Origin): Promise<Answer> {
  const flow = await takeFlow(identity, handle);
  const provider = flow && (await providerOf(identity, flow.tenantId));
  // Whoever changed the provider meanwhile: what the former one says counts no more.
  if (!flow || !provider || provider.issuer !== flow.issuer) return refuse(401, 'flow_expired');
  const client = await reach(identity, provider);
  if (!client) return refuse(502, 'provider_unreachable');
  let vouched: Vouched;
  try {
    const answer = new URL(redirectUri(identity));
    answer.search = query;
    const tokens = await authorizationCodeGrant(client, answer, {
      pkceCodeVerifier: flow.codeVerifier,
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return refuse(401, 'provider_refused');
    const told = typeof claims['email'] === 'string' ? claims : await fetchUserInfo(client, tokens.access_token, claims.sub);
    vouched = {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof told['email'] === 'string' ? told['email'].trim().toLowerCase() : null,
      emailVerified: told['email_verified'] === true,
    };
  } catch (error) {
    identity.log.info({ err: error }, 'a provider refused a sign-in');
    return refuse(401, 'provider_refused');
  }
  return enterVouched(identity, provider.tenantId, vouched, from, flow.returnTo);
}

async function reach(identity: Identity, provider: Provider): Promise<Configuration | null> {
  try {
    return await connectProvider(identity, provider);
  } catch (error) {
    identity.log.warn({ err: error }, 'a provider could not be reached');
    return null;
  }
}
