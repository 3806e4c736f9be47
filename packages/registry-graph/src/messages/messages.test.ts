import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from '@lianban/contact-registry/change-notice/decision';
import { REGISTRY_PROBLEM_CODES } from '@lianban/contact-registry/checks';
import { en } from './en.ts';
import { noticeRefusal, saidProblems, type RegistryMessages } from './messages.ts';
import { zhCN } from './zh-CN.ts';

describe.each<[string, RegistryMessages]>([
  ['zh-CN', zhCN],
  ['en', en],
])('the registry’s catalogue %s', (_, messages) => {
  test('has one sentence for every refusal and every problem, and no other', () => {
    expect(Object.keys(messages.refusals).sort()).toEqual([...REFUSAL_CODES].sort());
    expect(Object.keys(messages.problems).sort()).toEqual([...REGISTRY_PROBLEM_CODES].sort());
  });
});

test('a problem has the registry’s sentence, else the complaints’; limits stand in it', () => {
  expect(
    saidProblems({ locale: 'zh-CN' }, [
      { field: 'liaisons', code: 'too_few', limit: '1' },
      { field: 'email', code: 'required' },
    ] as never).map(({ message }) => message),
  ).toEqual(['至少填写 1 项。', '请填写此项。']);
  expect(noticeRefusal('en', 'no_such_code')).toBe('no_such_code');
});
