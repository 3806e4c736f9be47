-- Sanctions and mass complaints (SAN-01…06, RTE-04), and which services are related to each other.
create table "lianban"."mass_alert" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "service_id" uuid not null, "at" timestamptz(3) not null, "window_hours" int not null, "count" int not null, "fault_grade" text null, primary key ("programme_id", "partner_tenant_id", "id"));
create index "mass_alert_of_service" on "lianban"."mass_alert" ("programme_id", "service_id", "at");
create index "mass_alert_latest_of_carrier" on "lianban"."mass_alert" ("carrier_tenant_id", "at", "id");
alter table "lianban"."mass_alert" add constraint "mass_alert_fault_grade_known" check (fault_grade in ('general', 'important', 'severe'));
create table "lianban"."sanction" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "rule" text not null, "measure" text not null, "mode" text null, "service_id" uuid null, "month" text null, "state" text not null, "key" text not null, "proposed_at" timestamptz(3) not null, "deadline_at" timestamptz(3) null, "suspended_from" timestamptz(3) null, "suspended_until" timestamptz(3) null, "objection_state" text null, "last_event_at" timestamptz(3) not null, "version" int not null, primary key ("programme_id", "partner_tenant_id", "id"));
create unique index sanction_once on lianban.sanction (programme_id, key) where month is not null and state <> 'lapsed';
create index "sanction_latest_of_partner" on "lianban"."sanction" ("partner_tenant_id", "last_event_at", "id");
create index "sanction_latest_of_carrier" on "lianban"."sanction" ("carrier_tenant_id", "last_event_at", "id");
create index sanction_suspending on lianban.sanction (programme_id, partner_tenant_id) where suspended_from is not null;
alter table "lianban"."sanction" add constraint "sanction_state_known" check (state in ('proposed', 'awaiting_approval', 'cooperation_ended', 'ordered', 'plan_submitted', 'plan_accepted', 'compliant', 'service_suspended', 'suspension_kept', 'declined', 'lapsed', 'lifted'));
alter table "lianban"."sanction" add constraint "sanction_rule_known" check (rule in ('SAN-01', 'SAN-02', 'SAN-03', 'SAN-04', 'SAN-05'));
alter table "lianban"."sanction" add constraint "sanction_measure_known" check (measure in ('rectification_until_compliant', 'rectification_for_a_month', 'service_suspension', 'ending'));
alter table "lianban"."sanction" add constraint "sanction_mode_known" check (mode in ('emp', 'c'));
alter table "lianban"."sanction" add constraint "sanction_objection_state_known" check (objection_state in ('filed', 'upheld', 'rejected'));
create table "lianban"."service_relation" ("programme_id" uuid not null, "service_id" uuid not null, "related_service_id" uuid not null, primary key ("programme_id", "service_id", "related_service_id"));

alter table "lianban"."mass_alert" enable row level security;
alter table "lianban"."mass_alert" force row level security;
create policy "mass_alert_of_party" on "lianban"."mass_alert" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "mass_alert_being_written" on "lianban"."mass_alert" to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "mass_alert_of_watched_programme" on "lianban"."mass_alert" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."sanction" enable row level security;
alter table "lianban"."sanction" force row level security;
create policy "sanction_of_party" on "lianban"."sanction" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "sanction_being_written" on "lianban"."sanction" to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "sanction_of_registered" on "lianban"."sanction" for select to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "sanction_of_watched_programme" on "lianban"."sanction" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."service_relation" enable row level security;
alter table "lianban"."service_relation" force row level security;
create policy "service_relation_of_carrier" on "lianban"."service_relation" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (select nullif(current_setting('app.tenant_kind', true), '')) = 'carrier' and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "service_relation_entered" on "lianban"."service_relation" to "{database}_face_carrier" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "service_relation_for_warning" on "lianban"."service_relation" for select to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create index settlement_ledger_held on lianban.settlement_ledger (programme_id, partner_tenant_id) where held > 0;
create policy "ledger_of_watched_programme" on "lianban"."settlement_ledger" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

-- Composite foreign keys.
alter table lianban.sanction add constraint sanction_log foreign key (programme_id, partner_tenant_id, id) references lianban.standing_log (programme_id, partner_tenant_id, id);
alter table lianban.sanction add constraint sanction_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.mass_alert add constraint mass_alert_log foreign key (programme_id, partner_tenant_id, id) references lianban.standing_log (programme_id, partner_tenant_id, id);
alter table lianban.mass_alert add constraint mass_alert_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.service_relation add constraint service_relation_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.service_relation add constraint service_relation_related foreign key (programme_id, related_service_id) references lianban.service (programme_id, id);

-- Rights. The registry asks whether a partner may offer something new; the worker looks for what is over and for waves.
grant select on lianban.sanction, lianban.mass_alert, lianban.service_relation to "{database}_tenant_reader";
grant insert, delete on lianban.service_relation to "{database}_face_carrier";
grant select, insert, update, delete on lianban.sanction, lianban.mass_alert to "{database}_standing_writer";
grant select on lianban.service_relation to "{database}_standing_writer";
grant select on lianban.sanction to "{database}_registry_writer";
grant select on lianban.sanction, lianban.mass_alert, lianban.settlement_ledger to "{database}_clock_watcher";
