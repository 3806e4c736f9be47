import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import type { CaseSubject, CriticismGround, Side } from './event.ts';
import type { CaseState } from './states.ts';
import type { Trigger } from './triggers.ts';

/** What the association's leader demanded of the member (ACC-01), and what became of it. */
export interface DemandedMeasure {
  readonly id: Uuid;
  readonly text: string;
  /** Exclusive end of the deadline. */
  readonly dueAt: IsoInstant;
  /** The member's latest word that it is done. */
  readonly reported: Step | null;
  /** What the association found since. */
  readonly judged: (Step & { readonly done: boolean }) | null;
}

/** Who was at an interview. */
export interface Attendee {
  readonly name: string;
  readonly side: Side;
}

/** The minutes of an interview 约见谈话. */
export interface Interview {
  readonly heldAt: IsoInstant;
  readonly attendees: readonly Attendee[];
  readonly measures: readonly DemandedMeasure[];
  readonly minuted: Step;
}

/** One case of accountability as its log means it. */
export interface AccountabilityCase extends CaseSubject {
  readonly id: Uuid;
  readonly state: CaseState;
  readonly triggers: readonly Trigger[];
  readonly settingsVersion: number;
  readonly proposed: Step;
  /** The leader's word on step 1. */
  readonly decided: Step | null;
  readonly interview: Interview | null;
  /** Every ground on which criticism was proposed, the latest last. */
  readonly grounds: readonly CriticismGround[];
  /** The committee's latest word on step 2. */
  readonly criticism: (Step & { readonly criticise: boolean; readonly meetingDay: string; readonly seasonId: string | null }) | null;
  readonly supervisorTold: (Step & { readonly toldDay: string }) | null;
  readonly barred: (Step & { readonly seasonId: string }) | null;
  readonly published: (Step & { readonly bulletinId: Uuid }) | null;
  /** Dismissed, lapsed, settled, revoked. */
  readonly ended: Step | null;
  /** The number of events it was folded from. */
  readonly version: number;
}

/** How a demanded measure stands. Reported within its time it waits for the association, however long that takes. */
export type MeasureState = 'running' | 'reported' | 'done' | 'overdue';

export function measureState({ dueAt, reported, judged }: DemandedMeasure, now: IsoInstant): MeasureState {
  if (judged?.done === true) return 'done';
  if (reported !== null && reported.at < dueAt && judged === null) return 'reported';
  if (dueAt <= now) return 'overdue';
  return 'running';
}

/** Whether everything that was demanded is done. */
export function measuresAreDone({ interview }: Pick<AccountabilityCase, 'interview'>): boolean {
  return interview !== null && interview.measures.every(({ judged }) => judged?.done === true);
}
