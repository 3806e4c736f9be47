import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';

/** What can be wrong with a number; each a sentence of the portal's translations. */
export type PhoneProblem =
  'not_a_phone_number' | 'extension_not_allowed' | 'area_code_missing' | 'not_a_fixed_line' | 'not_a_mobile' | 'not_a_toll_free_number';

/** What banks answer by: 955xx everywhere, 96xxx and 96xxxx in their province, 123xx and 12xxx of authorities. */
const SHORT_NUMBER = /^(95\d{3}|96\d{3,4}|12\d{3})$/;

/** A number in its one form (E.164), or why it is not taken. */
export type ParsedNumber = { readonly number: string } | { readonly problem: PhoneProblem };

const EXTENSION = /[转轉#*,;x]|分[机機]|内线|內線|ext/i;

/** A fixed line with its area code; an extension 分机 is refused, an IVR is not visible in a number (REG-02). */
export function fixedLine(text: string): ParsedNumber {
  const tidy = tidied(text);
  const phone = parsed(tidy);
  if (phone?.isValid() && !hasExtension(tidy, phone)) return ofKind(phone, ['FIXED_LINE'], 'not_a_fixed_line');
  if (hasExtension(tidy, phone) || isNumberAndMore(tidy)) return { problem: 'extension_not_allowed' };
  if (/^[2-8]\d{6,7}$/.test(tidy.replace(/[- ]/g, ''))) return { problem: 'area_code_missing' };
  return { problem: 'not_a_phone_number' };
}

/** A mobile number of mainland China. */
export function mobile(text: string): ParsedNumber {
  return wellFormed(text, ['MOBILE'], 'not_a_mobile');
}

/** An 800 or 400 number. */
export function tollFree(text: string): ParsedNumber {
  return wellFormed(text, ['TOLL_FREE', 'SHARED_COST'], 'not_a_toll_free_number');
}

/** A number that customers are told: a fixed line, a mobile, an 800 or 400 number, or a short one such as 955xx, which stays as it is. */
export function publishedNumber(text: string): ParsedNumber {
  const short = tidied(text).replace(/[- ]/g, '');
  if (SHORT_NUMBER.test(short)) return { number: short };
  const line = fixedLine(text);
  if (!('problem' in line) || line.problem !== 'not_a_fixed_line') return line;
  const callable = mobile(text);
  return 'number' in callable ? callable : tollFree(text);
}

/** Whether a mobile number in E.164 lies in one of the segments (REG-02). */
export function inSegments(number: string, segments: readonly string[]): boolean {
  const national = withoutCountry(number);
  return segments.some((segment) => national.startsWith(segment));
}

/** A number in E.164 as it is dialled at home, without blanks: mobiles as they are, fixed lines with their area code. */
export function dialled(number: string): string {
  const phone = parsePhoneNumberFromString(number);
  if (phone === undefined || phone.country !== 'CN') return number;
  return phone.formatNational().replace(/[^\d]/g, '');
}

/** A number in E.164 as people read it: mobiles in one, others in groups with their area code, so that no spreadsheet takes them for a sum. */
export function spoken(number: string): string {
  const phone = parsePhoneNumberFromString(number);
  if (phone === undefined || phone.country !== 'CN') return number;
  return phone.getType() === 'MOBILE' ? dialled(number) : phone.formatNational();
}

function wellFormed(text: string, types: readonly string[], problem: PhoneProblem): ParsedNumber {
  const tidy = tidied(text);
  const phone = parsed(tidy);
  if (hasExtension(tidy, phone)) return { problem: 'extension_not_allowed' };
  return phone?.isValid() ? ofKind(phone, types, problem) : { problem: 'not_a_phone_number' };
}

function ofKind(phone: PhoneNumber, types: readonly string[], problem: PhoneProblem): ParsedNumber {
  return phone.country === 'CN' && types.includes(phone.getType() ?? '') ? { number: phone.number } : { problem };
}

function hasExtension(tidy: string, phone: PhoneNumber | undefined): boolean {
  return phone?.ext !== undefined || EXTENSION.test(tidy);
}

/** `0731-84123456-801`: a whole number and then one more group. */
function isNumberAndMore(tidy: string): boolean {
  const more = /^(.+?)[- /]+\(?\d{1,6}\)?$/.exec(tidy);
  return more?.[1] !== undefined && parsed(more[1])?.isValid() === true;
}

/** Full-width digits and signs as plain ones, every dash and blank as one of its kind. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−─ー]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

function parsed(tidy: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(tidy, { defaultCountry: 'CN', extract: false });
}

function withoutCountry(number: string): string {
  return number.replace(/^\+86/, '');
}
