import { describe, expect, test } from '@jest/globals';
import { complaintQuery } from './complaint-query.ts';
import { sortLink, withParams } from './sort-link.ts';

const read = (text: string) => complaintQuery(new URLSearchParams(text), 'Asia/Shanghai');

describe('the address of a list', () => {
  test('an empty address is the inbox by next deadline', () => {
    expect(read('')).toMatchObject({
      view: 'inbox',
      filter: { view: 'INBOX' },
      sort: 'NEXT_DEADLINE',
      direction: 'ASCENDING',
      narrowed: false,
    });
  });

  test('filters are taken; days run from midnight to midnight of the programme', () => {
    expect(read('view=all&q= 流量 &kind=complaint&status=handling&major=yes&from=2026-11-01&to=2026-11-30').filter).toEqual({
      view: 'ALL',
      search: '流量',
      kind: ['COMPLAINT'],
      status: ['HANDLING'],
      major: true,
      acceptedFrom: '2026-10-31T16:00:00.000Z',
      acceptedBefore: '2026-11-30T16:00:00.000Z',
    });
  });

  test.each([
    'view=nothing',
    'kind=war',
    'owner=1%27%20or%201',
    'from=1900-01-01',
    'to=2026-99-99',
    'sort=password',
    'major=maybe',
    'view=__proto__',
  ])('what it does not know is left out: %s', (text) =>
    expect(read(text)).toMatchObject({ view: 'inbox', filter: { view: 'INBOX' }, sort: 'NEXT_DEADLINE', narrowed: false }),
  );

  test('a header turns the order round and starts paging again', () => {
    expect(sortLink('?view=all&after=x', { by: 'NUMBER', direction: 'ASCENDING' }, 'NUMBER')).toBe('?view=all&sort=number&order=desc');
    expect(sortLink('?view=all', { by: 'NUMBER', direction: 'ASCENDING' }, 'ACCEPTED')).toBe('?view=all&sort=accepted&order=asc');
  });

  test('parameters are set and dropped', () => {
    expect(withParams('?view=all&q=a', { q: null, after: 'c' })).toBe('?view=all&after=c');
  });
});
