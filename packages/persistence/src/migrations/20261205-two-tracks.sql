-- Two-track handling of members that choose it (TRK-01): what a member's log of a complaint means for its people, and when it chose.
create table "lianban"."complaint_track" ("programme_id" uuid not null, "complaint_id" uuid not null, "tenant_id" uuid not null, "work_order_id" uuid not null, "unit_id" uuid null, "track" text not null, "taken_at" text not null, "passed_to" text null, "done" text[] not null, "rounds" int not null, "attempts" int not null, "begun_at" timestamptz(3) not null, "archive_number" text null, "archived_at" timestamptz(3) null, "ended" boolean not null, "waits1" text null, "waits2" text null, primary key ("programme_id", "complaint_id", "tenant_id"));
create index complaint_track_waits on lianban.complaint_track (tenant_id, begun_at, complaint_id) where waits1 is not null;
create index complaint_track_archive on lianban.complaint_track (tenant_id, archived_at, complaint_id) where archived_at is not null;
create index complaint_track_archive_number on lianban.complaint_track (tenant_id, archive_number) where archive_number is not null;
alter table "lianban"."complaint_track" add constraint "complaint_track_track_known" check (track in ('branch_ordinary', 'head_office_ordinary', 'major'));
alter table "lianban"."complaint_track" add constraint "complaint_track_waits1_known" check (waits1 in ('branch', 'head_office', 'responsible_head', 'leader', 'audit', 'call_centre'));
alter table "lianban"."complaint_track" add constraint "complaint_track_waits2_known" check (waits2 in ('branch', 'head_office', 'responsible_head', 'leader', 'audit', 'call_centre'));
alter table "lianban"."complaint_track" add constraint "complaint_track_waits_in_order" check (waits2 is null or waits1 is not null);
create table "lianban"."two_track_choice" ("programme_id" uuid not null, "tenant_id" uuid not null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) null, "entered_by_person_id" uuid not null, "entered_by_name" text not null, "ended_by_name" text null, primary key ("programme_id", "tenant_id", "valid_from"));
create unique index two_track_choice_one_at_a_time on lianban.two_track_choice (programme_id, tenant_id) where valid_to is null;
alter table "lianban"."two_track_choice" add constraint "two_track_choice_not_empty" check (valid_to > valid_from);

alter table "lianban"."complaint_track" enable row level security;
alter table "lianban"."complaint_track" force row level security;
create policy "track_of_own" on "lianban"."complaint_track" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)));
create policy "track_being_written" on "lianban"."complaint_track" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
alter table "lianban"."two_track_choice" enable row level security;
alter table "lianban"."two_track_choice" force row level security;
create policy "two_track_choice_of_own" on "lianban"."two_track_choice" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "two_track_choice_entered" on "lianban"."two_track_choice" to "{database}_face_association" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "two_track_choice_for_sending" on "lianban"."two_track_choice" for select to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

alter table lianban.complaint_track add constraint complaint_track_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.two_track_choice add constraint two_track_choice_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);

-- Rights. Whoever sends an order learns when the holder is on two tracks, nothing else.
grant select on lianban.complaint_track, lianban.two_track_choice to "{database}_tenant_reader";
grant select, insert, update, delete on lianban.complaint_track to "{database}_complaint_writer";
grant select (programme_id, tenant_id, valid_from, valid_to) on lianban.two_track_choice to "{database}_complaint_writer";
grant insert, update on lianban.two_track_choice to "{database}_face_association";
