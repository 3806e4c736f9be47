import { ok } from '../http/answer.ts';
import { forAnybody } from '../http/route.ts';

/** Where the public keys are; the one path that needs no header. */
export const JWKS_PATH = '/.well-known/jwks.json';

export const jwksRoutes = [forAnybody('GET', JWKS_PATH, {}, async (identity) => ok({ ...(await identity.keys.jwks()) }))];
