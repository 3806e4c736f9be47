-- The contact registry: change notices with their log, the registry's periods, and the core's notices, outbox and command log opened to them.
create extension if not exists btree_gist;

create table "lianban"."change_notice" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "kind" text not null, "state" text not null, "open" boolean not null, "owed" text null, "decide_by" timestamptz(3) null, "fields" text[] not null, "exceptions" text[] not null, "drafted_at" timestamptz(3) not null, "submitted_at" timestamptz(3) null, "earliest_at" timestamptz(3) null, "planned_at" timestamptz(3) null, "exception_granted_at" timestamptz(3) null, "effective_at" timestamptz(3) null, "short_notice" boolean not null, "replaced_by" uuid null, "last_event_at" timestamptz(3) not null, "next_at" timestamptz(3) null, "version" int not null, "head_hash" bytea not null, primary key ("programme_id", "partner_tenant_id", "id"));
create index "change_notice_latest_of_partner" on "lianban"."change_notice" ("partner_tenant_id", "last_event_at", "id");
create index change_notice_latest_of_carrier on lianban.change_notice (carrier_tenant_id, last_event_at, id) where submitted_at is not null;
create index change_notice_owed on lianban.change_notice (carrier_tenant_id, decide_by, id) where owed is not null;
create index change_notice_open on lianban.change_notice (programme_id, partner_tenant_id) where open;
create index change_notice_next on lianban.change_notice (programme_id, next_at) where next_at is not null;
alter table "lianban"."change_notice" add constraint "change_notice_in_one_programme" unique ("id");
alter table "lianban"."change_notice" add constraint "change_notice_state_known" check (state in ('drafted', 'submitted', 'acknowledged', 'informed', 'effective', 'rejected', 'withdrawn', 'replaced'));
alter table "lianban"."change_notice" add constraint "change_notice_kind_known" check (kind in ('registration', 'change', 'emergency', 'on_notice'));
alter table "lianban"."change_notice" add constraint "change_notice_owed_known" check (owed in ('acknowledgement', 'approval', 'exception', 'confirmation'));

create table "lianban"."change_notice_actor" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "change_notice_id" uuid not null, "person_id" uuid not null, "tenant_id" uuid not null, "name" text not null, primary key ("programme_id", "partner_tenant_id", "change_notice_id", "person_id"));

create table "lianban"."change_notice_content" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "change_notice_id" uuid not null, "sequence" int not null, "name" text not null, "text" text not null, "salt" bytea not null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, primary key ("programme_id", "partner_tenant_id", "change_notice_id", "sequence", "name"));
alter table "lianban"."change_notice_content" add constraint "change_notice_content_name_known" check (name in ('changes', 'reason', 'exceptionReason'));

create table "lianban"."change_notice_event" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "change_notice_id" uuid not null, "sequence" int not null, "type" text not null, "version" int not null, "at" timestamptz(3) not null, "actor_person_id" uuid null, "actor_tenant_id" uuid null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, "payload" jsonb not null, "text_digests" jsonb null, "hash" bytea not null, primary key ("programme_id", "partner_tenant_id", "change_notice_id", "sequence"));
alter table "lianban"."change_notice_event" add constraint "change_notice_event_audience_known" check (audience in ('own', 'all'));

create table "lianban"."registration_period" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "field" text not null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) null, "carrier_tenant_id" uuid not null, "value" jsonb null, "change_notice_id" uuid not null, "submitted_at" timestamptz(3) not null, "decided_how" text not null, "decided_by_person_id" uuid null, "decided_by_tenant_id" uuid null, primary key ("programme_id", "partner_tenant_id", "field", "valid_from"));
alter table lianban.registration_period add constraint registration_period_no_overlap
        exclude using gist (programme_id with =, partner_tenant_id with =, field with =, tstzrange(valid_from, valid_to, '[)') with &&);
create index registration_period_of_carrier on lianban.registration_period (carrier_tenant_id, partner_tenant_id) where valid_to is null;
alter table "lianban"."registration_period" add constraint "registration_period_not_empty" check (valid_to > valid_from);
alter table "lianban"."registration_period" add constraint "registration_period_decided_how_known" check (decided_how in ('acknowledged', 'approved', 'on_notice', 'unanswered'));

-- One idempotency table, one table of messages, one outbox: each row is about a complaint or about a change notice.
alter table lianban.command_log alter column complaint_id drop not null, add column change_notice_id uuid null;
alter table lianban.command_log add constraint command_log_of_one check (num_nonnulls(complaint_id, change_notice_id) = 1);
alter table lianban.notice alter column complaint_id drop not null, add column change_notice_id uuid null, add column partner_tenant_id uuid null;
alter table lianban.notice add constraint notice_about_one check (num_nonnulls(complaint_id, change_notice_id) = 1 and (change_notice_id is null) = (partner_tenant_id is null));
alter table lianban.outbox alter column complaint_id drop not null, add column change_notice_id uuid null, add column partner_tenant_id uuid null;
alter table lianban.outbox add constraint outbox_about_one check (num_nonnulls(complaint_id, change_notice_id) = 1 and (change_notice_id is null) = (partner_tenant_id is null));

alter table "lianban"."change_notice" enable row level security;
alter table "lianban"."change_notice" force row level security;
create policy "change_notice_of_party" on "lianban"."change_notice" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or (carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and submitted_at is not null)));
create policy "change_notice_being_written" on "lianban"."change_notice" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "change_notice_of_watched_programme" on "lianban"."change_notice" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."change_notice_actor" enable row level security;
alter table "lianban"."change_notice_actor" force row level security;
create policy "change_notice_actor_of_party" on "lianban"."change_notice_actor" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.change_notice n where n.programme_id = change_notice_actor.programme_id and n.partner_tenant_id = change_notice_actor.partner_tenant_id and n.id = change_notice_actor.change_notice_id offset 0));
create policy "change_notice_actor_being_written" on "lianban"."change_notice_actor" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."change_notice_content" enable row level security;
alter table "lianban"."change_notice_content" force row level security;
create policy "change_notice_content_of_audience" on "lianban"."change_notice_content" for select to "{database}_tenant_reader" using ((audience = 'all' or tenant_1 = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.change_notice n where n.programme_id = change_notice_content.programme_id and n.partner_tenant_id = change_notice_content.partner_tenant_id and n.id = change_notice_content.change_notice_id offset 0));
create policy "change_notice_content_being_written" on "lianban"."change_notice_content" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter table "lianban"."change_notice_event" enable row level security;
alter table "lianban"."change_notice_event" force row level security;
create policy "change_notice_event_of_party" on "lianban"."change_notice_event" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.change_notice n where n.programme_id = change_notice_event.programme_id and n.partner_tenant_id = change_notice_event.partner_tenant_id and n.id = change_notice_event.change_notice_id offset 0));
create policy "change_notice_event_being_written" on "lianban"."change_notice_event" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "change_notice_heads_for_jobs" on "lianban"."change_notice_event" for select to "{database}_jobs" using (true);
alter table "lianban"."registration_period" enable row level security;
alter table "lianban"."registration_period" force row level security;
create policy "registration_of_party" on "lianban"."registration_period" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
      or ((select nullif(current_setting('app.tenant_kind', true), '')) = 'vendor' and valid_to is null and field in ('company_name', 'service_contact', 'technical_contact', 'liaisons', 'hotline_fixed', 'hotline_mobile', 'toll_free', 'email'))));
create policy "registration_being_written" on "lianban"."registration_period" to "{database}_registry_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));

-- Who writes a registry decides by the programme's settings, organisations and services, as who writes a complaint does.
alter policy programme_of_caller on lianban.programme to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_registry_writer";
alter policy settings_of_programme on lianban.programme_setting to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_registry_writer", "{database}_clock_watcher";
alter policy tenant_for_decisions on lianban.tenant to "{database}_complaint_writer", "{database}_registry_writer", "{database}_clock_watcher";
alter policy unit_of_known_tenant on lianban.unit to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_registry_writer", "{database}_clock_watcher";
alter policy service_of_known_tenant on lianban.service to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_registry_writer", "{database}_clock_watcher";
alter policy command_of_caller on lianban.command_log to "{database}_complaint_writer", "{database}_registry_writer";
create policy "notice_of_registry" on "lianban"."notice" for insert to "{database}_registry_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "outbox_of_registry" on "lianban"."outbox" for insert to "{database}_registry_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));

-- Composite foreign keys: a reference can never leave its programme or partner.
alter table lianban.change_notice add constraint change_notice_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.change_notice add constraint change_notice_carrier foreign key (programme_id, carrier_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.change_notice add constraint change_notice_replacement foreign key (programme_id, partner_tenant_id, replaced_by) references lianban.change_notice (programme_id, partner_tenant_id, id);
alter table lianban.change_notice_event add constraint change_notice_event_notice foreign key (programme_id, partner_tenant_id, change_notice_id) references lianban.change_notice (programme_id, partner_tenant_id, id);
alter table lianban.change_notice_content add constraint change_notice_content_event foreign key (programme_id, partner_tenant_id, change_notice_id, sequence) references lianban.change_notice_event (programme_id, partner_tenant_id, change_notice_id, sequence);
alter table lianban.change_notice_actor add constraint change_notice_actor_notice foreign key (programme_id, partner_tenant_id, change_notice_id) references lianban.change_notice (programme_id, partner_tenant_id, id);
alter table lianban.registration_period add constraint registration_period_notice foreign key (programme_id, partner_tenant_id, change_notice_id) references lianban.change_notice (programme_id, partner_tenant_id, id);
alter table lianban.registration_period add constraint registration_period_carrier_known foreign key (programme_id, carrier_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.notice add constraint notice_change_notice foreign key (programme_id, partner_tenant_id, change_notice_id) references lianban.change_notice (programme_id, partner_tenant_id, id);

-- Rights. An event is never updated or deleted by anybody; a period only ever ends earlier or gives way to a later word of the same instant.
grant usage on schema lianban to "{database}_registry_writer";
grant select on lianban.change_notice, lianban.change_notice_event, lianban.change_notice_content, lianban.change_notice_actor, lianban.registration_period to "{database}_tenant_reader";
grant select on lianban.programme, lianban.programme_setting, lianban.tenant, lianban.unit, lianban.service to "{database}_registry_writer";
grant select, insert, update on lianban.change_notice, lianban.registration_period to "{database}_registry_writer";
grant select, insert on lianban.change_notice_event, lianban.change_notice_content, lianban.change_notice_actor, lianban.command_log to "{database}_registry_writer";
grant insert on lianban.notice, lianban.outbox to "{database}_registry_writer";
grant select on lianban.change_notice to "{database}_clock_watcher";
grant select (programme_id, partner_tenant_id, change_notice_id, sequence, at, hash) on lianban.change_notice_event to "{database}_jobs";
