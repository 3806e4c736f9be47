insert into lianban.complaint_contact (programme_id, complaint_id, name, phone, phone_tail, email, address)
select '{programme}', s.id, n.text, '13' || lpad(s.customer_number::text, 9, '0'), lpad((s.customer_number % 10000)::text, 4, '0'), null, null
from bulk.seed s join bulk.fragment n on n.kind = 'name' and n.id = s.name_id order by s.i;
