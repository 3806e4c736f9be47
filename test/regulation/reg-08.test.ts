import { describe, expect, test } from '@jest/globals';
import { onTheWall } from '@lianban/complaint/testing/story';
import { gapAnnouncements, gapsAhead, gapsWith, nextGapAnnouncement } from '@lianban/contact-registry/contact-report/coverage';
import { DEFAULT_REPORT_SETTINGS, REPORT_COMMANDS, type ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import { reportHistory } from '@lianban/contact-registry/contact-report/fold';
import { gapMessages, reportMessages } from '@lianban/contact-registry/contact-report/messages';
import { reportActions, seesReport } from '@lianban/contact-registry/contact-report/policy';
import { calendar } from '@lianban/contact-registry/testing/desk';
import { MEMBER_CAST, person, ReportDesk, WHOLE_REPORT } from '@lianban/contact-registry/testing/report-desk';

/** REG-08: a member reports who receives; when A is absent B does, when both are the leader; changes at once. */
const { department, handler, officer, outletManager, ofOtherMember } = MEMBER_CAST;
const PARTIES = { memberTenantId: 'member-a', memberName: '甲银行', associationTenantId: 'association' };
const A = '张甲 a_is_there';
const B = '王乙 a_is_absent';
const LEADER = '李行长 both_are_absent';

describe('REG-08 who receives', () => {
  test.each([
    ['nobody is away', [], '2026-03-10 10:00', A],
    ['the day before A is away', [['handler_a', '2026-03-10', '2026-03-12']], '2026-03-09 23:59:59.999', A],
    ['from 00:00 of the first day', [['handler_a', '2026-03-10', '2026-03-12']], '2026-03-10 00:00', B],
    ['to the end of the last', [['handler_a', '2026-03-10', '2026-03-12']], '2026-03-12 23:59:59.999', B],
    ['and no longer', [['handler_a', '2026-03-10', '2026-03-12']], '2026-03-13 00:00', A],
    ['B alone away changes nothing', [['handler_b', '2026-03-10', '2026-03-12']], '2026-03-11 10:00', A],
    [
      'both away: the leader',
      [
        ['handler_a', '2026-03-10', '2026-03-12'],
        ['handler_b', '2026-03-12', '2026-03-13'],
      ],
      '2026-03-12 10:00',
      LEADER,
    ],
    [
      'the day after that A is back',
      [
        ['handler_a', '2026-03-10', '2026-03-12'],
        ['handler_b', '2026-03-12', '2026-03-13'],
      ],
      '2026-03-13 00:00',
      A,
    ],
    ['on a day off too', [['handler_a', '2026-03-13', '2026-03-16']], '2026-03-14 10:00', B],
  ] as const)('%s', (_what, absences, at, expected) => {
    const desk = ReportDesk.filed();
    for (const [who, from, to] of absences) desk.away(who, from, to);
    expect(desk.receives(at)).toBe(expected);
  });

  test('before anything is reported every seat that could', () => {
    expect(new ReportDesk().receives('2026-03-02 10:00')).toBe('handler responsible_department leader administrator nothing_reported');
  });

  test('an absence reported in the course of its day counts from then', () => {
    const desk = ReportDesk.filed().at('2026-03-10 14:00').away('handler_a', '2026-03-10');
    expect([desk.receives('2026-03-10 13:59'), desk.receives('2026-03-10 14:00')]).toEqual([A, B]);
  });

  test('who comes back earlier receives from then', () => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12', 'one').at('2026-03-11 14:00');
    desk.does(handler, { name: 'end_absence', absenceId: 'one' });
    expect([desk.receives('2026-03-11 13:59'), desk.receives('2026-03-11 14:00')]).toEqual([B, A]);
  });

  test('an absence is the person’s: a successor is there, and one who changes the role stays away', () => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12').at('2026-03-11 09:00');
    const { handler_a, handler_b } = WHOLE_REPORT;
    desk.does(department, { name: 'change_report', values: { handler_a: person('赵丙', 4, 'c') } });
    expect(desk.receives('2026-03-11 10:00')).toBe('赵丙 a_is_there');
    const swapped = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12');
    swapped.does(department, { name: 'change_report', values: { handler_a: handler_b, handler_b: handler_a } });
    expect(swapped.receives('2026-03-11 10:00')).toBe('王乙 a_is_there');
    expect(swapped.away('handler_a', '2026-03-11').receives('2026-03-11 10:00')).toBe(LEADER);
  });

  test('new numbers do not bring the same person back', () => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12');
    desk.does(department, { name: 'change_report', values: { handler_a: person('张家', 44, 'a') } });
    expect(desk.receives('2026-03-11 10:00')).toBe(B);
  });
});

describe('REG-08 changes are effective at once and dated', () => {
  test('what was stays what it was', () => {
    const desk = ReportDesk.filed('2026-03-02 10:00').at('2026-03-05 11:00');
    desk.does(department, { name: 'change_report', values: { handler_a: person('赵丙', 4, 'c') } });
    expect([desk.received('2026-03-02 09:59'), desk.received('2026-03-05 10:59'), desk.received('2026-03-05 11:00')]).toEqual([
      'handler responsible_department leader administrator nothing_reported',
      A,
      '赵丙 a_is_there',
    ]);
  });

  test('an absence reported later does not say that B received before', () => {
    const desk = ReportDesk.filed().at('2026-03-10 14:00').away('handler_a', '2026-03-10');
    expect([desk.received('2026-03-10 13:59'), desk.received('2026-03-10 14:00')]).toEqual([A, B]);
  });

  test('every version says who, when and what', () => {
    const desk = ReportDesk.filed().at('2026-03-05 11:00');
    desk.does(department, { name: 'change_report', values: { leader: WHOLE_REPORT.leader, handler_a: person('赵丙', 4, 'c') } });
    const [first, second] = reportHistory(desk.events);
    expect(first?.differences.map(({ field, from }) => [field, from])).toEqual([
      ['leader', null],
      ['responsible_department', null],
      ['handler_a', null],
      ['handler_b', null],
    ]);
    expect(second).toMatchObject({ version: 2, event: { actor: { personId: department.personId }, payload: { fields: ['handler_a'] } } });
    expect(onTheWall(second?.event.at ?? null)).toBe('2026-03-05 11:00');
    expect(second?.differences).toMatchObject([{ from: { name: '张甲' }, to: { name: '赵丙' } }]);
  });
});

describe('REG-08 a gap to come', () => {
  const both = () => ReportDesk.filed().away('handler_a', '2026-04-01', '2026-04-08').away('handler_b', '2026-04-03', '2026-04-10');

  test('is the days on which neither is there', () => {
    // Qingming: 4–6 April 2026 are days off.
    expect(both().gaps('2026-03-01', '2026-05-01')).toEqual(['2026-04-03…2026-04-08 3']);
    expect(both().gaps('2026-04-08', '2026-05-01')).toEqual(['2026-04-08…2026-04-08 1']);
    expect(both().gaps('2026-04-09', '2026-05-01')).toEqual([]);
  });

  test('of several absences in a row is one', () => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10').away('handler_a', '2026-03-11', '2026-03-12');
    expect(desk.away('handler_b', '2026-03-09', '2026-03-20').gaps('2026-03-01', '2026-03-31')).toEqual(['2026-03-10…2026-03-12 3']);
  });

  test('ends when one comes back', () => {
    const desk = both().at('2026-04-07 15:00');
    const [, reported] = desk.events;
    if (reported?.type !== 'absence_reported') throw new Error('no absence');
    desk.does(handler, { name: 'end_absence', absenceId: reported.payload.absenceId });
    expect(desk.gaps('2026-04-01', '2026-05-01')).toEqual(['2026-04-03…2026-04-06 1']);
    expect(gapsAhead(desk.report, desk.now, calendar)).toEqual([]);
  });

  test('is shown before it is reported', () => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12');
    const gaps = gapsWith(desk.report, { handler: 'handler_b', fromDay: '2026-03-12', toDay: '2026-03-15' }, desk.now, calendar);
    expect(gaps.map(({ fromDay, toDay }) => `${fromDay}…${toDay}`)).toEqual(['2026-03-12…2026-03-12']);
    expect(desk.gaps('2026-03-01', '2026-03-31')).toEqual([]);
  });

  test('is announced three working days and one before, as far as it was known', () => {
    const at = (desk: ReportDesk) =>
      gapAnnouncements(desk.report, desk.now, calendar, DEFAULT_REPORT_SETTINGS).map(({ at, gap }) => [onTheWall(at), gap.fromDay]);
    expect(at(both())).toEqual([
      ['2026-03-31 09:00', '2026-04-03'],
      ['2026-04-02 09:00', '2026-04-03'],
    ]);
    const late = ReportDesk.filed('2026-04-01 10:00').away('handler_a', '2026-04-03').away('handler_b', '2026-04-03');
    expect(at(late)).toEqual([['2026-04-02 09:00', '2026-04-03']]);
    const next = nextGapAnnouncement(both().report, '2026-03-31T01:00:00.000Z', calendar, DEFAULT_REPORT_SETTINGS);
    expect(onTheWall(next?.at ?? null)).toBe('2026-04-02 09:00');
    expect(nextGapAnnouncement(both().report, '2026-04-02T01:00:00.000Z', calendar, DEFAULT_REPORT_SETTINGS)).toBeNull();
  });

  test('and at once, to those who receive and those who forward', () => {
    const desk = both();
    const event = desk.events.at(-1);
    if (event === undefined) throw new Error('no event');
    const told = reportMessages(event, desk.report, PARTIES, calendar).map(
      ({ kind, tenantId, roles }) => `${kind} → ${tenantId}: ${roles.join(' ')}`,
    );
    expect(told).toEqual([
      'absence_reported → member-a: handler responsible_department leader',
      'absence_reported → association: intake_officer reviewer',
      'coverage_gap → member-a: handler responsible_department leader',
      'coverage_gap → association: intake_officer reviewer',
    ]);
    const [gap] = gapsAhead(desk.report, desk.now, calendar);
    if (gap === undefined) throw new Error('no gap');
    expect(gapMessages(gap, PARTIES)[0]?.values).toEqual({ member: '甲银行', fromDay: '2026-04-03', toDay: '2026-04-08' });
  });
});

test('REG-08 messages name nobody and no number', () => {
  const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12', 'one');
  desk.does(department, { name: 'change_report', values: { handler_b: person('赵丙', 4, 'c') } });
  desk.does(handler, { name: 'end_absence', absenceId: 'one' });
  const told = desk.events.flatMap((event) => reportMessages(event, desk.report, PARTIES, calendar));
  expect(told.map(({ values }) => values)).toEqual([
    { member: '甲银行' },
    { member: '甲银行' },
    { member: '甲银行', handler: 'handler_a', fromDay: '2026-03-10', toDay: '2026-03-12' },
    { member: '甲银行', handler: 'handler_a', fromDay: '2026-03-10', toDay: '2026-03-12' },
    { member: '甲银行', fields: 'handler_b' },
    { member: '甲银行', fields: 'handler_b' },
    { member: '甲银行', handler: 'handler_a', fromDay: '2026-03-10', toDay: '2026-03-12' },
    { member: '甲银行', handler: 'handler_a', fromDay: '2026-03-10', toDay: '2026-03-12' },
  ]);
});

describe('REG-08 what is wrong with a report', () => {
  const file = (changes: Record<string, object>) =>
    new ReportDesk().answer(department, {
      name: 'file_report',
      values: {
        leader: { ...WHOLE_REPORT.leader, ...changes.leader },
        responsible_department: { ...WHOLE_REPORT.responsible_department, ...changes.responsible_department },
        handler_a: { ...WHOLE_REPORT.handler_a, ...changes.handler_a },
        handler_b: { ...WHOLE_REPORT.handler_b, ...changes.handler_b },
      },
    });

  test.each([
    ['nothing', {}, 'decided'],
    ['a name left out', { leader: { name: ' ' } }, 'leader.name: required'],
    ['no mobile', { handler_a: { mobile: '024-22532961' } }, 'handler_a.mobile: not_a_mobile'],
    ['an extension', { handler_b: { phone: '024-22532961转8' } }, 'handler_b.phone: extension_not_allowed'],
    ['no area code', { responsible_department: { phone: '22532961' } }, 'responsible_department.phone: area_code_missing'],
    ['no mailbox', { responsible_department: { email: 'service' } }, 'responsible_department.email: not_an_email'],
    ['a stranger’s seat', { handler_a: { personId: 'z' } }, 'handler_a.personId: nobody_of_the_member'],
    ['A and B one person', { handler_b: { name: '张甲', personId: 'a' } }, 'handler_b: same_person'],
    ['A and B one mobile, without seats', { handler_b: { mobile: '13812340002', personId: null } }, 'handler_b: same_person'],
    ['the leader B too', { leader: { name: '王乙', personId: null } }, 'leader: same_person'],
    ['two people of one name', { handler_b: { name: '张甲' } }, 'decided'],
  ])('%s', (_what, changes, expected) => expect(file(changes)).toBe(expected));

  test('numbers and mailbox are kept in their one form', () => {
    const typed = { ...WHOLE_REPORT.handler_a, phone: '（024）2253 2902', mobile: '138 1234 0002', email: 'P2@Example.COM ' };
    const desk = ReportDesk.filed(undefined, { ...WHOLE_REPORT, handler_a: typed });
    expect(desk.report.values.handler_a).toEqual({ ...WHOLE_REPORT.handler_a, email: 'P2@example.com' });
    expect(desk.answer(department, { name: 'change_report', values: { handler_a: { ...typed, phone: '02422532902' } } })).toBe(
      'values: nothing_changed',
    );
  });
});

describe('REG-08 what is wrong with an absence', () => {
  const days = (fromDay: string, toDay: string) =>
    ReportDesk.filed().answer(handler, { name: 'report_absence', absenceId: 'one', handler: 'handler_a', fromDay, toDay });

  test.each([
    ['2026-03-02', '2026-03-02', 'decided'],
    ['2026-03-01', '2026-03-02', 'fromDay: too_early 2026-03-02'],
    ['2026-03-03', '2026-03-02', 'toDay: window_reversed'],
    ['2026-03-03', '2027-03-03', 'decided'],
    ['2026-03-03', '2027-03-04', 'toDay: too_late 2027-03-03'],
    ['2026-02-30', 'morgen', 'fromDay: not_a_day, toDay: not_a_day'],
  ])('%s to %s: %s', (from, to, expected) => expect(days(from, to)).toBe(expected));

  test('it ends once, while it lasts', () => {
    const end = (absenceId: string): ReportCommand => ({ name: 'end_absence', absenceId });
    const desk = ReportDesk.filed()
      .away('handler_a', '2026-03-10', '2026-03-12', 'one')
      .away('handler_b', '2026-03-10', '2026-03-12', 'two');
    expect(desk.answer(handler, end('three'))).toBe('absence_unknown');
    desk.at('2026-03-12 23:59').does(handler, end('one'));
    expect(desk.answer(handler, end('one'))).toBe('absence_over');
    expect([desk.answer(handler, end('two')), desk.at('2026-03-13 00:00').answer(handler, end('two'))]).toEqual([
      'decided',
      'absence_over',
    ]);
  });
});

describe('REG-08 who may', () => {
  const COMMANDS: Record<(typeof REPORT_COMMANDS)[number], ReportCommand> = {
    file_report: { name: 'file_report', values: WHOLE_REPORT },
    change_report: { name: 'change_report', values: { handler_b: person('赵丙', 4, 'c') } },
    report_absence: { name: 'report_absence', absenceId: 'two', handler: 'handler_b', fromDay: '2026-03-09', toDay: '2026-03-09' },
    end_absence: { name: 'end_absence', absenceId: 'one' },
  };

  test.each([
    ['department', department, ['already_filed', 'allowed', 'allowed', 'allowed']],
    ['leader', MEMBER_CAST.leader, ['already_filed', 'allowed', 'allowed', 'allowed']],
    ['administrator', MEMBER_CAST.administrator, ['already_filed', 'allowed', 'allowed', 'allowed']],
    ['handler', handler, ['role_missing', 'role_missing', 'allowed', 'allowed']],
    ['outlet manager', outletManager, ['role_missing', 'role_missing', 'role_missing', 'role_missing']],
    ['seat of an outlet', MEMBER_CAST.departmentOfOutlet, Array(4).fill('seat_limited_to_unit')],
    ['association', officer, Array(4).fill('not_a_party')],
    ['another member', ofOtherMember, null],
  ] as const)('%s', (_who, caller, expected) => {
    const desk = ReportDesk.filed().away('handler_a', '2026-03-10', '2026-03-12', 'one');
    const actions = reportActions(desk.report, 'member-a', caller);
    expect(seesReport('member-a', caller)).toBe(expected !== null);
    if (expected === null) expect(actions).toEqual([]);
    else expect(actions.map(({ reason }) => reason ?? 'allowed')).toEqual(expected);
    REPORT_COMMANDS.forEach((name, index) => {
      const verdict = expected?.[index] ?? 'not_a_party';
      expect(desk.answer(caller, COMMANDS[name])).toBe(verdict === 'allowed' ? 'decided' : verdict);
    });
  });

  test('nothing can be changed before it is filed, and the system reports nothing', () => {
    expect(new ReportDesk().answer(department, COMMANDS.change_report)).toBe('nothing_filed');
    expect(reportActions(null, 'member-a', department).map(({ reason }) => reason)).toEqual([
      null,
      'nothing_filed',
      'nothing_filed',
      'nothing_filed',
    ]);
    expect(ReportDesk.filed().answer({ kind: 'system' }, COMMANDS.change_report)).toBe('not_a_party');
  });
});
