import { describe, expect, test } from '@jest/globals';
import { STANDING_REFUSAL_CODES } from '@lianban/partner-standing/decision';
import { MONEY_PROBLEM_CODES } from '@lianban/partner-standing/money';
import { FIGURE_ROW_PROBLEM_CODES } from '@lianban/partner-standing/outside/figure-sheet';
import { en } from './en.ts';
import { saidStandingProblems, standingRefusal } from './messages.ts';
import { zhCN } from './zh-CN.ts';

describe('the standing’s catalogue', () => {
  test.each([zhCN, en])('has one sentence for every refusal, and no other', ({ refusals }) => {
    expect(Object.keys(refusals).sort()).toEqual([...STANDING_REFUSAL_CODES].sort());
  });

  test('says the same in both languages, and everything that can be wrong with a figure', () => {
    expect(Object.keys(en.problems).sort()).toEqual(Object.keys(zhCN.problems).sort());
    expect(Object.keys(zhCN.problems)).toEqual(expect.arrayContaining([...MONEY_PROBLEM_CODES, ...FIGURE_ROW_PROBLEM_CODES]));
  });

  test('a problem has its own sentence, else the complaints’; limits stand in it', () => {
    const problems = [
      { field: 'partner', code: 'row_repeated', limit: '3' },
      { field: 'month', code: 'required' },
      { field: 'wrong', code: 'too_large', limit: '10.00' },
    ];
    expect(saidStandingProblems({ locale: 'zh-CN' }, problems).map(({ message }) => message)).toEqual([
      '与第 3 行是同一家合作伙伴的同一个月。',
      '请填写此项。',
      '不能大于 10.00。',
    ]);
    const found = [
      { field: 'text', code: 'personal_data', limit: 'phone' },
      { field: 'text', code: 'figure_unknown', limit: '$&' },
      { field: 'half', code: 'not_a_half_year' },
    ];
    expect(saidStandingProblems({ locale: 'en' }, found).map(({ message }) => message)).toEqual([
      'It tells of a person (a telephone number): take that out.',
      'There is no figure “$&”: take one of the list.',
      'Enter a half-year, such as 2026-H1.',
    ]);
    expect(standingRefusal('en', 'no_such_code')).toBe('no_such_code');
  });
});
