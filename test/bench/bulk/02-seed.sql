-- One row a complaint: half a year of them, two in five still open, their deadlines evenly over the coming month.
create unlogged table bulk.seed as
select i, bulk.id(i, 'complaint') as id, bulk.id(i, 'order') as order_id, bulk.id(i, 'clock') as clock_id,
  p.tenant_id as partner_id, p.service_id, bulk.roll(i, 2) < 0.4 as open,
  date_trunc('milliseconds', '{now}'::timestamptz - interval '180 days' + i * (interval '179 days' / {count})) as accepted_at,
  date_trunc('milliseconds', '{now}'::timestamptz + interval '1 day' + (i::bigint * 7919 % {count}) * (interval '30 days' / {count})) as due_at,
  1 + (bulk.roll(i, 3) * ({count} / 10 - 1))::int as customer_number,
  floor({whens} * power(bulk.roll(i, 4), 1.5))::int as when_id, floor({matters} * power(bulk.roll(i, 5), 1.5))::int as matter_id,
  floor({places} * bulk.roll(i, 6))::int as place_id, floor({names} * bulk.roll(i, 7))::int as name_id
from generate_series(1, {count}) as i
join bulk.partner p on p.number = floor(bulk.roll(i, 1) * (select count(*) from bulk.partner))::int;
alter table bulk.seed add primary key (i);
analyze bulk.seed;
