insert into lianban.clock (programme_id, complaint_id, id, owner_tenant_id, owner_supervisor_tenant_id, holder_tenant_id, supervisor_tenant_id, work_order_id, rule, part, state,
  started_at, due_at, "limit", warn_at, warned_percent, paused_at, pause_reason, pauses, stopped_at, breached_at, late_by_ms, settings_version, provisional_years, next_at)
select '{programme}', s.id, s.clock_id, '{carrier}', null, s.partner_id, '{carrier}', s.order_id, 'CLK-03', 'reply', case when s.open then 'running' else 'met' end,
  s.accepted_at, s.due_at, '{"calendar": "working_days", "days": 3}', '[]', 0, null, null, '[]', case when s.open then null else s.accepted_at + interval '4 hours' end, null, 0, 1, '[]',
  case when s.open then s.due_at end
from bulk.seed s order by s.i;
