import type { Page } from '../sources.ts';

/** A keyset page in the shape of a Relay connection. */
export function connection<Item>({ items, hasNextPage, hasPreviousPage }: Page<Item>) {
  return {
    edges: items.map(({ cursor, item }) => ({ cursor, node: item })),
    pageInfo: { hasNextPage, hasPreviousPage, startCursor: items[0]?.cursor ?? null, endCursor: items.at(-1)?.cursor ?? null },
  };
}
