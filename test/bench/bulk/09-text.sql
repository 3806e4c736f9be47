insert into lianban.complaint_text (programme_id, complaint_id, sequence, name, text, salt, audience, tenant_1, tenant_2, tenant_3)
select '{programme}', s.id, 1, 'description', w.text || '，' || m.text || '，' || p.text || '。', substr(sha256(s.id::text::bytea), 1, 16), 'all', '{carrier}', null, null
from bulk.seed s join bulk.fragment w on w.kind = 'when' and w.id = s.when_id join bulk.fragment m on m.kind = 'matter' and m.id = s.matter_id
join bulk.fragment p on p.kind = 'place' and p.id = s.place_id order by s.i;
