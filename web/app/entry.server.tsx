import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { PageContext } from './page-context.ts';
import { languageOf } from './preferences.server.ts';
import { wholeText } from './whole-text.server.ts';
import { textsFor } from './language/texts.server.ts';

export const streamTimeout = 10_000;

/** Renders the page in the person's language; nothing is deferred, so what arrives is whole without JavaScript. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={textsFor(languageOf(request))}>
        <PageContext.Provider value={{ nonce: context.nonce, traceId: context.traceId }}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </PageContext.Provider>
      </I18nextProvider>,
      {
        nonce: context.nonce,
        onAllReady() {
          const body = wholeText();
          headers.set('content-type', 'text/html; charset=utf-8');
          headers.set('cache-control', 'no-store');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          context.log.error({ err: error }, 'page could not be rendered');
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Faults of loaders and actions go to the log with their trace id; a client that went away, and what was refused by name, are none. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.log.error({ err: error, path: new URL(request.url).pathname }, 'loader or action failed');
}
