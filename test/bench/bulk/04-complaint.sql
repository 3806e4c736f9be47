insert into lianban.complaint (programme_id, id, number, subject, owner_tenant_id, owner_tenant_kind, owner_unit_id, supervisor_tenant_id, taken_by_person_id, kind, customer_kind,
  customer_id, channel, service_id, attempts, solved_by, responsibility_unclear, received_at, accepted_at, discovered_at, confirmed_at, status, closed_as, closed_at, repeat_of,
  major, returns, analysed, contact_revealed_to, joint, last_event_at, version, head_hash)
select '{programme}', s.id, 'TS' || to_char(s.accepted_at, 'YYYYMMDD') || '-' || lpad(s.i::text, 7, '0'), m.text, '{carrier}', 'carrier', null, null, '{person}', 'complaint', 'individual',
  bulk.id(s.customer_number, 'customer'), 'hotline', s.service_id, 1, 'not_yet', false, s.accepted_at, s.accepted_at, null, s.accepted_at,
  case when s.open then 'handling' else 'closed' end, case when s.open then null else 'satisfied' end, case when s.open then null else s.accepted_at + interval '20 hours' end, null,
  'no', 0, false, '{}', false, s.accepted_at, 2, sha256(s.id::text::bytea)
from bulk.seed s join bulk.fragment m on m.kind = 'matter' and m.id = s.matter_id order by s.i;
