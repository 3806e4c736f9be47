import type { Submission, SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { IdentityAnswer } from '#app/session/identity.server.ts';
import { fieldName, LISTED, problem, type FormReply } from './reply.ts';

/** Reads a form by a schema; the schema's messages are problem codes. */
export function readForm<S extends z.ZodType>(form: FormData, schema: S): Submission<z.output<S>, string[]> {
  return parseWithZod(form, { schema }) as Submission<z.output<S>, string[]>;
}

/** The answer to a form whose fields cannot be taken. */
export function invalid(form: FormData, submission: Submission<unknown, string[]>): FormReply {
  return answered(form, submission.reply());
}

/** A reply with its errors in the order of the form, those about all of it first; a field that was not sent in any way comes last. */
function answered(form: FormData, result: SubmissionResult<string[]>): FormReply {
  const sent = [...form].map(([name, value]) => (name === LISTED ? String(value) : name));
  const place = (name: string): number => {
    if (name === '') return -1;
    const found = sent.findIndex((each) => each === name || each.startsWith(`${name}.`) || each.startsWith(`${name}[`));
    return found < 0 ? sent.length : found;
  };
  const order = Object.keys(result.error ?? {}).sort((one, other) => place(one) - place(other));
  return { form: String(form.get('form')), result, order };
}

/** The answer to a form that a rule or another process refuses: errors at fields, or for the whole form. */
export function refuse(
  form: FormData,
  submission: Submission<unknown, string[]>,
  errors: { form?: readonly string[]; fields?: Readonly<Record<string, readonly string[]>> },
): FormReply {
  const result: SubmissionResult<string[]> = submission.reply({
    ...(errors.form ? { formErrors: [...errors.form] } : {}),
    ...(errors.fields ? { fieldErrors: Object.fromEntries(Object.entries(errors.fields).map(([name, list]) => [name, [...list]])) } : {}),
    hideFields: ['password', 'newPassword', 'currentPassword', 'repeatPassword', 'clientSecret'],
  });
  return answered(form, result);
}

/** The answer to a form from what identity refused; `known` moves a code to the field it is about. */
export function refusedByIdentity(
  form: FormData,
  submission: Submission<unknown, string[]>,
  answer: Extract<IdentityAnswer<unknown>, { ok: false }>,
  known: Readonly<Record<string, string>> = {},
): FormReply {
  const fields: Record<string, string[]> = {};
  for (const [name, code] of Object.entries(answer.fields)) fields[name] = [problem(code)];
  const at = known[answer.code];
  if (at !== undefined) fields[at] = [problem(answer.code)];
  if (Object.keys(fields).length > 0) return refuse(form, submission, { fields });
  return refuse(form, submission, { form: [problem(answer.code, answer.retryAt ?? undefined)] });
}

/**
 * The answer to a form from the problems the graph found in its input.
 *
 * @param elsewhere names what the page shows under a name of its own, outside the form
 */
export function refusedByGraph(
  form: FormData,
  submission: Submission<unknown, string[]>,
  problems: readonly { field: string; message: string }[],
  elsewhere: (name: string) => boolean = () => false,
): FormReply {
  const fields: Record<string, string[]> = {};
  const whole: string[] = [];
  for (const { field, message } of problems) {
    const name = fieldName(field);
    if (form.has(name) || form.has(`${name}[]`) || elsewhere(name)) (fields[name] ??= []).push(message);
    else whole.push(message);
  }
  return refuse(form, submission, { ...(whole.length > 0 ? { form: whole } : {}), fields });
}
