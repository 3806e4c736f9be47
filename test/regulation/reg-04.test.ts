import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import { differences } from '@lianban/contact-registry/differences';
import {
  applyNotice,
  asOf,
  cardAsOf,
  faultsOf,
  withDueNotices,
  type EffectiveChange,
  type Period,
} from '@lianban/contact-registry/effective-dating';
import type { Change } from '@lianban/contact-registry/registration';
import { CAST, Desk, NEW_CONTACT, NEW_LIAISON, WHOLE_CARD } from '@lianban/contact-registry/testing/desk';
import { timeline, upcomingChanges } from '@lianban/contact-registry/timeline';

/** REG-04: on the effective date the new data replaces the old by itself; 'who was the contact on that day' is answerable for any day. */
const NEW_NAME: Change = { field: 'company_name', value: '湖南晨星科技有限公司' };
const name = (desk: Desk, local: string) => desk.card(local).company_name;

describe('REG-04 who was it on that day', () => {
  const desk = Desk.registered().submitted('one', [NEW_CONTACT]).does('one', CAST.department, { name: 'acknowledge' });
  desk.at('2026-03-24 00:00').worked();

  test.each([
    ['1990-01-01 00:00', undefined, 'before anything was registered'],
    ['2026-03-02 08:59:59.999', undefined, 'a moment before the registration'],
    ['2026-03-02 09:00', '张三', 'from the acknowledgement of the registration'],
    ['2026-03-23 23:59:59.999', '张三', 'the last instant before the change'],
    ['2026-03-24 00:00', '赵六', 'the first instant of the change'],
    ['2099-12-31 00:00', '赵六', 'any future day'],
  ] as [string, string | undefined, string][])('%s: %s (%s)', (local, contact) => {
    expect(desk.card(local).service_contact?.name).toBe(contact);
  });

  test('with who decided it, and by which notice', () => {
    const period = (local: string) => asOf(desk.periods, shanghai(local)).find(({ field }) => field === 'service_contact');
    expect(period('2026-03-10 00:00')).toMatchObject({
      noticeId: 'registration',
      decidedBy: { how: 'acknowledged', personId: CAST.department.personId },
    });
    expect(period('2026-03-24 00:00')).toMatchObject({
      noticeId: 'one',
      to: null,
      decidedBy: { how: 'acknowledged', tenantId: 'carrier' },
    });
  });

  test('an outage of the worker is not seen: what is due is read as if it were written', () => {
    const away = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-31 08:00');
    expect(name(away, '2026-03-31 08:00')).toBe(WHOLE_CARD.company_name);
    const due = withDueNotices(away.periods, away.open, away.now);
    expect(cardAsOf(due, shanghai('2026-03-24 00:00')).company_name).toBe(NEW_NAME.value);
    expect(due).toEqual(away.worked().periods);
  });

  test('old and new stand side by side for everyone who decides', () => {
    expect(differences(WHOLE_CARD, [NEW_NAME, { field: 'tariff:mms', value: '每条 0.3 元' }])).toEqual([
      { field: 'company_name', from: WHOLE_CARD.company_name, to: NEW_NAME.value },
      { field: 'tariff:mms', from: null, to: '每条 0.3 元' },
    ]);
  });
});

describe('REG-04 what is to come', () => {
  test('is listed with its day, or with what it waits for', () => {
    const desk = Desk.registered().submitted(
      'two',
      [{ ...NEW_CONTACT, value: { name: '赵六', mobile: '13912341234', email: null } } as Change],
      {
        exceptionReason: '原号码停用',
      },
    );
    desk.submitted('one', [NEW_NAME]).submitted('three', [NEW_LIAISON], { effectiveDay: '2026-03-10' });
    expect(
      upcomingChanges(desk.periods, desk.open, desk.now).map(({ field, at, waitsFor, noticeId }) => [
        field,
        onTheWall(at),
        waitsFor,
        noticeId,
      ]),
    ).toEqual([
      ['liaisons', '2026-03-10 00:00', [], 'three'],
      ['company_name', '2026-03-24 00:00', [], 'one'],
      ['service_contact', null, ['exception'], 'two'],
    ]);
    expect(upcomingChanges(desk.periods, desk.open, desk.now)[1]).toMatchObject({ from: WHOLE_CARD.company_name, to: NEW_NAME.value });
  });

  test('and drawn beside what was and what is', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-24 00:00').worked();
    desk.at('2026-04-01 10:00').submitted('two', [{ field: 'company_name', value: '晨星' }], { effectiveDay: '2026-05-01' });
    const rows = timeline(desk.periods, desk.open, { from: shanghai('2026-01-01 00:00'), to: shanghai('2026-06-01 00:00'), now: desk.now });
    expect(rows.map(({ field }) => field)).toEqual([
      'company_name',
      'business_types',
      'service_contact',
      'technical_contact',
      'liaisons',
      'hotline_fixed',
      'hotline_mobile',
      'email',
      'web_column',
      'tariff:sms',
    ]);
    expect(rows[0]?.stretches.map(({ from, to, value, when }) => [onTheWall(from), onTheWall(to), value, when])).toEqual([
      ['2026-03-02 09:00', '2026-03-24 00:00', WHOLE_CARD.company_name, 'past'],
      ['2026-03-24 00:00', '2026-05-01 00:00', NEW_NAME.value, 'now'],
      ['2026-05-01 00:00', '2026-06-01 00:00', '晨星', 'upcoming'],
    ]);
    expect(
      timeline(desk.periods, desk.open, { from: shanghai('2025-01-01 00:00'), to: shanghai('2025-06-01 00:00'), now: desk.now }),
    ).toEqual([]);
  });
});

const FIRST = shanghai('2026-01-01 00:00');
const at = (hour: number) => new Date(Date.parse(FIRST) + hour * 3_600_000).toISOString();
const decidedBy = { how: 'unanswered', personId: null, tenantId: null } as const;
const registration: EffectiveChange = {
  noticeId: 'registration',
  submittedAt: at(-20),
  decidedBy,
  changes: [
    { field: 'company_name', value: '零' },
    { field: 'email', value: 'zero@example.com' },
  ],
};
/** Notices on two fields, often in the same instant, with words of their own. */
const notices = fc
  .array(fc.record({ hour: fc.nat({ max: 12 }), submitted: fc.nat({ max: 3 }), name: fc.boolean(), email: fc.boolean() }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ hour, submitted, name, email }, index): { at: string; change: EffectiveChange } => ({
      at: at(hour),
      change: {
        noticeId: `notice-${index}`,
        submittedAt: at(submitted - 10),
        decidedBy,
        changes: [
          ...(name ? [{ field: 'company_name', value: `公司${index}` } as Change] : []),
          ...(email ? [{ field: 'email', value: `${index}@example.com` } as Change] : []),
        ],
      },
    })),
  );
const applied = (all: readonly { at: string; change: EffectiveChange }[]): Period[] =>
  all.reduce<Period[]>((periods, notice) => applyNotice(periods, notice.change, notice.at), applyNotice([], registration, FIRST));

describe('REG-04 whatever takes effect whenever', () => {
  test('there is no gap and no overlap, and the as-of answer is total after the first registration', () => {
    fc.assert(
      fc.property(notices, fc.nat({ max: 20 }), (all, hour) => {
        const periods = applied(all);
        expect(faultsOf(periods)).toEqual([]);
        expect(asOf(periods, at(hour)).map(({ field }) => field)).toEqual(['company_name', 'email']);
        expect(asOf(periods, at(-1))).toEqual([]);
      }),
    );
  });

  test('notices applied in any order give the same registry, and one that comes twice changes nothing', () => {
    fc.assert(
      fc.property(
        notices.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(applied(shuffled)).toEqual(applied(all));
          expect(applied([...all, ...shuffled])).toEqual(applied(all));
        },
      ),
    );
  });

  test('the value at an instant is the one that took effect last, of equals the one said last', () => {
    fc.assert(
      fc.property(notices, fc.nat({ max: 12 }), (all, hour) => {
        const told = all
          .filter((notice) => notice.at <= at(hour))
          .flatMap(({ at, change }) =>
            change.changes
              .filter(({ field }) => field === 'email')
              .map(({ value }) => ({ key: `${at} ${change.submittedAt} ${change.noticeId}`, value })),
          )
          .sort((one, other) => (one.key < other.key ? -1 : 1));
        expect(cardAsOf(applied(all), at(hour)).email).toBe(told.at(-1)?.value ?? 'zero@example.com');
      }),
    );
  });

  test('and a registry with a gap, an overlap or an empty period is found out', () => {
    const periods = applied([
      {
        at: at(5),
        change: { ...registration, noticeId: 'one', submittedAt: at(1), changes: [{ field: 'email', value: 'a@example.com' }] },
      },
    ]);
    const broken = (changes: Partial<Period>) =>
      faultsOf(periods.map((period) => (period.field === 'email' && period.from === FIRST ? { ...period, ...changes } : period)));
    expect(broken({ to: at(4) })).toEqual([`email: a gap at ${at(4)}`]);
    expect(broken({ to: at(6) })).toEqual([`email: an overlap at ${at(6)}`]);
    expect(broken({ to: null })).toEqual([`email: an overlap at ${at(5)}`]);
    expect(broken({ to: FIRST })).toEqual([`email: a period from ${FIRST} is empty`, `email: a gap at ${FIRST}`]);
    expect(faultsOf(periods.map((period) => ({ ...period, to: period.to ?? at(9) })))).toEqual([
      `company_name: a gap after ${at(9)}`,
      `email: a gap after ${at(9)}`,
    ]);
  });
});
