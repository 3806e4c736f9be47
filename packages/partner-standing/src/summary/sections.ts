import type { Uuid } from '@lianban/complaint/vocabulary';
import {
  filled,
  handlingTable,
  notEmpty,
  paragraphsOf,
  shareTable,
  timelinessTable,
  type DocumentTable,
} from '../bulletin/document-tables.ts';
import type { FrozenData } from '../bulletin/frozen.ts';
import { halfTitle } from '../bulletin/half-year.ts';
import { withFigures } from '../bulletin/tokens.ts';
import { CLOCK_MEASURES } from '../member-card/contribution.ts';
import type { Countermeasure } from './countermeasures.ts';
import { summaryFigures, summaryTokens, type SummaryFigures } from './figures.ts';

/** The parts of a member's periodic summary 定期总结, in order (ASC-02). */
export const SUMMARY_SECTIONS = [
  'overview',
  'kinds_and_channels',
  'timeliness',
  'hot_spots',
  'analysis',
  'countermeasures',
  'rectification',
] as const;
export type SummarySectionId = (typeof SUMMARY_SECTIONS)[number];

/** The words of every section. */
export type SummaryTexts = Readonly<Record<SummarySectionId, string>>;

const TITLES: Readonly<Record<SummarySectionId, string>> = {
  overview: '一、总体情况',
  kinds_and_channels: '二、投诉类别、渠道与网点',
  timeliness: '三、处理时效与质量',
  hot_spots: '四、客户反映集中的问题',
  analysis: '五、原因分析',
  countermeasures: '六、应对措施',
  rectification: '七、服务整改落实情况',
};

/** The limits that are a member's: forwarding is its association's. */
const OF_MEMBERS = CLOCK_MEASURES.filter((measure) => measure !== 'clk_10');

/** A summary as it is read and exported: titles, paragraphs, tables. */
export interface SummaryDocument {
  readonly title: string;
  readonly sections: readonly {
    readonly id: SummarySectionId;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly tables: readonly DocumentTable[];
  }[];
}

/** The words a draft begins with: what the figures say, and room for what only people can. */
export function draftTexts({ change, hotSpots, volume, card }: SummaryFigures): SummaryTexts {
  const assessed = (name: string): boolean => card.figures.some((figure) => figure.name === name && figure.state === 'assessed');
  const compared = change === null ? '' : '，上期为 {volume.before} 件，变化 {volume.change}%';
  const rate = assessed('validity') ? '，有效率 {own.validity}%' : '';
  return {
    overview: [
      `本期本单位共承办客户投诉 {volume.complaints} 件${compared}；其中客户撤诉 {own.count.withdrawn} 件，重复投诉 {own.count.repeats} 件，退回再办 {own.count.returns} 次。`,
      `经协会认定有效投诉 {own.count.valid} 件，无效投诉 {own.count.invalid} 件${rate}。`,
    ].join('\n'),
    kinds_and_channels: volume.complaints === 0 ? '本期没有投诉。' : '按投诉类别、受理渠道和网点统计如下。',
    timeliness: '核实、上报、答复客户及再次答复的按时率如下；已按规定延期的单独列示。',
    hot_spots: hotSpots.length === 0 ? '本期无集中投诉。' : '同一网点同类投诉较集中的共 {hot_spots} 处。',
    analysis: '',
    countermeasures: '',
    rectification: '',
  };
}

/** The document of a summary: words with their figures, and the tables, which nobody edits. */
export function summaryDocument(
  memberTenantId: Uuid,
  texts: SummaryTexts,
  countermeasures: readonly Countermeasure[],
  frozen: FrozenData,
): SummaryDocument {
  const figures = summaryFigures(memberTenantId, frozen);
  const tokens = summaryTokens(figures);
  const name = (id: string | null): string => (id === null ? '' : (frozen.names[id] ?? id));
  const tables = tablesOf(memberTenantId, figures, countermeasures, name);
  return {
    title: `${name(memberTenantId)}客户投诉处理情况总结（${halfTitle(frozen.half)}）`,
    sections: SUMMARY_SECTIONS.map((id) => ({
      id,
      title: TITLES[id],
      paragraphs: paragraphsOf(withFigures(texts[id], tokens)),
      tables: tables[id] ?? [],
    })),
  };
}

function tablesOf(
  memberTenantId: Uuid,
  { kinds, channels, outlets, months, card, outletCards, hotSpots }: SummaryFigures,
  countermeasures: readonly Countermeasure[],
  name: (id: string | null) => string,
): Partial<Record<SummarySectionId, DocumentTable[]>> {
  const cards = [[name(memberTenantId), card] as const, ...outletCards.map(([id, each]) => [name(id), each] as const)];
  return {
    overview: [shareTable('月份', months, (id) => id ?? '')],
    kinds_and_channels: filled([shareTable('类别', kinds, name), shareTable('渠道', channels, name), shareTable('网点', outlets, name)]),
    timeliness: filled([timelinessTable('单位', cards, OF_MEMBERS), handlingTable('单位', cards)]),
    hot_spots: notEmpty(
      ['网点', '类别', '件数'],
      hotSpots.map(({ outletUnitId, kind, complaints }) => [name(outletUnitId), name(kind), String(complaints)]),
    ),
    countermeasures: notEmpty(
      ['应对措施', '负责', '完成期限', '落实情况'],
      countermeasures.map(({ text, who, dueDay, done }) => [
        text,
        who,
        dueDay,
        done === null ? '尚未完成' : `${done.day} 完成：${done.note}`,
      ]),
    ),
  };
}
