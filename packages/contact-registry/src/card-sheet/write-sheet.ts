import type { Uuid } from '@lianban/complaint/vocabulary';
import { writtenTypes } from '../business-types.ts';
import { spoken } from '../phone-numbers.ts';
import type { Card, Contact } from '../registration.ts';
import { headerOf, sheetColumns, type SheetColumn } from './columns.ts';
import type { SheetPartner } from './read-row.ts';

/** A partner's card as of an instant. */
export interface WrittenCard {
  readonly partner: SheetPartner;
  readonly card: Card;
}

/** Cards as a table that `readSheet` reads back: headings, then a row for each. */
export function writeSheet(cards: readonly WrittenCard[]): {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const written = cards.map(cellsOf);
  const most = (count: (card: WrittenCard) => number): number => Math.max(1, ...cards.map(count));
  const columns = sheetColumns(
    most(({ card }) => card.liaisons?.length ?? 0),
    most(({ partner }) => partner.services.length),
  );
  return { headers: columns.map(headerOf), rows: written.map((cells) => columns.map((column) => cells.get(column) ?? '')) };
}

/** A cell that a change of the card changes, by its heading. */
export interface ChangedCell {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What a change of a card looks like in its sheet: old → new, column by column. */
export function changedCells(before: WrittenCard, after: Card): ChangedCell[] {
  const [old, now] = [cellsOf(before), cellsOf({ ...before, card: after })];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((column) => ({ column: headerOf(column), from: old.get(column) ?? '', to: now.get(column) ?? '' }))
    .filter(({ from, to }) => from !== to);
}

function cellsOf({ partner, card }: WrittenCard): Map<SheetColumn, string> {
  const number = (text: string | null | undefined): string => (text == null ? '' : spoken(text));
  const person = (place: string, contact: (Contact & { readonly fixedLine?: string | null }) | undefined): [SheetColumn, string][] =>
    contact === undefined
      ? []
      : [
          [`${place}.name`, contact.name],
          [`${place}.mobile`, number(contact.mobile)],
          [`${place}.fixedLine`, number(contact.fixedLine)],
          [`${place}.email`, contact.email ?? ''],
        ];
  return new Map<SheetColumn, string>([
    ['partner', partner.shortName],
    ['company_name', card.company_name ?? ''],
    ['business_types', writtenTypes(card.business_types ?? [])],
    ...person('service_contact', card.service_contact),
    ...person('technical_contact', card.technical_contact),
    ['hotline_fixed', number(card.hotline_fixed)],
    ['hotline_mobile', number(card.hotline_mobile)],
    ['toll_free', number(card.toll_free)],
    ['email', card.email ?? ''],
    ['web_column', card.web_column ?? ''],
    ...(card.liaisons ?? []).flatMap((liaison, place) => person(`liaisons.${place}`, liaison)),
    ...partner.services.flatMap(({ id, name }, place) => serviceCells(card, id, name, place)),
  ]);
}

function serviceCells(card: Card, id: Uuid, name: string, place: number): [SheetColumn, string][] {
  return [
    [`services.${place}.name`, name],
    [`services.${place}.number`, card[`service_number:${id}`] ?? ''],
    [`services.${place}.tariff`, card[`tariff:${id}`] ?? ''],
  ];
}
