import { compare, type Ratio, ratio } from '@lianban/partner-standing/ratio';
import { VALUES, type FigureRule } from '@lianban/partner-standing/scorecard/scorecard';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { StandingMonth } from '@lianban/persistence/standing/standing-months';
import type { KnownPartner } from '../standing-reads.ts';
import type { ScorecardSort, ScorecardState } from '../words/enums.ts';
import { countForecast, type PartnerScorecardSource } from './partner-scorecard.ts';

/** A partner of the overview. */
export interface OverviewRow {
  readonly partner: KnownPartner;
  readonly standing: StandingMonth;
  readonly source: PartnerScorecardSource;
  readonly near: boolean;
}

type Direction = 'ascending' | 'descending';

/** Whether one more complaint makes a figure a case for a sanction that is none yet. */
export function isNear(of: PartnerScorecardSource, settings: StandingSettings): boolean {
  return of.standing.cards.some((card) => countForecast({ of, card }, settings)?.left === 1);
}

/** Whether a month is in a state that is looked for. */
export function stateFits({ standing: { cards }, near }: Pick<OverviewRow, 'standing' | 'near'>, state: ScorecardState): boolean {
  const figures = cards.flatMap((card) => card.figures);
  switch (state) {
    case 'breached':
      return figures.some((figure) => figure.state === 'assessed' && figure.breached === true);
    case 'near':
      return near;
    case 'not_assessed':
      return figures.some((figure) => figure.state === 'not_assessed');
  }
}

/** What a row is sorted by; null: it has no such figure and comes last, whatever the direction. */
type SortValue = string | Ratio | null;

function valueOf({ partner, standing: { cards } }: OverviewRow, sort: ScorecardSort): SortValue {
  if (sort === 'partner') return partner.name;
  if (sort === 'complaints') return ratio(cards.reduce((sum, { counters }) => sum + counters.complaints, 0));
  return figureOf(cards, sort);
}

function figureOf(cards: StandingMonth['cards'], rule: FigureRule): Ratio | null {
  const card = cards.find(({ figures }) => figures.some((figure) => figure.rule === rule && figure.state === 'assessed'));
  const exact = card === undefined ? null : VALUES[rule](card.counters, card.base);
  return exact === null || typeof exact === 'string' ? null : exact;
}

const NAMES = new Intl.Collator('zh-CN');

interface Key {
  readonly value: SortValue;
  readonly id: string;
}

function compareKeys(one: Key, other: Key, direction: Direction): number {
  const order = compareValues(one.value, other.value) * (direction === 'ascending' ? 1 : -1);
  if (one.value === null || other.value === null) return one.value === other.value ? compareIds(one, other) : one.value === null ? 1 : -1;
  return order || compareIds(one, other);
}

const compareIds = (one: Key, other: Key): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

function compareValues(one: SortValue, other: SortValue): number {
  if (typeof one === 'string' && typeof other === 'string') return NAMES.compare(one, other);
  return one !== null && other !== null && typeof one === 'object' && typeof other === 'object' ? compare(one, other) : 0;
}

const keyOf = (row: OverviewRow, sort: ScorecardSort): Key => ({ value: valueOf(row, sort), id: row.partner.id });

/** The rows in the order asked for. */
export function inOrder(rows: readonly OverviewRow[], sort: ScorecardSort, direction: Direction): OverviewRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row, sort) }))
    .sort((one, other) => compareKeys(one.key, other.key, direction))
    .map(({ row }) => row);
}

/** Where a row stands, as a cursor: a figure that changes between two pages moves its partner and loses no other. */
export function cursorOf(row: OverviewRow, sort: ScorecardSort): string {
  const { value, id } = keyOf(row, sort);
  const said = value === null ? '' : typeof value === 'string' ? value : `${value.over}/${value.under}`;
  return Buffer.from(`${id} ${said}`, 'utf8').toString('base64url');
}

function readCursor(cursor: string, sort: ScorecardSort): Key | null {
  const [, id = '', said = ''] = /^([\da-f-]{36}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (id === '') return null;
  if (sort === 'partner') return { id, value: said };
  const [, over, under] = /^(\d{1,60})\/([1-9]\d{0,59})$/.exec(said) ?? [];
  return { id, value: over === undefined ? null : ratio(BigInt(over), BigInt(under!)) };
}

/** The page behind a cursor; a cursor nobody gave begins at the start. */
export function pageAfter(
  rows: readonly OverviewRow[],
  after: string | null,
  { first, sort, direction }: { readonly first: number; readonly sort: ScorecardSort; readonly direction: Direction },
): { readonly page: readonly OverviewRow[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } {
  const key = after === null ? null : readCursor(after, sort);
  const from = key === null ? 0 : rows.findIndex((row) => compareKeys(keyOf(row, sort), key, direction) > 0);
  const begin = from < 0 ? rows.length : from;
  return { page: rows.slice(begin, begin + first), hasNextPage: rows.length > begin + first, hasPreviousPage: begin > 0 };
}
