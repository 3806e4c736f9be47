import { expect, test } from '@jest/globals';
import { readMinutes } from './minutes-rows.ts';

const rows = [
  { text: '', deadlineDay: '' },
  { text: '培训', deadlineDay: '2026-12-01' },
  { text: '', deadlineDay: '2026-12-02' },
];

test('names are parted by lines and commas, empty rows are left out', () => {
  const { attendees, measures } = readMinutes('郭庆东\n 于洋 ', '于成功、马冬梅，', rows);
  expect(attendees.map(({ name, side }) => `${name} ${side}`)).toEqual([
    '郭庆东 ASSOCIATION',
    '于洋 ASSOCIATION',
    '于成功 MEMBER',
    '马冬梅 MEMBER',
  ]);
  expect(measures).toEqual(rows.slice(1));
});

test('what the graph finds wrong stands where it was typed', () => {
  const { fieldName } = readMinutes('郭庆东', '于成功', rows);
  expect(fieldName('attendees.1.name')).toBe('member');
  expect(fieldName('measures.0.deadlineDay')).toBe('measures.1.deadlineDay');
  expect(fieldName('measures.1')).toBe('measures.2.text');
  expect(fieldName('measures')).toBe('measures.0.text');
  expect(fieldName('heldAt')).toBe('heldAt');
  expect(readMinutes('郭庆东', ' ', []).fieldName('attendees')).toBe('member');
});
