import { expect, test } from '@jest/globals';
import { grouped } from './group.ts';

const message = (id: string, complaint: string | null, readAt: string | null = null) => ({
  id,
  readAt,
  complaint: complaint === null ? null : { id: complaint },
});

test('one group a complaint, in the order of its newest message; a message about none stands alone', () => {
  const groups = grouped([message('5', 'a'), message('4', 'b', 'read'), message('3', 'a', 'read'), message('2', null), message('1', null)]);
  expect(groups.map(({ newest, earlier, unreadIds }) => [newest.id, earlier.map(({ id }) => id), unreadIds])).toEqual([
    ['5', ['3'], ['5']],
    ['4', [], []],
    ['2', [], ['2']],
    ['1', [], ['1']],
  ]);
});
