import type { FollowUp } from './follow-up/follow-ups.ts';
import type { ClockLimit } from './settings.ts';
import type { TrackCase } from './two-track/tracks.ts';
import type {
  CallBackOutcome,
  CallBackWay,
  Channel,
  Closing,
  ClockPart,
  ClockRule,
  ClockState,
  ComplaintStatus,
  CustomerKind,
  FaultGrade,
  IsoInstant,
  MajorState,
  PauseReason,
  ProgrammeKind,
  RequestKind,
  SolvedBy,
  TenantKind,
  Uuid,
  Validity,
  WorkOrderClass,
  WorkOrderState,
} from './vocabulary.ts';

/** A clock as folded from the log (domain.md 3). */
export interface Clock {
  readonly id: Uuid;
  readonly workOrderId: Uuid | null;
  readonly rule: ClockRule;
  readonly part: ClockPart;
  readonly holderTenantId: Uuid;
  readonly state: ClockState;
  /** The limit it runs under; null for a promise (CLK-18). */
  readonly limit: ClockLimit | null;
  readonly startedAt: IsoInstant;
  readonly dueAt: IsoInstant;
  readonly warnAt: readonly { readonly percent: number; readonly at: IsoInstant }[];
  /** The highest warning given so far, in percent; 0 before the first. */
  readonly warnedPercent: number;
  readonly pausedAt: IsoInstant | null;
  readonly pauseReason: PauseReason | null;
  /** Every pause so far, ended ones with `to`. */
  readonly pauses: readonly { readonly from: IsoInstant; readonly to: IsoInstant | null; readonly reason: PauseReason }[];
  readonly stoppedAt: IsoInstant | null;
  readonly breachedAt: IsoInstant | null;
  readonly lateByMs: number;
  readonly settingsVersion: number;
  readonly provisionalYears: readonly number[];
}

/** A work order as folded from the log (CMP-06). */
export interface WorkOrder {
  readonly id: Uuid;
  readonly ordinal: number;
  readonly holderTenantId: Uuid;
  readonly holderTenantKind: TenantKind;
  readonly holderUnitId: Uuid | null;
  readonly supervisorTenantId: Uuid | null;
  readonly class: WorkOrderClass;
  readonly faultGrade: FaultGrade | null;
  readonly urgent: boolean;
  readonly difficult: boolean;
  readonly state: WorkOrderState;
  readonly sentAt: IsoInstant;
  readonly acceptedAt: IsoInstant | null;
  /** The latest reply and the latest resolution; a return leaves them until the next ones. */
  readonly repliedAt: IsoInstant | null;
  readonly resolvedAt: IsoInstant | null;
  /** When a dissatisfied call-back last sent it back; clocks of the present round start then. */
  readonly returnedAt: IsoInstant | null;
  readonly endedAt: IsoInstant | null;
  readonly returns: number;
  readonly disputes: number;
  readonly urges: number;
  /** The unanswered request for information, or null. */
  readonly openRequest: { readonly id: Uuid; readonly reason: PauseReason; readonly askedAt: IsoInstant } | null;
  readonly replacesWorkOrderId: Uuid | null;
  /** The member's order under which this one went to its outlet; null where the first receiver sent it. */
  readonly parentWorkOrderId: Uuid | null;
  /** Sequence of the last event that touched this order: the version an edit must have seen. */
  readonly version: number;
}

export interface CallBack {
  readonly id: Uuid;
  readonly outcome: CallBackOutcome;
  readonly way: CallBackWay;
  readonly at: IsoInstant;
  readonly tenantId: Uuid;
  readonly attempt: number;
}

/** A member's track of the complaint (TRK-01). */
export interface MemberTrack extends TrackCase {
  readonly tenantId: Uuid;
  /** The member's order it belongs to. */
  readonly workOrderId: Uuid;
  /** The outlet that takes part: it took the complaint, or it was passed on to it. */
  readonly unitId: Uuid | null;
  /** How often it was opened again after the investigation. */
  readonly rounds: number;
  /** Calls since the answer in which the customer was not reached. */
  readonly attempts: number;
  readonly begunAt: IsoInstant;
  readonly archiveNumber: string | null;
  readonly archivedAt: IsoInstant | null;
  /** The order was recalled or never was the member's: nothing is owed any more. */
  readonly ended: boolean;
}

/** A complaint folded from its log. `subject` comes from the log's texts; contact data is not part of it. */
export interface ComplaintState {
  readonly id: Uuid;
  readonly programmeId: Uuid;
  readonly programmeKind: ProgrammeKind;
  readonly number: string;
  readonly subject: string;
  readonly ownerTenantId: Uuid;
  readonly ownerTenantKind: TenantKind;
  readonly ownerUnitId: Uuid | null;
  readonly supervisorTenantId: Uuid | null;
  readonly takenByPersonId: Uuid | null;
  readonly kind: RequestKind;
  readonly customerKind: CustomerKind;
  readonly customerId: Uuid | null;
  readonly channel: Channel;
  readonly serviceId: Uuid | null;
  readonly attempts: number;
  readonly solvedBy: SolvedBy;
  readonly responsibilityUnclear: boolean;
  /** Of a complaint that was taken over from a list when it was over. */
  readonly past?: { readonly externalNumber: string; readonly importedAt: IsoInstant; readonly counted: boolean };
  readonly receivedAt: IsoInstant;
  readonly acceptedAt: IsoInstant;
  readonly discoveredAt: IsoInstant | null;
  readonly confirmedAt: IsoInstant | null;
  readonly status: ComplaintStatus;
  readonly closedAs: Closing | null;
  readonly closedAt: IsoInstant | null;
  readonly repeatOf: Uuid | null;
  /** What the association's reviewer found (CMP-02); always unjudged in other programmes, unless closed as invalid. */
  readonly validity: Validity;
  readonly major: MajorState;
  /** Returns after a dissatisfied call-back, over all work orders, one per call-back (CMP-04). */
  readonly returns: number;
  readonly analysed: boolean;
  readonly workOrders: readonly WorkOrder[];
  readonly clocks: readonly Clock[];
  readonly callBacks: readonly CallBack[];
  /** How members that chose it handle it on two tracks, one entry for each (TRK-01). */
  readonly tracks: readonly MemberTrack[];
  /** What members demanded after it, or outlets put right by themselves (ASC-02). */
  readonly followUps: readonly FollowUp[];
  /** Supervisors that had the contact data revealed and have not called back since (SAT-01). */
  readonly contactRevealedTo: readonly Uuid[];
  /** Of the last thing that was done; a clock that warns or is breached does nothing. */
  readonly lastEventAt: IsoInstant;
  /** The same for each tenant and unit, of what it may see, so that a list row betrays nothing of others' work; key '' is for all. */
  readonly lastEventFor: Readonly<Record<string, IsoInstant>>;
  /** Sequence of the last event, from 1. */
  readonly version: number;
}
