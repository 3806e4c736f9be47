import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from '@lianban/complaint/decision';
import { en } from './en.ts';
import { localeOf, problemMessage, refusalMessage, type Messages } from './messages.ts';
import { PROBLEM_CODES } from './problem-codes.ts';
import { zhCN } from './zh-CN.ts';

describe.each<[string, Messages]>([
  ['zh-CN', zhCN],
  ['en', en],
])('catalogue %s', (_, messages) => {
  test('has one sentence for every refusal and every problem, and no other', () => {
    expect(Object.keys(messages.refusals).sort()).toEqual([...REFUSAL_CODES].sort());
    expect(Object.keys(messages.problems).sort()).toEqual([...PROBLEM_CODES].sort());
    for (const text of [...Object.values(messages.refusals), ...Object.values(messages.problems)]) expect(text.trim()).not.toBe('');
  });
});

test('the two catalogues leave room for a limit in the same sentences', () => {
  const room = (messages: Messages) =>
    Object.entries(messages.problems)
      .filter(([, text]) => text.includes('{limit}'))
      .map(([code]) => code);
  expect(room(zhCN)).toEqual(room(en));
});

test('sentences carry the limit, and an unknown code is shown as it is', () => {
  expect(problemMessage('en', 'too_long', '200')).toBe('Too long: at most 200 characters.');
  expect(problemMessage('zh-CN', 'too_long', '$&')).toContain('$&');
  expect(refusalMessage('zh-CN', 'complaint_closed')).toBe('投诉已结案。');
  expect(refusalMessage('en', 'constructor')).toBe('constructor');
});

test.each([
  ['en-GB,en;q=0.9,zh;q=0.8', 'zh-CN', 'en'],
  ['en;q=0.1, zh-CN', 'en', 'zh-CN'],
  ['fr, de', 'en', 'en'],
  ['', 'zh-CN', 'zh-CN'],
  ['en;q=0', 'fr', 'zh-CN'],
  [null, 'xx', 'zh-CN'],
] as const)('Accept-Language %p for a person of %s gives %s', (header, own, locale) => {
  expect(localeOf(header, own)).toBe(locale);
});
