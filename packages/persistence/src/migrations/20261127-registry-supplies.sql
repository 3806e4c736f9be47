-- What the contact registry keeps besides the cards: reachability drills (REG-07), documents with their files, and who attended trainings (REG-10).
create table "lianban"."reachability_drill" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "field" text not null, "number" text not null, "outcome" text not null, "at" timestamptz(3) not null, "note" text not null, "caller_person_id" uuid not null, "caller_name" text not null, primary key ("programme_id", "partner_tenant_id", "id"));
create index "reachability_drill_latest" on "lianban"."reachability_drill" ("carrier_tenant_id", "at", "id");
alter table "lianban"."reachability_drill" add constraint "reachability_drill_field_known" check (field in ('service_contact', 'hotline_fixed', 'hotline_mobile'));
alter table "lianban"."reachability_drill" add constraint "reachability_drill_outcome_known" check (outcome in ('reached', 'unreachable', 'no_answer', 'empty_number', 'off', 'forwarded'));

create table "lianban"."partner_manual" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "service_id" uuid not null, "kind" text not null, "title" text not null, "version" text not null, "valid_from" text not null, "valid_to" text null, "added_at" timestamptz(3) not null, "added_by_person_id" uuid not null, "added_by_name" text not null, primary key ("programme_id", "partner_tenant_id", "id"));
create index "partner_manual_of_carrier" on "lianban"."partner_manual" ("carrier_tenant_id", "added_at", "id");
alter table "lianban"."partner_manual" add constraint "partner_manual_kind_known" check (kind in ('manual', 'faq', 'download', 'training'));
alter table "lianban"."partner_manual" add constraint "partner_manual_window" check (valid_to > valid_from);

create table "lianban"."training_attendance" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "manual_id" uuid not null, "name" text not null, "department" text not null, "recorded_by_person_id" uuid not null, "recorded_by_tenant_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("programme_id", "partner_tenant_id", "manual_id", "name", "department"));

alter table lianban.command_log add column registry_entry_id uuid null;
alter table lianban.command_log drop constraint command_log_of_one;
alter table lianban.command_log add constraint command_log_of_one check (num_nonnulls(complaint_id, change_notice_id, registry_entry_id) = 1);
alter table lianban.attachment add column partner_tenant_id uuid null, add column manual_id uuid null;

alter table "lianban"."reachability_drill" enable row level security;
alter table "lianban"."reachability_drill" force row level security;
create policy "drill_of_party" on "lianban"."reachability_drill" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
create policy "drill_being_read" on "lianban"."reachability_drill" for select to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "drill_being_logged" on "lianban"."reachability_drill" for insert to "{database}_registry_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid) and (select nullif(current_setting('app.tenant_kind', true), '')) = 'carrier' and carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and caller_person_id = (select nullif(current_setting('app.person_id', true), '')::uuid));
alter table "lianban"."partner_manual" enable row level security;
alter table "lianban"."partner_manual" force row level security;
create policy "manual_of_party" on "lianban"."partner_manual" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
create policy "manual_being_written" on "lianban"."partner_manual" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."training_attendance" enable row level security;
alter table "lianban"."training_attendance" force row level security;
create policy "attendance_of_party" on "lianban"."training_attendance" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.partner_manual m where m.programme_id = training_attendance.programme_id
      and m.partner_tenant_id = training_attendance.partner_tenant_id and m.id = training_attendance.manual_id offset 0));
create policy "attendance_being_written" on "lianban"."training_attendance" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "attachment_of_manual" on "lianban"."attachment" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.partner_manual m where m.programme_id = attachment.programme_id
      and m.partner_tenant_id = attachment.partner_tenant_id and m.id = attachment.manual_id offset 0));
create policy "attachment_into_registry" on "lianban"."attachment" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)
      or (state = 'pending' and complaint_id is null and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid)))) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)
      or (state = 'pending' and complaint_id is null and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid))));

alter table lianban.reachability_drill add constraint reachability_drill_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.reachability_drill add constraint reachability_drill_carrier foreign key (programme_id, carrier_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.partner_manual add constraint partner_manual_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.partner_manual add constraint partner_manual_carrier foreign key (programme_id, carrier_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.partner_manual add constraint partner_manual_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.training_attendance add constraint training_attendance_training foreign key (programme_id, partner_tenant_id, manual_id) references lianban.partner_manual (programme_id, partner_tenant_id, id);
alter table lianban.attachment add constraint attachment_manual foreign key (programme_id, partner_tenant_id, manual_id) references lianban.partner_manual (programme_id, partner_tenant_id, id);

-- Rights. A logged call is never changed; of a document only its end; rows of periods are deleted only to be made anew from the log.
grant select on lianban.reachability_drill, lianban.partner_manual, lianban.training_attendance to "{database}_tenant_reader";
grant select, insert on lianban.reachability_drill, lianban.partner_manual, lianban.training_attendance to "{database}_registry_writer";
grant update (valid_to) on lianban.partner_manual to "{database}_registry_writer";
grant select, update on lianban.attachment to "{database}_registry_writer";
grant delete on lianban.registration_period to "{database}_registry_writer";
