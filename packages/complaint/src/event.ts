import type { FollowUpKind } from './follow-up/follow-ups.ts';
import type { ClockLimit } from './settings.ts';
import type { PassedTo, Track, TrackStepName } from './two-track/tracks.ts';
import type {
  AudienceScope,
  CallBackOutcome,
  CallBackWay,
  Channel,
  Closing,
  ClockPart,
  ClockRule,
  CustomerKind,
  FaultGrade,
  IsoInstant,
  MajorState,
  PauseReason,
  RequestKind,
  SolvedBy,
  TenantKind,
  Uuid,
  WorkOrderClass,
} from './vocabulary.ts';

/**
 * The events of a complaint's log (CMP-08). The log is the truth; everything else is folded from it.
 *
 * Payloads hold no free text and no contact data: those are named in `texts` and kept by persistence in an erasable
 * side table, the event keeping a salted digest. `at` of an event is the instant of the command that caused it, or, of what was over
 * before it was taken, the instant that was stated.
 */
export interface EventPayloads {
  complaint_accepted: {
    number: string;
    /** The day's working receipt: when the request reached the first receiver. */
    receivedAt: IsoInstant;
    ownerTenantId: Uuid;
    ownerTenantKind: TenantKind;
    ownerUnitId: Uuid | null;
    /** The tenant that supervises the owner (the carrier over a partner's own complaint), or null. */
    supervisorTenantId: Uuid | null;
    kind: RequestKind;
    customerKind: CustomerKind;
    customerId: Uuid | null;
    channel: Channel;
    serviceId: Uuid | null;
    attempts: number;
    solvedBy: SolvedBy;
    /** CMP-12: when the customer confirmed the record read back, or null. */
    confirmedAt: IsoInstant | null;
    /** CLK-05 counts from the fault's discovery. */
    discoveredAt: IsoInstant | null;
    /** CMP-02: intake never fails because responsibility is unclear. */
    responsibilityUnclear: boolean;
    /**
     * Of a complaint that was taken over from a list when it was over; left out elsewhere. Its events stand at the instants the list
     * states; when they were written down is `importedAt`.
     */
    past?: { externalNumber: string; importedAt: IsoInstant; counted: boolean };
  };
  /** CMP-12: the customer confirmed the record after intake. */
  record_confirmed: { confirmedAt: IsoInstant };
  /** CMP-03. */
  repeat_linked: { firstComplaintId: Uuid };
  work_order_sent: {
    workOrderId: Uuid;
    /** 1, 2, 3 … within the complaint. */
    ordinal: number;
    holderTenantId: Uuid;
    holderTenantKind: TenantKind;
    holderUnitId: Uuid | null;
    /** The holder's supervisor when it is not the owner, or null. */
    supervisorTenantId: Uuid | null;
    class: WorkOrderClass;
    faultGrade: FaultGrade | null;
    urgent: boolean;
    difficult: boolean;
    /** The order this one replaces after an upheld dispute (CMP-07), or null. */
    replacesWorkOrderId: Uuid | null;
    /** The order it was sent under, where a member sends to its outlet; left out elsewhere. */
    parentWorkOrderId?: Uuid;
    /** The holder is a member that handles on two tracks as of this order (TRK-01); left out elsewhere. */
    twoTracks?: true;
  };
  work_order_accepted: { workOrderId: Uuid };
  work_order_replied: { workOrderId: Uuid };
  /** The clocks it stops for a while follow as `clock_paused`. */
  information_requested: { workOrderId: Uuid; requestId: Uuid; reason: PauseReason };
  information_given: { workOrderId: Uuid; requestId: Uuid };
  /** CMP-10. */
  progress_reported: { workOrderId: Uuid; promisedAt: IsoInstant | null };
  /** CMP-07. */
  routing_disputed: { workOrderId: Uuid };
  dispute_decided: { workOrderId: Uuid; upheld: boolean };
  work_order_resolved: { workOrderId: Uuid };
  /** CMP-05: a dissatisfied call-back sends it back to be verified again, or who sent it did not take its result (`callBackId` null). `time` counts returns of this order from 1. */
  work_order_returned: { workOrderId: Uuid; callBackId: Uuid | null; time: number };
  work_order_recalled: { workOrderId: Uuid };
  work_order_reclassified: {
    workOrderId: Uuid;
    from: WorkOrderClass;
    class: WorkOrderClass;
    faultGrade: FaultGrade | null;
    urgent: boolean;
    difficult: boolean;
  };
  /** 催办. */
  work_order_urged: { workOrderId: Uuid };
  /** SAT-01. `returnedWorkOrderIds`: the orders it sends back; their `work_order_returned` follow. */
  call_back_recorded: { callBackId: Uuid; outcome: CallBackOutcome; way: CallBackWay; attempt: number; returnedWorkOrderIds: Uuid[] };
  /** CMP-02, ASC-01. */
  validity_judged: { valid: boolean };
  /** CMP-04. */
  major_proposed: { returns: number };
  major_decided: { state: Extract<MajorState, 'confirmed' | 'declined'> };
  /** CMP-01: the first receiver's analysis of a major, hot-spot or difficult complaint. */
  analysis_added: Record<string, never>;
  note_added: { noteId: Uuid; workOrderId: Uuid | null };
  attachment_added: { attachmentId: Uuid; bytes: number; mediaType: string };
  /** domain.md 1: reveal of masked contact data, logged with its reason. */
  contact_revealed: { tenantId: Uuid };
  /**
   * TRK-01: a member's step. `done`: it need not be taken again (a customer who was not reached is called again); a dissatisfied one
   * opens the track again from the investigation on.
   */
  track_step_taken: {
    step: TrackStepName;
    track: Track;
    done: boolean;
    /** Of `pass_on`: to whom, and to which outlet. */
    passedTo?: PassedTo;
    unitId?: Uuid | null;
    /** Of `call_back`. */
    outcome?: CallBackOutcome;
    attempt?: number;
    /** Of `archive`. */
    archiveNumber?: string;
  };
  /**
   * ASC-02: what a member demands after a complaint, of one of its outlets or of head office itself (`unitId` null), by the end of a local
   * day. `followUpOrdinal`: 1, 2, 3 … of the member within the complaint.
   */
  follow_up_ordered: {
    followUpId: Uuid;
    followUpOrdinal: number;
    followUpKind: FollowUpKind;
    unitId: Uuid | null;
    dueDay: string;
    dueAt: IsoInstant;
  };
  /** ASC-02: what an outlet has put right without being told. */
  rectification_recorded: { followUpId: Uuid; followUpOrdinal: number; unitId: Uuid | null; doneDay: string };
  follow_up_reported: { followUpId: Uuid; followUpOrdinal: number; doneDay: string };
  /** Found carried out. */
  follow_up_checked: { followUpId: Uuid; followUpOrdinal: number; followUpKind: FollowUpKind };
  /** Not enough: `time` counts returns of this follow-up from 1. */
  follow_up_returned: { followUpId: Uuid; followUpOrdinal: number; time: number; dueDay: string; dueAt: IsoInstant };
  follow_up_withdrawn: { followUpId: Uuid; followUpOrdinal: number };
  /** Its day is over and it is not reported; noted once for each day it was given. */
  follow_up_overdue: { followUpId: Uuid; followUpOrdinal: number };
  complaint_closed: { as: Closing };
  /** SAT-01: a supervisor's call-back found the customer of a closed complaint not satisfied. */
  complaint_reopened: { callBackId: Uuid };
  clock_started: {
    clockId: Uuid;
    workOrderId: Uuid | null;
    rule: ClockRule;
    part: ClockPart;
    holderTenantId: Uuid;
    /** The limit it runs under, kept with the clock whatever the settings become; null for a promise (CLK-18). */
    limit: ClockLimit | null;
    startedAt: IsoInstant;
    dueAt: IsoInstant;
    warnAt: { percent: number; at: IsoInstant }[];
    settingsVersion: number;
    /** Years of the statutory calendar used that were computed, not official (CAL-01). */
    provisionalYears: number[];
  };
  clock_paused: { clockId: Uuid; reason: PauseReason };
  clock_resumed: {
    clockId: Uuid;
    dueAt: IsoInstant;
    warnAt: { percent: number; at: IsoInstant }[];
    /** With those the pause has moved it into. */
    provisionalYears: number[];
  };
  /** `lateByMs` is 0 for a clock met in time; a breached clock that is met late keeps its state and records how late (CLK-20). */
  clock_stopped: { clockId: Uuid; as: 'met' | 'extended' | 'breached'; lateByMs: number };
  clock_voided: { clockId: Uuid };
  clock_warned: { clockId: Uuid; percent: number };
  clock_breached: { clockId: Uuid };
  /** CLK-20: only open clocks, after a change of calendar or class; a new class may bring another rule, limit and start. */
  clock_recomputed: {
    clockId: Uuid;
    rule: ClockRule;
    limit: ClockLimit | null;
    startedAt: IsoInstant;
    dueAt: IsoInstant;
    warnAt: { percent: number; at: IsoInstant }[];
    settingsVersion: number;
    provisionalYears: number[];
  };
}
export type EventType = keyof EventPayloads;

/** Free texts an event may carry, by name; each is kept erasable. */
export type TextName =
  | 'subject'
  | 'description'
  | 'wish'
  | 'instruction'
  | 'reply'
  | 'question'
  | 'answer'
  | 'progress'
  | 'evidence'
  | 'reason'
  | 'cause'
  | 'measure'
  | 'comment'
  | 'note'
  | 'file_name'
  | 'analysis'
  | 'opinion'
  | 'findings'
  | 'result'
  | 'demand'
  | 'staff';

/**
 * Who may see an event. `tenantIds` are the tenants of a restricted audience (one to three); empty for `all`. `unitIds` are the
 * units of those tenants (three at most) whose own people see it too; who is not limited to a unit sees it in any case. An event
 * written before units were told apart has none and is for every unit that is a party.
 */
export interface Audience {
  readonly scope: AudienceScope;
  readonly tenantIds: readonly Uuid[];
  readonly unitIds?: readonly Uuid[];
}

/** Who caused an event: a person in a seat, or the system (a watcher) when `personId` and `tenantId` are null. */
export interface EventActor {
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
}

/** One event as the pure packages know it; hashing, storage and texts' digests are persistence's work. */
export type ComplaintEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly type: K;
    /** Version of the payload's form; older forms are upcast when read. */
    readonly version: number;
    readonly at: IsoInstant;
    readonly actor: EventActor;
    readonly audience: Audience;
    readonly payload: EventPayloads[K];
    readonly texts?: Partial<Record<TextName, string>>;
  };
}[T];
