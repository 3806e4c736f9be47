import { describe, expect, test } from '@jest/globals';
import { STANDING_REFUSAL_CODES } from '@lianban/partner-standing/decision';
import { en } from './en.ts';
import { saidStandingProblems, standingRefusal, type StandingMessages } from './messages.ts';
import { zhCN } from './zh-CN.ts';

describe.each<[string, StandingMessages]>([
  ['zh-CN', zhCN],
  ['en', en],
])('the standing’s catalogue %s', (_, messages) => {
  test('has one sentence for every refusal, and no other', () => {
    expect(Object.keys(messages.refusals).sort()).toEqual([...STANDING_REFUSAL_CODES].sort());
  });
  test('knows the same problems as the other', () => {
    expect(Object.keys(messages.problems).sort()).toEqual(Object.keys(zhCN.problems).sort());
  });
});

test('a problem has the standing’s sentence, else the complaints’; limits stand in it', () => {
  expect(
    saidStandingProblems({ locale: 'zh-CN' }, [
      { field: 'charged', code: 'too_many_decimals' },
      { field: 'wrong', code: 'too_large', limit: '10.00' },
    ] as never).map(({ message }) => message),
  ).toEqual(['金额最多两位小数。', '不能大于 10.00。']);
  expect(standingRefusal('en', 'no_such_code')).toBe('no_such_code');
});
