import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bigrams, normalised } from './bigrams.ts';
import { similarity } from './repeat.ts';

describe('character pairs', () => {
  test.each([
    ['短信延迟', ['短信', '信延', '延迟']],
    ['短信，延迟', ['短信', '延迟']],
    ['ＡＤＣ平台', ['ad', 'dc', 'c平', '平台']],
    ['卡', ['卡']],
    ['a b', ['a', 'b']],
    ['短信短信', ['短信', '信短']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['', []],
    ['！？…', []],
  ])('%s', (text, pairs) => expect(bigrams(text)).toEqual(pairs));

  test('every two neighbouring letters of a text are found by a search for them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'短信延迟平台网关没有解决AbＣ12'), { minLength: 2, maxLength: 30 }), (letters) => {
        const text = letters.join('');
        const found = new Set(bigrams(`前${text}后`));
        for (const pair of bigrams(text)) expect(found).toContain(pair);
      }),
    );
  });

  test('normalising is done once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(normalised(normalised(text))).toBe(normalised(text))));
  });
});

describe('likeness of texts', () => {
  test.each([
    ['短信延迟', '短信延迟', 1],
    ['短信延迟', '账单错误', 0],
    ['', '', 0],
    ['短信', '', 0],
  ])('%s / %s', (one, other, expected) => expect(similarity(one, other)).toBe(expected));

  test('it lies between 0 and 1 and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const alike = similarity(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(other, one)).toBe(alike);
      }),
    );
  });
});
