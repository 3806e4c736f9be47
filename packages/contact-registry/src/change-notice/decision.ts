import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import type { Period } from '../effective-dating.ts';
import type { Card, Change } from '../registration.ts';
import type { RegistrySettings } from '../registry-settings.ts';
import type { Conflict } from './conflicts.ts';
import type { NoticeEvent } from './event.ts';
import type { Notice } from './notice.ts';

/** Reason codes of refusals, each a sentence in the portal's translations. */
export const REFUSAL_CODES = [
  'not_a_party',
  'role_missing',
  'seat_limited_to_unit',
  'system_only',
  'already_drafted',
  'not_submitted',
  'already_submitted',
  'not_acknowledged',
  'already_acknowledged',
  'already_informed',
  'notice_effective',
  'notice_ended',
  'effective_on_notice',
  'approval_needed',
  'no_emergency',
  'no_exception_asked',
  'exception_already_granted',
  'not_due',
  'conflicts_with_open_notice',
  'nothing_to_replace',
  'partner_suspended',
  'cooperation_has_ended',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What a partner writes into a notice; values as they were typed. */
export interface NoticeDraftInput {
  readonly changes: readonly Change[];
  /** Local day `YYYY-MM-DD` at whose 00:00 it is to take effect; null: as early as it may. */
  readonly effectiveDay: string | null;
  /** REG-05: cannot wait for the 15 days. */
  readonly emergency: boolean;
  /** Why; required for an emergency. */
  readonly reason: string;
  /** REG-02: why the service contact's mobile needs an exception; empty: none is asked for. */
  readonly exceptionReason: string;
}

/** What the carrier's department takes over into a partner's card; values as the list has them. */
export interface CardImport {
  readonly changes: readonly Change[];
  /** Which list, and which row of it. */
  readonly reason: string;
  /** REG-02: why the service contact's mobile is excepted; empty: it is not. */
  readonly exceptionReason: string;
}

/** What a caller asks of a notice. */
export type NoticeCommand =
  | ({ readonly name: 'draft' } & NoticeDraftInput)
  | ({ readonly name: 'revise' } & NoticeDraftInput)
  /** `replaces`: the open notices that this one is to end because both touch the same field. */
  | { readonly name: 'submit'; readonly replaces: readonly Uuid[] }
  | { readonly name: 'acknowledge' }
  | { readonly name: 'approve_emergency'; readonly reason: string }
  | { readonly name: 'grant_exception'; readonly reason: string }
  | { readonly name: 'reject'; readonly reason: string }
  | { readonly name: 'confirm_informed' }
  | { readonly name: 'withdraw'; readonly reason: string }
  /** By the carrier, of a card it has on a list (docs/decisions/0015); makes a notice that is in effect at once. */
  | ({ readonly name: 'import_card' } & CardImport)
  /** By the worker only: the notice takes effect when its instant has come. */
  | { readonly name: 'take_effect' }
  /** By the system only: what another notice's `replaces` does to this one. */
  | { readonly name: 'be_replaced'; readonly byNoticeId: Uuid };

/** Everything a decision may know besides the notice itself; loaded by persistence under one lock per partner, passed in. */
export interface NoticeContext {
  readonly noticeId: Uuid;
  /** Whose card it is. */
  readonly partnerTenantId: Uuid;
  readonly now: IsoInstant;
  readonly calendar: WorkingCalendar;
  readonly settings: RegistrySettings;
  readonly settingsVersion: number;
  /** The partner's registry as it is stored. */
  readonly periods: readonly Period[];
  /** The partner's other open notices (`OPEN_NOTICE_STATES`). */
  readonly openNotices: readonly Notice[];
  /** The partner's services of the programme. */
  readonly serviceIds: readonly Uuid[];
  /** What the directory says of them (`listedNumbers`): it is in use where the partner has registered nothing. */
  readonly listed: Card;
  /** Whether the partner itself ever submitted a notice: its word is not imported over. Only an import asks; not said: it has. */
  readonly partnerHasSpoken?: boolean;
  /** Why the partner takes on no new service now, by its standing (domain.md 6); null or not said: it may. */
  readonly barred?: 'partner_suspended' | 'cooperation_has_ended' | null;
}

/**
 * The events to append, or why not: `refused` is about state or rights, `invalid` about the input's fields.
 * `replaced`: open notices for which persistence must decide `be_replaced` in the same transaction.
 */
export type NoticeDecision =
  | { readonly kind: 'decided'; readonly events: readonly NoticeEvent[]; readonly replaced: readonly Uuid[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

export type { Caller };
