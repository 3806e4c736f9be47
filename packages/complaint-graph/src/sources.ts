import type { ComplaintState } from '@lianban/complaint/state';
import type { ClockPart, ClockState, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AttachmentRecord } from '@lianban/persistence/read/attachments';
import type { PartyRecord } from '@lianban/persistence/read/complaints';
import type { StoryEvent } from '@lianban/persistence/read/story';
import type { CallBack, Clock, WorkOrder } from '@lianban/complaint/state';

/** A complaint the caller's organisation is a party of; the lists inside it are read apart. */
export type ComplaintSource = Omit<ComplaintState, 'workOrders' | 'clocks' | 'callBacks' | 'tracks' | 'followUps' | 'past'> & {
  readonly joint: boolean;
  readonly externalNumber: string | null;
};

/** A clock or work order with the complaint it belongs to. */
export type ClockSource = Clock & { readonly complaintId: Uuid };
export type WorkOrderSource = WorkOrder & { readonly complaintId: Uuid };

/** A call-back with what the customer said. */
export type CallBackSource = CallBack & { readonly comment: string | null };

export type AttachmentSource = AttachmentRecord & { readonly workOrderId: Uuid | null };

export interface ContactSource {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly address: string | null;
  readonly masked: boolean;
}

/** A row's deadline. */
export interface RowClockSource {
  readonly rule: string;
  readonly part: ClockPart;
  readonly state: ClockState;
  readonly startedAt: IsoInstant;
  readonly dueAt: IsoInstant;
  readonly pausedAt: IsoInstant | null;
}

/** The deadline an own list row shows, or null where nothing is due. */
export function rowClock(row: PartyRecord): RowClockSource | null {
  const { nextClockRule, nextClockPart, nextClockState, nextClockStartedAt, nextClockDueAt, nextClockPausedAt } = row;
  if (nextClockRule === null || nextClockPart === null || nextClockState === null || nextClockStartedAt === null || nextClockDueAt === null)
    return null;
  return {
    rule: nextClockRule,
    part: nextClockPart,
    state: nextClockState,
    startedAt: nextClockStartedAt,
    dueAt: nextClockDueAt,
    pausedAt: nextClockPausedAt,
  };
}

/** A page of a keyset list. */
export interface Page<Item> {
  readonly items: readonly { readonly cursor: string; readonly item: Item }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export type { PartyRecord as RowSource, StoryEvent as EventSource };
