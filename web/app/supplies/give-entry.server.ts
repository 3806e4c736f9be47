import type { FormReply } from '#app/form/reply.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { endManual, recordAttendance, supplyManual } from './entries.server.ts';

/** Carries out one form of a page of documents and trainings. @param partnerId null: the viewer's own organisation */
export async function giveEntry(asking: Asking, viewer: Viewer, back: string, partnerId: string | null): Promise<Response | FormReply> {
  const form = await submittedForm(asking);
  const entering = { asking, viewer, form, back };
  // Forms of one document carry its id behind their name.
  const [name] = String(form.get('form')).split('-');
  if (name === 'record_attendance') return recordAttendance(entering, partnerId);
  if (partnerId === null && name === 'supply_manual') return supplyManual(entering);
  if (partnerId === null && name === 'end_manual') return endManual(entering);
  throw new Response('unknown form', { status: 400 });
}
