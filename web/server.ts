import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLog } from '@lianban/process/log';
import { run } from '@lianban/process/run';
import { serve, type Exchange } from '@lianban/process/serve';
import { StartRefused } from '@lianban/process/start-refused';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import { portalEnvironment } from './server/environment.ts';
import { clientAddress, type CutOff, formsOnly, sameOriginOnly, securityHeaders } from './server/guard.ts';

/** The portal's process: static files, security headers, Origin check, then Remix. */
async function main(): Promise<void> {
  const environment = portalEnvironment();
  const client = join(environment.PORTAL_BUILD_DIR, 'client');
  const bundle = join(environment.PORTAL_BUILD_DIR, 'server/index.js');
  if (!existsSync(bundle))
    throw new StartRefused(
      `There is no build of the portal in ${environment.PORTAL_BUILD_DIR}: run \`npm start\`, or \`remix vite:build\` in web/, or set PORTAL_BUILD_DIR.`,
    );
  const build = (await import(pathToFileURL(bundle).href)) as ServerBuild;
  const log = createLog('portal');
  const secure = environment.PORTAL_URL.startsWith('https:');

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(compression());
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }));
  app.use(
    '/assets',
    (_request, response) =>
      void response.status(404).type('text/plain').send('404: no such file; the portal was built anew, reload the page.'),
  );
  app.use(express.static(client, { maxAge: '1h', index: false, redirect: false, dotfiles: 'ignore' }));
  app.use(securityHeaders(secure));
  app.use(sameOriginOnly(environment.PORTAL_URL));
  app.use(formsOnly);
  app.use(
    createRequestHandler({
      build,
      mode: process.env['NODE_ENV'] === 'development' ? 'development' : 'production',
      getLoadContext: (request, response) => {
        const exchange = (request as typeof request & { exchange: Exchange }).exchange;
        return {
          environment,
          nonce: String(response.locals['nonce']),
          traceId: exchange.traceId,
          stopping: exchange.stopping,
          address: clientAddress(request, environment.TRUSTED_PROXIES),
          log: log.child({ traceId: exchange.traceId }),
          memory: new Map<string, Promise<unknown>>(),
          cutOff: (response.locals['cutOff'] as CutOff | undefined) ?? null,
        };
      },
    }),
  );

  await serve({
    name: 'portal',
    host: environment.HOST,
    port: environment.PORTAL_PORT,
    portSetting: 'PORTAL_PORT',
    log,
    handler: (request, response, exchange) => {
      app(Object.assign(request, { exchange }), response);
    },
  });
}

await run('portal', main);
