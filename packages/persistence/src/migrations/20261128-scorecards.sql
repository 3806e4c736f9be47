-- What complaints add to the partners' scorecards (SCO-01…04): a row for each complaint and partner held responsible, the month's counters, and
-- corrections that wait to be added to them.
create table "lianban"."scorecard_change" ("id" uuid not null, "programme_id" uuid not null, "complaint_id" uuid not null, "partner_tenant_id" uuid not null, "carrier_tenant_id" uuid not null, "month" text not null, "mode" text not null, "complaints" int not null, "repeats" int not null, "in_time" int not null, "late" int not null, "unresolved" int not null, "satisfied" int not null, "not_satisfied" int not null, "answers_within_1h" int not null, "answers_within_4h" int not null, "answers_within_12h" int not null, "answers_within_24h" int not null, "answers_within_72h" int not null, "answers_later" int not null, primary key ("id"));
create index scorecard_change_month on lianban.scorecard_change (partner_tenant_id, month);
create index scorecard_change_of_carrier on lianban.scorecard_change (carrier_tenant_id, month);
alter table "lianban"."scorecard_change" add constraint "scorecard_change_mode_known" check (mode in ('emp', 'c'));
create table "lianban"."scorecard_contribution" ("programme_id" uuid not null, "complaint_id" uuid not null, "partner_tenant_id" uuid not null, "carrier_tenant_id" uuid not null, "service_id" uuid null, "number" text not null, "accepted_at" timestamptz(3) not null, "month" text not null, "mode" text null, "reason" text not null, "repeat" boolean not null, "sent_at" timestamptz(3) not null, "resolved_at" timestamptz(3) null, "resolve_by" timestamptz(3) not null, "timeliness" text not null, "answer_ms" double precision null, "satisfied" int not null, "not_satisfied" int not null, primary key ("programme_id", "complaint_id", "partner_tenant_id"));
create index scorecard_contribution_month on lianban.scorecard_contribution (partner_tenant_id, month, complaint_id);
alter table "lianban"."scorecard_contribution" add constraint "scorecard_contribution_mode_known" check (mode in ('emp', 'c'));
alter table "lianban"."scorecard_contribution" add constraint "scorecard_contribution_reason_known" check (reason in ('kind_not_counted', 'not_taken_by_carrier', 'withdrawn', 'found_invalid', 'dispute_upheld', 'orders_recalled', 'objection_upheld', 'mode_unknown', 'not_a_group_customer', 'counted'));
alter table "lianban"."scorecard_contribution" add constraint "scorecard_contribution_timeliness_known" check (timeliness in ('in_time', 'late', 'unresolved'));
create table "lianban"."scorecard_month" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "month" text not null, "mode" text not null, "carrier_tenant_id" uuid not null, "complaints" int not null, "repeats" int not null, "in_time" int not null, "late" int not null, "unresolved" int not null, "satisfied" int not null, "not_satisfied" int not null, "answers_within_1h" int not null, "answers_within_4h" int not null, "answers_within_12h" int not null, "answers_within_24h" int not null, "answers_within_72h" int not null, "answers_later" int not null, primary key ("programme_id", "partner_tenant_id", "month", "mode"));
create index scorecard_month_of_carrier on lianban.scorecard_month (carrier_tenant_id, month);
alter table "lianban"."scorecard_month" add constraint "scorecard_month_mode_known" check (mode in ('emp', 'c'));
create table "lianban"."service_mode" ("programme_id" uuid not null, "service_id" uuid not null, "from_month" text not null, "mode" text null, primary key ("programme_id", "service_id", "from_month"));
alter table "lianban"."service_mode" add constraint "service_mode_mode_known" check (mode in ('emp', 'c'));

alter table "lianban"."scorecard_change" enable row level security;
alter table "lianban"."scorecard_change" force row level security;
create policy "change_of_party" on "lianban"."scorecard_change" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "change_being_written" on "lianban"."scorecard_change" for insert to "{database}_complaint_writer" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "change_being_added" on "lianban"."scorecard_change" to "{database}_jobs" using (true) with check (true);
alter table "lianban"."scorecard_contribution" enable row level security;
alter table "lianban"."scorecard_contribution" force row level security;
create policy "contribution_of_party" on "lianban"."scorecard_contribution" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "contribution_being_written" on "lianban"."scorecard_contribution" to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and complaint_id = (select nullif(current_setting('app.complaint_id', true), '')::uuid));
create policy "contribution_being_verified" on "lianban"."scorecard_contribution" for select to "{database}_jobs" using (true);
alter table "lianban"."scorecard_month" enable row level security;
alter table "lianban"."scorecard_month" force row level security;
create policy "month_of_party" on "lianban"."scorecard_month" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "month_being_added_up" on "lianban"."scorecard_month" to "{database}_jobs" using (true) with check (true);
alter table "lianban"."service_mode" enable row level security;
alter table "lianban"."service_mode" force row level security;
create policy "mode_for_decisions" on "lianban"."service_mode" for select to "{database}_complaint_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "mode_set_up" on "lianban"."service_mode" to "{database}_identity_tables" using (true) with check (true);

alter table lianban.scorecard_contribution add constraint scorecard_contribution_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.scorecard_month add constraint scorecard_month_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.scorecard_contribution add constraint scorecard_contribution_complaint foreign key (programme_id, complaint_id) references lianban.complaint (programme_id, id);
alter table lianban.service_mode add constraint service_mode_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);

-- Rights. Commands write their own corrections; the worker adds them to the months.
grant select on lianban.scorecard_contribution, lianban.scorecard_change, lianban.scorecard_month to "{database}_tenant_reader";
grant select on lianban.service_mode to "{database}_complaint_writer";
grant select, insert, update on lianban.scorecard_contribution to "{database}_complaint_writer";
grant insert on lianban.scorecard_change to "{database}_complaint_writer";
grant select on lianban.scorecard_contribution to "{database}_jobs";
grant select, delete, update on lianban.scorecard_change to "{database}_jobs";
grant select, insert, update on lianban.scorecard_month to "{database}_jobs";
grant select, insert, update, delete on lianban.service_mode to "{database}_identity_tables";
