import { data } from '@remix-run/node';
import type { Asking } from '#app/session/identity.server.ts';

/** The form a request carries. @throws 400 where what was sent is none */
export async function submittedForm({ request, context }: Asking): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw data({ code: 'form_unreadable', traceId: context.traceId }, { status: 400 });
  }
}
