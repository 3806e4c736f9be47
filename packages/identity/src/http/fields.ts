import { z } from 'zod';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../engine/engine.ts';

/** Control characters and the invisible marks that reverse or hide text: not allowed in names. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

const missingOr = (code: string) => (issue: { input?: unknown }) => (issue.input === undefined || issue.input === null ? 'required' : code);

const text = (longest: number) => z.string({ error: missingOr('wrong_type') }).max(longest, 'too_long');

/** An e-mail address in lower case; no control characters, so it can never break a mail header. */
export const email = text(254)
  .transform((value) => value.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .regex(/^[^\s@<>"(),:;\\[\]\p{C}]{1,64}@[^\s@<>"(),:;\\[\]\p{C}]+\.[^\s@<>"(),:;\\[\].\p{C}]{2,}$/u, 'not_an_email'),
  );

/** A person's name as others read it. */
export const personName = text(100)
  .transform((value) => value.trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .refine((value) => !UNSEEN.test(value), 'not_allowed'),
  );

/** A password somebody chooses; any characters, so that a passphrase in Chinese works. */
export const newPassword = text(LONGEST_PASSWORD).min(SHORTEST_PASSWORD, 'too_short');
/** A password somebody gives to prove it; its rules of today do not matter. */
export const givenPassword = text(1000).min(1, 'required');
/** One-time tokens and challenges: what we gave out, so of a closed form. */
export const oneTimeToken = text(600).regex(/^[\w.%+/=-]+$/, 'not_allowed');
export const code = text(40)
  .transform((value) => value.replaceAll(/\s/g, ''))
  .pipe(z.string().min(1, 'required'));
export const uuid = z
  .string({ error: missingOr('wrong_type') })
  .regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i, 'not_a_uuid')
  .transform((value) => value.toLowerCase());
export const locale = z.enum(['zh-CN', 'en'], { error: missingOr('not_allowed') });
export const roles = z
  .array(z.string({ error: 'wrong_type' }).max(50, 'unknown_role'), { error: missingOr('wrong_type') })
  .min(1, 'required')
  .max(20, 'too_long');
export const yesOrNo = z.boolean({ error: missingOr('wrong_type') });
export const domain = text(253)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.string().regex(/^(?=.{4,})[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/, 'not_allowed'));
export const plainText = text;

/** Field errors as `{ field: code }`, the first of each field. */
export function fieldCodes(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path[0] === undefined ? 'body' : String(issue.path[0]);
    fields[name] ??= /^[a-z_]+$/.test(issue.message) ? issue.message : 'wrong_type';
  }
  return fields;
}
