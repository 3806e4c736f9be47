-- What the association's complaints add to its own card and to their member's, in the order of their acceptance: two years, one complaint in nine an enquiry, most by phone.
insert into lianban.member_contribution (programme_id, complaint_id, member_tenant_id, association_tenant_id, number, accepted_at, month, outlet_unit_id, kind, channel, repeat, verdict,
  reason, complaints, withdrawn, valid, invalid, repeats, returned, returns, satisfied, not_satisfied, clk_10_met, clk_10_extended, clk_10_breached, clk_10_open, clk_11_verification_met,
  clk_11_verification_extended, clk_11_verification_breached, clk_11_verification_open, clk_11_report_met, clk_11_report_extended, clk_11_report_breached, clk_11_report_open, clk_12_met,
  clk_12_extended, clk_12_breached, clk_12_open, clk_18_met, clk_18_extended, clk_18_breached, clk_18_open)
select '{programme}', ('01900000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid, coalesce(r.member, '{association}'::uuid), '{association}',
  'TS' || to_char(at, 'YYYYMMDD') || '-' || lpad(i::text, 8, '0'), at, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM'), outlet,
  case when i % 9 = 0 then 'enquiry' else 'complaint' end, case when i % 10 < 7 then 'hotline' when i % 10 < 9 then 'letter' else 'visit' end, i % 11 = 0,
  case when i % 13 = 0 then 'invalid' when i % 7 > 0 then 'valid' end, case when i % 23 = 0 then 'withdrawn' else 'counted' end,
  c, 1 - c, c * (i % 13 > 0 and i % 7 > 0)::int, c * (i % 13 = 0)::int, c * (i % 11 = 0)::int, c * (i % 19 = 0)::int, c * (i % 19 = 0)::int, c * (i % 5 > 0)::int, c * (i % 5 = 0)::int,
  own * c * (i % 17 > 0)::int, 0, own * c * (i % 17 = 0)::int, 0, (1 - own) * c * (i % 12 > 0)::int, 0, (1 - own) * c * (i % 12 = 0)::int, 0,
  (1 - own) * c * (i % 14 > 0)::int, 0, (1 - own) * c * (i % 14 = 0)::int, 0, (1 - own) * c * (i % 15 > 0)::int, 0, (1 - own) * c * (i % 15 = 0)::int, 0, 0, 0, 0, 0
from generate_series(1::bigint, {count}) as i,
  lateral (select (i * 7919) % {outlets} as place, date_trunc('month', timestamptz '{now}') - interval '23 months' + (i::double precision / {count}) * interval '700 days' as at,
    (i % 23 > 0)::int as c) as x,
  lateral (select ('01900000-0000-7000-b000-' || lpad(to_hex(place), 12, '0'))::uuid as outlet) as y,
  lateral (values (null::uuid, 1), (('01900000-0000-7000-a000-' || lpad(to_hex(place % {members}), 12, '0'))::uuid, 0)) as r (member, own);

-- What the worker's round over members asks: the member's row of each complaint, and the first limit of CLK-11.
insert into lianban.complaint_party (programme_id, complaint_id, tenant_id, role, unit_id, number, subject, kind, status, work_order_state, work_order_class, owner_tenant_id, customer_id,
  holder_tenant_ids, service_id, masked_name, masked_phone, contact_open, next_clock_id, next_clock_rule, next_clock_part, next_clock_state, next_clock_started_at, next_clock_due_at,
  next_clock_paused_at, next_deadline, needs_me, elsewhere, to_call_back, breached, open, major, repeat, joint, returns, accepted_at, last_event_at)
select m.programme_id, m.complaint_id, m.member_tenant_id, 'holder', null, m.number, '网点服务', m.kind, 'closed', 'resolved', 'forwarded', m.association_tenant_id, null,
  array[m.member_tenant_id], null, '何**', '139****0000', false, null, null, null, null, null, null, null, 'infinity', false, false, false, false, false, 'no', m.repeat, false, 0,
  m.accepted_at, m.accepted_at + interval '5 days'
from lianban.member_contribution m where m.member_tenant_id <> m.association_tenant_id order by m.complaint_id;
insert into lianban.clock (programme_id, complaint_id, id, owner_tenant_id, owner_supervisor_tenant_id, holder_tenant_id, supervisor_tenant_id, work_order_id, rule, part, state,
  started_at, due_at, "limit", warn_at, warned_percent, paused_at, pause_reason, pauses, stopped_at, breached_at, late_by_ms, settings_version, provisional_years, next_at)
select m.programme_id, m.complaint_id, m.complaint_id, m.association_tenant_id, null, m.member_tenant_id, m.association_tenant_id, m.complaint_id, 'CLK-11', 'verification', 'met',
  m.accepted_at, m.accepted_at + interval '3 days', '{"calendar": "working_days", "days": 2}', '[]', 0, null, null, '[]', m.accepted_at + interval '1 day', null, 0, 1, '[]', null
from lianban.member_contribution m where m.member_tenant_id <> m.association_tenant_id order by m.complaint_id;
insert into lianban.accountability_look (programme_id, partner_tenant_id, looked_at)
select programme_id, id, timestamptz '{now}' from lianban.tenant where programme_id = '{programme}' and kind = 'member';
