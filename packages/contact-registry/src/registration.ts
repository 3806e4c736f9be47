import type { Uuid } from '@lianban/complaint/vocabulary';

/** A partner's person for complaints or for faults (REG-01). Numbers are in E.164 once they are checked. */
export interface Contact {
  readonly name: string;
  readonly mobile: string;
  readonly email: string | null;
}

/** A dedicated liaison 专职联络人 (REG-01). */
export interface Liaison {
  readonly name: string;
  readonly mobile: string;
  readonly fixedLine: string | null;
  readonly email: string | null;
}

/** The fields that a card has once, with their values. */
export interface PlainValues {
  readonly company_name: string;
  readonly business_types: readonly string[];
  readonly service_contact: Contact;
  readonly technical_contact: Contact;
  readonly liaisons: readonly Liaison[];
  /** The 7×24 hotline's fixed line, never an extension (REG-02). */
  readonly hotline_fixed: string;
  readonly hotline_mobile: string;
  /** An 800 or 400 number; null: the partner has none. */
  readonly toll_free: string | null;
  readonly email: string;
  /** Address of the page with the partner's service column 网上专栏. */
  readonly web_column: string;
}
export type PlainField = keyof PlainValues;

/** The fields that a card has for each of its services; null: not offered any more. */
export type ServiceField = `service_number:${Uuid}` | `tariff:${Uuid}`;

/** The unit of effective dating (REG-04): each field has its own history. */
export type FieldKey = PlainField | ServiceField;

/** A field's new value. */
export type Change =
  | { [K in PlainField]: { readonly field: K; readonly value: PlainValues[K] } }[PlainField]
  | { readonly field: ServiceField; readonly value: string | null };
export type FieldValue = Change['value'];

/** A registration card as of one instant (REG-01); a field that is not there was never registered. */
export type Card = { readonly [K in PlainField]?: PlainValues[K] } & { readonly [K in ServiceField]?: string | null };

/** Every field a card has once, in the order in which forms and lists show them. */
export const PLAIN_FIELDS = [
  'company_name',
  'business_types',
  'service_contact',
  'technical_contact',
  'liaisons',
  'hotline_fixed',
  'hotline_mobile',
  'toll_free',
  'email',
  'web_column',
] as const satisfies readonly PlainField[];

/** What somebody who must reach a partner dials or writes to, and whom they ask for. */
export const REACHED_BY = [
  'service_contact',
  'technical_contact',
  'liaisons',
  'hotline_fixed',
  'hotline_mobile',
  'toll_free',
  'email',
] as const satisfies readonly PlainField[];

/** Fields without which nobody is registered (REG-01); toll-free numbers are optional. */
export const REQUIRED_FIELDS: readonly PlainField[] = PLAIN_FIELDS.filter((field) => field !== 'toll_free');

/** Whether a change of a field waits for the 15 working days (REG-03) or is effective on notice. */
export type Timing = 'after_notice' | 'on_notice';

const TIMING: Readonly<Record<PlainField | 'service_number' | 'tariff', Timing>> = {
  company_name: 'after_notice',
  business_types: 'after_notice',
  service_contact: 'after_notice',
  technical_contact: 'after_notice',
  // Announced at once (REG-03).
  liaisons: 'on_notice',
  // How the service and technical contacts are reached includes the hotline, its toll-free number and the mailbox.
  hotline_fixed: 'after_notice',
  hotline_mobile: 'after_notice',
  toll_free: 'after_notice',
  email: 'after_notice',
  web_column: 'on_notice',
  service_number: 'after_notice',
  tariff: 'on_notice',
};

/** A field's word without the service it is of. */
export function fieldWord(field: FieldKey): PlainField | 'service_number' | 'tariff' {
  return isServiceField(field) ? (field.slice(0, field.indexOf(':')) as 'service_number' | 'tariff') : field;
}

/** The service a field is of, or null. */
export function serviceOf(field: FieldKey): Uuid | null {
  return isServiceField(field) ? field.slice(field.indexOf(':') + 1) : null;
}

/**
 * When a change may take effect (REG-03; docs/decisions/0012). What has no value yet is not changed but registered: nobody
 * relies on what is not there. A service's number is there as soon as the directory lists one, and registering that one
 * changes nothing.
 *
 * @param listed the directory's numbers, in their one form
 */
export function timingOf({ field, value }: Change, card: Card, listed: Card): Timing {
  const present = card[field] === undefined && listed[field] !== value ? listed[field] : card[field];
  return present == null ? 'on_notice' : TIMING[fieldWord(field)];
}

/** Whether text names a field of a card, as it may come past the types. */
export function isFieldKey(text: string): text is FieldKey {
  return (PLAIN_FIELDS as readonly string[]).includes(text) || isServiceField(text);
}

/** The card that these changes make of a card. */
export function changed(card: Card, changes: readonly Change[]): Card {
  return { ...card, ...Object.fromEntries(changes.map(({ field, value }) => [field, value])) };
}

/** A card's fields with their values, in the order of the form; services by their id. */
export function entriesOf(card: Card): Change[] {
  const plain = PLAIN_FIELDS.filter((field) => card[field] !== undefined);
  const ofServices = Object.keys(card).filter(isServiceField).sort();
  return [...plain, ...ofServices].map((field) => ({ field, value: card[field] }) as Change);
}

function isServiceField(text: string): text is ServiceField {
  return /^(service_number|tariff):./.test(text);
}
