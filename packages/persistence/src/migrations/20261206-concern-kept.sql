-- Whom a complaint is about stays with its parties (ASC-01: the case file names outlet and staff); who speaks for a group is contact data and goes with them.
alter table "lianban"."complaint_contact" add "representatives" jsonb not null default '[]';
alter table lianban.complaint_contact no force row level security;
alter table lianban.complaint_concern no force row level security;
update lianban.complaint_contact k set representatives = c.representatives from lianban.complaint_concern c
  where c.programme_id = k.programme_id and c.complaint_id = k.complaint_id and c.representatives <> '[]';
alter table lianban.complaint_contact force row level security;
alter table lianban.complaint_concern force row level security;
alter table "lianban"."complaint_concern" drop column "representatives";
drop policy "concern_while_open" on "lianban"."complaint_concern";
create policy "concern_of_parties" on "lianban"."complaint_concern" for select to "{database}_tenant_reader" using ((owner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or ((member_tenant_id is null or member_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or unit_id is null or unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)))) and (exists (select 1 from lianban.complaint_party p where p.programme_id = complaint_concern.programme_id and p.complaint_id = complaint_concern.complaint_id offset 0) or exists (select 1 from lianban.complaint_unit p where p.programme_id = complaint_concern.programme_id and p.complaint_id = complaint_concern.complaint_id offset 0)));
