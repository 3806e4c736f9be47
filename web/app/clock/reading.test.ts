import { describe, expect, test } from '@jest/globals';
import { readClock, spell } from './reading.ts';

const clock = { state: 'RUNNING', startedAt: '2026-11-22T00:00:00.000Z', dueAt: '2026-11-22T10:00:00.000Z' };
const at = (hour: number) => Date.parse('2026-11-22T00:00:00.000Z') + hour * 3_600_000;

describe('reading a clock', () => {
  test.each([
    [0, 'calm'],
    [4.9, 'calm'],
    [5, 'soon'],
    [7.9, 'soon'],
    [8, 'urgent'],
    [9.9, 'urgent'],
    [10, 'late'],
    [20, 'late'],
  ] as const)('after %p of 10 hours it is %s', (hour, tone) => expect(readClock(clock, at(hour)).tone).toBe(tone));

  test('a paused clock stands still', () => {
    const paused = { ...clock, state: 'PAUSED', pausedAt: '2026-11-22T04:00:00.000Z' };
    expect(readClock(paused, at(30))).toEqual({ tone: 'paused', used: 0.4, leftMs: 6 * 3_600_000 });
  });

  test('a clock that was met is read where it stopped', () => {
    expect(readClock({ ...clock, state: 'MET', stoppedAt: '2026-11-22T03:00:00.000Z' }, at(30))).toMatchObject({ tone: 'met', used: 0.3 });
  });

  test('lengths are spelt in their two largest units', () => {
    expect(spell(26 * 3_600_000 + 120_000)).toEqual({ days: 1, hours: 2, minutes: 0 });
    expect(spell(-90 * 60_000)).toEqual({ days: 0, hours: 1, minutes: 30 });
    expect(spell(30_000)).toEqual({ days: 0, hours: 0, minutes: 0 });
  });
});
