import { describe, expect, test } from '@jest/globals';
import {
  checkPublishedNumbers,
  isPublishable,
  NOTICE_LEVELS,
  outletNotice,
  owedNotices,
  type NoticeLevel,
  type NoticeSource,
} from '@lianban/contact-registry/outlet-notice/outlet-notice';

/** REG-09: outlet → within the bank → provincial association and China Banking Association. */
const SOURCE: NoticeSource = {
  china_banking_association: { name: '中国银行业协会', numbers: ['+861066291298'] },
  provincial_association: { name: '辽宁省银行业协会', numbers: ['+862422532961'] },
  bank: { name: '甲银行', numbers: ['95588', '+862423456789'] },
  outlet: { name: '甲银行中山支行', numbers: ['+862423451234', '+862423451234'] },
};
const without = (...levels: readonly NoticeLevel[]): NoticeSource => ({
  ...SOURCE,
  ...Object.fromEntries(levels.map((level) => [level, { ...SOURCE[level], numbers: [] }])),
});

describe('REG-09 the notice', () => {
  test('has the numbers in the prescribed order, whatever the order they are known in', () => {
    const notice = outletNotice(SOURCE);
    expect(notice.lines.map(({ place, level, name, numbers }) => [place, level, name, ...numbers])).toEqual([
      [1, 'outlet', '甲银行中山支行', '024 2345 1234'],
      [2, 'bank', '甲银行', '95588', '024 2345 6789'],
      [3, 'provincial_association', '辽宁省银行业协会', '024 2253 2961'],
      [3, 'china_banking_association', '中国银行业协会', '010 6629 1298'],
    ]);
    expect(notice).toMatchObject({ outletName: '甲银行中山支行', bankName: '甲银行', missing: [] });
    expect(isPublishable(notice)).toBe(true);
  });

  test.each([
    ['the outlet’s', ['outlet']],
    ['the bank’s', ['bank']],
    ['both associations’', ['china_banking_association', 'provincial_association']],
    ['everything', NOTICE_LEVELS],
  ] as const)('says what is missing: %s', (_what, levels) => {
    const notice = outletNotice(without(...levels));
    expect([...notice.missing].sort()).toEqual([...levels].sort());
    expect(notice.lines.map(({ level }) => level)).toEqual([...NOTICE_LEVELS]);
    expect(isPublishable(notice)).toBe(false);
  });

  test('is owed by outlets of the season’s contest only', () => {
    const whole = outletNotice(SOURCE);
    const lacking = outletNotice(without('outlet'));
    const outlets = [
      { outletUnitId: 'complete', inContest: true, notice: whole },
      { outletUnitId: 'owes', inContest: true, notice: lacking },
      { outletUnitId: 'elsewhere', inContest: false, notice: lacking },
    ];
    expect(owedNotices(outlets).map(({ outletUnitId }) => outletUnitId)).toEqual(['owes']);
  });
});

describe('REG-09 what may be published', () => {
  test.each([
    ['95588', '95588', ''],
    ['９５５８８', '95588', ''],
    ['96198', '96198', ''],
    ['12378', '12378', ''],
    ['024-22532961', '+862422532961', ''],
    ['138 1234 1234', '+8613812341234', ''],
    ['400-123-4567', '+864001234567', ''],
    ['110', '110', 'not_a_phone_number'],
    ['9558', '9558', 'not_a_phone_number'],
    ['22532961', '22532961', 'area_code_missing'],
    ['024-22532961转8', '024-22532961转8', 'extension_not_allowed'],
    [' ', '', 'required'],
  ])('%s', (typed, kept, problem) => {
    const { numbers, problems } = checkPublishedNumbers('numbers', [typed]);
    expect([numbers[0], problems.map(({ field, code }) => `${field} ${code}`).join()]).toEqual([
      kept,
      problem === '' ? '' : `numbers.0 ${problem}`,
    ]);
  });

  test('each number once, at most five', () => {
    expect(checkPublishedNumbers('numbers', ['95588', '95 588'])).toEqual({ numbers: ['95588'], problems: [] });
    const six = ['95588', '95533', '95599', '95566', '95559', '95555'];
    expect(checkPublishedNumbers('numbers', six).problems).toEqual([{ field: 'numbers', code: 'too_many', limit: '5' }]);
  });
});
