import type { Closing, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AccountabilityCase } from '@lianban/partner-standing/accountability/case';
import type {
  AccountabilityFacts,
  ComplaintFact,
  DissatisfiedReturn,
  ForwardedOrder,
  PublicityFact,
  RectificationFact,
  RepeatFinding,
} from '@lianban/partner-standing/accountability/facts';
import type { StandingTurn } from './write/standing-turn.ts';

const DAY_MS = 86_400_000;

interface ComplaintRow {
  readonly complaintId: Uuid;
  readonly kind: string;
  readonly acceptedAt: IsoInstant;
  readonly closedAs: Closing | null;
  readonly repeatOf: Uuid | null;
}
interface OrderRow extends ForwardedOrder {
  readonly complaintId: Uuid;
  readonly outletUnitId: Uuid | null;
}
interface FindingRow extends RepeatFinding {
  readonly aboutId: Uuid;
}

/**
 * What is known of the turn's member (ACC-01): the complaints of the settings' windows that it holds or held, and those that
 * its open proposals rest on.
 */
export async function accountabilityFacts(turn: StandingTurn, cases: readonly AccountabilityCase[]): Promise<AccountabilityFacts> {
  const { opened, now } = turn;
  const { programmeId, parties, query, context } = opened;
  const member = parties.partnerTenantId;
  // A day more: the window is counted in local days.
  const { repeatedly, cluster } = context.associationSettings;
  const since = new Date(Date.parse(now) - (Math.max(repeatedly.days, cluster.windowDays) + 1) * DAY_MS).toISOString();
  const shown = cases.filter(({ state }) => state === 'proposed').flatMap(evidenceOf);
  const held = `select distinct o.complaint_id from lianban.work_order o
    where o.programme_id = $1 and o.holder_tenant_id = $2 and o.holder_tenant_kind = 'member'`;
  // What was taken over from a list accuses nobody: it does not say who had received what (docs/decisions/0024).
  const wanted = `c.programme_id = $1 and c.external_number is null and c.id in (${held}) and (c.accepted_at >= $3 or c.last_event_at >= $3 or c.id = any($4))`;
  const values = [programmeId, member, since, shown];
  const [complaints, orders, returns, findings, publicity, rectifications] = await Promise.all([
    query<ComplaintRow>(
      `select c.id as "complaintId", c.kind, c.accepted_at as "acceptedAt", c.closed_as as "closedAs", c.repeat_of as "repeatOf" from lianban.complaint c where ${wanted}`,
      values,
    ),
    query<OrderRow>(
      `select o.complaint_id as "complaintId", o.id as "workOrderId", o.holder_unit_id as "outletUnitId", o.sent_at as "sentAt", o.ended_at as "endedAt",
        least(o.accepted_at, o.replied_at, o.resolved_at) as "acceptedAt",
        (select min(k.due_at) from lianban.clock k where k.programme_id = o.programme_id and k.complaint_id = o.complaint_id and k.work_order_id = o.id
          and k.part = 'verification') as "firstLimitAt"
      from lianban.work_order o join lianban.complaint c on c.programme_id = o.programme_id and c.id = o.complaint_id
      where o.programme_id = $1 and o.holder_tenant_id = $2 and o.holder_tenant_kind = 'member' and ${wanted} order by o.sent_at, o.id`,
      values,
    ),
    query<Omit<DissatisfiedReturn, 'finding'> & { complaintId: Uuid }>(
      `select e.complaint_id as "complaintId", e.payload->>'callBackId' as "callBackId", e.at from lianban.complaint_event e
      join lianban.complaint c on c.programme_id = e.programme_id and c.id = e.complaint_id
      where e.programme_id = $1 and e.type = 'call_back_recorded' and e.payload->>'outcome' = 'not_satisfied' and ${wanted} order by e.at`,
      values,
    ),
    query<FindingRow>(
      'select about_id as "aboutId", cause, justified from lianban.repeat_finding where programme_id = $1 and partner_tenant_id = $2',
      [programmeId, member],
    ),
    query<Omit<PublicityFact, 'memberTenantId'>>(
      `select id, outlet_unit_id as "outletUnitId", complaint_id as "complaintId", medium, appeared_at as at, mishandled from lianban.publicity
      where programme_id = $1 and partner_tenant_id = $2`,
      [programmeId, member],
    ),
    // As far back as the complaints that are looked at; what head office put right in itself is no outlet's.
    query<Omit<RectificationFact, 'memberTenantId'>>(
      `select m.id, m.unit_id as "outletUnitId", k.kind, m.ended_at as at from lianban.complaint_follow_up m
      join lianban.complaint k on k.programme_id = m.programme_id and k.id = m.complaint_id
      where m.programme_id = $1 and m.tenant_id = $2 and m.kind = 'rectification' and m.state = 'carried_out' and m.unit_id is not null
        and m.ended_at >= (select min(c.accepted_at) from lianban.complaint c where ${wanted}) order by m.ended_at, m.id`,
      values,
    ),
  ]);
  const found = new Map(findings.map(({ aboutId, ...finding }) => [aboutId, finding]));
  const ordersOf = Map.groupBy(orders, ({ complaintId }) => complaintId);
  const returnsOf = Map.groupBy(returns, ({ complaintId }) => complaintId);
  return {
    complaints: complaints.map(({ complaintId, kind, acceptedAt, closedAs, repeatOf }): ComplaintFact => {
      const own = ordersOf.get(complaintId) ?? [];
      return {
        complaintId,
        memberTenantId: member,
        // The last that was sent to, as on cards: a dispute that was upheld gave it to another (CMP-07).
        outletUnitId: own.findLast(({ outletUnitId }) => outletUnitId !== null)?.outletUnitId ?? null,
        kind,
        acceptedAt,
        standing: closedAs === 'withdrawn' ? 'withdrawn' : closedAs === 'invalid' ? 'invalid' : 'stands',
        firstComplaintId: repeatOf ?? complaintId,
        finding: found.get(complaintId) ?? null,
        returns: (returnsOf.get(complaintId) ?? []).map(({ callBackId, at }) => ({
          callBackId,
          at,
          finding: found.get(callBackId) ?? null,
        })),
        orders: own
          .filter(({ firstLimitAt }) => firstLimitAt !== null)
          .map(({ workOrderId, sentAt, firstLimitAt, acceptedAt: received, endedAt }) => ({
            workOrderId,
            sentAt,
            firstLimitAt,
            acceptedAt: received,
            // An order that was answered ends too: then somebody had received it.
            endedAt,
          })),
      };
    }),
    rectifications: rectifications.map((each) => ({ ...each, memberTenantId: member })),
    publicity: publicity.map((each) => ({ ...each, memberTenantId: member })),
  };
}

/** The complaints a case rests on. */
function evidenceOf({ triggers }: AccountabilityCase): Uuid[] {
  return triggers.flatMap(({ evidence }) =>
    evidence.flatMap((each) => ('complaintId' in each ? [each.complaintId] : each.kind === 'complaint' ? [each.id] : [])),
  );
}
