-- The first receiver's row and the holder's, one after the other, so that the rows of a complaint lie together.
insert into lianban.complaint_party (programme_id, complaint_id, tenant_id, role, unit_id, number, subject, kind, status, work_order_state, work_order_class, owner_tenant_id, customer_id,
  holder_tenant_ids, service_id, masked_name, masked_phone, contact_open, next_clock_id, next_clock_rule, next_clock_part, next_clock_state, next_clock_started_at, next_clock_due_at,
  next_clock_paused_at, next_deadline, needs_me, elsewhere, to_call_back, breached, open, major, repeat, joint, returns, accepted_at, last_event_at)
select '{programme}', s.id, r.tenant_id, r.role, null, 'TS' || to_char(s.accepted_at, 'YYYYMMDD') || '-' || lpad(s.i::text, 7, '0'), m.text, 'complaint',
  case when s.open then 'handling' else 'closed' end, case when r.role = 'holder' then case when s.open then 'sent' else 'resolved' end end,
  case when r.role = 'holder' then 'ordinary' end, '{carrier}', case when r.role = 'owner' then bulk.id(s.customer_number, 'customer') end,
  array[s.partner_id], s.service_id, left(n.text, 1) || '**', '138****' || lpad((s.i % 10000)::text, 4, '0'), s.open,
  case when s.open then s.clock_id end, case when s.open then 'CLK-03' end, case when s.open then 'reply' end, case when s.open then 'running' end,
  case when s.open then s.accepted_at end, case when s.open then s.due_at end, null, case when s.open then s.due_at else 'infinity' end,
  s.open and r.role = 'holder', s.open and r.role = 'owner', false, false, s.open, 'no', false, false, 0, s.accepted_at, s.accepted_at
from bulk.seed s join bulk.fragment m on m.kind = 'matter' and m.id = s.matter_id join bulk.fragment n on n.kind = 'name' and n.id = s.name_id
cross join lateral (values ('{carrier}'::uuid, 'owner'), (s.partner_id, 'holder')) as r (tenant_id, role) order by s.i;
