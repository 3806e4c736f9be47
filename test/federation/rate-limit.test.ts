import { afterEach, expect, test } from '@jest/globals';
import { startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

let scene: Scene;
afterEach(() => scene.close());

test('a tenant over its rate gets 429 with the time to wait; another tenant goes on', async () => {
  scene = await startScene({ shops: shopsSubgraph }, { requestsPerMinute: 3 });
  const [a, b] = await Promise.all(['a', 'b'].map((tenant) => scene.signer.token({ tenant })));
  const statuses = [];
  for (let at = 0; at < 4; at++) statuses.push((await scene.ask('{ whoAmI }', { token: a! })).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await scene.ask('{ whoAmI }', { token: a! });
  expect(refused.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await scene.ask('{ whoAmI }', { token: b! })).status).toBe(200);
});
