-- A member's contact report (REG-08) with its log, who receives when, and the numbers that outlets publish (REG-09).
create table "lianban"."contact_duty" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) null, "association_tenant_id" uuid not null, "role" text not null, "reason" text not null, "person_id" uuid null, "person" jsonb not null, primary key ("programme_id", "member_tenant_id", "valid_from"));
alter table lianban.contact_duty add constraint contact_duty_no_overlap
        exclude using gist (programme_id with =, member_tenant_id with =, tstzrange(valid_from, valid_to, '[)') with &&);
create index "contact_duty_of_association" on "lianban"."contact_duty" ("association_tenant_id", "member_tenant_id", "valid_from");
alter table "lianban"."contact_duty" add constraint "contact_duty_not_empty" check (valid_to > valid_from);
alter table "lianban"."contact_duty" add constraint "contact_duty_role_known" check (role in ('handler_a', 'handler_b', 'leader'));
alter table "lianban"."contact_duty" add constraint "contact_duty_reason_known" check (reason in ('a_is_there', 'a_is_absent', 'both_are_absent'));

create table "lianban"."contact_report" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "association_tenant_id" uuid not null, "filed_at" timestamptz(3) not null, "changed_at" timestamptz(3) not null, "last_event_at" timestamptz(3) not null, "next_at" timestamptz(3) null, "version" int not null, "head_hash" bytea not null, primary key ("programme_id", "member_tenant_id"));
create index contact_report_next on lianban.contact_report (programme_id, next_at) where next_at is not null;

create table "lianban"."contact_report_actor" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "person_id" uuid not null, "tenant_id" uuid not null, "name" text not null, primary key ("programme_id", "member_tenant_id", "person_id"));

create table "lianban"."contact_report_content" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "sequence" int not null, "name" text not null, "text" text not null, "salt" bytea not null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, primary key ("programme_id", "member_tenant_id", "sequence", "name"));
alter table "lianban"."contact_report_content" add constraint "contact_report_content_name_known" check (name in ('values'));

create table "lianban"."contact_report_event" ("programme_id" uuid not null, "member_tenant_id" uuid not null, "sequence" int not null, "type" text not null, "version" int not null, "at" timestamptz(3) not null, "actor_person_id" uuid null, "actor_tenant_id" uuid null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, "payload" jsonb not null, "text_digests" jsonb null, "hash" bytea not null, primary key ("programme_id", "member_tenant_id", "sequence"));
alter table "lianban"."contact_report_event" add constraint "contact_report_event_audience_known" check (audience in ('all'));
create table "lianban"."published_numbers" ("programme_id" uuid not null, "tenant_id" uuid not null, "level" text not null, "place_id" uuid not null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) null, "association_tenant_id" uuid not null, "numbers" text[] not null, "in_contest" boolean not null, "entered_by_person_id" uuid not null, "entered_by_name" text not null, primary key ("programme_id", "tenant_id", "level", "place_id", "valid_from"));
create unique index published_numbers_one_at_a_time on lianban.published_numbers (programme_id, tenant_id, level, place_id) where valid_to is null;
alter table "lianban"."published_numbers" add constraint "published_numbers_not_empty" check (valid_to > valid_from);
alter table "lianban"."published_numbers" add constraint "published_numbers_level_known" check (level in ('outlet', 'bank', 'provincial_association', 'china_banking_association'));
alter table "lianban"."published_numbers" add constraint "published_numbers_of_place" check (level = 'outlet' or place_id = tenant_id);

-- A message may be about a member's contact report: it names the member and nothing else.
alter table lianban.notice drop constraint notice_about_one;
alter table "lianban"."notice" add constraint "notice_about_one" check (num_nonnulls(complaint_id, change_notice_id, standing_id) <= 1 and (num_nonnulls(complaint_id, standing_id) = 1 or partner_tenant_id is not null) and (complaint_id is null or partner_tenant_id is null));
alter table lianban.outbox drop constraint outbox_about_one;
alter table "lianban"."outbox" add constraint "outbox_about_one" check (num_nonnulls(complaint_id, change_notice_id, standing_id) <= 1 and (num_nonnulls(complaint_id, standing_id) = 1 or partner_tenant_id is not null) and (complaint_id is null or partner_tenant_id is null));

alter table "lianban"."contact_duty" enable row level security;
alter table "lianban"."contact_duty" force row level security;
create policy "contact_duty_of_party" on "lianban"."contact_duty" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (member_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or association_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
create policy "contact_duty_being_written" on "lianban"."contact_duty" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "contact_duty_of_programme" on "lianban"."contact_duty" for select to "{database}_complaint_writer", "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."contact_report" enable row level security;
alter table "lianban"."contact_report" force row level security;
create policy "contact_report_of_party" on "lianban"."contact_report" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (member_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or association_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
create policy "contact_report_being_written" on "lianban"."contact_report" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "contact_report_of_watched_programme" on "lianban"."contact_report" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."contact_report_actor" enable row level security;
alter table "lianban"."contact_report_actor" force row level security;
create policy "contact_report_actor_of_party" on "lianban"."contact_report_actor" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.contact_report r where r.programme_id = contact_report_actor.programme_id and r.member_tenant_id = contact_report_actor.member_tenant_id offset 0));
create policy "contact_report_actor_being_written" on "lianban"."contact_report_actor" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."contact_report_content" enable row level security;
alter table "lianban"."contact_report_content" force row level security;
create policy "contact_report_content_of_party" on "lianban"."contact_report_content" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.contact_report r where r.programme_id = contact_report_content.programme_id and r.member_tenant_id = contact_report_content.member_tenant_id offset 0));
create policy "contact_report_content_being_written" on "lianban"."contact_report_content" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."contact_report_event" enable row level security;
alter table "lianban"."contact_report_event" force row level security;
create policy "contact_report_event_of_party" on "lianban"."contact_report_event" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.contact_report r where r.programme_id = contact_report_event.programme_id and r.member_tenant_id = contact_report_event.member_tenant_id offset 0));
create policy "contact_report_event_being_written" on "lianban"."contact_report_event" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and member_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "contact_report_heads_for_jobs" on "lianban"."contact_report_event" for select to "{database}_jobs" using (true);
alter table "lianban"."published_numbers" enable row level security;
alter table "lianban"."published_numbers" force row level security;
create policy "published_numbers_of_party" on "lianban"."published_numbers" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or association_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or level in ('provincial_association', 'china_banking_association')));
create policy "published_numbers_entered" on "lianban"."published_numbers" to "{database}_face_association" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or place_id = (select nullif(current_setting('app.unit_id', true), '')::uuid))) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or place_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)));
create policy "seat_of_receiver" on "lianban"."seat" for select to "{database}_complaint_writer", "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

-- Composite foreign keys: a reference can never leave its programme or member.
alter table lianban.contact_report add constraint contact_report_member foreign key (programme_id, member_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.contact_report add constraint contact_report_association foreign key (programme_id, association_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.contact_report_event add constraint contact_report_event_report foreign key (programme_id, member_tenant_id) references lianban.contact_report (programme_id, member_tenant_id);
alter table lianban.contact_report_content add constraint contact_report_content_event foreign key (programme_id, member_tenant_id, sequence) references lianban.contact_report_event (programme_id, member_tenant_id, sequence);
alter table lianban.contact_report_actor add constraint contact_report_actor_report foreign key (programme_id, member_tenant_id) references lianban.contact_report (programme_id, member_tenant_id);
alter table lianban.contact_duty add constraint contact_duty_report foreign key (programme_id, member_tenant_id) references lianban.contact_report (programme_id, member_tenant_id);
alter table lianban.published_numbers add constraint published_numbers_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);

-- Rights. An event is never updated or deleted by anybody. Whoever sends a notice learns who is on duty and whether that seat can be told, nothing else.
grant select on lianban.contact_report, lianban.contact_report_event, lianban.contact_report_content, lianban.contact_report_actor, lianban.contact_duty, lianban.published_numbers to "{database}_tenant_reader";
grant select, insert, update on lianban.contact_report to "{database}_registry_writer";
grant select, insert on lianban.contact_report_event, lianban.contact_report_content, lianban.contact_report_actor to "{database}_registry_writer";
grant select, insert, delete on lianban.contact_duty to "{database}_registry_writer";
grant select (programme_id, member_tenant_id, valid_from, valid_to, role, reason, person_id) on lianban.contact_duty to "{database}_complaint_writer", "{database}_clock_watcher";
grant select (programme_id, tenant_id, person_id, active) on lianban.seat to "{database}_complaint_writer", "{database}_clock_watcher";
grant select on lianban.contact_report to "{database}_clock_watcher";
grant select (programme_id, member_tenant_id, sequence, at, hash) on lianban.contact_report_event to "{database}_jobs";
grant insert, update on lianban.published_numbers to "{database}_face_association";
