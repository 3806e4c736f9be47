import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputReader } from './input-reader.ts';

const problemsOf = (input: Record<string, unknown>, read: (reader: InputReader) => unknown) => {
  const reader = new InputReader(input);
  read(reader);
  return reader.problems;
};

test('ids are taken in lower case, anything else is named', () => {
  const reader = new InputReader({ complaintId: '0198A1B2-0000-7000-8000-000000000001', other: "1' or '1'='1", none: '' });
  expect(reader.id('complaintId')).toBe('0198a1b2-0000-7000-8000-000000000001');
  reader.id('other');
  reader.id('none');
  expect(reader.idOrNull('left')).toBeNull();
  expect(reader.problems).toEqual([
    { field: 'other', code: 'not_an_id' },
    { field: 'none', code: 'required' },
  ]);
});

describe('texts no decision will look at', () => {
  test.each<[unknown, string, string | undefined]>([
    ['   ', 'required', undefined],
    [undefined, 'required', undefined],
    ['字'.repeat(101), 'too_long', '100'],
    ['x'.repeat(10_000_000), 'too_long', '100'],
    ['a\u0000b', 'control_characters', undefined],
    ['\uD800', 'control_characters', undefined],
  ])('%.12p is %s', (value, code, limit) => {
    expect(problemsOf({ name: value }, (reader) => reader.text('name', 'name'))).toEqual([
      { field: 'name', code, ...(limit ? { limit } : {}) },
    ]);
  });
});

test('problems inside parts carry the whole path, and too many parts are refused before any is read', () => {
  const problems = problemsOf({ workOrders: [{ holderId: 'x' }], ids: ['y'] }, (reader) => {
    for (const part of reader.parts('workOrders', 5)) part.id('holderId');
    reader.ids('ids');
  });
  expect(problems).toEqual([
    { field: 'workOrders.0.holderId', code: 'not_an_id' },
    { field: 'ids.0', code: 'not_an_id' },
  ]);
  expect(problemsOf({ ids: Array.from({ length: 51 }, () => 'y') }, (reader) => reader.ids('ids'))).toEqual([
    { field: 'ids', code: 'too_many', limit: '50' },
  ]);
});

test('no input makes the reader throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const reader = new InputReader({ f: value, idempotencyKey: value });
      reader.id('f');
      reader.ids('f');
      reader.text('f', 'text');
      reader.said('f');
      reader.instant('f');
      reader.integer('f', 0, 9);
      reader.word('f', ['a']);
      reader.part('f');
      reader.parts('f', 3);
      reader.idempotencyKey();
      reader.flag('f');
      reader.words('f', ['a']);
      reader.integers('f', 0, 9, 3);
      reader.amount('f', 0, 9, true);
      expect(Array.isArray(reader.problems)).toBe(true);
    }),
  );
});
