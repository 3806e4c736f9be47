import { fileURLToPath } from 'node:url';
import { address, developmentOnly, internalSecret, port, readEnvironment, requiredInProduction } from '@lianban/process/environment';
import { z } from 'zod';

/** The portal's settings, all checked at start. */
export function portalEnvironment(env: Readonly<Record<string, string | undefined>> = process.env) {
  return readEnvironment(
    {
      HOST: z.string().default('127.0.0.1'),
      PORTAL_PORT: port(3000),
      /** The address people type; cookies are `secure` when it is https. */
      PORTAL_URL: requiredInProduction(address(), `http://127.0.0.1:${env['PORTAL_PORT'] ?? 3000}`),
      /** Folder that `remix vite:build` wrote: `client/` and `server/`. */
      PORTAL_BUILD_DIR: z.string().default(fileURLToPath(new URL('../build', import.meta.url))),
      GATEWAY_URL: requiredInProduction(address(), 'http://127.0.0.1:4000'),
      IDENTITY_URL: requiredInProduction(address(), 'http://127.0.0.1:4005'),
      /** Tells identity that the browser's address in our calls is to be believed. */
      INTERNAL_SECRET: internalSecret(),
      /** How many proxies of our own (balancers) stand one behind the other in front: each adds to X-Forwarded-For. */
      TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
      /** Milliseconds the whole system is ahead of real time; set by the supervisor outside production. */
      LIANBAN_CLOCK_OFFSET_MS: developmentOnly(z.coerce.number().int().default(0)),
    },
    env,
  );
}
export type PortalEnvironment = ReturnType<typeof portalEnvironment>;
