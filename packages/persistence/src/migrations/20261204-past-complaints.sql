-- Complaints of the past, taken over from lists (docs/decisions/0024): what each was called there, once.
alter table "lianban"."complaint" add "external_number" text null;
create unique index complaint_external_number on lianban.complaint (programme_id, owner_tenant_id, external_number) where external_number is not null;
