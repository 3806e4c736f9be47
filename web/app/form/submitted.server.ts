import { data } from '@remix-run/node';
import { formOfHead } from './cut-off.server.ts';
import type { Asking } from '#app/session/identity.server.ts';

/** Far above the largest form of ours. */
const MOST_FIELDS = 2_000;
/**
 * Such as `contact.name`, `liaisons[3].mobile`, `concern.staff[0].name` or `limit-URGENT`; a list has at most a thousand rows, and no
 * list is in another.
 */
const NAME = /^(?!__)[\w-]{1,80}(?:\.[\w-]{1,80}){0,2}(?:\[\d{0,3}\])?(?:\.[\w-]{1,80}){0,3}$/;

/** The form a request carries. @throws 400 where what was sent is none, or none that a page of ours sends */
export async function submittedForm({ request, context }: Asking): Promise<FormData> {
  const unreadable = () => data({ code: 'form_unreadable', traceId: context.traceId }, { status: 400 });
  try {
    const form = context.cutOff === null ? await request.formData() : await formOfHead(context.cutOff);
    if (isOfOurs(form)) return form;
  } catch (error) {
    if (request.signal.aborted) throw error;
  }
  throw unreadable();
}

/**
 * Whether a page of ours can have sent a form, by the names of its fields. The library that reads forms makes lists as long as
 * a name says, copies a list for each field of one name, and takes orders in fields of its own (`__intent__`, `__state__`): a
 * few letters would cost the whole process minutes and all its memory.
 */
export function isOfOurs(form: FormData): boolean {
  const names = [...form.keys()];
  return names.length <= MOST_FIELDS && names.every((name) => NAME.test(name));
}
