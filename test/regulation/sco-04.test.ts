import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { onTheWall, say, shanghai, Story } from '@lianban/complaint/testing/story';
import { forecastInTime, openUntil, stillOpen } from '@lianban/partner-standing/scorecard/forecast';
import { isBreached, scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { always, base, contributionIn, counters, ZONE } from '@lianban/partner-standing/testing/scene';
import fc from 'fast-check';

const { agent, callBackAgent, contactA } = PEOPLE;
const SENT = '2026-06-01 08:00';
const sent = (draft: object = {}) => new Story({ now: SENT }).taken([{ to: 'partner-a', ...draft }]);

describe('SCO-04: in time is a first resolution within 24 h of sending', () => {
  test.each([
    ['2026-06-01 08:00', 'in_time'],
    ['2026-06-02 07:59:59.999', 'in_time'],
    ['2026-06-02 08:00', 'late'],
    ['2026-06-05 08:00', 'late'],
  ])('resolved at %s: %s', (at, timeliness) => {
    const story = sent().at(at).does(contactA, say.resolve());
    expect(contributionIn(story)).toMatchObject({ timeliness, resolvedAt: shanghai(at), resolveBy: shanghai('2026-06-02 08:00') });
  });

  test('not resolved is not in time', () => {
    const story = sent().at('2026-06-01 10:00').does(contactA, say.reply());
    expect(contributionIn(story)).toMatchObject({ timeliness: 'unresolved', resolvedAt: null, answerMs: 2 * 3_600_000 });
  });

  test('a difficult one 疑难 has no more time', () => {
    const story = sent({ difficult: true }).at('2026-06-02 09:00').does(contactA, say.resolve());
    expect(contributionIn(story).timeliness).toBe('late');
  });

  test('pauses are not deducted', () => {
    const story = sent().at('2026-06-01 09:00').does(contactA, say.ask());
    story.at('2026-06-03 09:00').does(agent, say.tell()).does(contactA, say.resolve());
    expect(contributionIn(story).timeliness).toBe('late');
  });

  test('what is sent back and resolved again keeps its first resolution', () => {
    const story = sent().at('2026-06-01 20:00').does(contactA, say.resolve()).does(callBackAgent, say.callBack('not_satisfied'));
    story.at('2026-06-09 20:00').does(contactA, say.resolve());
    expect(contributionIn(story)).toMatchObject({ timeliness: 'in_time', resolvedAt: shanghai('2026-06-01 20:00') });
  });

  test('a late first one is not mended by the second', () => {
    const story = sent().at('2026-06-03 08:00').does(contactA, say.resolve()).does(callBackAgent, say.callBack('not_satisfied'));
    story.at('2026-06-03 09:00').does(contactA, say.resolve());
    expect(contributionIn(story).timeliness).toBe('late');
  });

  test('of several orders the one that was resolved first is judged, from its own sending', () => {
    const story = sent().at('2026-06-01 20:00').does(contactA, say.resolve()).at('2026-06-02 20:00').does(agent, say.send('partner-a'));
    expect(contributionIn(story)).toMatchObject({ timeliness: 'in_time', sentAt: shanghai(SENT) });
    const recalled = sent().at('2026-06-05 20:00').does(agent, say.recall()).does(agent, say.send('partner-a'));
    recalled.at('2026-06-06 10:00').does(contactA, say.resolve('order-9'));
    expect(contributionIn(recalled)).toMatchObject({ timeliness: 'in_time', sentAt: shanghai('2026-06-05 20:00') });
  });

  test('the first answer is the first reply, or the resolution where there was none', () => {
    const replied = sent().at('2026-06-01 11:00').does(contactA, say.reply()).at('2026-06-01 15:00').does(contactA, say.resolve());
    expect(contributionIn(replied).answerMs).toBe(3 * 3_600_000);
    expect(contributionIn(sent().at('2026-06-01 15:00').does(contactA, say.resolve())).answerMs).toBe(7 * 3_600_000);
    expect(contributionIn(sent()).answerMs).toBeNull();
  });

  test('the hours are a setting', () => {
    const story = sent().at('2026-06-01 21:00').does(contactA, say.resolve());
    expect(contributionIn(story, 'partner-a', always('c'), { inTimeHours: 12 }).timeliness).toBe('late');
  });
});

const card = (complaints: number, inTime: number) =>
  scorecard({ month: '2026-06', mode: 'c' }, counters({ complaints, inTime }), base(), DEFAULT_STANDING_SETTINGS, ZONE);

describe('SCO-04: the figure', () => {
  test.each([
    [4, 3, '75.00', false],
    [4, 2, '50.00', true],
    [4, 4, '100.00', false],
    [10_000, 7499, '74.99', true],
    [10_000, 7500, '75.00', false],
    [10_000, 7501, '75.01', false],
    [100_000, 74_999, '74.999', true],
    [3, 0, '0.00', true],
    [1, 1, '100.00', false],
  ])('of %d complaints %d in time: %s, a case for a sanction: %s', (complaints, inTime, value, breached) => {
    expect(card(complaints, inTime).figures[1]).toEqual({ rule: 'SCO-04', state: 'assessed', value, breached });
  });

  test('no complaint: not assessed, never 0 %', () => {
    expect(card(0, 0).figures[1]).toEqual({ rule: 'SCO-04', state: 'not_assessed', reason: 'no_complaints' });
  });
});

describe('SCO-04: the forecast', () => {
  test.each([
    ['all open', 4, 0, 4, { best: '100.00', worst: '0.00', open: 4, mayBeLate: 1, neededInTime: 0 }],
    ['one was late', 4, 0, 3, { best: '75.00', worst: '0.00', open: 3, mayBeLate: 0, neededInTime: 0 }],
    ['two were late', 4, 1, 1, { best: '50.00', worst: '25.00', open: 1, mayBeLate: null, neededInTime: 4 }],
    ['nothing open, good', 4, 3, 0, { best: '75.00', worst: '75.00', open: 0, mayBeLate: 0, neededInTime: 0 }],
    ['nothing can go wrong any more', 10, 9, 1, { best: '100.00', worst: '90.00', open: 1, mayBeLate: 1, neededInTime: 0 }],
  ])('%s', (_what, complaints, inTime, open, expected) => {
    expect(forecastInTime(counters({ complaints, inTime }), open, DEFAULT_STANDING_SETTINGS)).toEqual(expected);
  });

  test('no complaint: nothing to forecast', () => {
    expect(forecastInTime(counters(), 0, DEFAULT_STANDING_SETTINGS)).toBeNull();
  });

  test('where 100 % is asked, what is late cannot be made up for', () => {
    const strict = { ...DEFAULT_STANDING_SETTINGS, thresholds: { ...DEFAULT_STANDING_SETTINGS.thresholds, inTimePercent: '100' } };
    expect(forecastInTime(counters({ complaints: 2, inTime: 1 }), 0, strict)?.neededInTime).toBeNull();
  });

  test('the numbers are the very ones at which the card becomes a case, or ceases to be one', () => {
    const month = fc
      .nat({ max: 60 })
      .chain((inTime) => fc.nat({ max: 60 }).chain((open) => fc.nat({ max: 60 }).map((late) => ({ inTime, open, late }))));
    fc.assert(
      fc.property(month, ({ inTime, open, late }) => {
        const complaints = inTime + open + late;
        const forecast = forecastInTime(counters({ complaints, inTime }), open, DEFAULT_STANDING_SETTINGS);
        if (forecast === null) return expect(complaints).toBe(0);
        const breached = (total: number, good: number) => isBreached(card(total, good), 'SCO-04');
        const { mayBeLate, neededInTime } = forecast;
        expect(breached(complaints, inTime + open)).toBe(mayBeLate === null);
        if (mayBeLate !== null) expect(breached(complaints, inTime + open - mayBeLate)).toBe(false);
        if (mayBeLate !== null && mayBeLate < open) expect(breached(complaints, inTime + open - mayBeLate - 1)).toBe(true);
        const needed = neededInTime ?? 0;
        expect(breached(complaints + needed, inTime + open + needed)).toBe(false);
        if (needed > 0) expect(breached(complaints + needed - 1, inTime + open + needed - 1)).toBe(true);
      }),
    );
  });

  test('open are the unresolved whose time has not passed', () => {
    const one = contributionIn(sent(), 'partner-a', always('c'));
    expect(onTheWall(one.resolveBy)).toBe('2026-06-02 08:00');
    expect(stillOpen([one], shanghai('2026-06-02 07:59'))).toHaveLength(1);
    expect(stillOpen([one], shanghai('2026-06-02 08:00'))).toEqual([]);
    const later = { ...one, complaintId: 'later', resolveBy: shanghai('2026-06-03 09:00') };
    expect(openUntil([later, one], shanghai(SENT))).toBe(later.resolveBy);
    expect(openUntil([later, one], later.resolveBy)).toBeNull();
    const done = contributionIn(sent().does(contactA, say.resolve()), 'partner-a', always('c'));
    expect(stillOpen([done], shanghai(SENT))).toEqual([]);
  });
});
