import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

let scene: Scene;
let headers: Record<string, string>;
let last: { digest: string; bytes: number; ended: boolean; name: string | undefined; key: string | undefined } | undefined;
let downloadGone = false;

beforeAll(async () => {
  scene = await startScene(
    {
      shops: {
        ...shopsSubgraph,
        routes: {
          'POST /files': async ({ request, response, claims }) => {
            const hash = createHash('sha256');
            const sent = (name: string): string | undefined => request.headers[name] as string | undefined;
            last = { digest: '', bytes: 0, ended: false, name: sent('x-file-name'), key: sent('idempotency-key') };
            try {
              for await (const chunk of request) {
                hash.update(chunk as Buffer);
                last.bytes += (chunk as Buffer).length;
              }
            } catch {
              return;
            }
            Object.assign(last, { ended: true, digest: hash.digest('hex') });
            response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: '1', of: claims.tenantId }));
          },
          'GET /files/:id': ({ response, params, signal }) => {
            if (params['id'] === 'endless') {
              signal.addEventListener('abort', () => {
                downloadGone = true;
              });
              response.write('x'.repeat(1_000));
              return;
            }
            if (params['id'] === 'none') return response.writeHead(404).end();
            response.setHeader('content-disposition', 'attachment').setHeader('x-internal', 'secret').end(`file ${params['id']}`);
          },
        },
      },
    },
    { fileLimitBytes: 300_000, fileTimeoutMs: 5_000 },
  );
  headers = { authorization: `Bearer ${await scene.signer.token({ tenant: 'tenant-b' })}` };
});
afterAll(() => scene.close());

const url = (path: string) => `${scene.gateway.url}/files/${path}`;

describe('files through the gateway', () => {
  test('go up unchanged, with their name, their key and their sender', async () => {
    const body = Buffer.alloc(250_000, 'lianban');
    const response = await fetch(url('shops'), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'image/png', 'x-file-name': '%E5%8F%91%E7%A5%A8.png', 'idempotency-key': 'k:0' },
      body,
    });
    expect(await response.json()).toEqual({ id: '1', of: 'tenant-b' });
    expect(last).toEqual({
      digest: createHash('sha256').update(body).digest('hex'),
      bytes: 250_000,
      ended: true,
      name: '%E5%8F%91%E7%A5%A8.png',
      key: 'k:0',
    });
  });

  test('come down with what the subgraph says of them, and nothing of its own', async () => {
    const response = await fetch(url('shops/a%20b'), { headers });
    expect(await response.text()).toBe('file a b');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-internal')).toBeNull();
    expect((await fetch(url('shops/none'), { headers })).status).toBe(404);
  });

  test('over the limit are refused by their declared length', async () => {
    const response = await fetch(url('shops'), { method: 'POST', headers, body: Buffer.alloc(300_001) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('BODY_TOO_LARGE');
  });

  test('over the limit are refused by their bytes where the length is not declared', async () => {
    const status = await new Promise<number | string>((resolve) => {
      const upload = httpRequest(url('shops'), { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      upload.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      for (let at = 0; at < 5; at++) upload.write(Buffer.alloc(100_000));
      upload.end();
    });
    expect(status).toBe(413);
    expect(last?.ended).toBe(false);
  });

  test('whose sender leaves are not taken for whole', async () => {
    last = undefined;
    const upload = httpRequest(url('shops'), { method: 'POST', headers: { ...headers, 'content-length': '200000' } });
    upload.on('error', () => undefined);
    upload.write(Buffer.alloc(50_000));
    while ((last as { bytes: number } | undefined)?.bytes !== 50_000) await new Promise((resolve) => setTimeout(resolve, 10));
    upload.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(last).toMatchObject({ ended: false });
  });

  test('a download nobody reads any more ends in the subgraph, too', async () => {
    const leave = new AbortController();
    const response = await fetch(url('shops/endless'), { headers, signal: leave.signal });
    expect(response.status).toBe(200);
    leave.abort();
    for (let tries = 0; tries < 100 && !downloadGone; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(downloadGone).toBe(true);
  });

  test.each([
    ['PUT', 'shops'],
    ['GET', 'shops'],
    ['POST', 'shops/1'],
  ])('%s /files/%s is no way in', async (method, path) => {
    expect((await fetch(url(path), { method, headers })).status).toBe(405);
  });

  test('of a face that is none are not found', async () => {
    expect((await fetch(url('elsewhere/1'), { headers })).status).toBe(404);
  });
});
