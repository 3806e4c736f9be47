import type { FollowUpKind } from './follow-up/follow-ups.ts';
import type { TrackText } from './two-track/forms.ts';
import type { PassedTo, TrackStepName } from './two-track/tracks.ts';
import type {
  AudienceScope,
  CallBackOutcome,
  CallBackWay,
  Channel,
  Closing,
  CustomerKind,
  FaultGrade,
  IsoInstant,
  PauseReason,
  RequestKind,
  Role,
  SolvedBy,
  TenantKind,
  Uuid,
} from './vocabulary.ts';

/** What intake chooses about a work order; the class and its clocks follow from it (domain.md 3). */
export interface WorkOrderDraft {
  readonly workOrderId: Uuid;
  readonly holderTenantId: Uuid;
  readonly holderUnitId?: Uuid | null;
  /** The member's order under which it goes to the member's outlet; left out where the first receiver sends. */
  readonly parentWorkOrderId?: Uuid | null;
  readonly urgent?: boolean;
  readonly difficult?: boolean;
  readonly faultGrade?: FaultGrade | null;
  readonly instruction?: string;
}

/** The customer's contact data; kept outside the log, erasable, shown by part and time (domain.md 1). */
export interface ContactData {
  readonly name: string;
  readonly phone: string;
  readonly email?: string | null;
  readonly address?: string | null;
}

/**
 * The bank, its outlet and its people a complaint is about, and who speaks for a group of customers (ASC-01): personal data like
 * the contact, kept outside the log, erasable.
 */
export interface ConcernData {
  readonly memberTenantId: Uuid | null;
  readonly unitId: Uuid | null;
  readonly staff: readonly { readonly name: string; readonly position: string }[];
  /** Five at most, with a file as proof of their authority. */
  readonly representatives: readonly { readonly name: string; readonly phone: string }[];
}

/**
 * What a list says of a complaint that is over (docs/decisions/0024): when it went where, and how it ended. Whom it was about and
 * forwarded to is the intake's concern.
 */
export interface PastCourse {
  /** What it was called where it was kept before; one complaint each. */
  readonly externalNumber: string;
  /** When it was forwarded to the bank; null: never. */
  readonly forwardedAt: IsoInstant | null;
  /** When the bank reported; null: not known, and then nothing of the bank's is judged. */
  readonly reportedAt: IsoInstant | null;
  readonly closedAt: IsoInstant;
  readonly closing: Closing;
  /** The finding (CMP-02); null: not known. */
  readonly valid: boolean | null;
  /** What was done in the end. */
  readonly result: string;
  /** Whether it counts on the cards of the association and its members. */
  readonly counted: boolean;
}

/**
 * What a caller asks of a complaint. Ids of things to be made (work orders, call-backs, notes …) are chosen by the
 * caller of `decide` so that deciding stays pure; instants in commands are what people stated, never 'now'.
 */
export interface CommandInputs {
  take_complaint: {
    number: string;
    /** The unit of the first receiver that owns it; a seat limited to a unit takes for that unit only. */
    unitId?: Uuid | null;
    kind: RequestKind;
    customerKind: CustomerKind;
    customerId: Uuid | null;
    contact: ContactData;
    /** Whom it is about and who speaks for a group (ASC-01); left out elsewhere. */
    concern?: ConcernData | null;
    /** Only where a complaint of the past is taken over from a list; nobody is told of it. */
    past?: PastCourse | null;
    channel: Channel;
    serviceId: Uuid | null;
    subject: string;
    description: string;
    wish: string;
    confirmedAt: IsoInstant | null;
    discoveredAt: IsoInstant | null;
    receivedAt: IsoInstant;
    attempts: number;
    solvedBy: SolvedBy;
    responsibilityUnclear: boolean;
    repeatOf: Uuid | null;
    workOrders: readonly WorkOrderDraft[];
    attachments: readonly AttachmentDraft[];
  };
  confirm_record: { confirmedAt: IsoInstant };
  link_repeat: { firstComplaintId: Uuid };
  send_work_order: { workOrder: WorkOrderDraft };
  accept_work_order: { workOrderId: Uuid };
  reply_to_work_order: { workOrderId: Uuid; reply: string };
  request_information: { workOrderId: Uuid; requestId: Uuid; reason: PauseReason; question: string };
  give_information: { workOrderId: Uuid; requestId: Uuid; answer: string };
  report_progress: { workOrderId: Uuid; progress: string; promisedAt: IsoInstant | null };
  dispute_routing: { workOrderId: Uuid; evidence: string };
  decide_dispute: { workOrderId: Uuid; upheld: boolean; reason: string; newWorkOrder: WorkOrderDraft | null };
  resolve_work_order: { workOrderId: Uuid; cause: string; measure: string; answer?: CustomerAnswer | null };
  /** By who sent it: its result is not taken, and the holder verifies again (CMP-06). */
  return_work_order: { workOrderId: Uuid; reason: string };
  recall_work_order: { workOrderId: Uuid; reason: string };
  reclassify_work_order: { workOrderId: Uuid; urgent: boolean; difficult: boolean; faultGrade: FaultGrade | null; reason: string };
  urge_work_order: { workOrderId: Uuid; reason: string };
  /** `returnTo`: the resolved orders that go back when the customer is not satisfied; empty means all resolved ones. */
  record_call_back: { callBackId: Uuid; outcome: CallBackOutcome; way: CallBackWay; comment: string; returnTo: readonly Uuid[] };
  judge_validity: { valid: boolean; reason: string };
  decide_major: { major: boolean; reason: string };
  add_analysis: { analysis: string };
  add_note: { noteId: Uuid; audience: AudienceScope; workOrderId: Uuid | null; note: string };
  add_attachment: AttachmentDraft & { audience: AudienceScope; workOrderId: Uuid | null };
  reveal_contact: { reason: string };
  /** A member's step on the track it handles the complaint on (TRK-01); which of the fields it needs is its form's to say (TRK-02). */
  take_track_step: TrackStepDraft;
  /** ASC-02: `unitId` null is head office; `staff` and `measure` are a staff measure's. Days are local, `YYYY-MM-DD`. */
  order_follow_up: {
    followUpId: Uuid;
    kind: FollowUpKind;
    unitId: Uuid | null;
    demand: string;
    staff: string;
    measure: string;
    dueDay: string;
  };
  /** By the outlet, of its own accord: what was wrong, what was done and when. */
  record_rectification: { followUpId: Uuid; cause: string; result: string; doneDay: string };
  report_follow_up: { followUpId: Uuid; result: string; doneDay: string };
  /** `findings` where it is carried out; `reason` and a new day where it is not enough. */
  check_follow_up: { followUpId: Uuid; carriedOut: boolean; findings: string; reason: string; dueDay: string };
  withdraw_follow_up: { followUpId: Uuid; reason: string };
  withdraw_complaint: { reason: string };
  close_complaint: { as: 'leader' | 'not_reached' | 'invalid'; reason: string };
  /** By the watcher only: marks every clock of the complaint that is due at `now` (CLK-21). */
  watch_clocks: Record<never, never>;
  /** By the watcher only: tells whose follow-ups' days are over (ASC-02). */
  remind_follow_ups: Record<never, never>;
  /** By the system only, after a change of calendar or settings (CLK-20). */
  recompute_clocks: Record<never, never>;
}

/** A step of a member's track, with what is written on its form. */
export interface TrackStepDraft {
  readonly step: TrackStepName;
  readonly texts: Partial<Record<TrackText, string>>;
  /** Of `pass_on` only. */
  readonly passedTo?: PassedTo | null;
  /** Of `call_back` only. */
  readonly outcome?: CallBackOutcome | null;
  /** Of `archive` only. */
  readonly archiveNumber?: string | null;
}

/** What the customer said when an outlet gave it the final result (CLK-12, CMP-05). */
export interface CustomerAnswer {
  readonly callBackId: Uuid;
  readonly outcome: Exclude<CallBackOutcome, 'not_reached'>;
  readonly comment: string;
}

export interface AttachmentDraft {
  readonly attachmentId: Uuid;
  readonly fileName: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export type CommandName = keyof CommandInputs;
export type Command<N extends CommandName = CommandName> = { [K in N]: { readonly name: K } & Readonly<CommandInputs[K]> }[N];

/** Who asks: a person in one seat, or the system (watcher, jobs). */
export type Caller =
  | {
      readonly kind: 'person';
      readonly personId: Uuid;
      readonly tenantId: Uuid;
      readonly tenantKind: TenantKind;
      /** The unit the seat is limited to, or null for the whole tenant. */
      readonly unitId: Uuid | null;
      readonly roles: readonly Role[];
    }
  | { readonly kind: 'system' };
