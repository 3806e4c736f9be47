import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { explainClock } from '@lianban/complaint/clock/explain';
import type { Caller, Command } from '@lianban/complaint/command';
import { decide } from '@lianban/complaint/decide';
import type { DecisionContext, KnownTenant } from '@lianban/complaint/decision';
import { fold } from '@lianban/complaint/fold';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import type { Clock, ComplaintState } from '@lianban/complaint/state';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { workingDayEndsBetween } from '@lianban/working-calendar/working-days';

/**
 * domain.md 3 (clocks pause only for reasons the programme lists, and the pause is counted) with design.md 8: a pause of a
 * whole-day clock moves the due day by the working-day ends inside the pause. Shown on CLK-11: a member owes the facts
 * within 2 working days and the result within 5, and asks the association in between.
 */
const calendar = workingCalendar({ timeZone: DEFAULT_SETTINGS.timeZone });
const base = { id: 'complaint', programmeId: 'banking', programmeKind: 'banking' as const };
const tenants: KnownTenant[] = [
  { id: 'association', kind: 'association', unitIds: [], supervisorTenantId: null },
  { id: 'member', kind: 'member', unitIds: [], supervisorTenantId: 'association' },
];
const officer: Caller = {
  kind: 'person',
  personId: 'p1',
  tenantId: 'association',
  tenantKind: 'association',
  unitId: null,
  roles: ['intake_officer'],
};
const handler: Caller = { kind: 'person', personId: 'p2', tenantId: 'member', tenantKind: 'member', unitId: null, roles: ['handler'] };
const system: Caller = { kind: 'system' };

const utc = (local: string) => new Date(`${local}+08:00`).toISOString();
const local = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' });

/** What the complaint becomes when the caller commands it at an instant; a refusal fails the test. */
function after(state: ComplaintState | null, command: Command, caller: Caller, now: string): ComplaintState {
  let ids = state?.version ?? 0;
  const context: DecisionContext = {
    complaintId: base.id,
    programmeId: base.programmeId,
    programmeKind: base.programmeKind,
    now,
    settings: DEFAULT_SETTINGS,
    settingsVersion: 1,
    calendar,
    tenants: new Map(tenants.map((tenant) => [tenant.id, tenant])),
    services: new Map(),
    newId: () => `id-${(ids += 1)}`,
  };
  const decision = decide(state, command, caller, context);
  if (decision.kind !== 'decided') throw new Error(`${command.name}: ${JSON.stringify(decision)}`);
  return decision.events.reduce<ComplaintState | null>(
    (folded, event) => fold(folded, event, base, (folded?.version ?? 0) + 1),
    state,
  ) as ComplaintState;
}

/** A complaint taken and forwarded to the member at `sentAt`. */
function forwarded(sentAt: string): ComplaintState {
  const command: Command<'take_complaint'> = {
    name: 'take_complaint',
    number: 'TS1',
    kind: 'complaint',
    customerKind: 'individual',
    customerId: null,
    contact: { name: '王小明', phone: '13800138000' },
    channel: 'hotline',
    serviceId: null,
    subject: '理财销售误导',
    description: '客户反映销售误导',
    wish: '退回本金',
    confirmedAt: null,
    discoveredAt: null,
    receivedAt: sentAt,
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    workOrders: [{ workOrderId: 'order', holderTenantId: 'member' }],
    attachments: [],
  };
  return after(null, command, officer, sentAt);
}

/** The member asks at one instant and is answered at the other: every running clock of its order waits in between. */
function paused(state: ComplaintState, from: string, to: string, requestId = 'r'): ComplaintState {
  const asked = after(
    state,
    { name: 'request_information', workOrderId: 'order', requestId, reason: 'waiting_for_first_receiver', question: '请提供合同' },
    handler,
    from,
  );
  return after(asked, { name: 'give_information', workOrderId: 'order', requestId, answer: '已附' }, officer, to);
}

function clockOf(state: ComplaintState, part: Clock['part']): Clock {
  const clock = state.clocks.find((candidate) => candidate.part === part);
  if (clock === undefined) throw new Error(`no clock for ${part}`);
  return clock;
}

const duesOf = (state: ComplaintState) => [local(clockOf(state, 'verification').dueAt), local(clockOf(state, 'report').dueAt)];

describe('a pause over holidays moves both clocks of CLK-11 by the working-day ends inside it', () => {
  test.each<[string, string | null, string | null, string, string, string]>([
    // sent, asked, answered, facts due (2 days), result due (5 days), case
    ['2026-09-29T10:00', null, null, '2026-10-09T00:00', '2026-10-13T00:00', 'no pause, over National Day 2026'],
    [
      '2026-09-29T10:00',
      '2026-10-01T00:00',
      '2026-10-07T23:59:59.999',
      '2026-10-09T00:00',
      '2026-10-13T00:00',
      'inside the holiday: nothing is lost',
    ],
    [
      '2026-09-29T10:00',
      '2026-09-30T16:00',
      '2026-10-08T09:00',
      '2026-10-10T00:00',
      '2026-10-14T00:00',
      'over the whole holiday: one working day',
    ],
    [
      '2026-09-29T10:00',
      '2026-09-30T23:59:59.999',
      '2026-10-01T00:00',
      '2026-10-10T00:00',
      '2026-10-14T00:00',
      'one millisecond that holds the end of a working day',
    ],
    [
      '2026-09-29T10:00',
      '2026-10-01T00:00',
      '2026-10-08T23:59:59.999',
      '2026-10-09T00:00',
      '2026-10-13T00:00',
      'begins after one end, ends before the next',
    ],
    [
      '2026-09-29T10:00',
      '2026-10-01T00:00',
      '2026-10-09T00:00',
      '2026-10-10T00:00',
      '2026-10-14T00:00',
      'ends with the day: that end lies inside',
    ],
    ['2026-02-12T15:00', null, null, '2026-02-15T00:00', '2026-02-27T00:00', 'no pause, Spring Festival 2026'],
    [
      '2026-02-12T15:00',
      '2026-02-13T12:00',
      '2026-02-24T12:00',
      '2026-02-26T00:00',
      '2026-03-01T00:00',
      'over Spring Festival, the make-up Saturday counts on both sides',
    ],
    [
      '2026-02-12T15:00',
      '2026-02-14T12:00',
      '2026-02-23T12:00',
      '2026-02-25T00:00',
      '2026-02-28T00:00',
      'from the make-up Saturday into the holiday',
    ],
    ['2025-12-30T10:00', null, null, '2026-01-05T00:00', '2026-01-08T00:00', 'no pause, over the year’s end'],
    [
      '2025-12-30T10:00',
      '2025-12-31T17:00',
      '2026-01-04T10:00',
      '2026-01-06T00:00',
      '2026-01-09T00:00',
      'over the year’s end to the make-up Sunday',
    ],
    ['2026-12-30T10:00', null, null, '2027-01-02T00:00', '2027-01-07T00:00', 'no pause, into a year computed from weekends'],
    [
      '2026-12-30T10:00',
      '2026-12-31T10:00',
      '2027-01-04T10:00',
      '2027-01-06T00:00',
      '2027-01-09T00:00',
      'over the end of the known calendar',
    ],
    ['2026-03-05T10:00', '2026-03-07T00:00', '2026-03-08T22:00', '2026-03-10T00:00', '2026-03-13T00:00', 'inside a weekend'],
    [
      '2026-03-05T10:00',
      '2026-03-06T10:00',
      '2026-03-09T10:00',
      '2026-03-11T00:00',
      '2026-03-14T00:00',
      'over a weekend: Friday’s end only',
    ],
    ['2026-03-05T10:00', '2026-03-06T09:00', '2026-03-06T18:00', '2026-03-10T00:00', '2026-03-13T00:00', 'inside one working day'],
  ])('sent %s, waiting %s to %s: facts %s, result %s (%s)', (sent, from, to, facts, result) => {
    const sentState = forwarded(utc(sent));
    expect(duesOf(from === null || to === null ? sentState : paused(sentState, utc(from), utc(to)))).toEqual([facts, result]);
  });

  test('two pauses move as far as both together', () => {
    const first = paused(forwarded(utc('2026-09-29T10:00')), utc('2026-09-29T20:00'), utc('2026-09-30T08:00'));
    expect(duesOf(first)).toEqual(['2026-10-10T00:00', '2026-10-14T00:00']);
    expect(duesOf(paused(first, utc('2026-09-30T20:00'), utc('2026-10-08T08:00'), 'r2'))).toEqual(['2026-10-11T00:00', '2026-10-15T00:00']);
  });

  test('a clock that was breached before the question stays breached; the other one waits (CLK-20)', () => {
    const state = paused(forwarded(utc('2026-09-29T10:00')), utc('2026-10-09T10:00'), utc('2026-10-12T09:00'));
    expect(clockOf(state, 'verification')).toMatchObject({ state: 'breached', dueAt: utc('2026-10-09T00:00'), pauses: [] });
    expect(clockOf(state, 'report')).toMatchObject({ state: 'running', dueAt: utc('2026-10-15T00:00') });
  });

  test('a clock that a pause moves into a year without an official calendar becomes provisional (CAL-01)', () => {
    const sent = forwarded(utc('2026-12-29T10:00'));
    const state = paused(sent, utc('2026-12-30T10:00'), utc('2026-12-31T10:00'));
    expect([clockOf(sent, 'verification'), clockOf(state, 'verification')].map(({ provisionalYears }) => provisionalYears)).toEqual([
      [],
      [2027],
    ]);
    expect(() => after(state, { name: 'recompute_clocks' }, system, utc('2026-12-31T11:00'))).toThrow('nothing_to_do');
  });

  test('the explanation counts the days it moved', () => {
    const state = paused(forwarded(utc('2026-09-29T10:00')), utc('2026-09-30T16:00'), utc('2026-10-08T09:00'));
    const steps = explainClock(clockOf(state, 'verification'), calendar, DEFAULT_SETTINGS);
    expect(steps).toContainEqual({
      code: 'resumed_after_days',
      at: utc('2026-10-08T09:00'),
      values: { days: '1', due: utc('2026-10-10T00:00') },
    });
    expect(steps.map(({ code }) => code)).not.toContain('counted_under_earlier_settings');
  });
});

describe('a pause never loses or gains time', () => {
  const minutes = fc.nat({ max: 40 * 24 * 60 });

  test('as many working-day ends lie ahead of each clock afterwards as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 5, 1) }), minutes, minutes, (sent, wait, pause) => {
        const state = forwarded(new Date(sent).toISOString());
        const from = new Date(sent + wait * 60_000).toISOString();
        const to = new Date(sent + (wait + pause) * 60_000).toISOString();
        const resumed = paused(state, from, to);
        for (const before of state.clocks.filter(({ dueAt, workOrderId }) => workOrderId !== null && dueAt > from)) {
          expect(endsAhead(to, clockOf(resumed, before.part))).toBe(endsAhead(from, before));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counting afresh from the start gives the same due instants (CLK-20)', () => {
    const state = paused(forwarded(utc('2026-02-12T15:00')), utc('2026-02-13T12:00'), utc('2026-02-24T12:00'));
    expect(() => after(state, { name: 'recompute_clocks' }, system, utc('2026-02-24T13:00'))).toThrow('nothing_to_do');
  });

  function endsAhead(from: string, { dueAt }: Clock): number {
    return workingDayEndsBetween(calendar, Temporal.Instant.from(from), Temporal.Instant.from(dueAt));
  }
});
