import { expect, test } from '@jest/globals';
import { createLog } from '@lianban/process/log';
import { graphqlAnswerer } from './graphql-answer.ts';
import { RequestOver } from './request-over.ts';

test('a fault is logged; what was read for a client that went away is none', async () => {
  const log = createLog('kit-test');
  log.level = 'silent';
  const logged: unknown[] = [];
  log.error = ((fields: { err: Error }) => logged.push(fields.err.message)) as typeof log.error;
  const thrown = (error: Error) => () => {
    throw error;
  };
  const { answer, stop } = await graphqlAnswerer({
    name: 'kit',
    production: false,
    log,
    modules: [
      {
        typeDefs: 'type Query { late: Int broken: Int }',
        resolvers: { Query: { late: thrown(new RequestOver()), broken: thrown(new Error('a broken wire')) } },
      },
    ],
  });
  const { body } = await answer({ query: '{ late broken }' }, {}, new AbortController().signal, 'trace');
  await stop();
  expect((JSON.parse(body) as { errors: { path: string[] }[] }).errors.map(({ path }) => path)).toEqual([['late'], ['broken']]);
  expect(logged).toEqual(['a broken wire']);
});
