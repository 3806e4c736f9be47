import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { neverSilent } from './never-silent.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a step that takes long is said again and again, one that is quick is not, and nothing once all is done', () => {
  const lines: string[] = [];
  const { announce, stop } = neverSilent((line) => lines.push(line));
  announce('Preparing the database');
  jest.advanceTimersByTime(19_000);
  announce('Starting gateway');
  jest.advanceTimersByTime(19_000);
  expect(lines).toEqual(['Preparing the database', 'Starting gateway']);
  jest.advanceTimersByTime(31_000);
  expect(lines.slice(2)).toEqual(['Starting gateway: 20 s so far', 'Starting gateway: 40 s so far']);
  stop();
  jest.advanceTimersByTime(600_000);
  announce('portal ended; starting it again');
  expect(lines.slice(4)).toEqual(['portal ended; starting it again']);
});
