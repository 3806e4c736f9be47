-- Periodic summaries of members (ASC-02) on the one log of standing; their frozen data stand where a bulletin's do. The log is the member's alone.
create table "lianban"."summary" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "half" text not null, "state" text not null, "frozen_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "handed_in_at" timestamptz(3) null, "document" jsonb null, "open_days" text[] not null, "last_event_at" timestamptz(3) not null, "version" int not null, primary key ("programme_id", "partner_tenant_id", "id"));
create index summary_handed_in on lianban.summary (carrier_tenant_id, half, id) where state = 'handed_in';
alter table "lianban"."summary" add constraint "summary_once_a_half" unique ("programme_id", "partner_tenant_id", "half");
alter table "lianban"."summary" add constraint "summary_state_known" check (state in ('draft', 'finished', 'handed_in'));
alter table "lianban"."summary" add constraint "summary_finished_whole" check ((state = 'draft') = (document is null) and (state = 'draft') = (finished_at is null) and (state = 'handed_in') = (handed_in_at is not null));

alter table lianban.standing_log drop constraint standing_log_subject_known;
alter table "lianban"."standing_log" add constraint "standing_log_subject_known" check (subject in ('refund', 'ledger', 'deduction', 'objection', 'card', 'sanction', 'closing', 'mass_alert', 'case', 'publicity', 'finding', 'bulletin', 'cluster_sign', 'summary'));
alter table lianban.standing_text drop constraint standing_text_name_known;
alter table "lianban"."standing_text" add constraint "standing_text_name_known" check (name in ('reason', 'source', 'document', 'overview', 'kinds_and_channels', 'timeliness', 'hot_spots', 'accountability', 'typical_cases', 'recommendations', 'analysis', 'countermeasures', 'rectification') or name like 'attendee.%' or name like 'measure.%');

alter table "lianban"."summary" enable row level security;
alter table "lianban"."summary" force row level security;
create policy "summary_of_own" on "lianban"."summary" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "summary_handed_in_to_association" on "lianban"."summary" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and state = 'handed_in' and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "summary_being_written" on "lianban"."summary" to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
alter policy "standing_of_party" on "lianban"."standing_log" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and ((select nullif(current_setting('app.unit_id', true), '')::uuid) is null or (subject = 'refund' and (exists (select 1 from lianban.complaint_party p where p.programme_id = standing_log.programme_id and p.complaint_id = standing_log.complaint_id offset 0) or exists (select 1 from lianban.complaint_unit p where p.programme_id = standing_log.programme_id and p.complaint_id = standing_log.complaint_id offset 0)))) and (subject <> 'summary' or partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));

alter table lianban.summary add constraint summary_log foreign key (programme_id, partner_tenant_id, id) references lianban.standing_log (programme_id, partner_tenant_id, id);

grant select on lianban.summary to "{database}_tenant_reader";
grant select, insert, update, delete on lianban.summary to "{database}_standing_writer";
