import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { eventMaker, type LogEvent } from '../log.ts';
import type { CaseEvidence, Clause } from './occurrences.ts';
import type { Trigger } from './triggers.ts';

/** What a case is about, from its first event on. */
export interface CaseSubject {
  readonly memberTenantId: Uuid;
  readonly clause: Clause;
  readonly outletUnitId: Uuid | null;
  readonly kind: string | null;
}

/** Why public criticism is proposed (ACC-02): no prompt measures after the interview, or the same again and again. */
export interface CriticismGround {
  readonly ground: 'no_prompt_measures' | 'recurred';
  /** The same however often it is computed: what the committee has declined is not proposed again. */
  readonly key: string;
  /** Of `no_prompt_measures`: the measures that are overdue. */
  readonly measureIds: readonly Uuid[];
  /** Of `recurred`: what happened again. */
  readonly evidence: readonly CaseEvidence[];
}

/** On whose side somebody sat. */
export type Side = 'association' | 'member';

/** The events of a case's log. Names of attendees and words of measures are `texts` (`minutes.ts`). */
export interface CaseEventPayloads {
  case_proposed: CaseSubject & { triggers: Trigger[]; settingsVersion: number };
  triggers_joined: { triggers: Trigger[] };
  interview_decided: Record<string, never>;
  case_dismissed: Record<string, never>;
  /** What it rested on says otherwise now. */
  case_lapsed: Record<string, never>;
  interview_held: {
    heldAt: IsoInstant;
    /** Sides of the attendees, in the order of their names among the texts. */
    attendees: Side[];
    measures: { measureId: Uuid; dueAt: IsoInstant }[];
  };
  measure_reported: { measureId: Uuid };
  measure_judged: { measureId: Uuid; done: boolean };
  case_settled: Record<string, never>;
  criticism_proposed: CriticismGround;
  criticism_decided: {
    criticise: boolean;
    /** Local day of the committee's meeting. */
    meetingDay: string;
    /** The season whose awards it costs; null: none was known then, or nobody was criticised. */
    seasonId: string | null;
  };
  /** ACC-02: with the recommendation of discipline in the step's words. */
  supervisor_told: { toldDay: string };
  eligibility_lost: { seasonId: string };
  case_published: { bulletinId: Uuid };
  criticism_revoked: Record<string, never>;
}
export type CaseEventType = keyof CaseEventPayloads;
export type CaseEvent<T extends CaseEventType = CaseEventType> = LogEvent<CaseEventPayloads, T>;

/** An event of a case's log. */
export const caseEvent = eventMaker<CaseEventPayloads>();
