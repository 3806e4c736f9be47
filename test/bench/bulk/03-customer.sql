insert into lianban.customer (tenant_id, id, programme_id, kind, name, phone)
select '{carrier}', bulk.id(i, 'customer'), '{programme}', 'individual', n.text, '13' || lpad(i::text, 9, '0')
from generate_series(1, {count} / 10) as i join bulk.fragment n on n.kind = 'name' and n.id = floor({names} * bulk.roll(i, 8))::int order by i;
