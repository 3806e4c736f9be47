import { expect, test } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { asksOnlyForId } from './asked-for.ts';

const schema = buildSchema(`
  type Query { command: Answer }
  union Answer = Done | Conflict
  type Done { complaint: Complaint }
  type Conflict { complaint: Complaint }
  type Complaint { id: ID!, number: String }
`);

/** What the check says of a query, asked where the field is resolved. */
async function onlyId(query: string): Promise<boolean> {
  let said = false;
  const rootValue = {
    command: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      said = asksOnlyForId(info, 'complaint');
      return null;
    },
  };
  const { errors } = await execute({ schema, document: parse(query), rootValue });
  expect(errors).toBeUndefined();
  return said;
}

test.each([
  ['the id', '{ command { ... on Done { complaint { id } } } }', true],
  ['nothing', '{ command { __typename } }', true],
  [
    'the id by another name, through a named fragment',
    '{ command { ...R } } fragment R on Done { it: complaint { __typename key: id } }',
    true,
  ],
  ['more', '{ command { ... on Done { complaint { id number } } } }', false],
  ['more, in a fragment of the complaint', '{ command { ... on Done { complaint { ...C } } } } fragment C on Complaint { number }', false],
  ['more, asked for a second time', '{ command { ... on Done { complaint { id } } ... on Done { complaint { number } } } }', false],
  ['more, of another type', '{ command { ... on Done { complaint { id } } ... on Conflict { complaint { number } } } }', false],
  [
    'more, where the field itself stands twice',
    '{ command { ... on Done { complaint { id } } } command { ... on Done { complaint { number } } } }',
    false,
  ],
])('asked for: %s', async (_what, query, only) => {
  expect(await onlyId(query)).toBe(only);
});
