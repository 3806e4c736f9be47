-- What is known from outside of a partner's month, with its history (SCO-01, SCO-03, REF-04, SAN-05), and the middle of each figure over a carrier's
-- partners, told by the worker.
create table "lianban"."standing_figure" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "month" text not null, "figure" text not null, "version" int not null, "carrier_tenant_id" uuid not null, "value" text null, "source" text not null, "source_note" text not null, "entered_at" timestamptz(3) not null, "entered_by_person_id" uuid not null, "entered_by_name" text not null, "command_key" text not null, primary key ("programme_id", "partner_tenant_id", "month", "figure", "version"));
create table "lianban"."standing_median" ("programme_id" uuid not null, "carrier_tenant_id" uuid not null, "month" text not null, "mode" text not null, "rule" text not null, "value" text not null, "partners" int not null, "ended" boolean not null, primary key ("programme_id", "carrier_tenant_id", "month", "mode", "rule"));
create table "lianban"."standing_median_due" ("id" uuid not null, "programme_id" uuid not null, "carrier_tenant_id" uuid not null, "month" text not null, primary key ("id"));
create index "standing_figure_of_carrier" on "lianban"."standing_figure" ("carrier_tenant_id", "month");
alter table "lianban"."standing_figure" add constraint "standing_figure_figure_known" check (figure in ('billed_users', 'signed_group_customers', 'share_emp', 'share_c', 'service_cost', 'joined_on'));
alter table "lianban"."standing_figure" add constraint "standing_figure_source_known" check (source in ('entered', 'imported'));
alter table "lianban"."standing_median" add constraint "standing_median_mode_known" check (mode in ('emp', 'c'));
alter table "lianban"."standing_median" add constraint "standing_median_rule_known" check (rule in ('SCO-01', 'SCO-02', 'SCO-03', 'SCO-04', 'SCO-05'));

alter table "lianban"."standing_figure" enable row level security;
alter table "lianban"."standing_figure" force row level security;
create policy "figure_of_party" on "lianban"."standing_figure" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "figure_entered" on "lianban"."standing_figure" for insert to "{database}_face_carrier" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and entered_by_person_id = (select nullif(current_setting('app.person_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null and exists (select 1 from lianban.tenant t where t.programme_id = standing_figure.programme_id and t.id = standing_figure.partner_tenant_id and t.kind = 'partner' and t.supervisor_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
create policy "figure_of_watched_programme" on "lianban"."standing_figure" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."standing_median" enable row level security;
alter table "lianban"."standing_median" force row level security;
create policy "median_of_party" on "lianban"."standing_median" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null and (carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or (ended and carrier_tenant_id = (select t.supervisor_tenant_id from lianban.tenant t where t.programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and t.id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and t.kind = 'partner'))));
create policy "median_being_told" on "lianban"."standing_median" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
alter table "lianban"."standing_median_due" enable row level security;
alter table "lianban"."standing_median_due" force row level security;
create policy "median_due_after_entry" on "lianban"."standing_median_due" for insert to "{database}_face_carrier" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy "median_due_after_adding" on "lianban"."standing_median_due" for insert to "{database}_jobs" with check (true);
create policy "median_due_for_telling" on "lianban"."standing_median_due" to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "drill_of_watched_programme" on "lianban"."reachability_drill" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "change_of_watched_programme" on "lianban"."scorecard_change" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));
create policy "month_of_watched_programme" on "lianban"."scorecard_month" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

alter table lianban.standing_figure add constraint standing_figure_partner foreign key (programme_id, partner_tenant_id) references lianban.tenant (programme_id, id);
alter table lianban.standing_median add constraint standing_median_carrier foreign key (programme_id, carrier_tenant_id) references lianban.tenant (programme_id, id);

-- Rights. Figures are only ever added; the worker reads a programme's figures to tell their middle.
grant select on lianban.standing_figure, lianban.standing_median to "{database}_tenant_reader";
grant insert on lianban.standing_figure, lianban.standing_median_due to "{database}_face_carrier";
grant insert on lianban.standing_median_due to "{database}_jobs";
grant select on lianban.standing_figure, lianban.scorecard_month, lianban.scorecard_change, lianban.reachability_drill to "{database}_clock_watcher";
grant select, insert, update, delete on lianban.standing_median to "{database}_clock_watcher";
grant select, delete, update on lianban.standing_median_due to "{database}_clock_watcher";
