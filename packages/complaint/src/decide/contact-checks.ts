import type { ContactData } from '../command.ts';
import type { FieldChecks } from './field-checks.ts';

// Loosely: numbers are written in many ways, and a foreign or service number is one too.
const PHONE = /^[0-9+\- ]{5,30}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const EMAIL_LONGEST = 254;

/** A telephone number as it was given. */
export function checkedPhone(checks: FieldChecks, field: string, value: string): string {
  const phone = checks.text(field, value, 'name');
  if (phone !== '' && (!PHONE.test(phone) || !/\d{3}/.test(phone.replace(/\D/g, '')))) checks.add(field, 'not_a_phone_number');
  return phone;
}

/** The customer's contact data as it will be kept; problems are noted under `contact.…`. */
export function checkedContact(checks: FieldChecks, contact: ContactData): ContactData {
  const name = checks.text('contact.name', contact.name, 'name');
  const phone = checkedPhone(checks, 'contact.phone', contact.phone);
  const email = checks.text('contact.email', contact.email ?? '', 'address', 'optional');
  if (email !== '' && (email.length > EMAIL_LONGEST || !EMAIL.test(email))) checks.add('contact.email', 'not_an_email');
  const address = checks.text('contact.address', contact.address ?? '', 'address', 'optional');
  return { name, phone, email: email === '' ? null : email, address: address === '' ? null : address };
}
