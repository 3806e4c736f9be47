import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';

/** Why a customer came again, as a reviewer of the association has found: 态度、言行不当, 拖而不办, or neither. */
export const REPEAT_CAUSES = ['attitude', 'delay', 'other'] as const;
export type RepeatCause = (typeof REPEAT_CAUSES)[number];

/** What was found of a repeat; `justified`: whether the demand that was delayed was a justified one 正当诉求. */
export interface RepeatFinding {
  readonly cause: RepeatCause;
  readonly justified: boolean;
}

/** A complaint's way to the member, as far as somebody had to receive it. */
export interface ForwardedOrder {
  readonly workOrderId: Uuid;
  readonly sentAt: IsoInstant;
  /** The exclusive end of CLK-11's first limit, as its clock has it. */
  readonly firstLimitAt: IsoInstant;
  /** When somebody accepted or answered it first; null: nobody has. */
  readonly acceptedAt: IsoInstant | null;
  /** When it was recalled, became void or went with the complaint's withdrawal; null: it did not. */
  readonly endedAt: IsoInstant | null;
}

/** A dissatisfied call-back that sent the matter back (CMP-05). */
export interface DissatisfiedReturn {
  readonly callBackId: Uuid;
  readonly at: IsoInstant;
  /** null: nobody has found yet. */
  readonly finding: RepeatFinding | null;
}

/** One complaint at the association about one member, as accountability looks at it (ACC-01). */
export interface ComplaintFact {
  readonly complaintId: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  /** What it is about, by the association's classification. */
  readonly kind: string;
  readonly acceptedAt: IsoInstant;
  /** What was withdrawn or found invalid is held against nobody, but for who did not receive it. */
  readonly standing: 'stands' | 'withdrawn' | 'invalid';
  /** The first complaint of the matter, itself where it is the first (CMP-03). */
  readonly firstComplaintId: Uuid;
  /** Of a repeat; null: it is none, or nobody has found yet. */
  readonly finding: RepeatFinding | null;
  readonly returns: readonly DissatisfiedReturn[];
  readonly orders: readonly ForwardedOrder[];
}

/** A rectification in force at an outlet for a kind of complaint (ASC-02). */
export interface RectificationFact {
  readonly id: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid;
  readonly kind: string;
  readonly at: IsoInstant;
}

/** Where a matter was made public. */
export const MEDIA = ['internet', 'press'] as const;
export type Medium = (typeof MEDIA)[number];

/** A matter that reached the public, as staff have entered it (ACC-01(4)). */
export interface PublicityFact {
  readonly id: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly complaintId: Uuid | null;
  readonly medium: Medium;
  /** When it appeared. */
  readonly at: IsoInstant;
  /** Whether it came of mishandling; what did not is kept and proposes nothing. */
  readonly mishandled: boolean;
}

/**
 * What is known of one member. Complete as far back as the settings' window reaches, and besides with everything that open
 * proposals have as evidence: what is not there is taken not to have happened.
 */
export interface AccountabilityFacts {
  readonly complaints: readonly ComplaintFact[];
  readonly rectifications: readonly RectificationFact[];
  readonly publicity: readonly PublicityFact[];
}
