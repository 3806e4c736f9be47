import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ExceptionKind } from '../checks.ts';
import type { Change } from '../registration.ts';

/**
 * What a notice is: the `registration` of a card that has nothing yet, a `change` after the 15 working days (REG-03), an
 * `emergency` (REG-05), or a change that is effective `on_notice`, such as a liaison's.
 */
export const NOTICE_KINDS = ['registration', 'change', 'emergency', 'on_notice'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** By what a change of the registry was decided (REG-04: 'who decided'). */
export interface DecidedBy {
  /**
   * `acknowledged` by the group-customer department, `approved` by it as an emergency, `on_notice` by the partner
   * itself, or `unanswered`: its day came before the department had acted.
   */
  readonly how: 'acknowledged' | 'approved' | 'on_notice' | 'unanswered';
  /** Who did so; null for `unanswered`. */
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
}

/**
 * The events of a notice's log. Payloads hold no free text and no contact data: those are `texts` and `changes`, which
 * persistence may keep apart, as it does for complaints.
 */
export interface NoticeEventPayloads {
  notice_drafted: { kind: NoticeKind; partnerTenantId: Uuid; effectiveDay: string | null };
  notice_revised: { kind: NoticeKind; effectiveDay: string | null };
  notice_submitted: {
    kind: NoticeKind;
    /** The earliest instant REG-03 permits, by the calendar and settings of the submission. */
    earliestAt: IsoInstant;
    /** When it is to take effect; null: as soon as it is acknowledged or approved. */
    plannedAt: IsoInstant | null;
    exceptions: ExceptionKind[];
    replaces: Uuid[];
    /** Years counted through whose official calendar was not known (CAL-01). */
    provisionalYears: number[];
    settingsVersion: number;
  };
  notice_acknowledged: Record<string, never>;
  /** `replaced`: the open notices that end with the approval. */
  emergency_approved: { replaced: Uuid[] };
  exception_granted: Record<string, never>;
  notice_rejected: Record<string, never>;
  centre_informed: Record<string, never>;
  notice_withdrawn: Record<string, never>;
  notice_replaced: { byNoticeId: Uuid };
  /** `effectiveAt` is the true instant, however late the worker came; `shortNotice` reaches SCO-05 (REG-05). */
  notice_took_effect: { effectiveAt: IsoInstant; shortNotice: boolean; decidedBy: DecidedBy };
}
export type NoticeEventType = keyof NoticeEventPayloads;

/** The payload version each kind of event is written in today. */
export const NOTICE_EVENT_VERSION = 1;

/** Who did it; the system has neither person nor tenant. */
export interface NoticeActor {
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
}

export type NoticeEvent<T extends NoticeEventType = NoticeEventType> = {
  [K in T]: {
    readonly type: K;
    readonly version: number;
    /** The instant of the command that caused it. */
    readonly at: IsoInstant;
    readonly actor: NoticeActor;
    readonly payload: Readonly<NoticeEventPayloads[K]>;
    readonly texts?: { readonly reason?: string; readonly exceptionReason?: string };
    /** The new values; of drafts as they were typed. */
    readonly changes?: readonly Change[];
  };
}[T];
