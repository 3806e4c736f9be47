import { plainText } from '@lianban/complaint/decide/field-checks';
import type { Uuid } from '@lianban/complaint/vocabulary';
import {
  attendeeKey,
  checkAttendees,
  checkManual,
  checkManualEnd,
  mayRecordAttendance,
  maySupply,
  type Attendee,
  type Manual,
} from '@lianban/contact-registry/manuals';
import type { Database } from '../database.ts';
import { writeEntry, type EntryOutcome, type EntryRequest } from './registry-entry.ts';

/** A document or a training as a partner enters it. */
export interface ManualInput extends Omit<Manual, 'id'> {
  /** The caller's own pending upload; null for a training without papers. */
  readonly attachmentId: Uuid | null;
}

/** Keeps a version of a document, or a training held, with its file (REG-10). */
export async function supplyManual(database: Database, request: EntryRequest, input: ManualInput): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId, now, personName } = request;
  const verdict = maySupply(partnerTenantId, caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  return writeEntry(database, request, { manual: input }, async ({ opened, entryId, query }) => {
    const { serviceId, kind, title, version, validFrom, validTo, attachmentId } = input;
    const problems = checkManual(input, opened.context.calendar);
    if (!opened.serviceIds.includes(serviceId)) problems.push({ field: 'serviceId', code: 'service_unknown' });
    if (attachmentId === null && kind !== 'training') problems.push({ field: 'attachmentId', code: 'required' });
    if (attachmentId !== null) {
      const pending = await query("select 1 from lianban.attachment where id = $1 and state = 'pending' and uploaded_by = $2 for update", [
        attachmentId,
        caller.personId,
      ]);
      if (pending.length === 0) problems.push({ field: 'attachmentId', code: 'attachment_unknown' });
    }
    if (problems.length > 0) return { kind: 'invalid', problems };
    const row = {
      programmeId,
      partnerTenantId,
      id: entryId,
      carrierTenantId: opened.parties.carrierTenantId,
      serviceId,
      kind,
      title: plainText(title),
      version: plainText(version),
      validFrom,
      validTo,
      addedAt: now,
      addedByPersonId: caller.personId,
      addedByName: personName,
    };
    const attach = {
      text: `update lianban.attachment set state = 'attached', partner_tenant_id = $2, manual_id = $3, added_at = $4 where id = $1 and state = 'pending'`,
      values: [attachmentId, partnerTenantId, entryId, now],
    };
    return { kind: 'write', rows: [['PartnerManual', [row]]], also: attachmentId === null ? [] : [attach] };
  });
}

/** Ends a document's validity on a local day, which is no longer part of it: a version that proved wrong. */
export async function endManual(
  database: Database,
  request: EntryRequest,
  { manualId, validTo }: { readonly manualId: Uuid; readonly validTo: string },
): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId } = request;
  const verdict = maySupply(partnerTenantId, caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  return writeEntry(database, { ...request, newEntryId: manualId }, { end: manualId, validTo }, async ({ opened, query }) => {
    const [manual] = await query<Omit<Manual, 'id' | 'serviceId'>>(
      `select kind, title, version, valid_from as "validFrom", valid_to as "validTo" from lianban.partner_manual
      where programme_id = $1 and partner_tenant_id = $2 and id = $3`,
      [programmeId, partnerTenantId, manualId],
    );
    if (manual === undefined) return { kind: 'invalid', problems: [{ field: 'manualId', code: 'unknown' }] };
    const problems = checkManualEnd(manual, validTo, opened.context.calendar);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const end = {
      text: 'update lianban.partner_manual set valid_to = $4 where programme_id = $1 and partner_tenant_id = $2 and id = $3',
      values: [programmeId, partnerTenantId, manualId, validTo],
    };
    return { kind: 'write', rows: [], also: [end] };
  });
}

/** Records who attended a training; who is named already stays as recorded. */
export async function recordAttendance(
  database: Database,
  request: EntryRequest,
  { manualId, attendees }: { readonly manualId: Uuid; readonly attendees: readonly Attendee[] },
): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId, now } = request;
  const verdict = mayRecordAttendance(partnerTenantId, caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  return writeEntry(database, { ...request, newEntryId: manualId }, { attendance: manualId, attendees }, async ({ query }) => {
    const trainings = await query(
      "select 1 from lianban.partner_manual where programme_id = $1 and partner_tenant_id = $2 and id = $3 and kind = 'training'",
      [programmeId, partnerTenantId, manualId],
    );
    if (trainings.length === 0) return { kind: 'invalid', problems: [{ field: 'manualId', code: 'unknown' }] };
    const { attendees: kept, problems } = checkAttendees(attendees);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const present = await query<Attendee>(
      'select name, department from lianban.training_attendance where programme_id = $1 and partner_tenant_id = $2 and manual_id = $3',
      [programmeId, partnerTenantId, manualId],
    );
    const named = new Set(present.map(attendeeKey));
    const rows = kept
      .filter((attendee) => !named.has(attendeeKey(attendee)))
      .map((attendee) => ({
        ...attendee,
        programmeId,
        partnerTenantId,
        manualId,
        recordedByPersonId: caller.personId,
        recordedByTenantId: caller.tenantId,
        recordedAt: now,
      }));
    return { kind: 'write', rows: [['TrainingAttendance', rows]] };
  });
}
