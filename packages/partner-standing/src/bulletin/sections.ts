import type { PublishedCase } from '../accountability/policy.ts';
import { CLOCK_MEASURES } from '../member-card/contribution.ts';
import type { MemberCard } from '../member-card/member-card.ts';
import type { BulletinFigures, Share } from './figures.ts';
import type { FrozenData } from './frozen.ts';
import { tokensOf, withFigures } from './tokens.ts';

/** The parts of a bulletin 投诉情况通报, in order (ASC-03). */
export const BULLETIN_SECTIONS = [
  'overview',
  'kinds_and_channels',
  'timeliness',
  'hot_spots',
  'accountability',
  'typical_cases',
  'recommendations',
] as const;
export type BulletinSectionId = (typeof BULLETIN_SECTIONS)[number];

/** The words of every section. */
export type BulletinTexts = Readonly<Record<BulletinSectionId, string>>;

const TITLES: Readonly<Record<BulletinSectionId, string>> = {
  overview: '一、总体情况',
  kinds_and_channels: '二、投诉类别与渠道',
  timeliness: '三、会员单位处理时效',
  hot_spots: '四、投诉热点',
  accountability: '五、问责情况',
  typical_cases: '六、典型案例',
  recommendations: '七、整改建议',
};

/** A table of a document: the first column names, the others are figures. */
export interface DocumentTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A bulletin as it is read and exported: titles, paragraphs, tables. */
export interface BulletinDocument {
  readonly title: string;
  readonly sections: readonly {
    readonly id: BulletinSectionId;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly tables: readonly DocumentTable[];
  }[];
}

/** The words a draft begins with: what the figures say, and room for what only people can. */
export function draftTexts({ change, hotSpots, volume, association }: BulletinFigures, cases: readonly PublishedCase[]): BulletinTexts {
  // What is not assessed has no percentage to be told: the sentence is left without it.
  const assessed = (name: string): boolean => association.figures.some((figure) => figure.name === name && figure.state === 'assessed');
  const rate = assessed('validity') ? '，有效率 {association.validity}%' : '';
  const forwarded = assessed('clk_10')
    ? '协会在二个工作日内传递的投诉占 {association.clk_10}%，超时 {association.clk_10.breached} 件。'
    : '本期没有已到期的协会传递时限。';
  const compared = change === null ? '' : '，上期为 {volume.before} 件，变化 {volume.change}%';
  return {
    overview: [
      `本期共受理客户投诉 {volume.complaints} 件${compared}；其中客户撤诉 {association.count.withdrawn} 件，重复投诉 {association.count.repeats} 件。`,
      `经核实有效投诉 {association.count.valid} 件，无效投诉 {association.count.invalid} 件${rate}。`,
    ].join('\n'),
    kinds_and_channels: volume.complaints === 0 ? '本期没有投诉。' : '按投诉类别与受理渠道统计如下。',
    timeliness: [
      forwarded,
      '本期涉及会员单位 {members} 家，各单位核实、上报、答复客户及再次答复的按时率如下；已按规定延期的单独列示。',
    ].join('\n'),
    hot_spots: hotSpots.length === 0 ? '本期无集中投诉。' : '同一网点同类投诉较集中的共 {hot_spots} 处。',
    accountability: cases.length === 0 ? '本期无通报批评。' : '经服务委员会决定，本期通报批评 {criticisms} 起。',
    typical_cases: '',
    recommendations: '',
  };
}

/** The document of a bulletin: words with their figures, and the tables, which nobody edits. */
export function bulletinDocument(texts: BulletinTexts, figures: BulletinFigures, frozen: FrozenData): BulletinDocument {
  const tokens = tokensOf(figures);
  const name = (id: string | null) => (id === null ? '' : (frozen.names[id] ?? id));
  const tables = tablesOf(figures, frozen, name);
  return {
    title: `客户投诉情况通报（${frozen.half.slice(0, 4)} 年${frozen.half.endsWith('1') ? '上' : '下'}半年）`,
    sections: BULLETIN_SECTIONS.map((id) => ({
      id,
      title: TITLES[id],
      paragraphs: withFigures(texts[id], tokens)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      tables: tables[id] ?? [],
    })),
  };
}

type Named = (id: string | null) => string;

function tablesOf(figures: BulletinFigures, { cases }: FrozenData, name: Named): Partial<Record<BulletinSectionId, DocumentTable[]>> {
  const { kinds, channels, months, association, members, hotSpots } = figures;
  return {
    overview: [shareTable('月份', months, (id) => id ?? '')],
    kinds_and_channels: filled([shareTable('类别', kinds, name), shareTable('渠道', channels, name)]),
    timeliness: filled([timelinessTable([association, ...members], name), handlingTable(members, name)]),
    hot_spots: notEmpty(
      ['会员单位', '网点', '类别', '件数'],
      hotSpots.map(({ memberTenantId, outletUnitId, kind, complaints }) => [
        name(memberTenantId),
        name(outletUnitId),
        name(kind),
        String(complaints),
      ]),
    ),
    accountability: notEmpty(
      ['会员单位', '网点', '类别', '决定日期'],
      cases.map(({ memberTenantId, outletUnitId, kind, meetingDay }) => [name(memberTenantId), name(outletUnitId), name(kind), meetingDay]),
    ),
  };
}

function shareTable(first: string, shares: readonly Share[], name: Named): DocumentTable {
  return {
    columns: [first, '件数', '占比（%）'],
    rows: shares.map(({ id, complaints, share }) => [name(id), String(complaints), share ?? '—']),
  };
}

const LIMIT_TITLES = ['协会传递', '核实', '上报', '网点答复', '承诺再次答复'] as const;

/** By limit the share in time with what is behind it, and what was put off. */
function timelinessTable(cards: readonly MemberCard[], name: Named): DocumentTable {
  return {
    columns: ['单位', ...LIMIT_TITLES.map((title) => `${title}按时率（%）`), '已延期'],
    rows: cards.map((card) => {
      const extended = CLOCK_MEASURES.reduce((sum, measure) => sum + (card.counters[measure][1] ?? 0), 0);
      const label = card.memberTenantId === null ? '协会' : name(card.memberTenantId);
      return [label, ...CLOCK_MEASURES.map((measure) => shown(card, measure)), String(extended)];
    }),
  };
}

function handlingTable(members: readonly MemberCard[], name: Named): DocumentTable {
  return {
    columns: ['会员单位', '件数', '有效率（%）', '重复率（%）', '退回率（%）', '满意率（%）'],
    rows: members.map((card) => [
      name(card.memberTenantId),
      String(card.counters.complaints),
      ...(['validity', 'repeats', 'returns', 'satisfaction'] as const).map((figure) => shown(card, figure)),
    ]),
  };
}

/** A figure as a cell: its value, 不予考核 where it is not assessed, a dash where the card has none of it. */
function shown({ figures }: MemberCard, name: string): string {
  const figure = figures.find((one) => one.name === name);
  if (figure === undefined) return '—';
  return figure.state === 'assessed' ? `${figure.value}（${figure.over}/${figure.under}）` : '不予考核';
}

function notEmpty(columns: readonly string[], rows: readonly (readonly string[])[]): DocumentTable[] {
  return filled([{ columns, rows }]);
}

/** A table without rows tells nothing. */
function filled(tables: readonly DocumentTable[]): DocumentTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}
