import { describe, expect, test } from '@jest/globals';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { dayOf } from '../change-notice/earliest.ts';
import { calendar } from '../testing/desk.ts';
import { MEMBER_CAST, person, ReportDesk, WHOLE_REPORT } from '../testing/report-desk.ts';
import { coverageGaps, gapAnnouncements } from './coverage.ts';
import { DEFAULT_REPORT_SETTINGS, type ReportCommand } from './decision.ts';
import { dutiesOf } from './duty.ts';
import { BrokenReportLog, foldReport, foldReportLog, reportAsOf, reportHistory } from './fold.ts';
import { absencesAt, receiverAt } from './receiver.ts';
import { HANDLERS } from './report.ts';

const RUNS = { numRuns: 150 };
const PEOPLE = [person('张甲', 2, 'a'), person('王乙', 3, 'b'), person('赵丙', 4, 'c'), person('钱丁', 5), person('孙戊', 6)];

const steps = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 60 }),
    what: fc.nat({ max: 9 }),
    role: fc.constantFrom('handler_a' as const, 'handler_b' as const, 'leader' as const),
    who: fc.nat({ max: PEOPLE.length - 1 }),
    ahead: fc.integer({ min: -1, max: 6 }),
    length: fc.integer({ min: -1, max: 8 }),
  }),
  { maxLength: 25 },
);

/** A report's random life; many commands are refused, as in life. */
function lived(all: typeof steps extends fc.Arbitrary<infer S> ? S : never): ReportDesk {
  const desk = ReportDesk.filed('2026-02-05 10:00');
  all.forEach(({ hours, what, role, who, ahead, length }, serial) => {
    desk.now = instantAt(milliseconds(desk.now) + hours * 3_600_000);
    const from = Temporal.PlainDate.from(dayOf(desk.now, calendar)).add({ days: ahead });
    const handler = role === 'leader' ? 'handler_a' : role;
    const days = { fromDay: from.toString(), toDay: from.add({ days: length }).toString() };
    const command: ReportCommand =
      what < 2
        ? { name: 'change_report', values: { [role]: PEOPLE[who] } }
        : what < 4
          ? { name: 'end_absence', absenceId: `absence-${who}` }
          : { name: 'report_absence', absenceId: `absence-${serial}`, handler, ...days };
    if (desk.asks(MEMBER_CAST.administrator, command).kind === 'decided') desk.does(MEMBER_CAST.administrator, command);
  });
  return desk;
}

/** Instants every few hours over the weeks the stories reach. */
const instant = fc.integer({ min: -100, max: 2400 }).map((n) => instantAt(Date.parse('2026-02-05T02:00:00.000Z') + n * 1_800_000));

describe('REG-08: whatever a member reports', () => {
  test('somebody always receives, and nobody who is not there', () => {
    fc.assert(
      fc.property(steps, instant, (all, at) => {
        const { report } = lived(all);
        const receiver = receiverAt(report, at, calendar);
        if (receiver.kind !== 'person') throw new Error('nobody');
        expect(receiver.person).toEqual(report.values[receiver.role]);
        const away = HANDLERS.map((handler) => absencesAt(report, handler, at, calendar).length > 0);
        const expected = away[0] === false ? 'handler_a' : away[1] === false ? 'handler_b' : 'leader';
        expect(receiver.role).toBe(expected);
        expect(receiver.absenceIds.length > 0).toBe(expected !== 'handler_a');
      }),
      RUNS,
    );
  });

  test('the duties name at every instant whom the report of then names, without gap or overlap', () => {
    fc.assert(
      fc.property(steps, instant, (all, at) => {
        const desk = lived(all);
        const duties = dutiesOf(desk.events, calendar);
        const known = reportAsOf(desk.events, at);
        const found = duties.filter(({ from, to }) => from <= at && (to === null || at < to));
        if (known === null) expect(found).toEqual([]);
        else {
          const { role, person, reason } = receiverAt(known, at, calendar) as Extract<ReturnType<typeof receiverAt>, { kind: 'person' }>;
          expect(found).toEqual([expect.objectContaining({ role, person, reason })]);
        }
        duties.forEach(({ to }, place) => expect(to).toBe(duties[place + 1]?.from ?? null));
      }),
      RUNS,
    );
  });

  test('a whole day on which the leader receives is in a gap, and no other', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 60 }), (all, ahead) => {
        const { report, now } = lived(all);
        const day = Temporal.PlainDate.from(dayOf(now, calendar)).add({ days: ahead + 1 });
        const noon = instantAt(day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '12:00' }).epochMilliseconds);
        const receiver = receiverAt(report, noon, calendar);
        const gaps = coverageGaps(report, day.toString(), day.toString(), calendar);
        expect(gaps.length === 1).toBe(receiver.kind === 'person' && receiver.role === 'leader');
      }),
      RUNS,
    );
  });

  test('gaps are in order, apart from each other, and no day of a gap has a handler', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { report } = lived(all);
        const gaps = coverageGaps(report, '2026-02-05', '2026-04-30', calendar);
        gaps.forEach((gap, index) => {
          expect(gap.fromDay <= gap.toDay).toBe(true);
          const next = gaps[index + 1];
          if (next !== undefined) expect(Temporal.PlainDate.from(gap.toDay).add({ days: 1 }).toString() < next.fromDay).toBe(true);
        });
        for (const { at, gap } of gapAnnouncements(report, '2026-02-05T02:00:00.000Z', calendar, DEFAULT_REPORT_SETTINGS)) {
          expect(at > gap.knownAt && dayOf(at, calendar) < gap.fromDay).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('what was is never changed by what is reported later', () => {
    fc.assert(
      fc.property(steps, steps, instant, (first, more, at) => {
        const desk = lived(first);
        if (at > desk.now) return;
        const before = receiverAt(reportAsOf(desk.events, at), at, calendar);
        const later = [...desk.events, ...lived([...first, ...more]).events.slice(desk.events.length)];
        expect(receiverAt(reportAsOf(later, at), at, calendar)).toEqual(before);
      }),
      RUNS,
    );
  });

  test('replaying the log gives the report that grew with it, and the history its every value', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { report, events } = lived(all);
        expect(foldReportLog(events)).toEqual(report);
        const values = Object.fromEntries(
          reportHistory(events).flatMap(({ differences }) => differences.map(({ field, to }) => [field, to])),
        );
        expect(values).toEqual(report.values);
      }),
      RUNS,
    );
  });
});

test('a log that does not fit itself is a fault', () => {
  const { events, report } = ReportDesk.filed();
  const [filed] = events;
  if (filed === undefined) throw new Error('nothing filed');
  expect(() => foldReport(report, filed)).toThrow(BrokenReportLog);
  expect(() => foldReport(null, { ...filed, type: 'absence_ended', payload: { absenceId: 'x' } })).toThrow(BrokenReportLog);
  expect(() => foldReport(null, { ...filed, values: { ...WHOLE_REPORT, handler_b: undefined as never } })).toThrow(
    'a report without handler_b',
  );
});
