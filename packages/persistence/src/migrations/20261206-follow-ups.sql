-- Rectification and staff measures of members (ASC-02): what a complaint's log says was demanded, reported and found carried out.
create table "lianban"."complaint_follow_up" ("programme_id" uuid not null, "complaint_id" uuid not null, "id" uuid not null, "tenant_id" uuid not null, "unit_id" uuid null, "owner_tenant_id" uuid not null, "owner_unit_id" uuid null, "ordinal" int not null, "kind" text not null, "own" boolean not null, "state" text not null, "due_day" text null, "due_at" timestamptz(3) null, "begun_at" timestamptz(3) not null, "done_day" text null, "reported_at" timestamptz(3) null, "reported_by_person_id" uuid null, "returns" int not null, "reminded" boolean not null, "ended_at" timestamptz(3) null, "version" int not null, "listed_at" timestamptz(3) not null, "remind_at" timestamptz(3) null, primary key ("programme_id", "complaint_id", "id"));
create index complaint_follow_up_listed on lianban.complaint_follow_up (tenant_id, state, listed_at, id) include (unit_id, complaint_id);
create index complaint_follow_up_of_outlet on lianban.complaint_follow_up (tenant_id, unit_id, state, listed_at, id);
create index complaint_follow_up_to_remind on lianban.complaint_follow_up (programme_id, remind_at, complaint_id) where remind_at is not null;
alter table "lianban"."complaint_follow_up" add constraint "complaint_follow_up_kind_known" check (kind in ('rectification', 'staff_measure'));
alter table "lianban"."complaint_follow_up" add constraint "complaint_follow_up_state_known" check (state in ('open', 'reported', 'carried_out', 'withdrawn'));

alter table "lianban"."complaint_follow_up" enable row level security;
alter table "lianban"."complaint_follow_up" force row level security;
create policy "follow_up_of_own" on "lianban"."complaint_follow_up" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)));
create policy "rectification_of_member" on "lianban"."complaint_follow_up" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and owner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or owner_unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)) and kind = 'rectification' and state = 'carried_out');
create policy "follow_up_being_written" on "lianban"."complaint_follow_up" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "rectification_for_accountability" on "lianban"."complaint_follow_up" for select to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid) and kind = 'rectification' and state = 'carried_out');
create policy "follow_up_of_watched_programme" on "lianban"."complaint_follow_up" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

alter table lianban.complaint_follow_up add constraint complaint_follow_up_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);

-- Rights. The watcher asks whose day is over; accountability what was put right, where and when.
grant select on lianban.complaint_follow_up to "{database}_tenant_reader";
grant select, insert, update, delete on lianban.complaint_follow_up to "{database}_complaint_writer";
grant select (programme_id, complaint_id, id, tenant_id, unit_id, kind, state, ended_at) on lianban.complaint_follow_up to "{database}_standing_writer";
grant select (programme_id, complaint_id, id, remind_at) on lianban.complaint_follow_up to "{database}_clock_watcher";
