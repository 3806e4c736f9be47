/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptPlanInput = {
  idempotencyKey: string;
  reason?: string | null | undefined;
  sanctionId: string;
  version: number;
};

/** The holder takes the order into work. */
export type AcceptWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  /** Version of the work order the caller saw. */
  version: number;
  workOrderId: string;
};

/** The four cases of ACC-01: nobody received a forwarded complaint, the customer came again for attitude or delay, the same kind at one outlet without rectification, mishandling reached the internet or the press. */
export type AccountabilityClause =
  | 'CAME_AGAIN'
  | 'NOT_RECEIVED'
  | 'PUBLIC'
  | 'SAME_KIND';

export type AccountabilityFilter = {
  clause?: AccountabilityClause | null | undefined;
  memberId?: string | null | undefined;
  states?: Array<CaseState> | null | undefined;
};

export type AddAnalysisInput = {
  analysis: string;
  complaintId: string;
  idempotencyKey: string;
};

/** Attaches a file that was sent to `POST /files` of the same face before. */
export type AddAttachmentInput = {
  attachmentId: string;
  audience: AudienceScope;
  complaintId: string;
  idempotencyKey: string;
  workOrderId?: string | null | undefined;
};

export type AddCountermeasureInput = {
  dueDay: string;
  idempotencyKey: string;
  measure: string;
  summaryId: string;
  who: string;
};

export type AddNoteInput = {
  audience: AudienceScope;
  complaintId: string;
  idempotencyKey: string;
  note: string;
  /** The work order whose holder is meant, for the audience OWNER_AND_HOLDER. */
  workOrderId?: string | null | undefined;
};

/** By what the analysis adds complaints up. */
export type AnalysisDimension =
  | 'CHANNEL'
  | 'KIND'
  | 'MEMBER'
  | 'MONTH'
  | 'OUTLET';

export type AnalysisFilter = {
  channel?: Channel | null | undefined;
  kind?: RequestKind | null | undefined;
  memberId?: string | null | undefined;
  outletId?: string | null | undefined;
};

export type ApproveRefundInput = {
  /** REF-03: a function fee is returned double by the carrier's decision, with a reason. */
  double?: boolean | null | undefined;
  idempotencyKey: string;
  reason?: string | null | undefined;
  refundId: string;
  version: number;
};

export type AttendeeInput = {
  department?: string | null | undefined;
  name: string;
};

export type AudienceScope =
  | 'ALL'
  | 'OWN'
  | 'OWNER_AND_HOLDER';

/** A step with its reason. */
export type BulletinReasonInput = {
  bulletinId: string;
  idempotencyKey: string;
  reason: string;
  version: number;
};

/** The parts of a bulletin, in order (ASC-03). */
export type BulletinSectionName =
  | 'ACCOUNTABILITY'
  | 'HOT_SPOTS'
  | 'KINDS_AND_CHANNELS'
  | 'OVERVIEW'
  | 'RECOMMENDATIONS'
  | 'TIMELINESS'
  | 'TYPICAL_CASES';

/** What was approved is reopened before it is edited; what was issued stays. */
export type BulletinState =
  | 'APPROVED'
  | 'DRAFT'
  | 'ISSUED';

/** A step that needs no reason. */
export type BulletinWordInput = {
  bulletinId: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version: number;
};

export type CalendarAdditionInput = {
  day: string;
  kind: CalendarAdditionKind;
  name: string;
};

export type CalendarAdditionKind =
  | 'OFF'
  | 'WORKING';

export type CallBackOutcome =
  | 'NOT_REACHED'
  | 'NOT_SATISFIED'
  | 'SATISFIED';

export type CallBackWay =
  | 'ANSWERING_CALL'
  | 'CALL_BACK';

/** A field as it should become; exactly the part that fits the field. A service's field without `text`: not offered any more. */
export type CardChangeInput = {
  field: CardField;
  people?: Array<CardPersonInput> | null | undefined;
  serviceId?: string | null | undefined;
  text?: string | null | undefined;
  texts?: Array<string> | null | undefined;
};

/** A field of a partner's registration card 登记卡 (REG-01); SERVICE_NUMBER and TARIFF are there for each of its services. */
export type CardField =
  | 'BUSINESS_TYPES'
  | 'COMPANY_NAME'
  | 'EMAIL'
  | 'HOTLINE_FIXED'
  | 'HOTLINE_MOBILE'
  | 'LIAISONS'
  | 'SERVICE_CONTACT'
  | 'SERVICE_NUMBER'
  | 'TARIFF'
  | 'TECHNICAL_CONTACT'
  | 'TOLL_FREE'
  | 'WEB_COLUMN';

export type CardObjectionFilter = {
  month?: string | null | undefined;
  partnerId?: string | null | undefined;
  states?: Array<ObjectionState> | null | undefined;
};

export type CardPersonInput = {
  email?: string | null | undefined;
  fixedLine?: string | null | undefined;
  mobile?: string | null | undefined;
  name?: string | null | undefined;
};

/** What an import would make of a row: a first card, other values, nothing new, or nothing because it is wrong. */
export type CardRowState =
  | 'CHANGED'
  | 'NEW'
  | 'UNCHANGED'
  | 'WRONG';

export type CaseAttendeeInput = {
  name: string;
  side: InterviewSide;
};

export type CaseEvidenceKind =
  | 'CALL_BACK'
  | 'COMPLAINT'
  | 'PUBLICITY'
  | 'WORK_ORDER';

/** A step with its reason. */
export type CaseReasonInput = {
  caseId: string;
  idempotencyKey: string;
  reason: string;
  version: number;
};

/** The life of a case of accountability, as high as it has come on the ladder (ACC-01…04). */
export type CaseState =
  /** Step 2, public criticism 通报批评; the supervisor is to be told. */
  | 'CRITICISED'
  /** By the system, with its ground; the service committee decides. */
  | 'CRITICISM_PROPOSED'
  | 'DISMISSED'
  /** Step 3: the season's awards are lost. */
  | 'ELIGIBILITY_LOST'
  /** Step 1, the interview 约见谈话, is decided and not held yet. */
  | 'INTERVIEW_DUE'
  /** What it rested on says otherwise now. */
  | 'LAPSED'
  | 'MEASURES_DONE'
  /** Held and minuted; the demanded measures are watched. */
  | 'MEASURES_RUNNING'
  /** By the system, with evidence; the association's leader decides. */
  | 'PROPOSED'
  | 'REPORTED'
  | 'REVOKED'
  | 'SETTLED';

/** A step that needs no reason. */
export type CaseWordInput = {
  caseId: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version: number;
};

/** What is left out stays as it is. */
export type ChangeContactReportInput = {
  handlerA?: ReportedPersonInput | null | undefined;
  handlerB?: ReportedPersonInput | null | undefined;
  idempotencyKey: string;
  leader?: ReportedPersonInput | null | undefined;
  responsibleDepartment?: ReportedDepartmentInput | null | undefined;
  version: number;
};

/** What a change notice 变更通知 is: a first registration, a change after the 15 working days (REG-03), an emergency (REG-05), or effective on notice. */
export type ChangeNoticeKind =
  | 'CHANGE'
  | 'EMERGENCY'
  | 'ON_NOTICE'
  | 'REGISTRATION';

/** A step to a notice with its reason; an approval and a withdrawal may leave it out. */
export type ChangeNoticeReasonInput = {
  changeNoticeId: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version: number;
};

/** INFORMED: the customer-service centre has confirmed (REG-03). */
export type ChangeNoticeState =
  | 'ACKNOWLEDGED'
  | 'DRAFTED'
  | 'EFFECTIVE'
  | 'INFORMED'
  | 'REJECTED'
  | 'REPLACED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A step to a notice without more to say. */
export type ChangeNoticeStepInput = {
  changeNoticeId: string;
  idempotencyKey: string;
  version: number;
};

/** What a list of change notices shows. OWED: what a department has still to do, by the day it should be done; else the latest first. */
export type ChangeNoticeView =
  | 'ALL'
  | 'DRAFTS'
  | 'EXCEPTIONS'
  | 'OPEN'
  | 'OWED'
  | 'SHORT_NOTICE';

export type ChangePreviewInput = {
  changes: Array<CardChangeInput>;
  effectiveDay?: string | null | undefined;
  emergency?: boolean | null | undefined;
  exceptionReason?: string | null | undefined;
  reason?: string | null | undefined;
  replaces?: Array<string> | null | undefined;
};

/** Fields left out stay as they are; lists replace the whole list, but `limits` only the limits named. */
export type ChangeProgrammeSettingsInput = {
  calendarAdditions?: Array<CalendarAdditionInput> | null | undefined;
  contactRegistry?: RegistrySettingsInput | null | undefined;
  limits?: Array<ClockLimitInput> | null | undefined;
  majorAfterReturns?: number | null | undefined;
  massComplaintThreshold?: number | null | undefined;
  massComplaintWindowHours?: number | null | undefined;
  notReachedAttempts?: number | null | undefined;
  notReachedDays?: number | null | undefined;
  pauseReasons?: Array<PauseReason> | null | undefined;
  reason: string;
  repeatWindowDays?: number | null | undefined;
  surveyPercent?: number | null | undefined;
  surveySeed?: number | null | undefined;
  /** The version the caller saw. */
  version: number;
  warnAtPercent?: Array<number> | null | undefined;
  workingHours?: Array<WorkingHoursInput> | null | undefined;
};

export type ChangeSeasonsInput = {
  reason: string;
  /** In order, without overlap. */
  seasons: Array<ContestSeasonInput>;
  /** The version of the programme's settings that was on the screen. */
  version: number;
};

/** Fields left out stay as they are; lists replace the whole list. */
export type ChangeStandingSettingsInput = {
  complaintsPer10000?: string | null | undefined;
  empComplaints?: number | null | undefined;
  inTimePercent?: string | null | undefined;
  leastForMedian?: number | null | undefined;
  monthsInARow?: number | null | undefined;
  objectionWorkingDays?: number | null | undefined;
  reason: string;
  rectificationWorkingDays?: number | null | undefined;
  refundTimes?: number | null | undefined;
  rubricItems?: Array<RubricItemInput> | null | undefined;
  rubricRates?: Array<RubricRateInput> | null | undefined;
  suspensionMonths?: number | null | undefined;
  /** The version that was on the screen. */
  version: number;
};

export type Channel =
  | 'BUSINESS_HALL'
  | 'EMAIL'
  | 'FAX'
  | 'HOTLINE'
  | 'KEY_ACCOUNT_MANAGER'
  | 'LETTER'
  | 'ONLINE_CHAT'
  | 'ONLINE_HALL'
  | 'PHONE'
  | 'REFERRAL'
  | 'SMS'
  | 'SOCIAL_MEDIA'
  | 'VISIT'
  | 'WEB'
  | 'WRITING';

export type CheckFollowUpInput = {
  carriedOut: boolean;
  complaintId: string;
  dueDay?: string | null | undefined;
  /** Where it is carried out: what was found; the association reads it of a rectification. */
  findings?: string | null | undefined;
  followUpId: string;
  idempotencyKey: string;
  /** Where it is not enough: why, and by which local day `YYYY-MM-DD` instead. */
  reason?: string | null | undefined;
  version: number;
};

export type ChooseTwoTracksInput = {
  chosen: boolean;
  /** Whether the caller saw them in force. */
  seen: boolean;
};

export type ClaimRefundInput = {
  /** In yuan, such as `12.50`. */
  charged: string;
  complaintId: string;
  idempotencyKey: string;
  item: string;
  kind: RefundKind;
  month: string;
  reason: string;
  /** Whose fee it was. */
  serviceId: string;
};

export type ClockLimitInput = {
  amount?: number | null | undefined;
  calendar: LimitCalendar;
  class: WorkOrderClass;
  faultGrade?: FaultGrade | null | undefined;
  part: ClockPart;
};

export type ClockPart =
  | 'FORWARD'
  | 'NEXT_ANSWER'
  | 'REPLY'
  | 'REPORT'
  | 'RESOLUTION'
  | 'VERIFICATION';

export type ClockState =
  | 'BREACHED'
  | 'EXTENDED'
  | 'MET'
  | 'PAUSED'
  | 'RUNNING'
  | 'VOID';

export type CloseComplaintInput = {
  as: LeaderClosing;
  complaintId: string;
  idempotencyKey: string;
  reason: string;
};

export type CloseMonthInput = {
  /** What may be missing. */
  acknowledged: Array<MissingCode>;
  idempotencyKey: string;
  month: string;
  /** Needed where a card has become another one. */
  reason?: string | null | undefined;
};

export type ClosedCardDifferenceKind =
  | 'BASE'
  | 'BREACH'
  | 'COMPLAINT'
  | 'DEDUCTION'
  | 'FIGURE';

export type Closing =
  | 'INVALID'
  | 'LEADER'
  | 'NOT_REACHED'
  | 'SATISFIED'
  | 'WITHDRAWN';

export type ComplaintFilter = {
  acceptedBefore?: string | null | undefined;
  acceptedFrom?: string | null | undefined;
  customerId?: string | null | undefined;
  holderId?: string | null | undefined;
  kind?: Array<RequestKind> | null | undefined;
  major?: boolean | null | undefined;
  ownerId?: string | null | undefined;
  repeat?: boolean | null | undefined;
  /** Complaint number, customer or words inside the texts, Chinese included. */
  search?: string | null | undefined;
  serviceId?: string | null | undefined;
  status?: Array<ComplaintStatus> | null | undefined;
  /** Drawn for a survey or not; the carrier's (SAT-02). */
  surveyed?: boolean | null | undefined;
  unitId?: string | null | undefined;
  view?: ComplaintView | null | undefined;
};

/** What an import would make of a row: a complaint, nothing because it was taken over before, or nothing because it is wrong. */
export type ComplaintRowState =
  | 'NEW'
  | 'UNCHANGED'
  | 'WRONG';

export type ComplaintSort =
  | 'ACCEPTED'
  | 'LAST_EVENT'
  | 'NEXT_DEADLINE'
  | 'NUMBER';

export type ComplaintStatus =
  | 'ACCEPTED'
  | 'ANSWERING'
  | 'CLOSED'
  | 'HANDLING';

/** What a list shows. `inbox`: open and the caller's organisation must act. `elsewhere`: owned by us, now with others. */
export type ComplaintView =
  | 'ALL'
  | 'BREACHED'
  | 'CLOSED'
  | 'ELSEWHERE'
  | 'INBOX'
  | 'OPEN'
  | 'TO_CALL_BACK';

export type CompleteCountermeasureInput = {
  countermeasureId: string;
  day: string;
  idempotencyKey: string;
  note: string;
  summaryId: string;
};

/** At most five representatives; the proof of their authority is among the files. */
export type ConcernInput = {
  memberId?: string | null | undefined;
  representatives?: Array<RepresentativeInput> | null | undefined;
  staff?: Array<ConcernedStaffInput> | null | undefined;
  unitId?: string | null | undefined;
};

export type ConcernedStaffInput = {
  name: string;
  position?: string | null | undefined;
};

/** The customer confirmed the record read back after intake (CMP-12). */
export type ConfirmRecordInput = {
  complaintId: string;
  confirmedAt: string;
  idempotencyKey: string;
};

export type ConfirmSanctionInput = {
  /** Local day by whose end things must be put right; left out: the settings' number of working days. An ending has none. */
  deadlineDay?: string | null | undefined;
  idempotencyKey: string;
  reason?: string | null | undefined;
  sanctionId: string;
  version: number;
};

export type ContactInput = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  name: string;
  phone: string;
};

export type ContestSeasonInput = {
  fromMonth: string;
  /** Left out: a new season. */
  id?: string | null | undefined;
  name: string;
  toMonth: string;
};

/** Whether a complaint counts on a partner's scorecard and, if not, the one reason that is told. */
export type ContributionReason =
  | 'COUNTED'
  | 'DISPUTE_UPHELD'
  | 'FOUND_INVALID'
  | 'KIND_NOT_COUNTED'
  | 'MODE_UNKNOWN'
  | 'NOT_A_GROUP_CUSTOMER'
  | 'NOT_TAKEN_BY_CARRIER'
  | 'OBJECTION_UPHELD'
  | 'ORDERS_RECALLED'
  | 'WITHDRAWN';

export type CounterPostingInput = {
  idempotencyKey: string;
  mode: ServiceMode;
  /** The open month into which the counter-entry is posted. */
  month: string;
  partnerId: string;
  postingId: string;
  reason: string;
  version: number;
};

export type CreditRefundInput = {
  idempotencyKey: string;
  /** Of the credit in the carrier's own system. */
  reference: string;
  refundId: string;
  version: number;
};

/** Why public criticism was proposed (ACC-02). */
export type CriticismReason =
  | 'NO_PROMPT_MEASURES'
  | 'RECURRED';

/** What the customer said when the final result was given: satisfied or not. */
export type CustomerAnswerInput = {
  comment: string;
  outcome: CallBackOutcome;
};

export type CustomerKind =
  | 'GROUP'
  | 'INDIVIDUAL';

export type DecideCriticismInput = {
  caseId: string;
  criticise: boolean;
  idempotencyKey: string;
  /** Local day of the committee's meeting. */
  meetingDay: string;
  reason: string;
  version: number;
};

export type DecideDeductionInput = {
  accepted: boolean;
  deductionId: string;
  idempotencyKey: string;
  /** Where it is accepted; at most the item's most. */
  points?: number | null | undefined;
  reason: string;
  version: number;
};

/** The first receiver's decision on a disputed routing (CMP-07); an upheld one may name the new holder at once. */
export type DecideDisputeInput = {
  complaintId: string;
  idempotencyKey: string;
  newWorkOrder?: WorkOrderInput | null | undefined;
  reason: string;
  upheld: boolean;
  version: number;
  workOrderId: string;
};

export type DecideMajorInput = {
  complaintId: string;
  idempotencyKey: string;
  major: boolean;
  reason: string;
};

export type DecideObjectionInput = {
  idempotencyKey: string;
  objectionId: string;
  reason: string;
  upheld: boolean;
};

/** By what a change of the registry was decided. UNANSWERED: its day came before the department had acted. */
export type DecidedHow =
  | 'ACKNOWLEDGED'
  | 'APPROVED'
  | 'ON_NOTICE'
  | 'UNANSWERED';

export type DeductionEvidenceInput = {
  id: string;
  kind: EvidenceKind;
};

export type DeductionFilter = {
  month?: string | null | undefined;
  partnerId?: string | null | undefined;
  states?: Array<DeductionState> | null | undefined;
};

/** Who brought it up: a change on short notice (REG-05), a call that failed (REG-07), or a reviewer. */
export type DeductionSource =
  | 'DRILL'
  | 'REVIEWER'
  | 'SHORT_NOTICE';

export type DeductionState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PROPOSED';

export type DemandedMeasureInput = {
  /** Local day by whose end it must be done. */
  deadlineDay: string;
  text: string;
};

/** The holder says, once and with evidence, that the matter is not its own (CMP-07). */
export type DisputeRoutingInput = {
  complaintId: string;
  evidence: string;
  idempotencyKey: string;
  version: number;
  workOrderId: string;
};

export type DraftBulletinInput = {
  half: string;
  idempotencyKey: string;
};

/** Changes as they were typed: a draft keeps what is not right yet; submission checks it. */
export type DraftChangeNoticeInput = {
  changes: Array<CardChangeInput>;
  /** The local day at whose 00:00 it is to take effect; left out: as early as it may. */
  effectiveDay?: string | null | undefined;
  /** It cannot wait for the 15 working days; needs a reason and the carrier's approval (REG-05). */
  emergency?: boolean | null | undefined;
  /** Why the service contact's mobile needs an exception (REG-02). */
  exceptionReason?: string | null | undefined;
  idempotencyKey: string;
  reason?: string | null | undefined;
};

export type DraftSummaryInput = {
  half: string;
  idempotencyKey: string;
};

/** What a call found (REG-07): 接通, 无法接通, 无人接听, 空号, 关机, 呼转. */
export type DrillOutcome =
  | 'EMPTY_NUMBER'
  | 'FORWARDED'
  | 'NO_ANSWER'
  | 'OFF'
  | 'REACHED'
  | 'UNREACHABLE';

/** A number that is drilled because it must be reachable round the clock (REG-02, REG-07). */
export type DrilledField =
  | 'HOTLINE_FIXED'
  | 'HOTLINE_MOBILE'
  | 'SERVICE_CONTACT';

export type DropCountermeasureInput = {
  countermeasureId: string;
  idempotencyKey: string;
  reason: string;
  summaryId: string;
};

export type EditBulletinSectionInput = {
  bulletinId: string;
  /** Complaints that are told in it from now on. */
  complaintIds?: Array<string> | null | undefined;
  idempotencyKey: string;
  reason?: string | null | undefined;
  section: BulletinSectionName;
  text: string;
  /** The section's, as the editor saw it. */
  version: number;
};

export type EditSummarySectionInput = {
  idempotencyKey: string;
  reason?: string | null | undefined;
  section: SummarySectionName;
  summaryId: string;
  text: string;
  /** The section's, as the editor saw it. */
  version: number;
};

export type EndAbsenceInput = {
  absenceId: string;
  idempotencyKey: string;
  version: number;
};

export type EndManualInput = {
  idempotencyKey: string;
  manualId: string;
  /** The first day on which it is not valid any more. */
  validTo: string;
};

export type EnterOutsideFiguresInput = {
  figures: Array<OutsideFigureInput>;
  idempotencyKey: string;
  /** `YYYY-MM`; the month in which somebody looks at it for JOINED_ON. */
  month: string;
  partnerId: string;
};

export type EnterPublicityInput = {
  appearedAt: string;
  /** One that the member holds or held. */
  complaintId?: string | null | undefined;
  idempotencyKey: string;
  medium: Medium;
  memberId: string;
  mishandled: boolean;
  /** The member's. */
  outletId?: string | null | undefined;
  reason: string;
  source: string;
};

export type EnterSettlementPaymentInput = {
  amount: string;
  idempotencyKey: string;
  mode: ServiceMode;
  month: string;
  partnerId: string;
  /** Of the payment in the carrier's own system. */
  reference: string;
  version: number;
};

export type EnterSettlementShareInput = {
  /** In yuan; 0 is said too. */
  amount: string;
  idempotencyKey: string;
  mode: ServiceMode;
  /** The open month into which it is posted: the same, unless a settled month is put right. */
  month: string;
  partnerId: string;
  /** The month it is the share of. */
  shareOf: string;
  version: number;
};

/** What a deduction is shown by. */
export type EvidenceKind =
  | 'CALL_BACK'
  | 'CHANGE_NOTICE'
  | 'COMPLAINT'
  | 'DRILL';

export type FaultGrade =
  | 'GENERAL'
  | 'IMPORTANT'
  | 'SEVERE';

/** What an import would make of a row: first values, other values, nothing new, or nothing because it is wrong. */
export type FigureRowState =
  | 'CHANGED'
  | 'NEW'
  | 'UNCHANGED'
  | 'WRONG';

export type FigureSource =
  | 'ENTERED'
  | 'IMPORTED';

export type FileContactReportInput = {
  handlerA: ReportedPersonInput;
  handlerB: ReportedPersonInput;
  idempotencyKey: string;
  leader: ReportedPersonInput;
  responsibleDepartment: ReportedDepartmentInput;
};

export type FileObjectionInput = {
  about: ObjectionAbout;
  evidence: string;
  /** The complaint's or the deduction's. */
  id: string;
  idempotencyKey: string;
};

export type FindCauseInput = {
  /** Left out: the complaint itself is the repeat. */
  callBackId?: string | null | undefined;
  cause: RepeatCause;
  complaintId: string;
  idempotencyKey: string;
  /** Asked of a delay. */
  justified?: boolean | null | undefined;
  memberId: string;
  reason: string;
};

/** What a member demands after a complaint (ASC-02): 整改意见, of an outlet or of head office; 责任人员处理意见, about who is responsible. */
export type FollowUpKind =
  | 'RECTIFICATION'
  | 'STAFF_MEASURE';

/** Where it stands: to be carried out, reported and to be checked by head office, found carried out, or no longer demanded. */
export type FollowUpState =
  | 'CARRIED_OUT'
  | 'OPEN'
  | 'REPORTED'
  | 'WITHDRAWN';

/** What happened to it: 下发, 网点自行登记, 上报, 退回, 核查落实, 撤销. */
export type FollowUpStepName =
  | 'CHECKED'
  | 'ORDERED'
  | 'RECORDED'
  | 'REPORTED'
  | 'RETURNED'
  | 'WITHDRAWN';

/** What a list shows: open, of those whose day is over, reported and to be checked, carried out, withdrawn. */
export type FollowUpView =
  | 'DONE'
  | 'OPEN'
  | 'OVERDUE'
  | 'TO_CHECK'
  | 'WITHDRAWN';

/** The answer to an open request for information; the paused clocks go on. */
export type GiveInformationInput = {
  answer: string;
  complaintId: string;
  idempotencyKey: string;
  /** `openRequest.id` of the order. */
  requestId: string;
  version: number;
  workOrderId: string;
};

/** A handler of a member's complaints 承办人. */
export type HandlerRole =
  | 'HANDLER_A'
  | 'HANDLER_B';

/** What a customer said when the carrier called back (SCO-02); ANY: either. */
export type HeardStatement =
  | 'ANY'
  | 'NOT_SATISFIED'
  | 'SATISFIED';

export type HoldInterviewInput = {
  /** Both sides; at most 50. */
  attendees: Array<CaseAttendeeInput>;
  caseId: string;
  heldAt: string;
  idempotencyKey: string;
  /** At most 20. */
  measures: Array<DemandedMeasureInput>;
  /** What else was said. */
  reason?: string | null | undefined;
  version: number;
};

export type ImportCardsInput = {
  /** The last row that was done; left out: from the first. */
  afterRow?: number | null | undefined;
  fileId: string;
  idempotencyKey: string;
};

export type ImportComplaintsInput = {
  /** The last row that was done; left out: from the first. */
  afterRow?: number | null | undefined;
  /** Whether they count on the cards of the association and its members. */
  counted?: boolean | null | undefined;
  fileId: string;
  idempotencyKey: string;
};

export type ImportFiguresInput = {
  fileId: string;
  idempotencyKey: string;
};

/** On whose side somebody sat. */
export type InterviewSide =
  | 'ASSOCIATION'
  | 'MEMBER';

export type JudgeMeasureInput = {
  caseId: string;
  done: boolean;
  idempotencyKey: string;
  measureId: string;
  reason: string;
  version: number;
};

export type JudgeSanctionInput = {
  idempotencyKey: string;
  reason: string;
  sanctionId: string;
  /** Of an objection: it is right. Of a suspension: it stays. */
  upheld: boolean;
  version: number;
};

/** The association's reviewer finds a complaint valid or invalid (CMP-02, ASC-01). */
export type JudgeValidityInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
  valid: boolean;
};

export type KnownShareFilter = {
  state?: KnownShareState | null | undefined;
};

/**
 * How billing's share of a ledger stands against the ledger: it can be posted; it was posted otherwise, which a counter-entry puts
 * right; billing said nothing; billing names a mode the partner does not work in; it is posted.
 */
export type KnownShareState =
  | 'DIFFERS'
  | 'MISSING'
  | 'OTHER_MODE'
  | 'POSTED'
  | 'TO_POST';

export type LeaderClosing =
  | 'INVALID'
  | 'LEADER'
  | 'NOT_REACHED';

/** The accounts of a partner's ledger (REF-04): where the share comes from, what was advanced to customers, what is owed, kept back, paid. */
export type LedgerAccount =
  | 'CUSTOMER_REFUNDS'
  | 'HELD'
  | 'PAID'
  | 'PAYABLE'
  | 'REVENUE_SHARE';

export type LedgerInput = {
  mode: ServiceMode;
  partnerId: string;
};

export type LimitCalendar =
  | 'ELAPSED'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS';

/** What became of a line as against the version before. */
export type LineChange =
  | 'ADDED'
  | 'KEPT'
  | 'REMOVED';

export type LinkRepeatInput = {
  complaintId: string;
  firstComplaintId: string;
  idempotencyKey: string;
};

export type LogDrillInput = {
  /** When the number was called. */
  at: string;
  field: DrilledField;
  idempotencyKey: string;
  note?: string | null | undefined;
  outcome: DrillOutcome;
  partnerId: string;
};

export type MajorState =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'NO'
  | 'PROPOSED';

/** What partners supply for the carrier's staff (REG-10): 使用手册, 常见问题, 下载, 培训. */
export type ManualKind =
  | 'DOWNLOAD'
  | 'FAQ'
  | 'MANUAL'
  | 'TRAINING';

/** The notices named, or all up to and with `upToId`, are read. */
export type MarkNoticesReadInput = {
  ids?: Array<string> | null | undefined;
  upToId?: string | null | undefined;
};

/** How a demanded measure stands; reported in time it waits for the association. */
export type MeasureState =
  | 'DONE'
  | 'OVERDUE'
  | 'REPORTED'
  | 'RUNNING';

/** Where a matter was made public. */
export type Medium =
  | 'INTERNET'
  | 'PRESS';

export type MemberComplaintFilter = {
  channel?: Channel | null | undefined;
  counted?: boolean | null | undefined;
  /** Behind this figure. */
  figure?: MemberFigureName | null | undefined;
  kind?: RequestKind | null | undefined;
  /** Of those behind the figure: what is against it. */
  missed?: boolean | null | undefined;
  outletId?: string | null | undefined;
};

/** A figure of a card: clocks kept by limit, found valid, repeats, returns, satisfaction; in percent. */
export type MemberFigureName =
  | 'CLK_10'
  | 'CLK_11_REPORT'
  | 'CLK_11_VERIFICATION'
  | 'CLK_12'
  | 'CLK_18'
  | 'REPEATS'
  | 'RETURNS'
  | 'SATISFACTION'
  | 'VALIDITY';

/** Why there is no figure: never a free 0 or 100. */
export type MemberNotAssessed =
  | 'NO_CLOCK_ENDED'
  | 'NO_COMPLAINTS'
  | 'NO_STATEMENT'
  | 'NO_VERDICT';

/** Whether a complaint counts on a member's card and, if not, the one reason that is told. */
export type MemberReason =
  | 'COUNTED'
  | 'ORDERS_RECALLED'
  | 'WITHDRAWN';

/** What can be missing when a month is to be closed (SAN-07). */
export type MissingCode =
  | 'ANSWERS_STILL_POSSIBLE'
  | 'BILLED_USERS_MISSING'
  | 'DEDUCTION_UNDECIDED'
  | 'DISPUTE_PENDING'
  | 'MODE_UNKNOWN'
  | 'MONTH_NOT_OVER'
  | 'OBJECTION_UNDECIDED'
  | 'SIGNED_GROUP_CUSTOMERS_MISSING';

/** Why the service contact's mobile needs the carrier's exception (REG-02). */
export type MobileException =
  | 'MOBILE_CHANGES'
  | 'NOT_CHINA_MOBILE';

export type MonthClosingState =
  | 'FINISHED'
  | 'RUNNING';

/** Why there is no figure: never a free 0 or 100. */
export type NotAssessedReason =
  | 'JOINED_MID_MONTH'
  | 'NOTHING_OBSERVED'
  | 'NO_CALL_BACKS'
  | 'NO_COMPLAINTS'
  | 'NO_USERS';

/** Whose complaint numbers an outlet publishes: 本网点, 系统内, 省银行业协会, 中国银行业协会. */
export type NoticeLevel =
  | 'BANK'
  | 'CHINA_BANKING_ASSOCIATION'
  | 'OUTLET'
  | 'PROVINCIAL_ASSOCIATION';

export type ObjectToSanctionInput = {
  evidence: string;
  idempotencyKey: string;
  sanctionId: string;
  version: number;
};

/** What a partner objects to on a closed card. */
export type ObjectionAbout =
  | 'COMPLAINT'
  | 'DEDUCTION';

export type ObjectionState =
  | 'FILED'
  | 'REJECTED'
  | 'UPHELD';

export type OrderFollowUpInput = {
  complaintId: string;
  /** What is demanded. */
  demand: string;
  /** Local day `YYYY-MM-DD`. */
  dueDay: string;
  idempotencyKey: string;
  kind: FollowUpKind;
  /** Of STAFF_MEASURE: which measure is taken. */
  measure?: string | null | undefined;
  /** Of STAFF_MEASURE: the person and post. */
  staff?: string | null | undefined;
  /** The outlet that is to carry it out; null: head office itself. */
  unitId?: string | null | undefined;
};

export type OutsideFigureInput = {
  name: OutsideFigureName;
  /** The version that was on the screen, 0 for none: another one since is told and nothing is written. */
  seenVersion?: number | null | undefined;
  /** Null or empty: takes it back. */
  value?: string | null | undefined;
};

/** What is known from outside of a partner's month; JOINED_ON is of no month. */
export type OutsideFigureName =
  | 'BILLED_USERS'
  | 'JOINED_ON'
  | 'SERVICE_COST'
  | 'SHARE_C'
  | 'SHARE_EMP'
  | 'SIGNED_GROUP_CUSTOMERS';

/** Why a document is owed, or soon will be: never supplied, supplied for later only, ended, or about to end. */
export type OwedReason =
  | 'ENDED'
  | 'ENDING'
  | 'MISSING'
  | 'NOT_YET_VALID';

/** A step that a department of the carrier owes to a notice. */
export type OwedStep =
  | 'ACKNOWLEDGEMENT'
  | 'APPROVAL'
  | 'CONFIRMATION'
  | 'EXCEPTION';

export type PartyRole =
  | 'HOLDER'
  | 'OWNER'
  | 'SUPERVISOR';

/** To whom the responsible head passes an ordinary one on: 营业部 or 总部相关部门. */
export type PassedTo =
  | 'BRANCH'
  | 'DEPARTMENT';

export type PauseReason =
  | 'WAITING_FOR_CUSTOMER'
  | 'WAITING_FOR_FIRST_RECEIVER';

export type PostKnownSharesInput = {
  /** Where the step before ended. */
  after?: string | null | undefined;
  idempotencyKey: string;
  /** The month the shares are of. */
  month: string;
  /** `asOf` of the list the clerk saw. */
  seenAt: string;
};

/** What a posting is for; COUNTER takes another one back. */
export type PostingKind =
  | 'COUNTER'
  | 'HOLD'
  | 'PAYMENT'
  | 'REFUND'
  | 'RELEASE'
  | 'SHARE';

export type ProposeDeductionInput = {
  /** Each of the partner's own; a call-back with its complaint. */
  evidence: Array<DeductionEvidenceInput>;
  idempotencyKey: string;
  itemId: string;
  month: string;
  partnerId: string;
  points: number;
  reason: string;
};

export type ProposeEndingInput = {
  complaintIds: Array<string>;
  idempotencyKey: string;
  partnerId: string;
  reason: string;
  serviceId?: string | null | undefined;
};

export type PublishNumbersInput = {
  /** Of an outlet: whether it takes part in the season's service contest. */
  inContest?: boolean | null | undefined;
  level: NoticeLevel;
  numbers: Array<string>;
  /** Of level OUTLET only. */
  outletId?: string | null | undefined;
  /** `enteredAt` of the numbers that were seen; null: there were none. */
  seenAt?: string | null | undefined;
};

export type RecallWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
  version: number;
  workOrderId: string;
};

/** Why: A is there; A is absent, so B; both are, so the leader; nothing was reported, so every seat that could answer. */
export type ReceiverReason =
  | 'A_IS_ABSENT'
  | 'A_IS_THERE'
  | 'BOTH_ARE_ABSENT'
  | 'NOTHING_REPORTED';

/** Who of the three receives. */
export type ReceiverRole =
  | 'HANDLER_A'
  | 'HANDLER_B'
  | 'LEADER';

export type ReclassifyWorkOrderInput = {
  complaintId: string;
  difficult: boolean;
  faultGrade?: FaultGrade | null | undefined;
  idempotencyKey: string;
  reason: string;
  urgent: boolean;
  version: number;
  workOrderId: string;
};

/** One line of both lists: the same, another amount, on one of them only, or more than once on one of them. */
export type ReconciledFound =
  | 'AMOUNT_DIFFERS'
  | 'MATCHED'
  | 'ONLY_HERE'
  | 'ONLY_THERE'
  | 'REPEATED';

export type ReconciledKind =
  | 'PAYMENT'
  | 'REFUND'
  | 'SHARE';

export type RecordAttendanceInput = {
  attendees: Array<AttendeeInput>;
  idempotencyKey: string;
  manualId: string;
};

/** A call-back attempt (SAT-01, CMP-05). `returnTo` names the resolved orders that go back; all of them where it is empty. */
export type RecordCallBackInput = {
  comment?: string | null | undefined;
  complaintId: string;
  idempotencyKey: string;
  outcome: CallBackOutcome;
  returnTo?: Array<string> | null | undefined;
  /** CALL_BACK where it is left out. */
  way?: CallBackWay | null | undefined;
};

export type RecordPartnerAttendanceInput = {
  attendees: Array<AttendeeInput>;
  idempotencyKey: string;
  manualId: string;
  partnerId: string;
};

export type RecordRectificationInput = {
  /** What was wrong. */
  cause: string;
  complaintId: string;
  /** Local day `YYYY-MM-DD`. */
  doneDay: string;
  idempotencyKey: string;
  /** What was done. */
  result: string;
};

export type RefundFilter = {
  complaintId?: string | null | undefined;
  /** The month whose settlement deducts it. */
  deductedMonth?: string | null | undefined;
  mode?: ServiceMode | null | undefined;
  partnerId?: string | null | undefined;
  states?: Array<RefundState> | null | undefined;
};

/** What is given back: a wrong charge is double in any case (REF-01); a group's function fee once, unless the carrier decides double (REF-03). */
export type RefundKind =
  | 'FUNCTION_FEE'
  | 'WRONG_CHARGE';

/** A step to a refund with its reason. */
export type RefundReasonInput = {
  idempotencyKey: string;
  reason: string;
  refundId: string;
  version: number;
};

/** The life of a refund (REF-01…03): claimed, verified by the partner, approved, credited to the customer, deducted from the partner's settlement. */
export type RefundState =
  | 'APPROVED'
  | 'CLAIMED'
  | 'CREDITED'
  | 'DEDUCTED'
  | 'DENIED'
  | 'REJECTED'
  | 'VERIFIED';

/** Fields left out stay as they are; lists replace the whole list. */
export type RegistrySettingsInput = {
  chinaMobileSegments?: Array<string> | null | undefined;
  latestDaysAhead?: number | null | undefined;
  longestTariff?: number | null | undefined;
  manualEndsWithinDays?: number | null | undefined;
  mostBusinessTypes?: number | null | undefined;
  mostLiaisons?: number | null | undefined;
  noticeWorkingDays?: number | null | undefined;
  remindAfterWorkingDays?: Array<number> | null | undefined;
  remindBeforeWorkingDays?: Array<number> | null | undefined;
  remindEmergencyAfterHours?: Array<number> | null | undefined;
  reminderAt?: string | null | undefined;
  requiredManuals?: Array<ManualKind> | null | undefined;
};

export type RelateServicesInput = {
  /** All that are related to it from now on. */
  relatedServiceIds: Array<string>;
  /** What the form showed as related: whoever changed it meanwhile is not overwritten. */
  seenServiceIds: Array<string>;
  serviceId: string;
};

/** Why a customer came again: 态度、言行不当, 拖而不办, or neither. */
export type RepeatCause =
  | 'ATTITUDE'
  | 'DELAY'
  | 'OTHER';

/** What is known of a complaint while it is being taken, to look for the one it repeats (CMP-03). */
export type RepeatProposalInput = {
  customerId?: string | null | undefined;
  description?: string | null | undefined;
  phone?: string | null | undefined;
  serviceId?: string | null | undefined;
  subject?: string | null | undefined;
};

/** The first substantive reply; it stops the reply clock. */
export type ReplyToWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  reply: string;
  version: number;
  workOrderId: string;
};

export type ReportAbsenceInput = {
  fromDay: string;
  handler: HandlerRole;
  idempotencyKey: string;
  toDay: string;
  version: number;
};

/** What a member reports: 分管领导, 责任部门, 承办人 A 角, 承办人 B 角. */
export type ReportField =
  | 'HANDLER_A'
  | 'HANDLER_B'
  | 'LEADER'
  | 'RESPONSIBLE_DEPARTMENT';

export type ReportFollowUpInput = {
  complaintId: string;
  /** Local day `YYYY-MM-DD`. */
  doneDay: string;
  followUpId: string;
  idempotencyKey: string;
  result: string;
  version: number;
};

export type ReportMeasureInput = {
  caseId: string;
  idempotencyKey: string;
  measureId: string;
  report: string;
  version: number;
};

/** Progress told to the customer and the supervising level, with the promised time of the next answer (CMP-10). */
export type ReportProgressInput = {
  complaintId: string;
  idempotencyKey: string;
  progress: string;
  promisedAt?: string | null | undefined;
  version: number;
  workOrderId: string;
};

export type ReportToSupervisorInput = {
  caseId: string;
  idempotencyKey: string;
  recommendation: string;
  toldDay: string;
  version: number;
};

export type ReportedDepartmentInput = {
  email: string;
  name: string;
  phone: string;
};

export type ReportedPersonInput = {
  email: string;
  mobile: string;
  name: string;
  personId?: string | null | undefined;
  phone: string;
};

export type RepresentativeInput = {
  name: string;
  phone: string;
};

/** A question to the first receiver, or one that waits for the customer; the clocks pause where the programme allows it. */
export type RequestInformationInput = {
  complaintId: string;
  idempotencyKey: string;
  question: string;
  reason: PauseReason;
  version: number;
  workOrderId: string;
};

export type RequestKind =
  | 'BUSINESS_REQUEST'
  | 'COMPLAINT'
  | 'ENQUIRY'
  | 'FAULT_REPORT'
  | 'QUERY'
  | 'SUPPORT_REQUEST';

export type ResolveWorkOrderInput = {
  /** What the customer said to it: an outlet's result counts with it alone (CLK-12, CMP-05). */
  answer?: CustomerAnswerInput | null | undefined;
  cause: string;
  complaintId: string;
  idempotencyKey: string;
  measure: string;
  version: number;
  workOrderId: string;
};

/** How a response plan stands today: 执行中, 待执行, 已撤销. */
export type ResponsePlanState =
  | 'IN_FORCE'
  | 'PLANNED'
  | 'WITHDRAWN';

/** Who sent the order does not take its result; the holder verifies again under new clocks (CMP-06). */
export type ReturnWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
  version: number;
  workOrderId: string;
};

export type RevealContactInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
};

export type ReviseChangeNoticeInput = {
  changeNoticeId: string;
  changes: Array<CardChangeInput>;
  effectiveDay?: string | null | undefined;
  emergency?: boolean | null | undefined;
  exceptionReason?: string | null | undefined;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version: number;
};

export type ReviseResponsePlanInput = {
  attachmentIds?: Array<string> | null | undefined;
  authority: string;
  /** What is new. */
  change: string;
  escalation: string;
  idempotencyKey: string;
  /** Files of the version before that stay. */
  keptFileIds?: Array<string> | null | undefined;
  /** Left out: all of the member's outlets. */
  outletIds?: Array<string> | null | undefined;
  planId: string;
  situation: string;
  steps: string;
  title: string;
  validFrom: string;
  /** `versions` of the plan as it was seen. */
  version: number;
  words: string;
};

/** A change on short notice (REG-05), or what a call to a registered number found (REG-07). */
export type RubricFinding =
  | 'EMPTY_NUMBER'
  | 'FORWARDED'
  | 'NO_ANSWER'
  | 'OFF'
  | 'SHORT_NOTICE'
  | 'UNREACHABLE';

export type RubricItemInput = {
  /** Left out: a new item. */
  id?: string | null | undefined;
  most: number;
  name: string;
};

export type RubricRateInput = {
  finding: RubricFinding;
  itemId: string;
  points: number;
};

export type SanctionEvidenceKind =
  | 'CARD'
  | 'COMPLAINT'
  | 'COST';

export type SanctionFilter = {
  month?: string | null | undefined;
  partnerId?: string | null | undefined;
  states?: Array<SanctionState> | null | undefined;
};

/** What a sanction does: a rectification order 限期整改 with settlement suspended until it is complied with or for a month, a service suspended at once, the end of the cooperation 中止合作. */
export type SanctionMeasure =
  | 'ENDING'
  | 'RECTIFICATION_FOR_A_MONTH'
  | 'RECTIFICATION_UNTIL_COMPLIANT'
  | 'SERVICE_SUSPENSION';

/** A step to a sanction with its reason. */
export type SanctionReasonInput = {
  idempotencyKey: string;
  reason: string;
  sanctionId: string;
  version: number;
};

/** The rules a sanction follows from (domain.md 6). */
export type SanctionRule =
  | 'SAN_01'
  | 'SAN_02'
  | 'SAN_03'
  | 'SAN_04'
  | 'SAN_05';

/** The life of a sanction (SAN-01…06). */
export type SanctionState =
  /** An ending that the reviewer confirmed and a second person has not approved yet. */
  | 'AWAITING_APPROVAL'
  | 'COMPLIANT'
  | 'COOPERATION_ENDED'
  | 'DECLINED'
  /** The card it rested on has a later version that says otherwise. */
  | 'LAPSED'
  | 'LIFTED'
  /** The order is out; the partner owes a plan. */
  | 'ORDERED'
  | 'PLAN_ACCEPTED'
  | 'PLAN_SUBMITTED'
  | 'PROPOSED'
  /** SAN-05: a service is suspended; the review comes afterwards. */
  | 'SERVICE_SUSPENDED'
  | 'SUSPENSION_KEPT';

export type ScorecardComplaintFilter = {
  /** The place of the class of the first answer; -1: not answered yet. */
  answerClass?: number | null | undefined;
  /** Whether it counts; left out: either. */
  counted?: boolean | null | undefined;
  heard?: HeardStatement | null | undefined;
  mode?: ServiceMode | null | undefined;
  reason?: ContributionReason | null | undefined;
  repeat?: boolean | null | undefined;
  timeliness?: Timeliness | null | undefined;
};

export type ScorecardFilter = {
  mode?: ServiceMode | null | undefined;
  /** In the partner's name. */
  search?: string | null | undefined;
  state?: ScorecardState | null | undefined;
};

/** The figures by which a partner's month is judged. */
export type ScorecardRule =
  | 'SCO_01'
  | 'SCO_02'
  | 'SCO_03'
  | 'SCO_04'
  | 'SCO_05';

/** In what order scorecards stand. Who has no such figure comes last. */
export type ScorecardSort =
  | 'COMPLAINTS'
  | 'PARTNER'
  | 'SCO_01'
  | 'SCO_02'
  | 'SCO_03'
  | 'SCO_04'
  | 'SCO_05';

/** BREACHED: a figure is a case for a sanction. NEAR: one more complaint would make it one. NOT_ASSESSED: a figure is missing. */
export type ScorecardState =
  | 'BREACHED'
  | 'NEAR'
  | 'NOT_ASSESSED';

export type SendWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  /** The member's own order under which it goes to its outlet (CLK-12); left out by the first receiver. */
  parentWorkOrderId?: string | null | undefined;
  workOrder: WorkOrderInput;
};

/** How a service is shared with the carrier: EMP 模式, C 模式 (domain.md 6). */
export type ServiceMode =
  | 'C'
  | 'EMP';

export type SettleMonthsInput = {
  idempotencyKey: string;
  month: string;
  of: Array<LedgerInput>;
};

export type SettlementFilter = {
  mode?: ServiceMode | null | undefined;
  /** In the partner's name. */
  search?: string | null | undefined;
  state?: SettlementState | null | undefined;
};

/** How far a month of a ledger has come: over and settled; nothing missing; something missing; not over yet. */
export type SettlementState =
  | 'MISSING'
  | 'READY'
  | 'RUNNING'
  | 'SETTLED';

export type SolvedBy =
  | 'NOT_YET'
  | 'ON_SITE'
  | 'PHONE';

export type SortDirection =
  | 'ASCENDING'
  | 'DESCENDING';

export type StretchTime =
  | 'NOW'
  | 'PAST'
  | 'UPCOMING';

export type SubmitChangeNoticeInput = {
  changeNoticeId: string;
  idempotencyKey: string;
  /** Open notices on the same fields that this one is to end. */
  replaces?: Array<string> | null | undefined;
  version: number;
};

export type SubmitPlanInput = {
  idempotencyKey: string;
  plan: string;
  sanctionId: string;
  version: number;
};

/** A step with its reason. */
export type SummaryReasonInput = {
  idempotencyKey: string;
  reason: string;
  summaryId: string;
  version: number;
};

/** The parts of a member's periodic summary, in order (ASC-02). */
export type SummarySectionName =
  | 'ANALYSIS'
  | 'COUNTERMEASURES'
  | 'HOT_SPOTS'
  | 'KINDS_AND_CHANNELS'
  | 'OVERVIEW'
  | 'RECTIFICATION'
  | 'TIMELINESS';

/** What is finished is reopened before it is edited; what was handed in stays. */
export type SummaryState =
  | 'DRAFT'
  | 'FINISHED'
  | 'HANDED_IN';

/** A step that needs no reason. */
export type SummaryWordInput = {
  idempotencyKey: string;
  reason?: string | null | undefined;
  summaryId: string;
  version: number;
};

export type SupplyManualInput = {
  /** The file; a training may be without. */
  attachmentId?: string | null | undefined;
  idempotencyKey: string;
  kind: ManualKind;
  serviceId: string;
  title: string;
  validFrom: string;
  /** The first day on which it is not valid any more; left out: until a newer one. */
  validTo?: string | null | undefined;
  version: string;
};

export type SuspendServiceInput = {
  /** The complaints that call for it; may be none: harm does not wait for a file of proof. */
  complaintIds?: Array<string> | null | undefined;
  idempotencyKey: string;
  reason: string;
  serviceId: string;
};

/** One act of intake: the record, its wish and read-back, the first work orders and files (CMP-01, 02, 12). */
export type TakeComplaintInput = {
  attachmentIds?: Array<string> | null | undefined;
  attempts?: number | null | undefined;
  channel: Channel;
  concern?: ConcernInput | null | undefined;
  /** When the customer confirmed the record read back (CMP-12). */
  confirmedAt?: string | null | undefined;
  contact: ContactInput;
  customerId?: string | null | undefined;
  customerKind: CustomerKind;
  description: string;
  discoveredAt?: string | null | undefined;
  idempotencyKey: string;
  kind: RequestKind;
  /** When the request reached the first receiver; now where it is left out. */
  receivedAt?: string | null | undefined;
  repeatOfId?: string | null | undefined;
  responsibilityUnclear?: boolean | null | undefined;
  serviceId?: string | null | undefined;
  /** NOT_YET where it is left out. */
  solvedBy?: SolvedBy | null | undefined;
  subject: string;
  unitId?: string | null | undefined;
  wish: string;
  workOrders?: Array<WorkOrderInput> | null | undefined;
};

export type TakeTrackStepInput = {
  answer?: string | null | undefined;
  /** Of ARCHIVE. */
  archiveNumber?: string | null | undefined;
  /** What the customer said when called back. */
  comment?: string | null | undefined;
  complaintId: string;
  findings?: string | null | undefined;
  idempotencyKey: string;
  note?: string | null | undefined;
  opinion?: string | null | undefined;
  /** Of CALL_BACK. */
  outcome?: CallBackOutcome | null | undefined;
  /** Of PASS_ON. */
  passedTo?: PassedTo | null | undefined;
  /** Why it is major. */
  reason?: string | null | undefined;
  result?: string | null | undefined;
  step: TrackStepName;
};

export type TenantKind =
  | 'ASSOCIATION'
  | 'CARRIER'
  | 'MEMBER'
  | 'PARTNER'
  | 'VENDOR';

/** From where on a figure is a case for a sanction; AT_LEAST counts the threshold itself, BELOW does not. */
export type ThresholdKind =
  | 'AT_LEAST'
  | 'BELOW';

/** How the first resolution stands to SCO-04. */
export type Timeliness =
  | 'IN_TIME'
  | 'LATE'
  | 'UNRESOLVED';

/** How a member that chose two tracks handles a complaint (TRK-01): 营业部普通投诉, 总部普通投诉, 重大投诉. */
export type Track =
  | 'BRANCH_ORDINARY'
  | 'HEAD_OFFICE_ORDINARY'
  | 'MAJOR';

export type TrackStepName =
  | 'ANSWER'
  | 'ARCHIVE'
  | 'CALL_BACK'
  | 'HAND_OVER'
  | 'INVESTIGATE'
  | 'PASS_ON'
  | 'RECORD'
  | 'RECORD_RESULT'
  | 'REPORT_TO_HEAD'
  | 'REPORT_TO_LEADER'
  | 'SIGN'
  | 'TELL_CALL_CENTRE'
  | 'TELL_LEADER';

/** Where a step stands: taken, to be taken now, or waiting for others. */
export type TrackStepState =
  | 'DONE'
  | 'OPEN'
  | 'WAITS';

/** Whose step it is: 营业部, 总部, 相关部门负责人, 分管领导, 稽核考核部, 呼叫中心. */
export type TrackUnit =
  | 'AUDIT'
  | 'BRANCH'
  | 'CALL_CENTRE'
  | 'HEAD_OFFICE'
  | 'LEADER'
  | 'RESPONSIBLE_HEAD';

/** 催办. */
export type UrgeWorkOrderInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
  workOrderId: string;
};

export type Validity =
  | 'INVALID'
  | 'UNJUDGED'
  | 'VALID';

export type VerifyRefundInput = {
  idempotencyKey: string;
  reason: string;
  refundId: string;
  version: number;
  /** What of the charge was wrong, in yuan; what is returned is computed from it. */
  wrong: string;
};

export type WithdrawComplaintInput = {
  complaintId: string;
  idempotencyKey: string;
  reason: string;
};

export type WithdrawFollowUpInput = {
  complaintId: string;
  followUpId: string;
  idempotencyKey: string;
  reason: string;
  version: number;
};

export type WithdrawResponsePlanInput = {
  idempotencyKey: string;
  planId: string;
  reason: string;
  /** `versions` of the plan as it was seen. */
  version: number;
};

export type WorkOrderClass =
  | 'DIFFICULT'
  | 'DIRECT'
  | 'ELECTRONIC'
  | 'FAULT'
  | 'FORWARDED'
  | 'ORDINARY'
  | 'OUTLET'
  | 'OWN_UNIT'
  | 'URGENT'
  | 'VENDOR_OTHER';

export type WorkOrderInput = {
  difficult?: boolean | null | undefined;
  faultGrade?: FaultGrade | null | undefined;
  holderId: string;
  holderUnitId?: string | null | undefined;
  instruction?: string | null | undefined;
  urgent?: boolean | null | undefined;
};

export type WorkOrderState =
  | 'ACCEPTED'
  | 'DISPUTED'
  | 'RECALLED'
  | 'REPLIED'
  | 'RESOLVED'
  | 'RETURNED'
  | 'SENT'
  | 'VOID';

export type WorkingHoursInput = {
  from: string;
  to: string;
};

export type WriteResponsePlanInput = {
  attachmentIds?: Array<string> | null | undefined;
  authority: string;
  escalation: string;
  idempotencyKey: string;
  kind: RequestKind;
  /** Left out: all of the member's outlets. */
  outletIds?: Array<string> | null | undefined;
  situation: string;
  steps: string;
  title: string;
  validFrom: string;
  words: string;
};

export type CaseRowFragment = { id: string, clause: AccountabilityClause, kind: RequestKind | null, state: CaseState, proposedAt: string, nextDueAt: string | null, overdue: boolean, endedAt: string | null, member: { id: string, name: string, shortName: string }, outlet: { id: string, name: string } | null };

export type EvidencePieceFragment = { kind: CaseEvidenceKind, complaint: { id: string, number: string, subject: string } | null, publicity: { id: string, medium: Medium, source: string, appearedAt: string, reason: string, complaint: { id: string, number: string } | null } | null };

export type CasePageFragment = { version: number, decidedAt: string | null, publishedAt: string | null, barredAt: string | null, id: string, clause: AccountabilityClause, kind: RequestKind | null, state: CaseState, proposedAt: string, nextDueAt: string | null, overdue: boolean, endedAt: string | null, triggers: Array<{ at: string, count: number, evidence: Array<{ kind: CaseEvidenceKind, complaint: { id: string, number: string, subject: string } | null, publicity: { id: string, medium: Medium, source: string, appearedAt: string, reason: string, complaint: { id: string, number: string } | null } | null }> }>, interview: { heldAt: string, attendees: Array<{ name: string, side: InterviewSide }>, measures: Array<{ id: string, text: string, dueAt: string, state: MeasureState, reportedAt: string | null, report: string | null, judgedAt: string | null, done: boolean | null, judgement: string | null }> } | null, grounds: Array<{ ground: CriticismReason, measures: Array<{ id: string, text: string }>, evidence: Array<{ kind: CaseEvidenceKind, complaint: { id: string, number: string, subject: string } | null, publicity: { id: string, medium: Medium, source: string, appearedAt: string, reason: string, complaint: { id: string, number: string } | null } | null }> }>, criticism: { criticise: boolean, meetingDay: string, reason: string, season: { name: string } | null } | null, supervisorReport: { toldDay: string, recommendation: string } | null, barredSeason: { name: string } | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, member: { id: string, name: string, shortName: string }, outlet: { id: string, name: string } | null };

type CaseAnswer_CaseConflict_Fragment = { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type CaseAnswer_CaseDone_Fragment = { __typename: 'CaseDone', accountabilityCase: { id: string } };

type CaseAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type CaseAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type CaseAnswerFragment =
  | CaseAnswer_CaseConflict_Fragment
  | CaseAnswer_CaseDone_Fragment
  | CaseAnswer_CommandRefused_Fragment
  | CaseAnswer_InvalidInput_Fragment
;

export type LookedAtFragment = { members: Array<{ id: string, shortName: string, units: Array<{ id: string, name: string, kind: string }> }>, cameAgain: Array<{ callBackId: string | null, at: string, member: { id: string, shortName: string }, finding: { cause: RepeatCause, justified: boolean, at: string, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> } | null }>, publicity: Array<{ id: string, medium: Medium, source: string, appearedAt: string, mishandled: boolean, reason: string, member: { shortName: string }, outlet: { name: string } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type AssociationCasesQueryVariables = Exact<{
  filter?: AccountabilityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationCasesQuery = { list: { edges: Array<{ node: { id: string, clause: AccountabilityClause, kind: RequestKind | null, state: CaseState, proposedAt: string, nextDueAt: string | null, overdue: boolean, endedAt: string | null, member: { id: string, name: string, shortName: string }, outlet: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type AssociationCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type AssociationCaseQuery = { found: { version: number, decidedAt: string | null, publishedAt: string | null, barredAt: string | null, id: string, clause: AccountabilityClause, kind: RequestKind | null, state: CaseState, proposedAt: string, nextDueAt: string | null, overdue: boolean, endedAt: string | null, triggers: Array<{ at: string, count: number, evidence: Array<{ kind: CaseEvidenceKind, complaint: { id: string, number: string, subject: string } | null, publicity: { id: string, medium: Medium, source: string, appearedAt: string, reason: string, complaint: { id: string, number: string } | null } | null }> }>, interview: { heldAt: string, attendees: Array<{ name: string, side: InterviewSide }>, measures: Array<{ id: string, text: string, dueAt: string, state: MeasureState, reportedAt: string | null, report: string | null, judgedAt: string | null, done: boolean | null, judgement: string | null }> } | null, grounds: Array<{ ground: CriticismReason, measures: Array<{ id: string, text: string }>, evidence: Array<{ kind: CaseEvidenceKind, complaint: { id: string, number: string, subject: string } | null, publicity: { id: string, medium: Medium, source: string, appearedAt: string, reason: string, complaint: { id: string, number: string } | null } | null }> }>, criticism: { criticise: boolean, meetingDay: string, reason: string, season: { name: string } | null } | null, supervisorReport: { toldDay: string, recommendation: string } | null, barredSeason: { name: string } | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, member: { id: string, name: string, shortName: string }, outlet: { id: string, name: string } | null } | null };

export type AssociationLookedAtQueryVariables = Exact<{
  id: string;
}>;


export type AssociationLookedAtQuery = { complaint: { lookedAt: { members: Array<{ id: string, shortName: string, units: Array<{ id: string, name: string, kind: string }> }>, cameAgain: Array<{ callBackId: string | null, at: string, member: { id: string, shortName: string }, finding: { cause: RepeatCause, justified: boolean, at: string, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> } | null }>, publicity: Array<{ id: string, medium: Medium, source: string, appearedAt: string, mishandled: boolean, reason: string, member: { shortName: string }, outlet: { name: string } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null } | null };

export type AssociationMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationMembersQuery = { organisations: Array<{ id: string, shortName: string, units: Array<{ id: string, name: string, kind: string }> }> | null };

export type AssociationAwardsQueryVariables = Exact<{
  seasonId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationAwardsQuery = { held: { version: number, mayChange: boolean, seasons: Array<{ id: string, name: string, fromMonth: string, toMonth: string }> }, list: { outlets: number, barredOutlets: number, season: { id: string, name: string, fromMonth: string, toMonth: string }, organisationAward: Array<{ member: { id: string, shortName: string }, barredBy: Array<{ caseId: string, clause: AccountabilityClause, meetingDay: string, confirmed: boolean }> }>, advancedUnit: { edges: Array<{ node: { member: { id: string, shortName: string }, outlet: { id: string, name: string }, barredBy: Array<{ caseId: string, clause: AccountabilityClause, meetingDay: string, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } } | null };

export type AssociationDecideInterviewMutationVariables = Exact<{
  input: CaseWordInput;
}>;


export type AssociationDecideInterviewMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationDismissCaseMutationVariables = Exact<{
  input: CaseReasonInput;
}>;


export type AssociationDismissCaseMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationHoldInterviewMutationVariables = Exact<{
  input: HoldInterviewInput;
}>;


export type AssociationHoldInterviewMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReportMeasureMutationVariables = Exact<{
  input: ReportMeasureInput;
}>;


export type AssociationReportMeasureMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationJudgeMeasureMutationVariables = Exact<{
  input: JudgeMeasureInput;
}>;


export type AssociationJudgeMeasureMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationSettleCaseMutationVariables = Exact<{
  input: CaseWordInput;
}>;


export type AssociationSettleCaseMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationDecideCriticismMutationVariables = Exact<{
  input: DecideCriticismInput;
}>;


export type AssociationDecideCriticismMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReportToSupervisorMutationVariables = Exact<{
  input: ReportToSupervisorInput;
}>;


export type AssociationReportToSupervisorMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationBarFromAwardsMutationVariables = Exact<{
  input: CaseWordInput;
}>;


export type AssociationBarFromAwardsMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRevokeCriticismMutationVariables = Exact<{
  input: CaseReasonInput;
}>;


export type AssociationRevokeCriticismMutation = { result:
    | { __typename: 'CaseConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'CaseDone', accountabilityCase: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationEnterPublicityMutationVariables = Exact<{
  input: EnterPublicityInput;
}>;


export type AssociationEnterPublicityMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'PublicityEntered', publicity: { id: string } }
   };

export type AssociationFindCauseMutationVariables = Exact<{
  input: FindCauseInput;
}>;


export type AssociationFindCauseMutation = { result:
    | { __typename: 'CauseFound', replayed: boolean }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationChangeSeasonsMutationVariables = Exact<{
  input: ChangeSeasonsInput;
}>;


export type AssociationChangeSeasonsMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SeasonsChanged', seasons: { version: number } }
   };

export type AssociationFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationFrameQuery = { desk: { now: string, timeZone: string, programmeName: string, commands: Array<string>, organisation: { id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }, unit: { id: string, name: string } | null } | null, counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null, notices: { unread: number } | null };

export type AssociationZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationZoneQuery = { desk: { timeZone: string } | null };

export type AssociationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationCountsQuery = { counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null };

export type AssociationComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  sort?: ComplaintSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type AssociationComplaintsQuery = { list: { count: number, countLimit: number, edges: Array<{ cursor: string, node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string, twoTrack: { waitsFor: Array<TrackUnit> } | null }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type AssociationFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationFiltersQuery = { organisations: Array<{ id: string, shortName: string, kind: TenantKind }> | null, services: Array<{ id: string, name: string }> | null };

export type AssociationComplaintQueryVariables = Exact<{
  id: string;
}>;


export type AssociationComplaintQuery = { complaint: { id: string, number: string, subject: string, description: string | null, wish: string | null, kind: RequestKind, customerKind: CustomerKind, channel: Channel, status: ComplaintStatus, closedAs: Closing | null, takenBy: string | null, myRole: PartyRole, needsMe: boolean, receivedAt: string, acceptedAt: string, discoveredAt: string | null, confirmedAt: string | null, closedAt: string | null, attempts: number, solvedBy: SolvedBy, responsibilityUnclear: boolean, validity: Validity, major: MajorState, returns: number, joint: boolean, repeat: boolean, analysed: boolean, externalNumber: string | null, owner: { id: string, name: string, shortName: string, kind: TenantKind }, ownerUnit: { id: string, name: string } | null, service: { id: string, name: string, number: string, provider: { id: string, shortName: string } } | null, customer: { id: string, name: string, complaintCount: number } | null, repeatOf: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } | null, repeats: Array<{ id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null }>, contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } | null, concern: { member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, staff: Array<{ name: string, position: string }>, representatives: Array<{ name: string, phone: string }> } | null, workOrders: Array<{ id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }>, clocks: Array<{ id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> }>, callBacks: Array<{ id: string, outcome: CallBackOutcome, way: CallBackWay, attempt: number, comment: string | null, at: string, by: { id: string, shortName: string, kind: TenantKind } }>, survey: { drawn: boolean, ticket: number, below: number, sharePercent: number, settingsVersion: number } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, bytes: number, addedAt: string, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, closings: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type AssociationStoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AssociationStoryQuery = { complaint: { id: string, events: { edges: Array<{ node: { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AssociationComplaintByNumberQueryVariables = Exact<{
  number: string;
}>;


export type AssociationComplaintByNumberQuery = { complaint: { id: string } | null };

export type AssociationNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type AssociationNoticesQuery = { notices: { unread: number, edges: Array<{ cursor: string, node: { id: string, kind: string, workOrderId: string | null, changeNoticeId: string | null, standingSubject: string | null, standingId: string | null, partnerId: string | null, at: string, readAt: string | null, values: Array<{ name: string, value: string }>, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AssociationBellQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationBellQuery = { notices: { unread: number, edges: Array<{ node: { id: string } }> } | null };

export type AssociationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationSettingsQuery = { settings: { version: number, changedAt: string | null, changedBy: string | null, reason: string | null, timeZone: string, mayChange: boolean, warnAtPercent: Array<number>, pauseReasons: Array<PauseReason>, majorAfterReturns: number, notReachedAttempts: number, notReachedDays: number, repeatWindowDays: number, massComplaintThreshold: number, massComplaintWindowHours: number, surveyPercent: number | null, surveySeed: number | null, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }>, calendarAdditions: Array<{ day: string, kind: CalendarAdditionKind, name: string }>, workingHours: Array<{ from: string, to: string }>, contactRegistry: { noticeWorkingDays: number, latestDaysAhead: number, reminderAt: string, remindAfterWorkingDays: Array<number>, remindBeforeWorkingDays: Array<number>, remindEmergencyAfterHours: Array<number>, chinaMobileSegments: Array<string>, mostLiaisons: number, mostBusinessTypes: number, longestTariff: number, requiredManuals: Array<ManualKind>, manualEndsWithinDays: number } | null, earlier: Array<{ version: number, changedAt: string, changedBy: string | null, reason: string | null }> } | null };

export type AssociationSettingsPreviewQueryVariables = Exact<{
  input: ChangeProgrammeSettingsInput;
}>;


export type AssociationSettingsPreviewQuery = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ProgrammeSettingsPreview', moved: Array<{ complaintId: string, number: string, rule: string, part: ClockPart, from: string, to: string }> }
   | null };

export type AssociationWorkingDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type AssociationWorkingDaysQuery = { days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean }> | null };

export type AssociationAddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AssociationAddNoteMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationAddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type AssociationAddAttachmentMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRevealContactMutationVariables = Exact<{
  input: RevealContactInput;
}>;


export type AssociationRevealContactMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactRevealed', contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationMarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type AssociationMarkNoticesReadMutation = { result:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'NoticesRead', unread: number }
   };

export type AssociationChangeProgrammeSettingsMutationVariables = Exact<{
  input: ChangeProgrammeSettingsInput;
}>;


export type AssociationChangeProgrammeSettingsMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ProgrammeSettingsChanged', settings: { version: number } }
   };

export type AssociationIntakeQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationIntakeQuery = { organisations: Array<{ id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }> | null, services: Array<{ id: string, name: string, number: string, provider: { id: string, shortName: string } }> | null, settings: { timeZone: string, repeatWindowDays: number, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }> } | null };

export type AssociationCustomersQueryVariables = Exact<{
  search: string;
}>;


export type AssociationCustomersQuery = { customers: Array<{ id: string, name: string, phone: string, kind: CustomerKind, complaintCount: number }> | null };

export type AssociationCustomerHistoryQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type AssociationCustomerHistoryQuery = { list: { count: number, countLimit: number, edges: Array<{ node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }> } | null };

export type AssociationRepeatProposalsQueryVariables = Exact<{
  input: RepeatProposalInput;
}>;


export type AssociationRepeatProposalsQuery = { proposals: Array<{ sameCustomer: boolean, sameService: boolean, similarity: number, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } }> | null };

export type AssociationTakeComplaintMutationVariables = Exact<{
  input: TakeComplaintInput;
}>;


export type AssociationTakeComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationConfirmRecordMutationVariables = Exact<{
  input: ConfirmRecordInput;
}>;


export type AssociationConfirmRecordMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationLinkRepeatMutationVariables = Exact<{
  input: LinkRepeatInput;
}>;


export type AssociationLinkRepeatMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationJudgeValidityMutationVariables = Exact<{
  input: JudgeValidityInput;
}>;


export type AssociationJudgeValidityMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationSendWorkOrderMutationVariables = Exact<{
  input: SendWorkOrderInput;
}>;


export type AssociationSendWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationGiveInformationMutationVariables = Exact<{
  input: GiveInformationInput;
}>;


export type AssociationGiveInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationDecideDisputeMutationVariables = Exact<{
  input: DecideDisputeInput;
}>;


export type AssociationDecideDisputeMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRecallWorkOrderMutationVariables = Exact<{
  input: RecallWorkOrderInput;
}>;


export type AssociationRecallWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationUrgeWorkOrderMutationVariables = Exact<{
  input: UrgeWorkOrderInput;
}>;


export type AssociationUrgeWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReturnWorkOrderMutationVariables = Exact<{
  input: ReturnWorkOrderInput;
}>;


export type AssociationReturnWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type AssociationRecordCallBackMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationDecideMajorMutationVariables = Exact<{
  input: DecideMajorInput;
}>;


export type AssociationDecideMajorMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationAddAnalysisMutationVariables = Exact<{
  input: AddAnalysisInput;
}>;


export type AssociationAddAnalysisMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationWithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type AssociationWithdrawComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationCloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type AssociationCloseComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationAcceptWorkOrderMutationVariables = Exact<{
  input: AcceptWorkOrderInput;
}>;


export type AssociationAcceptWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReplyToWorkOrderMutationVariables = Exact<{
  input: ReplyToWorkOrderInput;
}>;


export type AssociationReplyToWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRequestInformationMutationVariables = Exact<{
  input: RequestInformationInput;
}>;


export type AssociationRequestInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type AssociationReportProgressMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationDisputeRoutingMutationVariables = Exact<{
  input: DisputeRoutingInput;
}>;


export type AssociationDisputeRoutingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationResolveWorkOrderMutationVariables = Exact<{
  input: ResolveWorkOrderInput;
}>;


export type AssociationResolveWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type BulletinRowFragment = { id: string, half: string, state: BulletinState, frozenAt: string, issuedAt: string | null };

export type BulletinPageFragment = { version: number, id: string, half: string, state: BulletinState, frozenAt: string, issuedAt: string | null, document: { title: string, sections: Array<{ name: BulletinSectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> }, sections: Array<{ name: BulletinSectionName, text: string, version: number, versions: Array<{ version: number, at: string, personName: string | null, reason: string | null, lines: Array<{ change: LineChange, text: string }> }> }> | null, figures: Array<{ name: string, value: string, member: string | null }> | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

type BulletinAnswer_BulletinConflict_Fragment = { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type BulletinAnswer_BulletinDone_Fragment = { __typename: 'BulletinDone', bulletin: { id: string } };

type BulletinAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type BulletinAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type BulletinAnswerFragment =
  | BulletinAnswer_BulletinConflict_Fragment
  | BulletinAnswer_BulletinDone_Fragment
  | BulletinAnswer_CommandRefused_Fragment
  | BulletinAnswer_InvalidInput_Fragment
;

export type AssociationBulletinsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationBulletinsQuery = { due: Array<string>, list: { edges: Array<{ node: { id: string, half: string, state: BulletinState, frozenAt: string, issuedAt: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type AssociationBulletinQueryVariables = Exact<{
  id: string;
}>;


export type AssociationBulletinQuery = { found: { version: number, id: string, half: string, state: BulletinState, frozenAt: string, issuedAt: string | null, document: { title: string, sections: Array<{ name: BulletinSectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> }, sections: Array<{ name: BulletinSectionName, text: string, version: number, versions: Array<{ version: number, at: string, personName: string | null, reason: string | null, lines: Array<{ change: LineChange, text: string }> }> }> | null, figures: Array<{ name: string, value: string, member: string | null }> | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type AssociationTypicalCaseQueryVariables = Exact<{
  number: string;
}>;


export type AssociationTypicalCaseQuery = { told: { complaintId: string, text: string, removed: number } | null };

export type AssociationBulletinDocumentQueryVariables = Exact<{
  id: string;
}>;


export type AssociationBulletinDocumentQuery = { found: { id: string, half: string, state: BulletinState, frozenAt: string, issuedAt: string | null, document: { title: string, sections: Array<{ name: BulletinSectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> } } | null };

export type AssociationDraftBulletinMutationVariables = Exact<{
  input: DraftBulletinInput;
}>;


export type AssociationDraftBulletinMutation = { result:
    | { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'BulletinDone', bulletin: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationEditBulletinSectionMutationVariables = Exact<{
  input: EditBulletinSectionInput;
}>;


export type AssociationEditBulletinSectionMutation = { result:
    | { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'BulletinDone', bulletin: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationApproveBulletinMutationVariables = Exact<{
  input: BulletinWordInput;
}>;


export type AssociationApproveBulletinMutation = { result:
    | { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'BulletinDone', bulletin: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReopenBulletinMutationVariables = Exact<{
  input: BulletinReasonInput;
}>;


export type AssociationReopenBulletinMutation = { result:
    | { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'BulletinDone', bulletin: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationIssueBulletinMutationVariables = Exact<{
  input: BulletinWordInput;
}>;


export type AssociationIssueBulletinMutation = { result:
    | { __typename: 'BulletinConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'BulletinDone', bulletin: { id: string } }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierCardImportQueryVariables = Exact<{
  fileId: string;
  states?: Array<CardRowState> | CardRowState | null | undefined;
  first?: number | null | undefined;
  afterRow?: number | null | undefined;
}>;


export type CarrierCardImportQuery = { import:
    | { __typename: 'CardImport', fileName: string, ignoredColumns: Array<string>, hasNextPage: boolean, counts: { new: number, changed: number, unchanged: number, wrong: number }, rows: Array<{ number: number, partnerName: string, state: CardRowState, partner: { id: string, shortName: string } | null, cells: Array<{ column: string, from: string, to: string }>, problems: Array<{ column: string, code: string, message: string }>, duplicates: Array<{ number: string, partnerNames: Array<string> }> }> }
    | { __typename: 'CardListRefused', message: string }
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   | null };

export type CarrierCardListQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type CarrierCardListQuery = { list: { asOf: string, headers: Array<string>, rows: Array<Array<string>> } | null };

export type CarrierImportCardsMutationVariables = Exact<{
  input: ImportCardsInput;
}>;


export type CarrierImportCardsMutation = { result:
    | { __typename: 'CardListRefused', message: string }
    | { __typename: 'CardsImported', done: number, total: number, nextAfterRow: number | null, imported: number, unchanged: number, wrong: number }
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierFrameQuery = { desk: { now: string, timeZone: string, programmeName: string, commands: Array<string>, organisation: { id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }, unit: { id: string, name: string } | null } | null, counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null, notices: { unread: number } | null };

export type CarrierZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierZoneQuery = { desk: { timeZone: string } | null };

export type CarrierCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierCountsQuery = { counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null };

export type CarrierComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  sort?: ComplaintSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type CarrierComplaintsQuery = { list: { count: number, countLimit: number, edges: Array<{ cursor: string, node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CarrierFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierFiltersQuery = { organisations: Array<{ id: string, shortName: string, kind: TenantKind }> | null, services: Array<{ id: string, name: string }> | null };

export type CarrierComplaintQueryVariables = Exact<{
  id: string;
}>;


export type CarrierComplaintQuery = { complaint: { id: string, number: string, subject: string, description: string | null, wish: string | null, kind: RequestKind, customerKind: CustomerKind, channel: Channel, status: ComplaintStatus, closedAs: Closing | null, takenBy: string | null, myRole: PartyRole, needsMe: boolean, receivedAt: string, acceptedAt: string, discoveredAt: string | null, confirmedAt: string | null, closedAt: string | null, attempts: number, solvedBy: SolvedBy, responsibilityUnclear: boolean, validity: Validity, major: MajorState, returns: number, joint: boolean, repeat: boolean, analysed: boolean, externalNumber: string | null, carrierRouting: { holders: Array<{ providesService: boolean, openWorkOrderId: string | null, endedWorkOrders: number, organisation: { id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> } }> } | null, owner: { id: string, name: string, shortName: string, kind: TenantKind }, ownerUnit: { id: string, name: string } | null, service: { id: string, name: string, number: string, provider: { id: string, shortName: string } } | null, customer: { id: string, name: string, complaintCount: number } | null, repeatOf: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } | null, repeats: Array<{ id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null }>, contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } | null, concern: { member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, staff: Array<{ name: string, position: string }>, representatives: Array<{ name: string, phone: string }> } | null, workOrders: Array<{ id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }>, clocks: Array<{ id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> }>, callBacks: Array<{ id: string, outcome: CallBackOutcome, way: CallBackWay, attempt: number, comment: string | null, at: string, by: { id: string, shortName: string, kind: TenantKind } }>, survey: { drawn: boolean, ticket: number, below: number, sharePercent: number, settingsVersion: number } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, bytes: number, addedAt: string, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, closings: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type CarrierStoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CarrierStoryQuery = { complaint: { id: string, events: { edges: Array<{ node: { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CarrierComplaintByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CarrierComplaintByNumberQuery = { complaint: { id: string } | null };

export type CarrierNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type CarrierNoticesQuery = { notices: { unread: number, edges: Array<{ cursor: string, node: { id: string, kind: string, workOrderId: string | null, changeNoticeId: string | null, standingSubject: string | null, standingId: string | null, partnerId: string | null, at: string, readAt: string | null, values: Array<{ name: string, value: string }>, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CarrierBellQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierBellQuery = { notices: { unread: number, edges: Array<{ node: { id: string } }> } | null };

export type CarrierIntakeQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierIntakeQuery = { organisations: Array<{ id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }> | null, services: Array<{ id: string, name: string, number: string, provider: { id: string, shortName: string } }> | null, settings: { timeZone: string, repeatWindowDays: number, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }> } | null };

export type CarrierCustomersQueryVariables = Exact<{
  search: string;
}>;


export type CarrierCustomersQuery = { customers: Array<{ id: string, name: string, phone: string, kind: CustomerKind, complaintCount: number }> | null };

export type CarrierCustomerHistoryQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type CarrierCustomerHistoryQuery = { list: { count: number, countLimit: number, edges: Array<{ node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }> } | null };

export type CarrierRepeatProposalsQueryVariables = Exact<{
  input: RepeatProposalInput;
}>;


export type CarrierRepeatProposalsQuery = { proposals: Array<{ sameCustomer: boolean, sameService: boolean, similarity: number, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } }> | null };

export type CarrierSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierSettingsQuery = { settings: { version: number, changedAt: string | null, changedBy: string | null, reason: string | null, timeZone: string, mayChange: boolean, warnAtPercent: Array<number>, pauseReasons: Array<PauseReason>, majorAfterReturns: number, notReachedAttempts: number, notReachedDays: number, repeatWindowDays: number, massComplaintThreshold: number, massComplaintWindowHours: number, surveyPercent: number | null, surveySeed: number | null, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }>, calendarAdditions: Array<{ day: string, kind: CalendarAdditionKind, name: string }>, workingHours: Array<{ from: string, to: string }>, contactRegistry: { noticeWorkingDays: number, latestDaysAhead: number, reminderAt: string, remindAfterWorkingDays: Array<number>, remindBeforeWorkingDays: Array<number>, remindEmergencyAfterHours: Array<number>, chinaMobileSegments: Array<string>, mostLiaisons: number, mostBusinessTypes: number, longestTariff: number, requiredManuals: Array<ManualKind>, manualEndsWithinDays: number } | null, earlier: Array<{ version: number, changedAt: string, changedBy: string | null, reason: string | null }> } | null };

export type CarrierSettingsPreviewQueryVariables = Exact<{
  input: ChangeProgrammeSettingsInput;
}>;


export type CarrierSettingsPreviewQuery = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ProgrammeSettingsPreview', moved: Array<{ complaintId: string, number: string, rule: string, part: ClockPart, from: string, to: string }> }
   | null };

export type CarrierWorkingDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CarrierWorkingDaysQuery = { days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean }> | null };

export type CarrierTakeComplaintMutationVariables = Exact<{
  input: TakeComplaintInput;
}>;


export type CarrierTakeComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierConfirmRecordMutationVariables = Exact<{
  input: ConfirmRecordInput;
}>;


export type CarrierConfirmRecordMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierLinkRepeatMutationVariables = Exact<{
  input: LinkRepeatInput;
}>;


export type CarrierLinkRepeatMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierSendWorkOrderMutationVariables = Exact<{
  input: SendWorkOrderInput;
}>;


export type CarrierSendWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierGiveInformationMutationVariables = Exact<{
  input: GiveInformationInput;
}>;


export type CarrierGiveInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierDecideDisputeMutationVariables = Exact<{
  input: DecideDisputeInput;
}>;


export type CarrierDecideDisputeMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierRecallWorkOrderMutationVariables = Exact<{
  input: RecallWorkOrderInput;
}>;


export type CarrierRecallWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierReclassifyWorkOrderMutationVariables = Exact<{
  input: ReclassifyWorkOrderInput;
}>;


export type CarrierReclassifyWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierUrgeWorkOrderMutationVariables = Exact<{
  input: UrgeWorkOrderInput;
}>;


export type CarrierUrgeWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierRecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type CarrierRecordCallBackMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierDecideMajorMutationVariables = Exact<{
  input: DecideMajorInput;
}>;


export type CarrierDecideMajorMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierAddAnalysisMutationVariables = Exact<{
  input: AddAnalysisInput;
}>;


export type CarrierAddAnalysisMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierWithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type CarrierWithdrawComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierCloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CarrierCloseComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierAcceptWorkOrderMutationVariables = Exact<{
  input: AcceptWorkOrderInput;
}>;


export type CarrierAcceptWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierReplyToWorkOrderMutationVariables = Exact<{
  input: ReplyToWorkOrderInput;
}>;


export type CarrierReplyToWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type CarrierReportProgressMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierResolveWorkOrderMutationVariables = Exact<{
  input: ResolveWorkOrderInput;
}>;


export type CarrierResolveWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierAddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type CarrierAddNoteMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierAddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type CarrierAddAttachmentMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierDisputeRoutingMutationVariables = Exact<{
  input: DisputeRoutingInput;
}>;


export type CarrierDisputeRoutingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierRequestInformationMutationVariables = Exact<{
  input: RequestInformationInput;
}>;


export type CarrierRequestInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierRevealContactMutationVariables = Exact<{
  input: RevealContactInput;
}>;


export type CarrierRevealContactMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactRevealed', contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierMarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type CarrierMarkNoticesReadMutation = { result:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'NoticesRead', unread: number }
   };

export type CarrierChangeProgrammeSettingsMutationVariables = Exact<{
  input: ChangeProgrammeSettingsInput;
}>;


export type CarrierChangeProgrammeSettingsMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ProgrammeSettingsChanged', settings: { version: number } }
   };

export type CarrierRegistrationsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierRegistrationsQuery = { list: { count: number, edges: Array<{ cursor: string, node: { partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null }> | null } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierRegistrationQueryVariables = Exact<{
  partnerId: string;
  asOf?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CarrierRegistrationQuery = { card: { asOf: string, timeline: Array<{ field: CardField, service: { id: string, name: string } | null, stretches: Array<{ from: string, to: string, time: StretchTime, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }> }>, bzHelp: Array<{ text: string | null, parts: Array<string>, service: { id: string, name: string, number: string } }>, partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, services: Array<{ id: string, name: string, number: string }>, draft: { allowed: boolean, reason: string | null, message: string | null } } | null, notices: { edges: Array<{ node: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, submittedAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, lastEventAt: string, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, exceptions: Array<MobileException>, partner: { id: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null }>, conflicts: Array<{ changeNoticeId: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null, duplicates: Array<{ number: string, uses: Array<{ field: CardField, changeNoticeId: string | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> }> | null };

export type CarrierChangeNoticesQueryVariables = Exact<{
  view?: ChangeNoticeView | null | undefined;
  owed?: Array<OwedStep> | OwedStep | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierChangeNoticesQuery = { list: { edges: Array<{ node: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, submittedAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, lastEventAt: string, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, exceptions: Array<MobileException>, partner: { id: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null }>, conflicts: Array<{ changeNoticeId: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierOwedChangeNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierOwedChangeNoticesQuery = { counts: { acknowledgement: number, approval: number, exception: number, confirmation: number } | null };

export type CarrierChangeNoticeQueryVariables = Exact<{
  changeNoticeId: string;
}>;


export type CarrierChangeNoticeQuery = { notice: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, reason: string | null, exceptionReason: string | null, exceptions: Array<MobileException>, exceptionGrantedAt: string | null, submittedAt: string | null, earliestAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, acknowledgedAt: string | null, informedAt: string | null, endedAt: string | null, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, provisionalYears: Array<number>, replaces: Array<string>, replacedBy: string | null, version: number, partner: { id: string, name: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }>, earliest: { day: string, at: string, noticeWorkingDays: number, provisionalYears: Array<number>, submissionDay: { day: string, working: boolean, name: string | null, source: string, provisional: boolean }, days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean, nth: number | null }> }, story: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null, duplicates: Array<{ number: string, uses: Array<{ field: CardField, changeNoticeId: string | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> }> | null };

export type DuplicateFragment = { number: string, uses: Array<{ field: CardField, changeNoticeId: string | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> };

export type CarrierDuplicateNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierDuplicateNumbersQuery = { duplicates: Array<{ number: string, uses: Array<{ field: CardField, changeNoticeId: string | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> }> | null };

export type CarrierAcknowledgeChangeNoticeMutationVariables = Exact<{
  input: ChangeNoticeStepInput;
}>;


export type CarrierAcknowledgeChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierApproveEmergencyChangeMutationVariables = Exact<{
  input: ChangeNoticeReasonInput;
}>;


export type CarrierApproveEmergencyChangeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierGrantMobileExceptionMutationVariables = Exact<{
  input: ChangeNoticeReasonInput;
}>;


export type CarrierGrantMobileExceptionMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierRejectChangeNoticeMutationVariables = Exact<{
  input: ChangeNoticeReasonInput;
}>;


export type CarrierRejectChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierConfirmChangeNoticeMutationVariables = Exact<{
  input: ChangeNoticeStepInput;
}>;


export type CarrierConfirmChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type ActionLineFragment = { name: string, allowed: boolean, reason: string | null, message: string | null };

export type RightToObjectFragment = { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null };

export type DeductionRowFragment = { id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null };

export type DeductionPageFragment = { version: number, id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, evidence: Array<{ kind: EvidenceKind, id: string, complaint: { id: string, number: string, subject: string } | null, drill: { id: string, at: string, number: string, outcome: DrillOutcome, field: DrilledField, note: string | null } | null }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null };

export type DeductionRowsFragment = { edges: Array<{ node: { id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type ObjectionRowFragment = { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null };

export type ObjectionPageFragment = { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, shownVersions: Array<{ mode: ServiceMode, version: number }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null };

export type ObjectionRowsFragment = { edges: Array<{ node: { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type ClosedHeadFragment = { month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string };

export type ClosedVersionFragment = { latest: boolean, settingsVersion: number, complaints: number, month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string, partner: { id: string, shortName: string }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number }, deductions: Array<{ id: string, points: number, itemName: string }>, contributions: { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, differences: Array<{ kind: ClosedCardDifferenceKind, rule: ScorecardRule | null, field: string | null, before: string | null, after: string | null, deductionId: string | null, complaint: { id: string, number: string, subject: string } | null }> };

export type CardConductFragment = { month: string, running: boolean, partner: { id: string, shortName: string }, deductions: Array<{ id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null }>, objections: Array<{ id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null }>, closed: Array<{ month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string }>, sanctions: Array<{ id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null }>, suspensions: Array<{ mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type MonthToClosePartsFragment = { month: string, running: boolean, missing: Array<{ code: MissingCode, waits: boolean, deductionId: string | null, objectionId: string | null, partner: { id: string, shortName: string } | null, complaint: { id: string, number: string, subject: string } | null }>, closedCards: Array<{ mode: ServiceMode, version: number, closedAt: string, partner: { id: string, shortName: string } }>, closings: Array<{ id: string, month: string, state: MonthClosingState, askedAt: string, askedByName: string | null, reason: string, acknowledged: Array<MissingCode>, finishedAt: string | null, partners: number, passed: number, versions: number, left: Array<{ missing: Array<string>, partner: { id: string, shortName: string } | null }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type CarrierDeductionsQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierDeductionsQuery = { list: { edges: Array<{ node: { id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type PartnerDeductionsQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerDeductionsQuery = { list: { edges: Array<{ node: { id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type CarrierDeductionQueryVariables = Exact<{
  deductionId: string;
}>;


export type CarrierDeductionQuery = { deduction: { version: number, id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, evidence: Array<{ kind: EvidenceKind, id: string, complaint: { id: string, number: string, subject: string } | null, drill: { id: string, at: string, number: string, outcome: DrillOutcome, field: DrilledField, note: string | null } | null }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null } | null };

export type PartnerDeductionQueryVariables = Exact<{
  deductionId: string;
}>;


export type PartnerDeductionQuery = { deduction: { version: number, id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, evidence: Array<{ kind: EvidenceKind, id: string, complaint: { id: string, number: string, subject: string } | null, drill: { id: string, at: string, number: string, outcome: DrillOutcome, field: DrilledField, note: string | null } | null }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null } | null };

export type CarrierObjectionsQueryVariables = Exact<{
  filter?: CardObjectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierObjectionsQuery = { list: { edges: Array<{ node: { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type PartnerObjectionsQueryVariables = Exact<{
  filter?: CardObjectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerObjectionsQuery = { list: { edges: Array<{ node: { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type CarrierObjectionQueryVariables = Exact<{
  objectionId: string;
}>;


export type CarrierObjectionQuery = { objection: { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, shownVersions: Array<{ mode: ServiceMode, version: number }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null } | null };

export type PartnerObjectionQueryVariables = Exact<{
  objectionId: string;
}>;


export type PartnerObjectionQuery = { objection: { id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, shownVersions: Array<{ mode: ServiceMode, version: number }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null } | null };

export type ObjectionTimeFragment = { month: string, mode: ServiceMode, version: number, objectionsUntil: string | null };

export type PartnerObjectionTimesQueryVariables = Exact<{
  last: string;
  before: string;
}>;


export type PartnerObjectionTimesQuery = { last: { closed: Array<{ month: string, mode: ServiceMode, version: number, objectionsUntil: string | null }> } | null, before: { closed: Array<{ month: string, mode: ServiceMode, version: number, objectionsUntil: string | null }> } | null };

export type CarrierCardConductQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
}>;


export type CarrierCardConductQuery = { card: { month: string, running: boolean, partner: { id: string, shortName: string }, deductions: Array<{ id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null }>, objections: Array<{ id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null }>, closed: Array<{ month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string }>, sanctions: Array<{ id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null }>, suspensions: Array<{ mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type PartnerCardConductQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type PartnerCardConductQuery = { card: { month: string, running: boolean, partner: { id: string, shortName: string }, deductions: Array<{ id: string, month: string, itemName: string, most: number, state: DeductionState, source: DeductionSource, points: number, acceptedPoints: number | null, proposedAt: string, decidedAt: string | null, partner: { id: string, name: string, shortName: string }, objection: { id: string, state: ObjectionState } | null }>, objections: Array<{ id: string, month: string, about: ObjectionAbout, state: ObjectionState, filedAt: string, evidence: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string, shortName: string }, complaint: { id: string, number: string, subject: string } | null, deduction: { id: string, itemName: string } | null }>, closed: Array<{ month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string }>, sanctions: Array<{ id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null }>, suspensions: Array<{ mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type CarrierCardVersionsQueryVariables = Exact<{
  partnerId: string;
  month: string;
  mode: ServiceMode;
  after?: string | null | undefined;
}>;


export type CarrierCardVersionsQuery = { versions: Array<{ latest: boolean, settingsVersion: number, complaints: number, month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string, partner: { id: string, shortName: string }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number }, deductions: Array<{ id: string, points: number, itemName: string }>, contributions: { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, differences: Array<{ kind: ClosedCardDifferenceKind, rule: ScorecardRule | null, field: string | null, before: string | null, after: string | null, deductionId: string | null, complaint: { id: string, number: string, subject: string } | null }> }> };

export type PartnerCardVersionsQueryVariables = Exact<{
  month: string;
  mode: ServiceMode;
  after?: string | null | undefined;
}>;


export type PartnerCardVersionsQuery = { versions: Array<{ latest: boolean, settingsVersion: number, complaints: number, month: string, mode: ServiceMode, version: number, closedAt: string, closedByName: string | null, reason: string, partner: { id: string, shortName: string }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number }, deductions: Array<{ id: string, points: number, itemName: string }>, contributions: { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, differences: Array<{ kind: ClosedCardDifferenceKind, rule: ScorecardRule | null, field: string | null, before: string | null, after: string | null, deductionId: string | null, complaint: { id: string, number: string, subject: string } | null }> }> };

export type CarrierMonthToCloseQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type CarrierMonthToCloseQuery = { close: { month: string, running: boolean, missing: Array<{ code: MissingCode, waits: boolean, deductionId: string | null, objectionId: string | null, partner: { id: string, shortName: string } | null, complaint: { id: string, number: string, subject: string } | null }>, closedCards: Array<{ mode: ServiceMode, version: number, closedAt: string, partner: { id: string, shortName: string } }>, closings: Array<{ id: string, month: string, state: MonthClosingState, askedAt: string, askedByName: string | null, reason: string, acknowledged: Array<MissingCode>, finishedAt: string | null, partners: number, passed: number, versions: number, left: Array<{ missing: Array<string>, partner: { id: string, shortName: string } | null }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type CarrierProposalWorldQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
}>;


export type CarrierProposalWorldQuery = { card: { month: string, partner: { id: string, shortName: string }, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null, settings: { rubric: { items: Array<{ id: string, name: string, most: number }> } } | null, complaints: { edges: Array<{ node: { number: string, complaint: { id: string, subject: string, callBacks: Array<{ id: string, at: string, outcome: CallBackOutcome }> } | null } }> } | null, drills: { edges: Array<{ node: { id: string, at: string, outcome: DrillOutcome, number: string, countsAgainst: boolean } }> } | null, notices: { edges: Array<{ node: { id: string, state: ChangeNoticeState, submittedAt: string | null, shortNotice: boolean } }> } | null };

export type PartnerContestedComplaintQueryVariables = Exact<{
  id: string;
}>;


export type PartnerContestedComplaintQuery = { complaint: { id: string, number: string, subject: string, scorecards: Array<{ month: string, counted: boolean, partner: { id: string }, objection: { id: string, state: ObjectionState } | null, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null }> } | null };

export type CarrierProposeDeductionMutationVariables = Exact<{
  input: ProposeDeductionInput;
}>;


export type CarrierProposeDeductionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'DeductionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'DeductionDone', deduction: { id: string } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierDecideDeductionMutationVariables = Exact<{
  input: DecideDeductionInput;
}>;


export type CarrierDecideDeductionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'DeductionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'DeductionDone', deduction: { id: string } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerFileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type PartnerFileObjectionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ObjectionDone', objection: { id: string } }
   };

export type CarrierDecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type CarrierDecideObjectionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ObjectionDone', objection: { id: string } }
   };

export type CarrierCloseMonthMutationVariables = Exact<{
  input: CloseMonthInput;
}>;


export type CarrierCloseMonthMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'MonthCloseAsked', month: { month: string } }
    | { __typename: 'MonthHasMissing', message: string, missing: Array<MissingCode> }
   };

export type ReportContactFragment = { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null };

export type DutyNowFragment = { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null };

export type CoverageLineFragment = { fromDay: string, toDay: string, workingDays: number };

export type ReportLineFragment = { sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> };

export type DutyLineFragment = { from: string, to: string | null, role: ReceiverRole, reason: ReceiverReason, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } };

export type ReportFragment = { asOf: string, filedAt: string | null, changedAt: string | null, version: number, member: { id: string, name: string, shortName: string, kind: TenantKind }, contacts: Array<{ field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null }>, absences: Array<{ id: string, handler: HandlerRole, name: string, fromDay: string, toDay: string, workingDays: number, reportedAt: string, endedAt: string | null, open: boolean }>, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, duties: Array<{ from: string, to: string | null, role: ReceiverRole, reason: ReceiverReason, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }>, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }>, history: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type MemberDutyRowFragment = { filedAt: string | null, changedAt: string | null, member: { id: string, name: string, shortName: string }, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }> };

type ReportAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type ReportAnswer_ContactReportConflict_Fragment = { __typename: 'ContactReportConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }> };

type ReportAnswer_ContactReportDone_Fragment = { __typename: 'ContactReportDone', replayed: boolean, report: { version: number } };

type ReportAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type ReportAnswerFragment =
  | ReportAnswer_CommandRefused_Fragment
  | ReportAnswer_ContactReportConflict_Fragment
  | ReportAnswer_ContactReportDone_Fragment
  | ReportAnswer_InvalidInput_Fragment
;

export type NumberLineFragment = { place: number, level: NoticeLevel, name: string, numbers: Array<string>, entered: Array<string>, enteredAt: string | null, enteredBy: string | null, mayEnter: boolean };

export type OutletRowFragment = { inContest: boolean, publishable: boolean, missing: Array<NoticeLevel>, outlet: { id: string, name: string }, member: { id: string, name: string, shortName: string }, lines: Array<{ place: number, level: NoticeLevel, name: string, numbers: Array<string>, entered: Array<string>, enteredAt: string | null, enteredBy: string | null, mayEnter: boolean }> };

type NumbersAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type NumbersAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type NumbersAnswer_NumbersPublished_Fragment = { __typename: 'NumbersPublished', notice: { outlet: { id: string } } | null };

export type NumbersAnswerFragment =
  | NumbersAnswer_CommandRefused_Fragment
  | NumbersAnswer_InvalidInput_Fragment
  | NumbersAnswer_NumbersPublished_Fragment
;

export type AssociationContactReportQueryVariables = Exact<{
  memberId?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AssociationContactReportQuery = { report: { asOf: string, filedAt: string | null, changedAt: string | null, version: number, member: { id: string, name: string, shortName: string, kind: TenantKind }, contacts: Array<{ field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null }>, absences: Array<{ id: string, handler: HandlerRole, name: string, fromDay: string, toDay: string, workingDays: number, reportedAt: string, endedAt: string | null, open: boolean }>, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, duties: Array<{ from: string, to: string | null, role: ReceiverRole, reason: ReceiverReason, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }>, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }>, history: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type AssociationContactReportFormQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationContactReportFormQuery = { report: { asOf: string, filedAt: string | null, changedAt: string | null, version: number, nameable: Array<{ personId: string, name: string, email: string }>, member: { id: string, name: string, shortName: string, kind: TenantKind }, contacts: Array<{ field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null }>, absences: Array<{ id: string, handler: HandlerRole, name: string, fromDay: string, toDay: string, workingDays: number, reportedAt: string, endedAt: string | null, open: boolean }>, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, duties: Array<{ from: string, to: string | null, role: ReceiverRole, reason: ReceiverReason, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }>, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }>, history: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type AssociationOwnDutyQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationOwnDutyQuery = { report: { filedAt: string | null, contacts: Array<{ field: ReportField, personId: string | null }>, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }> } | null };

export type AssociationMemberDutiesQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type AssociationMemberDutiesQuery = { members: Array<{ filedAt: string | null, changedAt: string | null, member: { id: string, name: string, shortName: string }, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }> }> | null };

export type AssociationAbsencePreviewQueryVariables = Exact<{
  handler: HandlerRole;
  fromDay: string;
  toDay: string;
}>;


export type AssociationAbsencePreviewQuery = { gaps: Array<{ fromDay: string, toDay: string, workingDays: number }> | null };

export type AssociationOnDutyQueryVariables = Exact<{
  id: string;
}>;


export type AssociationOnDutyQuery = { complaint: { id: string, onDuty: Array<{ filedAt: string | null, changedAt: string | null, member: { id: string, name: string, shortName: string }, receiver: { reason: ReceiverReason, role: ReceiverRole | null, until: string | null, roles: Array<string>, contact: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null }, gaps: Array<{ fromDay: string, toDay: string, workingDays: number }> }> | null } | null };

export type AssociationOutletNoticesQueryVariables = Exact<{
  memberId?: string | null | undefined;
}>;


export type AssociationOutletNoticesQuery = { notices: Array<{ inContest: boolean, publishable: boolean, missing: Array<NoticeLevel>, outlet: { id: string, name: string }, member: { id: string, name: string, shortName: string }, lines: Array<{ place: number, level: NoticeLevel, name: string, numbers: Array<string>, entered: Array<string>, enteredAt: string | null, enteredBy: string | null, mayEnter: boolean }> }> | null, own: Array<{ place: number, level: NoticeLevel, name: string, numbers: Array<string>, entered: Array<string>, enteredAt: string | null, enteredBy: string | null, mayEnter: boolean }> | null, organisations: Array<{ id: string, shortName: string }> | null };

export type AssociationOutletNoticeQueryVariables = Exact<{
  outletId: string;
}>;


export type AssociationOutletNoticeQuery = { notice: { inContest: boolean, publishable: boolean, missing: Array<NoticeLevel>, outlet: { id: string, name: string }, member: { id: string, name: string, shortName: string }, lines: Array<{ place: number, level: NoticeLevel, name: string, numbers: Array<string>, entered: Array<string>, enteredAt: string | null, enteredBy: string | null, mayEnter: boolean }> } | null };

export type AssociationFileContactReportMutationVariables = Exact<{
  input: FileContactReportInput;
}>;


export type AssociationFileContactReportMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactReportConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }> }
    | { __typename: 'ContactReportDone', replayed: boolean, report: { version: number } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationChangeContactReportMutationVariables = Exact<{
  input: ChangeContactReportInput;
}>;


export type AssociationChangeContactReportMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactReportConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }> }
    | { __typename: 'ContactReportDone', replayed: boolean, report: { version: number } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReportAbsenceMutationVariables = Exact<{
  input: ReportAbsenceInput;
}>;


export type AssociationReportAbsenceMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactReportConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }> }
    | { __typename: 'ContactReportDone', replayed: boolean, report: { version: number } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationEndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type AssociationEndAbsenceMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactReportConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, values: Array<{ name: string, value: string }>, differences: Array<{ field: ReportField, from: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } | null, to: { field: ReportField, name: string, phone: string, mobile: string | null, email: string, personId: string | null } }> }> }
    | { __typename: 'ContactReportDone', replayed: boolean, report: { version: number } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationPublishNumbersMutationVariables = Exact<{
  input: PublishNumbersInput;
}>;


export type AssociationPublishNumbersMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'NumbersPublished', notice: { outlet: { id: string } } | null }
   };

export type FollowUpRowFragment = { id: string, number: number | null, kind: FollowUpKind, own: boolean, state: FollowUpState, overdue: boolean, dueDay: string | null, doneDay: string | null, begunAt: string, reportedAt: string | null, returns: number | null, endedAt: string | null, demand: string | null, outlet: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null };

export type FollowUpWholeFragment = { id: string, number: number | null, kind: FollowUpKind, own: boolean, state: FollowUpState, overdue: boolean, dueDay: string | null, doneDay: string | null, begunAt: string, returns: number | null, endedAt: string | null, version: number, outlet: { id: string, name: string } | null, steps: Array<{ name: FollowUpStepName, at: string, by: string | null, day: string | null, texts: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type AssociationFollowUpsOfQueryVariables = Exact<{
  id: string;
}>;


export type AssociationFollowUpsOfQuery = { complaint: { id: string, followUps: Array<{ id: string, number: number | null, kind: FollowUpKind, own: boolean, state: FollowUpState, overdue: boolean, dueDay: string | null, doneDay: string | null, begunAt: string, returns: number | null, endedAt: string | null, version: number, outlet: { id: string, name: string } | null, steps: Array<{ name: FollowUpStepName, at: string, by: string | null, day: string | null, texts: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }> | null } | null, desk: { organisation: { id: string, units: Array<{ id: string, name: string, kind: string }> } } | null };

export type AssociationFollowUpsQueryVariables = Exact<{
  view: FollowUpView;
  unitId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationFollowUpsQuery = { list: { edges: Array<{ node: { id: string, number: number | null, kind: FollowUpKind, own: boolean, state: FollowUpState, overdue: boolean, dueDay: string | null, doneDay: string | null, begunAt: string, reportedAt: string | null, returns: number | null, endedAt: string | null, demand: string | null, outlet: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssociationOwnOutletsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationOwnOutletsQuery = { desk: { organisation: { id: string, units: Array<{ id: string, name: string, kind: string }> } } | null };

export type AssociationCaseRectificationsQueryVariables = Exact<{
  caseId: string;
}>;


export type AssociationCaseRectificationsQuery = { rectifications: Array<{ id: string, endedAt: string | null, doneDay: string | null, complaint: { id: string, number: string, subject: string } | null, steps: Array<{ name: FollowUpStepName, texts: Array<{ name: string, value: string }> }> }> };

export type AssociationOrderFollowUpMutationVariables = Exact<{
  input: OrderFollowUpInput;
}>;


export type AssociationOrderFollowUpMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationRecordRectificationMutationVariables = Exact<{
  input: RecordRectificationInput;
}>;


export type AssociationRecordRectificationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationReportFollowUpMutationVariables = Exact<{
  input: ReportFollowUpInput;
}>;


export type AssociationReportFollowUpMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationCheckFollowUpMutationVariables = Exact<{
  input: CheckFollowUpInput;
}>;


export type AssociationCheckFollowUpMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationWithdrawFollowUpMutationVariables = Exact<{
  input: WithdrawFollowUpInput;
}>;


export type AssociationWithdrawFollowUpMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type ClockFragment = { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null };

export type RowFragment = { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null };

export type RowsFragment = { count: number, countLimit: number, edges: Array<{ cursor: string, node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type FullClockFragment = { id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> };

export type ActionFragment = { name: string, allowed: boolean, reason: string | null, message: string | null };

export type OrderFragment = { id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type EventFragment = { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> };

export type NeighbourFragment = { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null };

export type PageFragment = { id: string, number: string, subject: string, description: string | null, wish: string | null, kind: RequestKind, customerKind: CustomerKind, channel: Channel, status: ComplaintStatus, closedAs: Closing | null, takenBy: string | null, myRole: PartyRole, needsMe: boolean, receivedAt: string, acceptedAt: string, discoveredAt: string | null, confirmedAt: string | null, closedAt: string | null, attempts: number, solvedBy: SolvedBy, responsibilityUnclear: boolean, validity: Validity, major: MajorState, returns: number, joint: boolean, repeat: boolean, analysed: boolean, externalNumber: string | null, owner: { id: string, name: string, shortName: string, kind: TenantKind }, ownerUnit: { id: string, name: string } | null, service: { id: string, name: string, number: string, provider: { id: string, shortName: string } } | null, customer: { id: string, name: string, complaintCount: number } | null, repeatOf: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } | null, repeats: Array<{ id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null }>, contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } | null, concern: { member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, staff: Array<{ name: string, position: string }>, representatives: Array<{ name: string, phone: string }> } | null, workOrders: Array<{ id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }>, clocks: Array<{ id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> }>, callBacks: Array<{ id: string, outcome: CallBackOutcome, way: CallBackWay, attempt: number, comment: string | null, at: string, by: { id: string, shortName: string, kind: TenantKind } }>, survey: { drawn: boolean, ticket: number, below: number, sharePercent: number, settingsVersion: number } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, bytes: number, addedAt: string, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, closings: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

export type StoryFragment = { id: string, events: { edges: Array<{ node: { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Result_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type Result_ComplaintCommandDone_Fragment = { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } };

type Result_EditConflict_Fragment = { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> };

type Result_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type ResultFragment =
  | Result_CommandRefused_Fragment
  | Result_ComplaintCommandDone_Fragment
  | Result_EditConflict_Fragment
  | Result_InvalidInput_Fragment
;

type Revealed_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type Revealed_ContactRevealed_Fragment = { __typename: 'ContactRevealed', contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } };

type Revealed_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type RevealedFragment =
  | Revealed_CommandRefused_Fragment
  | Revealed_ContactRevealed_Fragment
  | Revealed_InvalidInput_Fragment
;

export type MessagesFragment = { unread: number, edges: Array<{ cursor: string, node: { id: string, kind: string, workOrderId: string | null, changeNoticeId: string | null, standingSubject: string | null, standingId: string | null, partnerId: string | null, at: string, readAt: string | null, values: Array<{ name: string, value: string }>, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SettingsFragment = { version: number, changedAt: string | null, changedBy: string | null, reason: string | null, timeZone: string, mayChange: boolean, warnAtPercent: Array<number>, pauseReasons: Array<PauseReason>, majorAfterReturns: number, notReachedAttempts: number, notReachedDays: number, repeatWindowDays: number, massComplaintThreshold: number, massComplaintWindowHours: number, surveyPercent: number | null, surveySeed: number | null, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }>, calendarAdditions: Array<{ day: string, kind: CalendarAdditionKind, name: string }>, workingHours: Array<{ from: string, to: string }>, contactRegistry: { noticeWorkingDays: number, latestDaysAhead: number, reminderAt: string, remindAfterWorkingDays: Array<number>, remindBeforeWorkingDays: Array<number>, remindEmergencyAfterHours: Array<number>, chinaMobileSegments: Array<string>, mostLiaisons: number, mostBusinessTypes: number, longestTariff: number, requiredManuals: Array<ManualKind>, manualEndsWithinDays: number } | null, earlier: Array<{ version: number, changedAt: string, changedBy: string | null, reason: string | null }> };

type SettingsResult_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type SettingsResult_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type SettingsResult_ProgrammeSettingsChanged_Fragment = { __typename: 'ProgrammeSettingsChanged', settings: { version: number } };

export type SettingsResultFragment =
  | SettingsResult_CommandRefused_Fragment
  | SettingsResult_InvalidInput_Fragment
  | SettingsResult_ProgrammeSettingsChanged_Fragment
;

type PreviewResult_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type PreviewResult_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type PreviewResult_ProgrammeSettingsPreview_Fragment = { __typename: 'ProgrammeSettingsPreview', moved: Array<{ complaintId: string, number: string, rule: string, part: ClockPart, from: string, to: string }> };

export type PreviewResultFragment =
  | PreviewResult_CommandRefused_Fragment
  | PreviewResult_InvalidInput_Fragment
  | PreviewResult_ProgrammeSettingsPreview_Fragment
;

export type MemberFigurePartsFragment = { name: MemberFigureName, value: string | null, notAssessed: MemberNotAssessed | null, over: number, under: number };

export type MemberCardLineFragment = { member: { id: string, name: string, shortName: string } | null, figures: Array<{ name: MemberFigureName, value: string | null, notAssessed: MemberNotAssessed | null, over: number, under: number }>, counters: { complaints: number, withdrawn: number, valid: number, invalid: number, repeats: number, returned: number, returns: number, satisfied: number, notSatisfied: number, clocks: Array<{ limit: MemberFigureName, met: number, extended: number, breached: number, open: number }> } };

export type AssociationMemberCardsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AssociationMemberCardsQuery = { list: { from: string, to: string, running: boolean, own: { member: { id: string, name: string, shortName: string } | null, figures: Array<{ name: MemberFigureName, value: string | null, notAssessed: MemberNotAssessed | null, over: number, under: number }>, counters: { complaints: number, withdrawn: number, valid: number, invalid: number, repeats: number, returned: number, returns: number, satisfied: number, notSatisfied: number, clocks: Array<{ limit: MemberFigureName, met: number, extended: number, breached: number, open: number }> } } | null, members: Array<{ member: { id: string, name: string, shortName: string } | null, figures: Array<{ name: MemberFigureName, value: string | null, notAssessed: MemberNotAssessed | null, over: number, under: number }>, counters: { complaints: number, withdrawn: number, valid: number, invalid: number, repeats: number, returned: number, returns: number, satisfied: number, notSatisfied: number, clocks: Array<{ limit: MemberFigureName, met: number, extended: number, breached: number, open: number }> } }> } | null };

export type AssociationMemberCardQueryVariables = Exact<{
  memberId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AssociationMemberCardQuery = { card: { from: string, to: string, trend: Array<{ name: MemberFigureName, points: Array<{ month: string, value: string | null, notAssessed: MemberNotAssessed | null }> }>, member: { id: string, name: string, shortName: string } | null, figures: Array<{ name: MemberFigureName, value: string | null, notAssessed: MemberNotAssessed | null, over: number, under: number }>, counters: { complaints: number, withdrawn: number, valid: number, invalid: number, repeats: number, returned: number, returns: number, satisfied: number, notSatisfied: number, clocks: Array<{ limit: MemberFigureName, met: number, extended: number, breached: number, open: number }> } } | null, outlets: Array<{ outlet: { id: string, name: string } | null, counters: { complaints: number, valid: number, repeats: number } }> | null, signs: { edges: Array<{ node: { id: string, kind: RequestKind, at: string, windowDays: number, count: number, member: { id: string, shortName: string }, outlet: { id: string, name: string } | null, complaints: Array<{ id: string, number: string, subject: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type AssociationMemberComplaintsQueryVariables = Exact<{
  memberId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  filter?: MemberComplaintFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationMemberComplaintsQuery = { card: { member: { id: string, shortName: string } | null } | null, list: { edges: Array<{ cursor: string, node: { number: string, month: string, kind: RequestKind, channel: Channel, acceptedAt: string, repeat: boolean, validity: Validity, reason: MemberReason, counted: boolean, returns: number, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, outlet: { id: string, name: string } | null, clocks: Array<{ limit: MemberFigureName, met: number, extended: number, breached: number, open: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type AssociationAnalysisQueryVariables = Exact<{
  by: AnalysisDimension;
  from?: string | null | undefined;
  to?: string | null | undefined;
  filter?: AnalysisFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type AssociationAnalysisQuery = { groups: Array<{ key: string | null, member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, counters: { complaints: number, valid: number, invalid: number, repeats: number } }> | null };

export type ClusterSignsFragment = { edges: Array<{ node: { id: string, kind: RequestKind, at: string, windowDays: number, count: number, member: { id: string, shortName: string }, outlet: { id: string, name: string } | null, complaints: Array<{ id: string, number: string, subject: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type AssociationClusterSignsQueryVariables = Exact<{
  memberId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationClusterSignsQuery = { signs: { edges: Array<{ node: { id: string, kind: RequestKind, at: string, windowDays: number, count: number, member: { id: string, shortName: string }, outlet: { id: string, name: string } | null, complaints: Array<{ id: string, number: string, subject: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type RefundRowFragment = { id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null };

export type RefundRowsFragment = { edges: Array<{ node: { id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type RefundStatesFragment = { claimed: number, denied: number, verified: number, approved: number, credited: number, deducted: number, rejected: number };

export type StandingLineFragment = { sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> };

export type RefundPageFragment = { version: number, times: number | null, reference: string | null, deductedMonth: string | null, id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, returns: Array<{ times: number, amount: string }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null };

export type OfComplaintFragment = { id: string, refunds: Array<{ id: string, item: string, state: RefundState, charged: string, amount: string | null }>, refundClaim: { allowed: boolean, reason: string | null, message: string | null } };

type RefundAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type RefundAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type RefundAnswer_RefundConflict_Fragment = { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type RefundAnswer_RefundDone_Fragment = { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } };

export type RefundAnswerFragment =
  | RefundAnswer_CommandRefused_Fragment
  | RefundAnswer_InvalidInput_Fragment
  | RefundAnswer_RefundConflict_Fragment
  | RefundAnswer_RefundDone_Fragment
;

export type ClaimServiceFragment = { id: string, name: string, provider: { id: string, shortName: string } };

export type CarrierRefundsQueryVariables = Exact<{
  filter?: RefundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierRefundsQuery = { list: { edges: Array<{ node: { id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null, counts: { claimed: number, denied: number, verified: number, approved: number, credited: number, deducted: number, rejected: number } | null };

export type PartnerRefundsQueryVariables = Exact<{
  filter?: RefundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerRefundsQuery = { list: { edges: Array<{ node: { id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null, counts: { claimed: number, denied: number, verified: number, approved: number, credited: number, deducted: number, rejected: number } | null };

export type CarrierRefundQueryVariables = Exact<{
  refundId: string;
}>;


export type CarrierRefundQuery = { refund: { version: number, times: number | null, reference: string | null, deductedMonth: string | null, id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, returns: Array<{ times: number, amount: string }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } | null };

export type PartnerRefundQueryVariables = Exact<{
  refundId: string;
}>;


export type PartnerRefundQuery = { refund: { version: number, times: number | null, reference: string | null, deductedMonth: string | null, id: string, state: RefundState, kind: RefundKind, mode: ServiceMode, item: string, month: string, charged: string, wrong: string | null, amount: string | null, claimedAt: string, lastEventAt: string, returns: Array<{ times: number, amount: string }>, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, complaint: { id: string, number: string, subject: string } | null } | null };

export type CarrierRefundsOfComplaintQueryVariables = Exact<{
  id: string;
}>;


export type CarrierRefundsOfComplaintQuery = { complaint: { id: string, refunds: Array<{ id: string, item: string, state: RefundState, charged: string, amount: string | null }>, refundClaim: { allowed: boolean, reason: string | null, message: string | null } } | null };

export type PartnerRefundsOfComplaintQueryVariables = Exact<{
  id: string;
}>;


export type PartnerRefundsOfComplaintQuery = { complaint: { id: string, refunds: Array<{ id: string, item: string, state: RefundState, charged: string, amount: string | null }>, refundClaim: { allowed: boolean, reason: string | null, message: string | null } } | null };

export type CarrierClaimWorldQueryVariables = Exact<{
  number: string;
}>;


export type CarrierClaimWorldQuery = { complaint: { id: string, number: string, subject: string, service: { id: string } | null } | null, services: Array<{ id: string, name: string, provider: { id: string, shortName: string } }> | null, terms: { times: number } | null };

export type PartnerClaimWorldQueryVariables = Exact<{
  number: string;
}>;


export type PartnerClaimWorldQuery = { complaint: { id: string, number: string, subject: string, service: { id: string } | null } | null, services: Array<{ id: string, name: string, provider: { id: string, shortName: string } }> | null, terms: { times: number } | null };

export type CarrierClaimRefundMutationVariables = Exact<{
  input: ClaimRefundInput;
}>;


export type CarrierClaimRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type CarrierVerifyRefundMutationVariables = Exact<{
  input: VerifyRefundInput;
}>;


export type CarrierVerifyRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type CarrierRejectRefundMutationVariables = Exact<{
  input: RefundReasonInput;
}>;


export type CarrierRejectRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type CarrierApproveRefundMutationVariables = Exact<{
  input: ApproveRefundInput;
}>;


export type CarrierApproveRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type CarrierCreditRefundMutationVariables = Exact<{
  input: CreditRefundInput;
}>;


export type CarrierCreditRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type PartnerClaimRefundMutationVariables = Exact<{
  input: ClaimRefundInput;
}>;


export type PartnerClaimRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type PartnerVerifyRefundMutationVariables = Exact<{
  input: VerifyRefundInput;
}>;


export type PartnerVerifyRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type PartnerDenyRefundMutationVariables = Exact<{
  input: RefundReasonInput;
}>;


export type PartnerDenyRefundMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RefundConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'RefundDone', replayed: boolean, refund: { id: string, version: number } }
   };

export type SettlementRowFragment = { mode: ServiceMode, month: string, state: SettlementState, opening: string, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string, shareEntered: boolean, settledAt: string | null, openMonth: string, version: number, partner: { id: string, name: string, shortName: string }, missing: Array<{ code: string, message: string }> };

export type SettlementPageFragment = { mode: ServiceMode, month: string, state: SettlementState, opening: string, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string, shareEntered: boolean, settledAt: string | null, openMonth: string, version: number, lines: Array<{ id: string, kind: PostingKind, at: string, personName: string | null, reason: string | null, amount: string, shareOf: string | null, refundId: string | null, refundReference: string | null, counters: string | null, countered: boolean, complaint: { id: string, number: string } | null }>, accounts: Array<{ account: LedgerAccount, amount: string }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, missing: Array<{ code: string, message: string }> };

export type SettledMonthFragment = { mode: ServiceMode, month: string, settledAt: string | null, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string };

type SettlementAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type SettlementAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type SettlementAnswer_SettlementConflict_Fragment = { __typename: 'SettlementConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type SettlementAnswer_SettlementDone_Fragment = { __typename: 'SettlementDone', replayed: boolean, settlement: { month: string, openMonth: string } };

export type SettlementAnswerFragment =
  | SettlementAnswer_CommandRefused_Fragment
  | SettlementAnswer_InvalidInput_Fragment
  | SettlementAnswer_SettlementConflict_Fragment
  | SettlementAnswer_SettlementDone_Fragment
;

export type CarrierSettlementsQueryVariables = Exact<{
  month?: string | null | undefined;
  filter?: SettlementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierSettlementsQuery = { list: { month: string, count: number, settled: number, ready: number, missing: number, running: number, totals: { share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string }, edges: Array<{ cursor: string, node: { mode: ServiceMode, month: string, state: SettlementState, opening: string, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string, shareEntered: boolean, settledAt: string | null, openMonth: string, version: number, partner: { id: string, name: string, shortName: string }, missing: Array<{ code: string, message: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierSettlingNowQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type CarrierSettlingNowQuery = { list: { month: string, ready: number, missing: number } | null };

export type CarrierSettlementQueryVariables = Exact<{
  partnerId: string;
  mode: ServiceMode;
  month?: string | null | undefined;
}>;


export type CarrierSettlementQuery = { settlement: { mode: ServiceMode, month: string, state: SettlementState, opening: string, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string, shareEntered: boolean, settledAt: string | null, openMonth: string, version: number, lines: Array<{ id: string, kind: PostingKind, at: string, personName: string | null, reason: string | null, amount: string, shareOf: string | null, refundId: string | null, refundReference: string | null, counters: string | null, countered: boolean, complaint: { id: string, number: string } | null }>, accounts: Array<{ account: LedgerAccount, amount: string }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, missing: Array<{ code: string, message: string }> } | null, history: Array<{ mode: ServiceMode, month: string, settledAt: string | null, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string }> | null };

export type CarrierKnownSharesQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
}>;


export type CarrierKnownSharesQuery = { card: { outside: Array<{ name: OutsideFigureName, value: string | null }> } | null };

export type PartnerSettlementQueryVariables = Exact<{
  mode: ServiceMode;
  month?: string | null | undefined;
}>;


export type PartnerSettlementQuery = { settlement: { mode: ServiceMode, month: string, state: SettlementState, opening: string, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string, toDeduct: string, shareEntered: boolean, settledAt: string | null, openMonth: string, version: number, lines: Array<{ id: string, kind: PostingKind, at: string, personName: string | null, reason: string | null, amount: string, shareOf: string | null, refundId: string | null, refundReference: string | null, counters: string | null, countered: boolean, complaint: { id: string, number: string } | null }>, accounts: Array<{ account: LedgerAccount, amount: string }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, missing: Array<{ code: string, message: string }> } | null, history: Array<{ mode: ServiceMode, month: string, settledAt: string | null, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string }> | null };

export type PartnerSettlementHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerSettlementHistoryQuery = { history: Array<{ mode: ServiceMode, month: string, settledAt: string | null, share: string, refunds: string, held: string, released: string, paid: string, corrections: string, closing: string, heldBalance: string }> | null };

export type CarrierEnterSettlementShareMutationVariables = Exact<{
  input: EnterSettlementShareInput;
}>;


export type CarrierEnterSettlementShareMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SettlementConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SettlementDone', replayed: boolean, settlement: { month: string, openMonth: string } }
   };

export type CarrierEnterSettlementPaymentMutationVariables = Exact<{
  input: EnterSettlementPaymentInput;
}>;


export type CarrierEnterSettlementPaymentMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SettlementConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SettlementDone', replayed: boolean, settlement: { month: string, openMonth: string } }
   };

export type CarrierCounterPostingMutationVariables = Exact<{
  input: CounterPostingInput;
}>;


export type CarrierCounterPostingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SettlementConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SettlementDone', replayed: boolean, settlement: { month: string, openMonth: string } }
   };

export type CarrierSettleMonthsMutationVariables = Exact<{
  input: SettleMonthsInput;
}>;


export type CarrierSettleMonthsMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'MonthsSettled', settled: number, results: Array<{ refused: { code: string, message: string } | null, settlement: { mode: ServiceMode, partner: { shortName: string } } | null }> }
   };

export type CarrierKnownShareListQueryVariables = Exact<{
  month: string;
  filter?: KnownShareFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierKnownShareListQuery = { list: { month: string, asOf: string, toPost: string, counts: { toPost: number, differs: number, missing: number, otherMode: number, posted: number }, edges: Array<{ cursor: string, node: { mode: ServiceMode, month: string, state: KnownShareState, known: string | null, posted: string | null, openMonth: string, partner: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierPostKnownSharesMutationVariables = Exact<{
  input: PostKnownSharesInput;
}>;


export type CarrierPostKnownSharesMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'KnownSharesPosted', posted: number, changed: number, done: number, total: number, nextAfter: string | null, refused: Array<{ share: { mode: ServiceMode, partner: { shortName: string } }, refused: { message: string } }> }
   };

export type CarrierReconciliationQueryVariables = Exact<{
  fileId: string;
  month: string;
  found?: Array<ReconciledFound> | ReconciledFound | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CarrierReconciliationQuery = { reconciliation:
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
    | { __typename: 'Reconciliation', fileName: string, month: string, ignoredColumns: Array<string>, hasNextPage: boolean, counts: { matched: number, amountDiffers: number, onlyHere: number, onlyThere: number, repeated: number, wrong: number }, lines: Array<{ found: ReconciledFound, mode: ServiceMode, kind: ReconciledKind, reference: string, here: Array<string>, there: Array<string>, difference: string, rows: Array<number>, partner: { id: string, shortName: string } | null }>, wrong: Array<{ number: number, problems: Array<{ column: string, code: string, message: string }> }> }
    | { __typename: 'ReconciliationRefused', message: string }
   | null };

export type CarrierReconciliationListQueryVariables = Exact<{
  month: string;
}>;


export type CarrierReconciliationListQuery = { list: { headers: Array<string>, rows: Array<Array<string>> } | null };

export type PartnerFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerFrameQuery = { desk: { now: string, timeZone: string, programmeName: string, commands: Array<string>, organisation: { id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }, unit: { id: string, name: string } | null } | null, counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null, notices: { unread: number } | null };

export type PartnerZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerZoneQuery = { desk: { timeZone: string } | null };

export type PartnerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCountsQuery = { counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null };

export type PartnerComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  sort?: ComplaintSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type PartnerComplaintsQuery = { list: { count: number, countLimit: number, edges: Array<{ cursor: string, node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PartnerFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerFiltersQuery = { organisations: Array<{ id: string, shortName: string, kind: TenantKind }> | null, services: Array<{ id: string, name: string }> | null };

export type PartnerComplaintQueryVariables = Exact<{
  id: string;
}>;


export type PartnerComplaintQuery = { complaint: { id: string, number: string, subject: string, description: string | null, wish: string | null, kind: RequestKind, customerKind: CustomerKind, channel: Channel, status: ComplaintStatus, closedAs: Closing | null, takenBy: string | null, myRole: PartyRole, needsMe: boolean, receivedAt: string, acceptedAt: string, discoveredAt: string | null, confirmedAt: string | null, closedAt: string | null, attempts: number, solvedBy: SolvedBy, responsibilityUnclear: boolean, validity: Validity, major: MajorState, returns: number, joint: boolean, repeat: boolean, analysed: boolean, externalNumber: string | null, owner: { id: string, name: string, shortName: string, kind: TenantKind }, ownerUnit: { id: string, name: string } | null, service: { id: string, name: string, number: string, provider: { id: string, shortName: string } } | null, customer: { id: string, name: string, complaintCount: number } | null, repeatOf: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } | null, repeats: Array<{ id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null }>, contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } | null, concern: { member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, staff: Array<{ name: string, position: string }>, representatives: Array<{ name: string, phone: string }> } | null, workOrders: Array<{ id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }>, clocks: Array<{ id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> }>, callBacks: Array<{ id: string, outcome: CallBackOutcome, way: CallBackWay, attempt: number, comment: string | null, at: string, by: { id: string, shortName: string, kind: TenantKind } }>, survey: { drawn: boolean, ticket: number, below: number, sharePercent: number, settingsVersion: number } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, bytes: number, addedAt: string, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, closings: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type PartnerStoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerStoryQuery = { complaint: { id: string, events: { edges: Array<{ node: { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PartnerComplaintByNumberQueryVariables = Exact<{
  number: string;
}>;


export type PartnerComplaintByNumberQuery = { complaint: { id: string } | null };

export type PartnerNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type PartnerNoticesQuery = { notices: { unread: number, edges: Array<{ cursor: string, node: { id: string, kind: string, workOrderId: string | null, changeNoticeId: string | null, standingSubject: string | null, standingId: string | null, partnerId: string | null, at: string, readAt: string | null, values: Array<{ name: string, value: string }>, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerBellQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerBellQuery = { notices: { unread: number, edges: Array<{ node: { id: string } }> } | null };

export type PartnerIntakeQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerIntakeQuery = { organisations: Array<{ id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }> | null, services: Array<{ id: string, name: string, number: string, provider: { id: string, shortName: string } }> | null, settings: { timeZone: string, repeatWindowDays: number, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }> } | null };

export type PartnerCustomersQueryVariables = Exact<{
  search: string;
}>;


export type PartnerCustomersQuery = { customers: Array<{ id: string, name: string, phone: string, kind: CustomerKind, complaintCount: number }> | null };

export type PartnerCustomerHistoryQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type PartnerCustomerHistoryQuery = { list: { count: number, countLimit: number, edges: Array<{ node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }> } | null };

export type PartnerRepeatProposalsQueryVariables = Exact<{
  input: RepeatProposalInput;
}>;


export type PartnerRepeatProposalsQuery = { proposals: Array<{ sameCustomer: boolean, sameService: boolean, similarity: number, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } }> | null };

export type PartnerSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerSettingsQuery = { settings: { version: number, changedAt: string | null, changedBy: string | null, reason: string | null, timeZone: string, mayChange: boolean, warnAtPercent: Array<number>, pauseReasons: Array<PauseReason>, majorAfterReturns: number, notReachedAttempts: number, notReachedDays: number, repeatWindowDays: number, massComplaintThreshold: number, massComplaintWindowHours: number, surveyPercent: number | null, surveySeed: number | null, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }>, calendarAdditions: Array<{ day: string, kind: CalendarAdditionKind, name: string }>, workingHours: Array<{ from: string, to: string }>, contactRegistry: { noticeWorkingDays: number, latestDaysAhead: number, reminderAt: string, remindAfterWorkingDays: Array<number>, remindBeforeWorkingDays: Array<number>, remindEmergencyAfterHours: Array<number>, chinaMobileSegments: Array<string>, mostLiaisons: number, mostBusinessTypes: number, longestTariff: number, requiredManuals: Array<ManualKind>, manualEndsWithinDays: number } | null, earlier: Array<{ version: number, changedAt: string, changedBy: string | null, reason: string | null }> } | null };

export type PartnerWorkingDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PartnerWorkingDaysQuery = { days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean }> | null };

export type PartnerTakeComplaintMutationVariables = Exact<{
  input: TakeComplaintInput;
}>;


export type PartnerTakeComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerConfirmRecordMutationVariables = Exact<{
  input: ConfirmRecordInput;
}>;


export type PartnerConfirmRecordMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerLinkRepeatMutationVariables = Exact<{
  input: LinkRepeatInput;
}>;


export type PartnerLinkRepeatMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerSendWorkOrderMutationVariables = Exact<{
  input: SendWorkOrderInput;
}>;


export type PartnerSendWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerGiveInformationMutationVariables = Exact<{
  input: GiveInformationInput;
}>;


export type PartnerGiveInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerDecideDisputeMutationVariables = Exact<{
  input: DecideDisputeInput;
}>;


export type PartnerDecideDisputeMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerRecallWorkOrderMutationVariables = Exact<{
  input: RecallWorkOrderInput;
}>;


export type PartnerRecallWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerReclassifyWorkOrderMutationVariables = Exact<{
  input: ReclassifyWorkOrderInput;
}>;


export type PartnerReclassifyWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerUrgeWorkOrderMutationVariables = Exact<{
  input: UrgeWorkOrderInput;
}>;


export type PartnerUrgeWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerRecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type PartnerRecordCallBackMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerDecideMajorMutationVariables = Exact<{
  input: DecideMajorInput;
}>;


export type PartnerDecideMajorMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerAddAnalysisMutationVariables = Exact<{
  input: AddAnalysisInput;
}>;


export type PartnerAddAnalysisMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerWithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type PartnerWithdrawComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerCloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type PartnerCloseComplaintMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerAcceptWorkOrderMutationVariables = Exact<{
  input: AcceptWorkOrderInput;
}>;


export type PartnerAcceptWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerReplyToWorkOrderMutationVariables = Exact<{
  input: ReplyToWorkOrderInput;
}>;


export type PartnerReplyToWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerRequestInformationMutationVariables = Exact<{
  input: RequestInformationInput;
}>;


export type PartnerRequestInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type PartnerReportProgressMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerDisputeRoutingMutationVariables = Exact<{
  input: DisputeRoutingInput;
}>;


export type PartnerDisputeRoutingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerResolveWorkOrderMutationVariables = Exact<{
  input: ResolveWorkOrderInput;
}>;


export type PartnerResolveWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerAddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type PartnerAddNoteMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerAddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type PartnerAddAttachmentMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerRevealContactMutationVariables = Exact<{
  input: RevealContactInput;
}>;


export type PartnerRevealContactMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactRevealed', contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerMarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type PartnerMarkNoticesReadMutation = { result:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'NoticesRead', unread: number }
   };

export type PartnerRegistrationQueryVariables = Exact<{
  asOf?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PartnerRegistrationQuery = { card: { asOf: string, timeline: Array<{ field: CardField, service: { id: string, name: string } | null, stretches: Array<{ from: string, to: string, time: StretchTime, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }> }>, bzHelp: Array<{ text: string | null, parts: Array<string>, service: { id: string, name: string, number: string } }>, partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, services: Array<{ id: string, name: string, number: string }>, draft: { allowed: boolean, reason: string | null, message: string | null } } | null };

export type PartnerCardQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCardQuery = { card: { asOf: string, partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, services: Array<{ id: string, name: string, number: string }>, draft: { allowed: boolean, reason: string | null, message: string | null } } | null, earliest: { day: string, at: string, noticeWorkingDays: number, provisionalYears: Array<number>, submissionDay: { day: string, working: boolean, name: string | null, source: string, provisional: boolean }, days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean, nth: number | null }> } | null };

export type PartnerChangeNoticesQueryVariables = Exact<{
  view?: ChangeNoticeView | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerChangeNoticesQuery = { list: { edges: Array<{ node: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, submittedAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, lastEventAt: string, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, exceptions: Array<MobileException>, partner: { id: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null }>, conflicts: Array<{ changeNoticeId: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null, card: { draft: { allowed: boolean } } | null };

export type PartnerChangeNoticeQueryVariables = Exact<{
  changeNoticeId: string;
}>;


export type PartnerChangeNoticeQuery = { notice: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, reason: string | null, exceptionReason: string | null, exceptions: Array<MobileException>, exceptionGrantedAt: string | null, submittedAt: string | null, earliestAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, acknowledgedAt: string | null, informedAt: string | null, endedAt: string | null, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, provisionalYears: Array<number>, replaces: Array<string>, replacedBy: string | null, version: number, partner: { id: string, name: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }>, earliest: { day: string, at: string, noticeWorkingDays: number, provisionalYears: Array<number>, submissionDay: { day: string, working: boolean, name: string | null, source: string, provisional: boolean }, days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean, nth: number | null }> }, story: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type PartnerChangePreviewQueryVariables = Exact<{
  input: ChangePreviewInput;
}>;


export type PartnerChangePreviewQuery = { preview:
    | { __typename: 'ChangePreview', problems: Array<{ field: string, code: string, message: string, limit: string | null }>, notices: Array<{ kind: ChangeNoticeKind, plannedAt: string | null, waitsFor: Array<OwedStep>, exceptions: Array<MobileException>, differences: Array<{ field: CardField, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   | null };

export type PartnerDraftChangeNoticeMutationVariables = Exact<{
  input: DraftChangeNoticeInput;
}>;


export type PartnerDraftChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerReviseChangeNoticeMutationVariables = Exact<{
  input: ReviseChangeNoticeInput;
}>;


export type PartnerReviseChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerSubmitChangeNoticeMutationVariables = Exact<{
  input: SubmitChangeNoticeInput;
}>;


export type PartnerSubmitChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type PartnerWithdrawChangeNoticeMutationVariables = Exact<{
  input: ChangeNoticeReasonInput;
}>;


export type PartnerWithdrawChangeNoticeMutation = { result:
    | { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } }
    | { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> }
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationComplaintImportQueryVariables = Exact<{
  fileId: string;
  states?: Array<ComplaintRowState> | ComplaintRowState | null | undefined;
  first?: number | null | undefined;
  afterRow?: number | null | undefined;
}>;


export type AssociationComplaintImportQuery = { import:
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'ComplaintImport', fileName: string, ignoredColumns: Array<string>, hasNextPage: boolean, counts: { new: number, unchanged: number, wrong: number }, rows: Array<{ number: number, externalNumber: string, subject: string, state: ComplaintRowState, member: { id: string, shortName: string } | null, problems: Array<{ column: string, code: string, message: string }> }> }
    | { __typename: 'ComplaintListRefused', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   | null };

export type AssociationImportComplaintsMutationVariables = Exact<{
  input: ImportComplaintsInput;
}>;


export type AssociationImportComplaintsMutation = { result:
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'ComplaintListRefused', message: string }
    | { __typename: 'ComplaintsImported', done: number, total: number, nextAfterRow: number | null, imported: number, unchanged: number, wrong: number }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CardTextFragment = { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null };

export type DecisionFragment = { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null };

export type DifferenceFragment = { field: CardField, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null };

export type ConflictFragment = { field: CardField, changeNoticeId: string, service: { id: string, name: string } | null };

export type UpcomingFragment = { field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null };

export type EntryFragment = { field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } };

export type EarliestFragment = { day: string, at: string, noticeWorkingDays: number, provisionalYears: Array<number>, submissionDay: { day: string, working: boolean, name: string | null, source: string, provisional: boolean }, days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean, nth: number | null }> };

export type CardFragment = { asOf: string, partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, services: Array<{ id: string, name: string, number: string }>, draft: { allowed: boolean, reason: string | null, message: string | null } };

export type WholeCardFragment = { asOf: string, timeline: Array<{ field: CardField, service: { id: string, name: string } | null, stretches: Array<{ from: string, to: string, time: StretchTime, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }> }>, bzHelp: Array<{ text: string | null, parts: Array<string>, service: { id: string, name: string, number: string } }>, partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, from: string, to: string | null, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, decision: { how: DecidedHow, personName: string | null, submittedAt: string, changeNoticeId: string, by: { id: string, shortName: string } | null } }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, services: Array<{ id: string, name: string, number: string }>, draft: { allowed: boolean, reason: string | null, message: string | null } };

export type NoticeRowFragment = { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, submittedAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, lastEventAt: string, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, exceptions: Array<MobileException>, partner: { id: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null }>, conflicts: Array<{ changeNoticeId: string }> };

export type NoticeRowsFragment = { edges: Array<{ node: { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, submittedAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, lastEventAt: string, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, exceptions: Array<MobileException>, partner: { id: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null }>, conflicts: Array<{ changeNoticeId: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type NoticeEventFragment = { sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> };

export type NoticePageFragment = { id: string, kind: ChangeNoticeKind, state: ChangeNoticeState, effectiveDay: string | null, reason: string | null, exceptionReason: string | null, exceptions: Array<MobileException>, exceptionGrantedAt: string | null, submittedAt: string | null, earliestAt: string | null, plannedAt: string | null, takesEffectAt: string | null, effectiveAt: string | null, acknowledgedAt: string | null, informedAt: string | null, endedAt: string | null, waitsFor: Array<OwedStep>, owed: OwedStep | null, owedSince: string | null, shortNotice: boolean, provisionalYears: Array<number>, replaces: Array<string>, replacedBy: string | null, version: number, partner: { id: string, name: string, shortName: string }, differences: Array<{ field: CardField, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }>, earliest: { day: string, at: string, noticeWorkingDays: number, provisionalYears: Array<number>, submissionDay: { day: string, working: boolean, name: string | null, source: string, provisional: boolean }, days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean, nth: number | null }> }, story: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

type NoticeResult_ChangeNoticeDone_Fragment = { __typename: 'ChangeNoticeDone', replayed: boolean, notice: { id: string, version: number } };

type NoticeResult_ChangeNoticeEditConflict_Fragment = { __typename: 'ChangeNoticeEditConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> };

type NoticeResult_ChangeNoticesOverlap_Fragment = { __typename: 'ChangeNoticesOverlap', message: string, conflicts: Array<{ field: CardField, changeNoticeId: string, service: { id: string, name: string } | null }> };

type NoticeResult_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type NoticeResult_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

export type NoticeResultFragment =
  | NoticeResult_ChangeNoticeDone_Fragment
  | NoticeResult_ChangeNoticeEditConflict_Fragment
  | NoticeResult_ChangeNoticesOverlap_Fragment
  | NoticeResult_CommandRefused_Fragment
  | NoticeResult_InvalidInput_Fragment
;

export type PlanVersionFragment = { version: number, title: string, validFrom: string, situation: string, steps: string, authority: string, escalation: string, words: string, change: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }>, files: Array<{ id: string, fileName: string, bytes: number }> };

export type PlanRowFragment = { id: string, kind: RequestKind, state: ResponsePlanState, versions: number, inForce: { version: number, title: string, validFrom: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }> } | null, latest: { version: number, title: string, validFrom: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }> } | null };

export type PlanPageFragment = { id: string, kind: RequestKind, state: ResponsePlanState, versions: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, mayWrite: boolean, inForce: { version: number } | null, shown: { version: number, title: string, validFrom: string, situation: string, steps: string, authority: string, escalation: string, words: string, change: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }>, files: Array<{ id: string, fileName: string, bytes: number }> } | null, history: Array<{ version: number, title: string, validFrom: string, change: string, writtenAt: string, writtenBy: string }> };

export type PlanBesideFragment = { id: string, inForce: { version: number, title: string, situation: string, steps: string, authority: string, escalation: string, words: string, files: Array<{ id: string, fileName: string }> } | null };

type PlanAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type PlanAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type PlanAnswer_ResponsePlanDone_Fragment = { __typename: 'ResponsePlanDone', plan: { id: string } };

export type PlanAnswerFragment =
  | PlanAnswer_CommandRefused_Fragment
  | PlanAnswer_InvalidInput_Fragment
  | PlanAnswer_ResponsePlanDone_Fragment
;

export type AssociationResponsePlansQueryVariables = Exact<{
  kind?: RequestKind | null | undefined;
  withdrawn?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationResponsePlansQuery = { list: { edges: Array<{ node: { id: string, kind: RequestKind, state: ResponsePlanState, versions: number, inForce: { version: number, title: string, validFrom: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }> } | null, latest: { version: number, title: string, validFrom: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }> } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null, desk: { mayWrite: boolean } | null };

export type AssociationResponsePlanQueryVariables = Exact<{
  id: string;
  number?: number | null | undefined;
}>;


export type AssociationResponsePlanQuery = { plan: { id: string, kind: RequestKind, state: ResponsePlanState, versions: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, mayWrite: boolean, inForce: { version: number } | null, shown: { version: number, title: string, validFrom: string, situation: string, steps: string, authority: string, escalation: string, words: string, change: string, writtenAt: string, writtenBy: string, outlets: Array<{ id: string, name: string }>, files: Array<{ id: string, fileName: string, bytes: number }> } | null, history: Array<{ version: number, title: string, validFrom: string, change: string, writtenAt: string, writtenBy: string }> } | null };

export type AssociationResponsePlanDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationResponsePlanDeskQuery = { desk: { mayWrite: boolean, today: string, outlets: Array<{ id: string, name: string }> } | null };

export type AssociationPlansBesideQueryVariables = Exact<{
  id: string;
}>;


export type AssociationPlansBesideQuery = { complaint: { plans: Array<{ id: string, inForce: { version: number, title: string, situation: string, steps: string, authority: string, escalation: string, words: string, files: Array<{ id: string, fileName: string }> } | null }> | null } | null };

export type AssociationWriteResponsePlanMutationVariables = Exact<{
  input: WriteResponsePlanInput;
}>;


export type AssociationWriteResponsePlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ResponsePlanDone', plan: { id: string } }
   };

export type AssociationReviseResponsePlanMutationVariables = Exact<{
  input: ReviseResponsePlanInput;
}>;


export type AssociationReviseResponsePlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ResponsePlanDone', plan: { id: string } }
   };

export type AssociationWithdrawResponsePlanMutationVariables = Exact<{
  input: WithdrawResponsePlanInput;
}>;


export type AssociationWithdrawResponsePlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ResponsePlanDone', plan: { id: string } }
   };

export type SanctionRowFragment = { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null };

export type SanctionPageFragment = { version: number, provisionalYears: Array<number>, plan: string | null, planAt: string | null, id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, evidence: Array<{ kind: SanctionEvidenceKind, month: string | null, version: number | null, cost: string | null, revenue: string | null, complaint: { id: string, number: string, subject: string } | null, counted: Array<{ number: string, acceptedAt: string, resolvedAt: string | null, timeliness: Timeliness, complaint: { id: string, subject: string } | null }> }>, objection: { filedAt: string, evidence: string, decidedAt: string | null, upheld: boolean | null, reason: string | null } | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null };

export type SanctionRowsFragment = { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type SuspensionLineFragment = { mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null };

export type AlertRowFragment = { id: string, at: string, windowHours: number, count: number, faultGrade: FaultGrade | null, suspended: boolean, partner: { id: string, shortName: string }, service: { id: string, name: string } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> };

type SanctionAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type SanctionAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type SanctionAnswer_SanctionConflict_Fragment = { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type SanctionAnswer_SanctionDone_Fragment = { __typename: 'SanctionDone', sanction: { id: string } };

export type SanctionAnswerFragment =
  | SanctionAnswer_CommandRefused_Fragment
  | SanctionAnswer_InvalidInput_Fragment
  | SanctionAnswer_SanctionConflict_Fragment
  | SanctionAnswer_SanctionDone_Fragment
;

export type ServiceNameFragment = { id: string, name: string, provider: { id: string, shortName: string } };

export type CarrierRelatedServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierRelatedServicesQuery = { book: { mayRelate: boolean, entries: Array<{ relatedServiceIds: Array<string>, service: { id: string, name: string, provider: { id: string, shortName: string } } }>, changes: Array<{ id: string, at: string, related: boolean, personName: string, service: { id: string, name: string } | null, relatedService: { id: string, name: string } | null }> } };

export type CarrierRelateServicesMutationVariables = Exact<{
  input: RelateServicesInput;
}>;


export type CarrierRelateServicesMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'ServicesRelated', relatedServices: { mayRelate: boolean } }
   };

export type CarrierSanctionsQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierSanctionsQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, suspensions: Array<{ mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> };

export type PartnerSanctionsQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerSanctionsQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, suspensions: Array<{ mode: ServiceMode | null, until: string | null, sanctionIds: Array<string>, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> };

export type CarrierSanctionsWaitingQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type CarrierSanctionsWaitingQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type PartnerSanctionsWaitingQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type PartnerSanctionsWaitingQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type CarrierSanctionQueryVariables = Exact<{
  sanctionId: string;
}>;


export type CarrierSanctionQuery = { sanction: { version: number, provisionalYears: Array<number>, plan: string | null, planAt: string | null, id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, evidence: Array<{ kind: SanctionEvidenceKind, month: string | null, version: number | null, cost: string | null, revenue: string | null, complaint: { id: string, number: string, subject: string } | null, counted: Array<{ number: string, acceptedAt: string, resolvedAt: string | null, timeliness: Timeliness, complaint: { id: string, subject: string } | null }> }>, objection: { filedAt: string, evidence: string, decidedAt: string | null, upheld: boolean | null, reason: string | null } | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null } | null };

export type PartnerSanctionQueryVariables = Exact<{
  sanctionId: string;
}>;


export type PartnerSanctionQuery = { sanction: { version: number, provisionalYears: Array<number>, plan: string | null, planAt: string | null, id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, evidence: Array<{ kind: SanctionEvidenceKind, month: string | null, version: number | null, cost: string | null, revenue: string | null, complaint: { id: string, number: string, subject: string } | null, counted: Array<{ number: string, acceptedAt: string, resolvedAt: string | null, timeliness: Timeliness, complaint: { id: string, subject: string } | null }> }>, objection: { filedAt: string, evidence: string, decidedAt: string | null, upheld: boolean | null, reason: string | null } | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null } | null };

export type CarrierSanctionsOfQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
}>;


export type CarrierSanctionsOfQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }> } };

export type PartnerSanctionsOfQueryVariables = Exact<{
  filter?: SanctionFilter | null | undefined;
}>;


export type PartnerSanctionsOfQuery = { list: { edges: Array<{ node: { id: string, rule: SanctionRule, measure: SanctionMeasure, mode: ServiceMode | null, month: string | null, state: SanctionState, proposedAt: string, confirmedAt: string | null, deadlineAt: string | null, overdue: boolean, suspendedFrom: string | null, suspendedUntil: string | null, endedAt: string | null, partner: { id: string, name: string, shortName: string }, service: { id: string, name: string } | null, objection: { decidedAt: string | null, upheld: boolean | null } | null } }> } };

export type CarrierAlertsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierAlertsQuery = { list: { edges: Array<{ node: { id: string, at: string, windowHours: number, count: number, faultGrade: FaultGrade | null, suspended: boolean, complaints: Array<{ id: string, number: string, subject: string }> | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type PartnerAlertsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerAlertsQuery = { list: { edges: Array<{ node: { id: string, at: string, windowHours: number, count: number, faultGrade: FaultGrade | null, suspended: boolean, complaints: Array<{ id: string, number: string, subject: string }> | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type CarrierEndingWorldQueryVariables = Exact<{
  partnerId: string;
}>;


export type CarrierEndingWorldQuery = { card: { partner: { id: string, shortName: string }, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null, complaints: { edges: Array<{ node: { number: string, complaint: { id: string, subject: string } | null } }> } | null };

export type CarrierConfirmSanctionMutationVariables = Exact<{
  input: ConfirmSanctionInput;
}>;


export type CarrierConfirmSanctionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierDeclineSanctionMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierDeclineSanctionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierApproveEndingMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierApproveEndingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierDeclineEndingMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierDeclineEndingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierReturnPlanMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierReturnPlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierAcceptPlanMutationVariables = Exact<{
  input: AcceptPlanInput;
}>;


export type CarrierAcceptPlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierFindCompliantMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierFindCompliantMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierReviewSuspensionMutationVariables = Exact<{
  input: JudgeSanctionInput;
}>;


export type CarrierReviewSuspensionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierLiftSanctionMutationVariables = Exact<{
  input: SanctionReasonInput;
}>;


export type CarrierLiftSanctionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierDecideSanctionObjectionMutationVariables = Exact<{
  input: JudgeSanctionInput;
}>;


export type CarrierDecideSanctionObjectionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierSuspendServiceMutationVariables = Exact<{
  input: SuspendServiceInput;
}>;


export type CarrierSuspendServiceMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type CarrierProposeEndingMutationVariables = Exact<{
  input: ProposeEndingInput;
}>;


export type CarrierProposeEndingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type PartnerSubmitPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type PartnerSubmitPlanMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type PartnerObjectToSanctionMutationVariables = Exact<{
  input: ObjectToSanctionInput;
}>;


export type PartnerObjectToSanctionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SanctionConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SanctionDone', sanction: { id: string } }
   };

export type StandingSettingsFragment = { version: number, countedKinds: Array<RequestKind>, inTimeHours: number, empComplaints: number, complaintsPer10000: string, inTimePercent: string, monthsInARow: number, leastForMedian: number, objectionWorkingDays: number, rectificationWorkingDays: number, suspensionMonths: number, refundTimes: number, changedAt: string | null, changedBy: string | null, reason: string | null, mayChange: boolean, rubric: { items: Array<{ id: string, name: string, most: number }>, rates: Array<{ finding: RubricFinding, itemId: string, points: number }> } };

export type CarrierStandingSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierStandingSettingsQuery = { settings: { version: number, countedKinds: Array<RequestKind>, inTimeHours: number, empComplaints: number, complaintsPer10000: string, inTimePercent: string, monthsInARow: number, leastForMedian: number, objectionWorkingDays: number, rectificationWorkingDays: number, suspensionMonths: number, refundTimes: number, changedAt: string | null, changedBy: string | null, reason: string | null, mayChange: boolean, rubric: { items: Array<{ id: string, name: string, most: number }>, rates: Array<{ finding: RubricFinding, itemId: string, points: number }> } } | null };

export type PartnerStandingSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerStandingSettingsQuery = { settings: { version: number, countedKinds: Array<RequestKind>, inTimeHours: number, empComplaints: number, complaintsPer10000: string, inTimePercent: string, monthsInARow: number, leastForMedian: number, objectionWorkingDays: number, rectificationWorkingDays: number, suspensionMonths: number, refundTimes: number, changedAt: string | null, changedBy: string | null, reason: string | null, mayChange: boolean, rubric: { items: Array<{ id: string, name: string, most: number }>, rates: Array<{ finding: RubricFinding, itemId: string, points: number }> } } | null };

export type CarrierChangeStandingSettingsMutationVariables = Exact<{
  input: ChangeStandingSettingsInput;
}>;


export type CarrierChangeStandingSettingsMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'StandingSettingsChanged', settings: { version: number } }
   };

export type ThresholdFragment = { at: string, kind: ThresholdKind };

export type FigureFragment = { rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null };

export type ModeCardFragment = { mode: ServiceMode, perGroupCustomer: string | null, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number, answers: Array<{ place: number, fromHours: number, toHours: number | null, count: number }> }, forecast: { complaints: { reachedAt: number, left: number, usersOf: string | null } | null, inTime: { best: string, worst: string, open: number, mayBeLate: number | null, neededInTime: number | null } | null } | null };

export type OutsideValueFragment = { name: OutsideFigureName, value: string | null, version: number };

export type WholeScorecardFragment = { month: string, running: boolean, partner: { id: string, name: string, shortName: string }, cards: Array<{ mode: ServiceMode, perGroupCustomer: string | null, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number, answers: Array<{ place: number, fromHours: number, toHours: number | null, count: number }> }, forecast: { complaints: { reachedAt: number, left: number, usersOf: string | null } | null, inTime: { best: string, worst: string, open: number, mayBeLate: number | null, neededInTime: number | null } | null } | null }>, outside: Array<{ name: OutsideFigureName, value: string | null, version: number }>, trend: Array<{ mode: ServiceMode, rule: ScorecardRule, threshold: { at: string, kind: ThresholdKind } | null, points: Array<{ month: string, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null }> }> };

export type OverviewRowFragment = { month: string, running: boolean, partner: { id: string, name: string, shortName: string }, emp: { mode: ServiceMode, counters: { complaints: number }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, forecast: { complaints: { left: number } | null } | null } | null, c: { mode: ServiceMode, counters: { complaints: number }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, forecast: { complaints: { left: number } | null } | null } | null };

export type CardLineFragment = { mode: ServiceMode, counters: { complaints: number }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, forecast: { complaints: { left: number } | null } | null };

export type CountedFragment = { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, partner: { id: string, shortName: string }, service: { id: string, name: string } | null };

export type CountedOnComplaintFragment = { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, objection: { id: string, state: ObjectionState } | null, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null };

export type CountedRowsFragment = { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } };

export type CarrierScorecardsQueryVariables = Exact<{
  month?: string | null | undefined;
  filter?: ScorecardFilter | null | undefined;
  sort?: ScorecardSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierScorecardsQuery = { list: { month: string, running: boolean, count: number, partners: number, breached: number, near: number, notAssessed: number, medians: Array<{ mode: ServiceMode, rule: ScorecardRule, value: string }>, edges: Array<{ cursor: string, node: { month: string, running: boolean, partner: { id: string, name: string, shortName: string }, emp: { mode: ServiceMode, counters: { complaints: number }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, forecast: { complaints: { left: number } | null } | null } | null, c: { mode: ServiceMode, counters: { complaints: number }, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null }>, forecast: { complaints: { left: number } | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierStandingNowQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierStandingNowQuery = { list: { month: string, breached: number, near: number } | null };

export type CarrierScorecardQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
}>;


export type CarrierScorecardQuery = { card: { month: string, running: boolean, partner: { id: string, name: string, shortName: string }, cards: Array<{ mode: ServiceMode, perGroupCustomer: string | null, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number, answers: Array<{ place: number, fromHours: number, toHours: number | null, count: number }> }, forecast: { complaints: { reachedAt: number, left: number, usersOf: string | null } | null, inTime: { best: string, worst: string, open: number, mayBeLate: number | null, neededInTime: number | null } | null } | null }>, outside: Array<{ name: OutsideFigureName, value: string | null, version: number }>, trend: Array<{ mode: ServiceMode, rule: ScorecardRule, threshold: { at: string, kind: ThresholdKind } | null, points: Array<{ month: string, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null }> }> } | null };

export type PartnerScorecardQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type PartnerScorecardQuery = { card: { month: string, running: boolean, partner: { id: string, name: string, shortName: string }, cards: Array<{ mode: ServiceMode, perGroupCustomer: string | null, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number, answers: Array<{ place: number, fromHours: number, toHours: number | null, count: number }> }, forecast: { complaints: { reachedAt: number, left: number, usersOf: string | null } | null, inTime: { best: string, worst: string, open: number, mayBeLate: number | null, neededInTime: number | null } | null } | null }>, outside: Array<{ name: OutsideFigureName, value: string | null, version: number }>, trend: Array<{ mode: ServiceMode, rule: ScorecardRule, threshold: { at: string, kind: ThresholdKind } | null, points: Array<{ month: string, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null }> }> } | null };

export type PartnerStandingNowQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerStandingNowQuery = { card: { month: string, cards: Array<{ mode: ServiceMode, perGroupCustomer: string | null, figures: Array<{ rule: ScorecardRule, value: string | null, notAssessed: NotAssessedReason | null, breached: boolean | null, median: string | null, threshold: { at: string, kind: ThresholdKind } | null }>, counters: { complaints: number, repeats: number, inTime: number, late: number, unresolved: number, satisfied: number, notSatisfied: number, answers: Array<{ place: number, fromHours: number, toHours: number | null, count: number }> }, forecast: { complaints: { reachedAt: number, left: number, usersOf: string | null } | null, inTime: { best: string, worst: string, open: number, mayBeLate: number | null, neededInTime: number | null } | null } | null }> } | null };

export type CarrierScorecardComplaintsQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
  filter?: ScorecardComplaintFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierScorecardComplaintsQuery = { list: { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type PartnerScorecardComplaintsQueryVariables = Exact<{
  month?: string | null | undefined;
  filter?: ScorecardComplaintFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerScorecardComplaintsQuery = { list: { edges: Array<{ cursor: string, node: { number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, complaint: { id: string, subject: string, status: ComplaintStatus } | null, objection: { id: string, state: ObjectionState } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierWhyCountedQueryVariables = Exact<{
  id: string;
}>;


export type CarrierWhyCountedQuery = { complaint: { id: string, scorecards: Array<{ number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, objection: { id: string, state: ObjectionState } | null, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> } | null };

export type PartnerWhyCountedQueryVariables = Exact<{
  id: string;
}>;


export type PartnerWhyCountedQuery = { complaint: { id: string, scorecards: Array<{ number: string, month: string, mode: ServiceMode | null, reason: ContributionReason, counted: boolean, acceptedAt: string, repeat: boolean, sentAt: string, resolvedAt: string | null, resolveBy: string, timeliness: Timeliness, answerMs: number | null, satisfied: number, notSatisfied: number, objection: { id: string, state: ObjectionState } | null, objectionRight: { allowed: boolean, reason: string | null, message: string | null, endsAt: string | null } | null, partner: { id: string, shortName: string }, service: { id: string, name: string } | null }> } | null };

export type CarrierFiguresQueryVariables = Exact<{
  month?: string | null | undefined;
  filter?: ScorecardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierFiguresQuery = { list: { month: string, count: number, edges: Array<{ cursor: string, node: { partner: { id: string, name: string, shortName: string }, outside: Array<{ name: OutsideFigureName, value: string | null, version: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierFiguresOfQueryVariables = Exact<{
  partnerId: string;
  month?: string | null | undefined;
}>;


export type CarrierFiguresOfQuery = { card: { partner: { id: string, shortName: string }, outside: Array<{ name: OutsideFigureName, value: string | null, version: number }>, outsideHistory: Array<{ name: OutsideFigureName, version: number, value: string | null, source: FigureSource, note: string | null, enteredAt: string, enteredByName: string }> } | null };

export type CarrierFigureListQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type CarrierFigureListQuery = { list: { month: string, headers: Array<string>, rows: Array<Array<string>> } | null };

export type CarrierFigureImportQueryVariables = Exact<{
  fileId: string;
  states?: Array<FigureRowState> | FigureRowState | null | undefined;
  first?: number | null | undefined;
  afterRow?: number | null | undefined;
}>;


export type CarrierFigureImportQuery = { import:
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'FigureImport', fileName: string, ignoredColumns: Array<string>, hasNextPage: boolean, counts: { new: number, changed: number, unchanged: number, wrong: number }, rows: Array<{ number: number, partnerName: string, monthText: string, month: string | null, state: FigureRowState, partner: { id: string, shortName: string } | null, changes: Array<{ name: OutsideFigureName, from: string | null, to: string }>, problems: Array<{ column: string, code: string, message: string }> }> }
    | { __typename: 'FigureListRefused', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   | null };

export type CarrierImportFiguresMutationVariables = Exact<{
  input: ImportFiguresInput;
}>;


export type CarrierImportFiguresMutation = { result:
    | { __typename: 'CommandRefused', message: string }
    | { __typename: 'FigureListRefused', message: string }
    | { __typename: 'FiguresImported', entered: number, wrong: number }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type CarrierEnterOutsideFiguresMutationVariables = Exact<{
  input: EnterOutsideFiguresInput;
}>;


export type CarrierEnterOutsideFiguresMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'OutsideFiguresEntered', entered: number }
   };

export type SummaryRowFragment = { id: string, half: string, state: SummaryState, frozenAt: string, finishedAt: string | null, handedInAt: string | null, openCountermeasures: number | null, overdueCountermeasures: number | null, member: { id: string, shortName: string } | null };

export type SummaryPageFragment = { version: number | null, id: string, half: string, state: SummaryState, frozenAt: string, finishedAt: string | null, handedInAt: string | null, openCountermeasures: number | null, overdueCountermeasures: number | null, document: { title: string, sections: Array<{ name: SummarySectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> }, sections: Array<{ name: SummarySectionName, text: string, version: number, versions: Array<{ version: number, at: string, personName: string | null, reason: string | null, lines: Array<{ change: LineChange, text: string }> }> }> | null, countermeasures: Array<{ id: string, text: string, who: string, dueDay: string, overdue: boolean, doneDay: string | null, doneNote: string | null, doneAt: string | null, doneBy: string | null }> | null, figures: Array<{ name: string, value: string, outlet: string | null }> | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, member: { id: string, shortName: string } | null };

type SummaryAnswer_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type SummaryAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type SummaryAnswer_SummaryConflict_Fragment = { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> };

type SummaryAnswer_SummaryDone_Fragment = { __typename: 'SummaryDone', summary: { id: string } };

export type SummaryAnswerFragment =
  | SummaryAnswer_CommandRefused_Fragment
  | SummaryAnswer_InvalidInput_Fragment
  | SummaryAnswer_SummaryConflict_Fragment
  | SummaryAnswer_SummaryDone_Fragment
;

export type AssociationSummariesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationSummariesQuery = { due: Array<string>, list: { edges: Array<{ node: { id: string, half: string, state: SummaryState, frozenAt: string, finishedAt: string | null, handedInAt: string | null, openCountermeasures: number | null, overdueCountermeasures: number | null, member: { id: string, shortName: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type AssociationSummaryQueryVariables = Exact<{
  id: string;
}>;


export type AssociationSummaryQuery = { found: { version: number | null, id: string, half: string, state: SummaryState, frozenAt: string, finishedAt: string | null, handedInAt: string | null, openCountermeasures: number | null, overdueCountermeasures: number | null, document: { title: string, sections: Array<{ name: SummarySectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> }, sections: Array<{ name: SummarySectionName, text: string, version: number, versions: Array<{ version: number, at: string, personName: string | null, reason: string | null, lines: Array<{ change: LineChange, text: string }> }> }> | null, countermeasures: Array<{ id: string, text: string, who: string, dueDay: string, overdue: boolean, doneDay: string | null, doneNote: string | null, doneAt: string | null, doneBy: string | null }> | null, figures: Array<{ name: string, value: string, outlet: string | null }> | null, story: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, member: { id: string, shortName: string } | null } | null };

export type AssociationSummaryDocumentQueryVariables = Exact<{
  id: string;
}>;


export type AssociationSummaryDocumentQuery = { found: { id: string, half: string, state: SummaryState, frozenAt: string, finishedAt: string | null, handedInAt: string | null, openCountermeasures: number | null, overdueCountermeasures: number | null, document: { title: string, sections: Array<{ name: SummarySectionName, title: string, paragraphs: Array<string>, tables: Array<{ columns: Array<string>, rows: Array<Array<string>> }> }> }, member: { id: string, shortName: string } | null } | null };

export type AssociationDraftSummaryMutationVariables = Exact<{
  input: DraftSummaryInput;
}>;


export type AssociationDraftSummaryMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationEditSummarySectionMutationVariables = Exact<{
  input: EditSummarySectionInput;
}>;


export type AssociationEditSummarySectionMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationAddCountermeasureMutationVariables = Exact<{
  input: AddCountermeasureInput;
}>;


export type AssociationAddCountermeasureMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationDropCountermeasureMutationVariables = Exact<{
  input: DropCountermeasureInput;
}>;


export type AssociationDropCountermeasureMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationCompleteCountermeasureMutationVariables = Exact<{
  input: CompleteCountermeasureInput;
}>;


export type AssociationCompleteCountermeasureMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationFinishSummaryMutationVariables = Exact<{
  input: SummaryWordInput;
}>;


export type AssociationFinishSummaryMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationReopenSummaryMutationVariables = Exact<{
  input: SummaryReasonInput;
}>;


export type AssociationReopenSummaryMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type AssociationHandInSummaryMutationVariables = Exact<{
  input: SummaryWordInput;
}>;


export type AssociationHandInSummaryMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'SummaryConflict', since: Array<{ sequence: number, type: string, at: string, personName: string | null, reason: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }> }> }
    | { __typename: 'SummaryDone', summary: { id: string } }
   };

export type DrillLineFragment = { id: string, field: DrilledField, number: string, outcome: DrillOutcome, countsAgainst: boolean, at: string, note: string | null, callerName: string };

export type SuppliesFragment = { maySupply: boolean, mayRecordAttendance: boolean, partner: { id: string, shortName: string }, services: Array<{ id: string, name: string }>, owedManuals: Array<{ kind: ManualKind, reason: OwedReason, day: string | null, service: { id: string, name: string } | null }>, manuals: Array<{ id: string, kind: ManualKind, title: string, version: string, validFrom: string, validTo: string | null, valid: boolean, addedByName: string, attendance: number, service: { id: string, name: string } | null, file: { id: string, fileName: string } | null, attendees: Array<{ name: string, department: string | null }> }> };

type EntryResult_CommandRefused_Fragment = { __typename: 'CommandRefused', code: string, message: string };

type EntryResult_InvalidInput_Fragment = { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> };

type EntryResult_RegistryEntryDone_Fragment = { __typename: 'RegistryEntryDone', id: string, replayed: boolean };

export type EntryResultFragment =
  | EntryResult_CommandRefused_Fragment
  | EntryResult_InvalidInput_Fragment
  | EntryResult_RegistryEntryDone_Fragment
;

export type CarrierDrillMonthQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type CarrierDrillMonthQuery = { month: { month: string, due: number, called: number, mayLog: boolean, plan: Array<{ place: number, day: string, due: boolean, partner: { id: string, shortName: string }, numbers: Array<{ field: DrilledField, number: string }>, drills: Array<{ id: string, field: DrilledField, number: string, outcome: DrillOutcome, countsAgainst: boolean, at: string, note: string | null, callerName: string }> }> } | null };

export type CarrierDrillsDueQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierDrillsDueQuery = { month: { due: number } | null };

export type PartnerOwedManualsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerOwedManualsQuery = { card: { owedManuals: Array<{ kind: ManualKind }> } | null };

export type PartnerDrillsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnerDrillsQuery = { drills: { edges: Array<{ node: { id: string, field: DrilledField, number: string, outcome: DrillOutcome, countsAgainst: boolean, at: string, note: string | null, callerName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerSuppliesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerSuppliesQuery = { card: { maySupply: boolean, mayRecordAttendance: boolean, partner: { id: string, shortName: string }, services: Array<{ id: string, name: string }>, owedManuals: Array<{ kind: ManualKind, reason: OwedReason, day: string | null, service: { id: string, name: string } | null }>, manuals: Array<{ id: string, kind: ManualKind, title: string, version: string, validFrom: string, validTo: string | null, valid: boolean, addedByName: string, attendance: number, service: { id: string, name: string } | null, file: { id: string, fileName: string } | null, attendees: Array<{ name: string, department: string | null }> }> } | null };

export type CarrierSuppliesQueryVariables = Exact<{
  partnerId: string;
}>;


export type CarrierSuppliesQuery = { card: { maySupply: boolean, mayRecordAttendance: boolean, partner: { id: string, shortName: string }, services: Array<{ id: string, name: string }>, owedManuals: Array<{ kind: ManualKind, reason: OwedReason, day: string | null, service: { id: string, name: string } | null }>, manuals: Array<{ id: string, kind: ManualKind, title: string, version: string, validFrom: string, validTo: string | null, valid: boolean, addedByName: string, attendance: number, service: { id: string, name: string } | null, file: { id: string, fileName: string } | null, attendees: Array<{ name: string, department: string | null }> }> } | null };

export type CarrierOwedManualsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierOwedManualsQuery = { list: { count: number, edges: Array<{ cursor: string, node: { partner: { id: string, shortName: string }, owedManuals: Array<{ kind: ManualKind, reason: OwedReason, day: string | null, service: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type CarrierLogDrillMutationVariables = Exact<{
  input: LogDrillInput;
}>;


export type CarrierLogDrillMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RegistryEntryDone', id: string, replayed: boolean }
   };

export type CarrierRecordAttendanceMutationVariables = Exact<{
  input: RecordPartnerAttendanceInput;
}>;


export type CarrierRecordAttendanceMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RegistryEntryDone', id: string, replayed: boolean }
   };

export type PartnerSupplyManualMutationVariables = Exact<{
  input: SupplyManualInput;
}>;


export type PartnerSupplyManualMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RegistryEntryDone', id: string, replayed: boolean }
   };

export type PartnerEndManualMutationVariables = Exact<{
  input: EndManualInput;
}>;


export type PartnerEndManualMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RegistryEntryDone', id: string, replayed: boolean }
   };

export type PartnerRecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type PartnerRecordAttendanceMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'RegistryEntryDone', id: string, replayed: boolean }
   };

export type TrackSummaryFragment = { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, outlet: { id: string, name: string } | null };

export type TrackStepsFragment = { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, steps: Array<{ name: TrackStepName, unit: TrackUnit, state: TrackStepState, takenAt: string | null, takenBy: string | null, outcome: CallBackOutcome | null, passedTo: PassedTo | null, allowed: boolean, reason: string | null, message: string | null, texts: Array<{ name: string, value: string }>, fields: Array<{ name: string, text: string, required: boolean }> }>, outlet: { id: string, name: string } | null };

export type TrackRowFragment = { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, major: MajorState, receivedAt: string } | null, outlet: { id: string, name: string } | null };

export type AssociationTwoTrackQueryVariables = Exact<{
  id: string;
}>;


export type AssociationTwoTrackQuery = { complaint: { id: string, number: string, twoTrack: { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, steps: Array<{ name: TrackStepName, unit: TrackUnit, state: TrackStepState, takenAt: string | null, takenBy: string | null, outcome: CallBackOutcome | null, passedTo: PassedTo | null, allowed: boolean, reason: string | null, message: string | null, texts: Array<{ name: string, value: string }>, fields: Array<{ name: string, text: string, required: boolean }> }>, outlet: { id: string, name: string } | null } | null } | null };

export type AssociationTrackFormQueryVariables = Exact<{
  id: string;
}>;


export type AssociationTrackFormQuery = { complaint: { id: string, number: string, twoTrack: { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, form: { name: string, title: string, fields: Array<{ name: string, text: string | null, at: string | null }> }, outlet: { id: string, name: string } | null } | null } | null };

export type AssociationTracksWaitingQueryVariables = Exact<{
  unit?: TrackUnit | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationTracksWaitingQuery = { list: { edges: Array<{ node: { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, major: MajorState, receivedAt: string } | null, outlet: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssociationTracksArchivedQueryVariables = Exact<{
  year?: number | null | undefined;
  number?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssociationTracksArchivedQuery = { list: { edges: Array<{ node: { track: Track, rounds: number, begunAt: string, archiveNumber: string | null, archivedAt: string | null, ended: boolean, waitsFor: Array<TrackUnit>, complaint: { id: string, number: string, subject: string, status: ComplaintStatus, major: MajorState, receivedAt: string } | null, outlet: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssociationTwoTrackChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationTwoTrackChoiceQuery = { choice: { inForce: boolean, since: string | null, mayChoose: boolean, history: Array<{ from: string, to: string | null, chosenBy: string, endedBy: string | null }> } | null };

export type AssociationTakeTrackStepMutationVariables = Exact<{
  input: TakeTrackStepInput;
}>;


export type AssociationTakeTrackStepMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type AssociationChooseTwoTracksMutationVariables = Exact<{
  input: ChooseTwoTracksInput;
}>;


export type AssociationChooseTwoTracksMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'TwoTracksChosen', choice: { inForce: boolean } }
   };

export type VendorFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorFrameQuery = { desk: { now: string, timeZone: string, programmeName: string, commands: Array<string>, organisation: { id: string, name: string, shortName: string, kind: TenantKind, units: Array<{ id: string, name: string, kind: string }> }, unit: { id: string, name: string } | null } | null, counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null, notices: { unread: number } | null };

export type VendorZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorZoneQuery = { desk: { timeZone: string } | null };

export type VendorCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorCountsQuery = { counts: { inbox: number, elsewhere: number, open: number, toCallBack: number, breached: number, countLimit: number } | null };

export type VendorComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  sort?: ComplaintSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type VendorComplaintsQuery = { list: { count: number, countLimit: number, edges: Array<{ cursor: string, node: { number: string, subject: string, customerName: string, customerPhone: string, kind: RequestKind, status: ComplaintStatus, workOrderState: WorkOrderState | null, workOrderClass: WorkOrderClass | null, myRole: PartyRole, needsMe: boolean, major: MajorState, repeat: boolean, joint: boolean, returns: number, acceptedAt: string, lastEventAt: string, surveyed: boolean | null, complaint: { id: string }, owner: { id: string, shortName: string, kind: TenantKind }, holders: Array<{ id: string, shortName: string, kind: TenantKind }>, service: { id: string, name: string } | null, nextClock: { rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, pausedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type VendorFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorFiltersQuery = { organisations: Array<{ id: string, shortName: string, kind: TenantKind }> | null, services: Array<{ id: string, name: string }> | null };

export type VendorComplaintQueryVariables = Exact<{
  id: string;
}>;


export type VendorComplaintQuery = { complaint: { id: string, number: string, subject: string, description: string | null, wish: string | null, kind: RequestKind, customerKind: CustomerKind, channel: Channel, status: ComplaintStatus, closedAs: Closing | null, takenBy: string | null, myRole: PartyRole, needsMe: boolean, receivedAt: string, acceptedAt: string, discoveredAt: string | null, confirmedAt: string | null, closedAt: string | null, attempts: number, solvedBy: SolvedBy, responsibilityUnclear: boolean, validity: Validity, major: MajorState, returns: number, joint: boolean, repeat: boolean, analysed: boolean, externalNumber: string | null, owner: { id: string, name: string, shortName: string, kind: TenantKind }, ownerUnit: { id: string, name: string } | null, service: { id: string, name: string, number: string, provider: { id: string, shortName: string } } | null, customer: { id: string, name: string, complaintCount: number } | null, repeatOf: { id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null } | null, repeats: Array<{ id: string, number: string, subject: string, status: ComplaintStatus, acceptedAt: string, closedAs: Closing | null }>, contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } | null, concern: { member: { id: string, shortName: string } | null, outlet: { id: string, name: string } | null, staff: Array<{ name: string, position: string }>, representatives: Array<{ name: string, phone: string }> } | null, workOrders: Array<{ id: string, ordinal: number, class: WorkOrderClass, faultGrade: FaultGrade | null, urgent: boolean, difficult: boolean, state: WorkOrderState, instruction: string | null, reply: string | null, cause: string | null, measure: string | null, sentAt: string, acceptedAt: string | null, repliedAt: string | null, resolvedAt: string | null, endedAt: string | null, returns: number, urges: number, disputes: number, replacesWorkOrderId: string | null, parentWorkOrderId: string | null, returnReason: string | null, version: number, holder: { id: string, name: string, shortName: string, kind: TenantKind }, holderUnit: { id: string, name: string } | null, openRequest: { id: string, reason: PauseReason, question: string | null, askedAt: string } | null, partnerContact: { partner: { id: string, shortName: string }, entries: Array<{ field: CardField, service: { id: string, name: string } | null, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }>, upcoming: Array<{ field: CardField, at: string | null, waitsFor: Array<OwedStep>, changeNoticeId: string, service: { id: string, name: string } | null, from: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null, to: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null, email: string | null }> | null } | null }> } | null, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> }>, clocks: Array<{ id: string, workOrderId: string | null, rule: string, part: ClockPart, state: ClockState, startedAt: string, dueAt: string, warnAt: Array<string>, pausedAt: string | null, stoppedAt: string | null, breachedAt: string | null, lateByMs: number, provisionalYears: Array<number>, holder: { id: string, shortName: string, kind: TenantKind }, why: Array<{ code: string, at: string | null, values: Array<{ name: string, value: string }> }> }>, callBacks: Array<{ id: string, outcome: CallBackOutcome, way: CallBackWay, attempt: number, comment: string | null, at: string, by: { id: string, shortName: string, kind: TenantKind } }>, survey: { drawn: boolean, ticket: number, below: number, sharePercent: number, settingsVersion: number } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, bytes: number, addedAt: string, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null }>, actions: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }>, closings: Array<{ name: string, allowed: boolean, reason: string | null, message: string | null }> } | null };

export type VendorStoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VendorStoryQuery = { complaint: { id: string, events: { edges: Array<{ node: { sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VendorComplaintByNumberQueryVariables = Exact<{
  number: string;
}>;


export type VendorComplaintByNumberQuery = { complaint: { id: string } | null };

export type VendorNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type VendorNoticesQuery = { notices: { unread: number, edges: Array<{ cursor: string, node: { id: string, kind: string, workOrderId: string | null, changeNoticeId: string | null, standingSubject: string | null, standingId: string | null, partnerId: string | null, at: string, readAt: string | null, values: Array<{ name: string, value: string }>, complaint: { id: string, number: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type VendorBellQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorBellQuery = { notices: { unread: number, edges: Array<{ node: { id: string } }> } | null };

export type VendorSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorSettingsQuery = { settings: { version: number, changedAt: string | null, changedBy: string | null, reason: string | null, timeZone: string, mayChange: boolean, warnAtPercent: Array<number>, pauseReasons: Array<PauseReason>, majorAfterReturns: number, notReachedAttempts: number, notReachedDays: number, repeatWindowDays: number, massComplaintThreshold: number, massComplaintWindowHours: number, surveyPercent: number | null, surveySeed: number | null, limits: Array<{ class: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, calendar: LimitCalendar, amount: number | null }>, calendarAdditions: Array<{ day: string, kind: CalendarAdditionKind, name: string }>, workingHours: Array<{ from: string, to: string }>, contactRegistry: { noticeWorkingDays: number, latestDaysAhead: number, reminderAt: string, remindAfterWorkingDays: Array<number>, remindBeforeWorkingDays: Array<number>, remindEmergencyAfterHours: Array<number>, chinaMobileSegments: Array<string>, mostLiaisons: number, mostBusinessTypes: number, longestTariff: number, requiredManuals: Array<ManualKind>, manualEndsWithinDays: number } | null, earlier: Array<{ version: number, changedAt: string, changedBy: string | null, reason: string | null }> } | null };

export type VendorWorkingDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type VendorWorkingDaysQuery = { days: Array<{ day: string, working: boolean, name: string | null, source: string, provisional: boolean }> | null };

export type VendorAcceptWorkOrderMutationVariables = Exact<{
  input: AcceptWorkOrderInput;
}>;


export type VendorAcceptWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorReplyToWorkOrderMutationVariables = Exact<{
  input: ReplyToWorkOrderInput;
}>;


export type VendorReplyToWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorRequestInformationMutationVariables = Exact<{
  input: RequestInformationInput;
}>;


export type VendorRequestInformationMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type VendorReportProgressMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorDisputeRoutingMutationVariables = Exact<{
  input: DisputeRoutingInput;
}>;


export type VendorDisputeRoutingMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorResolveWorkOrderMutationVariables = Exact<{
  input: ResolveWorkOrderInput;
}>;


export type VendorResolveWorkOrderMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorAddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type VendorAddNoteMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorAddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type VendorAddAttachmentMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorRecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type VendorRecordCallBackMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ComplaintCommandDone', replayed: boolean, complaint: { id: string } }
    | { __typename: 'EditConflict', complaint: { id: string }, since: Array<{ sequence: number, type: string, at: string, personName: string | null, audience: AudienceScope, workOrderId: string | null, by: { id: string, shortName: string, kind: TenantKind } | null, values: Array<{ name: string, value: string }>, texts: Array<{ name: string, value: string }> }> }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorRevealContactMutationVariables = Exact<{
  input: RevealContactInput;
}>;


export type VendorRevealContactMutation = { result:
    | { __typename: 'CommandRefused', code: string, message: string }
    | { __typename: 'ContactRevealed', contact: { name: string, phone: string, email: string | null, address: string | null, masked: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
   };

export type VendorMarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type VendorMarkNoticesReadMutation = { result:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, code: string, message: string, limit: string | null }> }
    | { __typename: 'NoticesRead', unread: number }
   };

export type VendorPartnerContactsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VendorPartnerContactsQuery = { list: { count: number, edges: Array<{ cursor: string, node: { partner: { id: string, name: string, shortName: string }, entries: Array<{ field: CardField, value: { text: string | null, texts: Array<string> | null, people: Array<{ name: string, mobile: string, fixedLine: string | null }> | null } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on AccountabilityCase {
  id
  clause
  kind
  state
  proposedAt
  nextDueAt
  overdue
  endedAt
  member {
    id
    name
    shortName
  }
  outlet {
    id
    name
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const EvidencePieceFragmentDoc = new TypedDocumentString(`
    fragment EvidencePiece on CaseEvidence {
  kind
  complaint {
    id
    number
    subject
  }
  publicity {
    id
    medium
    source
    appearedAt
    reason
    complaint {
      id
      number
    }
  }
}
    `, {"fragmentName":"EvidencePiece"}) as unknown as TypedDocumentString<EvidencePieceFragment, unknown>;
export const StandingLineFragmentDoc = new TypedDocumentString(`
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
    `, {"fragmentName":"StandingLine"}) as unknown as TypedDocumentString<StandingLineFragment, unknown>;
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
    `, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const CasePageFragmentDoc = new TypedDocumentString(`
    fragment CasePage on AccountabilityCase {
  ...CaseRow
  version
  decidedAt
  publishedAt
  barredAt
  triggers {
    at
    count
    evidence {
      ...EvidencePiece
    }
  }
  interview {
    heldAt
    attendees {
      name
      side
    }
    measures {
      id
      text
      dueAt
      state
      reportedAt
      report
      judgedAt
      done
      judgement
    }
  }
  grounds {
    ground
    measures {
      id
      text
    }
    evidence {
      ...EvidencePiece
    }
  }
  criticism {
    criticise
    meetingDay
    reason
    season {
      name
    }
  }
  supervisorReport {
    toldDay
    recommendation
  }
  barredSeason {
    name
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment CaseRow on AccountabilityCase {
  id
  clause
  kind
  state
  proposedAt
  nextDueAt
  overdue
  endedAt
  member {
    id
    name
    shortName
  }
  outlet {
    id
    name
  }
}
fragment EvidencePiece on CaseEvidence {
  kind
  complaint {
    id
    number
    subject
  }
  publicity {
    id
    medium
    source
    appearedAt
    reason
    complaint {
      id
      number
    }
  }
}
fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"CasePage"}) as unknown as TypedDocumentString<CasePageFragment, unknown>;
export const CaseAnswerFragmentDoc = new TypedDocumentString(`
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"CaseAnswer"}) as unknown as TypedDocumentString<CaseAnswerFragment, unknown>;
export const LookedAtFragmentDoc = new TypedDocumentString(`
    fragment LookedAt on ComplaintAccountability {
  members {
    id
    shortName
    units {
      id
      name
      kind
    }
  }
  cameAgain {
    callBackId
    at
    member {
      id
      shortName
    }
    finding {
      cause
      justified
      at
      story {
        ...StandingLine
      }
    }
  }
  publicity {
    id
    medium
    source
    appearedAt
    mishandled
    reason
    member {
      shortName
    }
    outlet {
      name
    }
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"LookedAt"}) as unknown as TypedDocumentString<LookedAtFragment, unknown>;
export const BulletinRowFragmentDoc = new TypedDocumentString(`
    fragment BulletinRow on Bulletin {
  id
  half
  state
  frozenAt
  issuedAt
}
    `, {"fragmentName":"BulletinRow"}) as unknown as TypedDocumentString<BulletinRowFragment, unknown>;
export const BulletinPageFragmentDoc = new TypedDocumentString(`
    fragment BulletinPage on Bulletin {
  ...BulletinRow
  version
  document {
    title
    sections {
      name
      title
      paragraphs
      tables {
        columns
        rows
      }
    }
  }
  sections {
    name
    text
    version
    versions {
      version
      at
      personName
      reason
      lines {
        change
        text
      }
    }
  }
  figures {
    name
    value
    member
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment BulletinRow on Bulletin {
  id
  half
  state
  frozenAt
  issuedAt
}
fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"BulletinPage"}) as unknown as TypedDocumentString<BulletinPageFragment, unknown>;
export const BulletinAnswerFragmentDoc = new TypedDocumentString(`
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"BulletinAnswer"}) as unknown as TypedDocumentString<BulletinAnswerFragment, unknown>;
export const DuplicateFragmentDoc = new TypedDocumentString(`
    fragment Duplicate on DuplicateNumber {
  number
  uses {
    partner {
      id
      shortName
    }
    field
    service {
      id
      name
    }
    changeNoticeId
  }
}
    `, {"fragmentName":"Duplicate"}) as unknown as TypedDocumentString<DuplicateFragment, unknown>;
export const DeductionRowFragmentDoc = new TypedDocumentString(`
    fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
    `, {"fragmentName":"DeductionRow"}) as unknown as TypedDocumentString<DeductionRowFragment, unknown>;
export const RightToObjectFragmentDoc = new TypedDocumentString(`
    fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
    `, {"fragmentName":"RightToObject"}) as unknown as TypedDocumentString<RightToObjectFragment, unknown>;
export const DeductionPageFragmentDoc = new TypedDocumentString(`
    fragment DeductionPage on Deduction {
  ...DeductionRow
  version
  evidence {
    kind
    id
    complaint {
      id
      number
      subject
    }
    drill {
      id
      at
      number
      outcome
      field
      note
    }
  }
  story {
    ...StandingLine
  }
  objectionRight {
    ...RightToObject
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"DeductionPage"}) as unknown as TypedDocumentString<DeductionPageFragment, unknown>;
export const DeductionRowsFragmentDoc = new TypedDocumentString(`
    fragment DeductionRows on DeductionConnection {
  edges {
    node {
      ...DeductionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}`, {"fragmentName":"DeductionRows"}) as unknown as TypedDocumentString<DeductionRowsFragment, unknown>;
export const ObjectionRowFragmentDoc = new TypedDocumentString(`
    fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
    `, {"fragmentName":"ObjectionRow"}) as unknown as TypedDocumentString<ObjectionRowFragment, unknown>;
export const ObjectionPageFragmentDoc = new TypedDocumentString(`
    fragment ObjectionPage on CardObjection {
  ...ObjectionRow
  shownVersions {
    mode
    version
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"ObjectionPage"}) as unknown as TypedDocumentString<ObjectionPageFragment, unknown>;
export const ObjectionRowsFragmentDoc = new TypedDocumentString(`
    fragment ObjectionRows on CardObjectionConnection {
  edges {
    node {
      ...ObjectionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}`, {"fragmentName":"ObjectionRows"}) as unknown as TypedDocumentString<ObjectionRowsFragment, unknown>;
export const ClosedHeadFragmentDoc = new TypedDocumentString(`
    fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
    `, {"fragmentName":"ClosedHead"}) as unknown as TypedDocumentString<ClosedHeadFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const CountedRowsFragmentDoc = new TypedDocumentString(`
    fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"fragmentName":"CountedRows"}) as unknown as TypedDocumentString<CountedRowsFragment, unknown>;
export const ClosedVersionFragmentDoc = new TypedDocumentString(`
    fragment ClosedVersion on ClosedCard {
  ...ClosedHead
  latest
  settingsVersion
  complaints
  partner {
    id
    shortName
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
  }
  deductions {
    id
    points
    itemName
  }
  contributions(first: 50, after: $after) {
    ...CountedRows
  }
  differences {
    kind
    rule
    field
    before
    after
    deductionId
    complaint {
      id
      number
      subject
    }
  }
}
    fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"fragmentName":"ClosedVersion"}) as unknown as TypedDocumentString<ClosedVersionFragment, unknown>;
export const SanctionRowFragmentDoc = new TypedDocumentString(`
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
    `, {"fragmentName":"SanctionRow"}) as unknown as TypedDocumentString<SanctionRowFragment, unknown>;
export const SuspensionLineFragmentDoc = new TypedDocumentString(`
    fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
    `, {"fragmentName":"SuspensionLine"}) as unknown as TypedDocumentString<SuspensionLineFragment, unknown>;
export const CardConductFragmentDoc = new TypedDocumentString(`
    fragment CardConduct on PartnerScorecard {
  partner {
    id
    shortName
  }
  month
  running
  deductions {
    ...DeductionRow
  }
  objections {
    ...ObjectionRow
  }
  closed {
    ...ClosedHead
  }
  sanctions {
    ...SanctionRow
  }
  suspensions {
    ...SuspensionLine
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"fragmentName":"CardConduct"}) as unknown as TypedDocumentString<CardConductFragment, unknown>;
export const MonthToClosePartsFragmentDoc = new TypedDocumentString(`
    fragment MonthToCloseParts on MonthToClose {
  month
  running
  missing {
    code
    waits
    partner {
      id
      shortName
    }
    complaint {
      id
      number
      subject
    }
    deductionId
    objectionId
  }
  closedCards {
    mode
    version
    closedAt
    partner {
      id
      shortName
    }
  }
  closings {
    id
    month
    state
    askedAt
    askedByName
    reason
    acknowledged
    finishedAt
    partners
    passed
    versions
    left {
      partner {
        id
        shortName
      }
      missing
    }
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}`, {"fragmentName":"MonthToCloseParts"}) as unknown as TypedDocumentString<MonthToClosePartsFragment, unknown>;
export const ObjectionTimeFragmentDoc = new TypedDocumentString(`
    fragment ObjectionTime on ClosedCard {
  month
  mode
  version
  objectionsUntil
}
    `, {"fragmentName":"ObjectionTime"}) as unknown as TypedDocumentString<ObjectionTimeFragment, unknown>;
export const ReportContactFragmentDoc = new TypedDocumentString(`
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
    `, {"fragmentName":"ReportContact"}) as unknown as TypedDocumentString<ReportContactFragment, unknown>;
export const DutyNowFragmentDoc = new TypedDocumentString(`
    fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}`, {"fragmentName":"DutyNow"}) as unknown as TypedDocumentString<DutyNowFragment, unknown>;
export const DutyLineFragmentDoc = new TypedDocumentString(`
    fragment DutyLine on ContactDuty {
  from
  to
  role
  reason
  contact {
    ...ReportContact
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}`, {"fragmentName":"DutyLine"}) as unknown as TypedDocumentString<DutyLineFragment, unknown>;
export const CoverageLineFragmentDoc = new TypedDocumentString(`
    fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
    `, {"fragmentName":"CoverageLine"}) as unknown as TypedDocumentString<CoverageLineFragment, unknown>;
export const ReportLineFragmentDoc = new TypedDocumentString(`
    fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}`, {"fragmentName":"ReportLine"}) as unknown as TypedDocumentString<ReportLineFragment, unknown>;
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on ContactReport {
  asOf
  filedAt
  changedAt
  version
  member {
    id
    name
    shortName
    kind
  }
  contacts {
    ...ReportContact
  }
  absences {
    id
    handler
    name
    fromDay
    toDay
    workingDays
    reportedAt
    endedAt
    open
  }
  receiver {
    ...DutyNow
  }
  duties {
    ...DutyLine
  }
  gaps {
    ...CoverageLine
  }
  history {
    ...ReportLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment DutyLine on ContactDuty {
  from
  to
  role
  reason
  contact {
    ...ReportContact
  }
}`, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const MemberDutyRowFragmentDoc = new TypedDocumentString(`
    fragment MemberDutyRow on MemberDuty {
  filedAt
  changedAt
  member {
    id
    name
    shortName
  }
  receiver {
    ...DutyNow
  }
  gaps {
    ...CoverageLine
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}`, {"fragmentName":"MemberDutyRow"}) as unknown as TypedDocumentString<MemberDutyRowFragment, unknown>;
export const ReportAnswerFragmentDoc = new TypedDocumentString(`
    fragment ReportAnswer on ContactReportResult {
  __typename
  ... on ContactReportDone {
    replayed
    report {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ContactReportConflict {
    since {
      ...ReportLine
    }
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}`, {"fragmentName":"ReportAnswer"}) as unknown as TypedDocumentString<ReportAnswerFragment, unknown>;
export const NumberLineFragmentDoc = new TypedDocumentString(`
    fragment NumberLine on OutletNoticeLine {
  place
  level
  name
  numbers
  entered
  enteredAt
  enteredBy
  mayEnter
}
    `, {"fragmentName":"NumberLine"}) as unknown as TypedDocumentString<NumberLineFragment, unknown>;
export const OutletRowFragmentDoc = new TypedDocumentString(`
    fragment OutletRow on OutletNotice {
  inContest
  publishable
  missing
  outlet {
    id
    name
  }
  member {
    id
    name
    shortName
  }
  lines {
    ...NumberLine
  }
}
    fragment NumberLine on OutletNoticeLine {
  place
  level
  name
  numbers
  entered
  enteredAt
  enteredBy
  mayEnter
}`, {"fragmentName":"OutletRow"}) as unknown as TypedDocumentString<OutletRowFragment, unknown>;
export const NumbersAnswerFragmentDoc = new TypedDocumentString(`
    fragment NumbersAnswer on PublishNumbersResult {
  __typename
  ... on NumbersPublished {
    notice {
      outlet {
        id
      }
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"NumbersAnswer"}) as unknown as TypedDocumentString<NumbersAnswerFragment, unknown>;
export const FollowUpRowFragmentDoc = new TypedDocumentString(`
    fragment FollowUpRow on FollowUp {
  id
  number
  kind
  own
  state
  overdue
  dueDay
  doneDay
  begunAt
  reportedAt
  returns
  endedAt
  demand
  outlet {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
    `, {"fragmentName":"FollowUpRow"}) as unknown as TypedDocumentString<FollowUpRowFragment, unknown>;
export const FollowUpWholeFragmentDoc = new TypedDocumentString(`
    fragment FollowUpWhole on FollowUp {
  id
  number
  kind
  own
  state
  overdue
  dueDay
  doneDay
  begunAt
  returns
  endedAt
  version
  outlet {
    id
    name
  }
  steps {
    name
    at
    by
    day
    texts {
      name
      value
    }
  }
  actions {
    name
    allowed
    reason
    message
  }
}
    `, {"fragmentName":"FollowUpWhole"}) as unknown as TypedDocumentString<FollowUpWholeFragment, unknown>;
export const ClockFragmentDoc = new TypedDocumentString(`
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
    `, {"fragmentName":"Clock"}) as unknown as TypedDocumentString<ClockFragment, unknown>;
export const RowFragmentDoc = new TypedDocumentString(`
    fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}`, {"fragmentName":"Row"}) as unknown as TypedDocumentString<RowFragment, unknown>;
export const RowsFragmentDoc = new TypedDocumentString(`
    fragment Rows on ComplaintRowConnection {
  edges {
    cursor
    node {
      ...Row
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  count
  countLimit
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}`, {"fragmentName":"Rows"}) as unknown as TypedDocumentString<RowsFragment, unknown>;
export const NeighbourFragmentDoc = new TypedDocumentString(`
    fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
    `, {"fragmentName":"Neighbour"}) as unknown as TypedDocumentString<NeighbourFragment, unknown>;
export const CardTextFragmentDoc = new TypedDocumentString(`
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
    `, {"fragmentName":"CardText"}) as unknown as TypedDocumentString<CardTextFragment, unknown>;
export const UpcomingFragmentDoc = new TypedDocumentString(`
    fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}`, {"fragmentName":"Upcoming"}) as unknown as TypedDocumentString<UpcomingFragment, unknown>;
export const ActionFragmentDoc = new TypedDocumentString(`
    fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
    `, {"fragmentName":"Action"}) as unknown as TypedDocumentString<ActionFragment, unknown>;
export const OrderFragmentDoc = new TypedDocumentString(`
    fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
    fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"fragmentName":"Order"}) as unknown as TypedDocumentString<OrderFragment, unknown>;
export const FullClockFragmentDoc = new TypedDocumentString(`
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
    `, {"fragmentName":"FullClock"}) as unknown as TypedDocumentString<FullClockFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on Complaint {
  id
  number
  subject
  description
  wish
  kind
  customerKind
  channel
  status
  closedAs
  takenBy
  myRole
  needsMe
  owner {
    id
    name
    shortName
    kind
  }
  ownerUnit {
    id
    name
  }
  service {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  customer {
    id
    name
    complaintCount
  }
  receivedAt
  acceptedAt
  discoveredAt
  confirmedAt
  closedAt
  attempts
  solvedBy
  responsibilityUnclear
  validity
  major
  returns
  joint
  repeat
  analysed
  repeatOf {
    ...Neighbour
  }
  repeats {
    ...Neighbour
  }
  contact {
    name
    phone
    email
    address
    masked
  }
  externalNumber
  concern {
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    staff {
      name
      position
    }
    representatives {
      name
      phone
    }
  }
  workOrders {
    ...Order
  }
  clocks {
    ...FullClock
  }
  callBacks {
    id
    outcome
    way
    attempt
    comment
    at
    by {
      id
      shortName
      kind
    }
  }
  survey {
    drawn
    ticket
    below
    sharePercent
    settingsVersion
  }
  attachments {
    id
    fileName
    mediaType
    bytes
    addedAt
    audience
    workOrderId
    by {
      id
      shortName
      kind
    }
  }
  actions {
    ...Action
  }
  closings {
    ...Action
  }
}
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const EventFragmentDoc = new TypedDocumentString(`
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
    `, {"fragmentName":"Event"}) as unknown as TypedDocumentString<EventFragment, unknown>;
export const StoryFragmentDoc = new TypedDocumentString(`
    fragment Story on Complaint {
  id
  events(first: $first, after: $after) {
    edges {
      node {
        ...Event
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}`, {"fragmentName":"Story"}) as unknown as TypedDocumentString<StoryFragment, unknown>;
export const ResultFragmentDoc = new TypedDocumentString(`
    fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}`, {"fragmentName":"Result"}) as unknown as TypedDocumentString<ResultFragment, unknown>;
export const RevealedFragmentDoc = new TypedDocumentString(`
    fragment Revealed on RevealContactResult {
  __typename
  ... on ContactRevealed {
    contact {
      name
      phone
      email
      address
      masked
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"Revealed"}) as unknown as TypedDocumentString<RevealedFragment, unknown>;
export const MessagesFragmentDoc = new TypedDocumentString(`
    fragment Messages on NoticeConnection {
  edges {
    cursor
    node {
      id
      kind
      workOrderId
      changeNoticeId
      standingSubject
      standingId
      partnerId
      at
      readAt
      values {
        name
        value
      }
      complaint {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  unread
}
    `, {"fragmentName":"Messages"}) as unknown as TypedDocumentString<MessagesFragment, unknown>;
export const SettingsFragmentDoc = new TypedDocumentString(`
    fragment Settings on ProgrammeSettings {
  version
  changedAt
  changedBy
  reason
  timeZone
  mayChange
  limits {
    class
    faultGrade
    part
    calendar
    amount
  }
  warnAtPercent
  pauseReasons
  majorAfterReturns
  notReachedAttempts
  notReachedDays
  repeatWindowDays
  massComplaintThreshold
  massComplaintWindowHours
  surveyPercent
  surveySeed
  calendarAdditions {
    day
    kind
    name
  }
  workingHours {
    from
    to
  }
  contactRegistry {
    noticeWorkingDays
    latestDaysAhead
    reminderAt
    remindAfterWorkingDays
    remindBeforeWorkingDays
    remindEmergencyAfterHours
    chinaMobileSegments
    mostLiaisons
    mostBusinessTypes
    longestTariff
    requiredManuals
    manualEndsWithinDays
  }
  earlier {
    version
    changedAt
    changedBy
    reason
  }
}
    `, {"fragmentName":"Settings"}) as unknown as TypedDocumentString<SettingsFragment, unknown>;
export const SettingsResultFragmentDoc = new TypedDocumentString(`
    fragment SettingsResult on ChangeProgrammeSettingsResult {
  __typename
  ... on ProgrammeSettingsChanged {
    settings {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"SettingsResult"}) as unknown as TypedDocumentString<SettingsResultFragment, unknown>;
export const PreviewResultFragmentDoc = new TypedDocumentString(`
    fragment PreviewResult on ProgrammeSettingsPreviewResult {
  __typename
  ... on ProgrammeSettingsPreview {
    moved {
      complaintId
      number
      rule
      part
      from
      to
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"PreviewResult"}) as unknown as TypedDocumentString<PreviewResultFragment, unknown>;
export const MemberFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment MemberFigureParts on MemberFigure {
  name
  value
  notAssessed
  over
  under
}
    `, {"fragmentName":"MemberFigureParts"}) as unknown as TypedDocumentString<MemberFigurePartsFragment, unknown>;
export const MemberCardLineFragmentDoc = new TypedDocumentString(`
    fragment MemberCardLine on MemberCard {
  member {
    id
    name
    shortName
  }
  figures {
    ...MemberFigureParts
  }
  counters {
    complaints
    withdrawn
    valid
    invalid
    repeats
    returned
    returns
    satisfied
    notSatisfied
    clocks {
      limit
      met
      extended
      breached
      open
    }
  }
}
    fragment MemberFigureParts on MemberFigure {
  name
  value
  notAssessed
  over
  under
}`, {"fragmentName":"MemberCardLine"}) as unknown as TypedDocumentString<MemberCardLineFragment, unknown>;
export const ClusterSignsFragmentDoc = new TypedDocumentString(`
    fragment ClusterSigns on ClusterSignConnection {
  edges {
    node {
      id
      kind
      at
      windowDays
      count
      member {
        id
        shortName
      }
      outlet {
        id
        name
      }
      complaints {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    `, {"fragmentName":"ClusterSigns"}) as unknown as TypedDocumentString<ClusterSignsFragment, unknown>;
export const RefundRowFragmentDoc = new TypedDocumentString(`
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
    `, {"fragmentName":"RefundRow"}) as unknown as TypedDocumentString<RefundRowFragment, unknown>;
export const RefundRowsFragmentDoc = new TypedDocumentString(`
    fragment RefundRows on RefundConnection {
  edges {
    node {
      ...RefundRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}`, {"fragmentName":"RefundRows"}) as unknown as TypedDocumentString<RefundRowsFragment, unknown>;
export const RefundStatesFragmentDoc = new TypedDocumentString(`
    fragment RefundStates on RefundCounts {
  claimed
  denied
  verified
  approved
  credited
  deducted
  rejected
}
    `, {"fragmentName":"RefundStates"}) as unknown as TypedDocumentString<RefundStatesFragment, unknown>;
export const RefundPageFragmentDoc = new TypedDocumentString(`
    fragment RefundPage on Refund {
  ...RefundRow
  version
  times
  reference
  deductedMonth
  returns {
    times
    amount
  }
  story {
    ...StandingLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"RefundPage"}) as unknown as TypedDocumentString<RefundPageFragment, unknown>;
export const OfComplaintFragmentDoc = new TypedDocumentString(`
    fragment OfComplaint on Complaint {
  id
  refunds {
    id
    item
    state
    charged
    amount
  }
  refundClaim {
    allowed
    reason
    message
  }
}
    `, {"fragmentName":"OfComplaint"}) as unknown as TypedDocumentString<OfComplaintFragment, unknown>;
export const RefundAnswerFragmentDoc = new TypedDocumentString(`
    fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"RefundAnswer"}) as unknown as TypedDocumentString<RefundAnswerFragment, unknown>;
export const ClaimServiceFragmentDoc = new TypedDocumentString(`
    fragment ClaimService on Service {
  id
  name
  provider {
    id
    shortName
  }
}
    `, {"fragmentName":"ClaimService"}) as unknown as TypedDocumentString<ClaimServiceFragment, unknown>;
export const SettlementRowFragmentDoc = new TypedDocumentString(`
    fragment SettlementRow on Settlement {
  partner {
    id
    name
    shortName
  }
  mode
  month
  state
  opening
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
  toDeduct
  shareEntered
  settledAt
  openMonth
  version
  missing {
    code
    message
  }
}
    `, {"fragmentName":"SettlementRow"}) as unknown as TypedDocumentString<SettlementRowFragment, unknown>;
export const SettlementPageFragmentDoc = new TypedDocumentString(`
    fragment SettlementPage on Settlement {
  ...SettlementRow
  lines {
    id
    kind
    at
    personName
    reason
    amount
    shareOf
    refundId
    refundReference
    counters
    countered
    complaint {
      id
      number
    }
  }
  accounts {
    account
    amount
  }
  actions {
    name
    allowed
    reason
    message
  }
}
    fragment SettlementRow on Settlement {
  partner {
    id
    name
    shortName
  }
  mode
  month
  state
  opening
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
  toDeduct
  shareEntered
  settledAt
  openMonth
  version
  missing {
    code
    message
  }
}`, {"fragmentName":"SettlementPage"}) as unknown as TypedDocumentString<SettlementPageFragment, unknown>;
export const SettledMonthFragmentDoc = new TypedDocumentString(`
    fragment SettledMonth on SettlementMonth {
  mode
  month
  settledAt
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
}
    `, {"fragmentName":"SettledMonth"}) as unknown as TypedDocumentString<SettledMonthFragment, unknown>;
export const SettlementAnswerFragmentDoc = new TypedDocumentString(`
    fragment SettlementAnswer on SettlementResult {
  __typename
  ... on SettlementDone {
    replayed
    settlement {
      month
      openMonth
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SettlementConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"SettlementAnswer"}) as unknown as TypedDocumentString<SettlementAnswerFragment, unknown>;
export const DecisionFragmentDoc = new TypedDocumentString(`
    fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
    `, {"fragmentName":"Decision"}) as unknown as TypedDocumentString<DecisionFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}`, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Registration {
  asOf
  partner {
    id
    name
    shortName
  }
  entries {
    ...Entry
  }
  upcoming {
    ...Upcoming
  }
  services {
    id
    name
    number
  }
  draft {
    allowed
    reason
    message
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}`, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const WholeCardFragmentDoc = new TypedDocumentString(`
    fragment WholeCard on Registration {
  ...Card
  timeline(from: $from, to: $to) {
    field
    service {
      id
      name
    }
    stretches {
      from
      to
      time
      value {
        ...CardText
      }
      decision {
        ...Decision
      }
    }
  }
  bzHelp {
    service {
      id
      name
      number
    }
    text
    parts
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}
fragment Card on Registration {
  asOf
  partner {
    id
    name
    shortName
  }
  entries {
    ...Entry
  }
  upcoming {
    ...Upcoming
  }
  services {
    id
    name
    number
  }
  draft {
    allowed
    reason
    message
  }
}`, {"fragmentName":"WholeCard"}) as unknown as TypedDocumentString<WholeCardFragment, unknown>;
export const NoticeRowFragmentDoc = new TypedDocumentString(`
    fragment NoticeRow on ChangeNotice {
  id
  kind
  state
  effectiveDay
  submittedAt
  plannedAt
  takesEffectAt
  effectiveAt
  lastEventAt
  waitsFor
  owed
  owedSince
  shortNotice
  exceptions
  partner {
    id
    shortName
  }
  differences {
    field
    service {
      id
      name
    }
  }
  conflicts {
    changeNoticeId
  }
}
    `, {"fragmentName":"NoticeRow"}) as unknown as TypedDocumentString<NoticeRowFragment, unknown>;
export const NoticeRowsFragmentDoc = new TypedDocumentString(`
    fragment NoticeRows on ChangeNoticeConnection {
  edges {
    node {
      ...NoticeRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment NoticeRow on ChangeNotice {
  id
  kind
  state
  effectiveDay
  submittedAt
  plannedAt
  takesEffectAt
  effectiveAt
  lastEventAt
  waitsFor
  owed
  owedSince
  shortNotice
  exceptions
  partner {
    id
    shortName
  }
  differences {
    field
    service {
      id
      name
    }
  }
  conflicts {
    changeNoticeId
  }
}`, {"fragmentName":"NoticeRows"}) as unknown as TypedDocumentString<NoticeRowsFragment, unknown>;
export const DifferenceFragmentDoc = new TypedDocumentString(`
    fragment Difference on CardDifference {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}`, {"fragmentName":"Difference"}) as unknown as TypedDocumentString<DifferenceFragment, unknown>;
export const ConflictFragmentDoc = new TypedDocumentString(`
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
    `, {"fragmentName":"Conflict"}) as unknown as TypedDocumentString<ConflictFragment, unknown>;
export const EarliestFragmentDoc = new TypedDocumentString(`
    fragment Earliest on EarliestDay {
  day
  at
  noticeWorkingDays
  provisionalYears
  submissionDay {
    day
    working
    name
    source
    provisional
  }
  days {
    day
    working
    name
    source
    provisional
    nth
  }
}
    `, {"fragmentName":"Earliest"}) as unknown as TypedDocumentString<EarliestFragment, unknown>;
export const NoticeEventFragmentDoc = new TypedDocumentString(`
    fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
    `, {"fragmentName":"NoticeEvent"}) as unknown as TypedDocumentString<NoticeEventFragment, unknown>;
export const NoticePageFragmentDoc = new TypedDocumentString(`
    fragment NoticePage on ChangeNotice {
  id
  kind
  state
  effectiveDay
  reason
  exceptionReason
  exceptions
  exceptionGrantedAt
  submittedAt
  earliestAt
  plannedAt
  takesEffectAt
  effectiveAt
  acknowledgedAt
  informedAt
  endedAt
  waitsFor
  owed
  owedSince
  shortNotice
  provisionalYears
  replaces
  replacedBy
  version
  partner {
    id
    name
    shortName
  }
  differences {
    ...Difference
  }
  conflicts {
    ...Conflict
  }
  earliest {
    ...Earliest
  }
  story {
    ...NoticeEvent
  }
  actions {
    name
    allowed
    reason
    message
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Difference on CardDifference {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
}
fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment Earliest on EarliestDay {
  day
  at
  noticeWorkingDays
  provisionalYears
  submissionDay {
    day
    working
    name
    source
    provisional
  }
  days {
    day
    working
    name
    source
    provisional
    nth
  }
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}`, {"fragmentName":"NoticePage"}) as unknown as TypedDocumentString<NoticePageFragment, unknown>;
export const NoticeResultFragmentDoc = new TypedDocumentString(`
    fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}`, {"fragmentName":"NoticeResult"}) as unknown as TypedDocumentString<NoticeResultFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on ResponsePlan {
  id
  kind
  state
  versions
  inForce {
    version
    title
    validFrom
    outlets {
      id
      name
    }
    writtenAt
    writtenBy
  }
  latest: version {
    version
    title
    validFrom
    outlets {
      id
      name
    }
    writtenAt
    writtenBy
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const PlanVersionFragmentDoc = new TypedDocumentString(`
    fragment PlanVersion on ResponsePlanVersion {
  version
  title
  validFrom
  outlets {
    id
    name
  }
  situation
  steps
  authority
  escalation
  words
  change
  files {
    id
    fileName
    bytes
  }
  writtenAt
  writtenBy
}
    `, {"fragmentName":"PlanVersion"}) as unknown as TypedDocumentString<PlanVersionFragment, unknown>;
export const PlanPageFragmentDoc = new TypedDocumentString(`
    fragment PlanPage on ResponsePlan {
  id
  kind
  state
  versions
  inForce {
    version
  }
  shown: version(number: $number) {
    ...PlanVersion
  }
  history {
    version
    title
    validFrom
    change
    writtenAt
    writtenBy
  }
  withdrawnAt
  withdrawnBy
  withdrawnReason
  mayWrite
}
    fragment PlanVersion on ResponsePlanVersion {
  version
  title
  validFrom
  outlets {
    id
    name
  }
  situation
  steps
  authority
  escalation
  words
  change
  files {
    id
    fileName
    bytes
  }
  writtenAt
  writtenBy
}`, {"fragmentName":"PlanPage"}) as unknown as TypedDocumentString<PlanPageFragment, unknown>;
export const PlanBesideFragmentDoc = new TypedDocumentString(`
    fragment PlanBeside on ResponsePlan {
  id
  inForce {
    version
    title
    situation
    steps
    authority
    escalation
    words
    files {
      id
      fileName
    }
  }
}
    `, {"fragmentName":"PlanBeside"}) as unknown as TypedDocumentString<PlanBesideFragment, unknown>;
export const PlanAnswerFragmentDoc = new TypedDocumentString(`
    fragment PlanAnswer on ResponsePlanResult {
  __typename
  ... on ResponsePlanDone {
    plan {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"PlanAnswer"}) as unknown as TypedDocumentString<PlanAnswerFragment, unknown>;
export const SanctionPageFragmentDoc = new TypedDocumentString(`
    fragment SanctionPage on Sanction {
  ...SanctionRow
  version
  provisionalYears
  plan
  planAt
  evidence {
    kind
    month
    version
    cost
    revenue
    complaint {
      id
      number
      subject
    }
    counted {
      number
      acceptedAt
      resolvedAt
      timeliness
      complaint {
        id
        subject
      }
    }
  }
  objection {
    filedAt
    evidence
    decidedAt
    upheld
    reason
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}`, {"fragmentName":"SanctionPage"}) as unknown as TypedDocumentString<SanctionPageFragment, unknown>;
export const SanctionRowsFragmentDoc = new TypedDocumentString(`
    fragment SanctionRows on SanctionConnection {
  edges {
    node {
      ...SanctionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}`, {"fragmentName":"SanctionRows"}) as unknown as TypedDocumentString<SanctionRowsFragment, unknown>;
export const AlertRowFragmentDoc = new TypedDocumentString(`
    fragment AlertRow on MassAlert {
  id
  at
  windowHours
  count
  faultGrade
  suspended
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}`, {"fragmentName":"AlertRow"}) as unknown as TypedDocumentString<AlertRowFragment, unknown>;
export const SanctionAnswerFragmentDoc = new TypedDocumentString(`
    fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"SanctionAnswer"}) as unknown as TypedDocumentString<SanctionAnswerFragment, unknown>;
export const ServiceNameFragmentDoc = new TypedDocumentString(`
    fragment ServiceName on Service {
  id
  name
  provider {
    id
    shortName
  }
}
    `, {"fragmentName":"ServiceName"}) as unknown as TypedDocumentString<ServiceNameFragment, unknown>;
export const StandingSettingsFragmentDoc = new TypedDocumentString(`
    fragment StandingSettings on StandingSettings {
  version
  countedKinds
  inTimeHours
  empComplaints
  complaintsPer10000
  inTimePercent
  monthsInARow
  leastForMedian
  objectionWorkingDays
  rectificationWorkingDays
  suspensionMonths
  refundTimes
  changedAt
  changedBy
  reason
  mayChange
  rubric {
    items {
      id
      name
      most
    }
    rates {
      finding
      itemId
      points
    }
  }
}
    `, {"fragmentName":"StandingSettings"}) as unknown as TypedDocumentString<StandingSettingsFragment, unknown>;
export const ThresholdFragmentDoc = new TypedDocumentString(`
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
    `, {"fragmentName":"Threshold"}) as unknown as TypedDocumentString<ThresholdFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ModeCardFragmentDoc = new TypedDocumentString(`
    fragment ModeCard on Scorecard {
  mode
  perGroupCustomer
  figures {
    ...Figure
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
    answers {
      place
      fromHours
      toHours
      count
    }
  }
  forecast {
    complaints {
      reachedAt
      left
      usersOf
    }
    inTime {
      best
      worst
      open
      mayBeLate
      neededInTime
    }
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}`, {"fragmentName":"ModeCard"}) as unknown as TypedDocumentString<ModeCardFragment, unknown>;
export const OutsideValueFragmentDoc = new TypedDocumentString(`
    fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}
    `, {"fragmentName":"OutsideValue"}) as unknown as TypedDocumentString<OutsideValueFragment, unknown>;
export const WholeScorecardFragmentDoc = new TypedDocumentString(`
    fragment WholeScorecard on PartnerScorecard {
  partner {
    id
    name
    shortName
  }
  month
  running
  cards {
    ...ModeCard
  }
  outside {
    ...OutsideValue
  }
  trend {
    mode
    rule
    threshold {
      ...Threshold
    }
    points {
      month
      value
      notAssessed
      breached
      median
    }
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}
fragment ModeCard on Scorecard {
  mode
  perGroupCustomer
  figures {
    ...Figure
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
    answers {
      place
      fromHours
      toHours
      count
    }
  }
  forecast {
    complaints {
      reachedAt
      left
      usersOf
    }
    inTime {
      best
      worst
      open
      mayBeLate
      neededInTime
    }
  }
}
fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}`, {"fragmentName":"WholeScorecard"}) as unknown as TypedDocumentString<WholeScorecardFragment, unknown>;
export const CardLineFragmentDoc = new TypedDocumentString(`
    fragment CardLine on Scorecard {
  mode
  counters {
    complaints
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  forecast {
    complaints {
      left
    }
  }
}
    `, {"fragmentName":"CardLine"}) as unknown as TypedDocumentString<CardLineFragment, unknown>;
export const OverviewRowFragmentDoc = new TypedDocumentString(`
    fragment OverviewRow on PartnerScorecard {
  partner {
    id
    name
    shortName
  }
  month
  running
  emp: card(mode: EMP) {
    ...CardLine
  }
  c: card(mode: C) {
    ...CardLine
  }
}
    fragment CardLine on Scorecard {
  mode
  counters {
    complaints
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  forecast {
    complaints {
      left
    }
  }
}`, {"fragmentName":"OverviewRow"}) as unknown as TypedDocumentString<OverviewRowFragment, unknown>;
export const CountedOnComplaintFragmentDoc = new TypedDocumentString(`
    fragment CountedOnComplaint on ScorecardContribution {
  ...Counted
  objection {
    id
    state
  }
  objectionRight {
    ...RightToObject
  }
}
    fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"fragmentName":"CountedOnComplaint"}) as unknown as TypedDocumentString<CountedOnComplaintFragment, unknown>;
export const SummaryRowFragmentDoc = new TypedDocumentString(`
    fragment SummaryRow on Summary {
  id
  half
  state
  frozenAt
  finishedAt
  handedInAt
  openCountermeasures
  overdueCountermeasures
  member {
    id
    shortName
  }
}
    `, {"fragmentName":"SummaryRow"}) as unknown as TypedDocumentString<SummaryRowFragment, unknown>;
export const SummaryPageFragmentDoc = new TypedDocumentString(`
    fragment SummaryPage on Summary {
  ...SummaryRow
  version
  document {
    title
    sections {
      name
      title
      paragraphs
      tables {
        columns
        rows
      }
    }
  }
  sections {
    name
    text
    version
    versions {
      version
      at
      personName
      reason
      lines {
        change
        text
      }
    }
  }
  countermeasures {
    id
    text
    who
    dueDay
    overdue
    doneDay
    doneNote
    doneAt
    doneBy
  }
  figures {
    name
    value
    outlet
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryRow on Summary {
  id
  half
  state
  frozenAt
  finishedAt
  handedInAt
  openCountermeasures
  overdueCountermeasures
  member {
    id
    shortName
  }
}`, {"fragmentName":"SummaryPage"}) as unknown as TypedDocumentString<SummaryPageFragment, unknown>;
export const SummaryAnswerFragmentDoc = new TypedDocumentString(`
    fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"fragmentName":"SummaryAnswer"}) as unknown as TypedDocumentString<SummaryAnswerFragment, unknown>;
export const DrillLineFragmentDoc = new TypedDocumentString(`
    fragment DrillLine on Drill {
  id
  field
  number
  outcome
  countsAgainst
  at
  note
  callerName
}
    `, {"fragmentName":"DrillLine"}) as unknown as TypedDocumentString<DrillLineFragment, unknown>;
export const SuppliesFragmentDoc = new TypedDocumentString(`
    fragment Supplies on Registration {
  partner {
    id
    shortName
  }
  services {
    id
    name
  }
  maySupply
  mayRecordAttendance
  owedManuals {
    service {
      id
      name
    }
    kind
    reason
    day
  }
  manuals {
    id
    service {
      id
      name
    }
    kind
    title
    version
    validFrom
    validTo
    valid
    addedByName
    file {
      id
      fileName
    }
    attendance
    attendees {
      name
      department
    }
  }
}
    `, {"fragmentName":"Supplies"}) as unknown as TypedDocumentString<SuppliesFragment, unknown>;
export const EntryResultFragmentDoc = new TypedDocumentString(`
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}
    `, {"fragmentName":"EntryResult"}) as unknown as TypedDocumentString<EntryResultFragment, unknown>;
export const TrackSummaryFragmentDoc = new TypedDocumentString(`
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}
    `, {"fragmentName":"TrackSummary"}) as unknown as TypedDocumentString<TrackSummaryFragment, unknown>;
export const TrackStepsFragmentDoc = new TypedDocumentString(`
    fragment TrackSteps on TwoTrack {
  ...TrackSummary
  steps {
    name
    unit
    state
    takenAt
    takenBy
    outcome
    passedTo
    allowed
    reason
    message
    texts {
      name
      value
    }
    fields {
      name
      text
      required
    }
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}`, {"fragmentName":"TrackSteps"}) as unknown as TypedDocumentString<TrackStepsFragment, unknown>;
export const TrackRowFragmentDoc = new TypedDocumentString(`
    fragment TrackRow on TwoTrack {
  ...TrackSummary
  complaint {
    id
    number
    subject
    status
    major
    receivedAt
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}`, {"fragmentName":"TrackRow"}) as unknown as TypedDocumentString<TrackRowFragment, unknown>;
export const AssociationCasesDocument = new TypedDocumentString(`
    query AssociationCases($filter: AccountabilityFilter, $first: Int, $after: String) {
  list: associationAccountabilityCases(
    filter: $filter
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...CaseRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment CaseRow on AccountabilityCase {
  id
  clause
  kind
  state
  proposedAt
  nextDueAt
  overdue
  endedAt
  member {
    id
    name
    shortName
  }
  outlet {
    id
    name
  }
}`, {"hash":"sha256:b4d5c1b37debddf93b13ca221e87c44733fbe6bcf958130028a26f24bc19caf4"}) as unknown as TypedDocumentString<AssociationCasesQuery, AssociationCasesQueryVariables>;
export const AssociationCaseDocument = new TypedDocumentString(`
    query AssociationCase($caseId: ID!) {
  found: associationAccountabilityCase(caseId: $caseId) {
    ...CasePage
  }
}
    fragment CaseRow on AccountabilityCase {
  id
  clause
  kind
  state
  proposedAt
  nextDueAt
  overdue
  endedAt
  member {
    id
    name
    shortName
  }
  outlet {
    id
    name
  }
}
fragment EvidencePiece on CaseEvidence {
  kind
  complaint {
    id
    number
    subject
  }
  publicity {
    id
    medium
    source
    appearedAt
    reason
    complaint {
      id
      number
    }
  }
}
fragment CasePage on AccountabilityCase {
  ...CaseRow
  version
  decidedAt
  publishedAt
  barredAt
  triggers {
    at
    count
    evidence {
      ...EvidencePiece
    }
  }
  interview {
    heldAt
    attendees {
      name
      side
    }
    measures {
      id
      text
      dueAt
      state
      reportedAt
      report
      judgedAt
      done
      judgement
    }
  }
  grounds {
    ground
    measures {
      id
      text
    }
    evidence {
      ...EvidencePiece
    }
  }
  criticism {
    criticise
    meetingDay
    reason
    season {
      name
    }
  }
  supervisorReport {
    toldDay
    recommendation
  }
  barredSeason {
    name
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:84f3356efe138c93c497e28dcabf025a17671f0f2e264db14b0c6e570dca540d"}) as unknown as TypedDocumentString<AssociationCaseQuery, AssociationCaseQueryVariables>;
export const AssociationLookedAtDocument = new TypedDocumentString(`
    query AssociationLookedAt($id: ID!) {
  complaint: associationComplaint(id: $id) {
    lookedAt: associationAccountability {
      ...LookedAt
    }
  }
}
    fragment LookedAt on ComplaintAccountability {
  members {
    id
    shortName
    units {
      id
      name
      kind
    }
  }
  cameAgain {
    callBackId
    at
    member {
      id
      shortName
    }
    finding {
      cause
      justified
      at
      story {
        ...StandingLine
      }
    }
  }
  publicity {
    id
    medium
    source
    appearedAt
    mishandled
    reason
    member {
      shortName
    }
    outlet {
      name
    }
  }
  actions {
    ...ActionLine
  }
}
fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:1de40af87e37e11b6c1a49f157910930aca87360ae4d08e432f960ee716e4961"}) as unknown as TypedDocumentString<AssociationLookedAtQuery, AssociationLookedAtQueryVariables>;
export const AssociationMembersDocument = new TypedDocumentString(`
    query AssociationMembers {
  organisations: associationOrganisations(kind: MEMBER) {
    id
    shortName
    units {
      id
      name
      kind
    }
  }
}
    `, {"hash":"sha256:85ae84dc8177142319a5d0b49cf8c79ca7508f6f3379121167ce9a6f81eeff49"}) as unknown as TypedDocumentString<AssociationMembersQuery, AssociationMembersQueryVariables>;
export const AssociationAwardsDocument = new TypedDocumentString(`
    query AssociationAwards($seasonId: String, $first: Int, $after: String) {
  held: associationContestSeasons {
    version
    mayChange
    seasons {
      id
      name
      fromMonth
      toMonth
    }
  }
  list: associationAwardList(seasonId: $seasonId) {
    season {
      id
      name
      fromMonth
      toMonth
    }
    outlets
    barredOutlets
    organisationAward {
      member {
        id
        shortName
      }
      barredBy {
        caseId
        clause
        meetingDay
        confirmed
      }
    }
    advancedUnit(first: $first, after: $after) {
      edges {
        node {
          member {
            id
            shortName
          }
          outlet {
            id
            name
          }
          barredBy {
            caseId
            clause
            meetingDay
            confirmed
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:0a1233273eb80f085781e74ab14d6826fdb3ebe98619e8c6dac02844fe024d95"}) as unknown as TypedDocumentString<AssociationAwardsQuery, AssociationAwardsQueryVariables>;
export const AssociationDecideInterviewDocument = new TypedDocumentString(`
    mutation AssociationDecideInterview($input: CaseWordInput!) {
  result: associationDecideInterview(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:f3087275f2759b318427b21c9d2b65895aa1d16c679d00daf38721378dc2d689"}) as unknown as TypedDocumentString<AssociationDecideInterviewMutation, AssociationDecideInterviewMutationVariables>;
export const AssociationDismissCaseDocument = new TypedDocumentString(`
    mutation AssociationDismissCase($input: CaseReasonInput!) {
  result: associationDismissCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:560e6ef6c6ee5e81fcc8895d7815a895198dec5f61d821b88a415e1b09ea3a72"}) as unknown as TypedDocumentString<AssociationDismissCaseMutation, AssociationDismissCaseMutationVariables>;
export const AssociationHoldInterviewDocument = new TypedDocumentString(`
    mutation AssociationHoldInterview($input: HoldInterviewInput!) {
  result: associationHoldInterview(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:2a85390b69421769aba05b2c96813b7c1dca7416dbfc6428d71eb663dec07a67"}) as unknown as TypedDocumentString<AssociationHoldInterviewMutation, AssociationHoldInterviewMutationVariables>;
export const AssociationReportMeasureDocument = new TypedDocumentString(`
    mutation AssociationReportMeasure($input: ReportMeasureInput!) {
  result: associationReportMeasure(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:9fc731e3cae20f03b68c7d9c02fe37ae7190cc482faabcf7d0f36e1a1b6717d0"}) as unknown as TypedDocumentString<AssociationReportMeasureMutation, AssociationReportMeasureMutationVariables>;
export const AssociationJudgeMeasureDocument = new TypedDocumentString(`
    mutation AssociationJudgeMeasure($input: JudgeMeasureInput!) {
  result: associationJudgeMeasure(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:0c2f52d331af4451e6898c907e1a8726958339a15bb7ca1c8cbcabb237cc3677"}) as unknown as TypedDocumentString<AssociationJudgeMeasureMutation, AssociationJudgeMeasureMutationVariables>;
export const AssociationSettleCaseDocument = new TypedDocumentString(`
    mutation AssociationSettleCase($input: CaseWordInput!) {
  result: associationSettleCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:36c175898f69058ec2994c9ea312fc0c9234b4691ef4764020b7fd628ff7234f"}) as unknown as TypedDocumentString<AssociationSettleCaseMutation, AssociationSettleCaseMutationVariables>;
export const AssociationDecideCriticismDocument = new TypedDocumentString(`
    mutation AssociationDecideCriticism($input: DecideCriticismInput!) {
  result: associationDecideCriticism(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:48c2c9ff9037837d7ab9edec503b2acfbbccca08354da90dc13e1fdca9d7b9f7"}) as unknown as TypedDocumentString<AssociationDecideCriticismMutation, AssociationDecideCriticismMutationVariables>;
export const AssociationReportToSupervisorDocument = new TypedDocumentString(`
    mutation AssociationReportToSupervisor($input: ReportToSupervisorInput!) {
  result: associationReportToSupervisor(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:1fb85ea2a2854d1f287493a0ef3bb0166ffd8f3158dc1f04c0367ade1969b84c"}) as unknown as TypedDocumentString<AssociationReportToSupervisorMutation, AssociationReportToSupervisorMutationVariables>;
export const AssociationBarFromAwardsDocument = new TypedDocumentString(`
    mutation AssociationBarFromAwards($input: CaseWordInput!) {
  result: associationBarFromAwards(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:92698033d17cde258a1c7a88fd8410742779d20bf47c586d007f549494d630e7"}) as unknown as TypedDocumentString<AssociationBarFromAwardsMutation, AssociationBarFromAwardsMutationVariables>;
export const AssociationRevokeCriticismDocument = new TypedDocumentString(`
    mutation AssociationRevokeCriticism($input: CaseReasonInput!) {
  result: associationRevokeCriticism(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CaseResult {
  __typename
  ... on CaseDone {
    accountabilityCase {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on CaseConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:21c87829cbbad6c39c0eef9b2507aee7c197c2e578fb159ae9bb50ad369dcd12"}) as unknown as TypedDocumentString<AssociationRevokeCriticismMutation, AssociationRevokeCriticismMutationVariables>;
export const AssociationEnterPublicityDocument = new TypedDocumentString(`
    mutation AssociationEnterPublicity($input: EnterPublicityInput!) {
  result: associationEnterPublicity(input: $input) {
    __typename
    ... on PublicityEntered {
      publicity {
        id
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:a98b0749bd00ce1391c0eac8c321d9a808d1ffd4ce26cd09a5e36462fc8549bc"}) as unknown as TypedDocumentString<AssociationEnterPublicityMutation, AssociationEnterPublicityMutationVariables>;
export const AssociationFindCauseDocument = new TypedDocumentString(`
    mutation AssociationFindCause($input: FindCauseInput!) {
  result: associationFindCause(input: $input) {
    __typename
    ... on CauseFound {
      replayed
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:caca009e488b542ebea2ddb67f92c3acc0c9511f5432c510b95a3a5069c84134"}) as unknown as TypedDocumentString<AssociationFindCauseMutation, AssociationFindCauseMutationVariables>;
export const AssociationChangeSeasonsDocument = new TypedDocumentString(`
    mutation AssociationChangeSeasons($input: ChangeSeasonsInput!) {
  result: associationChangeSeasons(input: $input) {
    __typename
    ... on SeasonsChanged {
      seasons {
        version
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:9dec257ee45c78de1f1947281ac7f47c9044ecd6160589b6bec7fffa5fe3ac03"}) as unknown as TypedDocumentString<AssociationChangeSeasonsMutation, AssociationChangeSeasonsMutationVariables>;
export const AssociationFrameDocument = new TypedDocumentString(`
    query AssociationFrame {
  desk: associationDesk {
    now
    timeZone
    programmeName
    commands
    organisation {
      id
      name
      shortName
      kind
      units {
        id
        name
        kind
      }
    }
    unit {
      id
      name
    }
  }
  counts: associationCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
  notices: associationNotices(first: 1) {
    unread
  }
}
    `, {"hash":"sha256:4b4528355b6b929de5b34849bd16355938dee354ce8ee8aab2bc8b08d71ae6aa"}) as unknown as TypedDocumentString<AssociationFrameQuery, AssociationFrameQueryVariables>;
export const AssociationZoneDocument = new TypedDocumentString(`
    query AssociationZone {
  desk: associationDesk {
    timeZone
  }
}
    `, {"hash":"sha256:0358e469931883e2ba3412403b8b6e1aa496b06b915ee1311b9567b4b70341ff"}) as unknown as TypedDocumentString<AssociationZoneQuery, AssociationZoneQueryVariables>;
export const AssociationCountsDocument = new TypedDocumentString(`
    query AssociationCounts {
  counts: associationCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
}
    `, {"hash":"sha256:c367624f564eb30fbd6c7717fb4fb784da9ba008026923c7e4d230a9146ad2fb"}) as unknown as TypedDocumentString<AssociationCountsQuery, AssociationCountsQueryVariables>;
export const AssociationComplaintsDocument = new TypedDocumentString(`
    query AssociationComplaints($filter: ComplaintFilter, $sort: ComplaintSort, $direction: SortDirection, $first: Int, $after: String, $before: String) {
  list: associationComplaints(
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
    before: $before
  ) {
    ...Rows
    edges {
      node {
        complaint {
          id
          twoTrack: associationTwoTrack {
            waitsFor
          }
        }
      }
    }
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}
fragment Rows on ComplaintRowConnection {
  edges {
    cursor
    node {
      ...Row
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  count
  countLimit
}`, {"hash":"sha256:73254cc013458cb349da9e5451f5fe22534867a8d2db9320967adf7c6f168731"}) as unknown as TypedDocumentString<AssociationComplaintsQuery, AssociationComplaintsQueryVariables>;
export const AssociationFiltersDocument = new TypedDocumentString(`
    query AssociationFilters {
  organisations: associationOrganisations {
    id
    shortName
    kind
  }
  services: associationServices {
    id
    name
  }
}
    `, {"hash":"sha256:2d9b374cf2fbfe33a26ebad3ed74bff08721797396bf91efb62b4ab2c44ff478"}) as unknown as TypedDocumentString<AssociationFiltersQuery, AssociationFiltersQueryVariables>;
export const AssociationComplaintDocument = new TypedDocumentString(`
    query AssociationComplaint($id: ID!) {
  complaint: associationComplaint(id: $id) {
    ...Page
  }
}
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
fragment Page on Complaint {
  id
  number
  subject
  description
  wish
  kind
  customerKind
  channel
  status
  closedAs
  takenBy
  myRole
  needsMe
  owner {
    id
    name
    shortName
    kind
  }
  ownerUnit {
    id
    name
  }
  service {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  customer {
    id
    name
    complaintCount
  }
  receivedAt
  acceptedAt
  discoveredAt
  confirmedAt
  closedAt
  attempts
  solvedBy
  responsibilityUnclear
  validity
  major
  returns
  joint
  repeat
  analysed
  repeatOf {
    ...Neighbour
  }
  repeats {
    ...Neighbour
  }
  contact {
    name
    phone
    email
    address
    masked
  }
  externalNumber
  concern {
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    staff {
      name
      position
    }
    representatives {
      name
      phone
    }
  }
  workOrders {
    ...Order
  }
  clocks {
    ...FullClock
  }
  callBacks {
    id
    outcome
    way
    attempt
    comment
    at
    by {
      id
      shortName
      kind
    }
  }
  survey {
    drawn
    ticket
    below
    sharePercent
    settingsVersion
  }
  attachments {
    id
    fileName
    mediaType
    bytes
    addedAt
    audience
    workOrderId
    by {
      id
      shortName
      kind
    }
  }
  actions {
    ...Action
  }
  closings {
    ...Action
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"hash":"sha256:e5050aff3605ebaceeb2aa63b36999b01ea05cdeb2c0dd3b432297fd730f4679"}) as unknown as TypedDocumentString<AssociationComplaintQuery, AssociationComplaintQueryVariables>;
export const AssociationStoryDocument = new TypedDocumentString(`
    query AssociationStory($id: ID!, $first: Int!, $after: String) {
  complaint: associationComplaint(id: $id) {
    ...Story
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Story on Complaint {
  id
  events(first: $first, after: $after) {
    edges {
      node {
        ...Event
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`, {"hash":"sha256:0daa924d43d167aeaed26c3e0f18b9643d20782243f47b6056bef7f846237f97"}) as unknown as TypedDocumentString<AssociationStoryQuery, AssociationStoryQueryVariables>;
export const AssociationComplaintByNumberDocument = new TypedDocumentString(`
    query AssociationComplaintByNumber($number: String!) {
  complaint: associationComplaintByNumber(number: $number) {
    id
  }
}
    `, {"hash":"sha256:545ad890c398e2dc51b4ed838d30bce234d0ef6442193ca6841c673848fce6cc"}) as unknown as TypedDocumentString<AssociationComplaintByNumberQuery, AssociationComplaintByNumberQueryVariables>;
export const AssociationNoticesDocument = new TypedDocumentString(`
    query AssociationNotices($first: Int, $after: String, $unreadOnly: Boolean) {
  notices: associationNotices(
    first: $first
    after: $after
    unreadOnly: $unreadOnly
  ) {
    ...Messages
  }
}
    fragment Messages on NoticeConnection {
  edges {
    cursor
    node {
      id
      kind
      workOrderId
      changeNoticeId
      standingSubject
      standingId
      partnerId
      at
      readAt
      values {
        name
        value
      }
      complaint {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  unread
}`, {"hash":"sha256:1820270b31783c7e02de07b8f70991f622f4a96d9442e8a025a85bb091664fa6"}) as unknown as TypedDocumentString<AssociationNoticesQuery, AssociationNoticesQueryVariables>;
export const AssociationBellDocument = new TypedDocumentString(`
    query AssociationBell {
  notices: associationNotices(first: 1) {
    unread
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:ff51ac83813c1432e1686b079b4fdaa740e756dddd8b38261c9a755b79b59155"}) as unknown as TypedDocumentString<AssociationBellQuery, AssociationBellQueryVariables>;
export const AssociationSettingsDocument = new TypedDocumentString(`
    query AssociationSettings {
  settings: associationProgrammeSettings {
    ...Settings
  }
}
    fragment Settings on ProgrammeSettings {
  version
  changedAt
  changedBy
  reason
  timeZone
  mayChange
  limits {
    class
    faultGrade
    part
    calendar
    amount
  }
  warnAtPercent
  pauseReasons
  majorAfterReturns
  notReachedAttempts
  notReachedDays
  repeatWindowDays
  massComplaintThreshold
  massComplaintWindowHours
  surveyPercent
  surveySeed
  calendarAdditions {
    day
    kind
    name
  }
  workingHours {
    from
    to
  }
  contactRegistry {
    noticeWorkingDays
    latestDaysAhead
    reminderAt
    remindAfterWorkingDays
    remindBeforeWorkingDays
    remindEmergencyAfterHours
    chinaMobileSegments
    mostLiaisons
    mostBusinessTypes
    longestTariff
    requiredManuals
    manualEndsWithinDays
  }
  earlier {
    version
    changedAt
    changedBy
    reason
  }
}`, {"hash":"sha256:98d09d72c1f1bcc9313e0c20c3b1b56c84651685243c312960079c9eeae602da"}) as unknown as TypedDocumentString<AssociationSettingsQuery, AssociationSettingsQueryVariables>;
export const AssociationSettingsPreviewDocument = new TypedDocumentString(`
    query AssociationSettingsPreview($input: ChangeProgrammeSettingsInput!) {
  result: associationProgrammeSettingsPreview(input: $input) {
    ...PreviewResult
  }
}
    fragment PreviewResult on ProgrammeSettingsPreviewResult {
  __typename
  ... on ProgrammeSettingsPreview {
    moved {
      complaintId
      number
      rule
      part
      from
      to
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:55c3c601ef089681dc5e350701b64ec4928f53042ba6eaf1caa1f97d041f64fa"}) as unknown as TypedDocumentString<AssociationSettingsPreviewQuery, AssociationSettingsPreviewQueryVariables>;
export const AssociationWorkingDaysDocument = new TypedDocumentString(`
    query AssociationWorkingDays($from: Date!, $to: Date!) {
  days: associationWorkingDays(from: $from, to: $to) {
    day
    working
    name
    source
    provisional
  }
}
    `, {"hash":"sha256:1d5919c51a18f664a2661da60e120e84ee70ba71fc8bd698456e4957fc7aa898"}) as unknown as TypedDocumentString<AssociationWorkingDaysQuery, AssociationWorkingDaysQueryVariables>;
export const AssociationAddNoteDocument = new TypedDocumentString(`
    mutation AssociationAddNote($input: AddNoteInput!) {
  result: associationAddNote(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:259b1dddbadd63bb69333d2dffcef9fedae9514f5b522bc0df79836ce5e99be5"}) as unknown as TypedDocumentString<AssociationAddNoteMutation, AssociationAddNoteMutationVariables>;
export const AssociationAddAttachmentDocument = new TypedDocumentString(`
    mutation AssociationAddAttachment($input: AddAttachmentInput!) {
  result: associationAddAttachment(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:4127ae466f410920b97885d2f2d3ee5d5ff8ada29b7e594ef268ac047c06ad00"}) as unknown as TypedDocumentString<AssociationAddAttachmentMutation, AssociationAddAttachmentMutationVariables>;
export const AssociationRevealContactDocument = new TypedDocumentString(`
    mutation AssociationRevealContact($input: RevealContactInput!) {
  result: associationRevealContact(input: $input) {
    ...Revealed
  }
}
    fragment Revealed on RevealContactResult {
  __typename
  ... on ContactRevealed {
    contact {
      name
      phone
      email
      address
      masked
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:b9c13f7c40cbda9f4f8f2dff933e23ef39bc32ec6d518eef91652092bb666e31"}) as unknown as TypedDocumentString<AssociationRevealContactMutation, AssociationRevealContactMutationVariables>;
export const AssociationMarkNoticesReadDocument = new TypedDocumentString(`
    mutation AssociationMarkNoticesRead($input: MarkNoticesReadInput!) {
  result: associationMarkNoticesRead(input: $input) {
    __typename
    ... on NoticesRead {
      unread
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:42b11b0e5a149ad5c96ac6e4b262a8c1ca9ba05700dd766a5b2979acb4616452"}) as unknown as TypedDocumentString<AssociationMarkNoticesReadMutation, AssociationMarkNoticesReadMutationVariables>;
export const AssociationChangeProgrammeSettingsDocument = new TypedDocumentString(`
    mutation AssociationChangeProgrammeSettings($input: ChangeProgrammeSettingsInput!) {
  result: associationChangeProgrammeSettings(input: $input) {
    ...SettingsResult
  }
}
    fragment SettingsResult on ChangeProgrammeSettingsResult {
  __typename
  ... on ProgrammeSettingsChanged {
    settings {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:a4a4221fb9d590d97f7fbbddcb2e50b517eb12a5c7b00940e2aac1fd3585f9d0"}) as unknown as TypedDocumentString<AssociationChangeProgrammeSettingsMutation, AssociationChangeProgrammeSettingsMutationVariables>;
export const AssociationIntakeDocument = new TypedDocumentString(`
    query AssociationIntake {
  organisations: associationOrganisations {
    id
    name
    shortName
    kind
    units {
      id
      name
      kind
    }
  }
  services: associationServices {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  settings: associationProgrammeSettings {
    timeZone
    repeatWindowDays
    limits {
      class
      faultGrade
      part
      calendar
      amount
    }
  }
}
    `, {"hash":"sha256:6519dfb8ab259774d2794b39a38a27330cf41133524927763a9cd4506e461335"}) as unknown as TypedDocumentString<AssociationIntakeQuery, AssociationIntakeQueryVariables>;
export const AssociationCustomersDocument = new TypedDocumentString(`
    query AssociationCustomers($search: String!) {
  customers: associationCustomers(search: $search) {
    id
    name
    phone
    kind
    complaintCount
  }
}
    `, {"hash":"sha256:9d841450981da4f144c84cc4e21bc34448baca15f1eb2f263b1fc15433f813d6"}) as unknown as TypedDocumentString<AssociationCustomersQuery, AssociationCustomersQueryVariables>;
export const AssociationCustomerHistoryDocument = new TypedDocumentString(`
    query AssociationCustomerHistory($filter: ComplaintFilter) {
  list: associationComplaints(
    filter: $filter
    sort: ACCEPTED
    direction: DESCENDING
    first: 6
  ) {
    edges {
      node {
        ...Row
      }
    }
    count
    countLimit
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}`, {"hash":"sha256:f20570b5c4522ff9f31b574a9dc1b7123f053a33ad7bf9110a43a8c0df5c9eca"}) as unknown as TypedDocumentString<AssociationCustomerHistoryQuery, AssociationCustomerHistoryQueryVariables>;
export const AssociationRepeatProposalsDocument = new TypedDocumentString(`
    query AssociationRepeatProposals($input: RepeatProposalInput!) {
  proposals: associationRepeatProposals(input: $input) {
    sameCustomer
    sameService
    similarity
    complaint {
      ...Neighbour
    }
  }
}
    fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}`, {"hash":"sha256:15d354c650020d0a15a4e5ac537644173af5dba033b29125a869aab084c8932f"}) as unknown as TypedDocumentString<AssociationRepeatProposalsQuery, AssociationRepeatProposalsQueryVariables>;
export const AssociationTakeComplaintDocument = new TypedDocumentString(`
    mutation AssociationTakeComplaint($input: TakeComplaintInput!) {
  result: associationTakeComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:f4b03663a93cd0ef8fc3ac85f97e1c7fab4f76636242cfbd1d68bd566c0636d6"}) as unknown as TypedDocumentString<AssociationTakeComplaintMutation, AssociationTakeComplaintMutationVariables>;
export const AssociationConfirmRecordDocument = new TypedDocumentString(`
    mutation AssociationConfirmRecord($input: ConfirmRecordInput!) {
  result: associationConfirmRecord(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:c4a15fda0cd2de2b0cab0b32b72ce33a3e787f5f191c98be1c9735e6c924f057"}) as unknown as TypedDocumentString<AssociationConfirmRecordMutation, AssociationConfirmRecordMutationVariables>;
export const AssociationLinkRepeatDocument = new TypedDocumentString(`
    mutation AssociationLinkRepeat($input: LinkRepeatInput!) {
  result: associationLinkRepeat(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:283509d49c884605a59a087abb2f1cbbc177aaf579da3b274d99ccde1114e683"}) as unknown as TypedDocumentString<AssociationLinkRepeatMutation, AssociationLinkRepeatMutationVariables>;
export const AssociationJudgeValidityDocument = new TypedDocumentString(`
    mutation AssociationJudgeValidity($input: JudgeValidityInput!) {
  result: associationJudgeValidity(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:3dd65594428cf18d7e1ea9ba9a187890cd577bc102d9934976636628cf0dca15"}) as unknown as TypedDocumentString<AssociationJudgeValidityMutation, AssociationJudgeValidityMutationVariables>;
export const AssociationSendWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationSendWorkOrder($input: SendWorkOrderInput!) {
  result: associationSendWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:0819021a0823edfa5dba2bc27c711dd265a2dff652fbcb9134b2d7a117b6e9d9"}) as unknown as TypedDocumentString<AssociationSendWorkOrderMutation, AssociationSendWorkOrderMutationVariables>;
export const AssociationGiveInformationDocument = new TypedDocumentString(`
    mutation AssociationGiveInformation($input: GiveInformationInput!) {
  result: associationGiveInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:b4bd98b0f7fc0dd04248d331268e9dfb5a91fa329df430670a035c38432d85f0"}) as unknown as TypedDocumentString<AssociationGiveInformationMutation, AssociationGiveInformationMutationVariables>;
export const AssociationDecideDisputeDocument = new TypedDocumentString(`
    mutation AssociationDecideDispute($input: DecideDisputeInput!) {
  result: associationDecideDispute(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:78867913368dbcb24710d629380f72bb42b507d99f58f0b716f9e87bdae262a3"}) as unknown as TypedDocumentString<AssociationDecideDisputeMutation, AssociationDecideDisputeMutationVariables>;
export const AssociationRecallWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationRecallWorkOrder($input: RecallWorkOrderInput!) {
  result: associationRecallWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:b9c49de2cd3da600fc8b008e5b12671de8fa5acacce45093833c63f38ec29b98"}) as unknown as TypedDocumentString<AssociationRecallWorkOrderMutation, AssociationRecallWorkOrderMutationVariables>;
export const AssociationUrgeWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationUrgeWorkOrder($input: UrgeWorkOrderInput!) {
  result: associationUrgeWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:5340bbe59987d5991d833c4eee02fcf9a978f2122778c89cbdf32a5d96fd038c"}) as unknown as TypedDocumentString<AssociationUrgeWorkOrderMutation, AssociationUrgeWorkOrderMutationVariables>;
export const AssociationReturnWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationReturnWorkOrder($input: ReturnWorkOrderInput!) {
  result: associationReturnWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:a4c0577411d98f9cab905f2fba919a35cf28d47905ba67192fb6414bf548235a"}) as unknown as TypedDocumentString<AssociationReturnWorkOrderMutation, AssociationReturnWorkOrderMutationVariables>;
export const AssociationRecordCallBackDocument = new TypedDocumentString(`
    mutation AssociationRecordCallBack($input: RecordCallBackInput!) {
  result: associationRecordCallBack(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:093f98e08063e48d208cb4e67437b64b9ec2d9e00d1e94dd26ed7613b943655f"}) as unknown as TypedDocumentString<AssociationRecordCallBackMutation, AssociationRecordCallBackMutationVariables>;
export const AssociationDecideMajorDocument = new TypedDocumentString(`
    mutation AssociationDecideMajor($input: DecideMajorInput!) {
  result: associationDecideMajor(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:d7ae8dff2cdc908ef20023c09be63511f074250d587533634230008ad2bf718a"}) as unknown as TypedDocumentString<AssociationDecideMajorMutation, AssociationDecideMajorMutationVariables>;
export const AssociationAddAnalysisDocument = new TypedDocumentString(`
    mutation AssociationAddAnalysis($input: AddAnalysisInput!) {
  result: associationAddAnalysis(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:c0b5532dd4f303cd3c5d1e2cb12f5f3d0bb9c0883c3dfb567cb55af2a95bba26"}) as unknown as TypedDocumentString<AssociationAddAnalysisMutation, AssociationAddAnalysisMutationVariables>;
export const AssociationWithdrawComplaintDocument = new TypedDocumentString(`
    mutation AssociationWithdrawComplaint($input: WithdrawComplaintInput!) {
  result: associationWithdrawComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:53b17fd75e59510dad460ed7017f683940c259487150726eb67c6b0eb49476e7"}) as unknown as TypedDocumentString<AssociationWithdrawComplaintMutation, AssociationWithdrawComplaintMutationVariables>;
export const AssociationCloseComplaintDocument = new TypedDocumentString(`
    mutation AssociationCloseComplaint($input: CloseComplaintInput!) {
  result: associationCloseComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:9a544933320fa743916a0c1760c2876fef4d5f61a2485d71b99eb14dd910cb6d"}) as unknown as TypedDocumentString<AssociationCloseComplaintMutation, AssociationCloseComplaintMutationVariables>;
export const AssociationAcceptWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationAcceptWorkOrder($input: AcceptWorkOrderInput!) {
  result: associationAcceptWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:e6f894dffa694afd4d7fbe7a0441724503f9f88d7799ff3df3bd4b150281f6cb"}) as unknown as TypedDocumentString<AssociationAcceptWorkOrderMutation, AssociationAcceptWorkOrderMutationVariables>;
export const AssociationReplyToWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationReplyToWorkOrder($input: ReplyToWorkOrderInput!) {
  result: associationReplyToWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:6d014c48624054fbdbbed5bb3738dff94c9f40b557d3b5206e08f81a7304888b"}) as unknown as TypedDocumentString<AssociationReplyToWorkOrderMutation, AssociationReplyToWorkOrderMutationVariables>;
export const AssociationRequestInformationDocument = new TypedDocumentString(`
    mutation AssociationRequestInformation($input: RequestInformationInput!) {
  result: associationRequestInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:46edd1e916e6b6af001b376ff7d4b8867fb68b237b571ca0ce20f56affddd2ec"}) as unknown as TypedDocumentString<AssociationRequestInformationMutation, AssociationRequestInformationMutationVariables>;
export const AssociationReportProgressDocument = new TypedDocumentString(`
    mutation AssociationReportProgress($input: ReportProgressInput!) {
  result: associationReportProgress(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:0870731799133477684281981b4d6dd2ddb82d97f9102f683fa8d5743d6dd1a6"}) as unknown as TypedDocumentString<AssociationReportProgressMutation, AssociationReportProgressMutationVariables>;
export const AssociationDisputeRoutingDocument = new TypedDocumentString(`
    mutation AssociationDisputeRouting($input: DisputeRoutingInput!) {
  result: associationDisputeRouting(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:57f61cf73c15dd0fdfd64f304cd046d39400634bb69563544f37359928b11247"}) as unknown as TypedDocumentString<AssociationDisputeRoutingMutation, AssociationDisputeRoutingMutationVariables>;
export const AssociationResolveWorkOrderDocument = new TypedDocumentString(`
    mutation AssociationResolveWorkOrder($input: ResolveWorkOrderInput!) {
  result: associationResolveWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:d048c6d0a0939df44b2b88f18e538bfa597dcee240f773022808d9f5f7c8a724"}) as unknown as TypedDocumentString<AssociationResolveWorkOrderMutation, AssociationResolveWorkOrderMutationVariables>;
export const AssociationBulletinsDocument = new TypedDocumentString(`
    query AssociationBulletins($first: Int, $after: String) {
  list: associationBulletins(first: $first, after: $after) {
    edges {
      node {
        ...BulletinRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
  due: associationBulletinsDue
}
    fragment BulletinRow on Bulletin {
  id
  half
  state
  frozenAt
  issuedAt
}`, {"hash":"sha256:e82ba0c5acd8e9404370af00f4a61c813382e4b189216a007c14889b9e48996e"}) as unknown as TypedDocumentString<AssociationBulletinsQuery, AssociationBulletinsQueryVariables>;
export const AssociationBulletinDocument = new TypedDocumentString(`
    query AssociationBulletin($id: ID!) {
  found: associationBulletin(bulletinId: $id) {
    ...BulletinPage
  }
}
    fragment BulletinRow on Bulletin {
  id
  half
  state
  frozenAt
  issuedAt
}
fragment BulletinPage on Bulletin {
  ...BulletinRow
  version
  document {
    title
    sections {
      name
      title
      paragraphs
      tables {
        columns
        rows
      }
    }
  }
  sections {
    name
    text
    version
    versions {
      version
      at
      personName
      reason
      lines {
        change
        text
      }
    }
  }
  figures {
    name
    value
    member
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:f0bdc3ef5295dacfa69057cccc76443c61f388313ea66ffc153cd5835007490f"}) as unknown as TypedDocumentString<AssociationBulletinQuery, AssociationBulletinQueryVariables>;
export const AssociationTypicalCaseDocument = new TypedDocumentString(`
    query AssociationTypicalCase($number: String!) {
  told: associationTypicalCase(number: $number) {
    complaintId
    text
    removed
  }
}
    `, {"hash":"sha256:c9523e7afb3f6187312522c17475dc5c5e0a0c01562f1ce9baeb2af8154e69c6"}) as unknown as TypedDocumentString<AssociationTypicalCaseQuery, AssociationTypicalCaseQueryVariables>;
export const AssociationBulletinDocumentDocument = new TypedDocumentString(`
    query AssociationBulletinDocument($id: ID!) {
  found: associationBulletin(bulletinId: $id) {
    ...BulletinRow
    document {
      title
      sections {
        name
        title
        paragraphs
        tables {
          columns
          rows
        }
      }
    }
  }
}
    fragment BulletinRow on Bulletin {
  id
  half
  state
  frozenAt
  issuedAt
}`, {"hash":"sha256:c97345488cae736a056aa74e50e66413e1f2f29c6d08c526d547f44f93b5510e"}) as unknown as TypedDocumentString<AssociationBulletinDocumentQuery, AssociationBulletinDocumentQueryVariables>;
export const AssociationDraftBulletinDocument = new TypedDocumentString(`
    mutation AssociationDraftBulletin($input: DraftBulletinInput!) {
  result: associationDraftBulletin(input: $input) {
    ...BulletinAnswer
  }
}
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:ea44add49d273929b0a220d65f00158b2b7f89cd9f2e2b2489489d86ade83de0"}) as unknown as TypedDocumentString<AssociationDraftBulletinMutation, AssociationDraftBulletinMutationVariables>;
export const AssociationEditBulletinSectionDocument = new TypedDocumentString(`
    mutation AssociationEditBulletinSection($input: EditBulletinSectionInput!) {
  result: associationEditBulletinSection(input: $input) {
    ...BulletinAnswer
  }
}
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:547410a63462a4efea41372142d4df2db82e36277546c0bb4c2d3e9393471cb9"}) as unknown as TypedDocumentString<AssociationEditBulletinSectionMutation, AssociationEditBulletinSectionMutationVariables>;
export const AssociationApproveBulletinDocument = new TypedDocumentString(`
    mutation AssociationApproveBulletin($input: BulletinWordInput!) {
  result: associationApproveBulletin(input: $input) {
    ...BulletinAnswer
  }
}
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:a6199e505dec8b1088991b68e159cf39685356beeede88c7f3a0c0f218f7ee3e"}) as unknown as TypedDocumentString<AssociationApproveBulletinMutation, AssociationApproveBulletinMutationVariables>;
export const AssociationReopenBulletinDocument = new TypedDocumentString(`
    mutation AssociationReopenBulletin($input: BulletinReasonInput!) {
  result: associationReopenBulletin(input: $input) {
    ...BulletinAnswer
  }
}
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:9d35fbfe31e3a188f4a7d715b9224875d33ba32b3b34b741f58b22b078a440cd"}) as unknown as TypedDocumentString<AssociationReopenBulletinMutation, AssociationReopenBulletinMutationVariables>;
export const AssociationIssueBulletinDocument = new TypedDocumentString(`
    mutation AssociationIssueBulletin($input: BulletinWordInput!) {
  result: associationIssueBulletin(input: $input) {
    ...BulletinAnswer
  }
}
    fragment BulletinAnswer on BulletinResult {
  __typename
  ... on BulletinDone {
    bulletin {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on BulletinConflict {
    since {
      ...StandingLine
    }
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:6912d229cb640ec7293c48e4475b327e80565b1507bdd7fb15489b9b8ae62684"}) as unknown as TypedDocumentString<AssociationIssueBulletinMutation, AssociationIssueBulletinMutationVariables>;
export const CarrierCardImportDocument = new TypedDocumentString(`
    query CarrierCardImport($fileId: ID!, $states: [CardRowState!], $first: Int, $afterRow: Int) {
  import: carrierCardImport(
    fileId: $fileId
    states: $states
    first: $first
    afterRow: $afterRow
  ) {
    __typename
    ... on CardImport {
      fileName
      counts {
        new
        changed
        unchanged
        wrong
      }
      ignoredColumns
      hasNextPage
      rows {
        number
        partnerName
        partner {
          id
          shortName
        }
        state
        cells {
          column
          from
          to
        }
        problems {
          column
          code
          message
        }
        duplicates {
          number
          partnerNames
        }
      }
    }
    ... on CardListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:1e3e19a57a9e44e3a7dee67abe14d4705b476693116753d87920c37daa50eb82"}) as unknown as TypedDocumentString<CarrierCardImportQuery, CarrierCardImportQueryVariables>;
export const CarrierCardListDocument = new TypedDocumentString(`
    query CarrierCardList($asOf: DateTime) {
  list: carrierCardList(asOf: $asOf) {
    asOf
    headers
    rows
  }
}
    `, {"hash":"sha256:ed395484c2e6ee9d444086d8fc2cb2f2cb811e9b7f866da7bb710362e6eb3494"}) as unknown as TypedDocumentString<CarrierCardListQuery, CarrierCardListQueryVariables>;
export const CarrierImportCardsDocument = new TypedDocumentString(`
    mutation CarrierImportCards($input: ImportCardsInput!) {
  result: carrierImportCards(input: $input) {
    __typename
    ... on CardsImported {
      done
      total
      nextAfterRow
      imported
      unchanged
      wrong
    }
    ... on CardListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:6076bc4f7bc4c14b8fce7baf2ea8fab55abc708b0e7fb2d000b2feebad0bd401"}) as unknown as TypedDocumentString<CarrierImportCardsMutation, CarrierImportCardsMutationVariables>;
export const CarrierFrameDocument = new TypedDocumentString(`
    query CarrierFrame {
  desk: carrierDesk {
    now
    timeZone
    programmeName
    commands
    organisation {
      id
      name
      shortName
      kind
      units {
        id
        name
        kind
      }
    }
    unit {
      id
      name
    }
  }
  counts: carrierCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
  notices: carrierNotices(first: 1) {
    unread
  }
}
    `, {"hash":"sha256:692fa4273c2e384cc9c993d1d60576dd889d4862e4768ef68bbcbb49aefba209"}) as unknown as TypedDocumentString<CarrierFrameQuery, CarrierFrameQueryVariables>;
export const CarrierZoneDocument = new TypedDocumentString(`
    query CarrierZone {
  desk: carrierDesk {
    timeZone
  }
}
    `, {"hash":"sha256:4c2a92598f4f31fd2babc41bd25cf3c83cca2367e534f90ac31f27f082d4e7ba"}) as unknown as TypedDocumentString<CarrierZoneQuery, CarrierZoneQueryVariables>;
export const CarrierCountsDocument = new TypedDocumentString(`
    query CarrierCounts {
  counts: carrierCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
}
    `, {"hash":"sha256:aa5409941b2c52e9e5a35f671df88d1d5c67a3eaa86f0d035aba4dfa97a4e24e"}) as unknown as TypedDocumentString<CarrierCountsQuery, CarrierCountsQueryVariables>;
export const CarrierComplaintsDocument = new TypedDocumentString(`
    query CarrierComplaints($filter: ComplaintFilter, $sort: ComplaintSort, $direction: SortDirection, $first: Int, $after: String, $before: String) {
  list: carrierComplaints(
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
    before: $before
  ) {
    ...Rows
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}
fragment Rows on ComplaintRowConnection {
  edges {
    cursor
    node {
      ...Row
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  count
  countLimit
}`, {"hash":"sha256:3ce45869e5da009082a8120b16ff468e8c00aabf285c3a49c8a54112aab512da"}) as unknown as TypedDocumentString<CarrierComplaintsQuery, CarrierComplaintsQueryVariables>;
export const CarrierFiltersDocument = new TypedDocumentString(`
    query CarrierFilters {
  organisations: carrierOrganisations {
    id
    shortName
    kind
  }
  services: carrierServices {
    id
    name
  }
}
    `, {"hash":"sha256:fd451f8d1f113b75f92d8c9a81fda491b364c70007396861a0f69cd9b4449197"}) as unknown as TypedDocumentString<CarrierFiltersQuery, CarrierFiltersQueryVariables>;
export const CarrierComplaintDocument = new TypedDocumentString(`
    query CarrierComplaint($id: ID!) {
  complaint: carrierComplaint(id: $id) {
    ...Page
    carrierRouting {
      holders {
        organisation {
          id
          name
          shortName
          kind
          units {
            id
            name
            kind
          }
        }
        providesService
        openWorkOrderId
        endedWorkOrders
      }
    }
  }
}
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
fragment Page on Complaint {
  id
  number
  subject
  description
  wish
  kind
  customerKind
  channel
  status
  closedAs
  takenBy
  myRole
  needsMe
  owner {
    id
    name
    shortName
    kind
  }
  ownerUnit {
    id
    name
  }
  service {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  customer {
    id
    name
    complaintCount
  }
  receivedAt
  acceptedAt
  discoveredAt
  confirmedAt
  closedAt
  attempts
  solvedBy
  responsibilityUnclear
  validity
  major
  returns
  joint
  repeat
  analysed
  repeatOf {
    ...Neighbour
  }
  repeats {
    ...Neighbour
  }
  contact {
    name
    phone
    email
    address
    masked
  }
  externalNumber
  concern {
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    staff {
      name
      position
    }
    representatives {
      name
      phone
    }
  }
  workOrders {
    ...Order
  }
  clocks {
    ...FullClock
  }
  callBacks {
    id
    outcome
    way
    attempt
    comment
    at
    by {
      id
      shortName
      kind
    }
  }
  survey {
    drawn
    ticket
    below
    sharePercent
    settingsVersion
  }
  attachments {
    id
    fileName
    mediaType
    bytes
    addedAt
    audience
    workOrderId
    by {
      id
      shortName
      kind
    }
  }
  actions {
    ...Action
  }
  closings {
    ...Action
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"hash":"sha256:66f96cf7f5edcb60eeac1934f0391f589684470e011fa131a68c14ba1c2f8213"}) as unknown as TypedDocumentString<CarrierComplaintQuery, CarrierComplaintQueryVariables>;
export const CarrierStoryDocument = new TypedDocumentString(`
    query CarrierStory($id: ID!, $first: Int!, $after: String) {
  complaint: carrierComplaint(id: $id) {
    ...Story
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Story on Complaint {
  id
  events(first: $first, after: $after) {
    edges {
      node {
        ...Event
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`, {"hash":"sha256:7345a677a7fb4cd776cd1f905e8006ffc056be50b1cdf03ad745b1fc4465537e"}) as unknown as TypedDocumentString<CarrierStoryQuery, CarrierStoryQueryVariables>;
export const CarrierComplaintByNumberDocument = new TypedDocumentString(`
    query CarrierComplaintByNumber($number: String!) {
  complaint: carrierComplaintByNumber(number: $number) {
    id
  }
}
    `, {"hash":"sha256:d84ef268736b352610a098976c101fdf7d0311d9a54ae52e7777b764dd8946e4"}) as unknown as TypedDocumentString<CarrierComplaintByNumberQuery, CarrierComplaintByNumberQueryVariables>;
export const CarrierNoticesDocument = new TypedDocumentString(`
    query CarrierNotices($first: Int, $after: String, $unreadOnly: Boolean) {
  notices: carrierNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    ...Messages
  }
}
    fragment Messages on NoticeConnection {
  edges {
    cursor
    node {
      id
      kind
      workOrderId
      changeNoticeId
      standingSubject
      standingId
      partnerId
      at
      readAt
      values {
        name
        value
      }
      complaint {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  unread
}`, {"hash":"sha256:5c46796eb5cccb0ff0cbf6f432382cb3b5c85fe76694d6f3b4e3852286c4687f"}) as unknown as TypedDocumentString<CarrierNoticesQuery, CarrierNoticesQueryVariables>;
export const CarrierBellDocument = new TypedDocumentString(`
    query CarrierBell {
  notices: carrierNotices(first: 1) {
    unread
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:e678ce11b48e26a6fbc7ca446b10f346ff05020a79ed862594601b9b1d3dbac9"}) as unknown as TypedDocumentString<CarrierBellQuery, CarrierBellQueryVariables>;
export const CarrierIntakeDocument = new TypedDocumentString(`
    query CarrierIntake {
  organisations: carrierOrganisations {
    id
    name
    shortName
    kind
    units {
      id
      name
      kind
    }
  }
  services: carrierServices {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  settings: carrierProgrammeSettings {
    timeZone
    repeatWindowDays
    limits {
      class
      faultGrade
      part
      calendar
      amount
    }
  }
}
    `, {"hash":"sha256:0c7a8773bca556137bc9e9c5785b5eb692917ed4d3f04a31513b32b128ee3779"}) as unknown as TypedDocumentString<CarrierIntakeQuery, CarrierIntakeQueryVariables>;
export const CarrierCustomersDocument = new TypedDocumentString(`
    query CarrierCustomers($search: String!) {
  customers: carrierCustomers(search: $search) {
    id
    name
    phone
    kind
    complaintCount
  }
}
    `, {"hash":"sha256:2fb50fd83df76dfdaeb7290031acf515a2f1bc6f476c6c0e5e5bbfabc0a4b8b5"}) as unknown as TypedDocumentString<CarrierCustomersQuery, CarrierCustomersQueryVariables>;
export const CarrierCustomerHistoryDocument = new TypedDocumentString(`
    query CarrierCustomerHistory($filter: ComplaintFilter) {
  list: carrierComplaints(
    filter: $filter
    sort: ACCEPTED
    direction: DESCENDING
    first: 6
  ) {
    edges {
      node {
        ...Row
      }
    }
    count
    countLimit
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}`, {"hash":"sha256:769c667c7cb1c57a52eea8cdb7048429ec532b8ea851f39ae5491cb996c1c714"}) as unknown as TypedDocumentString<CarrierCustomerHistoryQuery, CarrierCustomerHistoryQueryVariables>;
export const CarrierRepeatProposalsDocument = new TypedDocumentString(`
    query CarrierRepeatProposals($input: RepeatProposalInput!) {
  proposals: carrierRepeatProposals(input: $input) {
    sameCustomer
    sameService
    similarity
    complaint {
      ...Neighbour
    }
  }
}
    fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}`, {"hash":"sha256:47605bfd088582874514352e7a4a0801934b9623a988fffab396bd92c0ebe7a8"}) as unknown as TypedDocumentString<CarrierRepeatProposalsQuery, CarrierRepeatProposalsQueryVariables>;
export const CarrierSettingsDocument = new TypedDocumentString(`
    query CarrierSettings {
  settings: carrierProgrammeSettings {
    ...Settings
  }
}
    fragment Settings on ProgrammeSettings {
  version
  changedAt
  changedBy
  reason
  timeZone
  mayChange
  limits {
    class
    faultGrade
    part
    calendar
    amount
  }
  warnAtPercent
  pauseReasons
  majorAfterReturns
  notReachedAttempts
  notReachedDays
  repeatWindowDays
  massComplaintThreshold
  massComplaintWindowHours
  surveyPercent
  surveySeed
  calendarAdditions {
    day
    kind
    name
  }
  workingHours {
    from
    to
  }
  contactRegistry {
    noticeWorkingDays
    latestDaysAhead
    reminderAt
    remindAfterWorkingDays
    remindBeforeWorkingDays
    remindEmergencyAfterHours
    chinaMobileSegments
    mostLiaisons
    mostBusinessTypes
    longestTariff
    requiredManuals
    manualEndsWithinDays
  }
  earlier {
    version
    changedAt
    changedBy
    reason
  }
}`, {"hash":"sha256:4a30966c1efcb9206d6a41edcc7e2dd619c4fbfdea8ec38c7571cdcf9d8a13ab"}) as unknown as TypedDocumentString<CarrierSettingsQuery, CarrierSettingsQueryVariables>;
export const CarrierSettingsPreviewDocument = new TypedDocumentString(`
    query CarrierSettingsPreview($input: ChangeProgrammeSettingsInput!) {
  result: carrierProgrammeSettingsPreview(input: $input) {
    ...PreviewResult
  }
}
    fragment PreviewResult on ProgrammeSettingsPreviewResult {
  __typename
  ... on ProgrammeSettingsPreview {
    moved {
      complaintId
      number
      rule
      part
      from
      to
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:feabd94e92234237b5d93fc54672882abfb22fd57b951adec19dc9adefad53a6"}) as unknown as TypedDocumentString<CarrierSettingsPreviewQuery, CarrierSettingsPreviewQueryVariables>;
export const CarrierWorkingDaysDocument = new TypedDocumentString(`
    query CarrierWorkingDays($from: Date!, $to: Date!) {
  days: carrierWorkingDays(from: $from, to: $to) {
    day
    working
    name
    source
    provisional
  }
}
    `, {"hash":"sha256:72793e9752fffd7c99f7365cc3d903f1a2a45b7ad154a29169466709b9f37297"}) as unknown as TypedDocumentString<CarrierWorkingDaysQuery, CarrierWorkingDaysQueryVariables>;
export const CarrierTakeComplaintDocument = new TypedDocumentString(`
    mutation CarrierTakeComplaint($input: TakeComplaintInput!) {
  result: carrierTakeComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:92bee5ce982f610f94959813a42137a9b9166730e4f38af0e7f2cad3cc1b4dee"}) as unknown as TypedDocumentString<CarrierTakeComplaintMutation, CarrierTakeComplaintMutationVariables>;
export const CarrierConfirmRecordDocument = new TypedDocumentString(`
    mutation CarrierConfirmRecord($input: ConfirmRecordInput!) {
  result: carrierConfirmRecord(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:52cdd18bd2cd6c0639adbb561b7600009518645961d994f2ac68b56c11a981cd"}) as unknown as TypedDocumentString<CarrierConfirmRecordMutation, CarrierConfirmRecordMutationVariables>;
export const CarrierLinkRepeatDocument = new TypedDocumentString(`
    mutation CarrierLinkRepeat($input: LinkRepeatInput!) {
  result: carrierLinkRepeat(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:5e6a5e12e2bb20084419d042323dafffc349c629f38a15cc2dd1a0e7213d4763"}) as unknown as TypedDocumentString<CarrierLinkRepeatMutation, CarrierLinkRepeatMutationVariables>;
export const CarrierSendWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierSendWorkOrder($input: SendWorkOrderInput!) {
  result: carrierSendWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:072c14910f6053a97efc44a2ce17eb815b1db3118bb6b6865eb800cfd25d8547"}) as unknown as TypedDocumentString<CarrierSendWorkOrderMutation, CarrierSendWorkOrderMutationVariables>;
export const CarrierGiveInformationDocument = new TypedDocumentString(`
    mutation CarrierGiveInformation($input: GiveInformationInput!) {
  result: carrierGiveInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:a55a0df82d4681a66af7335e84f74ac5a349a065a20f256c51a1816371acfd0b"}) as unknown as TypedDocumentString<CarrierGiveInformationMutation, CarrierGiveInformationMutationVariables>;
export const CarrierDecideDisputeDocument = new TypedDocumentString(`
    mutation CarrierDecideDispute($input: DecideDisputeInput!) {
  result: carrierDecideDispute(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:307c8b7c24afac78b8f43e1042ef59848daaaa34ae798e0cdc6401f9d17ab959"}) as unknown as TypedDocumentString<CarrierDecideDisputeMutation, CarrierDecideDisputeMutationVariables>;
export const CarrierRecallWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierRecallWorkOrder($input: RecallWorkOrderInput!) {
  result: carrierRecallWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:9b90a8b72bcf5d2a0b217b7e10694fe31eb3e3abacf949f4e47e76caf8970c18"}) as unknown as TypedDocumentString<CarrierRecallWorkOrderMutation, CarrierRecallWorkOrderMutationVariables>;
export const CarrierReclassifyWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierReclassifyWorkOrder($input: ReclassifyWorkOrderInput!) {
  result: carrierReclassifyWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:bde11b718ee6c271e77f4c21d8df1ac5ce92b01f0cefc80bd60ea5cfe3792739"}) as unknown as TypedDocumentString<CarrierReclassifyWorkOrderMutation, CarrierReclassifyWorkOrderMutationVariables>;
export const CarrierUrgeWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierUrgeWorkOrder($input: UrgeWorkOrderInput!) {
  result: carrierUrgeWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:c710b7a4850c37864fa104c4d5335bafdac7d1e762830fc6ff3c43a50382ccbb"}) as unknown as TypedDocumentString<CarrierUrgeWorkOrderMutation, CarrierUrgeWorkOrderMutationVariables>;
export const CarrierRecordCallBackDocument = new TypedDocumentString(`
    mutation CarrierRecordCallBack($input: RecordCallBackInput!) {
  result: carrierRecordCallBack(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:3c7ecfb8af0e6810da893baa1b867019fbf9c8dd617123f955a84d7756284de1"}) as unknown as TypedDocumentString<CarrierRecordCallBackMutation, CarrierRecordCallBackMutationVariables>;
export const CarrierDecideMajorDocument = new TypedDocumentString(`
    mutation CarrierDecideMajor($input: DecideMajorInput!) {
  result: carrierDecideMajor(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:e5640111e7bdbbfe1e52f85531f24b3934399987d68e0fb29a114f6505a8c72a"}) as unknown as TypedDocumentString<CarrierDecideMajorMutation, CarrierDecideMajorMutationVariables>;
export const CarrierAddAnalysisDocument = new TypedDocumentString(`
    mutation CarrierAddAnalysis($input: AddAnalysisInput!) {
  result: carrierAddAnalysis(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:dd8a967799793c16e9515e720702b95a00e6bcb5ce85908ee924037c8fc236ab"}) as unknown as TypedDocumentString<CarrierAddAnalysisMutation, CarrierAddAnalysisMutationVariables>;
export const CarrierWithdrawComplaintDocument = new TypedDocumentString(`
    mutation CarrierWithdrawComplaint($input: WithdrawComplaintInput!) {
  result: carrierWithdrawComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:a8113ec0269b14a5f28fb5bb5e25df027846f4e67b82ca2fcf0ab88e34e6271d"}) as unknown as TypedDocumentString<CarrierWithdrawComplaintMutation, CarrierWithdrawComplaintMutationVariables>;
export const CarrierCloseComplaintDocument = new TypedDocumentString(`
    mutation CarrierCloseComplaint($input: CloseComplaintInput!) {
  result: carrierCloseComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:13d8fe0d3232067af401b86004ac8ba057f638921fcd02355ab3b9fb9465334b"}) as unknown as TypedDocumentString<CarrierCloseComplaintMutation, CarrierCloseComplaintMutationVariables>;
export const CarrierAcceptWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierAcceptWorkOrder($input: AcceptWorkOrderInput!) {
  result: carrierAcceptWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:7fc70aeef8b6b6c3d6cafc8ff97a4f647937cd00c2d69e2aa752c3d72906f92e"}) as unknown as TypedDocumentString<CarrierAcceptWorkOrderMutation, CarrierAcceptWorkOrderMutationVariables>;
export const CarrierReplyToWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierReplyToWorkOrder($input: ReplyToWorkOrderInput!) {
  result: carrierReplyToWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:26d15eaf001f95ef2d47a796952fdc1f0b8fec13224b1046c5bf996ec1df6538"}) as unknown as TypedDocumentString<CarrierReplyToWorkOrderMutation, CarrierReplyToWorkOrderMutationVariables>;
export const CarrierReportProgressDocument = new TypedDocumentString(`
    mutation CarrierReportProgress($input: ReportProgressInput!) {
  result: carrierReportProgress(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:7a94794f7e0c38afbc7d61d5117e0bcfe504579bc06d61c739fc2681577a790b"}) as unknown as TypedDocumentString<CarrierReportProgressMutation, CarrierReportProgressMutationVariables>;
export const CarrierResolveWorkOrderDocument = new TypedDocumentString(`
    mutation CarrierResolveWorkOrder($input: ResolveWorkOrderInput!) {
  result: carrierResolveWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:ec5ba7c2e121450a8107ff57f51bceea4446ea2614e430ed28ce6d6431b02e9b"}) as unknown as TypedDocumentString<CarrierResolveWorkOrderMutation, CarrierResolveWorkOrderMutationVariables>;
export const CarrierAddNoteDocument = new TypedDocumentString(`
    mutation CarrierAddNote($input: AddNoteInput!) {
  result: carrierAddNote(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:eb319b57f211d27a4813372ffdb823f1c889e799a87aa9ff0d2022c83bbe9f3b"}) as unknown as TypedDocumentString<CarrierAddNoteMutation, CarrierAddNoteMutationVariables>;
export const CarrierAddAttachmentDocument = new TypedDocumentString(`
    mutation CarrierAddAttachment($input: AddAttachmentInput!) {
  result: carrierAddAttachment(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:55aea10510451318d94e2eae9bc41151268864ad63069073bac674ce64720a79"}) as unknown as TypedDocumentString<CarrierAddAttachmentMutation, CarrierAddAttachmentMutationVariables>;
export const CarrierDisputeRoutingDocument = new TypedDocumentString(`
    mutation CarrierDisputeRouting($input: DisputeRoutingInput!) {
  result: carrierDisputeRouting(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:ad6c0217075c6230e708ad27d126d5fd7bc76c129777b8baf0ece064d6dce185"}) as unknown as TypedDocumentString<CarrierDisputeRoutingMutation, CarrierDisputeRoutingMutationVariables>;
export const CarrierRequestInformationDocument = new TypedDocumentString(`
    mutation CarrierRequestInformation($input: RequestInformationInput!) {
  result: carrierRequestInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:51bf09c2379e0fdba088f5bcf0ab20ec6fde806f03c223fe0dd0a7938b33adda"}) as unknown as TypedDocumentString<CarrierRequestInformationMutation, CarrierRequestInformationMutationVariables>;
export const CarrierRevealContactDocument = new TypedDocumentString(`
    mutation CarrierRevealContact($input: RevealContactInput!) {
  result: carrierRevealContact(input: $input) {
    ...Revealed
  }
}
    fragment Revealed on RevealContactResult {
  __typename
  ... on ContactRevealed {
    contact {
      name
      phone
      email
      address
      masked
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:d7d084cbdb9f75207b01f64df0a1d19058de8f64e51818de29ca03f529712369"}) as unknown as TypedDocumentString<CarrierRevealContactMutation, CarrierRevealContactMutationVariables>;
export const CarrierMarkNoticesReadDocument = new TypedDocumentString(`
    mutation CarrierMarkNoticesRead($input: MarkNoticesReadInput!) {
  result: carrierMarkNoticesRead(input: $input) {
    __typename
    ... on NoticesRead {
      unread
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:49eb41e6792fc630975690d7aa147da55f606cf8c06a33c845826c6cafe39f89"}) as unknown as TypedDocumentString<CarrierMarkNoticesReadMutation, CarrierMarkNoticesReadMutationVariables>;
export const CarrierChangeProgrammeSettingsDocument = new TypedDocumentString(`
    mutation CarrierChangeProgrammeSettings($input: ChangeProgrammeSettingsInput!) {
  result: carrierChangeProgrammeSettings(input: $input) {
    ...SettingsResult
  }
}
    fragment SettingsResult on ChangeProgrammeSettingsResult {
  __typename
  ... on ProgrammeSettingsChanged {
    settings {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:13bc8ceb7cddbab6e6e911dac9eeecd895a13a6c54a96a768ac3c219005dd6bb"}) as unknown as TypedDocumentString<CarrierChangeProgrammeSettingsMutation, CarrierChangeProgrammeSettingsMutationVariables>;
export const CarrierRegistrationsDocument = new TypedDocumentString(`
    query CarrierRegistrations($asOf: DateTime, $search: String, $first: Int, $after: String) {
  list: carrierRegistrations(
    asOf: $asOf
    search: $search
    first: $first
    after: $after
  ) {
    count
    edges {
      cursor
      node {
        partner {
          id
          name
          shortName
        }
        entries {
          field
          value {
            text
            texts
            people {
              name
              mobile
              fixedLine
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c74f952fa8bec8e03e2906ac2b8b684b2f03e20dd46c0c02360135b290deff0c"}) as unknown as TypedDocumentString<CarrierRegistrationsQuery, CarrierRegistrationsQueryVariables>;
export const CarrierRegistrationDocument = new TypedDocumentString(`
    query CarrierRegistration($partnerId: ID!, $asOf: DateTime, $from: Date, $to: Date) {
  card: carrierRegistration(partnerId: $partnerId, asOf: $asOf) {
    ...WholeCard
  }
  notices: carrierChangeNotices(partnerId: $partnerId, first: 20) {
    ...NoticeRows
  }
  duplicates: carrierDuplicateNumbers(partnerId: $partnerId) {
    ...Duplicate
  }
}
    fragment Duplicate on DuplicateNumber {
  number
  uses {
    partner {
      id
      shortName
    }
    field
    service {
      id
      name
    }
    changeNoticeId
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}
fragment Card on Registration {
  asOf
  partner {
    id
    name
    shortName
  }
  entries {
    ...Entry
  }
  upcoming {
    ...Upcoming
  }
  services {
    id
    name
    number
  }
  draft {
    allowed
    reason
    message
  }
}
fragment WholeCard on Registration {
  ...Card
  timeline(from: $from, to: $to) {
    field
    service {
      id
      name
    }
    stretches {
      from
      to
      time
      value {
        ...CardText
      }
      decision {
        ...Decision
      }
    }
  }
  bzHelp {
    service {
      id
      name
      number
    }
    text
    parts
  }
}
fragment NoticeRow on ChangeNotice {
  id
  kind
  state
  effectiveDay
  submittedAt
  plannedAt
  takesEffectAt
  effectiveAt
  lastEventAt
  waitsFor
  owed
  owedSince
  shortNotice
  exceptions
  partner {
    id
    shortName
  }
  differences {
    field
    service {
      id
      name
    }
  }
  conflicts {
    changeNoticeId
  }
}
fragment NoticeRows on ChangeNoticeConnection {
  edges {
    node {
      ...NoticeRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:1b925249a8e0d310a2dccd2a9421ead64c3418d83805cebe479ffa25af31b606"}) as unknown as TypedDocumentString<CarrierRegistrationQuery, CarrierRegistrationQueryVariables>;
export const CarrierChangeNoticesDocument = new TypedDocumentString(`
    query CarrierChangeNotices($view: ChangeNoticeView, $owed: [OwedStep!], $first: Int, $after: String) {
  list: carrierChangeNotices(
    view: $view
    owed: $owed
    first: $first
    after: $after
  ) {
    ...NoticeRows
  }
}
    fragment NoticeRow on ChangeNotice {
  id
  kind
  state
  effectiveDay
  submittedAt
  plannedAt
  takesEffectAt
  effectiveAt
  lastEventAt
  waitsFor
  owed
  owedSince
  shortNotice
  exceptions
  partner {
    id
    shortName
  }
  differences {
    field
    service {
      id
      name
    }
  }
  conflicts {
    changeNoticeId
  }
}
fragment NoticeRows on ChangeNoticeConnection {
  edges {
    node {
      ...NoticeRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:c47992c76789dd19763ce250b37ed1b73a0220d387838e5ae51415f33c106df4"}) as unknown as TypedDocumentString<CarrierChangeNoticesQuery, CarrierChangeNoticesQueryVariables>;
export const CarrierOwedChangeNoticesDocument = new TypedDocumentString(`
    query CarrierOwedChangeNotices {
  counts: carrierOwedChangeNotices {
    acknowledgement
    approval
    exception
    confirmation
  }
}
    `, {"hash":"sha256:9ccc89e463e09829f7b8dafff7e5d2a979f79e38e65c2aeba0acc65db613f8a8"}) as unknown as TypedDocumentString<CarrierOwedChangeNoticesQuery, CarrierOwedChangeNoticesQueryVariables>;
export const CarrierChangeNoticeDocument = new TypedDocumentString(`
    query CarrierChangeNotice($changeNoticeId: ID!) {
  notice: carrierChangeNotice(changeNoticeId: $changeNoticeId) {
    ...NoticePage
  }
  duplicates: carrierDuplicateNumbers(changeNoticeId: $changeNoticeId) {
    ...Duplicate
  }
}
    fragment Duplicate on DuplicateNumber {
  number
  uses {
    partner {
      id
      shortName
    }
    field
    service {
      id
      name
    }
    changeNoticeId
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Difference on CardDifference {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
}
fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment Earliest on EarliestDay {
  day
  at
  noticeWorkingDays
  provisionalYears
  submissionDay {
    day
    working
    name
    source
    provisional
  }
  days {
    day
    working
    name
    source
    provisional
    nth
  }
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticePage on ChangeNotice {
  id
  kind
  state
  effectiveDay
  reason
  exceptionReason
  exceptions
  exceptionGrantedAt
  submittedAt
  earliestAt
  plannedAt
  takesEffectAt
  effectiveAt
  acknowledgedAt
  informedAt
  endedAt
  waitsFor
  owed
  owedSince
  shortNotice
  provisionalYears
  replaces
  replacedBy
  version
  partner {
    id
    name
    shortName
  }
  differences {
    ...Difference
  }
  conflicts {
    ...Conflict
  }
  earliest {
    ...Earliest
  }
  story {
    ...NoticeEvent
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:c6ca5bff4fcd5f643e35489bca7eb6298286115ae1b90584674ec4b1a0f688e6"}) as unknown as TypedDocumentString<CarrierChangeNoticeQuery, CarrierChangeNoticeQueryVariables>;
export const CarrierDuplicateNumbersDocument = new TypedDocumentString(`
    query CarrierDuplicateNumbers {
  duplicates: carrierDuplicateNumbers {
    ...Duplicate
  }
}
    fragment Duplicate on DuplicateNumber {
  number
  uses {
    partner {
      id
      shortName
    }
    field
    service {
      id
      name
    }
    changeNoticeId
  }
}`, {"hash":"sha256:29c08712410c3045ce40cbd0044327e2f9b2483aa3f49fac9ddd8badb349e31b"}) as unknown as TypedDocumentString<CarrierDuplicateNumbersQuery, CarrierDuplicateNumbersQueryVariables>;
export const CarrierAcknowledgeChangeNoticeDocument = new TypedDocumentString(`
    mutation CarrierAcknowledgeChangeNotice($input: ChangeNoticeStepInput!) {
  result: carrierAcknowledgeChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:706205d9aca4a42a5d75b8b232b41b7f6e7ba4c1ee59aa1f60bb04d6e052ddef"}) as unknown as TypedDocumentString<CarrierAcknowledgeChangeNoticeMutation, CarrierAcknowledgeChangeNoticeMutationVariables>;
export const CarrierApproveEmergencyChangeDocument = new TypedDocumentString(`
    mutation CarrierApproveEmergencyChange($input: ChangeNoticeReasonInput!) {
  result: carrierApproveEmergencyChange(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:dcb6799c87e7a80021ac066b17b3b6254ebf2290a43353a75bc7d080371ea169"}) as unknown as TypedDocumentString<CarrierApproveEmergencyChangeMutation, CarrierApproveEmergencyChangeMutationVariables>;
export const CarrierGrantMobileExceptionDocument = new TypedDocumentString(`
    mutation CarrierGrantMobileException($input: ChangeNoticeReasonInput!) {
  result: carrierGrantMobileException(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:186f689b210b9631fef99348af357bcc57de5f04658d760218fb89292e9213ef"}) as unknown as TypedDocumentString<CarrierGrantMobileExceptionMutation, CarrierGrantMobileExceptionMutationVariables>;
export const CarrierRejectChangeNoticeDocument = new TypedDocumentString(`
    mutation CarrierRejectChangeNotice($input: ChangeNoticeReasonInput!) {
  result: carrierRejectChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:7723d243d474f008cc17f1815cb5a39993af398ac42243c10267df5e975d3341"}) as unknown as TypedDocumentString<CarrierRejectChangeNoticeMutation, CarrierRejectChangeNoticeMutationVariables>;
export const CarrierConfirmChangeNoticeDocument = new TypedDocumentString(`
    mutation CarrierConfirmChangeNotice($input: ChangeNoticeStepInput!) {
  result: carrierConfirmChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:624a5a9d42a3d18ff8ac470491f159d753bda05bb461669507c665b1a16358b9"}) as unknown as TypedDocumentString<CarrierConfirmChangeNoticeMutation, CarrierConfirmChangeNoticeMutationVariables>;
export const CarrierDeductionsDocument = new TypedDocumentString(`
    query CarrierDeductions($filter: DeductionFilter, $first: Int, $after: String) {
  list: carrierDeductions(filter: $filter, first: $first, after: $after) {
    ...DeductionRows
  }
}
    fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment DeductionRows on DeductionConnection {
  edges {
    node {
      ...DeductionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:a7e4fa00cbac9ba59c3ef1a4a1c1d7803a351b47271358a291d1720577416a98"}) as unknown as TypedDocumentString<CarrierDeductionsQuery, CarrierDeductionsQueryVariables>;
export const PartnerDeductionsDocument = new TypedDocumentString(`
    query PartnerDeductions($filter: DeductionFilter, $first: Int, $after: String) {
  list: partnerDeductions(filter: $filter, first: $first, after: $after) {
    ...DeductionRows
  }
}
    fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment DeductionRows on DeductionConnection {
  edges {
    node {
      ...DeductionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:3fb018593515c3b672d38813f1e3158e814b669f67a72d822d5a5fd327c6dde6"}) as unknown as TypedDocumentString<PartnerDeductionsQuery, PartnerDeductionsQueryVariables>;
export const CarrierDeductionDocument = new TypedDocumentString(`
    query CarrierDeduction($deductionId: ID!) {
  deduction: carrierDeduction(deductionId: $deductionId) {
    ...DeductionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment DeductionPage on Deduction {
  ...DeductionRow
  version
  evidence {
    kind
    id
    complaint {
      id
      number
      subject
    }
    drill {
      id
      at
      number
      outcome
      field
      note
    }
  }
  story {
    ...StandingLine
  }
  objectionRight {
    ...RightToObject
  }
  actions {
    ...ActionLine
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:e2a03fa17bdec28673a8f085fe50c11be63c48bb3eb64448ebf7a6fa0fd2e62c"}) as unknown as TypedDocumentString<CarrierDeductionQuery, CarrierDeductionQueryVariables>;
export const PartnerDeductionDocument = new TypedDocumentString(`
    query PartnerDeduction($deductionId: ID!) {
  deduction: partnerDeduction(deductionId: $deductionId) {
    ...DeductionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment DeductionPage on Deduction {
  ...DeductionRow
  version
  evidence {
    kind
    id
    complaint {
      id
      number
      subject
    }
    drill {
      id
      at
      number
      outcome
      field
      note
    }
  }
  story {
    ...StandingLine
  }
  objectionRight {
    ...RightToObject
  }
  actions {
    ...ActionLine
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:0bef4aba1d8e14439768e51d2f90a923448d8e0274ccc65225f427504066aa15"}) as unknown as TypedDocumentString<PartnerDeductionQuery, PartnerDeductionQueryVariables>;
export const CarrierObjectionsDocument = new TypedDocumentString(`
    query CarrierObjections($filter: CardObjectionFilter, $first: Int, $after: String) {
  list: carrierCardObjections(filter: $filter, first: $first, after: $after) {
    ...ObjectionRows
  }
}
    fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ObjectionRows on CardObjectionConnection {
  edges {
    node {
      ...ObjectionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:dfbdc7df6147a5f016279e204e8538f69486037b0bce8ca7b45da21d198af2a1"}) as unknown as TypedDocumentString<CarrierObjectionsQuery, CarrierObjectionsQueryVariables>;
export const PartnerObjectionsDocument = new TypedDocumentString(`
    query PartnerObjections($filter: CardObjectionFilter, $first: Int, $after: String) {
  list: partnerCardObjections(filter: $filter, first: $first, after: $after) {
    ...ObjectionRows
  }
}
    fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ObjectionRows on CardObjectionConnection {
  edges {
    node {
      ...ObjectionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:eafb9d6ad41f20495677dfa64dcebfe98ac908535956a9381acab87623c78476"}) as unknown as TypedDocumentString<PartnerObjectionsQuery, PartnerObjectionsQueryVariables>;
export const CarrierObjectionDocument = new TypedDocumentString(`
    query CarrierObjection($objectionId: ID!) {
  objection: carrierCardObjection(objectionId: $objectionId) {
    ...ObjectionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ObjectionPage on CardObjection {
  ...ObjectionRow
  shownVersions {
    mode
    version
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:aa22c2f04118128987e0374553f0ead944926117af504a051e5b1ee0fba794e7"}) as unknown as TypedDocumentString<CarrierObjectionQuery, CarrierObjectionQueryVariables>;
export const PartnerObjectionDocument = new TypedDocumentString(`
    query PartnerObjection($objectionId: ID!) {
  objection: partnerCardObjection(objectionId: $objectionId) {
    ...ObjectionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ObjectionPage on CardObjection {
  ...ObjectionRow
  shownVersions {
    mode
    version
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:c890f840c5420b11bd85c667fbb3afc21f146a2787827b635d61fef325199920"}) as unknown as TypedDocumentString<PartnerObjectionQuery, PartnerObjectionQueryVariables>;
export const PartnerObjectionTimesDocument = new TypedDocumentString(`
    query PartnerObjectionTimes($last: String!, $before: String!) {
  last: partnerScorecard(month: $last) {
    closed {
      ...ObjectionTime
    }
  }
  before: partnerScorecard(month: $before) {
    closed {
      ...ObjectionTime
    }
  }
}
    fragment ObjectionTime on ClosedCard {
  month
  mode
  version
  objectionsUntil
}`, {"hash":"sha256:ceba60df1f4b49a98f9aa00e08882e94c9f0e9512a7b0ee45fc3696760c2a381"}) as unknown as TypedDocumentString<PartnerObjectionTimesQuery, PartnerObjectionTimesQueryVariables>;
export const CarrierCardConductDocument = new TypedDocumentString(`
    query CarrierCardConduct($partnerId: ID!, $month: String) {
  card: carrierScorecard(partnerId: $partnerId, month: $month) {
    ...CardConduct
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment CardConduct on PartnerScorecard {
  partner {
    id
    shortName
  }
  month
  running
  deductions {
    ...DeductionRow
  }
  objections {
    ...ObjectionRow
  }
  closed {
    ...ClosedHead
  }
  sanctions {
    ...SanctionRow
  }
  suspensions {
    ...SuspensionLine
  }
  actions {
    ...ActionLine
  }
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"hash":"sha256:ddae5932f282e8353387f9ca6823ab5b06ca7fb47ae09a5ba1db9fdc50764b55"}) as unknown as TypedDocumentString<CarrierCardConductQuery, CarrierCardConductQueryVariables>;
export const PartnerCardConductDocument = new TypedDocumentString(`
    query PartnerCardConduct($month: String) {
  card: partnerScorecard(month: $month) {
    ...CardConduct
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment DeductionRow on Deduction {
  id
  month
  itemName
  most
  state
  source
  points
  acceptedPoints
  proposedAt
  decidedAt
  partner {
    id
    name
    shortName
  }
  objection {
    id
    state
  }
}
fragment ObjectionRow on CardObjection {
  id
  month
  about
  state
  filedAt
  evidence
  decidedAt
  reason
  partner {
    id
    name
    shortName
  }
  complaint {
    id
    number
    subject
  }
  deduction {
    id
    itemName
  }
}
fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment CardConduct on PartnerScorecard {
  partner {
    id
    shortName
  }
  month
  running
  deductions {
    ...DeductionRow
  }
  objections {
    ...ObjectionRow
  }
  closed {
    ...ClosedHead
  }
  sanctions {
    ...SanctionRow
  }
  suspensions {
    ...SuspensionLine
  }
  actions {
    ...ActionLine
  }
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"hash":"sha256:af1db4a8379b4d8a6548d6608832b335432630f88ee8c8e81cd6f9265612dfb2"}) as unknown as TypedDocumentString<PartnerCardConductQuery, PartnerCardConductQueryVariables>;
export const CarrierCardVersionsDocument = new TypedDocumentString(`
    query CarrierCardVersions($partnerId: ID!, $month: String!, $mode: ServiceMode!, $after: String) {
  versions: carrierCardVersions(partnerId: $partnerId, month: $month, mode: $mode) {
    ...ClosedVersion
  }
}
    fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment ClosedVersion on ClosedCard {
  ...ClosedHead
  latest
  settingsVersion
  complaints
  partner {
    id
    shortName
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
  }
  deductions {
    id
    points
    itemName
  }
  contributions(first: 50, after: $after) {
    ...CountedRows
  }
  differences {
    kind
    rule
    field
    before
    after
    deductionId
    complaint {
      id
      number
      subject
    }
  }
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:556b9ea0b1ec6aeec91c39461a7948749e8bc8918d8ab7cab024c36d25cbd01c"}) as unknown as TypedDocumentString<CarrierCardVersionsQuery, CarrierCardVersionsQueryVariables>;
export const PartnerCardVersionsDocument = new TypedDocumentString(`
    query PartnerCardVersions($month: String!, $mode: ServiceMode!, $after: String) {
  versions: partnerCardVersions(month: $month, mode: $mode) {
    ...ClosedVersion
  }
}
    fragment ClosedHead on ClosedCard {
  month
  mode
  version
  closedAt
  closedByName
  reason
}
fragment ClosedVersion on ClosedCard {
  ...ClosedHead
  latest
  settingsVersion
  complaints
  partner {
    id
    shortName
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
  }
  deductions {
    id
    points
    itemName
  }
  contributions(first: 50, after: $after) {
    ...CountedRows
  }
  differences {
    kind
    rule
    field
    before
    after
    deductionId
    complaint {
      id
      number
      subject
    }
  }
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:4a798bd1ec7bbfbab9bf2e610c4ae4df90452e017efed89583c16c9c9c977ccb"}) as unknown as TypedDocumentString<PartnerCardVersionsQuery, PartnerCardVersionsQueryVariables>;
export const CarrierMonthToCloseDocument = new TypedDocumentString(`
    query CarrierMonthToClose($month: String) {
  close: carrierMonthToClose(month: $month) {
    ...MonthToCloseParts
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment MonthToCloseParts on MonthToClose {
  month
  running
  missing {
    code
    waits
    partner {
      id
      shortName
    }
    complaint {
      id
      number
      subject
    }
    deductionId
    objectionId
  }
  closedCards {
    mode
    version
    closedAt
    partner {
      id
      shortName
    }
  }
  closings {
    id
    month
    state
    askedAt
    askedByName
    reason
    acknowledged
    finishedAt
    partners
    passed
    versions
    left {
      partner {
        id
        shortName
      }
      missing
    }
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:ae28f4a0c6f04c993c758b575ed9c6f866d66a79d4436a53684e7f817e94b8e3"}) as unknown as TypedDocumentString<CarrierMonthToCloseQuery, CarrierMonthToCloseQueryVariables>;
export const CarrierProposalWorldDocument = new TypedDocumentString(`
    query CarrierProposalWorld($partnerId: ID!, $month: String) {
  card: carrierScorecard(partnerId: $partnerId, month: $month) {
    partner {
      id
      shortName
    }
    month
    actions {
      ...ActionLine
    }
  }
  settings: carrierStandingSettings {
    rubric {
      items {
        id
        name
        most
      }
    }
  }
  complaints: carrierScorecardComplaints(
    partnerId: $partnerId
    month: $month
    first: 200
  ) {
    edges {
      node {
        number
        complaint {
          id
          subject
          callBacks {
            id
            at
            outcome
          }
        }
      }
    }
  }
  drills: carrierDrills(partnerId: $partnerId, month: $month, first: 50) {
    edges {
      node {
        id
        at
        outcome
        number
        countsAgainst
      }
    }
  }
  notices: carrierChangeNotices(
    partnerId: $partnerId
    submittedIn: $month
    first: 50
  ) {
    edges {
      node {
        id
        state
        submittedAt
        shortNotice
      }
    }
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}`, {"hash":"sha256:80377f70c4f540ef4ac47c6befb2695775b6db9616ab940a05625164ad480e01"}) as unknown as TypedDocumentString<CarrierProposalWorldQuery, CarrierProposalWorldQueryVariables>;
export const PartnerContestedComplaintDocument = new TypedDocumentString(`
    query PartnerContestedComplaint($id: ID!) {
  complaint: partnerComplaint(id: $id) {
    id
    number
    subject
    scorecards {
      month
      counted
      partner {
        id
      }
      objection {
        id
        state
      }
      objectionRight {
        ...RightToObject
      }
    }
  }
}
    fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}`, {"hash":"sha256:67b692dc3425f054f1715640fa6edaa50e534c794799c67238098bb2f3bda556"}) as unknown as TypedDocumentString<PartnerContestedComplaintQuery, PartnerContestedComplaintQueryVariables>;
export const CarrierProposeDeductionDocument = new TypedDocumentString(`
    mutation CarrierProposeDeduction($input: ProposeDeductionInput!) {
  result: carrierProposeDeduction(input: $input) {
    __typename
    ... on DeductionDone {
      deduction {
        id
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
    ... on DeductionConflict {
      since {
        ...StandingLine
      }
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:a2b797de2a5e635a20bd1134b2123b99c977653ef9223bb9aa17cabce7a6e331"}) as unknown as TypedDocumentString<CarrierProposeDeductionMutation, CarrierProposeDeductionMutationVariables>;
export const CarrierDecideDeductionDocument = new TypedDocumentString(`
    mutation CarrierDecideDeduction($input: DecideDeductionInput!) {
  result: carrierDecideDeduction(input: $input) {
    __typename
    ... on DeductionDone {
      deduction {
        id
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
    ... on DeductionConflict {
      since {
        ...StandingLine
      }
    }
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}`, {"hash":"sha256:31085839567d37f94fa72af01d7dec36472d3922029e0e1abf22538add66db25"}) as unknown as TypedDocumentString<CarrierDecideDeductionMutation, CarrierDecideDeductionMutationVariables>;
export const PartnerFileObjectionDocument = new TypedDocumentString(`
    mutation PartnerFileObjection($input: FileObjectionInput!) {
  result: partnerFileObjection(input: $input) {
    __typename
    ... on ObjectionDone {
      objection {
        id
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:56449c0a72941f45df5ff1359ab0118be965cbfcbbd3fe14f03b4a6bac29eef2"}) as unknown as TypedDocumentString<PartnerFileObjectionMutation, PartnerFileObjectionMutationVariables>;
export const CarrierDecideObjectionDocument = new TypedDocumentString(`
    mutation CarrierDecideObjection($input: DecideObjectionInput!) {
  result: carrierDecideObjection(input: $input) {
    __typename
    ... on ObjectionDone {
      objection {
        id
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:56be93b898b6c4b1cecc4bd37b90d3e0f1c6f0a842bfc375aeeff1cc89795542"}) as unknown as TypedDocumentString<CarrierDecideObjectionMutation, CarrierDecideObjectionMutationVariables>;
export const CarrierCloseMonthDocument = new TypedDocumentString(`
    mutation CarrierCloseMonth($input: CloseMonthInput!) {
  result: carrierCloseMonth(input: $input) {
    __typename
    ... on MonthCloseAsked {
      month {
        month
      }
    }
    ... on MonthHasMissing {
      message
      missing
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:8ffe8942d790f136e547f6c37e7ceec1f570bdf07c877fcffe9b5e5c41401731"}) as unknown as TypedDocumentString<CarrierCloseMonthMutation, CarrierCloseMonthMutationVariables>;
export const AssociationContactReportDocument = new TypedDocumentString(`
    query AssociationContactReport($memberId: ID, $asOf: DateTime) {
  report: associationContactReport(memberId: $memberId, asOf: $asOf) {
    ...Report
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment DutyLine on ContactDuty {
  from
  to
  role
  reason
  contact {
    ...ReportContact
  }
}
fragment Report on ContactReport {
  asOf
  filedAt
  changedAt
  version
  member {
    id
    name
    shortName
    kind
  }
  contacts {
    ...ReportContact
  }
  absences {
    id
    handler
    name
    fromDay
    toDay
    workingDays
    reportedAt
    endedAt
    open
  }
  receiver {
    ...DutyNow
  }
  duties {
    ...DutyLine
  }
  gaps {
    ...CoverageLine
  }
  history {
    ...ReportLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:0a37c410fdf5346c39c721f5b4c945e640e77a79ca45ddb590e7b56c339b07d3"}) as unknown as TypedDocumentString<AssociationContactReportQuery, AssociationContactReportQueryVariables>;
export const AssociationContactReportFormDocument = new TypedDocumentString(`
    query AssociationContactReportForm {
  report: associationContactReport {
    ...Report
    nameable {
      personId
      name
      email
    }
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment DutyLine on ContactDuty {
  from
  to
  role
  reason
  contact {
    ...ReportContact
  }
}
fragment Report on ContactReport {
  asOf
  filedAt
  changedAt
  version
  member {
    id
    name
    shortName
    kind
  }
  contacts {
    ...ReportContact
  }
  absences {
    id
    handler
    name
    fromDay
    toDay
    workingDays
    reportedAt
    endedAt
    open
  }
  receiver {
    ...DutyNow
  }
  duties {
    ...DutyLine
  }
  gaps {
    ...CoverageLine
  }
  history {
    ...ReportLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:127501f939f4560994303187bb409c4ff2bfb687e5c216c6a1d705dc940fca11"}) as unknown as TypedDocumentString<AssociationContactReportFormQuery, AssociationContactReportFormQueryVariables>;
export const AssociationOwnDutyDocument = new TypedDocumentString(`
    query AssociationOwnDuty {
  report: associationContactReport {
    filedAt
    contacts {
      field
      personId
    }
    receiver {
      ...DutyNow
    }
    gaps {
      ...CoverageLine
    }
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}`, {"hash":"sha256:166aa3080894bd90fb6baf980befe25307a355ed4d487bd2d4a43cc3eed02f05"}) as unknown as TypedDocumentString<AssociationOwnDutyQuery, AssociationOwnDutyQueryVariables>;
export const AssociationMemberDutiesDocument = new TypedDocumentString(`
    query AssociationMemberDuties($at: DateTime) {
  members: associationMemberDuties(at: $at) {
    ...MemberDutyRow
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
fragment MemberDutyRow on MemberDuty {
  filedAt
  changedAt
  member {
    id
    name
    shortName
  }
  receiver {
    ...DutyNow
  }
  gaps {
    ...CoverageLine
  }
}`, {"hash":"sha256:fb082e7e5ccc541a80f66f957ddd3c357be340a4332a5ce25b4ebfe48911ffd9"}) as unknown as TypedDocumentString<AssociationMemberDutiesQuery, AssociationMemberDutiesQueryVariables>;
export const AssociationAbsencePreviewDocument = new TypedDocumentString(`
    query AssociationAbsencePreview($handler: HandlerRole!, $fromDay: Date!, $toDay: Date!) {
  gaps: associationAbsencePreview(
    handler: $handler
    fromDay: $fromDay
    toDay: $toDay
  ) {
    ...CoverageLine
  }
}
    fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}`, {"hash":"sha256:1c33fe63ce6d3b61fe803795eb8cd595d910c93e871c7a1fbbae9c396cd24aad"}) as unknown as TypedDocumentString<AssociationAbsencePreviewQuery, AssociationAbsencePreviewQueryVariables>;
export const AssociationOnDutyDocument = new TypedDocumentString(`
    query AssociationOnDuty($id: ID!) {
  complaint: associationComplaint(id: $id) {
    id
    onDuty: associationOnDuty {
      ...MemberDutyRow
    }
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment DutyNow on DutyReceiver {
  reason
  role
  until
  roles
  contact {
    ...ReportContact
  }
}
fragment CoverageLine on CoverageGap {
  fromDay
  toDay
  workingDays
}
fragment MemberDutyRow on MemberDuty {
  filedAt
  changedAt
  member {
    id
    name
    shortName
  }
  receiver {
    ...DutyNow
  }
  gaps {
    ...CoverageLine
  }
}`, {"hash":"sha256:9c7eee5605d4d5e9f5ab53c5e2deceec7102626c03773ba8e93e628c0f0ef2cb"}) as unknown as TypedDocumentString<AssociationOnDutyQuery, AssociationOnDutyQueryVariables>;
export const AssociationOutletNoticesDocument = new TypedDocumentString(`
    query AssociationOutletNotices($memberId: ID) {
  notices: associationOutletNotices(memberId: $memberId) {
    ...OutletRow
  }
  own: associationOwnNumbers {
    ...NumberLine
  }
  organisations: associationOrganisations(kind: MEMBER) {
    id
    shortName
  }
}
    fragment NumberLine on OutletNoticeLine {
  place
  level
  name
  numbers
  entered
  enteredAt
  enteredBy
  mayEnter
}
fragment OutletRow on OutletNotice {
  inContest
  publishable
  missing
  outlet {
    id
    name
  }
  member {
    id
    name
    shortName
  }
  lines {
    ...NumberLine
  }
}`, {"hash":"sha256:9fc95e5952f6db738121a43ca8c13a17096ab90424566d4ca29bf48ff1a9e838"}) as unknown as TypedDocumentString<AssociationOutletNoticesQuery, AssociationOutletNoticesQueryVariables>;
export const AssociationOutletNoticeDocument = new TypedDocumentString(`
    query AssociationOutletNotice($outletId: ID!) {
  notice: associationOutletNotice(outletId: $outletId) {
    ...OutletRow
  }
}
    fragment NumberLine on OutletNoticeLine {
  place
  level
  name
  numbers
  entered
  enteredAt
  enteredBy
  mayEnter
}
fragment OutletRow on OutletNotice {
  inContest
  publishable
  missing
  outlet {
    id
    name
  }
  member {
    id
    name
    shortName
  }
  lines {
    ...NumberLine
  }
}`, {"hash":"sha256:56458933189ff7cfb6a69f5d66e034718b81b2e0d53121755f65b9d1a51c43bf"}) as unknown as TypedDocumentString<AssociationOutletNoticeQuery, AssociationOutletNoticeQueryVariables>;
export const AssociationFileContactReportDocument = new TypedDocumentString(`
    mutation AssociationFileContactReport($input: FileContactReportInput!) {
  result: associationFileContactReport(input: $input) {
    ...ReportAnswer
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment ReportAnswer on ContactReportResult {
  __typename
  ... on ContactReportDone {
    replayed
    report {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ContactReportConflict {
    since {
      ...ReportLine
    }
  }
}`, {"hash":"sha256:327423d986d842f31d51bf6eb3577a505b8954cb839a2e5f57f06ed285cbcee1"}) as unknown as TypedDocumentString<AssociationFileContactReportMutation, AssociationFileContactReportMutationVariables>;
export const AssociationChangeContactReportDocument = new TypedDocumentString(`
    mutation AssociationChangeContactReport($input: ChangeContactReportInput!) {
  result: associationChangeContactReport(input: $input) {
    ...ReportAnswer
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment ReportAnswer on ContactReportResult {
  __typename
  ... on ContactReportDone {
    replayed
    report {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ContactReportConflict {
    since {
      ...ReportLine
    }
  }
}`, {"hash":"sha256:217551d6b16571cfdff6590af220ed89a3c998a3820aba26991ad7eb66999364"}) as unknown as TypedDocumentString<AssociationChangeContactReportMutation, AssociationChangeContactReportMutationVariables>;
export const AssociationReportAbsenceDocument = new TypedDocumentString(`
    mutation AssociationReportAbsence($input: ReportAbsenceInput!) {
  result: associationReportAbsence(input: $input) {
    ...ReportAnswer
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment ReportAnswer on ContactReportResult {
  __typename
  ... on ContactReportDone {
    replayed
    report {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ContactReportConflict {
    since {
      ...ReportLine
    }
  }
}`, {"hash":"sha256:c634bb6e19dd3119707a13960d935b458e1cff600f686f9953a7fc241997fa5e"}) as unknown as TypedDocumentString<AssociationReportAbsenceMutation, AssociationReportAbsenceMutationVariables>;
export const AssociationEndAbsenceDocument = new TypedDocumentString(`
    mutation AssociationEndAbsence($input: EndAbsenceInput!) {
  result: associationEndAbsence(input: $input) {
    ...ReportAnswer
  }
}
    fragment ReportContact on ReportedContact {
  field
  name
  phone
  mobile
  email
  personId
}
fragment ReportLine on ContactReportEvent {
  sequence
  type
  at
  personName
  values {
    name
    value
  }
  differences {
    field
    from {
      ...ReportContact
    }
    to {
      ...ReportContact
    }
  }
}
fragment ReportAnswer on ContactReportResult {
  __typename
  ... on ContactReportDone {
    replayed
    report {
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ContactReportConflict {
    since {
      ...ReportLine
    }
  }
}`, {"hash":"sha256:50535bf3dc4b7d209d054d48dab5677c73ab41acca8ed870000f865ce0b6c48c"}) as unknown as TypedDocumentString<AssociationEndAbsenceMutation, AssociationEndAbsenceMutationVariables>;
export const AssociationPublishNumbersDocument = new TypedDocumentString(`
    mutation AssociationPublishNumbers($input: PublishNumbersInput!) {
  result: associationPublishNumbers(input: $input) {
    ...NumbersAnswer
  }
}
    fragment NumbersAnswer on PublishNumbersResult {
  __typename
  ... on NumbersPublished {
    notice {
      outlet {
        id
      }
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:cb815ec7846f559854f049e1c8f8940af1ba11bd835f1cfcffbffa5aa25fa62a"}) as unknown as TypedDocumentString<AssociationPublishNumbersMutation, AssociationPublishNumbersMutationVariables>;
export const AssociationFollowUpsOfDocument = new TypedDocumentString(`
    query AssociationFollowUpsOf($id: ID!) {
  complaint: associationComplaint(id: $id) {
    id
    followUps: associationFollowUps {
      ...FollowUpWhole
    }
  }
  desk: associationDesk {
    organisation {
      id
      units {
        id
        name
        kind
      }
    }
  }
}
    fragment FollowUpWhole on FollowUp {
  id
  number
  kind
  own
  state
  overdue
  dueDay
  doneDay
  begunAt
  returns
  endedAt
  version
  outlet {
    id
    name
  }
  steps {
    name
    at
    by
    day
    texts {
      name
      value
    }
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:f3ec4a17300ce1c287740cc24da7514352bec8fe3654e58cb42e05a0f207aa83"}) as unknown as TypedDocumentString<AssociationFollowUpsOfQuery, AssociationFollowUpsOfQueryVariables>;
export const AssociationFollowUpsDocument = new TypedDocumentString(`
    query AssociationFollowUps($view: FollowUpView!, $unitId: ID, $first: Int, $after: String) {
  list: associationFollowUps(
    view: $view
    unitId: $unitId
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...FollowUpRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FollowUpRow on FollowUp {
  id
  number
  kind
  own
  state
  overdue
  dueDay
  doneDay
  begunAt
  reportedAt
  returns
  endedAt
  demand
  outlet {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}`, {"hash":"sha256:8800531c4d23512223f2eef8229a0ebeb52829252412d4eb17d8b9dfe5557790"}) as unknown as TypedDocumentString<AssociationFollowUpsQuery, AssociationFollowUpsQueryVariables>;
export const AssociationOwnOutletsDocument = new TypedDocumentString(`
    query AssociationOwnOutlets {
  desk: associationDesk {
    organisation {
      id
      units {
        id
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:4fa83c643de19e2162afff19d9c86c152bdd7c63c7059db2c7a05370812842e8"}) as unknown as TypedDocumentString<AssociationOwnOutletsQuery, AssociationOwnOutletsQueryVariables>;
export const AssociationCaseRectificationsDocument = new TypedDocumentString(`
    query AssociationCaseRectifications($caseId: ID!) {
  rectifications: associationCaseRectifications(caseId: $caseId) {
    id
    endedAt
    doneDay
    complaint {
      id
      number
      subject
    }
    steps {
      name
      texts {
        name
        value
      }
    }
  }
}
    `, {"hash":"sha256:9790a65256dd207646a725c5cebc2738ceac7a2bfca4505338192ee5af79ba43"}) as unknown as TypedDocumentString<AssociationCaseRectificationsQuery, AssociationCaseRectificationsQueryVariables>;
export const AssociationOrderFollowUpDocument = new TypedDocumentString(`
    mutation AssociationOrderFollowUp($input: OrderFollowUpInput!) {
  result: associationOrderFollowUp(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:dd10aa1c473963e32dc674a376bc11180358d0865f3047b1ca1e7e37d9fb7138"}) as unknown as TypedDocumentString<AssociationOrderFollowUpMutation, AssociationOrderFollowUpMutationVariables>;
export const AssociationRecordRectificationDocument = new TypedDocumentString(`
    mutation AssociationRecordRectification($input: RecordRectificationInput!) {
  result: associationRecordRectification(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:86dc5fd52e2df3b70c80ba5f9b67b26ca0b1764d48a51be8a18ef58c74085b54"}) as unknown as TypedDocumentString<AssociationRecordRectificationMutation, AssociationRecordRectificationMutationVariables>;
export const AssociationReportFollowUpDocument = new TypedDocumentString(`
    mutation AssociationReportFollowUp($input: ReportFollowUpInput!) {
  result: associationReportFollowUp(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:a43ef34e306de69bc904b64b25b48812b8fca7c3dbbc16d42c5e1f633766306b"}) as unknown as TypedDocumentString<AssociationReportFollowUpMutation, AssociationReportFollowUpMutationVariables>;
export const AssociationCheckFollowUpDocument = new TypedDocumentString(`
    mutation AssociationCheckFollowUp($input: CheckFollowUpInput!) {
  result: associationCheckFollowUp(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:966d3450f1aebc8a74883fbc7b513cdc119908d3ed7433e9ea77821abb78af90"}) as unknown as TypedDocumentString<AssociationCheckFollowUpMutation, AssociationCheckFollowUpMutationVariables>;
export const AssociationWithdrawFollowUpDocument = new TypedDocumentString(`
    mutation AssociationWithdrawFollowUp($input: WithdrawFollowUpInput!) {
  result: associationWithdrawFollowUp(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:6d5799aafe9ff59c3c741cd2d81ae72defd7e4321b8c0fdff72d3c45f857b98b"}) as unknown as TypedDocumentString<AssociationWithdrawFollowUpMutation, AssociationWithdrawFollowUpMutationVariables>;
export const AssociationMemberCardsDocument = new TypedDocumentString(`
    query AssociationMemberCards($from: String, $to: String) {
  list: associationMemberCards(fromMonth: $from, toMonth: $to) {
    from
    to
    running
    own {
      ...MemberCardLine
    }
    members {
      ...MemberCardLine
    }
  }
}
    fragment MemberFigureParts on MemberFigure {
  name
  value
  notAssessed
  over
  under
}
fragment MemberCardLine on MemberCard {
  member {
    id
    name
    shortName
  }
  figures {
    ...MemberFigureParts
  }
  counters {
    complaints
    withdrawn
    valid
    invalid
    repeats
    returned
    returns
    satisfied
    notSatisfied
    clocks {
      limit
      met
      extended
      breached
      open
    }
  }
}`, {"hash":"sha256:3b5d87316e36ce149caf35ef5e324a2075e2f8dc11a25cb912f19e74c656eb13"}) as unknown as TypedDocumentString<AssociationMemberCardsQuery, AssociationMemberCardsQueryVariables>;
export const AssociationMemberCardDocument = new TypedDocumentString(`
    query AssociationMemberCard($memberId: ID, $from: String, $to: String) {
  card: associationMemberCard(memberId: $memberId, fromMonth: $from, toMonth: $to) {
    ...MemberCardLine
    from
    to
    trend {
      name
      points {
        month
        value
        notAssessed
      }
    }
  }
  outlets: associationAnalysis(
    by: OUTLET
    fromMonth: $from
    toMonth: $to
    filter: {memberId: $memberId}
    first: 50
  ) {
    outlet {
      id
      name
    }
    counters {
      complaints
      valid
      repeats
    }
  }
  signs: associationClusterSigns(memberId: $memberId, first: 5) {
    ...ClusterSigns
  }
}
    fragment MemberFigureParts on MemberFigure {
  name
  value
  notAssessed
  over
  under
}
fragment MemberCardLine on MemberCard {
  member {
    id
    name
    shortName
  }
  figures {
    ...MemberFigureParts
  }
  counters {
    complaints
    withdrawn
    valid
    invalid
    repeats
    returned
    returns
    satisfied
    notSatisfied
    clocks {
      limit
      met
      extended
      breached
      open
    }
  }
}
fragment ClusterSigns on ClusterSignConnection {
  edges {
    node {
      id
      kind
      at
      windowDays
      count
      member {
        id
        shortName
      }
      outlet {
        id
        name
      }
      complaints {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:6d64606e8c2d827e9d0f43ad06ae30516aaf16e0524973d83eed3128004759f8"}) as unknown as TypedDocumentString<AssociationMemberCardQuery, AssociationMemberCardQueryVariables>;
export const AssociationMemberComplaintsDocument = new TypedDocumentString(`
    query AssociationMemberComplaints($memberId: ID, $from: String, $to: String, $filter: MemberComplaintFilter, $first: Int, $after: String) {
  card: associationMemberCard(memberId: $memberId, fromMonth: $from, toMonth: $to) {
    member {
      id
      shortName
    }
  }
  list: associationMemberComplaints(
    memberId: $memberId
    fromMonth: $from
    toMonth: $to
    filter: $filter
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        number
        month
        kind
        channel
        acceptedAt
        repeat
        validity
        reason
        counted
        returns
        satisfied
        notSatisfied
        complaint {
          id
          subject
          status
        }
        outlet {
          id
          name
        }
        clocks {
          limit
          met
          extended
          breached
          open
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:57df373193ece36ecd92477cd931bd36289b0210a3377dbc8646997d29421304"}) as unknown as TypedDocumentString<AssociationMemberComplaintsQuery, AssociationMemberComplaintsQueryVariables>;
export const AssociationAnalysisDocument = new TypedDocumentString(`
    query AssociationAnalysis($by: AnalysisDimension!, $from: String, $to: String, $filter: AnalysisFilter, $first: Int) {
  groups: associationAnalysis(
    by: $by
    fromMonth: $from
    toMonth: $to
    filter: $filter
    first: $first
  ) {
    key
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    counters {
      complaints
      valid
      invalid
      repeats
    }
  }
}
    `, {"hash":"sha256:24cb6243b35022f4ece96e1f6faefc5678a31bbe8eff583b1855e1ae5fcbf11a"}) as unknown as TypedDocumentString<AssociationAnalysisQuery, AssociationAnalysisQueryVariables>;
export const AssociationClusterSignsDocument = new TypedDocumentString(`
    query AssociationClusterSigns($memberId: ID, $first: Int, $after: String) {
  signs: associationClusterSigns(
    memberId: $memberId
    first: $first
    after: $after
  ) {
    ...ClusterSigns
  }
}
    fragment ClusterSigns on ClusterSignConnection {
  edges {
    node {
      id
      kind
      at
      windowDays
      count
      member {
        id
        shortName
      }
      outlet {
        id
        name
      }
      complaints {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:817191b27ab8675fa6fbd4173976e9937420a9126c215a23aa2e58f12bb31927"}) as unknown as TypedDocumentString<AssociationClusterSignsQuery, AssociationClusterSignsQueryVariables>;
export const CarrierRefundsDocument = new TypedDocumentString(`
    query CarrierRefunds($filter: RefundFilter, $first: Int, $after: String) {
  list: carrierRefunds(filter: $filter, first: $first, after: $after) {
    ...RefundRows
  }
  counts: carrierRefundCounts {
    ...RefundStates
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
fragment RefundRows on RefundConnection {
  edges {
    node {
      ...RefundRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
fragment RefundStates on RefundCounts {
  claimed
  denied
  verified
  approved
  credited
  deducted
  rejected
}`, {"hash":"sha256:14c87f0333c9ffb8699e98ff808378da341dd56fb03cfea6bf5d6755ed2a027c"}) as unknown as TypedDocumentString<CarrierRefundsQuery, CarrierRefundsQueryVariables>;
export const PartnerRefundsDocument = new TypedDocumentString(`
    query PartnerRefunds($filter: RefundFilter, $first: Int, $after: String) {
  list: partnerRefunds(filter: $filter, first: $first, after: $after) {
    ...RefundRows
  }
  counts: partnerRefundCounts {
    ...RefundStates
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
fragment RefundRows on RefundConnection {
  edges {
    node {
      ...RefundRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
fragment RefundStates on RefundCounts {
  claimed
  denied
  verified
  approved
  credited
  deducted
  rejected
}`, {"hash":"sha256:c5e176045b41fa0f1c1218807e85ecbe274343233a6832e2ee85b56a99d5c439"}) as unknown as TypedDocumentString<PartnerRefundsQuery, PartnerRefundsQueryVariables>;
export const CarrierRefundDocument = new TypedDocumentString(`
    query CarrierRefund($refundId: ID!) {
  refund: carrierRefund(refundId: $refundId) {
    ...RefundPage
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundPage on Refund {
  ...RefundRow
  version
  times
  reference
  deductedMonth
  returns {
    times
    amount
  }
  story {
    ...StandingLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:0b1995b4beec6c5fd2e390ad49f73303a0d2436ed8bfdd38f9fd2f753123be07"}) as unknown as TypedDocumentString<CarrierRefundQuery, CarrierRefundQueryVariables>;
export const PartnerRefundDocument = new TypedDocumentString(`
    query PartnerRefund($refundId: ID!) {
  refund: partnerRefund(refundId: $refundId) {
    ...RefundPage
  }
}
    fragment RefundRow on Refund {
  id
  state
  kind
  mode
  item
  month
  charged
  wrong
  amount
  claimedAt
  lastEventAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  complaint {
    id
    number
    subject
  }
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundPage on Refund {
  ...RefundRow
  version
  times
  reference
  deductedMonth
  returns {
    times
    amount
  }
  story {
    ...StandingLine
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:ee6c8c6370afab66a5b41613e3fe423cf50634deaf61f81ba473484bb8b2b704"}) as unknown as TypedDocumentString<PartnerRefundQuery, PartnerRefundQueryVariables>;
export const CarrierRefundsOfComplaintDocument = new TypedDocumentString(`
    query CarrierRefundsOfComplaint($id: ID!) {
  complaint: carrierComplaint(id: $id) {
    ...OfComplaint
  }
}
    fragment OfComplaint on Complaint {
  id
  refunds {
    id
    item
    state
    charged
    amount
  }
  refundClaim {
    allowed
    reason
    message
  }
}`, {"hash":"sha256:411317df7085e7404d3593739694cacfcac9c09cbf2b447b07d2b58bf26cb96d"}) as unknown as TypedDocumentString<CarrierRefundsOfComplaintQuery, CarrierRefundsOfComplaintQueryVariables>;
export const PartnerRefundsOfComplaintDocument = new TypedDocumentString(`
    query PartnerRefundsOfComplaint($id: ID!) {
  complaint: partnerComplaint(id: $id) {
    ...OfComplaint
  }
}
    fragment OfComplaint on Complaint {
  id
  refunds {
    id
    item
    state
    charged
    amount
  }
  refundClaim {
    allowed
    reason
    message
  }
}`, {"hash":"sha256:d0bacf41e970824a329918eb37e1b710f25f4a35e8af46070f1a2a0a8918efc4"}) as unknown as TypedDocumentString<PartnerRefundsOfComplaintQuery, PartnerRefundsOfComplaintQueryVariables>;
export const CarrierClaimWorldDocument = new TypedDocumentString(`
    query CarrierClaimWorld($number: String!) {
  complaint: carrierComplaintByNumber(number: $number) {
    id
    number
    subject
    service {
      id
    }
  }
  services: carrierServices {
    ...ClaimService
  }
  terms: carrierRefundTerms {
    times
  }
}
    fragment ClaimService on Service {
  id
  name
  provider {
    id
    shortName
  }
}`, {"hash":"sha256:030f2466bc1bb027119e9a4ffe305cb54237923e2f2d0b3920a4e0ebe3f4c101"}) as unknown as TypedDocumentString<CarrierClaimWorldQuery, CarrierClaimWorldQueryVariables>;
export const PartnerClaimWorldDocument = new TypedDocumentString(`
    query PartnerClaimWorld($number: String!) {
  complaint: partnerComplaintByNumber(number: $number) {
    id
    number
    subject
    service {
      id
    }
  }
  services: partnerServices {
    ...ClaimService
  }
  terms: partnerRefundTerms {
    times
  }
}
    fragment ClaimService on Service {
  id
  name
  provider {
    id
    shortName
  }
}`, {"hash":"sha256:2fff37536190d89cb884166ef544d49be4be410a1e8d7364fb1c850300c49aa4"}) as unknown as TypedDocumentString<PartnerClaimWorldQuery, PartnerClaimWorldQueryVariables>;
export const CarrierClaimRefundDocument = new TypedDocumentString(`
    mutation CarrierClaimRefund($input: ClaimRefundInput!) {
  result: carrierClaimRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:5e65344cebf134f055ee2a1d03a0710c03308d5b28d7a916a2adbf782c6e3a20"}) as unknown as TypedDocumentString<CarrierClaimRefundMutation, CarrierClaimRefundMutationVariables>;
export const CarrierVerifyRefundDocument = new TypedDocumentString(`
    mutation CarrierVerifyRefund($input: VerifyRefundInput!) {
  result: carrierVerifyRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:1b3ac5f3904b99099ba35150990901de08b53b460a55e3721f882ccdef082d3a"}) as unknown as TypedDocumentString<CarrierVerifyRefundMutation, CarrierVerifyRefundMutationVariables>;
export const CarrierRejectRefundDocument = new TypedDocumentString(`
    mutation CarrierRejectRefund($input: RefundReasonInput!) {
  result: carrierRejectRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:17e7b37b6c456aa183d9d9ebb06d4699351514c90a93bf66a1def50c85bca95b"}) as unknown as TypedDocumentString<CarrierRejectRefundMutation, CarrierRejectRefundMutationVariables>;
export const CarrierApproveRefundDocument = new TypedDocumentString(`
    mutation CarrierApproveRefund($input: ApproveRefundInput!) {
  result: carrierApproveRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:e5653b2b8929ef8bedceac5b367b9894a8459a608e344d3caec203d03e56be24"}) as unknown as TypedDocumentString<CarrierApproveRefundMutation, CarrierApproveRefundMutationVariables>;
export const CarrierCreditRefundDocument = new TypedDocumentString(`
    mutation CarrierCreditRefund($input: CreditRefundInput!) {
  result: carrierCreditRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:bcf3be0feccf0dd660b7d83cf10381b383650fb1843d385d00ff4414150e93ce"}) as unknown as TypedDocumentString<CarrierCreditRefundMutation, CarrierCreditRefundMutationVariables>;
export const PartnerClaimRefundDocument = new TypedDocumentString(`
    mutation PartnerClaimRefund($input: ClaimRefundInput!) {
  result: partnerClaimRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:80c9f6e5823d5e3f311e2c317a9a02d95b9499828c4bf59a431886b5804d3541"}) as unknown as TypedDocumentString<PartnerClaimRefundMutation, PartnerClaimRefundMutationVariables>;
export const PartnerVerifyRefundDocument = new TypedDocumentString(`
    mutation PartnerVerifyRefund($input: VerifyRefundInput!) {
  result: partnerVerifyRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:e1ebcaf6669109a8c66dee87098abbc8fd2701268a2d7704a31c22267a999bc6"}) as unknown as TypedDocumentString<PartnerVerifyRefundMutation, PartnerVerifyRefundMutationVariables>;
export const PartnerDenyRefundDocument = new TypedDocumentString(`
    mutation PartnerDenyRefund($input: RefundReasonInput!) {
  result: partnerDenyRefund(input: $input) {
    ...RefundAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment RefundAnswer on RefundResult {
  __typename
  ... on RefundDone {
    replayed
    refund {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on RefundConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:8c0e6b9fdc7baa5f051ff2363b13832f80c92ae576538cac305b0154b2920e6f"}) as unknown as TypedDocumentString<PartnerDenyRefundMutation, PartnerDenyRefundMutationVariables>;
export const CarrierSettlementsDocument = new TypedDocumentString(`
    query CarrierSettlements($month: String, $filter: SettlementFilter, $first: Int, $after: String) {
  list: carrierSettlements(
    month: $month
    filter: $filter
    first: $first
    after: $after
  ) {
    month
    count
    settled
    ready
    missing
    running
    totals {
      share
      refunds
      held
      released
      paid
      corrections
      closing
      heldBalance
      toDeduct
    }
    edges {
      cursor
      node {
        ...SettlementRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment SettlementRow on Settlement {
  partner {
    id
    name
    shortName
  }
  mode
  month
  state
  opening
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
  toDeduct
  shareEntered
  settledAt
  openMonth
  version
  missing {
    code
    message
  }
}`, {"hash":"sha256:b8a68adbdd34c43d81a6f1dcb6967e4833f83085305b2a0e5aa88c29227b5cc6"}) as unknown as TypedDocumentString<CarrierSettlementsQuery, CarrierSettlementsQueryVariables>;
export const CarrierSettlingNowDocument = new TypedDocumentString(`
    query CarrierSettlingNow($month: String) {
  list: carrierSettlements(month: $month, first: 1) {
    month
    ready
    missing
  }
}
    `, {"hash":"sha256:dba632651d8ff68c97210e7bdac7ca719e88c092ea23dcdad70cdb6491da041b"}) as unknown as TypedDocumentString<CarrierSettlingNowQuery, CarrierSettlingNowQueryVariables>;
export const CarrierSettlementDocument = new TypedDocumentString(`
    query CarrierSettlement($partnerId: ID!, $mode: ServiceMode!, $month: String) {
  settlement: carrierSettlement(partnerId: $partnerId, mode: $mode, month: $month) {
    ...SettlementPage
  }
  history: carrierSettlementHistory(partnerId: $partnerId) {
    ...SettledMonth
  }
}
    fragment SettlementRow on Settlement {
  partner {
    id
    name
    shortName
  }
  mode
  month
  state
  opening
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
  toDeduct
  shareEntered
  settledAt
  openMonth
  version
  missing {
    code
    message
  }
}
fragment SettlementPage on Settlement {
  ...SettlementRow
  lines {
    id
    kind
    at
    personName
    reason
    amount
    shareOf
    refundId
    refundReference
    counters
    countered
    complaint {
      id
      number
    }
  }
  accounts {
    account
    amount
  }
  actions {
    name
    allowed
    reason
    message
  }
}
fragment SettledMonth on SettlementMonth {
  mode
  month
  settledAt
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
}`, {"hash":"sha256:7c1888191921d353070038e02e0cef57e61061281610862d30d42f87c2092793"}) as unknown as TypedDocumentString<CarrierSettlementQuery, CarrierSettlementQueryVariables>;
export const CarrierKnownSharesDocument = new TypedDocumentString(`
    query CarrierKnownShares($partnerId: ID!, $month: String) {
  card: carrierScorecard(partnerId: $partnerId, month: $month) {
    outside {
      name
      value
    }
  }
}
    `, {"hash":"sha256:6b76caf5ea55df6c544ec559bedd98b947d5e139d5ffca79d22ae3a546f458d5"}) as unknown as TypedDocumentString<CarrierKnownSharesQuery, CarrierKnownSharesQueryVariables>;
export const PartnerSettlementDocument = new TypedDocumentString(`
    query PartnerSettlement($mode: ServiceMode!, $month: String) {
  settlement: partnerSettlement(mode: $mode, month: $month) {
    ...SettlementPage
  }
  history: partnerSettlementHistory {
    ...SettledMonth
  }
}
    fragment SettlementRow on Settlement {
  partner {
    id
    name
    shortName
  }
  mode
  month
  state
  opening
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
  toDeduct
  shareEntered
  settledAt
  openMonth
  version
  missing {
    code
    message
  }
}
fragment SettlementPage on Settlement {
  ...SettlementRow
  lines {
    id
    kind
    at
    personName
    reason
    amount
    shareOf
    refundId
    refundReference
    counters
    countered
    complaint {
      id
      number
    }
  }
  accounts {
    account
    amount
  }
  actions {
    name
    allowed
    reason
    message
  }
}
fragment SettledMonth on SettlementMonth {
  mode
  month
  settledAt
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
}`, {"hash":"sha256:1a2808d47abc13a8a7993da37ac45621684e4825bd4ace40295e9acdd694ec1c"}) as unknown as TypedDocumentString<PartnerSettlementQuery, PartnerSettlementQueryVariables>;
export const PartnerSettlementHistoryDocument = new TypedDocumentString(`
    query PartnerSettlementHistory {
  history: partnerSettlementHistory(months: 24) {
    ...SettledMonth
  }
}
    fragment SettledMonth on SettlementMonth {
  mode
  month
  settledAt
  share
  refunds
  held
  released
  paid
  corrections
  closing
  heldBalance
}`, {"hash":"sha256:c347b36f09beb8d100e6e178f8f6c85472f45700a602090009b83c86f9cba6cc"}) as unknown as TypedDocumentString<PartnerSettlementHistoryQuery, PartnerSettlementHistoryQueryVariables>;
export const CarrierEnterSettlementShareDocument = new TypedDocumentString(`
    mutation CarrierEnterSettlementShare($input: EnterSettlementShareInput!) {
  result: carrierEnterSettlementShare(input: $input) {
    ...SettlementAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SettlementAnswer on SettlementResult {
  __typename
  ... on SettlementDone {
    replayed
    settlement {
      month
      openMonth
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SettlementConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:86c6f91c925bec5d981283c4b6773d38193986bea4dc033baf116e350a2ad239"}) as unknown as TypedDocumentString<CarrierEnterSettlementShareMutation, CarrierEnterSettlementShareMutationVariables>;
export const CarrierEnterSettlementPaymentDocument = new TypedDocumentString(`
    mutation CarrierEnterSettlementPayment($input: EnterSettlementPaymentInput!) {
  result: carrierEnterSettlementPayment(input: $input) {
    ...SettlementAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SettlementAnswer on SettlementResult {
  __typename
  ... on SettlementDone {
    replayed
    settlement {
      month
      openMonth
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SettlementConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:5ae2ee8828d5e7e989d9f8588f1532eb5ab9463b5539e79e916c83df8eeab1f8"}) as unknown as TypedDocumentString<CarrierEnterSettlementPaymentMutation, CarrierEnterSettlementPaymentMutationVariables>;
export const CarrierCounterPostingDocument = new TypedDocumentString(`
    mutation CarrierCounterPosting($input: CounterPostingInput!) {
  result: carrierCounterPosting(input: $input) {
    ...SettlementAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SettlementAnswer on SettlementResult {
  __typename
  ... on SettlementDone {
    replayed
    settlement {
      month
      openMonth
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SettlementConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:8445af81bcd9dbc6f7d6fe9833c75a05be45bc5d7689b07e3e7776be0f84d61f"}) as unknown as TypedDocumentString<CarrierCounterPostingMutation, CarrierCounterPostingMutationVariables>;
export const CarrierSettleMonthsDocument = new TypedDocumentString(`
    mutation CarrierSettleMonths($input: SettleMonthsInput!) {
  result: carrierSettleMonths(input: $input) {
    __typename
    ... on MonthsSettled {
      settled
      results {
        refused {
          code
          message
        }
        settlement {
          partner {
            shortName
          }
          mode
        }
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:e5b74a8705f91ac21a21a6e72a4a8f75f564b25e4f89105a68de1c9981bfdbd1"}) as unknown as TypedDocumentString<CarrierSettleMonthsMutation, CarrierSettleMonthsMutationVariables>;
export const CarrierKnownShareListDocument = new TypedDocumentString(`
    query CarrierKnownShareList($month: String!, $filter: KnownShareFilter, $first: Int, $after: String) {
  list: carrierKnownShares(
    month: $month
    filter: $filter
    first: $first
    after: $after
  ) {
    month
    asOf
    toPost
    counts {
      toPost
      differs
      missing
      otherMode
      posted
    }
    edges {
      cursor
      node {
        mode
        month
        state
        known
        posted
        openMonth
        partner {
          id
          shortName
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:a7924c0b5cc3967461d79145d40a9635eb28da809c7891ebafff35290bcc5ba4"}) as unknown as TypedDocumentString<CarrierKnownShareListQuery, CarrierKnownShareListQueryVariables>;
export const CarrierPostKnownSharesDocument = new TypedDocumentString(`
    mutation CarrierPostKnownShares($input: PostKnownSharesInput!) {
  result: carrierPostKnownShares(input: $input) {
    __typename
    ... on KnownSharesPosted {
      posted
      changed
      done
      total
      nextAfter
      refused {
        share {
          mode
          partner {
            shortName
          }
        }
        refused {
          message
        }
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:b40b1cee62d3126f29f0a531ef4123dd2b18a0951d6ef96143e32337a6c95440"}) as unknown as TypedDocumentString<CarrierPostKnownSharesMutation, CarrierPostKnownSharesMutationVariables>;
export const CarrierReconciliationDocument = new TypedDocumentString(`
    query CarrierReconciliation($fileId: ID!, $month: String!, $found: [ReconciledFound!], $first: Int, $offset: Int) {
  reconciliation: carrierReconciliation(
    fileId: $fileId
    month: $month
    found: $found
    first: $first
    offset: $offset
  ) {
    __typename
    ... on Reconciliation {
      fileName
      month
      ignoredColumns
      hasNextPage
      counts {
        matched
        amountDiffers
        onlyHere
        onlyThere
        repeated
        wrong
      }
      lines {
        found
        mode
        kind
        reference
        here
        there
        difference
        rows
        partner {
          id
          shortName
        }
      }
      wrong {
        number
        problems {
          column
          code
          message
        }
      }
    }
    ... on ReconciliationRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:40277db84ccb3c00e7a156b111d93bfaccde9807185af005de33ccbef599896e"}) as unknown as TypedDocumentString<CarrierReconciliationQuery, CarrierReconciliationQueryVariables>;
export const CarrierReconciliationListDocument = new TypedDocumentString(`
    query CarrierReconciliationList($month: String!) {
  list: carrierReconciliationList(month: $month) {
    headers
    rows
  }
}
    `, {"hash":"sha256:639a74f53f3a7286ce4a5a077f74585fb452d1185bdb657aa6693299da0a4f46"}) as unknown as TypedDocumentString<CarrierReconciliationListQuery, CarrierReconciliationListQueryVariables>;
export const PartnerFrameDocument = new TypedDocumentString(`
    query PartnerFrame {
  desk: partnerDesk {
    now
    timeZone
    programmeName
    commands
    organisation {
      id
      name
      shortName
      kind
      units {
        id
        name
        kind
      }
    }
    unit {
      id
      name
    }
  }
  counts: partnerCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
  notices: partnerNotices(first: 1) {
    unread
  }
}
    `, {"hash":"sha256:d9723b63e98c6920a310347b9816dbbba3b9770eb236a611ea5a91dceb16edb5"}) as unknown as TypedDocumentString<PartnerFrameQuery, PartnerFrameQueryVariables>;
export const PartnerZoneDocument = new TypedDocumentString(`
    query PartnerZone {
  desk: partnerDesk {
    timeZone
  }
}
    `, {"hash":"sha256:81a0a774856aeca4faecedbd7a02ff1854caf9f47276cdeb61e9476b75228123"}) as unknown as TypedDocumentString<PartnerZoneQuery, PartnerZoneQueryVariables>;
export const PartnerCountsDocument = new TypedDocumentString(`
    query PartnerCounts {
  counts: partnerCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
}
    `, {"hash":"sha256:e78da9d77ceeb38a793c97aecb50066e68e53a49c22479282d3eaa1a60663e6e"}) as unknown as TypedDocumentString<PartnerCountsQuery, PartnerCountsQueryVariables>;
export const PartnerComplaintsDocument = new TypedDocumentString(`
    query PartnerComplaints($filter: ComplaintFilter, $sort: ComplaintSort, $direction: SortDirection, $first: Int, $after: String, $before: String) {
  list: partnerComplaints(
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
    before: $before
  ) {
    ...Rows
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}
fragment Rows on ComplaintRowConnection {
  edges {
    cursor
    node {
      ...Row
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  count
  countLimit
}`, {"hash":"sha256:0ec8c7e0d5cdf4489c7b94d54122b02f10d7baf16a460594de21c6641bb01f1d"}) as unknown as TypedDocumentString<PartnerComplaintsQuery, PartnerComplaintsQueryVariables>;
export const PartnerFiltersDocument = new TypedDocumentString(`
    query PartnerFilters {
  organisations: partnerOrganisations {
    id
    shortName
    kind
  }
  services: partnerServices {
    id
    name
  }
}
    `, {"hash":"sha256:2981bf78963728d19cabd0bdbea9459120c721bee49757c0501b63b070c9fe86"}) as unknown as TypedDocumentString<PartnerFiltersQuery, PartnerFiltersQueryVariables>;
export const PartnerComplaintDocument = new TypedDocumentString(`
    query PartnerComplaint($id: ID!) {
  complaint: partnerComplaint(id: $id) {
    ...Page
  }
}
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
fragment Page on Complaint {
  id
  number
  subject
  description
  wish
  kind
  customerKind
  channel
  status
  closedAs
  takenBy
  myRole
  needsMe
  owner {
    id
    name
    shortName
    kind
  }
  ownerUnit {
    id
    name
  }
  service {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  customer {
    id
    name
    complaintCount
  }
  receivedAt
  acceptedAt
  discoveredAt
  confirmedAt
  closedAt
  attempts
  solvedBy
  responsibilityUnclear
  validity
  major
  returns
  joint
  repeat
  analysed
  repeatOf {
    ...Neighbour
  }
  repeats {
    ...Neighbour
  }
  contact {
    name
    phone
    email
    address
    masked
  }
  externalNumber
  concern {
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    staff {
      name
      position
    }
    representatives {
      name
      phone
    }
  }
  workOrders {
    ...Order
  }
  clocks {
    ...FullClock
  }
  callBacks {
    id
    outcome
    way
    attempt
    comment
    at
    by {
      id
      shortName
      kind
    }
  }
  survey {
    drawn
    ticket
    below
    sharePercent
    settingsVersion
  }
  attachments {
    id
    fileName
    mediaType
    bytes
    addedAt
    audience
    workOrderId
    by {
      id
      shortName
      kind
    }
  }
  actions {
    ...Action
  }
  closings {
    ...Action
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"hash":"sha256:a22cdd9a2854f142ece6339b904df0c2f87e5dca3c72e9a99bc5885abffccb9d"}) as unknown as TypedDocumentString<PartnerComplaintQuery, PartnerComplaintQueryVariables>;
export const PartnerStoryDocument = new TypedDocumentString(`
    query PartnerStory($id: ID!, $first: Int!, $after: String) {
  complaint: partnerComplaint(id: $id) {
    ...Story
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Story on Complaint {
  id
  events(first: $first, after: $after) {
    edges {
      node {
        ...Event
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`, {"hash":"sha256:956aea97af730f4654565fc471f60c2a4e2dbd8748858dfa995b4d9591554031"}) as unknown as TypedDocumentString<PartnerStoryQuery, PartnerStoryQueryVariables>;
export const PartnerComplaintByNumberDocument = new TypedDocumentString(`
    query PartnerComplaintByNumber($number: String!) {
  complaint: partnerComplaintByNumber(number: $number) {
    id
  }
}
    `, {"hash":"sha256:901c4c1b77c980a4cb56e1b7fb2c5db527491c8e96212509aa07f1c6a1d5acb4"}) as unknown as TypedDocumentString<PartnerComplaintByNumberQuery, PartnerComplaintByNumberQueryVariables>;
export const PartnerNoticesDocument = new TypedDocumentString(`
    query PartnerNotices($first: Int, $after: String, $unreadOnly: Boolean) {
  notices: partnerNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    ...Messages
  }
}
    fragment Messages on NoticeConnection {
  edges {
    cursor
    node {
      id
      kind
      workOrderId
      changeNoticeId
      standingSubject
      standingId
      partnerId
      at
      readAt
      values {
        name
        value
      }
      complaint {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  unread
}`, {"hash":"sha256:1fd0a4be44d4ed0636a9a0c32b30e7fb848bcbcc3175a1de5a345964782fc9ca"}) as unknown as TypedDocumentString<PartnerNoticesQuery, PartnerNoticesQueryVariables>;
export const PartnerBellDocument = new TypedDocumentString(`
    query PartnerBell {
  notices: partnerNotices(first: 1) {
    unread
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:0d32e045b5489deb3df8138e691b3bcdc16dc359cb54d1bac9ad09935f957598"}) as unknown as TypedDocumentString<PartnerBellQuery, PartnerBellQueryVariables>;
export const PartnerIntakeDocument = new TypedDocumentString(`
    query PartnerIntake {
  organisations: partnerOrganisations {
    id
    name
    shortName
    kind
    units {
      id
      name
      kind
    }
  }
  services: partnerServices {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  settings: partnerProgrammeSettings {
    timeZone
    repeatWindowDays
    limits {
      class
      faultGrade
      part
      calendar
      amount
    }
  }
}
    `, {"hash":"sha256:e528b0ea1ddd0e7da294afc864ed73e1b9ef6446d616ff1d0b411c8f107a2eca"}) as unknown as TypedDocumentString<PartnerIntakeQuery, PartnerIntakeQueryVariables>;
export const PartnerCustomersDocument = new TypedDocumentString(`
    query PartnerCustomers($search: String!) {
  customers: partnerCustomers(search: $search) {
    id
    name
    phone
    kind
    complaintCount
  }
}
    `, {"hash":"sha256:2d949d8f2660d7e64b304606c7242cd491af862ec1f9f69be8e1113904529a89"}) as unknown as TypedDocumentString<PartnerCustomersQuery, PartnerCustomersQueryVariables>;
export const PartnerCustomerHistoryDocument = new TypedDocumentString(`
    query PartnerCustomerHistory($filter: ComplaintFilter) {
  list: partnerComplaints(
    filter: $filter
    sort: ACCEPTED
    direction: DESCENDING
    first: 6
  ) {
    edges {
      node {
        ...Row
      }
    }
    count
    countLimit
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}`, {"hash":"sha256:904d18ccb63ca5d4ea97ed7865497aecb7bf4274568b83f6d4744fb31e556a4b"}) as unknown as TypedDocumentString<PartnerCustomerHistoryQuery, PartnerCustomerHistoryQueryVariables>;
export const PartnerRepeatProposalsDocument = new TypedDocumentString(`
    query PartnerRepeatProposals($input: RepeatProposalInput!) {
  proposals: partnerRepeatProposals(input: $input) {
    sameCustomer
    sameService
    similarity
    complaint {
      ...Neighbour
    }
  }
}
    fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}`, {"hash":"sha256:b4bcbdb7fa1d490f2aaae468b25b35ec8e2abb5570a7d43b3334bbc3fefb62fb"}) as unknown as TypedDocumentString<PartnerRepeatProposalsQuery, PartnerRepeatProposalsQueryVariables>;
export const PartnerSettingsDocument = new TypedDocumentString(`
    query PartnerSettings {
  settings: partnerProgrammeSettings {
    ...Settings
  }
}
    fragment Settings on ProgrammeSettings {
  version
  changedAt
  changedBy
  reason
  timeZone
  mayChange
  limits {
    class
    faultGrade
    part
    calendar
    amount
  }
  warnAtPercent
  pauseReasons
  majorAfterReturns
  notReachedAttempts
  notReachedDays
  repeatWindowDays
  massComplaintThreshold
  massComplaintWindowHours
  surveyPercent
  surveySeed
  calendarAdditions {
    day
    kind
    name
  }
  workingHours {
    from
    to
  }
  contactRegistry {
    noticeWorkingDays
    latestDaysAhead
    reminderAt
    remindAfterWorkingDays
    remindBeforeWorkingDays
    remindEmergencyAfterHours
    chinaMobileSegments
    mostLiaisons
    mostBusinessTypes
    longestTariff
    requiredManuals
    manualEndsWithinDays
  }
  earlier {
    version
    changedAt
    changedBy
    reason
  }
}`, {"hash":"sha256:c2151be4d4fd555e6bd93192ed1c0008711bc7a6fc74902cc2e15d1efa68e3d0"}) as unknown as TypedDocumentString<PartnerSettingsQuery, PartnerSettingsQueryVariables>;
export const PartnerWorkingDaysDocument = new TypedDocumentString(`
    query PartnerWorkingDays($from: Date!, $to: Date!) {
  days: partnerWorkingDays(from: $from, to: $to) {
    day
    working
    name
    source
    provisional
  }
}
    `, {"hash":"sha256:9da15971b40fcd008137b8a414e9d4ffa3780095792058bd14c40149e4291a22"}) as unknown as TypedDocumentString<PartnerWorkingDaysQuery, PartnerWorkingDaysQueryVariables>;
export const PartnerTakeComplaintDocument = new TypedDocumentString(`
    mutation PartnerTakeComplaint($input: TakeComplaintInput!) {
  result: partnerTakeComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:0b59fc14381dca9d7c9037c69c499888ee7e204d4a701d90edec57c1ed489915"}) as unknown as TypedDocumentString<PartnerTakeComplaintMutation, PartnerTakeComplaintMutationVariables>;
export const PartnerConfirmRecordDocument = new TypedDocumentString(`
    mutation PartnerConfirmRecord($input: ConfirmRecordInput!) {
  result: partnerConfirmRecord(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:28cab2b3f41da3a091d1b7082c97cf4ca62a16745ee20dff7b28febe2b471e2b"}) as unknown as TypedDocumentString<PartnerConfirmRecordMutation, PartnerConfirmRecordMutationVariables>;
export const PartnerLinkRepeatDocument = new TypedDocumentString(`
    mutation PartnerLinkRepeat($input: LinkRepeatInput!) {
  result: partnerLinkRepeat(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:23c4fe9aad143a97a283e9e315640f113dfde9f5f9dbda018a4f50a454636967"}) as unknown as TypedDocumentString<PartnerLinkRepeatMutation, PartnerLinkRepeatMutationVariables>;
export const PartnerSendWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerSendWorkOrder($input: SendWorkOrderInput!) {
  result: partnerSendWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:7a46565a5ffe85f3772010e6744a71e66bfbbdc9a3013176d688f27fd198acac"}) as unknown as TypedDocumentString<PartnerSendWorkOrderMutation, PartnerSendWorkOrderMutationVariables>;
export const PartnerGiveInformationDocument = new TypedDocumentString(`
    mutation PartnerGiveInformation($input: GiveInformationInput!) {
  result: partnerGiveInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:77d26248b01f048d8de643920e0237253430df273f91efc3bf386c980f7e0d22"}) as unknown as TypedDocumentString<PartnerGiveInformationMutation, PartnerGiveInformationMutationVariables>;
export const PartnerDecideDisputeDocument = new TypedDocumentString(`
    mutation PartnerDecideDispute($input: DecideDisputeInput!) {
  result: partnerDecideDispute(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:236642dd31eb92b926f04dba33e9c3a9c99d736bf291e4b30c6d4255557657f5"}) as unknown as TypedDocumentString<PartnerDecideDisputeMutation, PartnerDecideDisputeMutationVariables>;
export const PartnerRecallWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerRecallWorkOrder($input: RecallWorkOrderInput!) {
  result: partnerRecallWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:40956cbaca01f1cf2957936690f001cade8b8ec30b7ae2ff93148afcca6547af"}) as unknown as TypedDocumentString<PartnerRecallWorkOrderMutation, PartnerRecallWorkOrderMutationVariables>;
export const PartnerReclassifyWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerReclassifyWorkOrder($input: ReclassifyWorkOrderInput!) {
  result: partnerReclassifyWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:bb9208ed6e54ada9eae6f9ed7abdfda23d0237cd28ff316eacd3f054431dba9b"}) as unknown as TypedDocumentString<PartnerReclassifyWorkOrderMutation, PartnerReclassifyWorkOrderMutationVariables>;
export const PartnerUrgeWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerUrgeWorkOrder($input: UrgeWorkOrderInput!) {
  result: partnerUrgeWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:00a2496de52d134e318c15f80573d7a8a0e956cb181de6781df2bd345f2fe0b8"}) as unknown as TypedDocumentString<PartnerUrgeWorkOrderMutation, PartnerUrgeWorkOrderMutationVariables>;
export const PartnerRecordCallBackDocument = new TypedDocumentString(`
    mutation PartnerRecordCallBack($input: RecordCallBackInput!) {
  result: partnerRecordCallBack(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:20a397980b03c69b5fb49a71d55f98e7c193070e69012a85f09dd0f1fcbdbfb6"}) as unknown as TypedDocumentString<PartnerRecordCallBackMutation, PartnerRecordCallBackMutationVariables>;
export const PartnerDecideMajorDocument = new TypedDocumentString(`
    mutation PartnerDecideMajor($input: DecideMajorInput!) {
  result: partnerDecideMajor(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:69541b252b87040620b1dce963ce883f25eff0921152d90f30674081ed4c4927"}) as unknown as TypedDocumentString<PartnerDecideMajorMutation, PartnerDecideMajorMutationVariables>;
export const PartnerAddAnalysisDocument = new TypedDocumentString(`
    mutation PartnerAddAnalysis($input: AddAnalysisInput!) {
  result: partnerAddAnalysis(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:429cd8c441c3394edcfcf4b9ff05fd2ce488e29bdfdf51d2dcd33ce39dc69061"}) as unknown as TypedDocumentString<PartnerAddAnalysisMutation, PartnerAddAnalysisMutationVariables>;
export const PartnerWithdrawComplaintDocument = new TypedDocumentString(`
    mutation PartnerWithdrawComplaint($input: WithdrawComplaintInput!) {
  result: partnerWithdrawComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:019744b1bc6f00a660b4e80036104235ee3aecf110960fde274c7571b0ae8011"}) as unknown as TypedDocumentString<PartnerWithdrawComplaintMutation, PartnerWithdrawComplaintMutationVariables>;
export const PartnerCloseComplaintDocument = new TypedDocumentString(`
    mutation PartnerCloseComplaint($input: CloseComplaintInput!) {
  result: partnerCloseComplaint(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:951a89e1df7dbef37a36f8cc12887363a7f94e137311e5de8c2124b73661946d"}) as unknown as TypedDocumentString<PartnerCloseComplaintMutation, PartnerCloseComplaintMutationVariables>;
export const PartnerAcceptWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerAcceptWorkOrder($input: AcceptWorkOrderInput!) {
  result: partnerAcceptWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:9b876d4ef723ee45390eef8f642f8b831d3cef9cabb089ff94013e950020aa2e"}) as unknown as TypedDocumentString<PartnerAcceptWorkOrderMutation, PartnerAcceptWorkOrderMutationVariables>;
export const PartnerReplyToWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerReplyToWorkOrder($input: ReplyToWorkOrderInput!) {
  result: partnerReplyToWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:45d3b34db10c781c8f56d00a069bf916445f63969ce4ec180cebd54dac6ccfd2"}) as unknown as TypedDocumentString<PartnerReplyToWorkOrderMutation, PartnerReplyToWorkOrderMutationVariables>;
export const PartnerRequestInformationDocument = new TypedDocumentString(`
    mutation PartnerRequestInformation($input: RequestInformationInput!) {
  result: partnerRequestInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:76affa2996ecfa1af3cf505f500c99cab687bcba224e3b57140a179fd00107dd"}) as unknown as TypedDocumentString<PartnerRequestInformationMutation, PartnerRequestInformationMutationVariables>;
export const PartnerReportProgressDocument = new TypedDocumentString(`
    mutation PartnerReportProgress($input: ReportProgressInput!) {
  result: partnerReportProgress(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:12b19d7291960b6a033c3e0b76fa3cc1010ce3b2dbecba924d8005cc3043e136"}) as unknown as TypedDocumentString<PartnerReportProgressMutation, PartnerReportProgressMutationVariables>;
export const PartnerDisputeRoutingDocument = new TypedDocumentString(`
    mutation PartnerDisputeRouting($input: DisputeRoutingInput!) {
  result: partnerDisputeRouting(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:b7f9359e991fcf404d05ddbc546add4fa5b55dceb4e02dea1cef5a994f1d7802"}) as unknown as TypedDocumentString<PartnerDisputeRoutingMutation, PartnerDisputeRoutingMutationVariables>;
export const PartnerResolveWorkOrderDocument = new TypedDocumentString(`
    mutation PartnerResolveWorkOrder($input: ResolveWorkOrderInput!) {
  result: partnerResolveWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:8ea0296002ef51c7e078357ae0e085e78d69c8c0748310035ead3258d694d611"}) as unknown as TypedDocumentString<PartnerResolveWorkOrderMutation, PartnerResolveWorkOrderMutationVariables>;
export const PartnerAddNoteDocument = new TypedDocumentString(`
    mutation PartnerAddNote($input: AddNoteInput!) {
  result: partnerAddNote(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:32a39a800f3f54dcf06ea670b862911643067a5451a342a1a482fd237631df88"}) as unknown as TypedDocumentString<PartnerAddNoteMutation, PartnerAddNoteMutationVariables>;
export const PartnerAddAttachmentDocument = new TypedDocumentString(`
    mutation PartnerAddAttachment($input: AddAttachmentInput!) {
  result: partnerAddAttachment(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:1ee6a5166d894a0cd83a08b610606a1ed09569a62d426faa1d35c0ce39447d5d"}) as unknown as TypedDocumentString<PartnerAddAttachmentMutation, PartnerAddAttachmentMutationVariables>;
export const PartnerRevealContactDocument = new TypedDocumentString(`
    mutation PartnerRevealContact($input: RevealContactInput!) {
  result: partnerRevealContact(input: $input) {
    ...Revealed
  }
}
    fragment Revealed on RevealContactResult {
  __typename
  ... on ContactRevealed {
    contact {
      name
      phone
      email
      address
      masked
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:7e275fb27f7eaa2a4faf96719cc9b3519730057d86d49952cbf2ce91a98f48aa"}) as unknown as TypedDocumentString<PartnerRevealContactMutation, PartnerRevealContactMutationVariables>;
export const PartnerMarkNoticesReadDocument = new TypedDocumentString(`
    mutation PartnerMarkNoticesRead($input: MarkNoticesReadInput!) {
  result: partnerMarkNoticesRead(input: $input) {
    __typename
    ... on NoticesRead {
      unread
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:b123c850fc7458674bc9ff9d0ccec1a77b906ea9b00527cae443194391bd06c5"}) as unknown as TypedDocumentString<PartnerMarkNoticesReadMutation, PartnerMarkNoticesReadMutationVariables>;
export const PartnerRegistrationDocument = new TypedDocumentString(`
    query PartnerRegistration($asOf: DateTime, $from: Date, $to: Date) {
  card: partnerRegistration(asOf: $asOf) {
    ...WholeCard
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}
fragment Card on Registration {
  asOf
  partner {
    id
    name
    shortName
  }
  entries {
    ...Entry
  }
  upcoming {
    ...Upcoming
  }
  services {
    id
    name
    number
  }
  draft {
    allowed
    reason
    message
  }
}
fragment WholeCard on Registration {
  ...Card
  timeline(from: $from, to: $to) {
    field
    service {
      id
      name
    }
    stretches {
      from
      to
      time
      value {
        ...CardText
      }
      decision {
        ...Decision
      }
    }
  }
  bzHelp {
    service {
      id
      name
      number
    }
    text
    parts
  }
}`, {"hash":"sha256:a5919c9edea11c77672bd540d4f94ccc987ad5eb6f9cbace54b89ac902c2235c"}) as unknown as TypedDocumentString<PartnerRegistrationQuery, PartnerRegistrationQueryVariables>;
export const PartnerCardDocument = new TypedDocumentString(`
    query PartnerCard {
  card: partnerRegistration {
    ...Card
  }
  earliest: partnerEarliestDay {
    ...Earliest
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Decision on CardDecision {
  how
  personName
  submittedAt
  changeNoticeId
  by {
    id
    shortName
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}
fragment Entry on CardEntry {
  field
  service {
    id
    name
  }
  value {
    ...CardText
  }
  from
  to
  decision {
    ...Decision
  }
}
fragment Earliest on EarliestDay {
  day
  at
  noticeWorkingDays
  provisionalYears
  submissionDay {
    day
    working
    name
    source
    provisional
  }
  days {
    day
    working
    name
    source
    provisional
    nth
  }
}
fragment Card on Registration {
  asOf
  partner {
    id
    name
    shortName
  }
  entries {
    ...Entry
  }
  upcoming {
    ...Upcoming
  }
  services {
    id
    name
    number
  }
  draft {
    allowed
    reason
    message
  }
}`, {"hash":"sha256:395e9e12b8322ee9aa4122418e44c2abb9b78cb43ccbc6e5f2df825e45210a38"}) as unknown as TypedDocumentString<PartnerCardQuery, PartnerCardQueryVariables>;
export const PartnerChangeNoticesDocument = new TypedDocumentString(`
    query PartnerChangeNotices($view: ChangeNoticeView, $first: Int, $after: String) {
  list: partnerChangeNotices(view: $view, first: $first, after: $after) {
    ...NoticeRows
  }
  card: partnerRegistration {
    draft {
      allowed
    }
  }
}
    fragment NoticeRow on ChangeNotice {
  id
  kind
  state
  effectiveDay
  submittedAt
  plannedAt
  takesEffectAt
  effectiveAt
  lastEventAt
  waitsFor
  owed
  owedSince
  shortNotice
  exceptions
  partner {
    id
    shortName
  }
  differences {
    field
    service {
      id
      name
    }
  }
  conflicts {
    changeNoticeId
  }
}
fragment NoticeRows on ChangeNoticeConnection {
  edges {
    node {
      ...NoticeRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:f7174bd86e4a003da0dd603bd28545b5f1ee675485834cbda582dc7260dc2aca"}) as unknown as TypedDocumentString<PartnerChangeNoticesQuery, PartnerChangeNoticesQueryVariables>;
export const PartnerChangeNoticeDocument = new TypedDocumentString(`
    query PartnerChangeNotice($changeNoticeId: ID!) {
  notice: partnerChangeNotice(changeNoticeId: $changeNoticeId) {
    ...NoticePage
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Difference on CardDifference {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
}
fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment Earliest on EarliestDay {
  day
  at
  noticeWorkingDays
  provisionalYears
  submissionDay {
    day
    working
    name
    source
    provisional
  }
  days {
    day
    working
    name
    source
    provisional
    nth
  }
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticePage on ChangeNotice {
  id
  kind
  state
  effectiveDay
  reason
  exceptionReason
  exceptions
  exceptionGrantedAt
  submittedAt
  earliestAt
  plannedAt
  takesEffectAt
  effectiveAt
  acknowledgedAt
  informedAt
  endedAt
  waitsFor
  owed
  owedSince
  shortNotice
  provisionalYears
  replaces
  replacedBy
  version
  partner {
    id
    name
    shortName
  }
  differences {
    ...Difference
  }
  conflicts {
    ...Conflict
  }
  earliest {
    ...Earliest
  }
  story {
    ...NoticeEvent
  }
  actions {
    name
    allowed
    reason
    message
  }
}`, {"hash":"sha256:6773cbea496d2fc099217d15e94b435a894fb92794221d3317c1444ee1c0c34d"}) as unknown as TypedDocumentString<PartnerChangeNoticeQuery, PartnerChangeNoticeQueryVariables>;
export const PartnerChangePreviewDocument = new TypedDocumentString(`
    query PartnerChangePreview($input: ChangePreviewInput!) {
  preview: partnerChangePreview(input: $input) {
    __typename
    ... on ChangePreview {
      problems {
        field
        code
        message
        limit
      }
      notices {
        kind
        plannedAt
        waitsFor
        exceptions
        differences {
          ...Difference
        }
        conflicts {
          ...Conflict
        }
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Difference on CardDifference {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
}
fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}`, {"hash":"sha256:9d2e6db31119a887b5664e886796032fd03e0b8642bbbee5d1ecb33f16283da5"}) as unknown as TypedDocumentString<PartnerChangePreviewQuery, PartnerChangePreviewQueryVariables>;
export const PartnerDraftChangeNoticeDocument = new TypedDocumentString(`
    mutation PartnerDraftChangeNotice($input: DraftChangeNoticeInput!) {
  result: partnerDraftChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:c44d4304c59d70a6dfdc89cefea96c2363255f4823ac29210115b9255d4ce2dd"}) as unknown as TypedDocumentString<PartnerDraftChangeNoticeMutation, PartnerDraftChangeNoticeMutationVariables>;
export const PartnerReviseChangeNoticeDocument = new TypedDocumentString(`
    mutation PartnerReviseChangeNotice($input: ReviseChangeNoticeInput!) {
  result: partnerReviseChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:07329e10f34cd36b7f9041186d9a244b89a69af44063fee0fc3ebb12281e675a"}) as unknown as TypedDocumentString<PartnerReviseChangeNoticeMutation, PartnerReviseChangeNoticeMutationVariables>;
export const PartnerSubmitChangeNoticeDocument = new TypedDocumentString(`
    mutation PartnerSubmitChangeNotice($input: SubmitChangeNoticeInput!) {
  result: partnerSubmitChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:6fd9e7f2c15e71be7a1700849c15e1331139aec37f757493d7657710ddb490ac"}) as unknown as TypedDocumentString<PartnerSubmitChangeNoticeMutation, PartnerSubmitChangeNoticeMutationVariables>;
export const PartnerWithdrawChangeNoticeDocument = new TypedDocumentString(`
    mutation PartnerWithdrawChangeNotice($input: ChangeNoticeReasonInput!) {
  result: partnerWithdrawChangeNotice(input: $input) {
    ...NoticeResult
  }
}
    fragment Conflict on NoticeConflict {
  field
  service {
    id
    name
  }
  changeNoticeId
}
fragment NoticeEvent on ChangeNoticeEvent {
  sequence
  type
  at
  personName
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment NoticeResult on ChangeNoticeResult {
  __typename
  ... on ChangeNoticeDone {
    replayed
    notice {
      id
      version
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on ChangeNoticesOverlap {
    message
    conflicts {
      ...Conflict
    }
  }
  ... on ChangeNoticeEditConflict {
    since {
      ...NoticeEvent
    }
  }
}`, {"hash":"sha256:4785ed2aa54b38d12c77d1528d2b7779a0edea14a79cece20fd1bce04d90ee2e"}) as unknown as TypedDocumentString<PartnerWithdrawChangeNoticeMutation, PartnerWithdrawChangeNoticeMutationVariables>;
export const AssociationComplaintImportDocument = new TypedDocumentString(`
    query AssociationComplaintImport($fileId: ID!, $states: [ComplaintRowState!], $first: Int, $afterRow: Int) {
  import: associationComplaintImport(
    fileId: $fileId
    states: $states
    first: $first
    afterRow: $afterRow
  ) {
    __typename
    ... on ComplaintImport {
      fileName
      counts {
        new
        unchanged
        wrong
      }
      ignoredColumns
      hasNextPage
      rows {
        number
        externalNumber
        subject
        member {
          id
          shortName
        }
        state
        problems {
          column
          code
          message
        }
      }
    }
    ... on ComplaintListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:793e9c235f1b5342bc66e1fb841b7facc0b9827796cf95b0a9e3e14a18239e56"}) as unknown as TypedDocumentString<AssociationComplaintImportQuery, AssociationComplaintImportQueryVariables>;
export const AssociationImportComplaintsDocument = new TypedDocumentString(`
    mutation AssociationImportComplaints($input: ImportComplaintsInput!) {
  result: associationImportComplaints(input: $input) {
    __typename
    ... on ComplaintsImported {
      done
      total
      nextAfterRow
      imported
      unchanged
      wrong
    }
    ... on ComplaintListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:a70aed180cbbafab94ba8e41f2614f58d0dfb02812cae948c27ff9aa3942e55b"}) as unknown as TypedDocumentString<AssociationImportComplaintsMutation, AssociationImportComplaintsMutationVariables>;
export const AssociationResponsePlansDocument = new TypedDocumentString(`
    query AssociationResponsePlans($kind: RequestKind, $withdrawn: Boolean, $first: Int, $after: String) {
  list: associationResponsePlans(
    kind: $kind
    withdrawn: $withdrawn
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...PlanRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
  desk: associationResponsePlanDesk {
    mayWrite
  }
}
    fragment PlanRow on ResponsePlan {
  id
  kind
  state
  versions
  inForce {
    version
    title
    validFrom
    outlets {
      id
      name
    }
    writtenAt
    writtenBy
  }
  latest: version {
    version
    title
    validFrom
    outlets {
      id
      name
    }
    writtenAt
    writtenBy
  }
}`, {"hash":"sha256:42df7b7fd1ff08adcbe9d0d95f7600d8db04dd1aff3e22d5edaa1135d2a61e70"}) as unknown as TypedDocumentString<AssociationResponsePlansQuery, AssociationResponsePlansQueryVariables>;
export const AssociationResponsePlanDocument = new TypedDocumentString(`
    query AssociationResponsePlan($id: ID!, $number: Int) {
  plan: associationResponsePlan(planId: $id) {
    ...PlanPage
  }
}
    fragment PlanVersion on ResponsePlanVersion {
  version
  title
  validFrom
  outlets {
    id
    name
  }
  situation
  steps
  authority
  escalation
  words
  change
  files {
    id
    fileName
    bytes
  }
  writtenAt
  writtenBy
}
fragment PlanPage on ResponsePlan {
  id
  kind
  state
  versions
  inForce {
    version
  }
  shown: version(number: $number) {
    ...PlanVersion
  }
  history {
    version
    title
    validFrom
    change
    writtenAt
    writtenBy
  }
  withdrawnAt
  withdrawnBy
  withdrawnReason
  mayWrite
}`, {"hash":"sha256:b25a68d6d22bb714e403f5fd7a06d96f5dd0976f0fee8fad8e71ebc89f2f393b"}) as unknown as TypedDocumentString<AssociationResponsePlanQuery, AssociationResponsePlanQueryVariables>;
export const AssociationResponsePlanDeskDocument = new TypedDocumentString(`
    query AssociationResponsePlanDesk {
  desk: associationResponsePlanDesk {
    mayWrite
    today
    outlets {
      id
      name
    }
  }
}
    `, {"hash":"sha256:b6d4a974d1a8662305255608d3fec279100d6e84d502ff62c51da73aa2ff11c4"}) as unknown as TypedDocumentString<AssociationResponsePlanDeskQuery, AssociationResponsePlanDeskQueryVariables>;
export const AssociationPlansBesideDocument = new TypedDocumentString(`
    query AssociationPlansBeside($id: ID!) {
  complaint: associationComplaint(id: $id) {
    plans: associationResponsePlans {
      ...PlanBeside
    }
  }
}
    fragment PlanBeside on ResponsePlan {
  id
  inForce {
    version
    title
    situation
    steps
    authority
    escalation
    words
    files {
      id
      fileName
    }
  }
}`, {"hash":"sha256:f9af089b707c00749d7577284499103d8b9cc41418441834c7c8b9eef8fe92bf"}) as unknown as TypedDocumentString<AssociationPlansBesideQuery, AssociationPlansBesideQueryVariables>;
export const AssociationWriteResponsePlanDocument = new TypedDocumentString(`
    mutation AssociationWriteResponsePlan($input: WriteResponsePlanInput!) {
  result: associationWriteResponsePlan(input: $input) {
    ...PlanAnswer
  }
}
    fragment PlanAnswer on ResponsePlanResult {
  __typename
  ... on ResponsePlanDone {
    plan {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:22a115c1b6cc492e031f5ead75688370052705b8f7e9ff4042223bdbf7a85280"}) as unknown as TypedDocumentString<AssociationWriteResponsePlanMutation, AssociationWriteResponsePlanMutationVariables>;
export const AssociationReviseResponsePlanDocument = new TypedDocumentString(`
    mutation AssociationReviseResponsePlan($input: ReviseResponsePlanInput!) {
  result: associationReviseResponsePlan(input: $input) {
    ...PlanAnswer
  }
}
    fragment PlanAnswer on ResponsePlanResult {
  __typename
  ... on ResponsePlanDone {
    plan {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:fdb3e6d9788c4cde29f7ec2022601aaf492118933599d90862e48f3c824c1f0b"}) as unknown as TypedDocumentString<AssociationReviseResponsePlanMutation, AssociationReviseResponsePlanMutationVariables>;
export const AssociationWithdrawResponsePlanDocument = new TypedDocumentString(`
    mutation AssociationWithdrawResponsePlan($input: WithdrawResponsePlanInput!) {
  result: associationWithdrawResponsePlan(input: $input) {
    ...PlanAnswer
  }
}
    fragment PlanAnswer on ResponsePlanResult {
  __typename
  ... on ResponsePlanDone {
    plan {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:088f5910911eddaedd8ce432b36ac1c73c4a359ea243f8f805c2548ae9cde845"}) as unknown as TypedDocumentString<AssociationWithdrawResponsePlanMutation, AssociationWithdrawResponsePlanMutationVariables>;
export const CarrierRelatedServicesDocument = new TypedDocumentString(`
    query CarrierRelatedServices {
  book: carrierRelatedServices {
    mayRelate
    entries {
      relatedServiceIds
      service {
        ...ServiceName
      }
    }
    changes {
      id
      at
      related
      personName
      service {
        id
        name
      }
      relatedService {
        id
        name
      }
    }
  }
}
    fragment ServiceName on Service {
  id
  name
  provider {
    id
    shortName
  }
}`, {"hash":"sha256:4d297e37b0a526eb0fabe043d079da37c1065220ad1d0d304052c8fc6ffce72c"}) as unknown as TypedDocumentString<CarrierRelatedServicesQuery, CarrierRelatedServicesQueryVariables>;
export const CarrierRelateServicesDocument = new TypedDocumentString(`
    mutation CarrierRelateServices($input: RelateServicesInput!) {
  result: carrierRelateServices(input: $input) {
    __typename
    ... on ServicesRelated {
      relatedServices {
        mayRelate
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:b1d552eff3772db68a7a980f95c27d13765861ccaabf4ccec117015f8babeb6e"}) as unknown as TypedDocumentString<CarrierRelateServicesMutation, CarrierRelateServicesMutationVariables>;
export const CarrierSanctionsDocument = new TypedDocumentString(`
    query CarrierSanctions($filter: SanctionFilter, $first: Int, $after: String) {
  list: carrierSanctions(filter: $filter, first: $first, after: $after) {
    ...SanctionRows
  }
  suspensions: carrierSuspensions {
    ...SuspensionLine
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionRows on SanctionConnection {
  edges {
    node {
      ...SanctionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"hash":"sha256:8c551d6376c38475dd9fbc47137f0cac0ec7c30877a7adfdf0ff2bc4e17c129b"}) as unknown as TypedDocumentString<CarrierSanctionsQuery, CarrierSanctionsQueryVariables>;
export const PartnerSanctionsDocument = new TypedDocumentString(`
    query PartnerSanctions($filter: SanctionFilter, $first: Int, $after: String) {
  list: partnerSanctions(filter: $filter, first: $first, after: $after) {
    ...SanctionRows
  }
  suspensions: partnerSuspensions {
    ...SuspensionLine
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionRows on SanctionConnection {
  edges {
    node {
      ...SanctionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}
fragment SuspensionLine on Suspension {
  mode
  until
  sanctionIds
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}`, {"hash":"sha256:15eeb4b55c15979ba01bee749479bd191cd4d07e5e6e4d8b3493a28abe3c95ac"}) as unknown as TypedDocumentString<PartnerSanctionsQuery, PartnerSanctionsQueryVariables>;
export const CarrierSanctionsWaitingDocument = new TypedDocumentString(`
    query CarrierSanctionsWaiting($filter: SanctionFilter, $first: Int) {
  list: carrierSanctions(filter: $filter, first: $first) {
    ...SanctionRows
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionRows on SanctionConnection {
  edges {
    node {
      ...SanctionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:4b42863d1d26dcf3c35b26bf0e0d2614373d410b0d36e622fac54b2183451ca5"}) as unknown as TypedDocumentString<CarrierSanctionsWaitingQuery, CarrierSanctionsWaitingQueryVariables>;
export const PartnerSanctionsWaitingDocument = new TypedDocumentString(`
    query PartnerSanctionsWaiting($filter: SanctionFilter, $first: Int) {
  list: partnerSanctions(filter: $filter, first: $first) {
    ...SanctionRows
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionRows on SanctionConnection {
  edges {
    node {
      ...SanctionRow
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:45c4ef3cf9da0cb7707c7906063ade1f9626999fd5563731d3ea207ee1a4d59d"}) as unknown as TypedDocumentString<PartnerSanctionsWaitingQuery, PartnerSanctionsWaitingQueryVariables>;
export const CarrierSanctionDocument = new TypedDocumentString(`
    query CarrierSanction($sanctionId: ID!) {
  sanction: carrierSanction(sanctionId: $sanctionId) {
    ...SanctionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionPage on Sanction {
  ...SanctionRow
  version
  provisionalYears
  plan
  planAt
  evidence {
    kind
    month
    version
    cost
    revenue
    complaint {
      id
      number
      subject
    }
    counted {
      number
      acceptedAt
      resolvedAt
      timeliness
      complaint {
        id
        subject
      }
    }
  }
  objection {
    filedAt
    evidence
    decidedAt
    upheld
    reason
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:97b88aa1e5e447dcef1604c6a3f97fc88631cb62d8c859e77819c91ac7e32cea"}) as unknown as TypedDocumentString<CarrierSanctionQuery, CarrierSanctionQueryVariables>;
export const PartnerSanctionDocument = new TypedDocumentString(`
    query PartnerSanction($sanctionId: ID!) {
  sanction: partnerSanction(sanctionId: $sanctionId) {
    ...SanctionPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}
fragment SanctionPage on Sanction {
  ...SanctionRow
  version
  provisionalYears
  plan
  planAt
  evidence {
    kind
    month
    version
    cost
    revenue
    complaint {
      id
      number
      subject
    }
    counted {
      number
      acceptedAt
      resolvedAt
      timeliness
      complaint {
        id
        subject
      }
    }
  }
  objection {
    filedAt
    evidence
    decidedAt
    upheld
    reason
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:c243489484fe175c2679a0eac55d4b6071a920b305f00814a9fe40fb2d81b583"}) as unknown as TypedDocumentString<PartnerSanctionQuery, PartnerSanctionQueryVariables>;
export const CarrierSanctionsOfDocument = new TypedDocumentString(`
    query CarrierSanctionsOf($filter: SanctionFilter) {
  list: carrierSanctions(filter: $filter, first: 50) {
    edges {
      node {
        ...SanctionRow
      }
    }
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}`, {"hash":"sha256:5344035b421ef34db1f0658c09bdd8966e4643d1629b1d8c2d7e3019032b02be"}) as unknown as TypedDocumentString<CarrierSanctionsOfQuery, CarrierSanctionsOfQueryVariables>;
export const PartnerSanctionsOfDocument = new TypedDocumentString(`
    query PartnerSanctionsOf($filter: SanctionFilter) {
  list: partnerSanctions(filter: $filter, first: 50) {
    edges {
      node {
        ...SanctionRow
      }
    }
  }
}
    fragment SanctionRow on Sanction {
  id
  rule
  measure
  mode
  month
  state
  proposedAt
  confirmedAt
  deadlineAt
  overdue
  suspendedFrom
  suspendedUntil
  endedAt
  partner {
    id
    name
    shortName
  }
  service {
    id
    name
  }
  objection {
    decidedAt
    upheld
  }
}`, {"hash":"sha256:b2c808208c6c9ff588fa9f246e62286d99774d0f47667b218868b33b79a7d828"}) as unknown as TypedDocumentString<PartnerSanctionsOfQuery, PartnerSanctionsOfQueryVariables>;
export const CarrierAlertsDocument = new TypedDocumentString(`
    query CarrierAlerts($first: Int, $after: String) {
  list: carrierMassAlerts(first: $first, after: $after) {
    edges {
      node {
        ...AlertRow
        complaints {
          id
          number
          subject
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment AlertRow on MassAlert {
  id
  at
  windowHours
  count
  faultGrade
  suspended
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:2855fdc55a03a7747c375559d0eee36c4ba4450e8f5bc5a94404a24c23e9d50b"}) as unknown as TypedDocumentString<CarrierAlertsQuery, CarrierAlertsQueryVariables>;
export const PartnerAlertsDocument = new TypedDocumentString(`
    query PartnerAlerts($first: Int, $after: String) {
  list: partnerMassAlerts(first: $first, after: $after) {
    edges {
      node {
        ...AlertRow
        complaints {
          id
          number
          subject
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment AlertRow on MassAlert {
  id
  at
  windowHours
  count
  faultGrade
  suspended
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:d049eb37bea84207d2b8827bb37cbfd1a73bd49252e7757e25a164ba56a29ef4"}) as unknown as TypedDocumentString<PartnerAlertsQuery, PartnerAlertsQueryVariables>;
export const CarrierEndingWorldDocument = new TypedDocumentString(`
    query CarrierEndingWorld($partnerId: ID!) {
  card: carrierScorecard(partnerId: $partnerId) {
    partner {
      id
      shortName
    }
    actions {
      ...ActionLine
    }
  }
  complaints: carrierScorecardComplaints(partnerId: $partnerId, first: 100) {
    edges {
      node {
        number
        complaint {
          id
          subject
        }
      }
    }
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}`, {"hash":"sha256:4a108145c5c5daf416fc26d7fa301967068ffcdead3e439a5698d9f1aae6e321"}) as unknown as TypedDocumentString<CarrierEndingWorldQuery, CarrierEndingWorldQueryVariables>;
export const CarrierConfirmSanctionDocument = new TypedDocumentString(`
    mutation CarrierConfirmSanction($input: ConfirmSanctionInput!) {
  result: carrierConfirmSanction(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:ee7213ae9dae535baf474f4c5d0eec27266bc760782d5a274a895b0cc1281d4f"}) as unknown as TypedDocumentString<CarrierConfirmSanctionMutation, CarrierConfirmSanctionMutationVariables>;
export const CarrierDeclineSanctionDocument = new TypedDocumentString(`
    mutation CarrierDeclineSanction($input: SanctionReasonInput!) {
  result: carrierDeclineSanction(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:24ed029e01a5a6f8e2b9cf4a5b762e084fe4cc1afaafac92fa5236ee304fd1f2"}) as unknown as TypedDocumentString<CarrierDeclineSanctionMutation, CarrierDeclineSanctionMutationVariables>;
export const CarrierApproveEndingDocument = new TypedDocumentString(`
    mutation CarrierApproveEnding($input: SanctionReasonInput!) {
  result: carrierApproveEnding(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:3266a7e6f2f04087b638d43ba96fb2bb7d0e70f5b7cdc73be4f59eef407e5d11"}) as unknown as TypedDocumentString<CarrierApproveEndingMutation, CarrierApproveEndingMutationVariables>;
export const CarrierDeclineEndingDocument = new TypedDocumentString(`
    mutation CarrierDeclineEnding($input: SanctionReasonInput!) {
  result: carrierDeclineEnding(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:148184ae7abebf15279ab39ac4bdd794fcafbc4ce060fb52848d338ea62b4181"}) as unknown as TypedDocumentString<CarrierDeclineEndingMutation, CarrierDeclineEndingMutationVariables>;
export const CarrierReturnPlanDocument = new TypedDocumentString(`
    mutation CarrierReturnPlan($input: SanctionReasonInput!) {
  result: carrierReturnPlan(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:bacbed2a5d4ece54f02c9cca2bdd488ce8ffb3bbfa4d0b2a20d4e5615f727887"}) as unknown as TypedDocumentString<CarrierReturnPlanMutation, CarrierReturnPlanMutationVariables>;
export const CarrierAcceptPlanDocument = new TypedDocumentString(`
    mutation CarrierAcceptPlan($input: AcceptPlanInput!) {
  result: carrierAcceptPlan(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:967fc71fe40ef5f237730c2e222dd3d24c9563855314af3846219e1b8349a54a"}) as unknown as TypedDocumentString<CarrierAcceptPlanMutation, CarrierAcceptPlanMutationVariables>;
export const CarrierFindCompliantDocument = new TypedDocumentString(`
    mutation CarrierFindCompliant($input: SanctionReasonInput!) {
  result: carrierFindCompliant(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:ada1c238c83788943d66215f7329156087fe7595c58c81473d30f3c08f0a7b33"}) as unknown as TypedDocumentString<CarrierFindCompliantMutation, CarrierFindCompliantMutationVariables>;
export const CarrierReviewSuspensionDocument = new TypedDocumentString(`
    mutation CarrierReviewSuspension($input: JudgeSanctionInput!) {
  result: carrierReviewSuspension(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:c7a865ff86b0b13bebc2a5ae0a13482d1741c13ff300cc4b79b3646e40981503"}) as unknown as TypedDocumentString<CarrierReviewSuspensionMutation, CarrierReviewSuspensionMutationVariables>;
export const CarrierLiftSanctionDocument = new TypedDocumentString(`
    mutation CarrierLiftSanction($input: SanctionReasonInput!) {
  result: carrierLiftSanction(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:532ab3211bb2bf2bf1db6a962eb574c4c14c39fab3e704f1e3924fa6f9eec7b9"}) as unknown as TypedDocumentString<CarrierLiftSanctionMutation, CarrierLiftSanctionMutationVariables>;
export const CarrierDecideSanctionObjectionDocument = new TypedDocumentString(`
    mutation CarrierDecideSanctionObjection($input: JudgeSanctionInput!) {
  result: carrierDecideSanctionObjection(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:8c9dc6fb2cfc8dd2575a3850b7f3cf2ca8ba7be5ab390b4989b5aad21dd031a9"}) as unknown as TypedDocumentString<CarrierDecideSanctionObjectionMutation, CarrierDecideSanctionObjectionMutationVariables>;
export const CarrierSuspendServiceDocument = new TypedDocumentString(`
    mutation CarrierSuspendService($input: SuspendServiceInput!) {
  result: carrierSuspendService(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:dc2a89ba441d7dc672d329181b2fa2f2273875009421d9d656bd69132d2d5f7c"}) as unknown as TypedDocumentString<CarrierSuspendServiceMutation, CarrierSuspendServiceMutationVariables>;
export const CarrierProposeEndingDocument = new TypedDocumentString(`
    mutation CarrierProposeEnding($input: ProposeEndingInput!) {
  result: carrierProposeEnding(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:9ff67a92bdc5a6a8e94a6f15d6433da6f6cff3ef855b2dce75805ed16bdf8863"}) as unknown as TypedDocumentString<CarrierProposeEndingMutation, CarrierProposeEndingMutationVariables>;
export const PartnerSubmitPlanDocument = new TypedDocumentString(`
    mutation PartnerSubmitPlan($input: SubmitPlanInput!) {
  result: partnerSubmitPlan(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:2a6d84e74d77a64437011721670b47c3a81890990e5fa34d579705c8ff2f7e52"}) as unknown as TypedDocumentString<PartnerSubmitPlanMutation, PartnerSubmitPlanMutationVariables>;
export const PartnerObjectToSanctionDocument = new TypedDocumentString(`
    mutation PartnerObjectToSanction($input: ObjectToSanctionInput!) {
  result: partnerObjectToSanction(input: $input) {
    ...SanctionAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SanctionAnswer on SanctionResult {
  __typename
  ... on SanctionDone {
    sanction {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SanctionConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:f8302ecb3e3f37fa189be2fb253a7100dba46262ba571182dc05c1fec2d4a1e4"}) as unknown as TypedDocumentString<PartnerObjectToSanctionMutation, PartnerObjectToSanctionMutationVariables>;
export const CarrierStandingSettingsDocument = new TypedDocumentString(`
    query CarrierStandingSettings {
  settings: carrierStandingSettings {
    ...StandingSettings
  }
}
    fragment StandingSettings on StandingSettings {
  version
  countedKinds
  inTimeHours
  empComplaints
  complaintsPer10000
  inTimePercent
  monthsInARow
  leastForMedian
  objectionWorkingDays
  rectificationWorkingDays
  suspensionMonths
  refundTimes
  changedAt
  changedBy
  reason
  mayChange
  rubric {
    items {
      id
      name
      most
    }
    rates {
      finding
      itemId
      points
    }
  }
}`, {"hash":"sha256:0f8825bda7686858976b00a1d7efb5e823cce91d221be6a9d3b475442f467727"}) as unknown as TypedDocumentString<CarrierStandingSettingsQuery, CarrierStandingSettingsQueryVariables>;
export const PartnerStandingSettingsDocument = new TypedDocumentString(`
    query PartnerStandingSettings {
  settings: partnerStandingSettings {
    ...StandingSettings
  }
}
    fragment StandingSettings on StandingSettings {
  version
  countedKinds
  inTimeHours
  empComplaints
  complaintsPer10000
  inTimePercent
  monthsInARow
  leastForMedian
  objectionWorkingDays
  rectificationWorkingDays
  suspensionMonths
  refundTimes
  changedAt
  changedBy
  reason
  mayChange
  rubric {
    items {
      id
      name
      most
    }
    rates {
      finding
      itemId
      points
    }
  }
}`, {"hash":"sha256:5195bc866a557dbd660cbfd665e1ee9512dcba970e274eef16337daa1c83cc62"}) as unknown as TypedDocumentString<PartnerStandingSettingsQuery, PartnerStandingSettingsQueryVariables>;
export const CarrierChangeStandingSettingsDocument = new TypedDocumentString(`
    mutation CarrierChangeStandingSettings($input: ChangeStandingSettingsInput!) {
  result: carrierChangeStandingSettings(input: $input) {
    __typename
    ... on StandingSettingsChanged {
      settings {
        version
      }
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:c81f41b6ae8e1900ad90d624d4be284c915556438fa829ff56cd2ae187774806"}) as unknown as TypedDocumentString<CarrierChangeStandingSettingsMutation, CarrierChangeStandingSettingsMutationVariables>;
export const CarrierScorecardsDocument = new TypedDocumentString(`
    query CarrierScorecards($month: String, $filter: ScorecardFilter, $sort: ScorecardSort, $direction: SortDirection, $first: Int, $after: String) {
  list: carrierScorecards(
    month: $month
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
  ) {
    month
    running
    count
    partners
    breached
    near
    notAssessed
    medians {
      mode
      rule
      value
    }
    edges {
      cursor
      node {
        ...OverviewRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment OverviewRow on PartnerScorecard {
  partner {
    id
    name
    shortName
  }
  month
  running
  emp: card(mode: EMP) {
    ...CardLine
  }
  c: card(mode: C) {
    ...CardLine
  }
}
fragment CardLine on Scorecard {
  mode
  counters {
    complaints
  }
  figures {
    rule
    value
    notAssessed
    breached
  }
  forecast {
    complaints {
      left
    }
  }
}`, {"hash":"sha256:67772f7071b484360d818cc023c6f64cc8bb2706dcecf964b03f422236e30bea"}) as unknown as TypedDocumentString<CarrierScorecardsQuery, CarrierScorecardsQueryVariables>;
export const CarrierStandingNowDocument = new TypedDocumentString(`
    query CarrierStandingNow {
  list: carrierScorecards(first: 1) {
    month
    breached
    near
  }
}
    `, {"hash":"sha256:268a91cdbfe49b861f9a48257be2ad97602bfd7f3236dc10887668bd57186b89"}) as unknown as TypedDocumentString<CarrierStandingNowQuery, CarrierStandingNowQueryVariables>;
export const CarrierScorecardDocument = new TypedDocumentString(`
    query CarrierScorecard($partnerId: ID!, $month: String) {
  card: carrierScorecard(partnerId: $partnerId, month: $month) {
    ...WholeScorecard
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}
fragment ModeCard on Scorecard {
  mode
  perGroupCustomer
  figures {
    ...Figure
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
    answers {
      place
      fromHours
      toHours
      count
    }
  }
  forecast {
    complaints {
      reachedAt
      left
      usersOf
    }
    inTime {
      best
      worst
      open
      mayBeLate
      neededInTime
    }
  }
}
fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}
fragment WholeScorecard on PartnerScorecard {
  partner {
    id
    name
    shortName
  }
  month
  running
  cards {
    ...ModeCard
  }
  outside {
    ...OutsideValue
  }
  trend {
    mode
    rule
    threshold {
      ...Threshold
    }
    points {
      month
      value
      notAssessed
      breached
      median
    }
  }
}`, {"hash":"sha256:f5cb215212a945654e7779cfeaff1cd19e46942db30f07ddfba2451b64ddc823"}) as unknown as TypedDocumentString<CarrierScorecardQuery, CarrierScorecardQueryVariables>;
export const PartnerScorecardDocument = new TypedDocumentString(`
    query PartnerScorecard($month: String) {
  card: partnerScorecard(month: $month) {
    ...WholeScorecard
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}
fragment ModeCard on Scorecard {
  mode
  perGroupCustomer
  figures {
    ...Figure
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
    answers {
      place
      fromHours
      toHours
      count
    }
  }
  forecast {
    complaints {
      reachedAt
      left
      usersOf
    }
    inTime {
      best
      worst
      open
      mayBeLate
      neededInTime
    }
  }
}
fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}
fragment WholeScorecard on PartnerScorecard {
  partner {
    id
    name
    shortName
  }
  month
  running
  cards {
    ...ModeCard
  }
  outside {
    ...OutsideValue
  }
  trend {
    mode
    rule
    threshold {
      ...Threshold
    }
    points {
      month
      value
      notAssessed
      breached
      median
    }
  }
}`, {"hash":"sha256:afbfb84ae77d362594ea85cf83a45ba49b4e2607b648066aafe59f1356ca7f0d"}) as unknown as TypedDocumentString<PartnerScorecardQuery, PartnerScorecardQueryVariables>;
export const PartnerStandingNowDocument = new TypedDocumentString(`
    query PartnerStandingNow {
  card: partnerScorecard {
    month
    cards {
      ...ModeCard
    }
  }
}
    fragment Threshold on ScorecardThreshold {
  at
  kind
}
fragment Figure on ScorecardFigure {
  rule
  value
  notAssessed
  breached
  median
  threshold {
    ...Threshold
  }
}
fragment ModeCard on Scorecard {
  mode
  perGroupCustomer
  figures {
    ...Figure
  }
  counters {
    complaints
    repeats
    inTime
    late
    unresolved
    satisfied
    notSatisfied
    answers {
      place
      fromHours
      toHours
      count
    }
  }
  forecast {
    complaints {
      reachedAt
      left
      usersOf
    }
    inTime {
      best
      worst
      open
      mayBeLate
      neededInTime
    }
  }
}`, {"hash":"sha256:364c3ac8999d8f478cb0d50df51de5cc128b4a187d0006f5f1837e52eefb48ed"}) as unknown as TypedDocumentString<PartnerStandingNowQuery, PartnerStandingNowQueryVariables>;
export const CarrierScorecardComplaintsDocument = new TypedDocumentString(`
    query CarrierScorecardComplaints($partnerId: ID!, $month: String, $filter: ScorecardComplaintFilter, $first: Int, $after: String) {
  list: carrierScorecardComplaints(
    partnerId: $partnerId
    month: $month
    filter: $filter
    first: $first
    after: $after
  ) {
    ...CountedRows
  }
}
    fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:89f3cf31f4e6fbff9503e78c143bc6e25dd2f997d5ce828e12bcad2c542150a2"}) as unknown as TypedDocumentString<CarrierScorecardComplaintsQuery, CarrierScorecardComplaintsQueryVariables>;
export const PartnerScorecardComplaintsDocument = new TypedDocumentString(`
    query PartnerScorecardComplaints($month: String, $filter: ScorecardComplaintFilter, $first: Int, $after: String) {
  list: partnerScorecardComplaints(
    month: $month
    filter: $filter
    first: $first
    after: $after
  ) {
    ...CountedRows
  }
}
    fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedRows on ScorecardContributionConnection {
  edges {
    cursor
    node {
      ...Counted
      complaint {
        id
        subject
        status
      }
      objection {
        id
        state
      }
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    endCursor
  }
}`, {"hash":"sha256:3b402d91096a4e23a8ae9b674b9ca105b0e6d500ffd8a9b0e06fcdea47be8205"}) as unknown as TypedDocumentString<PartnerScorecardComplaintsQuery, PartnerScorecardComplaintsQueryVariables>;
export const CarrierWhyCountedDocument = new TypedDocumentString(`
    query CarrierWhyCounted($id: ID!) {
  complaint: carrierComplaint(id: $id) {
    id
    scorecards {
      ...CountedOnComplaint
    }
  }
}
    fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedOnComplaint on ScorecardContribution {
  ...Counted
  objection {
    id
    state
  }
  objectionRight {
    ...RightToObject
  }
}`, {"hash":"sha256:cdc951b537049443b7cc8084621d41c5b3f519b8b773212d7d5411a2b517bd4e"}) as unknown as TypedDocumentString<CarrierWhyCountedQuery, CarrierWhyCountedQueryVariables>;
export const PartnerWhyCountedDocument = new TypedDocumentString(`
    query PartnerWhyCounted($id: ID!) {
  complaint: partnerComplaint(id: $id) {
    id
    scorecards {
      ...CountedOnComplaint
    }
  }
}
    fragment RightToObject on ObjectionRight {
  allowed
  reason
  message
  endsAt
}
fragment Counted on ScorecardContribution {
  number
  month
  mode
  reason
  counted
  acceptedAt
  repeat
  sentAt
  resolvedAt
  resolveBy
  timeliness
  answerMs
  satisfied
  notSatisfied
  partner {
    id
    shortName
  }
  service {
    id
    name
  }
}
fragment CountedOnComplaint on ScorecardContribution {
  ...Counted
  objection {
    id
    state
  }
  objectionRight {
    ...RightToObject
  }
}`, {"hash":"sha256:63bc92cdf41bc4fc3a8b23986ebbc64b892d375a162ae62a6da5a0faa0d69b95"}) as unknown as TypedDocumentString<PartnerWhyCountedQuery, PartnerWhyCountedQueryVariables>;
export const CarrierFiguresDocument = new TypedDocumentString(`
    query CarrierFigures($month: String, $filter: ScorecardFilter, $first: Int, $after: String) {
  list: carrierScorecards(
    month: $month
    filter: $filter
    first: $first
    after: $after
  ) {
    month
    count
    edges {
      cursor
      node {
        partner {
          id
          name
          shortName
        }
        outside {
          ...OutsideValue
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}`, {"hash":"sha256:d32baea07cd5c06fd81a0744447a16c19ca3e16a23dffbdb3807db5c5245fb2d"}) as unknown as TypedDocumentString<CarrierFiguresQuery, CarrierFiguresQueryVariables>;
export const CarrierFiguresOfDocument = new TypedDocumentString(`
    query CarrierFiguresOf($partnerId: ID!, $month: String) {
  card: carrierScorecard(partnerId: $partnerId, month: $month) {
    partner {
      id
      shortName
    }
    outside {
      ...OutsideValue
    }
    outsideHistory {
      name
      version
      value
      source
      note
      enteredAt
      enteredByName
    }
  }
}
    fragment OutsideValue on OutsideFigureValue {
  name
  value
  version
}`, {"hash":"sha256:9be904c5d2b8ca4bb88639894f5a4368da34012bea14bf9ecef8e97c64d303f1"}) as unknown as TypedDocumentString<CarrierFiguresOfQuery, CarrierFiguresOfQueryVariables>;
export const CarrierFigureListDocument = new TypedDocumentString(`
    query CarrierFigureList($month: String) {
  list: carrierFigureList(month: $month) {
    month
    headers
    rows
  }
}
    `, {"hash":"sha256:8ca70cb615e364305d649ac156f8256c12c0c279ffab6173064b2628b5e91cdb"}) as unknown as TypedDocumentString<CarrierFigureListQuery, CarrierFigureListQueryVariables>;
export const CarrierFigureImportDocument = new TypedDocumentString(`
    query CarrierFigureImport($fileId: ID!, $states: [FigureRowState!], $first: Int, $afterRow: Int) {
  import: carrierFigureImport(
    fileId: $fileId
    states: $states
    first: $first
    afterRow: $afterRow
  ) {
    __typename
    ... on FigureImport {
      fileName
      counts {
        new
        changed
        unchanged
        wrong
      }
      ignoredColumns
      hasNextPage
      rows {
        number
        partnerName
        monthText
        month
        state
        partner {
          id
          shortName
        }
        changes {
          name
          from
          to
        }
        problems {
          column
          code
          message
        }
      }
    }
    ... on FigureListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `, {"hash":"sha256:914730b27bd086a6c56dd4d205db31244b1228951f65b4ef077f8388915fc6b5"}) as unknown as TypedDocumentString<CarrierFigureImportQuery, CarrierFigureImportQueryVariables>;
export const CarrierImportFiguresDocument = new TypedDocumentString(`
    mutation CarrierImportFigures($input: ImportFiguresInput!) {
  result: carrierImportFigures(input: $input) {
    __typename
    ... on FiguresImported {
      entered
      wrong
    }
    ... on FigureListRefused {
      message
    }
    ... on CommandRefused {
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:f492bfd306b8cce69888439087ac6ec81f53ff6fd4e4f7fbec4d341fc3fc2169"}) as unknown as TypedDocumentString<CarrierImportFiguresMutation, CarrierImportFiguresMutationVariables>;
export const CarrierEnterOutsideFiguresDocument = new TypedDocumentString(`
    mutation CarrierEnterOutsideFigures($input: EnterOutsideFiguresInput!) {
  result: carrierEnterOutsideFigures(input: $input) {
    __typename
    ... on OutsideFiguresEntered {
      entered
    }
    ... on CommandRefused {
      code
      message
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:23cff06c3843c350385a45941c916cf4a6d2e011c8b734811f8590d1bd7ead19"}) as unknown as TypedDocumentString<CarrierEnterOutsideFiguresMutation, CarrierEnterOutsideFiguresMutationVariables>;
export const AssociationSummariesDocument = new TypedDocumentString(`
    query AssociationSummaries($first: Int, $after: String) {
  list: associationSummaries(first: $first, after: $after) {
    edges {
      node {
        ...SummaryRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
  due: associationSummariesDue
}
    fragment SummaryRow on Summary {
  id
  half
  state
  frozenAt
  finishedAt
  handedInAt
  openCountermeasures
  overdueCountermeasures
  member {
    id
    shortName
  }
}`, {"hash":"sha256:3b06ddb7315c279cb1e5f91542d1b41e55893dee9590fae750ecddc514aedd80"}) as unknown as TypedDocumentString<AssociationSummariesQuery, AssociationSummariesQueryVariables>;
export const AssociationSummaryDocument = new TypedDocumentString(`
    query AssociationSummary($id: ID!) {
  found: associationSummary(summaryId: $id) {
    ...SummaryPage
  }
}
    fragment ActionLine on StandingAction {
  name
  allowed
  reason
  message
}
fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryRow on Summary {
  id
  half
  state
  frozenAt
  finishedAt
  handedInAt
  openCountermeasures
  overdueCountermeasures
  member {
    id
    shortName
  }
}
fragment SummaryPage on Summary {
  ...SummaryRow
  version
  document {
    title
    sections {
      name
      title
      paragraphs
      tables {
        columns
        rows
      }
    }
  }
  sections {
    name
    text
    version
    versions {
      version
      at
      personName
      reason
      lines {
        change
        text
      }
    }
  }
  countermeasures {
    id
    text
    who
    dueDay
    overdue
    doneDay
    doneNote
    doneAt
    doneBy
  }
  figures {
    name
    value
    outlet
  }
  story {
    ...StandingLine
  }
  actions {
    ...ActionLine
  }
}`, {"hash":"sha256:6d6890193864448722a88207576080b6b70d23564ea45a122c419330f2dc230f"}) as unknown as TypedDocumentString<AssociationSummaryQuery, AssociationSummaryQueryVariables>;
export const AssociationSummaryDocumentDocument = new TypedDocumentString(`
    query AssociationSummaryDocument($id: ID!) {
  found: associationSummary(summaryId: $id) {
    ...SummaryRow
    document {
      title
      sections {
        name
        title
        paragraphs
        tables {
          columns
          rows
        }
      }
    }
  }
}
    fragment SummaryRow on Summary {
  id
  half
  state
  frozenAt
  finishedAt
  handedInAt
  openCountermeasures
  overdueCountermeasures
  member {
    id
    shortName
  }
}`, {"hash":"sha256:6e45aacc9471abaa8cc0af42ee581c368cdeddc3df4b74779c87a943b62ef315"}) as unknown as TypedDocumentString<AssociationSummaryDocumentQuery, AssociationSummaryDocumentQueryVariables>;
export const AssociationDraftSummaryDocument = new TypedDocumentString(`
    mutation AssociationDraftSummary($input: DraftSummaryInput!) {
  result: associationDraftSummary(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:124da0335706d3489d48a2d7c514d52809c1483b25217afb3f304384b266e6b4"}) as unknown as TypedDocumentString<AssociationDraftSummaryMutation, AssociationDraftSummaryMutationVariables>;
export const AssociationEditSummarySectionDocument = new TypedDocumentString(`
    mutation AssociationEditSummarySection($input: EditSummarySectionInput!) {
  result: associationEditSummarySection(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:296aea6930d498115fe54ba0d2c66ad80167b7d24d396e82f54cf596ecaae0f4"}) as unknown as TypedDocumentString<AssociationEditSummarySectionMutation, AssociationEditSummarySectionMutationVariables>;
export const AssociationAddCountermeasureDocument = new TypedDocumentString(`
    mutation AssociationAddCountermeasure($input: AddCountermeasureInput!) {
  result: associationAddCountermeasure(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:4f6c07912cb8fad00655a0fe8d48fd577cdecc9797adbb414c28cd0f9dd4c6fb"}) as unknown as TypedDocumentString<AssociationAddCountermeasureMutation, AssociationAddCountermeasureMutationVariables>;
export const AssociationDropCountermeasureDocument = new TypedDocumentString(`
    mutation AssociationDropCountermeasure($input: DropCountermeasureInput!) {
  result: associationDropCountermeasure(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:fbfa5b63960e9b414aa3f652edf5e22bdd9d9ca71b2b4e34c55ee36835d1efca"}) as unknown as TypedDocumentString<AssociationDropCountermeasureMutation, AssociationDropCountermeasureMutationVariables>;
export const AssociationCompleteCountermeasureDocument = new TypedDocumentString(`
    mutation AssociationCompleteCountermeasure($input: CompleteCountermeasureInput!) {
  result: associationCompleteCountermeasure(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:b887391f2e02dfbf96e676f26ef82dac1d69343d6558ebad3802d8d81ec7efb2"}) as unknown as TypedDocumentString<AssociationCompleteCountermeasureMutation, AssociationCompleteCountermeasureMutationVariables>;
export const AssociationFinishSummaryDocument = new TypedDocumentString(`
    mutation AssociationFinishSummary($input: SummaryWordInput!) {
  result: associationFinishSummary(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:ca1a6730c526b6bef90aec65ebf59df921df51ad77613e09ecac1dcc920a24ca"}) as unknown as TypedDocumentString<AssociationFinishSummaryMutation, AssociationFinishSummaryMutationVariables>;
export const AssociationReopenSummaryDocument = new TypedDocumentString(`
    mutation AssociationReopenSummary($input: SummaryReasonInput!) {
  result: associationReopenSummary(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:405ab9b12b872cc7ba4c55edb2380ab5c24be5a2da274ab8cba1fb66f07d1c6d"}) as unknown as TypedDocumentString<AssociationReopenSummaryMutation, AssociationReopenSummaryMutationVariables>;
export const AssociationHandInSummaryDocument = new TypedDocumentString(`
    mutation AssociationHandInSummary($input: SummaryWordInput!) {
  result: associationHandInSummary(input: $input) {
    ...SummaryAnswer
  }
}
    fragment StandingLine on StandingEvent {
  sequence
  type
  at
  personName
  reason
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
}
fragment SummaryAnswer on SummaryResult {
  __typename
  ... on SummaryDone {
    summary {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on SummaryConflict {
    since {
      ...StandingLine
    }
  }
}`, {"hash":"sha256:ff54ec05e856dd7a91bd0a8f2e68c2f3ad359033136805fbb5edd7f0cfa65e47"}) as unknown as TypedDocumentString<AssociationHandInSummaryMutation, AssociationHandInSummaryMutationVariables>;
export const CarrierDrillMonthDocument = new TypedDocumentString(`
    query CarrierDrillMonth($month: String) {
  month: carrierDrillMonth(month: $month) {
    month
    due
    called
    mayLog
    plan {
      place
      day
      due
      partner {
        id
        shortName
      }
      numbers {
        field
        number
      }
      drills {
        ...DrillLine
      }
    }
  }
}
    fragment DrillLine on Drill {
  id
  field
  number
  outcome
  countsAgainst
  at
  note
  callerName
}`, {"hash":"sha256:3060e1765c88119794c2f2b5e1b9d47bfe8490ee9e7e982737375e38a8f43206"}) as unknown as TypedDocumentString<CarrierDrillMonthQuery, CarrierDrillMonthQueryVariables>;
export const CarrierDrillsDueDocument = new TypedDocumentString(`
    query CarrierDrillsDue {
  month: carrierDrillMonth {
    due
  }
}
    `, {"hash":"sha256:7ef213699e3eb928a142f0f59bfcee24cc16c1ab003b8812adef62e63f852414"}) as unknown as TypedDocumentString<CarrierDrillsDueQuery, CarrierDrillsDueQueryVariables>;
export const PartnerOwedManualsDocument = new TypedDocumentString(`
    query PartnerOwedManuals {
  card: partnerRegistration {
    owedManuals {
      kind
    }
  }
}
    `, {"hash":"sha256:ab30f6ad4da27d0c4c4728dba7c576c6c30ffdbed75a6300bbc9cd9bcadd1a63"}) as unknown as TypedDocumentString<PartnerOwedManualsQuery, PartnerOwedManualsQueryVariables>;
export const PartnerDrillsDocument = new TypedDocumentString(`
    query PartnerDrills($after: String) {
  drills: partnerDrills(first: 50, after: $after) {
    edges {
      node {
        ...DrillLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DrillLine on Drill {
  id
  field
  number
  outcome
  countsAgainst
  at
  note
  callerName
}`, {"hash":"sha256:9fd045bf6aecac22da9ebf0b67dcf0bcee1cf3da571bb182309898f26e1246d8"}) as unknown as TypedDocumentString<PartnerDrillsQuery, PartnerDrillsQueryVariables>;
export const PartnerSuppliesDocument = new TypedDocumentString(`
    query PartnerSupplies {
  card: partnerRegistration {
    ...Supplies
  }
}
    fragment Supplies on Registration {
  partner {
    id
    shortName
  }
  services {
    id
    name
  }
  maySupply
  mayRecordAttendance
  owedManuals {
    service {
      id
      name
    }
    kind
    reason
    day
  }
  manuals {
    id
    service {
      id
      name
    }
    kind
    title
    version
    validFrom
    validTo
    valid
    addedByName
    file {
      id
      fileName
    }
    attendance
    attendees {
      name
      department
    }
  }
}`, {"hash":"sha256:5a0cf53eb6ef2426a79375e474856f7d50e535beb58a810530e80f899e626d53"}) as unknown as TypedDocumentString<PartnerSuppliesQuery, PartnerSuppliesQueryVariables>;
export const CarrierSuppliesDocument = new TypedDocumentString(`
    query CarrierSupplies($partnerId: ID!) {
  card: carrierRegistration(partnerId: $partnerId) {
    ...Supplies
  }
}
    fragment Supplies on Registration {
  partner {
    id
    shortName
  }
  services {
    id
    name
  }
  maySupply
  mayRecordAttendance
  owedManuals {
    service {
      id
      name
    }
    kind
    reason
    day
  }
  manuals {
    id
    service {
      id
      name
    }
    kind
    title
    version
    validFrom
    validTo
    valid
    addedByName
    file {
      id
      fileName
    }
    attendance
    attendees {
      name
      department
    }
  }
}`, {"hash":"sha256:c2deaa31fa97d863ba66278ddb2b23ab5f38858342b590655ec994ab5d4b72f0"}) as unknown as TypedDocumentString<CarrierSuppliesQuery, CarrierSuppliesQueryVariables>;
export const CarrierOwedManualsDocument = new TypedDocumentString(`
    query CarrierOwedManuals($first: Int, $after: String) {
  list: carrierRegistrations(first: $first, after: $after) {
    count
    edges {
      cursor
      node {
        partner {
          id
          shortName
        }
        owedManuals {
          service {
            id
            name
          }
          kind
          reason
          day
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c6329aa8e2bd3263744b1d437f034a16177a096a7b44659d9e24bc9e40fe103f"}) as unknown as TypedDocumentString<CarrierOwedManualsQuery, CarrierOwedManualsQueryVariables>;
export const CarrierLogDrillDocument = new TypedDocumentString(`
    mutation CarrierLogDrill($input: LogDrillInput!) {
  result: carrierLogDrill(input: $input) {
    ...EntryResult
  }
}
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:d5069021c3f94fe87776231d04ee29c2ad9e6d68779dacc1e39fedaec1106d6e"}) as unknown as TypedDocumentString<CarrierLogDrillMutation, CarrierLogDrillMutationVariables>;
export const CarrierRecordAttendanceDocument = new TypedDocumentString(`
    mutation CarrierRecordAttendance($input: RecordPartnerAttendanceInput!) {
  result: carrierRecordAttendance(input: $input) {
    ...EntryResult
  }
}
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:f885870fcdc4d869beb4d89bc30e884fb6279231bd388bd1fe0178ad6a7c379c"}) as unknown as TypedDocumentString<CarrierRecordAttendanceMutation, CarrierRecordAttendanceMutationVariables>;
export const PartnerSupplyManualDocument = new TypedDocumentString(`
    mutation PartnerSupplyManual($input: SupplyManualInput!) {
  result: partnerSupplyManual(input: $input) {
    ...EntryResult
  }
}
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:451311531fba41f0635f46b19c43d9a23efcc280291493d73264f13415d83105"}) as unknown as TypedDocumentString<PartnerSupplyManualMutation, PartnerSupplyManualMutationVariables>;
export const PartnerEndManualDocument = new TypedDocumentString(`
    mutation PartnerEndManual($input: EndManualInput!) {
  result: partnerEndManual(input: $input) {
    ...EntryResult
  }
}
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:8591f9ce8f25e1ec57bedb6dd3fe9bbadb56b2efe4ca5de295cd5b50e43e5ae3"}) as unknown as TypedDocumentString<PartnerEndManualMutation, PartnerEndManualMutationVariables>;
export const PartnerRecordAttendanceDocument = new TypedDocumentString(`
    mutation PartnerRecordAttendance($input: RecordAttendanceInput!) {
  result: partnerRecordAttendance(input: $input) {
    ...EntryResult
  }
}
    fragment EntryResult on RegistryEntryResult {
  __typename
  ... on RegistryEntryDone {
    id
    replayed
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:65963bdda2c04d2a5e8920c0ac0e0f6dba54289da485ec1d9c4dd5fdd9618997"}) as unknown as TypedDocumentString<PartnerRecordAttendanceMutation, PartnerRecordAttendanceMutationVariables>;
export const AssociationTwoTrackDocument = new TypedDocumentString(`
    query AssociationTwoTrack($id: ID!) {
  complaint: associationComplaint(id: $id) {
    id
    number
    twoTrack: associationTwoTrack {
      ...TrackSteps
    }
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}
fragment TrackSteps on TwoTrack {
  ...TrackSummary
  steps {
    name
    unit
    state
    takenAt
    takenBy
    outcome
    passedTo
    allowed
    reason
    message
    texts {
      name
      value
    }
    fields {
      name
      text
      required
    }
  }
}`, {"hash":"sha256:2b9af3f6fcfa6a3d277b2b4d09f230d66e4cb383b2b1e51ec9405faad3d124cc"}) as unknown as TypedDocumentString<AssociationTwoTrackQuery, AssociationTwoTrackQueryVariables>;
export const AssociationTrackFormDocument = new TypedDocumentString(`
    query AssociationTrackForm($id: ID!) {
  complaint: associationComplaint(id: $id) {
    id
    number
    twoTrack: associationTwoTrack {
      ...TrackSummary
      form {
        name
        title
        fields {
          name
          text
          at
        }
      }
    }
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}`, {"hash":"sha256:645306dd8aa1a2e11aa2c24bb5b77104a34f090a0185b29f6ef14d5b2f961fcc"}) as unknown as TypedDocumentString<AssociationTrackFormQuery, AssociationTrackFormQueryVariables>;
export const AssociationTracksWaitingDocument = new TypedDocumentString(`
    query AssociationTracksWaiting($unit: TrackUnit, $first: Int, $after: String) {
  list: associationTracksWaiting(unit: $unit, first: $first, after: $after) {
    edges {
      node {
        ...TrackRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}
fragment TrackRow on TwoTrack {
  ...TrackSummary
  complaint {
    id
    number
    subject
    status
    major
    receivedAt
  }
}`, {"hash":"sha256:474f880ff8d1bd6c14460050f9d360942e16218b392a189b3111f47eecfadb68"}) as unknown as TypedDocumentString<AssociationTracksWaitingQuery, AssociationTracksWaitingQueryVariables>;
export const AssociationTracksArchivedDocument = new TypedDocumentString(`
    query AssociationTracksArchived($year: Int, $number: String, $first: Int, $after: String) {
  list: associationTracksArchived(
    year: $year
    number: $number
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...TrackRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrackSummary on TwoTrack {
  track
  rounds
  begunAt
  archiveNumber
  archivedAt
  ended
  waitsFor
  outlet {
    id
    name
  }
}
fragment TrackRow on TwoTrack {
  ...TrackSummary
  complaint {
    id
    number
    subject
    status
    major
    receivedAt
  }
}`, {"hash":"sha256:b27ba6abf0f8a936717dbacc0177f1251045ab03c4e9746a386f2096ea2768ee"}) as unknown as TypedDocumentString<AssociationTracksArchivedQuery, AssociationTracksArchivedQueryVariables>;
export const AssociationTwoTrackChoiceDocument = new TypedDocumentString(`
    query AssociationTwoTrackChoice {
  choice: associationTwoTrackChoice {
    inForce
    since
    mayChoose
    history {
      from
      to
      chosenBy
      endedBy
    }
  }
}
    `, {"hash":"sha256:030f1b64022ef3a0f04f451e863c68fa2c1637592d90b5c2561d938ee5d9558a"}) as unknown as TypedDocumentString<AssociationTwoTrackChoiceQuery, AssociationTwoTrackChoiceQueryVariables>;
export const AssociationTakeTrackStepDocument = new TypedDocumentString(`
    mutation AssociationTakeTrackStep($input: TakeTrackStepInput!) {
  result: associationTakeTrackStep(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:9734e1e1086ba36aa132ca289321afbac5ca2aa978ddd59440b0a4442d94530e"}) as unknown as TypedDocumentString<AssociationTakeTrackStepMutation, AssociationTakeTrackStepMutationVariables>;
export const AssociationChooseTwoTracksDocument = new TypedDocumentString(`
    mutation AssociationChooseTwoTracks($input: ChooseTwoTracksInput!) {
  result: associationChooseTwoTracks(input: $input) {
    __typename
    ... on TwoTracksChosen {
      choice {
        inForce
      }
    }
    ... on CommandRefused {
      code
      message
    }
  }
}
    `, {"hash":"sha256:8aa8fac278f5f81c6ed6570885f6eeabbe324740bde801ad060fa30c3f0a5822"}) as unknown as TypedDocumentString<AssociationChooseTwoTracksMutation, AssociationChooseTwoTracksMutationVariables>;
export const VendorFrameDocument = new TypedDocumentString(`
    query VendorFrame {
  desk: vendorDesk {
    now
    timeZone
    programmeName
    commands
    organisation {
      id
      name
      shortName
      kind
      units {
        id
        name
        kind
      }
    }
    unit {
      id
      name
    }
  }
  counts: vendorCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
  notices: vendorNotices(first: 1) {
    unread
  }
}
    `, {"hash":"sha256:fc00fed2fc14e059f3b59d22b9a72e5188c8517f409a3d81bb1567a41ea3d978"}) as unknown as TypedDocumentString<VendorFrameQuery, VendorFrameQueryVariables>;
export const VendorZoneDocument = new TypedDocumentString(`
    query VendorZone {
  desk: vendorDesk {
    timeZone
  }
}
    `, {"hash":"sha256:cb90091a0633e91af91a4c2e735252831a2acedb628c8a05c3d4b8c83f3bf5a7"}) as unknown as TypedDocumentString<VendorZoneQuery, VendorZoneQueryVariables>;
export const VendorCountsDocument = new TypedDocumentString(`
    query VendorCounts {
  counts: vendorCounts {
    inbox
    elsewhere
    open
    toCallBack
    breached
    countLimit
  }
}
    `, {"hash":"sha256:8fa0c9ce1bae6a73290912101bfe02f9f07a3a6978fe31918f8da88c64fbe9e5"}) as unknown as TypedDocumentString<VendorCountsQuery, VendorCountsQueryVariables>;
export const VendorComplaintsDocument = new TypedDocumentString(`
    query VendorComplaints($filter: ComplaintFilter, $sort: ComplaintSort, $direction: SortDirection, $first: Int, $after: String, $before: String) {
  list: vendorComplaints(
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
    before: $before
  ) {
    ...Rows
  }
}
    fragment Clock on RowClock {
  rule
  part
  state
  startedAt
  dueAt
  pausedAt
}
fragment Row on ComplaintRow {
  complaint {
    id
  }
  number
  subject
  customerName
  customerPhone
  kind
  status
  workOrderState
  workOrderClass
  myRole
  needsMe
  owner {
    id
    shortName
    kind
  }
  holders {
    id
    shortName
    kind
  }
  service {
    id
    name
  }
  nextClock {
    ...Clock
  }
  major
  repeat
  joint
  returns
  acceptedAt
  lastEventAt
  surveyed
}
fragment Rows on ComplaintRowConnection {
  edges {
    cursor
    node {
      ...Row
    }
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  count
  countLimit
}`, {"hash":"sha256:8162298b374a2313219fe0007b931495d25cb49cbf844465d8bb3d7693302071"}) as unknown as TypedDocumentString<VendorComplaintsQuery, VendorComplaintsQueryVariables>;
export const VendorFiltersDocument = new TypedDocumentString(`
    query VendorFilters {
  organisations: vendorOrganisations {
    id
    shortName
    kind
  }
  services: vendorServices {
    id
    name
  }
}
    `, {"hash":"sha256:702a28a3b4ad7b03a6530907364438baa7d29ca7a6509402d9d3087108240ee8"}) as unknown as TypedDocumentString<VendorFiltersQuery, VendorFiltersQueryVariables>;
export const VendorComplaintDocument = new TypedDocumentString(`
    query VendorComplaint($id: ID!) {
  complaint: vendorComplaint(id: $id) {
    ...Page
  }
}
    fragment FullClock on Clock {
  id
  workOrderId
  rule
  part
  state
  startedAt
  dueAt
  warnAt
  pausedAt
  stoppedAt
  breachedAt
  lateByMs
  provisionalYears
  holder {
    id
    shortName
    kind
  }
  why {
    code
    at
    values {
      name
      value
    }
  }
}
fragment Action on ComplaintAction {
  name
  allowed
  reason
  message
}
fragment Order on WorkOrder {
  id
  ordinal
  class
  faultGrade
  urgent
  difficult
  state
  instruction
  reply
  cause
  measure
  sentAt
  acceptedAt
  repliedAt
  resolvedAt
  endedAt
  returns
  urges
  disputes
  replacesWorkOrderId
  parentWorkOrderId
  returnReason
  version
  holder {
    id
    name
    shortName
    kind
  }
  holderUnit {
    id
    name
  }
  openRequest {
    id
    reason
    question
    askedAt
  }
  partnerContact {
    partner {
      id
      shortName
    }
    entries {
      field
      service {
        id
        name
      }
      value {
        ...CardText
      }
    }
    upcoming {
      ...Upcoming
    }
  }
  actions {
    ...Action
  }
}
fragment Neighbour on Complaint {
  id
  number
  subject
  status
  acceptedAt
  closedAs
}
fragment Page on Complaint {
  id
  number
  subject
  description
  wish
  kind
  customerKind
  channel
  status
  closedAs
  takenBy
  myRole
  needsMe
  owner {
    id
    name
    shortName
    kind
  }
  ownerUnit {
    id
    name
  }
  service {
    id
    name
    number
    provider {
      id
      shortName
    }
  }
  customer {
    id
    name
    complaintCount
  }
  receivedAt
  acceptedAt
  discoveredAt
  confirmedAt
  closedAt
  attempts
  solvedBy
  responsibilityUnclear
  validity
  major
  returns
  joint
  repeat
  analysed
  repeatOf {
    ...Neighbour
  }
  repeats {
    ...Neighbour
  }
  contact {
    name
    phone
    email
    address
    masked
  }
  externalNumber
  concern {
    member {
      id
      shortName
    }
    outlet {
      id
      name
    }
    staff {
      name
      position
    }
    representatives {
      name
      phone
    }
  }
  workOrders {
    ...Order
  }
  clocks {
    ...FullClock
  }
  callBacks {
    id
    outcome
    way
    attempt
    comment
    at
    by {
      id
      shortName
      kind
    }
  }
  survey {
    drawn
    ticket
    below
    sharePercent
    settingsVersion
  }
  attachments {
    id
    fileName
    mediaType
    bytes
    addedAt
    audience
    workOrderId
    by {
      id
      shortName
      kind
    }
  }
  actions {
    ...Action
  }
  closings {
    ...Action
  }
}
fragment CardText on CardValue {
  text
  texts
  people {
    name
    mobile
    fixedLine
    email
  }
}
fragment Upcoming on UpcomingChange {
  field
  service {
    id
    name
  }
  from {
    ...CardText
  }
  to {
    ...CardText
  }
  at
  waitsFor
  changeNoticeId
}`, {"hash":"sha256:75a29dd15d3136d6cd0d2b46000bc7a8cb3b88eae6dd3e26d3788dc0c3d91ba9"}) as unknown as TypedDocumentString<VendorComplaintQuery, VendorComplaintQueryVariables>;
export const VendorStoryDocument = new TypedDocumentString(`
    query VendorStory($id: ID!, $first: Int!, $after: String) {
  complaint: vendorComplaint(id: $id) {
    ...Story
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Story on Complaint {
  id
  events(first: $first, after: $after) {
    edges {
      node {
        ...Event
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`, {"hash":"sha256:bade0d1d6632ef3dbbd5e1a264027ff17ba964dad17bbc4dd2e261b3de680f3d"}) as unknown as TypedDocumentString<VendorStoryQuery, VendorStoryQueryVariables>;
export const VendorComplaintByNumberDocument = new TypedDocumentString(`
    query VendorComplaintByNumber($number: String!) {
  complaint: vendorComplaintByNumber(number: $number) {
    id
  }
}
    `, {"hash":"sha256:b77b1941f552eb475db8ab6649786dd9306bace47fba814e7857647ca73ecb0d"}) as unknown as TypedDocumentString<VendorComplaintByNumberQuery, VendorComplaintByNumberQueryVariables>;
export const VendorNoticesDocument = new TypedDocumentString(`
    query VendorNotices($first: Int, $after: String, $unreadOnly: Boolean) {
  notices: vendorNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    ...Messages
  }
}
    fragment Messages on NoticeConnection {
  edges {
    cursor
    node {
      id
      kind
      workOrderId
      changeNoticeId
      standingSubject
      standingId
      partnerId
      at
      readAt
      values {
        name
        value
      }
      complaint {
        id
        number
        subject
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  unread
}`, {"hash":"sha256:34dfdfe795cce76406c3d78be31e9f78a2ccc95ad7e6295c4595fdc84872bbaa"}) as unknown as TypedDocumentString<VendorNoticesQuery, VendorNoticesQueryVariables>;
export const VendorBellDocument = new TypedDocumentString(`
    query VendorBell {
  notices: vendorNotices(first: 1) {
    unread
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:92fb6fe0f4cf1779e50ff4d98d0158dcad56e88e74e46740e832bd0ce5f3db0b"}) as unknown as TypedDocumentString<VendorBellQuery, VendorBellQueryVariables>;
export const VendorSettingsDocument = new TypedDocumentString(`
    query VendorSettings {
  settings: vendorProgrammeSettings {
    ...Settings
  }
}
    fragment Settings on ProgrammeSettings {
  version
  changedAt
  changedBy
  reason
  timeZone
  mayChange
  limits {
    class
    faultGrade
    part
    calendar
    amount
  }
  warnAtPercent
  pauseReasons
  majorAfterReturns
  notReachedAttempts
  notReachedDays
  repeatWindowDays
  massComplaintThreshold
  massComplaintWindowHours
  surveyPercent
  surveySeed
  calendarAdditions {
    day
    kind
    name
  }
  workingHours {
    from
    to
  }
  contactRegistry {
    noticeWorkingDays
    latestDaysAhead
    reminderAt
    remindAfterWorkingDays
    remindBeforeWorkingDays
    remindEmergencyAfterHours
    chinaMobileSegments
    mostLiaisons
    mostBusinessTypes
    longestTariff
    requiredManuals
    manualEndsWithinDays
  }
  earlier {
    version
    changedAt
    changedBy
    reason
  }
}`, {"hash":"sha256:03f7141d5518e2c384d23014a5efcbc8203edbeb7c10e0d626b6d461a9abc124"}) as unknown as TypedDocumentString<VendorSettingsQuery, VendorSettingsQueryVariables>;
export const VendorWorkingDaysDocument = new TypedDocumentString(`
    query VendorWorkingDays($from: Date!, $to: Date!) {
  days: vendorWorkingDays(from: $from, to: $to) {
    day
    working
    name
    source
    provisional
  }
}
    `, {"hash":"sha256:617d8eeeaf76f4584404e665fb6aca036a9a267cac2745585a76dc232dd6a6ac"}) as unknown as TypedDocumentString<VendorWorkingDaysQuery, VendorWorkingDaysQueryVariables>;
export const VendorAcceptWorkOrderDocument = new TypedDocumentString(`
    mutation VendorAcceptWorkOrder($input: AcceptWorkOrderInput!) {
  result: vendorAcceptWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:759c493f95ae3681b68925e8c7f674ec2456af4f1ae967d463cea80142cb619a"}) as unknown as TypedDocumentString<VendorAcceptWorkOrderMutation, VendorAcceptWorkOrderMutationVariables>;
export const VendorReplyToWorkOrderDocument = new TypedDocumentString(`
    mutation VendorReplyToWorkOrder($input: ReplyToWorkOrderInput!) {
  result: vendorReplyToWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:0df9a47805f5a450e31f591f17a94f47fc88dbcf513dcc9bb6c7830633ec0178"}) as unknown as TypedDocumentString<VendorReplyToWorkOrderMutation, VendorReplyToWorkOrderMutationVariables>;
export const VendorRequestInformationDocument = new TypedDocumentString(`
    mutation VendorRequestInformation($input: RequestInformationInput!) {
  result: vendorRequestInformation(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:ea6e5b3ba18dbd19cf1edfb0d9d030ca25db7a6c1e164be5e71669a3f7ef0e4f"}) as unknown as TypedDocumentString<VendorRequestInformationMutation, VendorRequestInformationMutationVariables>;
export const VendorReportProgressDocument = new TypedDocumentString(`
    mutation VendorReportProgress($input: ReportProgressInput!) {
  result: vendorReportProgress(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:045afbe89163bfffeb734947a62876702527fc7924d3cd684929d718944590d4"}) as unknown as TypedDocumentString<VendorReportProgressMutation, VendorReportProgressMutationVariables>;
export const VendorDisputeRoutingDocument = new TypedDocumentString(`
    mutation VendorDisputeRouting($input: DisputeRoutingInput!) {
  result: vendorDisputeRouting(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:2e99f4995aa32c99714b8f173eb80dfb6fe1f16725e7ad6e336af4f6516bf7b5"}) as unknown as TypedDocumentString<VendorDisputeRoutingMutation, VendorDisputeRoutingMutationVariables>;
export const VendorResolveWorkOrderDocument = new TypedDocumentString(`
    mutation VendorResolveWorkOrder($input: ResolveWorkOrderInput!) {
  result: vendorResolveWorkOrder(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:d1e4bfd831fe98446aa8a56d17513722173d6f6c6581b946fda470f03697e9c0"}) as unknown as TypedDocumentString<VendorResolveWorkOrderMutation, VendorResolveWorkOrderMutationVariables>;
export const VendorAddNoteDocument = new TypedDocumentString(`
    mutation VendorAddNote($input: AddNoteInput!) {
  result: vendorAddNote(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:ae710298794655c2987a26a677ac0255013b29f204f8c078469bd8c6c03b1066"}) as unknown as TypedDocumentString<VendorAddNoteMutation, VendorAddNoteMutationVariables>;
export const VendorAddAttachmentDocument = new TypedDocumentString(`
    mutation VendorAddAttachment($input: AddAttachmentInput!) {
  result: vendorAddAttachment(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:0e0a7eb208b698d7397009f6571570627f8a8300cdd8d36a25cf6ce6bec61532"}) as unknown as TypedDocumentString<VendorAddAttachmentMutation, VendorAddAttachmentMutationVariables>;
export const VendorRecordCallBackDocument = new TypedDocumentString(`
    mutation VendorRecordCallBack($input: RecordCallBackInput!) {
  result: vendorRecordCallBack(input: $input) {
    ...Result
  }
}
    fragment Event on ComplaintEvent {
  sequence
  type
  at
  personName
  audience
  workOrderId
  by {
    id
    shortName
    kind
  }
  values {
    name
    value
  }
  texts {
    name
    value
  }
}
fragment Result on ComplaintCommandResult {
  __typename
  ... on ComplaintCommandDone {
    replayed
    complaint {
      id
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
  ... on EditConflict {
    complaint {
      id
    }
    since {
      ...Event
    }
  }
}`, {"hash":"sha256:65f4bccadbe4000949f074fb6bf8b73e3269fa51c286442209b0ece07e969dbb"}) as unknown as TypedDocumentString<VendorRecordCallBackMutation, VendorRecordCallBackMutationVariables>;
export const VendorRevealContactDocument = new TypedDocumentString(`
    mutation VendorRevealContact($input: RevealContactInput!) {
  result: vendorRevealContact(input: $input) {
    ...Revealed
  }
}
    fragment Revealed on RevealContactResult {
  __typename
  ... on ContactRevealed {
    contact {
      name
      phone
      email
      address
      masked
    }
  }
  ... on CommandRefused {
    code
    message
  }
  ... on InvalidInput {
    problems {
      field
      code
      message
      limit
    }
  }
}`, {"hash":"sha256:8e8cdd08bcd5bd4094ce69a4a27177677fed01d29656a511fe1c8d05b2168cdb"}) as unknown as TypedDocumentString<VendorRevealContactMutation, VendorRevealContactMutationVariables>;
export const VendorMarkNoticesReadDocument = new TypedDocumentString(`
    mutation VendorMarkNoticesRead($input: MarkNoticesReadInput!) {
  result: vendorMarkNoticesRead(input: $input) {
    __typename
    ... on NoticesRead {
      unread
    }
    ... on InvalidInput {
      problems {
        field
        code
        message
        limit
      }
    }
  }
}
    `, {"hash":"sha256:93ff739dd4118bed03f17d3f4e232190c2b6f38237af079a2a1c408e93c0f70a"}) as unknown as TypedDocumentString<VendorMarkNoticesReadMutation, VendorMarkNoticesReadMutationVariables>;
export const VendorPartnerContactsDocument = new TypedDocumentString(`
    query VendorPartnerContacts($search: String, $first: Int, $after: String) {
  list: vendorPartnerContacts(search: $search, first: $first, after: $after) {
    count
    edges {
      cursor
      node {
        partner {
          id
          name
          shortName
        }
        entries {
          field
          value {
            text
            texts
            people {
              name
              mobile
              fixedLine
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:4249bd0ed8deb67aa88b95ffaba7a0db1628f1a3e3723eff81cb3c51770cfad5"}) as unknown as TypedDocumentString<VendorPartnerContactsQuery, VendorPartnerContactsQueryVariables>;