-- What the rows are made from; gone once they are made. intarray lives here so that its operators never stand before the ordinary ones.
create schema bulk;
create extension intarray schema bulk;
create unlogged table bulk.fragment (kind text, id int, text text, primary key (kind, id));
create unlogged table bulk.fragment_gram (kind text, id int, tenant_id uuid, grams int[], primary key (kind, id, tenant_id));
create table bulk.one_row (id uuid primary key, at timestamptz not null, text text not null);
create function bulk.roll(i bigint, salt int) returns double precision language sql immutable parallel safe
  as $$ select (hashint8extended(i, salt) & 2147483647) / 2147483648.0 $$;
-- In the form and order of a UUIDv7.
create function bulk.id(i bigint, salt text) returns uuid language sql immutable parallel safe
  as $$ select (lpad(to_hex(1690000000000 + i * 7), 12, '0') || '7' || substr(md5(i || salt), 1, 3) || '8' || substr(md5(i || salt), 4, 15))::uuid $$;
create unlogged table bulk.partner (number int primary key, tenant_id uuid, service_id uuid);
