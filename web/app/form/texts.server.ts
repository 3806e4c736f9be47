import { z } from 'zod';
import { ID } from '#app/graph/id.ts';
import { isDay } from '#app/clock/day-time.ts';
import { problem } from './reply.ts';

const WITHOUT_CONTROL = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** A text that must be given: trimmed, within its limit, without control characters. */
export const text = (most: number) =>
  z
    .string({ error: problem('required') })
    .trim()
    .min(1, problem('required'))
    .max(most, problem('too_long', most))
    .regex(WITHOUT_CONTROL, problem('control_characters'));

/** A text that may be left out; '' then. */
export const optionalText = (most: number) =>
  z.string().trim().max(most, problem('too_long', most)).regex(WITHOUT_CONTROL, problem('control_characters')).default('');

/** A local day that exists, such as `2026-11-22`. */
export const day = () =>
  z
    .string({ error: problem('required') })
    .trim()
    .refine(isDay, problem('not_a_day'));

/** One of the answers offered. */
export const oneOf = <const T extends readonly [string, ...string[]]>(answers: T) => z.enum(answers, { error: problem('required') });

/** A box that may be ticked. */
export const ticked = () =>
  z
    .literal('on')
    .optional()
    .transform((value) => value === 'on');

export const id = () => z.string({ error: problem('required') }).regex(ID, problem('not_allowed'));

export const email = () => text(254).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, problem('not_an_email'));

export const password = () =>
  z
    .string({ error: problem('required') })
    .min(10, problem('password_short', 10))
    .max(128, problem('too_long', 128));
