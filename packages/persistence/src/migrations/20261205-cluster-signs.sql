-- The early sign of clusters on the one log of standing: three of one kind at one outlet within thirty days, as it was told.
create table "lianban"."cluster_sign" ("programme_id" uuid not null, "partner_tenant_id" uuid not null, "id" uuid not null, "carrier_tenant_id" uuid not null, "outlet_unit_id" uuid not null, "kind" text not null, "at" timestamptz(3) not null, "window_days" int not null, "count" int not null, primary key ("programme_id", "partner_tenant_id", "id"));
create index "cluster_sign_latest_of_member" on "lianban"."cluster_sign" ("partner_tenant_id", "at", "id");
create index "cluster_sign_latest_of_association" on "lianban"."cluster_sign" ("carrier_tenant_id", "at", "id");

alter table lianban.standing_log drop constraint standing_log_subject_known;
alter table "lianban"."standing_log" add constraint "standing_log_subject_known" check (subject in ('refund', 'ledger', 'deduction', 'objection', 'card', 'sanction', 'closing', 'mass_alert', 'case', 'publicity', 'finding', 'bulletin', 'cluster_sign'));

alter table "lianban"."cluster_sign" enable row level security;
alter table "lianban"."cluster_sign" force row level security;
create policy "cluster_sign_of_party" on "lianban"."cluster_sign" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (partner_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or carrier_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "cluster_sign_being_written" on "lianban"."cluster_sign" to "{database}_standing_writer" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid)) with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and partner_tenant_id = (select nullif(current_setting('app.partner_id', true), '')::uuid));
create policy "cluster_sign_of_watched_programme" on "lianban"."cluster_sign" for select to "{database}_clock_watcher" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid));

alter table lianban.cluster_sign add constraint cluster_sign_log foreign key (programme_id, partner_tenant_id, id) references lianban.standing_log (programme_id, partner_tenant_id, id);

grant select on lianban.cluster_sign to "{database}_tenant_reader";
grant select, insert, update, delete on lianban.cluster_sign to "{database}_standing_writer";
grant select on lianban.cluster_sign to "{database}_clock_watcher";
