import { describe, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import {
  bulletinActions,
  decide,
  foldBulletinLog,
  issueMessages,
  seesBulletin,
  type Bulletin,
  type BulletinCommand,
  type BulletinEvent,
} from '@lianban/partner-standing/bulletin/bulletin';
import { deIdentify, personalDataIn } from '@lianban/partner-standing/bulletin/de-identify';
import { bulletinFigures } from '@lianban/partner-standing/bulletin/figures';
import { freeze, withoutRevoked, type FrozenData } from '@lianban/partner-standing/bulletin/frozen';
import { halfBefore, halfEnds, isHalfYear, monthsOfHalf } from '@lianban/partner-standing/bulletin/half-year';
import { bulletinDocument } from '@lianban/partner-standing/bulletin/sections';
import { memberOfToken, tokensOf, unknownTokens, withFigures } from '@lianban/partner-standing/bulletin/tokens';
import { sectionVersions, trackedLines } from '@lianban/partner-standing/bulletin/tracked';
import { publishable } from '@lianban/partner-standing/accountability/policy';
import { ASSOCIATION_CAST, criticised } from '@lianban/partner-standing/testing/accountability-desk';
import { forwarded, frozen, part } from '@lianban/partner-standing/testing/member-scene';
import { answerOf, LogDesk, SYSTEM, ZONE } from '@lianban/partner-standing/testing/scene';
import type { Caller } from '@lianban/complaint/command';

/** ASC-03: the half-yearly bulletin 投诉情况通报: drafted from the data, edited, approved, issued to all members. */
const { reviewer, leader, officer, committee, memberLeader, otherMember } = ASSOCIATION_CAST;

/** Seven complaints of the half-year and one of the half before. */
const LIFE = [
  forwarded('a'),
  forwarded('b', { acceptedAt: shanghai('2026-01-01 00:00'), members: [part({ clocks: [{ measure: 'clk_12', state: 'breached' }] })] }),
  forwarded('c', { acceptedAt: shanghai('2026-06-30 23:59'), kind: 'queue', channel: 'letter' }),
  forwarded('d', { members: [part({ memberTenantId: 'member-b', outletUnitId: 'outlet-9' })], repeat: true }),
  forwarded('e', { verdict: 'invalid', members: [], clocks: [{ measure: 'clk_10', state: 'breached' }] }),
  forwarded('f', { withdrawn: true, channel: 'letter' }),
  forwarded('g', { kind: 'queue', channel: 'visit', members: [part({ clocks: [{ measure: 'clk_12', state: 'extended' }] })] }),
  forwarded('before', { acceptedAt: shanghai('2025-12-31 23:59') }),
  forwarded('after', { acceptedAt: shanghai('2026-07-01 00:00') }),
];

describe('ASC-03 half-years', () => {
  test.each([
    ['2026-H1', '2026-01', '2026-06', '2025-H2', '2026-07-01 00:00'],
    ['2026-H2', '2026-07', '2026-12', '2026-H1', '2027-01-01 00:00'],
  ])('%s', (half, first, last, before, end) => {
    expect([monthsOfHalf(half)[0], monthsOfHalf(half).at(-1), monthsOfHalf(half).length]).toEqual([first, last, 6]);
    expect([halfBefore(half), halfEnds(half, ZONE)]).toEqual([before, shanghai(end)]);
  });

  test('nothing else is one', () => {
    const none = ['2026', '2026-H3', '2026-h1', '26-H1', '0000-H1', '0000-H2', '1999-H2', '3000-H1', '9999-H2'];
    expect(none.filter(isHalfYear)).toEqual([]);
    expect(monthsOfHalf(halfBefore('2000-H1'))[0]).toBe('1999-07');
    expect(() => monthsOfHalf('2026-H3')).toThrow(RangeError);
  });
});

describe('ASC-03 the figures', () => {
  const figures = bulletinFigures(frozen(LIFE));

  test('a figure’s name says whose it is', () => {
    const members = [...tokensOf(figures).keys()].map(memberOfToken);
    expect([...new Set(members)]).toEqual([null, 'member-b', 'member-a']);
  });

  test('volume, and the change against the half-year before', () => {
    expect(figures.volume).toMatchObject({ complaints: 7, withdrawn: 1, valid: 6, invalid: 1, repeats: 1 });
    expect([figures.before, figures.change]).toEqual([1, '600.0']);
  });

  test.each([
    ['as many', 4, 4, '0.0'],
    ['more', 4, 5, '25.0'],
    ['fewer', 3, 2, '-33.3'],
    ['none any more', 3, 0, '-100.0'],
    ['hardly fewer', 3000, 2999, '0.0'],
    ['none before', 0, 3, null],
  ])('%s: %s', (_what, before, now, expected) => {
    const many = (count: number, at: string) =>
      Array.from({ length: count }, (_, index) => forwarded(`${at} ${index}`, { acceptedAt: shanghai(at) }));
    expect(bulletinFigures(frozen([...many(before, '2025-10-01 09:00'), ...many(now, '2026-02-01 09:00')])).change).toBe(expected);
  });

  test('kinds and channels by number, months in order with those that had none', () => {
    expect(figures.kinds).toEqual([
      { id: 'counter', complaints: 5, share: '71.4' },
      { id: 'queue', complaints: 2, share: '28.6' },
    ]);
    expect(figures.channels.map(({ id, complaints }) => `${id} ${complaints}`)).toEqual(['hotline 4', 'letter 2', 'visit 1']);
    expect(figures.months.map(({ complaints }) => complaints)).toEqual([1, 0, 5, 0, 0, 1]);
  });

  test('timeliness by member, and the association’s own as plainly', () => {
    expect(figures.members.map(({ memberTenantId, counters }) => [memberTenantId, counters.complaints, counters.clk_12])).toEqual([
      ['member-b', 1, [1, 0, 0, 0]],
      ['member-a', 4, [2, 1, 1, 0]],
    ]);
    expect(figures.association.counters.clk_10).toEqual([6, 0, 1, 0]);
  });

  test('hot spots from the least number on, at most so many', () => {
    expect(figures.hotSpots).toEqual([
      { memberTenantId: 'member-a', outletUnitId: 'outlet-1', kind: 'counter', complaints: 2 },
      { memberTenantId: 'member-a', outletUnitId: 'outlet-1', kind: 'queue', complaints: 2 },
    ]);
    expect(bulletinFigures(frozen(LIFE, { hotSpots: { most: 1, least: 2 } })).hotSpots).toHaveLength(1);
    expect(bulletinFigures(frozen(LIFE, { hotSpots: { most: 9, least: 3 } })).hotSpots).toEqual([]);
    expect(bulletinFigures(frozen(LIFE, { hotSpots: { most: 9, least: 1 } })).hotSpots).toHaveLength(3);
  });

  test('nothing at all is not 0 %', () => {
    const none = bulletinFigures(frozen([]));
    expect([none.volume.complaints, none.kinds, none.months[0]?.share, none.change]).toEqual([0, [], null, null]);
  });

  test('are the same from the same frozen data, in whatever order they were read', () => {
    const stored = JSON.parse(JSON.stringify(frozen(LIFE))) as FrozenData;
    expect(bulletinFigures(stored)).toEqual(figures);
    expect(frozen([...LIFE].reverse())).toEqual(frozen(LIFE));
    expect(freeze('2026-H2', frozen(LIFE)).cells.every(({ month }) => month >= '2026-01')).toBe(true);
  });
});

describe('ASC-03 figures in words', () => {
  const tokens = tokensOf(bulletinFigures(frozen(LIFE)));
  test.each([
    ['共 {volume.complaints} 件', '共 7 件'],
    ['传递按时率 {association.clk_10}%', '传递按时率 85.71%'],
    ['超时 {association.clk_10.breached} 件', '超时 1 件'],
    ['甲银行 {member.member-a.clk_12.breached} 件超时', '甲银行 1 件超时'],
    ['柜面占 {kind.counter.share}%', '柜面占 71.4%'],
    ['再次答复 {member.member-a.clk_18}', '再次答复 —'],
    ['{no.such.figure}', '{no.such.figure}'],
  ])('%s', (text, expected) => expect(withFigures(text, tokens)).toBe(expected));

  test('a name that is none is said', () => {
    expect(unknownTokens('{volume.complaints} {volume.complaint} {volume.complaint} {x}', tokens)).toEqual(['volume.complaint', 'x']);
  });
});

describe('ASC-03 typical cases are de-identified', () => {
  test.each([
    ['known names', '客户司徒小明与柜员李四发生争执，司徒小明离开', '客户某某与柜员某某发生争执，某某离开'],
    ['a mobile', '来电 13812341234 反映', '来电 [电话] 反映'],
    ['a mobile in groups', '138-1234-1234', '[电话]'],
    ['a mobile in full-width digits', '１３８１２３４１２３４', '[电话]'],
    ['a fixed line', '024-22532961', '[电话]'],
    ['a number without area code', '电话 22532961', '电话 [电话]'],
    ['a toll-free number', '400-123-4567', '[电话]'],
    ['a paper', '身份证 210102198001011234', '身份证 [证件号]'],
    ['a paper that ends with X', '21010219800101123X', '[证件号]'],
    ['an old paper', '210102800101123', '[证件号]'],
    ['a card', '卡号 6222 0212 3456 7890 123', '卡号 [账号]'],
    ['an account', '账号：3301040160001234567', '账号：[账号]'],
    ['a mail address', '邮箱 wang.ming@example.com.cn', '邮箱 [邮箱]'],
    ['a number in words', '一三八幺二三四幺二三四', '[电话]'],
    ['in those of money', '壹叁捌零零零零壹贰叁肆', '[电话]'],
    ['in words that are parted', '一三八 零零零零 一二三四', '[电话]'],
    ['in words and digits', '138零零零零1234', '[电话]'],
    ['a surname with a title', '王先生称李行长未予接待', '某先生称某行长未予接待'],
    ['a whole name with a title', '张晓红女士于网点', '某女士于网点'],
    ['a name by its label', '投诉人：赵晓明，办理业务', '投诉人：某某，办理业务'],
    ['a name by its label, in a sentence', '客户钱大海反映排队过久', '客户某某反映排队过久'],
    ['days and amounts stay', '2026-03-15 14:30 存入 1000000 元、1,234,567.89元', '2026-03-15 14:30 存入 1000000 元、1,234,567.89元'],
    ['Chinese days stay', '2026年3月15日等候120分钟', '2026年3月15日等候120分钟'],
    ['short numbers stay', '拨打95588，取号A0123', '拨打95588，取号A0123'],
    ['ordinary words stay', '客户不满，经理未到场，高度重视', '客户不满，经理未到场，高度重视'],
  ])('%s', (_what, text, expected) => expect(deIdentify(text, ['司徒小明', '李四']).text).toBe(expected));

  test('it says what was taken out, and how much', () => {
    expect(deIdentify('王小明 13812341234，李四先生', ['王小明']).removed).toEqual({
      name: 1,
      likely_name: 1,
      phone: 1,
      id_number: 0,
      account: 0,
      email: 0,
    });
    expect(personalDataIn('王小明 13812341234', ['王小明'])).toEqual(['name', 'phone']);
    expect(personalDataIn('李先生')).toEqual([]);
  });
});

/** One bulletin for tests. */
class BulletinDesk extends LogDesk<BulletinEvent> {
  readonly data: FrozenData;

  constructor(data: FrozenData = frozen(LIFE), now = '2026-07-01 09:00') {
    super(now);
    this.data = data;
  }

  get bulletin(): Bulletin {
    const found = foldBulletinLog(this.logs.get('b') ?? [], 'b');
    if (found === null) throw new Error('no bulletin');
    return found;
  }

  asks(caller: Caller, command: BulletinCommand) {
    const context = { now: this.now, ...ZONE, frozen: this.data, digest: 'd1', knownNames: ['王小明'] };
    return decide(this.logs.has('b') ? this.bulletin : null, command, caller, context);
  }

  does(caller: Caller, command: BulletinCommand): this {
    return this.keep('b', this.asks(caller, command));
  }

  answer(caller: Caller, command: BulletinCommand): string {
    return answerOf(this.asks(caller, command));
  }

  edited(sectionId: 'typical_cases' | 'recommendations' | 'overview', text: string): this {
    return this.does(reviewer, edit(this, sectionId, text));
  }
}

function edit(
  desk: BulletinDesk,
  sectionId: 'typical_cases' | 'recommendations' | 'overview',
  text: string,
  version = desk.bulletin.versions[sectionId],
) {
  return { name: 'edit_section', sectionId, version, text, reason: '' } as const;
}
const approve = { name: 'approve', reason: '' } as const;
const issue = { name: 'issue', reason: '' } as const;
const reopen = { name: 'reopen', reason: '补充案例' } as const;
const drafted = () => new BulletinDesk().does(SYSTEM, { name: 'draft' });
const whole = () => drafted().edited('typical_cases', '某先生排队过久').edited('recommendations', '增开窗口');

describe('ASC-03 the draft', () => {
  test('is made when the half-year is over, from data frozen then', () => {
    expect(new BulletinDesk(undefined, '2026-06-30 23:59:59.999').answer(reviewer, { name: 'draft' })).toBe('half_year_not_over');
    expect(new BulletinDesk(frozen(LIFE, { frozenAt: shanghai('2026-06-30 23:59') })).answer(reviewer, { name: 'draft' })).toBe(
      'half_year_not_over',
    );
    expect(new BulletinDesk(undefined, '2026-07-01 00:00').answer(SYSTEM, { name: 'draft' })).toBe('decided');
    expect(new BulletinDesk({ ...frozen(LIFE), half: '2026' }).answer(reviewer, { name: 'draft' })).toBe('half: not_a_half_year');
    expect(drafted().answer(reviewer, { name: 'draft' })).toBe('already_drafted');
  });

  test('says what the data say, in words whose figures nobody can edit', () => {
    const { bulletin, data } = drafted();
    const document = bulletinDocument(bulletin.texts, bulletinFigures(data), data);
    expect(document.title).toBe('客户投诉情况通报（2026 年上半年）');
    const [overview, kinds, timeliness] = document.sections;
    expect(overview?.paragraphs).toEqual([
      '本期共受理客户投诉 7 件，上期为 1 件，变化 600.0%；其中客户撤诉 1 件，重复投诉 1 件。',
      '经核实有效投诉 6 件，无效投诉 1 件，有效率 85.71%。',
    ]);
    expect(kinds?.tables[0]?.rows).toEqual([
      ['柜面服务', '5', '71.4'],
      ['排队等候', '2', '28.6'],
    ]);
    expect(timeliness?.tables[0]?.rows.map((row) => row.slice(0, 5))).toEqual([
      ['协会', '85.71（6/7）', '—', '—', '—'],
      ['乙银行', '—', '100.00（1/1）', '100.00（1/1）', '100.00（1/1）'],
      ['甲银行', '—', '100.00（2/2）', '100.00（2/2）', '66.67（2/3）'],
    ]);
    expect(timeliness?.tables[0]?.rows.map((row) => row.at(-1))).toEqual(['0', '0', '1']);
    expect(timeliness?.tables[1]?.rows[0]).toEqual(['乙银行', '1', '100.00（1/1）', '100.00（1/1）', '0.00（0/1）', '100.00（1/1）']);
  });

  test('of a half-year without complaints has no percentage and no empty table', () => {
    const data = frozen([]);
    const { texts } = new BulletinDesk(data).does(reviewer, { name: 'draft' }).bulletin;
    const { sections } = bulletinDocument(texts, bulletinFigures(data), data);
    const words = sections.flatMap(({ paragraphs }) => paragraphs).join('');
    expect(words).not.toContain('—');
    expect(words).not.toContain('%');
    expect(sections.flatMap(({ tables }) => tables).filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  test('names criticisms that are in force, without evidence', () => {
    const one = publishable(criticised().case());
    const data = frozen(LIFE, { cases: one === null ? [] : [one] });
    const { texts } = new BulletinDesk(data).does(reviewer, { name: 'draft' }).bulletin;
    const section = bulletinDocument(texts, bulletinFigures(data), data).sections.find(({ id }) => id === 'accountability');
    expect(section?.paragraphs).toEqual(['经服务委员会决定，本期通报批评 1 起。']);
    expect(section?.tables[0]?.rows).toEqual([['甲银行', '中山支行', '', '2026-04-10']]);
    expect(drafted().bulletin.texts.accountability).toBe('本期无通报批评。');
    const revoked = withoutRevoked(data, [one?.caseId ?? '']);
    expect(bulletinDocument(texts, bulletinFigures(revoked), revoked).sections.find(({ id }) => id === 'accountability')).toMatchObject({
      paragraphs: ['经服务委员会决定，本期通报批评 0 起。'],
      tables: [],
    });
  });
});

describe('ASC-03 edited with tracked versions', () => {
  test('every version says who, when and what', () => {
    const desk = drafted().at('2026-07-02 09:00').edited('typical_cases', '案例一\n案例二').at('2026-07-03 09:00');
    desk.does(leader, edit(desk, 'typical_cases', '案例一\n案例三'));
    const versions = sectionVersions(desk.logs.get('b') ?? [], 'typical_cases');
    expect(
      versions.map(({ version, step, lines }) => [version, step.personId, lines.map(({ change, text }) => `${change} ${text}`)]),
    ).toEqual([
      [1, null, []],
      [2, reviewer.personId, ['added 案例一', 'added 案例二']],
      [3, leader.personId, ['kept 案例一', 'removed 案例二', 'added 案例三']],
    ]);
  });

  test.each([
    ['', '', ''],
    ['a', '', '-a'],
    ['', 'a', '+a'],
    ['a\nb\nc', 'a\nc', ' a-b c'],
    ['a\nc', 'a\nb\nc', ' a+b c'],
    ['a\nb', 'b\na', '-a b+a'],
  ])('lines of %j and %j', (before, after, expected) => {
    const signs = { kept: ' ', removed: '-', added: '+' };
    expect(
      trackedLines(before, after)
        .map(({ change, text }) => signs[change] + text)
        .join(''),
    ).toBe(expected);
  });

  test('of two who edit one section at once the second sees the first', () => {
    const desk = drafted();
    const second = edit(desk, 'recommendations', '加强培训');
    desk.edited('recommendations', '增开窗口');
    expect(desk.answer(leader, second)).toBe('changed_meanwhile');
    expect(desk.answer(leader, edit(desk, 'overview', '本期共 {volume.complaints} 件。'))).toBe('decided');
  });

  test.each([
    ['nothing changed', '', 'text: nothing_changed'],
    ['a figure there is not', '共 {volume.all} 件', 'text: figure_unknown'],
    ['a phone', '客户来电 13812341234', 'text: personal_data'],
    ['a known name', '客户王小明', 'text: personal_data'],
    ['a member’s figure by its id', '{member.member-a.clk_12}', 'decided'],
  ])('%s', (_what, text, expected) => {
    const desk = drafted();
    expect(desk.answer(reviewer, edit(desk, 'recommendations', text))).toBe(expected);
  });

  test('a section there is not', () => {
    expect(drafted().answer(reviewer, { ...edit(drafted(), 'overview', 'x'), sectionId: 'preface' as 'overview' })).toBe('section_unknown');
  });
});

describe('ASC-03 approved and issued', () => {
  test('a draft with an empty section is not approved', () => {
    expect(drafted().answer(leader, approve)).toBe('typical_cases: required, recommendations: required');
  });

  test('approved it is not edited but reopened; issued it stays', () => {
    const desk = whole().does(leader, approve);
    expect(desk.answer(reviewer, edit(desk, 'overview', 'x'))).toBe('bulletin_is_approved');
    expect(desk.answer(leader, { ...reopen, reason: '' })).toBe('reason: required');
    desk.does(leader, reopen);
    expect(desk.bulletin).toMatchObject({ state: 'draft', approved: null });
    expect(desk.answer(reviewer, issue)).toBe('bulletin_in_draft');
    desk.does(leader, approve).does(reviewer, issue);
    expect(desk.bulletin).toMatchObject({ state: 'issued', issued: { personId: reviewer.personId, caseIds: [] }, digest: 'd1' });
    expect(desk.bulletin.issued?.document).toEqual(bulletinDocument(desk.bulletin.texts, bulletinFigures(desk.data), desk.data));
    expect([desk.answer(leader, reopen), desk.answer(leader, approve)]).toEqual(['bulletin_is_issued', 'bulletin_is_issued']);
  });

  test.each([
    ['draft', drafted, { reviewer: ['edit_section'], leader: ['edit_section', 'approve'] }],
    ['approved', () => whole().does(leader, approve), { reviewer: ['issue'], leader: ['reopen', 'issue'] }],
    ['issued', () => whole().does(leader, approve).does(reviewer, issue), { reviewer: [], leader: [] }],
  ] as const)('who may: %s', (state, at, expected) => {
    const { bulletin } = at();
    expect(bulletin.state).toBe(state);
    const may = (caller: typeof leader) => bulletinActions(bulletin, caller).flatMap(({ name, allowed }) => (allowed ? [name] : []));
    expect({ reviewer: may(reviewer), leader: may(leader) }).toEqual(expected);
    expect([may(officer), may(committee), bulletinActions(bulletin, memberLeader)]).toEqual([[], [], []]);
    expect([seesBulletin(bulletin, officer), seesBulletin(bulletin, otherMember)]).toEqual([true, state === 'issued']);
  });

  test('members may do nothing with it', () => {
    expect(drafted().answer(memberLeader, approve)).toBe('not_a_party');
    expect(new BulletinDesk().answer(memberLeader, { name: 'draft' })).toBe('not_a_party');
    expect(new BulletinDesk().answer(reviewer, approve)).toBe('not_a_party');
  });

  test('every member is told', () => {
    expect(issueMessages(whole().bulletin, ['member-a', 'member-b'])).toEqual(
      ['member-a', 'member-b'].map((tenantId) => ({
        kind: 'bulletin_issued',
        tenantId,
        roles: ['leader', 'responsible_department', 'handler'],
        values: { half: '2026-H1' },
      })),
    );
  });
});
