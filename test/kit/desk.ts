import { request } from 'node:http';

/** Asks Jest's main process for something it makes once and keeps for the run: a database, the stack, the browser's files. */
export function askDesk<T>(path: '/database' | '/use-cases-database' | '/months-database' | '/server' | '/stack' | '/browser'): Promise<T> {
  const socketPath = process.env.LIANBAN_TEST_DESK;
  if (!socketPath) throw new Error('Tests that need a database, a stack or a browser run by `npm test -- <path>`.');
  return new Promise((resolve, reject) => {
    // A connection of its own: one kept from an earlier test file may be closed by now.
    const ask = request({ socketPath, path, method: 'POST', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const body = JSON.parse(text) as T & { error?: string };
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(body.error));
      });
    });
    ask.on('error', reject);
    ask.end();
  });
}
