import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AccountabilityCase } from '@lianban/partner-standing/accountability/case';
import type { ClusterSign } from '@lianban/partner-standing/accountability/cluster';
import type { PublicityFact, RepeatFinding } from '@lianban/partner-standing/accountability/facts';
import type { EnteredPublicity } from '@lianban/partner-standing/accountability/findings';
import { CRITICISED_STATES, WATCHED_STATES } from '@lianban/partner-standing/accountability/states';
import type { Step } from '@lianban/partner-standing/decision';
import type { StandingParties } from '@lianban/partner-standing/messages';
import type { StandingEventOf } from './stored-log.ts';
import type { ProjectedRows, RowKey } from './subjects.ts';

/** A case's row, and its triggers'. */
export function caseRows(one: AccountabilityCase, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, clause, outletUnitId, kind, state, triggers, proposed, interview, criticism, barred, version } = one;
  const due = WATCHED_STATES.includes(state) ? (interview?.measures ?? []).filter(({ judged }) => judged?.done !== true) : [];
  const nextDueAt = due.map(({ dueAt }) => dueAt).sort()[0] ?? null;
  const seasonId = CRITICISED_STATES.includes(state) ? (barred?.seasonId ?? criticism?.seasonId ?? null) : null;
  const of = { id, clause, outletUnitId, kind, state, proposedAt: proposed.at, nextDueAt, seasonId };
  return {
    AccountabilityCase: [{ ...key, ...of, lastEventAt, version }],
    AccountabilityTrigger: triggers.map((trigger) => ({
      ...key,
      caseId: id,
      key: trigger.key,
      at: trigger.at,
      lapsed: state === 'lapsed',
    })),
  };
}

/** Every kind of event here is written in this version today. */
const VERSION = 1;

/** The event of a matter that reached the public; its source stands among the words. */
export function publicityEvent({ fact, source, entered }: EnteredPublicity): StandingEventOf {
  const { id: _id, memberTenantId: _member, ...payload } = fact;
  return { type: 'publicity_entered', version: VERSION, step: entered, payload, texts: { source } };
}

export function foldPublicity(
  _: EnteredPublicity | null,
  { step, payload, texts }: StandingEventOf,
  id: Uuid,
  { partnerTenantId }: StandingParties,
): EnteredPublicity {
  const fact = { ...(payload as Omit<PublicityFact, 'id' | 'memberTenantId'>), id, memberTenantId: partnerTenantId };
  return { fact, source: texts?.['source'] ?? '', entered: step };
}

export function publicityRows({ fact }: EnteredPublicity, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, outletUnitId, complaintId, medium, at, mishandled } = fact;
  return { Publicity: [{ ...key, id, outletUnitId, complaintId, medium, appearedAt: at, mishandled, lastEventAt }] };
}

/** Why a customer came again, as the log means it: the latest finding. */
export interface LoggedFinding extends RepeatFinding {
  readonly id: Uuid;
  readonly complaintId: Uuid;
  /** Null: the complaint itself is the repeat. */
  readonly callBackId: Uuid | null;
  readonly found: Step;
  readonly version: number;
}

type FindingPayload = RepeatFinding & Pick<LoggedFinding, 'complaintId' | 'callBackId'>;

export function findingEvent(
  about: Pick<LoggedFinding, 'complaintId' | 'callBackId'>,
  finding: RepeatFinding,
  found: Step,
): StandingEventOf {
  return { type: 'cause_found', version: VERSION, step: found, payload: { ...about, ...finding } satisfies FindingPayload };
}

export function foldFinding(before: LoggedFinding | null, { step, payload }: StandingEventOf, id: Uuid): LoggedFinding {
  return { ...(payload as FindingPayload), id, found: step, version: (before?.version ?? 0) + 1 };
}

export function findingRows(
  { id, complaintId, callBackId, cause, justified, version }: LoggedFinding,
  key: RowKey,
  lastEventAt: IsoInstant,
): ProjectedRows {
  return { RepeatFinding: [{ ...key, aboutId: callBackId ?? complaintId, id, complaintId, cause, justified, lastEventAt, version }] };
}

/** A sign of a cluster as its log means it. */
export interface LoggedSign extends ClusterSign {
  readonly id: Uuid;
  /** As it was called then. */
  readonly outletName: string;
}

/** The event of a sign; it says which complaints. */
export function clusterSeenEvent(sign: ClusterSign, outletName: string): StandingEventOf {
  const step: Step = { at: sign.at, personId: null, tenantId: null, reason: '' };
  return { type: 'cluster_seen', version: VERSION, step, payload: { ...sign, outletName } };
}

export function foldSign(_: LoggedSign | null, { payload }: StandingEventOf, id: Uuid): LoggedSign {
  return { ...(payload as Omit<LoggedSign, 'id'>), id };
}

export function signRows({ id, outletUnitId, kind, at, windowDays, complaintIds }: LoggedSign, key: RowKey): ProjectedRows {
  return { ClusterSign: [{ ...key, id, outletUnitId, kind, at, windowDays, count: complaintIds.length }] };
}
