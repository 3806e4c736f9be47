import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { serve } from './serve.ts';
import { createLog } from './log.ts';

const quiet = createLog('test', { write: () => undefined });
const here = fileURLToPath(new URL('.', import.meta.url));
const started: ChildProcess[] = [];

/** A real process, because signals and exit codes are what is tested. */
function start(program: string): ChildProcess & { output: () => string } {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { cwd: here, stdio: 'pipe' });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  started.push(child);
  return Object.assign(child, { output: () => text });
}

const SLOW_SERVER = `
  import { run } from './run.ts'
  import { serve } from './serve.ts'
  await run('slow', () => serve({
    name: 'slow', host: '127.0.0.1', port: 0,
    handler: (request, response) => {
      console.log('took ' + request.url)
      if (request.url === '/slow') setTimeout(() => response.end('answered'), 700)
      else response.end('quick')
    },
    drain: () => console.log('pools closed'),
  }))`;

async function until(child: { output: () => string }, pattern: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 400; tries++) {
    const found = pattern.exec(child.output());
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never saw ${pattern} in:\n${child.output()}`);
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: what is in flight is answered, new connections are refused, exit code 0',
    async (signal) => {
      const child = start(SLOW_SERVER);
      const [, url] = await until(child, /"url":"([^"]+)"/);
      await (await fetch(`${url}/quick`)).text();
      const inFlight = fetch(`${url}/slow`).then((response) => response.text());
      await until(child, /took \/slow/);
      child.kill(signal);
      child.kill(signal);
      await until(child, /draining/);
      await expect(fetch(`${url}/quick`, { headers: { connection: 'close' } })).rejects.toThrow();
      expect(await inFlight).toBe('answered');
      const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
      expect(code).toBe(0);
      expect(child.output()).toContain('pools closed');
    },
  );

  test('a taken port gets one sentence that says what to do, and exit code 1', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const child = start(`
      import { run } from './run.ts'
      import { serve } from './serve.ts'
      await run('late', () => serve({ name: 'late', host: '127.0.0.1', port: ${port}, portSetting: 'LATE_PORT', handler: () => {} }))`);
    const [code] = await once(child, 'exit');
    holder.close();
    expect(code).toBe(1);
    expect(child.output().trim()).toBe(
      `late: Port ${port} on 127.0.0.1 is taken by another process. Stop that process, or set LATE_PORT to a free port.`,
    );
  });

  test('a promise that fails after its request was answered costs nobody else the process', async () => {
    const child = start(`
      import { run } from './run.ts'
      import { serve } from './serve.ts'
      await run('careless', () => serve({
        name: 'careless', host: '127.0.0.1', port: 0,
        handler: (request, response) => {
          if (request.url === '/careless') setTimeout(() => Promise.reject(new Error('left behind')), 1)
          response.end('answered')
        },
      }))`);
    const [, url] = await until(child, /"url":"([^"]+)"/);
    await (await fetch(`${url}/careless`)).text();
    await until(child, /"message":"left behind"/);
    expect(await (await fetch(`${url}/next`)).text()).toBe('answered');
    expect(child.exitCode).toBeNull();
  });

  test('probes: alive, ready only while ready() agrees, metrics in Prometheus form', async () => {
    let ready = true;
    const serving = await serve({
      name: 'probed',
      host: '127.0.0.1',
      port: 0,
      handler: (_, response) => response.end(),
      ready: () => ready,
      log: quiet,
    });
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(200);
    ready = false;
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(503);
    const metrics = await (await fetch(`${serving.url}/metrics`)).text();
    expect(metrics).toContain('lianban_http_seconds_count{process="probed",status="503"} 1');
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
    await serving.close();
  });

  test('a fault in a handler gives its trace id and nothing of itself', async () => {
    const serving = await serve({
      name: 'faulty',
      host: '127.0.0.1',
      port: 0,
      handler: () => {
        throw new Error('select * from secret');
      },
      log: quiet,
    });
    const response = await fetch(serving.url, { headers: { traceparent: `00-${'ab'.repeat(16)}-${'1'.repeat(16)}-01` } });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ code: 'INTERNAL', traceId: 'ab'.repeat(16) });
    expect(response.headers.get('x-request-id')).toBe('ab'.repeat(16));
    await serving.close();
  });

  test('10 MB that are refused: who sends them hears so, also while the rest still comes', async () => {
    const child = start(`
      import { run } from './run.ts'
      import { serve, sendJson } from './serve.ts'
      import { readJsonObject } from './json-post.ts'
      await run('small', () => serve({
        name: 'small', host: '127.0.0.1', port: 0,
        handler: (request, response) => readJsonObject(request, 1_000_000).catch(({ status, code, headers }) => {
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
          sendJson(response, status, { code })
        }),
      }))`);
    const [, url] = await until(child, /"url":"([^"]+)"/);
    const body = JSON.stringify({ text: '长'.repeat(3_500_000) });
    // Where the connection is cut while the rest still comes, the answer is lost now and then.
    for (let time = 0; time < 30; time += 1) {
      const declared = time % 2 === 0;
      const init = { method: 'POST', body: declared ? body : new Blob([body]).stream(), duplex: 'half' } as RequestInit;
      expect(
        await fetch(url!, init).then(
          (response) => response.json(),
          ({ cause }: Error) => cause,
        ),
      ).toEqual({ code: 'BODY_TOO_LARGE' });
    }
  });

  test('who goes on sending what was refused is cut off after a while', async () => {
    const serving = await serve({
      name: 'patient',
      host: '127.0.0.1',
      port: 0,
      lingerMs: 200,
      handler: (_, response) => response.writeHead(413).end(),
      log: quiet,
    });
    const socket = connect(serving.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\nx');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413/);
    const dripping = setInterval(() => socket.write('x'), 20);
    // Not by `once`, which takes the reset for a failure: being cut off is what is waited for.
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(dripping);
    await serving.close();
  });

  test('a connection that never sent anything does not hold up the end', async () => {
    const serving = await serve({ name: 'silent', host: '127.0.0.1', port: 0, handler: () => undefined, log: quiet });
    const socket = connect(serving.port, '127.0.0.1');
    await once(socket, 'connect');
    await fetch(`${serving.url}/healthz`);
    expect(await serving.close()).toBe(true);
  });

  test('the exchange says when the client has gone', async () => {
    let gone: AbortSignal | undefined;
    const serving = await serve({
      name: 'left',
      host: '127.0.0.1',
      port: 0,
      handler: (_request, _response, exchange) => {
        gone = exchange.gone;
      },
      log: quiet,
    });
    const leave = new AbortController();
    const call = fetch(serving.url, { signal: leave.signal }).catch(() => 'left');
    while (gone === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    leave.abort();
    await call;
    if (!gone.aborted) await once(gone, 'abort');
    expect(gone.aborted).toBe(true);
    await serving.close();
  });
});
