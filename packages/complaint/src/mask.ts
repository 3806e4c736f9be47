import type { ContactData } from './command.ts';

const STAR = '*';

/** 张小明 → 张**; the surname stays, the length does too up to three stars. One letter alone is hidden altogether. */
export function maskName(name: string): string {
  const [first, ...rest] = [...name.trim()];
  if (first === undefined) return '';
  return rest.length === 0 ? STAR : first + STAR.repeat(Math.min(rest.length, 3));
}

/** 13812341234 → 138****1234; short numbers show their last two digits at most, very short ones none. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 7 ? `****${digits.slice(-2)}` : '****';
}

/** wang@example.com → w***@example.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at > 1 ? `${[...email][0]}***${email.slice(at)}` : `***${at < 0 ? '' : email.slice(at)}`;
}

/** The first characters of an address, as far as a district may be told. */
export function maskAddress(address: string): string {
  const letters = [...address.trim()];
  return letters.length === 0 ? '' : letters.slice(0, Math.min(6, Math.floor(letters.length / 3))).join('') + '***';
}

/** Contact data as those see it who may not see it whole now (domain.md 1). */
export function maskContact(contact: ContactData): ContactData {
  return {
    name: maskName(contact.name),
    phone: maskPhone(contact.phone),
    email: contact.email == null ? null : maskEmail(contact.email),
    address: contact.address == null ? null : maskAddress(contact.address),
  };
}
