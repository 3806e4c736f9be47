import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskAddress, maskContact, maskEmail, maskName, maskPhone } from './mask.ts';

describe('masked contact data', () => {
  test.each([
    ['王明', '王*'],
    ['张小明', '张**'],
    ['欧阳娜娜', '欧***'],
    ['Christopher Wang', 'C***'],
    ['王', '*'],
    ['𠮷野', '𠮷*'],
    ['', ''],
  ])('name %s → %s', (name, masked) => expect(maskName(name)).toBe(masked));

  test.each([
    ['13812341234', '138****1234'],
    ['138 1234 1234', '138****1234'],
    ['+86 13812341234', '861****1234'],
    ['0731-88888888', '073****8888'],
    ['8888888', '****88'],
    ['10086', '****'],
    ['', '****'],
  ])('phone %s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test.each([
    ['wang@example.com', 'w***@example.com'],
    ['w@example.com', '***@example.com'],
    ['nonsense', '***'],
  ])('e-mail %s → %s', (email, masked) => expect(maskEmail(email)).toBe(masked));

  test.each([
    ['湖南省长沙市岳麓区某某路 1 号', '湖南省长沙***'],
    ['长沙', '***'],
    ['', ''],
  ])('address %s → %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

  test('no more than seven digits of a phone number ever come through, and never all of them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9+\- ]{5,30}$/), (phone) => {
        const digits = phone.replace(/\D/g, '');
        const shown = maskPhone(phone).replace(/\D/g, '');
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, Math.min(7, digits.length - 4)));
      }),
    );
  });

  test('of any name no more than its first character comes through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const [first] = [...name.trim()];
        const rest = maskName(name).replaceAll('*', '');
        expect([first, '']).toContain(rest);
      }),
    );
  });

  test('a masked contact holds neither number nor the part of the e-mail before the sign', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), fc.stringMatching(/^[a-z]{4,12}$/), (phone, user) => {
        const masked = JSON.stringify(maskContact({ name: '王小明', phone, email: `${user}@example.com`, address: '湖南省长沙市岳麓区' }));
        expect(masked).not.toContain(phone);
        expect(masked).not.toContain(`${user}@`);
        expect(masked).not.toContain('小明');
      }),
    );
  });

  test('what was not given stays so', () => {
    expect(maskContact({ name: '王明', phone: '13812341234' })).toEqual({ name: '王*', phone: '138****1234', email: null, address: null });
  });
});
