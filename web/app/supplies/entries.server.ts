import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepForm, UnknownResult } from '#app/act/give-command.server.ts';
import { uploadAll } from '#app/act/files.server.ts';
import { instantOf } from '#app/clock/day-time.ts';
import { problem, type FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { day, id, oneOf, optionalText, text } from '#app/form/texts.server.ts';
import * as all from '#app/gql/graphql.ts';
import type { EntryResultFragment, TypedDocumentString } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { DRILL_OUTCOMES, DRILLED_FIELDS, MANUAL_KINDS } from './words.ts';

const DRILL = z.object({
  partnerId: id(),
  field: oneOf(DRILLED_FIELDS),
  outcome: oneOf(DRILL_OUTCOMES),
  at: text(20),
  note: optionalText(200),
});
const MANUAL = z.object({
  serviceId: id(),
  kind: oneOf(MANUAL_KINDS),
  title: text(200),
  version: text(100),
  validFrom: day(),
  validTo: day().optional(),
});
const END = z.object({ manualId: id(), validTo: day() });
const ATTENDANCE = z.object({ manualId: id(), attendees: text(20_000) });

type EntryDocument = TypedDocumentString<{ result: EntryResultFragment }, { input: never }>;
type Read = ReturnType<typeof readForm>;

interface Entering {
  readonly asking: Asking;
  readonly viewer: Viewer;
  readonly form: FormData;
  /** Where the page goes when it is done. */
  readonly back: string;
}

/** Logs a call that tried a partner's number (REG-07). */
export async function logDrill(entering: Entering, timeZone: string): Promise<Response | FormReply> {
  const submission = readForm(entering.form, DRILL);
  if (submission.status !== 'success') return invalid(entering.form, submission);
  const at = instantOf(submission.value.at, timeZone);
  if (at === null) return refuse(entering.form, submission, { fields: { at: [problem('not_an_instant')] } });
  return enter(entering, submission as Read, all.CarrierLogDrillDocument as EntryDocument, { ...submission.value, at });
}

/** Keeps a version of a document with its file, or a training held (REG-10). */
export async function supplyManual(entering: Entering): Promise<Response | FormReply> {
  const { asking, viewer, form } = entering;
  const submission = readForm(form, MANUAL);
  if (submission.status !== 'success') return invalid(form, submission);
  const sent = await uploadAll(asking, viewer, form, 'attachmentId');
  if (!sent.ok) return refuse(form, submission, { fields: { attachmentId: [sent.problem] } });
  const [attachmentId] = sent.ids;
  const attachment = attachmentId === undefined ? {} : { attachmentId };
  return enter(entering, submission as Read, all.PartnerSupplyManualDocument as EntryDocument, { ...submission.value, ...attachment });
}

/** Ends the validity of a document. */
export async function endManual(entering: Entering): Promise<Response | FormReply> {
  const submission = readForm(entering.form, END);
  if (submission.status !== 'success') return invalid(entering.form, submission);
  return enter(entering, submission as Read, all.PartnerEndManualDocument as EntryDocument, submission.value);
}

/** Who attended a training: one a line, name and department with a blank or comma between them. */
export async function recordAttendance(entering: Entering, partnerId: string | null): Promise<Response | FormReply> {
  const submission = readForm(entering.form, ATTENDANCE);
  if (submission.status !== 'success') return invalid(entering.form, submission);
  const { manualId, attendees: lines } = submission.value;
  const attendees = lines.split('\n').flatMap((line) => {
    const [name = '', ...rest] = line.trim().split(/[\s,，、]+/);
    return name === '' ? [] : [{ name, department: rest.join(' ') }];
  });
  const document = partnerId === null ? all.PartnerRecordAttendanceDocument : all.CarrierRecordAttendanceDocument;
  const ofPartner = partnerId === null ? {} : { partnerId };
  return enter(entering, submission as Read, document as EntryDocument, { manualId, attendees, ...ofPartner });
}

async function enter({ asking, viewer, form, back }: Entering, submission: Read, document: EntryDocument, input: object) {
  const idempotencyKey = String(form.get('idempotencyKey') ?? '').slice(0, 100);
  try {
    const { data } = await graph(asking, viewer, document, { input: { idempotencyKey, ...input } as never });
    const { result } = data;
    if (!result) throw new UnknownResult();
    if (result.__typename === 'RegistryEntryDone')
      return redirect(`${back}${back.includes('?') ? '&' : '?'}done=${String(form.get('form')).split('-')[0]}`);
    if (result.__typename === 'CommandRefused') return refuse(form, submission, { form: [result.message] });
    const whole = result.problems.map((each) => ({ ...each, field: each.field.replace(/^attendees\..*/, 'attendees') }));
    return refusedByGraph(form, submission, whole);
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}
