import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shanghai } from '@lianban/complaint/testing/story';
import { calledInMonth, countsAgainst, DRILL_OUTCOMES, drillPlan, dueDrills, mayDrill, type Drill } from '@lianban/contact-registry/drills';
import { calendar, CAST, SYSTEM } from '@lianban/contact-registry/testing/desk';

/** REG-07: reachability checks are recorded by the carrier and reach SCO-05; a monthly drill over all partners, random but reproducible. */
const partners = Array.from({ length: 12 }, (_, index) => `partner-${index}`);

describe('REG-07 what a call found', () => {
  test.each([
    ['reached', [false, false, false]],
    ['unreachable', [true, true, true]],
    ['no_answer', [true, true, true]],
    ['empty_number', [true, true, true]],
    ['off', [true, true, true]],
    ['forwarded', [true, false, false]],
  ] as const)('%s counts against service contact, fixed line, hotline mobile: %j', (outcome, expected) => {
    const fields = ['service_contact', 'hotline_fixed', 'hotline_mobile'] as const;
    expect(fields.map((field) => countsAgainst({ outcome, field }))).toEqual(expected);
  });

  test('the table names every outcome', () => expect(DRILL_OUTCOMES).toHaveLength(6));

  test.each([
    ['centre', 'allowed'],
    ['department', 'allowed'],
    ['reviewer', 'allowed'],
    ['callBackAgent', 'allowed'],
    ['agent', 'role_missing'],
    ['carrierAdministrator', 'role_missing'],
    ['contactA', 'not_a_party'],
    ['engineer', 'not_a_party'],
  ] as const)('%s logs it: %s', (who, expected) => expect(mayDrill(CAST[who])).toBe(expected));

  test('the system calls nobody', () => expect(mayDrill(SYSTEM)).toBe('not_a_party'));
});

describe('REG-07 the month’s plan', () => {
  test('is the same for everyone who computes it, however the partners are listed', () => {
    const plan = drillPlan(partners, 'adc', '2026-10', calendar);
    expect(drillPlan([...partners].reverse(), 'adc', '2026-10', calendar)).toEqual(plan);
    expect(drillPlan([...partners, ...partners], 'adc', '2026-10', calendar)).toEqual(plan);
  });

  test('another month or programme draws another order', () => {
    const order = (programme: string, month: string) => drillPlan(partners, programme, month, calendar).map(({ tenantId }) => tenantId);
    const october = order('adc', '2026-10');
    expect(order('adc', '2026-11')).not.toEqual(october);
    expect(order('adc-2', '2026-10')).not.toEqual(october);
    expect(october).not.toEqual(partners);
  });

  test('reaches everyone once, on working days only, from the first to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (tenants, number) => {
        const plan = drillPlan(tenants, 'adc', `2026-${String(number).padStart(2, '0')}`, calendar);
        expect(plan.map(({ tenantId }) => tenantId).sort()).toEqual([...tenants].sort());
        expect(plan.map(({ place }) => place)).toEqual(tenants.map((_, index) => index + 1));
        expect(plan.every(({ day }) => calendar.isWorkingDay(day))).toBe(true);
        expect(plan.map(({ day }) => day)).toEqual(plan.map(({ day }) => day).sort());
      }),
    );
  });

  test('over the months every partner comes early, late and between: no place is anybody’s', () => {
    const months = Array.from(
      { length: 240 },
      (_, index) => `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    const mean = (tenantId: string) =>
      months.reduce(
        (sum, month) => sum + (drillPlan(partners, 'adc', month, calendar).find((drill) => drill.tenantId === tenantId)?.place ?? 0),
        0,
      ) / months.length;
    for (const tenantId of partners) expect(Math.abs(mean(tenantId) - 6.5)).toBeLessThan(1);
  });

  test('in October 2026 begins after National Day', () => {
    expect(drillPlan(partners, 'adc', '2026-10', calendar)[0]?.day).toBe('2026-10-08');
  });

  test.each(['2026-13', '2026-1', '2026', '2026-10-01', ''])('%j is no month', (month) => {
    expect(() => drillPlan(partners, 'adc', month, calendar)).toThrow(RangeError);
  });
});

describe('REG-07 who is due', () => {
  const plan = drillPlan(partners, 'adc', '2026-10', calendar);
  const drill = (tenantId: string, at: string): Drill => ({
    tenantId,
    field: 'service_contact',
    outcome: 'no_answer',
    at: shanghai(at),
    callerPersonId: 'p',
  });

  test('those whose day has come and who were not called this month, whatever came of the call', () => {
    const [first, second] = plan;
    const today = plan[3]?.day ?? '';
    const called = calledInMonth(
      [drill(first?.tenantId ?? '', '2026-10-08 10:00'), drill(second?.tenantId ?? '', '2026-09-30 23:59')],
      '2026-10',
      calendar,
    );
    expect(dueDrills(plan, called, today)).toEqual(plan.filter(({ day, place }) => day <= today && place !== 1));
    expect(dueDrills(plan, called, '2026-10-07')).toEqual([]);
    expect(dueDrills(plan, new Set(partners), '2026-10-31')).toEqual([]);
  });

  test('months end at the programme’s midnight', () => {
    expect([...calledInMonth([drill('a', '2026-09-30 23:59:59.999'), drill('b', '2026-10-01 00:00')], '2026-10', calendar)]).toEqual(['b']);
  });
});
