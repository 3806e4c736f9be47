-- When a rectification order's deadline was found to have passed (SAN-01, SAN-03, SAN-04).
alter table "lianban"."sanction" add "deadline_passed_at" timestamptz(3) null;
create index sanction_deadline on lianban.sanction (programme_id, deadline_at) where deadline_at is not null and deadline_passed_at is null;
