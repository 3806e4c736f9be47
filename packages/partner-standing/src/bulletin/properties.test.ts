import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STANDING_REFUSAL_CODES } from '../decision.ts';
import { deIdentify } from './de-identify.ts';
import { BULLETIN_COMMANDS, BULLETIN_STATES, BULLETIN_TABLE } from './states.ts';
import { trackedLines } from './tracked.ts';

const digits = (least: number, most = least) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const name = fc.tuple(fc.constantFrom('王', '李', '欧阳', '那拉'), fc.constantFrom('小明', '芳', '建国')).map((parts) => parts.join(''));
const words = fc.constantFrom('客户', '反映', '，', '。', ' ', '柜员', '于', '网点', '排队', '2026年3月', '5000元', 'A012', '：', '-');
const secret = fc.oneof(
  fc.record({
    kind: fc.constant('phone'),
    text: fc.constantFrom('1', '+861').chain((one) => digits(10).map((rest) => `${one}3${rest.slice(1)}`)),
  }),
  fc.record({ kind: fc.constant('phone'), text: digits(8).map((rest) => `024-${rest}`) }),
  fc.record({ kind: fc.constant('id'), text: digits(17).map((rest) => `${rest}X`) }),
  fc.record({ kind: fc.constant('account'), text: digits(16, 19).map((all) => all.replace(/(\d{4})(?=\d)/g, '$1 ')) }),
  fc.record({ kind: fc.constant('email'), text: digits(3).map((rest) => `user${rest}@example.com`) }),
  fc.record({ kind: fc.constant('name'), text: name }),
);

describe('ASC-03 de-identification, whatever is written', () => {
  test('nothing that was in it is left, and what is left is left as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, secret), { maxLength: 12 }), (parts) => {
        // Between two numbers stands a word, as people write; else they are one number.
        const text = parts.map((part) => (typeof part === 'string' ? part : `，${part.text}，`)).join('');
        const names = parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'name' ? [part.text] : []));
        const { text: kept } = deIdentify(text, names);
        for (const part of parts) if (typeof part !== 'string') expect(kept).not.toContain(part.text);
        expect(kept.replaceAll('5000元', '元')).not.toMatch(/\d[\d -]{5,}\d/);
        expect(deIdentify(kept, names).text).toBe(kept);
      }),
      { numRuns: 400 },
    );
  });

  test('a text without any of it stays the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('客户不满', '，', '窗口少', '。', '等候 40 分钟', '2026-03-15'), { maxLength: 10 }), (parts) => {
        const text = parts.join('；').trim();
        expect(deIdentify(text)).toMatchObject({ text, removed: { name: 0, phone: 0, account: 0 } });
      }),
    );
  });
});

test.each(['a', '1.', 'a.', '1 ', '一', '王', '客户', '1,111', '@', 'a@', '2026-01-'])(
  'a long text of %j is looked through at once',
  (part) => {
    const began = performance.now();
    deIdentify(part.repeat(10_000), ['王小明']);
    expect(performance.now() - began).toBeLessThan(1_000);
  },
);

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'));

test('tracked lines give both texts back, and nothing is changed where nothing was', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const tracked = trackedLines(before, after);
      const without = (change: string) =>
        tracked
          .filter((line) => line.change !== change)
          .map(({ text }) => text)
          .join('\n');
      expect([without('added'), without('removed')]).toEqual([before, after]);
      if (before === after) expect(tracked.every(({ change }) => change === 'kept')).toBe(true);
    }),
  );
});

test('a bulletin’s states answer every command, and what is issued stays', () => {
  for (const state of BULLETIN_STATES) {
    expect(Object.keys(BULLETIN_TABLE[state])).toEqual([...BULLETIN_COMMANDS]);
    const codes = Object.values(BULLETIN_TABLE[state]).flatMap((move) => ('refused' in move ? [move.refused] : []));
    expect(STANDING_REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
  }
  expect(Object.values(BULLETIN_TABLE.issued).every((move) => 'refused' in move)).toBe(true);
});

test('texts of the longest size are compared at once, and their ends are still kept', () => {
  const text = (step: number) => ['a', ...Array.from({ length: 4_900 }, (_, index) => String((index * step) % 7)), 'z'].join('\n');
  const began = performance.now();
  const tracked = trackedLines(text(1), text(3));
  expect(performance.now() - began).toBeLessThan(1_000);
  expect([tracked[0], tracked.at(-1)]).toEqual([
    { change: 'kept', text: 'a' },
    { change: 'kept', text: 'z' },
  ]);
});
