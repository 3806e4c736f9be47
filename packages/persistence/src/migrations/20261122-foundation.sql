-- Foundation of schema lianban. Tables, indexes, checks and policies as the entities declare them (the drift test compares);
-- foreign keys and rights by hand. {database} stands for the prefix of this database's roles.
create schema if not exists lianban;
create table "lianban"."attachment" ("id" uuid not null, "programme_id" uuid not null, "tenant_id" uuid not null, "complaint_id" uuid null, "sequence" int null, "state" text not null, "file_name" text not null, "media_type" text not null, "bytes" int not null, "uploaded_by" uuid not null, "uploaded_at" timestamptz(3) not null, "added_at" timestamptz(3) null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, primary key ("id"));
create index attachment_complaint on lianban.attachment (complaint_id) where complaint_id is not null;
create index attachment_pending on lianban.attachment (uploaded_at) where state = 'pending';
alter table "lianban"."attachment" add constraint "attachment_of_tenant" unique ("tenant_id", "id");
alter table "lianban"."attachment" add constraint "attachment_state_known" check (state in ('pending', 'attached'));

create table "lianban"."attachment_content" ("attachment_id" uuid not null, "tenant_id" uuid not null, "content" bytea not null, primary key ("attachment_id"));

create table "lianban"."clock" ("programme_id" uuid not null, "complaint_id" uuid not null, "id" uuid not null, "owner_tenant_id" uuid not null, "owner_supervisor_tenant_id" uuid null, "holder_tenant_id" uuid not null, "supervisor_tenant_id" uuid null, "work_order_id" uuid null, "rule" text not null, "part" text not null, "state" text not null, "started_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "limit" jsonb null, "warn_at" jsonb not null, "warned_percent" int not null, "paused_at" timestamptz(3) null, "pause_reason" text null, "pauses" jsonb not null, "stopped_at" timestamptz(3) null, "breached_at" timestamptz(3) null, "late_by_ms" double precision not null, "settings_version" int not null, "provisional_years" jsonb not null, "next_at" timestamptz(3) null, primary key ("programme_id", "complaint_id", "id"));
create index clock_due on lianban.clock (programme_id, next_at, complaint_id) where next_at is not null;
alter table "lianban"."clock" add constraint "clock_state_known" check (state in ('running', 'paused', 'met', 'extended', 'breached', 'void'));

create table "lianban"."command_log" ("tenant_id" uuid not null, "person_id" uuid not null, "key" text not null, "digest" bytea not null, "programme_id" uuid not null, "complaint_id" uuid not null, "at" timestamptz(3) not null, primary key ("tenant_id", "person_id", "key"));

create table "lianban"."complaint" ("programme_id" uuid not null, "id" uuid not null, "number" text not null, "subject" text not null, "owner_tenant_id" uuid not null, "owner_tenant_kind" text not null, "owner_unit_id" uuid null, "supervisor_tenant_id" uuid null, "taken_by_person_id" uuid null, "kind" text not null, "customer_kind" text not null, "customer_id" uuid null, "channel" text not null, "service_id" uuid null, "attempts" int not null, "solved_by" text not null, "responsibility_unclear" boolean not null, "received_at" timestamptz(3) not null, "accepted_at" timestamptz(3) not null, "discovered_at" timestamptz(3) null, "confirmed_at" timestamptz(3) null, "status" text not null, "closed_as" text null, "closed_at" timestamptz(3) null, "repeat_of" uuid null, "major" text not null, "returns" int not null, "analysed" boolean not null, "contact_revealed_to" uuid[] not null, "joint" boolean not null, "last_event_at" timestamptz(3) not null, "version" int not null, "head_hash" bytea not null, primary key ("programme_id", "id"));
create unique index complaint_number_unique on lianban.complaint (programme_id, number);
create index complaint_customer on lianban.complaint (customer_id, accepted_at) where customer_id is not null;
create index complaint_repeat_of on lianban.complaint (repeat_of) where repeat_of is not null;
alter table "lianban"."complaint" add constraint "complaint_kind_known" check (kind in ('enquiry', 'query', 'business_request', 'fault_report', 'complaint', 'support_request'));
alter table "lianban"."complaint" add constraint "complaint_customer_kind_known" check (customer_kind in ('group', 'individual'));
alter table "lianban"."complaint" add constraint "complaint_channel_known" check (channel in ('hotline', 'business_hall', 'online_hall', 'key_account_manager', 'web', 'email', 'online_chat', 'social_media', 'letter', 'fax', 'visit', 'sms', 'referral'));
alter table "lianban"."complaint" add constraint "complaint_solved_by_known" check (solved_by in ('not_yet', 'phone', 'on_site'));
alter table "lianban"."complaint" add constraint "complaint_status_known" check (status in ('accepted', 'handling', 'answering', 'closed'));
alter table "lianban"."complaint" add constraint "complaint_closed_as_known" check (closed_as in ('satisfied', 'withdrawn', 'leader', 'not_reached', 'invalid'));
alter table "lianban"."complaint" add constraint "complaint_major_known" check (major in ('no', 'proposed', 'confirmed', 'declined'));

create table "lianban"."complaint_actor" ("programme_id" uuid not null, "complaint_id" uuid not null, "person_id" uuid not null, "tenant_id" uuid not null, "owner_tenant_id" uuid not null, "name" text not null, primary key ("programme_id", "complaint_id", "person_id"));

create table "lianban"."complaint_contact" ("programme_id" uuid not null, "complaint_id" uuid not null, "name" text not null, "phone" text not null, "phone_tail" text not null, "email" text null, "address" text null, primary key ("programme_id", "complaint_id"));
create index complaint_contact_phone on lianban.complaint_contact (phone);
create index complaint_contact_phone_tail on lianban.complaint_contact (phone_tail);

create table "lianban"."complaint_event" ("programme_id" uuid not null, "complaint_id" uuid not null, "sequence" int not null, "type" text not null, "version" int not null, "at" timestamptz(3) not null, "actor_person_id" uuid null, "actor_tenant_id" uuid null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, "payload" jsonb not null, "text_digests" jsonb null, "hash" bytea not null, primary key ("programme_id", "complaint_id", "sequence"));
alter table "lianban"."complaint_event" add constraint "complaint_event_audience_known" check (audience in ('own', 'owner_and_holder', 'all'));

create table "lianban"."complaint_gram" ("programme_id" uuid not null, "complaint_id" uuid not null, "tenant_id" uuid not null, "sequence" int not null, "grams" int4[] not null, primary key ("programme_id", "complaint_id", "tenant_id", "sequence"));
create index complaint_gram_search on lianban.complaint_gram using gin (grams);

create table "lianban"."complaint_number" ("tenant_id" uuid not null, "day" text not null, "serial" int not null, primary key ("tenant_id", "day", "serial"));

create table "lianban"."complaint_number_day" ("tenant_id" uuid not null, "day" text not null, "last" int not null, primary key ("tenant_id", "day"));

create table "lianban"."complaint_party" ("programme_id" uuid not null, "complaint_id" uuid not null, "tenant_id" uuid not null, "role" text not null, "unit_id" uuid null, "number" text not null, "subject" text not null, "kind" text not null, "status" text not null, "work_order_state" text null, "work_order_class" text null, "owner_tenant_id" uuid not null, "customer_id" uuid null, "holder_tenant_ids" uuid[] not null, "service_id" uuid null, "masked_name" text not null, "masked_phone" text not null, "contact_open" boolean not null, "next_clock_id" uuid null, "next_clock_rule" text null, "next_clock_part" text null, "next_clock_state" text null, "next_clock_started_at" timestamptz(3) null, "next_clock_due_at" timestamptz(3) null, "next_clock_paused_at" timestamptz(3) null, "next_deadline" timestamptz(3) not null, "needs_me" boolean not null, "elsewhere" boolean not null, "to_call_back" boolean not null, "breached" boolean not null, "open" boolean not null, "major" text not null, "repeat" boolean not null, "joint" boolean not null, "returns" int not null, "accepted_at" timestamptz(3) not null, "last_event_at" timestamptz(3) not null, primary key ("programme_id", "complaint_id", "tenant_id"));
create index complaint_party_inbox on lianban.complaint_party (tenant_id, next_deadline, complaint_id) where needs_me;
create index complaint_party_elsewhere on lianban.complaint_party (tenant_id, next_deadline, complaint_id) where elsewhere;
create index complaint_party_call_back on lianban.complaint_party (tenant_id, next_deadline, complaint_id) where to_call_back;
create index complaint_party_breached on lianban.complaint_party (tenant_id, next_deadline, complaint_id) where breached;
create index complaint_party_deadline on lianban.complaint_party (tenant_id, next_deadline, complaint_id);
create index complaint_party_accepted on lianban.complaint_party (tenant_id, accepted_at, complaint_id);
create index complaint_party_last_event on lianban.complaint_party (tenant_id, last_event_at, complaint_id);
create index complaint_party_number on lianban.complaint_party (tenant_id, number, complaint_id);
create index complaint_party_customer on lianban.complaint_party (tenant_id, customer_id, complaint_id) where role = 'owner';
alter table "lianban"."complaint_party" add constraint "complaint_party_role_known" check (role in ('owner', 'holder', 'supervisor'));

create table "lianban"."complaint_text" ("programme_id" uuid not null, "complaint_id" uuid not null, "sequence" int not null, "name" text not null, "text" text not null, "salt" bytea not null, "audience" text not null, "tenant_1" uuid null, "tenant_2" uuid null, "tenant_3" uuid null, primary key ("programme_id", "complaint_id", "sequence", "name"));

create table "lianban"."customer" ("tenant_id" uuid not null, "id" uuid not null, "programme_id" uuid not null, "kind" text not null, "name" text not null, "phone" text not null, primary key ("tenant_id", "id"));
create unique index customer_phone on lianban.customer (tenant_id, phone);
alter table "lianban"."customer" add constraint "customer_kind_known" check (kind in ('group', 'individual'));

create table "lianban"."customer_gram" ("tenant_id" uuid not null, "customer_id" uuid not null, "grams" int4[] not null, primary key ("tenant_id", "customer_id"));
create index customer_gram_search on lianban.customer_gram using gin (grams);

create table "lianban"."log_day" ("programme_id" uuid not null, "day" text not null, "heads" int not null, "root" bytea not null, "previous_root" bytea not null, "signature" bytea not null, "key_id" text not null, "signed_at" timestamptz(3) not null, primary key ("programme_id", "day"));

create table "lianban"."log_head" ("programme_id" uuid not null, "day" text not null, "complaint_id" uuid not null, "sequence" int not null, "hash" bytea not null, primary key ("programme_id", "day", "complaint_id"));

create table "lianban"."notice" ("id" uuid not null, "programme_id" uuid not null, "tenant_id" uuid not null, "person_id" uuid null, "unit_id" uuid null, "roles" text[] null, "kind" text not null, "complaint_id" uuid not null, "work_order_id" uuid null, "values" jsonb not null, "at" timestamptz(3) not null, primary key ("id"));
create index "notice_latest" on "lianban"."notice" ("tenant_id", "at", "id");

create table "lianban"."notice_read" ("tenant_id" uuid not null, "person_id" uuid not null, "notice_id" uuid not null, "read_at" timestamptz(3) not null, primary key ("tenant_id", "person_id", "notice_id"));

create table "lianban"."outbox" ("id" uuid not null, "programme_id" uuid not null, "complaint_id" uuid not null, "tenant_id" uuid not null, "kind" text not null, "payload" jsonb not null, "at" timestamptz(3) not null, primary key ("id"));

create table "lianban"."programme" ("id" uuid not null, "kind" text not null, "slug" text not null, "name" text not null, "revision" int not null, "recomputed_version" int not null, primary key ("id"));
alter table "lianban"."programme" add constraint "programme_slug" unique ("slug");
alter table "lianban"."programme" add constraint "programme_kind_known" check (kind in ('adc', 'banking'));

create table "lianban"."programme_setting" ("programme_id" uuid not null, "version" int not null, "settings" jsonb not null, "changed_by_person_id" uuid null, "changed_by_tenant_id" uuid null, "changed_by_name" text not null, "reason" text not null, "changed_at" timestamptz(3) not null, primary key ("programme_id", "version"));

create table "lianban"."search_key" ("programme_id" uuid not null, "tenant_id" uuid not null, "key_1" int not null, "key_2" int not null, primary key ("programme_id", "tenant_id"));

create table "lianban"."seat" ("id" uuid not null, "programme_id" uuid not null, "tenant_id" uuid not null, "person_id" uuid not null, "name" text not null, "email" text not null, "unit_id" uuid null, "unit_limited" boolean not null, "roles" text[] not null, "active" boolean not null, primary key ("id"));
create index "seat_tenant" on "lianban"."seat" ("tenant_id");

create table "lianban"."service" ("programme_id" uuid not null, "id" uuid not null, "tenant_id" uuid not null, "name" text not null, "number" text not null, "mode" text null, primary key ("programme_id", "id"));

create table "lianban"."tenant" ("programme_id" uuid not null, "id" uuid not null, "kind" text not null, "name" text not null, "short_name" text not null, "mode" text null, "supervisor_tenant_id" uuid null, primary key ("programme_id", "id"));
alter table "lianban"."tenant" add constraint "tenant_in_one_programme" unique ("id");
create index "tenant_supervisor" on "lianban"."tenant" ("supervisor_tenant_id");
alter table "lianban"."tenant" add constraint "tenant_kind_known" check (kind in ('carrier', 'partner', 'vendor', 'association', 'member'));

create table "lianban"."unit" ("programme_id" uuid not null, "tenant_id" uuid not null, "id" uuid not null, "kind" text not null, "name" text not null, primary key ("programme_id", "tenant_id", "id"));

create table "lianban"."work_order" ("programme_id" uuid not null, "complaint_id" uuid not null, "id" uuid not null, "owner_tenant_id" uuid not null, "owner_supervisor_tenant_id" uuid null, "holder_tenant_id" uuid not null, "supervisor_tenant_id" uuid null, "ordinal" int not null, "holder_tenant_kind" text not null, "holder_unit_id" uuid null, "class" text not null, "fault_grade" text null, "urgent" boolean not null, "difficult" boolean not null, "state" text not null, "sent_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "replied_at" timestamptz(3) null, "resolved_at" timestamptz(3) null, "returned_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "returns" int not null, "disputes" int not null, "urges" int not null, "open_request" jsonb null, "replaces_work_order_id" uuid null, "version" int not null, primary key ("programme_id", "complaint_id", "id"));
alter table "lianban"."work_order" add constraint "work_order_class_known" check (class in ('fault', 'difficult', 'urgent', 'ordinary', 'direct', 'electronic', 'own_unit', 'vendor_other', 'forwarded'));
alter table "lianban"."work_order" add constraint "work_order_state_known" check (state in ('sent', 'accepted', 'replied', 'resolved', 'returned', 'disputed', 'void', 'recalled'));

alter table "lianban"."attachment" enable row level security;
alter table "lianban"."attachment" force row level security;
create policy "attachment_of_audience" on "lianban"."attachment" for select to "{database}_tenant_reader" using (state = 'attached' and (audience = 'all' or tenant_1 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_2 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_3 = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.complaint_party p where p.programme_id = attachment.programme_id and p.complaint_id = attachment.complaint_id offset 0));
create policy "attachment_own_pending" on "lianban"."attachment" to "{database}_tenant_reader" using (state = 'pending' and complaint_id is null and programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid)) with check (state = 'pending' and complaint_id is null and programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid));
create policy "attachment_being_written" on "lianban"."attachment" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid) or (complaint_id is null and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid)))) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid) or (complaint_id is null and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and uploaded_by = (select nullif(current_setting('app.person_id', true), '')::uuid))));
create policy "attachment_orphans" on "lianban"."attachment" to "{database}_jobs" using (state = 'pending') with check (state = 'pending');
alter table "lianban"."attachment_content" enable row level security;
alter table "lianban"."attachment_content" force row level security;
create policy "content_of_visible_attachment" on "lianban"."attachment_content" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.attachment a where a.id = attachment_content.attachment_id offset 0));
create policy "content_of_own_upload" on "lianban"."attachment_content" for insert to "{database}_tenant_reader" with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table "lianban"."clock" enable row level security;
alter table "lianban"."clock" force row level security;
create policy "clock_of_concerned" on "lianban"."clock" for select to "{database}_tenant_reader" using ((holder_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or owner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or supervisor_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or owner_supervisor_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.complaint_party p where p.programme_id = clock.programme_id and p.complaint_id = clock.complaint_id offset 0));
create policy "clock_being_written" on "lianban"."clock" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "clock_of_watched_programme" on "lianban"."clock" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."command_log" enable row level security;
alter table "lianban"."command_log" force row level security;
create policy "command_of_caller" on "lianban"."command_log" to "{database}_complaint_writer" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and person_id = (select nullif(current_setting('app.person_id', true), '')::uuid));
alter table "lianban"."complaint" enable row level security;
alter table "lianban"."complaint" force row level security;
create policy "complaint_of_party" on "lianban"."complaint" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.complaint_party p where p.programme_id = complaint.programme_id and p.complaint_id = complaint.id offset 0));
create policy "complaint_being_written" on "lianban"."complaint" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "complaint_of_watched_programme" on "lianban"."complaint" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."complaint_actor" enable row level security;
alter table "lianban"."complaint_actor" force row level security;
create policy "actor_known_to_caller" on "lianban"."complaint_actor" for select to "{database}_tenant_reader" using ((tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_id = owner_tenant_id) and exists (select 1 from lianban.complaint_party p where p.programme_id = complaint_actor.programme_id and p.complaint_id = complaint_actor.complaint_id offset 0));
create policy "actor_being_written" on "lianban"."complaint_actor" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
alter table "lianban"."complaint_contact" enable row level security;
alter table "lianban"."complaint_contact" force row level security;
create policy "contact_while_open" on "lianban"."complaint_contact" for select to "{database}_tenant_reader" using (exists (select 1 from lianban.complaint_party p where p.programme_id = complaint_contact.programme_id and p.complaint_id = complaint_contact.complaint_id and p.contact_open offset 0));
create policy "contact_being_written" on "lianban"."complaint_contact" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
alter table "lianban"."complaint_event" enable row level security;
alter table "lianban"."complaint_event" force row level security;
create policy "event_of_audience" on "lianban"."complaint_event" for select to "{database}_tenant_reader" using ((audience = 'all' or tenant_1 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_2 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_3 = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.complaint_party p where p.programme_id = complaint_event.programme_id and p.complaint_id = complaint_event.complaint_id offset 0));
create policy "event_being_written" on "lianban"."complaint_event" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "event_of_watched_programme" on "lianban"."complaint_event" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "event_heads_for_jobs" on "lianban"."complaint_event" for select to "{database}_jobs" using (true);
alter table "lianban"."complaint_gram" enable row level security;
alter table "lianban"."complaint_gram" force row level security;
create policy "grams_keyed" on "lianban"."complaint_gram" for select to "{database}_complaint_search" using (true);
create policy "grams_being_written" on "lianban"."complaint_gram" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
alter table "lianban"."complaint_number" enable row level security;
alter table "lianban"."complaint_number" force row level security;
create policy "number_of_own_tenant" on "lianban"."complaint_number" to "{database}_complaint_writer" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table "lianban"."complaint_number_day" enable row level security;
alter table "lianban"."complaint_number_day" force row level security;
create policy "number_day_of_own_tenant" on "lianban"."complaint_number_day" to "{database}_complaint_writer" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table "lianban"."complaint_party" enable row level security;
alter table "lianban"."complaint_party" force row level security;
create policy "party_own_row" on "lianban"."complaint_party" for select to "{database}_tenant_reader" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and coalesce(unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid), (select nullif(current_setting('app.unit_id', true), '')::uuid) is null));
create policy "party_being_written" on "lianban"."complaint_party" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "party_of_watched_programme" on "lianban"."complaint_party" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."complaint_text" enable row level security;
alter table "lianban"."complaint_text" force row level security;
create policy "text_of_audience" on "lianban"."complaint_text" for select to "{database}_tenant_reader" using ((audience = 'all' or tenant_1 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_2 = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or tenant_3 = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.complaint_party p where p.programme_id = complaint_text.programme_id and p.complaint_id = complaint_text.complaint_id offset 0));
create policy "text_being_written" on "lianban"."complaint_text" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
alter table "lianban"."customer" enable row level security;
alter table "lianban"."customer" force row level security;
create policy "customer_of_own_tenant" on "lianban"."customer" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null
      or exists (select 1 from lianban.complaint_party p where p.tenant_id = customer.tenant_id and p.role = 'owner' and p.customer_id = customer.id offset 0)));
create policy "customer_being_written" on "lianban"."customer" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table "lianban"."customer_gram" enable row level security;
alter table "lianban"."customer_gram" force row level security;
create policy "customer_grams_keyed" on "lianban"."customer_gram" for select to "{database}_complaint_search" using (true);
create policy "customer_grams_written" on "lianban"."customer_gram" to "{database}_complaint_writer" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table "lianban"."log_day" enable row level security;
alter table "lianban"."log_day" force row level security;
create policy "log_day_for_jobs" on "lianban"."log_day" to "{database}_jobs" using (true) with check (true);
alter table "lianban"."log_head" enable row level security;
alter table "lianban"."log_head" force row level security;
create policy "log_head_for_jobs" on "lianban"."log_head" to "{database}_jobs" using (true) with check (true);
alter table "lianban"."notice" enable row level security;
alter table "lianban"."notice" force row level security;
create policy "notice_to_caller" on "lianban"."notice" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (person_id is null or person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or unit_id is null or unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)));
create policy "notice_being_written" on "lianban"."notice" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "notice_of_watched_programme" on "lianban"."notice" for insert to "{database}_clock_watcher" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."notice_read" enable row level security;
alter table "lianban"."notice_read" force row level security;
create policy "notice_read_by_caller" on "lianban"."notice_read" to "{database}_tenant_reader" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and person_id = (select nullif(current_setting('app.person_id', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and person_id = (select nullif(current_setting('app.person_id', true), '')::uuid));
alter table "lianban"."outbox" enable row level security;
alter table "lianban"."outbox" force row level security;
create policy "outbox_being_written" on "lianban"."outbox" for insert to "{database}_complaint_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "outbox_of_watched_programme" on "lianban"."outbox" for insert to "{database}_clock_watcher" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "outbox_for_jobs" on "lianban"."outbox" to "{database}_jobs" using (true) with check (true);
alter table "lianban"."programme" enable row level security;
alter table "lianban"."programme" force row level security;
create policy "programme_of_caller" on "lianban"."programme" to "{database}_tenant_reader", "{database}_complaint_writer" using (id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "programme_for_processes" on "lianban"."programme" to "{database}_identity_tables", "{database}_clock_watcher", "{database}_jobs" using (true) with check (true);
alter table "lianban"."programme_setting" enable row level security;
alter table "lianban"."programme_setting" force row level security;
create policy "settings_of_programme" on "lianban"."programme_setting" for select to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "settings_changed" on "lianban"."programme_setting" for insert to "{database}_face_carrier", "{database}_face_association" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and changed_by_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "settings_set_up" on "lianban"."programme_setting" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."search_key" enable row level security;
alter table "lianban"."search_key" force row level security;
create policy "search_key_of_own_tenant" on "lianban"."search_key" for select to "{database}_tenant_reader" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "search_key_for_writing" on "lianban"."search_key" for select to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "search_key_set_up" on "lianban"."search_key" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."seat" enable row level security;
alter table "lianban"."seat" force row level security;
create policy "seat_of_own_tenant" on "lianban"."seat" for select to "{database}_tenant_reader" using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "seat_for_identity" on "lianban"."seat" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."service" enable row level security;
alter table "lianban"."service" force row level security;
create policy "service_of_known_tenant" on "lianban"."service" for select to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_clock_watcher" using (exists (select 1 from lianban.tenant t where t.programme_id = service.programme_id and t.id = service.tenant_id));
create policy "service_for_identity" on "lianban"."service" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."tenant" enable row level security;
alter table "lianban"."tenant" force row level security;
create policy "tenant_known_to_caller" on "lianban"."tenant" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or kind in ('carrier', 'vendor', 'association') or (select nullif(current_setting('app.tenant_kind', true), '')) in ('carrier', 'vendor', 'association')));
create policy "tenant_for_decisions" on "lianban"."tenant" for select to "{database}_complaint_writer", "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "tenant_for_identity" on "lianban"."tenant" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."unit" enable row level security;
alter table "lianban"."unit" force row level security;
create policy "unit_of_known_tenant" on "lianban"."unit" for select to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_clock_watcher" using (exists (select 1 from lianban.tenant t where t.programme_id = unit.programme_id and t.id = unit.tenant_id));
create policy "unit_for_identity" on "lianban"."unit" to "{database}_identity_tables" using (true) with check (true);
alter table "lianban"."work_order" enable row level security;
alter table "lianban"."work_order" force row level security;
create policy "work_order_of_concerned" on "lianban"."work_order" for select to "{database}_tenant_reader" using ((holder_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or owner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or supervisor_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or owner_supervisor_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and exists (select 1 from lianban.complaint_party p where p.programme_id = work_order.programme_id and p.complaint_id = work_order.complaint_id offset 0));
create policy "work_order_being_written" on "lianban"."work_order" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "work_order_of_watched_programme" on "lianban"."work_order" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

-- Composite foreign keys: a reference can never leave its programme or tenant, although foreign keys ignore row security.
alter table lianban.tenant add constraint tenant_programme foreign key (programme_id) references lianban.programme (id);
alter table lianban.tenant add constraint tenant_supervisor_known foreign key (programme_id, supervisor_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.programme_setting add constraint setting_programme foreign key (programme_id) references lianban.programme (id);
alter table lianban.unit add constraint unit_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.service add constraint service_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.seat add constraint seat_tenant_known foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.seat add constraint seat_unit foreign key (programme_id, tenant_id, unit_id) references lianban.unit (programme_id, tenant_id, id);
alter table lianban.search_key add constraint search_key_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.customer_gram add constraint customer_gram_customer foreign key (tenant_id, customer_id) references lianban.customer (tenant_id, id);
alter table lianban.customer add constraint customer_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.complaint add constraint complaint_owner foreign key (programme_id, owner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.complaint add constraint complaint_customer_known foreign key (owner_tenant_id, customer_id) references lianban.customer (tenant_id, id);
alter table lianban.complaint add constraint complaint_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.complaint add constraint complaint_repeats foreign key (programme_id, repeat_of) references lianban.complaint (programme_id, id);
alter table lianban.complaint_party add constraint party_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.complaint_party add constraint party_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.complaint_contact add constraint contact_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.complaint_actor add constraint actor_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.work_order add constraint work_order_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.work_order add constraint work_order_holder foreign key (programme_id, holder_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.clock add constraint clock_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.complaint_event add constraint event_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.complaint_text add constraint text_event foreign key (programme_id, complaint_id, sequence) references lianban.complaint_event (programme_id, complaint_id, sequence);
alter table lianban.attachment add constraint attachment_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.attachment add constraint attachment_event foreign key (programme_id, complaint_id, sequence) references lianban.complaint_event (programme_id, complaint_id, sequence);
alter table lianban.attachment_content add constraint content_attachment foreign key (tenant_id, attachment_id) references lianban.attachment (tenant_id, id) on delete cascade;
alter table lianban.notice add constraint notice_tenant foreign key (programme_id, tenant_id) references lianban.tenant (programme_id, id);

-- Rights. Policies decide which rows, grants decide which verbs; an event is never updated or deleted by anybody.
grant usage on schema lianban to "{database}_tenant_reader", "{database}_complaint_writer", "{database}_complaint_search", "{database}_clock_watcher", "{database}_identity_tables", "{database}_jobs";

grant select on lianban.programme, lianban.programme_setting, lianban.tenant, lianban.unit, lianban.service, lianban.seat, lianban.search_key, lianban.customer, lianban.complaint,
  lianban.complaint_party, lianban.complaint_contact, lianban.complaint_actor, lianban.work_order, lianban.clock, lianban.complaint_event, lianban.complaint_text,
  lianban.attachment, lianban.attachment_content, lianban.notice, lianban.notice_read to "{database}_tenant_reader";
grant insert on lianban.attachment, lianban.attachment_content, lianban.notice_read to "{database}_tenant_reader";
grant insert on lianban.programme_setting to "{database}_face_carrier", "{database}_face_association";
grant update (revision) on lianban.programme to "{database}_face_carrier", "{database}_face_association";

grant select on lianban.programme, lianban.programme_setting, lianban.tenant, lianban.unit, lianban.service, lianban.search_key to "{database}_complaint_writer";
grant select, insert, update on lianban.customer, lianban.complaint, lianban.complaint_contact, lianban.attachment to "{database}_complaint_writer";
grant select, insert, update, delete on lianban.complaint_party, lianban.work_order, lianban.clock to "{database}_complaint_writer";
grant select, insert on lianban.complaint_event, lianban.complaint_text, lianban.complaint_actor, lianban.command_log, lianban.notice to "{database}_complaint_writer";
grant select, insert, delete on lianban.complaint_gram to "{database}_complaint_writer";
grant select, insert on lianban.customer_gram to "{database}_complaint_writer";
grant select, insert, update, delete on lianban.complaint_number to "{database}_complaint_writer";
grant select, insert, update on lianban.complaint_number_day to "{database}_complaint_writer";
grant insert on lianban.outbox to "{database}_complaint_writer";

grant select on lianban.complaint_gram, lianban.customer_gram to "{database}_complaint_search";

grant select on lianban.programme, lianban.programme_setting, lianban.tenant, lianban.unit, lianban.service, lianban.work_order to "{database}_clock_watcher";
grant select, update on lianban.complaint, lianban.complaint_party, lianban.clock to "{database}_clock_watcher";
grant update (recomputed_version) on lianban.programme to "{database}_clock_watcher";
grant select, insert on lianban.complaint_event to "{database}_clock_watcher";
grant insert on lianban.notice, lianban.outbox to "{database}_clock_watcher";

grant select, insert, update, delete on lianban.programme, lianban.tenant, lianban.unit, lianban.service, lianban.seat to "{database}_identity_tables";
grant select, insert on lianban.programme_setting, lianban.search_key to "{database}_identity_tables";

grant select on lianban.programme to "{database}_jobs";
grant select (programme_id, complaint_id, sequence, at, hash) on lianban.complaint_event to "{database}_jobs";
grant select, update, delete on lianban.outbox to "{database}_jobs";
grant select, delete on lianban.attachment to "{database}_jobs";
grant select, insert on lianban.log_day, lianban.log_head to "{database}_jobs";
