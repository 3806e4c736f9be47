import { nextLookAt } from '@lianban/complaint/clock/watch';
import { waitingSteps } from '@lianban/complaint/fold/track';
import { isJoint } from '@lianban/complaint/joint';
import { remindAt, type FollowUp } from '@lianban/complaint/follow-up/follow-ups';
import { maskName, maskPhone } from '@lianban/complaint/mask';
import { partiesOf, unitRowsOf, type PartyRow } from '@lianban/complaint/party-rows';
import type { ComplaintState, MemberTrack, WorkOrder } from '@lianban/complaint/state';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { CLOSED, NOTHING_DUE } from '../instant.ts';
import { byteaText } from './canonical.ts';

/** The projections of one complaint as rows: what lists, pages and the watcher read. They follow from the log alone. */
export interface ProjectedRows {
  readonly Complaint: readonly object[];
  readonly ComplaintParty: readonly PartyRowOf[];
  readonly ComplaintUnit: readonly PartyRowOf[];
  readonly WorkOrder: readonly object[];
  readonly Clock: readonly object[];
  readonly ComplaintTrack: readonly object[];
  readonly ComplaintFollowUp: readonly object[];
}
export type PartyRowOf = { readonly tenantId: Uuid; readonly unitId: Uuid | null; readonly contactOpen: boolean };

/** What projections need besides the state: the head of the log and the contact's masked forms. */
export interface Beside {
  readonly head: Uint8Array;
  readonly contact: { readonly name: string; readonly phone: string };
}

/** All projection rows of a complaint's state. */
export function rowsOf(state: ComplaintState, beside: Beside): ProjectedRows {
  const key = { programmeId: state.programmeId, complaintId: state.id };
  return {
    Complaint: [complaintRow(state, beside.head)],
    ComplaintParty: listRows(partiesOf(state), key, beside.contact),
    ComplaintUnit: listRows(unitRowsOf(state), key, beside.contact),
    WorkOrder: state.workOrders.map((order) => ({ ...key, ...order, ...concerned(state, order) })),
    Clock: state.clocks.map((clock) => ({
      ...key,
      ...clock,
      ...concerned(state, state.workOrders.find(({ id }) => id === clock.workOrderId) ?? null),
      holderTenantId: clock.holderTenantId,
      nextAt: nextLookAt(clock),
    })),
    ComplaintTrack: state.tracks.map((track) => ({ ...key, ...track, ...waits(track) })),
    ComplaintFollowUp: state.followUps.map((followUp) => ({
      ...key,
      ...followUp,
      ownerTenantId: state.ownerTenantId,
      ownerUnitId: state.ownerUnitId,
      listedAt: listedAt(followUp),
      remindAt: remindAt(followUp),
    })),
  };
}

/** By what lists of its state are sorted. */
function listedAt({ state, dueAt, reportedAt, endedAt, begunAt }: FollowUp): IsoInstant {
  return { open: dueAt, reported: reportedAt, carried_out: endedAt, withdrawn: endedAt }[state] ?? begunAt;
}

/** For whom steps of a track wait, each once. */
function waits(track: MemberTrack) {
  const [waits1 = null, waits2 = null] = [...new Set(waitingSteps(track).map(({ unit }) => unit))];
  return { waits1, waits2 };
}

const concerned = (state: ComplaintState, order: WorkOrder | null) => ({
  ownerTenantId: state.ownerTenantId,
  ownerSupervisorTenantId: state.supervisorTenantId,
  supervisorTenantId: order?.supervisorTenantId ?? null,
  ownerUnitId: state.ownerUnitId,
  holderUnitId: order?.holderUnitId ?? null,
  senderUnitId: state.workOrders.find(({ id }) => id === order?.parentWorkOrderId)?.holderUnitId ?? null,
});

function complaintRow(state: ComplaintState, head: Uint8Array): object {
  const {
    workOrders: _orders,
    clocks: _clocks,
    callBacks: _calls,
    tracks: _tracks,
    followUps: _followUps,
    programmeKind: _kind,
    lastEventFor: _last,
    past,
    ...plain
  } = state;
  return { ...plain, externalNumber: past?.externalNumber ?? null, joint: isJoint(state), headHash: byteaText(head) };
}

function listRows(rows: readonly PartyRow[], key: object, contact: Beside['contact']): PartyRowOf[] {
  const masked = { maskedName: maskName(contact.name), maskedPhone: maskPhone(contact.phone) };
  return rows.map(({ nextClock, nextDeadline, holders, needsMe, onlyLate, ...row }) => ({
    ...key,
    ...masked,
    ...row,
    holderTenantIds: holders,
    needsMe: needsMe && !onlyLate,
    nextClockId: nextClock?.clockId ?? null,
    nextClockRule: nextClock?.rule ?? null,
    nextClockPart: nextClock?.part ?? null,
    nextClockState: nextClock?.state ?? null,
    nextClockStartedAt: nextClock?.startedAt ?? null,
    nextClockDueAt: nextClock?.dueAt ?? null,
    nextClockPausedAt: nextClock?.pausedAt ?? null,
    nextDeadline: nextDeadline ?? (row.open ? NOTHING_DUE : CLOSED),
  }));
}

/** The rows of `after` that differ from `before`: only these are written. */
export function changedRows(before: ProjectedRows | null, after: ProjectedRows): ProjectedRows {
  if (before === null) return after;
  const pick = <R extends object>(old: readonly R[], fresh: readonly R[]): readonly R[] => {
    const known = new Set(old.map((row) => JSON.stringify(row)));
    return fresh.filter((row) => !known.has(JSON.stringify(row)));
  };
  return {
    Complaint: pick(before.Complaint, after.Complaint),
    ComplaintParty: pick(before.ComplaintParty, after.ComplaintParty),
    ComplaintUnit: pick(before.ComplaintUnit, after.ComplaintUnit),
    WorkOrder: pick(before.WorkOrder, after.WorkOrder),
    Clock: pick(before.Clock, after.Clock),
    ComplaintTrack: pick(before.ComplaintTrack, after.ComplaintTrack),
    ComplaintFollowUp: pick(before.ComplaintFollowUp, after.ComplaintFollowUp),
  };
}
