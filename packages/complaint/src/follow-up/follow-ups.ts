import type { IsoInstant, Uuid } from '../vocabulary.ts';

/** What a member demands after a complaint (ASC-02): 整改意见 of an outlet or of head office, 责任人员处理意见 about who is responsible. */
export const FOLLOW_UP_KINDS = ['rectification', 'staff_measure'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/**
 * Where a follow-up stands: `open` it is to be carried out; `reported` whoever carries it out says so, and head office is to check; `carried_out`
 * head office has found it so; `withdrawn` head office no longer demands it.
 */
export const FOLLOW_UP_STATES = ['open', 'reported', 'carried_out', 'withdrawn'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** A follow-up of a member on a complaint, as folded from the complaint's log (ASC-02). */
export interface FollowUp {
  readonly id: Uuid;
  /** 1, 2, 3 … of the member within the complaint. */
  readonly ordinal: number;
  readonly kind: FollowUpKind;
  /** An outlet recorded it without being told. */
  readonly own: boolean;
  readonly tenantId: Uuid;
  /** The outlet that carries it out; null: head office itself. */
  readonly unitId: Uuid | null;
  readonly state: FollowUpState;
  /** Local day `YYYY-MM-DD` by whose end it is to be carried out, and that end, exclusive; null of an outlet's own until it is sent back. */
  readonly dueDay: string | null;
  readonly dueAt: IsoInstant | null;
  /** When it was ordered, or recorded by the outlet. */
  readonly begunAt: IsoInstant;
  /** The day on which it was carried out, as last reported. */
  readonly doneDay: string | null;
  readonly reportedAt: IsoInstant | null;
  readonly reportedByPersonId: Uuid | null;
  /** How often head office sent it back. */
  readonly returns: number;
  /** Those who owe it have been told that its day is over. */
  readonly reminded: boolean;
  /** When it was found carried out, or withdrawn. */
  readonly endedAt: IsoInstant | null;
  /** Sequence of the last event that touched it: the version an edit must have seen. */
  readonly version: number;
}

/** What is asked of one follow-up. */
export const FOLLOW_UP_COMMANDS = ['report_follow_up', 'check_follow_up', 'withdraw_follow_up'] as const;
export type FollowUpCommand = (typeof FOLLOW_UP_COMMANDS)[number];

/** Whether its day is over and it is not carried out: the due instant is exclusive, at it it is too late. */
export function isOverdue({ state, dueAt }: Pick<FollowUp, 'state' | 'dueAt'>, now: IsoInstant): boolean {
  return state === 'open' && dueAt !== null && dueAt <= now;
}

/** When those who owe it are to be told that its day is over; null: no more. */
export function remindAt({ state, dueAt, reminded }: Pick<FollowUp, 'state' | 'dueAt' | 'reminded'>): IsoInstant | null {
  return state === 'open' && !reminded ? dueAt : null;
}

/** Whether the member's outlet, or for null its head office, is to act on it now. */
export function waitsFor({ state, unitId }: Pick<FollowUp, 'state' | 'unitId'>, who: Uuid | null): boolean {
  return state === 'open' ? unitId === who : state === 'reported' && who === null;
}
