import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Notice } from './change-notice/notice.ts';
import { entriesOf, type Card, type Change, type Contact, type Liaison } from './registration.ts';

/** Where a number stands: a field, or a place in it such as `liaisons.0.mobile`. */
export interface NumberUse {
  readonly tenantId: Uuid;
  readonly field: string;
  /** The open notice that would bring it; left out where it is on the card already. */
  readonly noticeId?: Uuid;
}

/** A partner's numbers: those in force, and those that its open notices would bring. */
export interface PartnerNumbers {
  readonly tenantId: Uuid;
  readonly card: Card;
  readonly openNotices?: readonly Pick<Notice, 'id' | 'changes'>[];
}

/** One number on the cards of several partners; for the carrier only: partners never learn of each other. */
export interface DuplicateNumber {
  readonly number: string;
  readonly uses: readonly NumberUse[];
}

/** Numbers that more than one partner has registered, or has asked for, in their one form (REG-01). Numbers in order, uses as given. */
export function duplicateNumbers(partners: readonly PartnerNumbers[]): DuplicateNumber[] {
  const uses = new Map<string, NumberUse[]>();
  for (const { tenantId, card, openNotices = [] } of partners) {
    const own = numbersOf(card);
    for (const [field, number] of own) uses.set(number, [...(uses.get(number) ?? []), { tenantId, field }]);
    const known = new Set(own.map(([, number]) => number));
    for (const { id, changes } of openNotices)
      for (const [field, number] of numbersChanged(changes))
        if (!known.has(number)) uses.set(number, [...(uses.get(number) ?? []), { tenantId, field, noticeId: id }]);
  }
  return [...uses]
    .filter(([, found]) => new Set(found.map(({ tenantId }) => tenantId)).size > 1)
    .map(([number, found]) => ({ number, uses: found }))
    .sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** Every number that changes would bring, with its place. */
export function numbersChanged(changes: readonly Change[]): [field: string, number: string][] {
  return numbersOf(Object.fromEntries(changes.map(({ field, value }) => [field, value])) as Card);
}

/** Every number of a card with its place. */
export function numbersOf(card: Card): [field: string, number: string][] {
  return entriesOf(card).flatMap(({ field, value }): [string, string][] => {
    if (field === 'service_contact' || field === 'technical_contact') return [[`${field}.mobile`, (value as Contact).mobile]];
    if (field === 'liaisons')
      return (value as readonly Liaison[]).flatMap((liaison, index) => numbersOfLiaison(liaison, `${field}.${index}`));
    const isNumber =
      field === 'hotline_fixed' || field === 'hotline_mobile' || field === 'toll_free' || field.startsWith('service_number:');
    return isNumber && value !== null ? [[field, value as string]] : [];
  });
}

function numbersOfLiaison({ mobile, fixedLine }: Liaison, at: string): [string, string][] {
  return [[`${at}.mobile`, mobile], ...(fixedLine === null ? [] : [[`${at}.fixedLine`, fixedLine] as [string, string]])];
}
