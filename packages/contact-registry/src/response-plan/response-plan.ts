import { FieldChecks, plainText } from '@lianban/complaint/decide/field-checks';
import type { FieldProblem } from '@lianban/complaint/decision';
import { REQUEST_KINDS, type RequestKind, type Role, type Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import { dayBegins } from '../change-notice/earliest.ts';
import type { ReportPerson } from '../contact-report/decision.ts';

/** What a response plan says, in the order in which it is needed (ASC-02): 适用情形, 受理步骤, 网点可自行处理的事项, 上报, 答复用语. */
export const RESPONSE_PLAN_PARTS = ['situation', 'steps', 'authority', 'escalation', 'words'] as const;
export type ResponsePlanPart = (typeof RESPONSE_PLAN_PARTS)[number];

/** The words of one version of a plan. */
export interface ResponsePlanTexts extends Readonly<Record<ResponsePlanPart, string>> {
  readonly title: string;
}

/** One version of a plan as far as decisions look at it; versions count from 1. */
export interface ResponsePlanVersion extends ResponsePlanTexts {
  readonly version: number;
  /** The local day `YYYY-MM-DD` from which on it is the plan. */
  readonly validFrom: string;
  /** The outlets it is for; empty: all of the member's. */
  readonly outletUnitIds: readonly Uuid[];
  readonly fileIds: readonly Uuid[];
}

/** What a member's person writes as a version, as it was typed. */
export interface ResponsePlanDraft extends ResponsePlanTexts {
  readonly validFrom: string;
  readonly outletUnitIds: readonly Uuid[];
  /** Files of the version before that stay. */
  readonly keptFileIds: readonly Uuid[];
  /** The caller's own pending uploads. */
  readonly newFileIds: readonly Uuid[];
  /** What is new in it; required of every version but the first. */
  readonly change: string;
}

/** Why somebody may not write or withdraw a plan. */
export type ResponsePlanRefusal = 'not_a_party' | 'role_missing' | 'seat_limited_to_unit' | 'plan_unknown' | 'plan_withdrawn';

/** Head office decides for all outlets; its handlers know best what comes in. */
const WRITERS: readonly Role[] = ['leader', 'responsible_department', 'handler', 'administrator'];
export const MOST_PLAN_FILES = 10;

/** Whether the caller may write and withdraw its member's response plans (ASC-02): head office, for all outlets. */
export function mayWritePlans(caller: ReportPerson): 'allowed' | 'not_a_party' | 'role_missing' | 'seat_limited_to_unit' {
  if (caller.tenantKind !== 'member') return 'not_a_party';
  if (!caller.roles.some((role) => WRITERS.includes(role))) return 'role_missing';
  return caller.unitId === null ? 'allowed' : 'seat_limited_to_unit';
}

/** What a check of a version may know. */
export interface ResponsePlanContext {
  /** The local day of now. */
  readonly today: string;
  readonly calendar: WorkingCalendar;
  /** How far ahead a version may begin, in days. */
  readonly latestDaysAhead: number;
  /** The member's outlets. */
  readonly outletUnitIds: readonly Uuid[];
  /** Of the new ones, those that wait as the caller's own uploads. */
  readonly pendingFileIds: readonly Uuid[];
  /** The version that is written last; null: this is the first. */
  readonly before: Pick<ResponsePlanVersion, 'fileIds'> | null;
}

/**
 * The version to be kept, and what is wrong with it. It holds from today or a later day on, never backwards: what people read then
 * was what was in force then.
 */
export function checkPlan(
  draft: ResponsePlanDraft,
  { today, calendar, latestDaysAhead, outletUnitIds, pendingFileIds, before }: ResponsePlanContext,
): { readonly kept: Omit<ResponsePlanVersion, 'version'> & { readonly change: string }; readonly problems: readonly FieldProblem[] } {
  const checks = new FieldChecks();
  const title = checks.text('title', draft.title, 'line');
  const texts = Object.fromEntries(RESPONSE_PLAN_PARTS.map((part) => [part, checks.text(part, draft[part], 'text')]));
  const change = checks.text('change', draft.change, 'line', before === null ? 'optional' : 'required');
  const { validFrom } = draft;
  const latest = Temporal.PlainDate.from(today).add({ days: latestDaysAhead }).toString();
  if (dayBegins(validFrom, calendar) === null) checks.problems.push({ field: 'validFrom', code: 'not_a_day' });
  else if (validFrom < today) checks.add('validFrom', 'too_early', today);
  else if (validFrom > latest) checks.add('validFrom', 'too_late', latest);
  const outlets = [...new Set(draft.outletUnitIds)];
  if (outlets.some((outlet) => !outletUnitIds.includes(outlet))) checks.add('outletIds', 'unit_unknown');
  const kept = [...new Set(draft.keptFileIds)];
  const added = [...new Set(draft.newFileIds)];
  if (kept.some((file) => before?.fileIds.includes(file) !== true)) checks.add('keptFileIds', 'unknown');
  if (added.some((file) => !pendingFileIds.includes(file))) checks.problems.push({ field: 'attachmentIds', code: 'attachment_unknown' });
  const fileIds = [...kept, ...added];
  if (fileIds.length > MOST_PLAN_FILES) checks.add('attachmentIds', 'too_many', String(MOST_PLAN_FILES));
  return {
    kept: { ...(texts as Record<ResponsePlanPart, string>), title, validFrom, outletUnitIds: outlets, fileIds, change },
    problems: checks.problems,
  };
}

/** The kind a plan is for, and what is wrong with it; it stays the plan's. */
export function checkPlanKind(kind: RequestKind): readonly FieldProblem[] {
  const checks = new FieldChecks();
  checks.oneOf('kind', kind, REQUEST_KINDS);
  return checks.problems;
}

/** Why a plan is withdrawn, and what is wrong with the reason. */
export function checkWithdrawal(reason: string): { readonly reason: string; readonly problems: readonly FieldProblem[] } {
  const checks = new FieldChecks();
  return { reason: checks.text('reason', plainText(reason), 'line'), problems: checks.problems };
}

/**
 * The version in force on a local day: of those that hold by then the one written last, so that a version for an earlier day
 * replaces one that was planned for later. Null: none holds yet.
 */
export function versionOn<V extends Pick<ResponsePlanVersion, 'version' | 'validFrom'>>(versions: readonly V[], day: string): V | null {
  return versions.filter(({ validFrom }) => validFrom <= day).sort((one, other) => other.version - one.version)[0] ?? null;
}

/**
 * Whether a plan stands beside a complaint: it is for all outlets, or for one of those that have to do with the complaint.
 *
 * @param outletUnitIds of an outlet's people their own; else the outlets that hold or held the complaint
 */
export function standsBeside({ outletUnitIds: of }: Pick<ResponsePlanVersion, 'outletUnitIds'>, outletUnitIds: readonly Uuid[]): boolean {
  return of.length === 0 || of.some((outlet) => outletUnitIds.includes(outlet));
}
