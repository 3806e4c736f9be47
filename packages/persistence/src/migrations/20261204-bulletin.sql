-- Bulletins (ASC-03) on the one log of standing: what lists show and what was issued, and the data the figures come from.
create table "lianban"."bulletin" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "half" text not null, "state" text not null, "frozen_at" timestamptz(3) not null, "issued_at" timestamptz(3) null, "case_ids" uuid[] not null, "document" jsonb null, "last_event_at" timestamptz(3) not null, "version" int not null, primary key ("programme_id", "partner_tenant_id", "id"));
alter table "lianban"."bulletin" add constraint "bulletin_once_a_half" unique ("programme_id", "partner_tenant_id", "half");
alter table "lianban"."bulletin" add constraint "bulletin_state_known" check (state in ('draft', 'approved', 'issued'));
alter table "lianban"."bulletin" add constraint "bulletin_issued_whole" check ((state = 'issued') = (document is not null) and (state = 'issued') = (issued_at is not null));
create table "lianban"."bulletin_data" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "bulletin_id" uuid not null, "data" jsonb not null, "digest" bytea not null, primary key ("programme_id", "partner_tenant_id", "bulletin_id"));

alter table lianban.standing_log drop constraint standing_log_subject_known;
alter table "lianban"."standing_log" add constraint "standing_log_subject_known" check (subject in ('refund', 'ledger', 'deduction', 'objection', 'card', 'sanction', 'closing', 'mass_alert', 'case', 'publicity', 'finding', 'bulletin'));
alter table lianban.standing_text drop constraint standing_text_name_known;
alter table "lianban"."standing_text" add constraint "standing_text_name_known" check (name in ('reason', 'source', 'document', 'overview', 'kinds_and_channels', 'timeliness', 'hot_spots', 'accountability', 'typical_cases', 'recommendations') or name like 'attendee.%' or name like 'measure.%');

alter table "lianban"."bulletin" enable row level security;
alter table "lianban"."bulletin" force row level security;
create policy "bulletin_of_association" on "lianban"."bulletin" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "bulletin_issued_to_members" on "lianban"."bulletin" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and state = 'issued' and (select nullif(current_setting('app.tenant_kind', true), '')) = 'member' and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "bulletin_being_written" on "lianban"."bulletin" to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "bulletin_for_publication" on "lianban"."bulletin" for select to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and state = 'issued');
create policy "bulletin_of_watched_programme" on "lianban"."bulletin" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."bulletin_data" enable row level security;
alter table "lianban"."bulletin_data" force row level security;
create policy "bulletin_data_of_association" on "lianban"."bulletin_data" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "bulletin_data_kept" on "lianban"."bulletin_data" for insert to "{database}_standing_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "bulletin_data_for_decisions" on "lianban"."bulletin_data" for select to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));

-- Composite foreign keys. The data refer to the log and not to the row, which is made anew from it.
alter table lianban.bulletin add constraint bulletin_log foreign key (programme_id, partner_tenant_id, id) references lianban.standing_log (programme_id, partner_tenant_id, id);
alter table lianban.bulletin_data add constraint bulletin_data_log foreign key (programme_id, partner_tenant_id, bulletin_id) references lianban.standing_log (programme_id, partner_tenant_id, id);

-- Rights. Frozen data are written once.
grant select on lianban.bulletin, lianban.bulletin_data to "{database}_tenant_reader";
grant select, insert, update, delete on lianban.bulletin to "{database}_standing_writer";
grant select, insert on lianban.bulletin_data to "{database}_standing_writer";
grant select on lianban.bulletin to "{database}_clock_watcher";
