-- Response plans of members (ASC-02): the plan, its versions, and their files.
create table "lianban"."response_plan" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "id" uuid not null, "kind" text not null, "versions" int not null, "withdrawn_at" timestamptz(3) null, "withdrawn_by_person_id" uuid null, "withdrawn_by_name" text null, "withdrawn_reason" text null, primary key ("programme_id", "member_tenant_id", "id"));
alter table "lianban"."response_plan" add constraint "response_plan_kind_known" check (kind in ('enquiry', 'query', 'business_request', 'fault_report', 'complaint', 'support_request'));
alter table "lianban"."response_plan" add constraint "response_plan_withdrawn_whole" check (num_nonnulls(withdrawn_at, withdrawn_by_person_id, withdrawn_by_name, withdrawn_reason) in (0, 4));
create table "lianban"."response_plan_version" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "plan_id" uuid not null, "version" int not null, "valid_from" text not null, "outlet_unit_ids" uuid[] not null, "title" text not null, "situation" text not null, "steps" text not null, "authority" text not null, "escalation" text not null, "words" text not null, "change" text not null, "file_ids" uuid[] not null, "written_at" timestamptz(3) not null, "written_by_person_id" uuid not null, "written_by_name" text not null, primary key ("programme_id", "member_tenant_id", "plan_id", "version"));
alter table lianban.attachment add column response_plan_id uuid null;
create index attachment_response_plan on lianban.attachment (response_plan_id) where response_plan_id is not null;

alter table "lianban"."response_plan" enable row level security;
alter table "lianban"."response_plan" force row level security;
create policy "response_plan_of_own" on "lianban"."response_plan" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "response_plan_being_written" on "lianban"."response_plan" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."response_plan_version" enable row level security;
alter table "lianban"."response_plan_version" force row level security;
create policy "response_plan_version_of_own" on "lianban"."response_plan_version" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "response_plan_version_being_written" on "lianban"."response_plan_version" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "attachment_of_response_plan" on "lianban"."attachment" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.response_plan r where r.programme_id = attachment.programme_id
      and r.member_tenant_id = attachment.partner_tenant_id and r.id = attachment.response_plan_id offset 0));

-- Composite foreign keys.
alter table lianban.response_plan add constraint response_plan_member foreign key (programme_id, member_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.response_plan_version add constraint response_plan_version_plan foreign key (programme_id, member_tenant_id, plan_id) references lianban.response_plan (programme_id, member_tenant_id, id);
alter table lianban.attachment add constraint attachment_response_plan foreign key (programme_id, partner_tenant_id, response_plan_id) references lianban.response_plan (programme_id, member_tenant_id, id);

-- Rights. A version is written once.
grant select on lianban.response_plan, lianban.response_plan_version to "{database}_tenant_reader";
grant select, insert, update on lianban.response_plan to "{database}_registry_writer";
grant select, insert on lianban.response_plan_version to "{database}_registry_writer";
