/** Statements by which a role tries to write a row that is not its own to write. */

export const notice =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, complaint_id, values, at) values ($1, $2, $3, 'x', $4, '{}', now())";
export const noticeOfRegistry =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, change_notice_id, partner_tenant_id, values, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const outboxOfRegistry =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, change_notice_id, partner_tenant_id, payload, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const noticeOfStanding =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, standing_id, standing_subject, partner_tenant_id, values, at) values ($1, $2, $3, 'x', $4, 'refund', $3, '{}', now())";
export const outboxOfStanding =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, standing_id, partner_tenant_id, payload, at) values ($1, $2, $3, 'x', $4, $3, '{}', now())";
export const drill = `insert into lianban.reachability_drill (programme_id, partner_tenant_id, id, carrier_tenant_id, field, number, outcome, at, note, caller_person_id, caller_name)
  values ($1, $2, gen_random_uuid(), $3, 'hotline_mobile', '1', 'reached', now(), '', $4, '')`;
export const figure = `insert into lianban.standing_figure
  (programme_id, partner_tenant_id, month, figure, version, carrier_tenant_id, value, source, source_note, entered_at, entered_by_person_id, entered_by_name, command_key)
  values ($1, $2, '2026-05', 'service_cost', 99, $3, '1.00', 'entered', '', now(), $4, '', '')`;
export const medianDue =
  "insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month) values (gen_random_uuid(), $1, $2, '2026-05')";
export const relation =
  "insert into lianban.service_relation_change values ($1, gen_random_uuid(), $2, $2, true, now(), gen_random_uuid(), '某人')";
export const outbox =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, complaint_id, payload, at) values ($1, $2, $3, 'x', $4, '{}', now())";

/** A correction of a member's card: of a programme's complaint, by member and association. */
export const memberChange = `insert into lianban.member_change select (jsonb_populate_record(null::lianban.member_change,
  (select jsonb_object_agg(attname, 0) from pg_attribute where attrelid = 'lianban.member_change'::regclass and attnum > 0 and atttypid = 'int4'::regtype)
  || jsonb_build_object('id', gen_random_uuid(), 'programme_id', $1::uuid, 'complaint_id', $2::uuid, 'member_tenant_id', $3::uuid, 'association_tenant_id', $4::uuid,
    'month', '2026-05', 'outlet_unit_id', gen_random_uuid(), 'kind', 'complaint', 'channel', 'letter'))).*`;

/** A correction of a partner's scorecard, by complaint, partner and carrier. */
export const scorecardChange = `insert into lianban.scorecard_change values (gen_random_uuid(), $1, $2, $3, $4, '2026-05', 'emp', 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)`;

/** A programme's settings, by programme and tenant. */
export const setting =
  "insert into lianban.programme_setting (programme_id, version, settings, changed_by_tenant_id, changed_by_name, reason, changed_at) values ($1, 99, '{}', $2, '', '', now())";

/** Frozen data of a bulletin, by programme and association. */
export const bulletinData = "insert into lianban.bulletin_data values ($1, $2, gen_random_uuid(), '{}', '')";
