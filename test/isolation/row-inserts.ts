/** Statements by which a role tries to write a row that is not its own to write. */

export const noticeInto =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, complaint_id, values, at) values ($1, $2, $3, 'x', $4, '{}', now())";
export const noticeOfRegistryInto =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, change_notice_id, partner_tenant_id, values, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const outboxOfRegistryInto =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, change_notice_id, partner_tenant_id, payload, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const noticeOfStandingInto =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, standing_id, standing_subject, partner_tenant_id, values, at) values ($1, $2, $3, 'x', $4, 'refund', $3, '{}', now())";
export const outboxOfStandingInto =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, standing_id, partner_tenant_id, payload, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const drillInto = `insert into lianban.reachability_drill (programme_id, partner_tenant_id, id, carrier_tenant_id, field, number, outcome, at, note, caller_person_id, caller_name)
  values ($1, $2, gen_random_uuid(), $3, 'hotline_mobile', '1', 'reached', now(), '', $4, '')`;
export const figureInto = `insert into lianban.standing_figure
  (programme_id, partner_tenant_id, month, figure, version, carrier_tenant_id, value, source, source_note, entered_at, entered_by_person_id, entered_by_name, command_key)
  values ($1, $2, '2026-05', 'service_cost', 99, $3, '1.00', 'entered', '', now(), $4, '', '')`;
export const outboxInto =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, complaint_id, payload, at) values ($1, $2, $3, 'x', $4, '{}', now())";
