insert into lianban.work_order (programme_id, complaint_id, id, owner_tenant_id, owner_supervisor_tenant_id, holder_tenant_id, supervisor_tenant_id, ordinal, holder_tenant_kind,
  holder_unit_id, class, fault_grade, urgent, difficult, state, sent_at, accepted_at, replied_at, resolved_at, returned_at, ended_at, returns, disputes, urges, open_request,
  replaces_work_order_id, version)
select '{programme}', s.id, s.order_id, '{carrier}', null, s.partner_id, '{carrier}', 1, 'partner', null, 'ordinary', null, false, false, case when s.open then 'sent' else 'resolved' end,
  s.accepted_at, null, null, case when s.open then null else s.accepted_at + interval '19 hours' end, null, case when s.open then null else s.accepted_at + interval '20 hours' end,
  0, 0, 0, null, null, 2
from bulk.seed s order by s.i;
