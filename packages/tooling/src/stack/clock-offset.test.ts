import { expect, test } from '@jest/globals';
import { clockOffset } from './clock-offset.ts';

const now = Date.parse('2026-11-22T00:00:00Z');

test('the system starts at LIANBAN_NOW and goes on from there', () => {
  expect(clockOffset({ LIANBAN_NOW: '2026-11-23T08:00:00+08:00' }, now)).toBe(24 * 3_600_000);
  expect(clockOffset({}, now)).toBe(0);
});

test.each(['tomorrow', '2026-11-23', '2026-11-23T08:00:00', '2026-13-01T00:00:00Z'])('%s is no instant', (value) => {
  expect(() => clockOffset({ LIANBAN_NOW: value }, now)).toThrow('it must be an instant');
});

test('production refuses it', () => {
  expect(() => clockOffset({ LIANBAN_NOW: '2026-11-23T08:00:00Z', NODE_ENV: 'production' }, now)).toThrow('may not be set in production');
});
