import type { PublishedCase } from '../accountability/policy.ts';
import type { MemberCard } from '../member-card/member-card.ts';
import {
  filled,
  handlingTable,
  notEmpty,
  paragraphsOf,
  shareTable,
  timelinessTable,
  type DocumentTable,
  type Named,
  type NamedCard,
} from './document-tables.ts';
import type { BulletinFigures } from './figures.ts';
import type { FrozenData } from './frozen.ts';
import { halfTitle } from './half-year.ts';
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
    title: `客户投诉情况通报（${halfTitle(frozen.half)}）`,
    sections: BULLETIN_SECTIONS.map((id) => ({
      id,
      title: TITLES[id],
      paragraphs: paragraphsOf(withFigures(texts[id], tokens)),
      tables: tables[id] ?? [],
    })),
  };
}

function tablesOf(figures: BulletinFigures, { cases }: FrozenData, name: Named): Partial<Record<BulletinSectionId, DocumentTable[]>> {
  const { kinds, channels, months, association, members, hotSpots } = figures;
  const called = (card: MemberCard): NamedCard => [name(card.memberTenantId), card];
  return {
    overview: [shareTable('月份', months, (id) => id ?? '')],
    kinds_and_channels: filled([shareTable('类别', kinds, name), shareTable('渠道', channels, name)]),
    timeliness: filled([
      timelinessTable('单位', [['协会', association], ...members.map(called)]),
      handlingTable('会员单位', members.map(called)),
    ]),
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
