import { describe, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import type { Caller } from '@lianban/complaint/command';
import type { FrozenData } from '@lianban/partner-standing/bulletin/frozen';
import { sectionVersions } from '@lianban/partner-standing/bulletin/tracked';
import { isOverdue } from '@lianban/partner-standing/summary/countermeasures';
import { summaryFigures, summaryTokens } from '@lianban/partner-standing/summary/figures';
import { SUMMARY_SECTIONS, summaryDocument } from '@lianban/partner-standing/summary/sections';
import {
  decide,
  foldSummary,
  summaryActions,
  summaryMessages,
  type Summary,
  type SummaryCommand,
  type SummaryEvent,
} from '@lianban/partner-standing/summary/summary';
import { ASSOCIATION_CAST } from '@lianban/partner-standing/testing/accountability-desk';
import { forwarded, frozen, part } from '@lianban/partner-standing/testing/member-scene';

/** ASC-02: a member regularly sums up and analyses its complaints 定期总结, sets countermeasures 应对措施 and carries them out. */
const { memberLeader, memberHandler, otherMember, leader, outletManager } = ASSOCIATION_CAST;
const MEMBER = 'member-a';
const DEPARTMENT: Caller = { ...memberHandler, personId: 'department', roles: ['responsible_department'] };

const LIFE = [
  forwarded('a'),
  forwarded('b', { repeat: true, members: [part({ returns: 2, clocks: [{ measure: 'clk_12', state: 'breached' }] })] }),
  forwarded('c', { kind: 'queue', channel: 'letter' }),
  forwarded('d', { members: [part({ memberTenantId: 'member-b', outletUnitId: 'outlet-9' })] }),
  forwarded('head office', { members: [part({ outletUnitId: null })] }),
  forwarded('before', { acceptedAt: shanghai('2025-12-31 23:59') }),
];
const DATA = frozen(LIFE);

/** A summary whose commands are given one after the other, each at its own time. */
class Desk {
  summary: Summary | null = null;
  readonly events: SummaryEvent[] = [];
  now = shanghai('2026-07-05 10:00');
  readonly data: FrozenData;
  constructor(data: FrozenData = DATA) {
    this.data = data;
  }
  at(local: string): this {
    this.now = shanghai(local);
    return this;
  }
  answer(caller: Caller, command: SummaryCommand) {
    return decide(this.summary, command, caller, {
      memberTenantId: MEMBER,
      now: this.now,
      timeZone: 'Asia/Shanghai',
      frozen: this.data,
      digest: 'd1',
    });
  }
  does(caller: Caller, command: SummaryCommand): this {
    const answer = this.answer(caller, command);
    if (answer.kind !== 'decided') throw new Error(`${command.name}: ${JSON.stringify(answer)}`);
    for (const event of answer.events as SummaryEvent[]) {
      this.events.push(event);
      this.summary = foldSummary(this.summary, event, 's');
    }
    return this;
  }
  says(caller: Caller, command: SummaryCommand): unknown {
    const answer = this.answer(caller, command);
    return answer.kind === 'refused'
      ? answer.code
      : answer.kind === 'invalid'
        ? answer.problems.map(({ field, code }) => `${field}: ${code}`)
        : 'decided';
  }
}

const edit = (sectionId: (typeof SUMMARY_SECTIONS)[number], text: string, version = 1): SummaryCommand => ({
  name: 'edit_section',
  sectionId,
  version,
  text,
  reason: '',
});
const add = (dueDay = '2026-08-31', more: object = {}): SummaryCommand => ({
  name: 'add_countermeasure',
  measureId: 'm1',
  text: '增开窗口',
  who: '运营管理部',
  dueDay,
  ...more,
});
const complete = (day: string, note = '已增开'): SummaryCommand => ({ name: 'complete_countermeasure', measureId: 'm1', day, note });
const drafted = () => new Desk().does(DEPARTMENT, { name: 'draft' });
const written = () =>
  drafted().does(DEPARTMENT, edit('analysis', '窗口不足')).does(DEPARTMENT, edit('rectification', '按期推进')).does(DEPARTMENT, add());

describe('ASC-02 the figures are the member’s own, from the frozen data alone', () => {
  const figures = summaryFigures(MEMBER, DATA);

  test('volume, by kind, channel and outlet, and the change', () => {
    expect([figures.volume.complaints, figures.before, figures.change]).toEqual([4, 1, '300.0']);
    expect(figures.kinds.map(({ id, complaints }) => [id, complaints])).toEqual([
      ['counter', 3],
      ['queue', 1],
    ]);
    expect(figures.outlets).toEqual([{ id: 'outlet-1', complaints: 3, share: '75.0' }]);
    expect(figures.volume).toMatchObject({ repeats: 1, returned: 1, returns: 2, valid: 4 });
  });

  test('timeliness by clock, of the whole and of its outlets, none of another member', () => {
    const tokens = summaryTokens(figures);
    expect([tokens.get('own.clk_12'), tokens.get('own.clk_12.breached')]).toEqual(['75.00', '1']);
    expect(figures.outletCards.map(([id, card]) => [id, card.counters.complaints])).toEqual([['outlet-1', 3]]);
    expect([...tokens.keys()].some((name) => name.includes('member-b') || name.includes('outlet-9'))).toBe(false);
  });

  test('where complaints concentrate', () => {
    expect(figures.hotSpots).toEqual([{ memberTenantId: MEMBER, outletUnitId: 'outlet-1', kind: 'counter', complaints: 2 }]);
  });

  test('who computes them again has the same', () => {
    expect(summaryFigures(MEMBER, JSON.parse(JSON.stringify(DATA)) as FrozenData)).toEqual(figures);
  });
});

describe('ASC-02 drawn up by the responsible department, finished and handed in by the leader', () => {
  test.each([
    ['draft', { name: 'draft' }, 'role_missing'],
    ['edit', edit('analysis', '文字'), 'role_missing'],
    ['add a countermeasure', add(), 'role_missing'],
    ['finish', { name: 'finish', reason: '' }, 'role_missing'],
  ] as [string, SummaryCommand, string][])('a handler may not %s', (_name, command, code) => {
    expect((command.name === 'draft' ? new Desk() : written()).says(memberHandler, command)).toBe(code);
  });

  test('nor anybody of another member, the association or an outlet', () => {
    for (const who of [otherMember, leader]) expect(written().says(who, { name: 'finish', reason: '' })).toBe('not_a_party');
    expect(written().says({ ...outletManager, roles: ['leader'] }, { name: 'finish', reason: '' })).toBe('seat_limited_to_unit');
    expect(written().says(DEPARTMENT, { name: 'finish', reason: '' })).toBe('role_missing');
  });

  test('of a half-year that is over, once', () => {
    expect(new Desk().at('2026-06-30 23:59').says(DEPARTMENT, { name: 'draft' })).toBe('half_year_not_over');
    expect(drafted().says(DEPARTMENT, { name: 'draft' })).toBe('already_drafted');
  });

  test('draft → finished → handed in; reopened in between, not afterwards', () => {
    const desk = written().does(memberLeader, { name: 'finish', reason: '' });
    expect(desk.says(DEPARTMENT, edit('analysis', '又改', 2))).toBe('summary_is_finished');
    desk.does(memberLeader, { name: 'reopen', reason: '补充' });
    expect(desk.summary).toMatchObject({ state: 'draft', finished: null });
    desk.does(memberLeader, { name: 'finish', reason: '' }).does(memberLeader, { name: 'hand_in', reason: '' });
    expect(desk.summary?.state).toBe('handed_in');
    expect(desk.says(memberLeader, { name: 'reopen', reason: '再改' })).toBe('summary_is_handed_in');
    expect(desk.says(memberLeader, { name: 'hand_in', reason: '' })).toBe('summary_is_handed_in');
  });

  test('handed in only once it is finished', () => {
    expect(written().says(memberLeader, { name: 'hand_in', reason: '' })).toBe('summary_in_draft');
  });

  test('the association is told of what was handed in, and of nothing else', () => {
    const desk = written().does(memberLeader, { name: 'finish', reason: '' }).does(memberLeader, { name: 'hand_in', reason: '' });
    const parties = { partnerTenantId: MEMBER, carrierTenantId: 'association' };
    const told = desk.events.flatMap((event) => summaryMessages(event, desk.summary!, parties));
    expect(told).toEqual([
      { kind: 'summary_handed_in', tenantId: 'association', roles: ['reviewer', 'leader'], values: { half: '2026-H1' } },
    ]);
    expect(summaryActions(desk.summary!, leader, MEMBER)).toEqual([]);
  });
});

describe('ASC-02 the words', () => {
  test('two editors of one section: the second is told; of another they are in nobody’s way', () => {
    const desk = drafted().does(DEPARTMENT, edit('analysis', '先写'));
    expect(desk.says(DEPARTMENT, edit('analysis', '后写'))).toBe('changed_meanwhile');
    expect(desk.says(DEPARTMENT, edit('rectification', '后写'))).toBe('decided');
    expect(sectionVersions(desk.events, 'analysis').map(({ version, text }) => [version, text])).toEqual([
      [1, ''],
      [2, '先写'],
    ]);
  });

  test.each([
    ['a telephone number', '请拨 13812345678', ['text: personal_data']],
    ['a figure that is none', '共 {没有} 件', ['text: figure_unknown']],
    ['what another bulletin names', '共 {member.member-b.complaints} 件', ['text: figure_unknown']],
    ['its own figures', '共 {volume.complaints} 件，答复按时率 {own.clk_12}%', 'decided'],
  ])('%s', (_name, text, expected) => {
    expect(drafted().says(DEPARTMENT, edit('analysis', text))).toEqual(expected);
  });

  test('not finished while a section is empty; countermeasures stand for the words of theirs', () => {
    expect(drafted().says(memberLeader, { name: 'finish', reason: '' })).toEqual([
      'analysis: required',
      'countermeasures: required',
      'rectification: required',
    ]);
    expect(written().says(memberLeader, { name: 'finish', reason: '' })).toBe('decided');
  });

  test('what was finished is kept as it was, with the figures set in', () => {
    const { summary } = written().does(memberLeader, { name: 'finish', reason: '' });
    const { document } = summary!.finished!;
    expect(document).toEqual(summaryDocument(MEMBER, summary!.texts, summary!.countermeasures, DATA));
    expect(document.title).toBe('甲银行客户投诉处理情况总结（2026 年上半年）');
    expect(document.sections[0]!.paragraphs[0]).toContain('共承办客户投诉 4 件，上期为 1 件，变化 300.0%');
    expect(document.sections.find(({ id }) => id === 'countermeasures')!.tables[0]!.rows).toEqual([
      ['增开窗口', '运营管理部', '2026-08-31', '尚未完成'],
    ]);
    expect(JSON.stringify(document)).not.toContain('乙银行');
  });

  test('of a half-year without complaints nothing is assessed and no empty table stands there', () => {
    const desk = new Desk(frozen([])).does(DEPARTMENT, { name: 'draft' });
    expect(desk.summary!.texts.overview).not.toContain('validity');
    const { sections } = summaryDocument(MEMBER, desk.summary!.texts, [], desk.data);
    expect(sections.filter(({ tables }) => tables.some(({ rows }) => rows.length === 0))).toEqual([]);
  });
});

describe('ASC-02 countermeasures are set with who and by which day, and followed up', () => {
  test.each([
    ['today', add('2026-07-05'), 'decided'],
    ['a day that has passed', add('2026-07-04'), ['dueDay: too_early']],
    ['no day', add('2026-02-30'), ['dueDay: not_a_day']],
    ['nobody', add('2026-08-31', { who: ' ' }), ['who: required']],
    ['a telephone number', add('2026-08-31', { text: '致电 13812345678' }), ['measure: personal_data']],
  ] as [string, SummaryCommand, unknown][])('%s', (_name, command, expected) => {
    expect(drafted().says(DEPARTMENT, command)).toEqual(expected);
  });

  test.each([
    ['its day has not come', '2026-08-31', false],
    ['its day has passed', '2026-09-01', true],
  ])('%s', (_name, today, overdue) => {
    expect(isOverdue(written().summary!.countermeasures[0]!, today)).toBe(overdue);
  });

  test('done with day and words, also once the summary was handed in; then it is neither overdue nor done again', () => {
    const desk = written().does(memberLeader, { name: 'finish', reason: '' }).does(memberLeader, { name: 'hand_in', reason: '' });
    desk.at('2026-09-10 09:00');
    expect(desk.says(DEPARTMENT, complete('2026-09-11'))).toEqual(['day: in_the_future']);
    expect(desk.says(DEPARTMENT, complete('2026-07-04'))).toEqual(['day: too_early']);
    expect(desk.says(DEPARTMENT, complete('2026-09-01', ''))).toEqual(['note: required']);
    const before = desk.summary!.finished!.document;
    desk.does(DEPARTMENT, complete('2026-09-01'));
    const [measure] = desk.summary!.countermeasures;
    expect(measure).toMatchObject({ done: { day: '2026-09-01', note: '已增开', personId: 'department' } });
    expect(isOverdue(measure!, '2026-09-10')).toBe(false);
    expect(desk.says(DEPARTMENT, complete('2026-09-02'))).toBe('measure_already_done');
    // What was handed in stays as it was read.
    expect(desk.summary!.finished!.document).toEqual(before);
  });

  test('taken out of a draft with a reason, not out of what is finished', () => {
    const drop: SummaryCommand = { name: 'drop_countermeasure', measureId: 'm1', reason: '重复' };
    expect(written().says(DEPARTMENT, { ...drop, reason: '' })).toEqual(['reason: required']);
    expect(written().does(DEPARTMENT, drop).summary!.countermeasures).toEqual([]);
    expect(written().does(memberLeader, { name: 'finish', reason: '' }).says(DEPARTMENT, drop)).toBe('summary_is_finished');
    expect(written().says(DEPARTMENT, { ...drop, measureId: 'other' })).toBe('measure_unknown');
  });
});
