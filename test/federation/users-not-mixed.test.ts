import { afterEach, expect, test } from '@jest/globals';
import { startScene, type Scene, type SceneContext } from './scene/scene.ts';

let scene: Scene;
afterEach(() => scene.close());

// The Hive runtime merged identical queries in flight and gave 1,140 of 1,200 answers another user's identity (merging was its default).
test('20 people, 40 requests in flight, the same query: nobody gets another one’s answer', async () => {
  scene = await startScene({
    a: {
      typeDefs: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Query: {
          me: async (_: unknown, __: unknown, { claims }: SceneContext) => {
            await pause(Math.random() * 20);
            return { id: 'same', name: claims.name };
          },
        },
        Person: { __resolveReference: (person: object) => person },
      },
    },
    b: {
      typeDefs: 'type Query { unused: Int } type Person @key(fields: "id") { id: ID! seenBy: String }',
      resolvers: {
        Person: {
          __resolveReference: async ({ id }: { id: string }, { claims }: SceneContext) => {
            await pause(Math.random() * 20);
            return { id, seenBy: claims.name };
          },
        },
      },
    },
  });
  const people = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => ({ name: `person-${at}`, token: await scene.signer.token({ name: `person-${at}` }) })),
  );
  const queue = Array.from({ length: 1_200 }, (_, at) => people[at % 20]!);
  let right = 0;
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { data } = await scene.ask('{ me { id name seenBy } }', { token: next.token });
        expect(data).toEqual({ me: { id: 'same', name: next.name, seenBy: next.name } });
        right++;
      }
    }),
  );
  expect(right).toBe(1_200);
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
