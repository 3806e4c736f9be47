import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ExceptionKind } from '../checks.ts';
import type { Change } from '../registration.ts';
import type { DecidedBy, NoticeActor, NoticeKind } from './event.ts';
import { OPEN_NOTICE_STATES, type NoticeState } from './states.ts';

/** A step that someone took, and when. */
export interface Step extends NoticeActor {
  readonly at: IsoInstant;
  readonly reason: string;
}

/** One change notice as its log means it. */
export interface Notice {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly changes: readonly Change[];
  readonly effectiveDay: string | null;
  readonly reason: string;
  readonly exceptionReason: string;
  readonly drafted: Step;
  readonly submitted: Step | null;
  readonly acknowledged: Step | null;
  /** REG-05. */
  readonly approved: Step | null;
  /** REG-02: what the carrier must except before it may take effect. */
  readonly exceptions: readonly ExceptionKind[];
  readonly exceptionGranted: Step | null;
  /** The customer-service centre has confirmed. */
  readonly informed: Step | null;
  /** Rejection, withdrawal or replacement. */
  readonly ended: Step | null;
  readonly earliestAt: IsoInstant | null;
  readonly plannedAt: IsoInstant | null;
  readonly provisionalYears: readonly number[];
  readonly settingsVersion: number | null;
  /** The open notices it was submitted to replace. */
  readonly replaces: readonly Uuid[];
  readonly replacedBy: Uuid | null;
  readonly effectiveAt: IsoInstant | null;
  readonly shortNotice: boolean;
  readonly decidedBy: DecidedBy | null;
  /** The number of events it was folded from. */
  readonly version: number;
}

/** Whether the carrier took it over from a list, instead of the partner giving it. */
export function isImported({ drafted, partnerTenantId }: Notice): boolean {
  return drafted.tenantId !== partnerTenantId;
}

/** What a notice still waits for before it may take effect at all. */
export type Waiting = 'acknowledgement' | 'approval' | 'exception';

/** Whether it may still take effect. */
export function isOpenNotice({ state }: Notice): boolean {
  return (OPEN_NOTICE_STATES as readonly NoticeState[]).includes(state);
}

/**
 * What must be done before an open notice may take effect. A first registration needs the acknowledgement, an emergency
 * the approval (REG-05), an exception its grant (REG-02); a change after the 15 days needs nobody (docs/decisions/0012).
 */
export function waitsFor({ kind, acknowledged, approved, exceptions, exceptionGranted }: Notice): Waiting[] {
  return [
    ...(kind === 'registration' && acknowledged === null ? (['acknowledgement'] as const) : []),
    ...(kind === 'emergency' && approved === null ? (['approval'] as const) : []),
    ...(exceptions.length > 0 && exceptionGranted === null ? (['exception'] as const) : []),
  ];
}

/**
 * When an open notice takes effect: the planned instant, or the last of the steps it had to wait for where that is later.
 * Null: not as long as it waits (`waitsFor`), or not open.
 */
export function takesEffectAt(notice: Notice): IsoInstant | null {
  if (!isOpenNotice(notice) || notice.submitted === null || waitsFor(notice).length > 0) return null;
  const steps = [
    notice.plannedAt ?? notice.submitted.at,
    ...(notice.kind === 'registration' ? [notice.acknowledged?.at] : []),
    ...(notice.kind === 'emergency' ? [notice.approved?.at] : []),
    ...(notice.exceptions.length > 0 ? [notice.exceptionGranted?.at] : []),
  ];
  // Instants of our one form sort by time.
  return (
    steps
      .filter((at) => at !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

/** Whether its instant has come, although nothing has been written yet. */
export function isDue(notice: Notice, now: IsoInstant): boolean {
  const at = takesEffectAt(notice);
  return at !== null && at <= now;
}

/** Who decided the change, for the registry (REG-04). */
export function decidedBy({ kind, submitted, acknowledged, approved }: Notice): DecidedBy {
  const step = kind === 'emergency' ? approved : kind === 'on_notice' ? submitted : acknowledged;
  if (step === null) return { how: 'unanswered', personId: null, tenantId: null };
  const how = kind === 'emergency' ? 'approved' : kind === 'on_notice' ? 'on_notice' : 'acknowledged';
  return { how, personId: step.personId, tenantId: step.tenantId };
}
