import { expect, test } from '@jest/globals';
import { OFFERED } from '@lianban/complaint-graph/offered-commands';
import { subgraphSchema } from '@lianban/subgraph-kit/subgraph-schema';
import type { GraphQLObjectType } from 'graphql';
import { vendor } from './face.ts';
import { modules } from './schema.ts';

const schema = subgraphSchema(modules, { hideSdl: false });
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

test('the mutations are the commands this face offers, and every root field has a resolver and the face’s prefix', () => {
  const camel = (command: string) => `vendor_${command}`.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  for (const kind of vendor.serves) {
    const offered = [...OFFERED[kind], ...['mark_notices_read']].map(camel);
    expect(
      fieldsOf(schema.getMutationType())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(offered.sort());
  }
  for (const { name, resolve } of [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())]) {
    expect([name, name.startsWith('vendor'), typeof resolve]).toEqual([name, true, 'function']);
  }
});
