import { expect, test } from '@jest/globals';
import { effectiveChange } from '../effective-dating.ts';
import { Desk } from '../testing/desk.ts';
import { BrokenNoticeLog, foldNotice, foldNoticeLog } from './fold.ts';

const desk = Desk.registered();
const log = desk.logs.get('registration') ?? [];

test('a log that decide cannot have made is refused', () => {
  expect(() => foldNoticeLog(log.slice(1), 'registration')).toThrow(BrokenNoticeLog);
  const [first] = log;
  if (first === undefined) throw new Error('no event');
  expect(() => foldNotice(desk.notice('registration'), first, 'registration')).toThrow(BrokenNoticeLog);
  expect(foldNoticeLog([], 'registration')).toBeNull();
});

test('what was never submitted brings nothing into the registry', () => {
  desk.drafted('one', [{ field: 'company_name', value: '晨星' }]);
  expect(() => effectiveChange(desk.notice('one'))).toThrow('was not submitted');
});

test('payloads hold no free text and no contact data', () => {
  const payloads = JSON.stringify(log.map(({ payload }) => payload));
  for (const word of ['张三', '13812341234', 'example.com']) expect(payloads).not.toContain(word);
  expect(JSON.stringify(log)).toContain('张三');
});
