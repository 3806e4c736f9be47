import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Contribution } from '@lianban/partner-standing/scorecard/contribution';
import type { Query } from '../programme-context.ts';

/** What a complaint adds to the scorecards as it is stored; the columns in the order in which `contributionsOf` names them. */
export async function storedContributions(query: Query, programmeId: Uuid, complaintId: Uuid): Promise<Contribution[]> {
  return query<Contribution>(
    `select complaint_id as "complaintId", partner_tenant_id as "partnerTenantId", service_id as "serviceId", month, mode, reason, repeat, sent_at as "sentAt",
      resolved_at as "resolvedAt", resolve_by as "resolveBy", timeliness, answer_ms as "answerMs", satisfied, not_satisfied as "notSatisfied"
    from lianban.scorecard_contribution where programme_id = $1 and complaint_id = $2 order by partner_tenant_id`,
    [programmeId, complaintId],
  );
}
