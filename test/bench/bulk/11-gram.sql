-- Keyed pairs of the text for both parties, and of the customer's name where contact data are open. The pieces' pairs were made by the write path's own function.
insert into lianban.complaint_gram (programme_id, complaint_id, tenant_id, sequence, grams)
select '{programme}'::uuid, s.id, r.tenant_id, 1, (w.grams operator(bulk.|) m.grams) operator(bulk.|) p.grams
from bulk.seed s cross join lateral (values ('{carrier}'::uuid), (s.partner_id)) as r (tenant_id)
join bulk.fragment_gram w on w.kind = 'when' and w.id = s.when_id and w.tenant_id = r.tenant_id
join bulk.fragment_gram m on m.kind = 'matter' and m.id = s.matter_id and m.tenant_id = r.tenant_id
join bulk.fragment_gram p on p.kind = 'place' and p.id = s.place_id and p.tenant_id = r.tenant_id
union all
select '{programme}'::uuid, s.id, r.tenant_id, 0, n.grams
from bulk.seed s cross join lateral (values ('{carrier}'::uuid), (s.partner_id)) as r (tenant_id)
join bulk.fragment_gram n on n.kind = 'name' and n.id = s.name_id and n.tenant_id = r.tenant_id where s.open;
