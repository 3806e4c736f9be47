import { expect, test } from '@jest/globals';
import { afterOf, pagesOf } from './sort-link.ts';

test('a list of one direction: from page to page and back again, what else the address says stays', () => {
  const more = (endCursor: string) => ({ hasNextPage: true, endCursor });
  const first = pagesOf('?view=all', more('a'));
  expect(first).toEqual({ previous: null, next: '?view=all&after=a' });
  const second = pagesOf(first.next ?? '', more('b'));
  expect(second).toEqual({ previous: '?view=all', next: '?view=all&after=a&after=b' });
  const third = pagesOf(second.next ?? '', { hasNextPage: false, endCursor: 'c' });
  expect(third).toEqual({ previous: '?view=all&after=a', next: null });
  expect(['?view=all', second.next ?? ''].map((address) => afterOf(new URLSearchParams(address)))).toEqual([null, 'b']);
});

test('an address does not grow without end', () => {
  let search = '?q=a';
  for (let page = 0; page < 100; page += 1) search = pagesOf(search, { hasNextPage: true, endCursor: `cursor${page}` }).next ?? '';
  expect(search.length).toBeLessThan(600);
  expect(afterOf(new URLSearchParams(search))).toBe('cursor99');
});
