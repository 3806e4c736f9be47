import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({
    shops: {
      ...shopsSubgraph,
      routes: {
        'GET /files/:id': ({ response }) => {
          response.end('a file');
        },
      },
    },
  });
});
afterAll(() => scene.close());

const wrong: [string, () => Promise<string> | string, string][] = [
  ['no token', () => '', 'missing'],
  ['a forged one', () => scene.signer.forged(), 'signature'],
  ['an unsigned one', () => scene.signer.unsigned(), 'algorithm'],
  ['an expired one', () => scene.signer.token({ expiresIn: -1 }), 'expired'],
  ['one for another audience', () => scene.signer.token({ audience: 'another' }), 'audience'],
  ['one of another issuer', () => scene.signer.token({ issuer: 'https://elsewhere.example' }), 'issuer'],
  ['no token at all but text', () => 'let me in', 'malformed'],
];

describe.each([
  ['the gateway', () => scene.gateway.url],
  ['a subgraph called past the gateway', () => scene.subgraphs['shops']!.url],
])('%s', (_, url) => {
  test.each(wrong)('refuses %s', async (_name, token, reason) => {
    const { status, data, errors, headers } = await scene.ask('{ whoAmI }', { url: url(), token: await token() });
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    if (reason !== 'algorithm') expect(errors?.[0]?.extensions['reason']).toBe(reason);
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test('takes a good one', async () => {
    expect((await scene.ask('{ whoAmI }', { url: url(), token: await scene.signer.token({ name: 'Wang' }) })).data).toEqual({
      whoAmI: 'Wang',
    });
  });
});

test('refuses entities asked for past the gateway, too', async () => {
  const query = '{ _entities(representations: [{ __typename: "Shop", id: "1" }]) { ... on Shop { name } } }';
  expect((await scene.ask(query, { url: scene.subgraphs['shops']!.url, token: '' })).status).toBe(401);
});

test.each([
  ['the gateway', () => `${scene.gateway.url}/files/shops/1`],
  ['a subgraph', () => `${scene.subgraphs['shops']!.url}/files/1`],
])('%s gives files to bearers only', async (_, url) => {
  expect((await fetch(url())).status).toBe(401);
  const response = await fetch(url(), { headers: { authorization: `Bearer ${await scene.signer.token()}` } });
  expect(await response.text()).toBe('a file');
});
