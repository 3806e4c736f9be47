import { createServer } from 'node:http';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowserFiles } from './browser-files.ts';
import { openTestDatabases } from './test-databases.ts';
import { openTestStack } from './test-stack.ts';

/** What tests may ask for. Made when first asked for, kept for the whole run, ended with it. */
export interface TestResources {
  /** path of the socket at which test files ask, see test/kit */
  readonly socket: string;
  close(): Promise<void>;
}

type Answer = (request: unknown) => Promise<unknown>;

/** Opens the desk in Jest's main process: what it starts outlives single test files and dies with the run. */
export async function openTestResources(): Promise<TestResources> {
  const folder = mkdtempSync(join(tmpdir(), 'lianban-test-'));
  chmodSync(folder, 0o755);
  const databases = openTestDatabases(folder);
  const stack = openTestStack();
  const browser = openBrowserFiles(folder);
  const answers: Record<string, Answer> = {
    '/database': () => databases.clone(),
    '/use-cases-database': () => databases.cloneSeeded('use_cases'),
    '/months-database': () => databases.cloneSeeded('months'),
    '/server': () => databases.server(),
    '/stack': () => stack.open(),
    '/browser': () => browser.open(),
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    const reply = (status: number, body: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (!answer) return reply(404, { error: `nothing at ${request.url}` });
    answer(null).then(
      (body) => reply(200, body),
      (error: Error) => reply(500, { error: error.stack ?? error.message }),
    );
  });
  const socket = join(folder, 'desk');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  server.unref();
  return {
    socket,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await stack.close();
      await databases.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
