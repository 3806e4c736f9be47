import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shanghai } from '@lianban/complaint/testing/story';
import { bzHelp, helpText, smsParts } from '@lianban/contact-registry/bz-help';
import { dialled } from '@lianban/contact-registry/phone-numbers';
import { serviceWithNumber, type ListedService } from '@lianban/contact-registry/service-numbers';
import { CAST, Desk, NEW_CONTACT, WHOLE_CARD } from '@lianban/contact-registry/testing/desk';

/** REG-06: 'BZ' to a service number answers with company, service, service contact and number, technical contact and number, tariff, from the data effective now. */
const service = { id: 'sms', name: '企业短信' };
const OLD = '公司：湖南晨星信息技术有限公司；业务：企业短信；客服：张三 13812341234；技术：李四 13912345678；资费：每条 0.1 元';
const NEW = OLD.replace('张三', '赵六');

describe('REG-06 what is effective at the second of asking', () => {
  const desk = Desk.registered().submitted('one', [NEW_CONTACT]).does('one', CAST.department, { name: 'acknowledge' });
  desk.at('2026-03-24 00:00').worked();

  test.each([
    ['2026-03-02 08:59:59', null],
    ['2026-03-02 09:00', OLD],
    ['2026-03-23 23:59:59.999', OLD],
    ['2026-03-24 00:00', NEW],
  ])('asked %s: %s', (local, text) => {
    expect(bzHelp(desk.periods, service, shanghai(local))?.text ?? null).toBe(text);
  });

  test('a service whose tariff is not registered says the rest', () => {
    expect(helpText(WHOLE_CARD, { id: 'mms', name: '彩信' })).toBe(
      '公司：湖南晨星信息技术有限公司；业务：彩信；客服：张三 13812341234；技术：李四 13912345678',
    );
  });

  test('line breaks of a tariff become blanks', () => {
    expect(helpText({ ...WHOLE_CARD, 'tariff:sms': '月租 10 元\n每条 0.1 元' }, service)).toContain('资费：月租 10 元 每条 0.1 元');
  });

  test('it goes out in as many messages as it needs', () => {
    const help = bzHelp(desk.periods, service, shanghai('2026-03-24 00:00'));
    expect(help?.parts.map((part) => part.length)).toEqual([67, NEW.length - 67]);
    expect(help?.parts.join('')).toBe(NEW);
  });

  test.each([
    ['+8613812341234', '13812341234'],
    ['+8673184123456', '073184123456'],
    ['+864001234567', '4001234567'],
    ['+85221234567', '+85221234567'],
  ])('%s is told as %s', (number, told) => expect(dialled(number)).toBe(told));
});

describe('REG-06 whose a service number is', () => {
  const NOW = shanghai('2026-03-24 00:00');
  const listed = (id: string, number: string, registered?: readonly [value: string | null, from: string]): ListedService => ({
    id,
    name: id,
    number,
    periods:
      registered === undefined
        ? []
        : [
            {
              field: `service_number:${id}`,
              value: registered[0],
              from: shanghai(registered[1]),
              to: null,
              noticeId: 'n',
              submittedAt: shanghai(registered[1]),
              decidedBy: { how: 'on_notice', personId: 'p', tenantId: id },
            },
          ],
  });
  const EARLY = '2026-03-01 00:00';
  const LATE = '2026-03-20 00:00';

  test.each<[string, ListedService[], string | null]>([
    ['the one that registered it', [listed('a', '10650001', ['10657777', LATE])], 'a'],
    ['the directory’s, where nothing was registered', [listed('a', '1065 7777')], 'a'],
    ['nobody’s, once its service has registered another', [listed('a', '10657777', ['10650001', LATE])], null],
    ['nobody’s, once its service is not offered any more', [listed('a', '10657777', [null, LATE])], null],
    ['the directory’s, although a rival registered it', [listed('a', '10657777'), listed('rival', '10650001', ['10657777', EARLY])], 'a'],
    [
      'the directory’s, although a rival registered it first',
      [listed('rival', '10650001', ['10657777', EARLY]), listed('a', '10657777', ['10657777', LATE])],
      'a',
    ],
    [
      'another’s, once the directory’s has given it up',
      [listed('a', '10657777', ['10650001', LATE]), listed('b', '10650002', ['10657777', EARLY])],
      'b',
    ],
    [
      'of two others the one that has had it longest',
      [listed('b', '10650002', ['10657777', LATE]), listed('c', '10650003', ['10657777', EARLY])],
      'c',
    ],
  ])('%s', (_whose, services, expected) => {
    expect(serviceWithNumber(services, '1065-7777', NOW)?.id ?? null).toBe(expected);
  });
});

describe('REG-06 messages of UCS-2', () => {
  test.each([
    [0, []],
    [1, [1]],
    [69, [69]],
    [70, [70]],
    [71, [67, 4]],
    [134, [67, 67]],
    [135, [67, 67, 1]],
  ])('%i characters: %j', (length, parts) => {
    expect(smsParts('资'.repeat(length)).map((part) => part.length)).toEqual(parts);
  });

  test.each([
    ['资'.repeat(66) + '😀' + '资'.repeat(10), [66, 12]],
    ['资'.repeat(65) + '😀' + '资'.repeat(10), [67, 10]],
    ['😀'.repeat(35), [70]],
    ['😀'.repeat(36), [66, 6]],
  ])('%s: a pair is not torn', (text, parts) => {
    expect(smsParts(text).map((part) => part.length)).toEqual(parts);
  });

  test('whatever the text: nothing lost, nothing torn, nothing too long, and no part could have taken more', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '资', '：', '😀', '𠮷', ' '), maxLength: 400 });
    fc.assert(
      fc.property(text, (text) => {
        const parts = smsParts(text);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.isWellFormed() && part.length <= (parts.length === 1 ? 70 : 67))).toBe(true);
        for (const [index, part] of parts.slice(0, -1).entries()) {
          const next = [...(parts[index + 1] ?? '')][0] ?? '';
          expect(part.length + next.length).toBeGreaterThan(67);
        }
      }),
    );
  });
});
