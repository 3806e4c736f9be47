insert into lianban.complaint_event (programme_id, complaint_id, sequence, type, version, at, actor_person_id, actor_tenant_id, audience, tenant_1, tenant_2, tenant_3, payload, text_digests, hash)
select '{programme}', s.id, e.sequence, e.type, 1, s.accepted_at, '{person}', '{carrier}', e.audience, '{carrier}', case when e.sequence = 2 then s.partner_id end, null,
  jsonb_build_object('workOrderId', s.order_id, 'serviceId', s.service_id, 'channel', 'hotline', 'settingsVersion', 1),
  case when e.sequence = 1 then jsonb_build_object('description', md5(s.i::text)) end, sha256((s.id::text || e.sequence)::bytea)
from bulk.seed s cross join (values (1, 'complaint_accepted', 'all'), (2, 'work_order_sent', 'owner_and_holder')) as e (sequence, type, audience) order by s.i, e.sequence;
