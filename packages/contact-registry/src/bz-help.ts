import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { cardAsOf, type Period } from './effective-dating.ts';
import { dialled } from './phone-numbers.ts';
import type { Card, Contact } from './registration.ts';

/** A service as the programme's directory names it. */
export interface HelpService {
  readonly id: Uuid;
  readonly name: string;
}

/** The answer to 'BZ' (REG-06), and the messages it goes out in. */
export interface BzHelp {
  readonly text: string;
  readonly parts: readonly string[];
}

/** What UCS-2 messages hold, in UTF-16 code units: one alone, and each of several (six bytes name the place of a part). */
const SINGLE = 70;
const PART = 67;

/**
 * The answer to 'BZ' sent to a service, from what was effective at the second of asking (REG-06).
 *
 * @returns null where nobody was registered then: there is no one to name
 */
export function bzHelp(periods: readonly Period[], service: HelpService, instant: IsoInstant): BzHelp | null {
  const text = helpText(cardAsOf(periods, instant), service);
  return text === null ? null : { text, parts: smsParts(text) };
}

/** The text for a card as it is or as it would become, for the portal's preview. Pieces that are not registered are left out. */
export function helpText(card: Card, { id, name }: HelpService): string | null {
  if (card.company_name === undefined) return null;
  const pieces: (readonly [string, string | null | undefined])[] = [
    ['公司', card.company_name],
    ['业务', name],
    ['客服', person(card.service_contact)],
    ['技术', person(card.technical_contact)],
    ['资费', card[`tariff:${id}`]],
  ];
  return pieces
    .filter(([, value]) => value != null && value !== '')
    .map(([word, value]) => `${word}：${value}`)
    .join('；')
    .replace(/\s+/g, ' ');
}

/** A text as the messages it is sent in: up to 70 units in one, else 67 in each. A surrogate pair stays together. */
export function smsParts(text: string): string[] {
  if (text.length <= SINGLE) return text === '' ? [] : [text];
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part.length + character.length > PART) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function person(contact: Contact | undefined): string | undefined {
  return contact === undefined ? undefined : `${contact.name} ${dialled(contact.mobile)}`;
}
