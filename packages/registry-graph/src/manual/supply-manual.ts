import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { MANUAL_KINDS } from '@lianban/contact-registry/manuals';
import { endManual, recordAttendance, supplyManual } from '@lianban/persistence/contact-registry/supply-manual';
import type { EntryForm } from '../entry/entry-field.ts';

const MOST_ATTENDEES = 500;

/** A version of one of the partner's own documents, or a training it held (REG-10). */
export const supplyManualForm: EntryForm = (input, { caller }) => {
  const manual = {
    serviceId: input.id('serviceId'),
    kind: input.word('kind', MANUAL_KINDS),
    title: input.said('title'),
    version: input.said('version'),
    validFrom: input.said('validFrom'),
    validTo: input.said('validTo') || null,
    attachmentId: input.idOrNull('attachmentId'),
  };
  return { partnerTenantId: caller.tenantId, enter: (database, request) => supplyManual(database, request, manual) };
};

/** Ends the validity of one of the partner's own documents. */
export const endManualForm: EntryForm = (input, { caller }) => {
  const end = { manualId: input.id('manualId'), validTo: input.said('validTo') };
  return { partnerTenantId: caller.tenantId, enter: (database, request) => endManual(database, request, end) };
};

/** Who attended a training that the partner held. */
export const recordOwnAttendanceForm: EntryForm = (input, { caller }) => attendanceForm(input, caller.tenantId);

/** Who attended a partner's training, by the carrier whose staff attended. */
export const recordAttendanceForm: EntryForm = (input) => attendanceForm(input, input.id('partnerId'));

function attendanceForm(input: InputReader, partnerTenantId: string): ReturnType<EntryForm> {
  const attendees = input
    .parts('attendees', MOST_ATTENDEES)
    .map((attendee) => ({ name: attendee.said('name'), department: attendee.said('department') }));
  const attendance = { manualId: input.id('manualId'), attendees };
  return { partnerTenantId, enter: (database, request) => recordAttendance(database, request, attendance) };
}
