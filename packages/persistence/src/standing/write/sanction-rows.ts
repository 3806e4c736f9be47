import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { EarlyWarning, MassAlert } from '@lianban/partner-standing/sanction/mass-complaints';
import { sanctionKey, type Sanction } from '@lianban/partner-standing/sanction/sanction';
import type { StandingEventOf } from './stored-log.ts';
import type { ProjectedRows, RowKey } from './subjects.ts';

/** A sanction's row. */
export function sanctionRows(sanction: Sanction, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, rule, measure, mode, serviceId, month, state, proposed, deadlineAt, suspendedFrom, suspendedUntil, objection, version } =
    sanction;
  const deadlinePassedAt = sanction.deadlinePassed?.at ?? null;
  const decided = objection?.decided ?? null;
  const objectionState = objection === null ? null : decided === null ? 'filed' : decided.upheld ? 'upheld' : 'rejected';
  const of = { id, rule, measure, mode, serviceId, month, state, key: sanctionKey(sanction), proposedAt: proposed.at };
  return {
    Sanction: [{ ...key, ...of, deadlineAt, deadlinePassedAt, suspendedFrom, suspendedUntil, objectionState, lastEventAt, version }],
  };
}

/** Mass complaints as their log means them. */
export interface LoggedAlert extends MassAlert {
  readonly id: Uuid;
  /** As it was called then. */
  readonly serviceName: string;
}

/** The event of an alert; it says which complaints, and so is the carrier's alone. */
export function massAlertedEvent(alert: MassAlert, serviceName: string): StandingEventOf {
  return {
    type: 'mass_alerted',
    version: 1,
    step: { at: alert.at, personId: null, tenantId: null, reason: '' },
    payload: { ...alert, serviceName },
  };
}

export function foldAlert(_: LoggedAlert | null, { payload }: StandingEventOf, id: Uuid): LoggedAlert {
  return { ...(payload as Omit<LoggedAlert, 'id'>), id };
}

export function alertRows({ id, serviceId, at, windowHours, complaintIds, faultGrade }: LoggedAlert, key: RowKey): ProjectedRows {
  return { MassAlert: [{ ...key, id, serviceId, at, windowHours, count: complaintIds.length, faultGrade }] };
}

/** What of an alert is told. */
export const warningOf = ({ serviceName, faultGrade, complaintIds, windowHours }: LoggedAlert): EarlyWarning => ({
  serviceName,
  faultGrade,
  count: complaintIds.length,
  windowHours,
});
