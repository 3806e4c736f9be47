import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '@lianban/partner-standing/decision';
import type { StandingSubject } from '../../schema/standing-acts.ts';
import { LOG_COLUMNS, type LogRow } from '../../write/chain.ts';
import type { Sealable } from '../../write/seal.ts';

/** An event of any log of a partner's standing as the pure package knows it. */
export interface StandingEventOf {
  readonly type: string;
  readonly version: number;
  readonly step: Step;
  readonly payload: unknown;
  /** Further words and names, by what they are. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** An event row with the log it is of, and its words as far as the reader may see them. */
export interface StandingLogRow extends LogRow {
  readonly partnerTenantId: Uuid;
  readonly standingId: Uuid;
  readonly subject: StandingSubject;
  /** By name; null where there are none, or none for the reader. */
  readonly texts: Readonly<Record<string, string>> | null;
}

/** Every kind of event is written in this version today. */
const EVENT_VERSION = 1;

/** Events of logs for a condition on the log `l`; in the order of logs and sequences. */
export const standingLogs = (
  where: string,
): string => `select ${LOG_COLUMNS}, e.partner_tenant_id as "partnerTenantId", e.standing_id as "standingId", l.subject,
  (select jsonb_object_agg(t.name, t.text) from lianban.standing_text t where t.programme_id = e.programme_id and t.partner_tenant_id = e.partner_tenant_id
    and t.standing_id = e.standing_id and t.sequence = e.sequence) as texts
  from lianban.standing_log l join lianban.standing_event e on e.programme_id = l.programme_id and e.partner_tenant_id = l.partner_tenant_id and e.standing_id = l.id
  where ${where} order by e.standing_id, e.sequence`;

/** A stored event as the pure package knows it. @throws Error for one written by newer code than this */
export function standingEventOf({ type, version, at, actorPersonId, actorTenantId, payload, texts }: StandingLogRow): StandingEventOf {
  if (version > EVENT_VERSION) throw new Error(`${type} version ${version} is newer than this code (${EVENT_VERSION})`);
  const { reason = '', ...others } = texts ?? {};
  const step = { at, personId: actorPersonId, tenantId: actorTenantId, reason };
  return { type, version, step, payload, ...(Object.keys(others).length === 0 ? {} : { texts: others }) };
}

/** An event as the log stores it: its words taken out, for those tenants. Two and more are all there are. */
export function sealable({ type, version, step, payload, texts = {} }: StandingEventOf, tenantIds: readonly Uuid[]): Sealable {
  const { at, personId, tenantId, reason } = step;
  return {
    type,
    version,
    at: at as IsoInstant,
    actor: { personId, tenantId },
    payload,
    texts: reason === '' ? texts : { ...texts, reason },
    audience: { scope: tenantIds.length > 1 ? 'all' : 'own', tenantIds },
  };
}
