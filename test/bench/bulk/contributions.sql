-- Records of complaints as scorecards count them, in the order of their acceptance: 1 000 partners, two years, two modes.
insert into lianban.scorecard_contribution (programme_id, complaint_id, partner_tenant_id, carrier_tenant_id, service_id, number, accepted_at, month, mode, reason, repeat, sent_at,
  resolved_at, resolve_by, timeliness, answer_ms, satisfied, not_satisfied)
select '{programme}', ('01900000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid, ('01900000-0000-7000-a000-' || lpad(to_hex((i * 7919) % {partners}), 12, '0'))::uuid, '{carrier}', null,
  'TS' || to_char(at, 'YYYYMMDD') || '-' || lpad(i::text, 8, '0'), at, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM'), case when (i * 7919) % {partners} % 3 = 0 then 'emp' else 'c' end,
  case when i % 23 = 0 then 'withdrawn' else 'counted' end, i % 11 = 0, at, case when i % 17 > 0 then at + took * interval '1 millisecond' end, at + interval '24 hours',
  case when i % 17 = 0 then 'unresolved' when took < 86400000 then 'in_time' else 'late' end, case when i % 17 > 0 then took end, (i % 5 > 0)::int, (i % 5 = 0)::int
from generate_series(1::bigint, {count}) as i,
  lateral (select date_trunc('month', timestamptz '{now}') - interval '23 months' + (i::double precision / {count}) * interval '700 days' as at,
    (i * 104729 % 120000000)::double precision as took) as x;
