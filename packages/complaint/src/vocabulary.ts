/**
 * The words of the trade, as closed lists. SQL, GraphQL, code and screen use these same words
 * (GraphQL in upper case); `docs/glossary.md` gives them in Chinese and English.
 */

/** An instant in UTC, ISO 8601 with milliseconds and `Z`: strings of this form sort by time. */
export type IsoInstant = string;
/** A UUIDv7 in lower case. */
export type Uuid = string;

/** The two kinds of programme (domain.md 1). */
export const PROGRAMME_KINDS = ['adc', 'banking'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** The kinds of organisation that can be a tenant (domain.md 1). */
export const TENANT_KINDS = ['carrier', 'partner', 'vendor', 'association', 'member'] as const;
export type TenantKind = (typeof TENANT_KINDS)[number];

/** Roles by kind of tenant (domain.md 1). */
export const ROLES_BY_TENANT_KIND = {
  carrier: [
    'intake_agent',
    'shift_leader',
    'it_officer',
    'information_officer',
    'group_customer_manager',
    'service_centre_manager',
    'call_back_agent',
    'quality_reviewer',
    'approver',
    'settlement_clerk',
    'administrator',
  ],
  partner: [
    'service_contact',
    'technical_contact',
    'on_site_engineer',
    'sales_owner',
    'quality_officer',
    'sales_leader',
    'management_representative',
    'general_manager',
    'administrator',
  ],
  vendor: ['support_engineer', 'manager', 'administrator'],
  association: ['intake_officer', 'reviewer', 'leader', 'committee_member', 'administrator'],
  member: ['handler', 'responsible_department', 'leader', 'outlet_manager', 'auditor', 'call_centre_agent', 'administrator'],
} as const satisfies Record<TenantKind, readonly string[]>;
export type Role = (typeof ROLES_BY_TENANT_KIND)[TenantKind][number];

/** Kinds of request (domain.md 2). */
export const REQUEST_KINDS = ['enquiry', 'query', 'business_request', 'fault_report', 'complaint', 'support_request'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Whether the customer is a group or a person (domain.md 2). */
export const CUSTOMER_KINDS = ['group', 'individual'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

/** Ways a request arrives (domain.md 2). */
export const CHANNELS = [
  'hotline',
  'business_hall',
  'online_hall',
  'key_account_manager',
  'web',
  'email',
  'online_chat',
  'social_media',
  'letter',
  'fax',
  'visit',
  'sms',
  'referral',
  'phone',
  'writing',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether the first contact already solved it (domain.md 2). */
export const SOLVED_BY = ['not_yet', 'phone', 'on_site'] as const;
export type SolvedBy = (typeof SOLVED_BY)[number];

/** Grade of a fault (CLK-05): general 一般, important 重要, severe 严重. */
export const FAULT_GRADES = ['general', 'important', 'severe'] as const;
export type FaultGrade = (typeof FAULT_GRADES)[number];

/**
 * The class of a work order, exactly one each; it selects the clocks (domain.md 3).
 * `direct`: the customer came to the partner (CLK-04). `electronic`: CLK-06. `own_unit` and `vendor_other`:
 * matters the sources set no limit for; their limits are programme settings. `forwarded`: association to member (CLK-11);
 * `outlet`: member to its outlet (CLK-12).
 */
export const WORK_ORDER_CLASSES = [
  'fault',
  'difficult',
  'urgent',
  'ordinary',
  'direct',
  'electronic',
  'own_unit',
  'vendor_other',
  'forwarded',
  'outlet',
] as const;
export type WorkOrderClass = (typeof WORK_ORDER_CLASSES)[number];

/** States of a work order (CMP-06). `returned` is a dissatisfied call-back that sent it back to its holder (CMP-05). */
export const WORK_ORDER_STATES = ['sent', 'accepted', 'replied', 'resolved', 'returned', 'disputed', 'void', 'recalled'] as const;
export type WorkOrderState = (typeof WORK_ORDER_STATES)[number];

/** Work-order states in which the holder still owes something. */
export const OPEN_WORK_ORDER_STATES = ['sent', 'accepted', 'replied', 'returned', 'disputed'] as const satisfies readonly WorkOrderState[];

/**
 * Status of a complaint, derived from its log and never set by hand:
 * `accepted` no work order out yet; `handling` a work order is open; `answering` every work order has ended and the
 * customer is to be called back; `closed`.
 */
export const COMPLAINT_STATUSES = ['accepted', 'handling', 'answering', 'closed'] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** How a complaint came to be closed (CMP-02, CMP-05). */
export const CLOSINGS = ['satisfied', 'withdrawn', 'leader', 'not_reached', 'invalid'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** What a call-back attempt found (SAT-01, CMP-05). */
export const CALL_BACK_OUTCOMES = ['satisfied', 'not_satisfied', 'not_reached'] as const;
export type CallBackOutcome = (typeof CALL_BACK_OUTCOMES)[number];

/** How the statement of satisfaction was obtained (CMP-05). */
export const CALL_BACK_WAYS = ['call_back', 'answering_call'] as const;
export type CallBackWay = (typeof CALL_BACK_WAYS)[number];

/** Whether the association's reviewer found it valid (CMP-02, ASC-01). */
export const VALIDITIES = ['unjudged', 'valid', 'invalid'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** Whether the complaint is major (CMP-04). */
export const MAJOR_STATES = ['no', 'proposed', 'confirmed', 'declined'] as const;
export type MajorState = (typeof MAJOR_STATES)[number];

/** States of a clock (domain.md 3). */
export const CLOCK_STATES = ['running', 'paused', 'met', 'extended', 'breached', 'void'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** What stops a clock; `forward`, `verification`, `report` are the association's. */
export const CLOCK_PARTS = ['reply', 'resolution', 'next_answer', 'forward', 'verification', 'report'] as const;
export type ClockPart = (typeof CLOCK_PARTS)[number];

/** The clock rules of domain.md 3 this package carries out. */
export const CLOCK_RULES = ['CLK-01', 'CLK-02', 'CLK-03', 'CLK-04', 'CLK-05', 'CLK-06', 'CLK-10', 'CLK-11', 'CLK-12', 'CLK-18'] as const;
export type ClockRule = (typeof CLOCK_RULES)[number];

/** Reasons a clock may be paused; which of them a programme allows is a setting (domain.md 3). */
export const PAUSE_REASONS = ['waiting_for_customer', 'waiting_for_first_receiver'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a tenant is to a complaint (domain.md 1, visibility). */
export const PARTY_ROLES = ['owner', 'holder', 'supervisor'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** For whom a note or event is: one's own organisation, the first receiver and one holder, every party (design.md 2). */
export const AUDIENCES = ['own', 'owner_and_holder', 'all'] as const;
export type AudienceScope = (typeof AUDIENCES)[number];
