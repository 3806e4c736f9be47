-- Who entered which services are related (RTE-04), as rows that are only ever added.
create table "lianban"."service_relation_change" ("programme_id" uuid not null, "id" uuid not null, "service_id" uuid not null, "related_service_id" uuid not null, "related" boolean not null, "at" timestamptz(3) not null, "person_id" uuid not null, "person_name" text not null, primary key ("programme_id", "id"));
create index "service_relation_change_latest" on "lianban"."service_relation_change" ("programme_id", "at", "id");

alter table "lianban"."service_relation_change" enable row level security;
alter table "lianban"."service_relation_change" force row level security;
create policy "relation_change_of_carrier" on "lianban"."service_relation_change" for select to "{database}_tenant_reader" using (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and (select nullif(current_setting('app.tenant_kind', true), '')) = 'carrier' and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);
create policy "relation_change_entered" on "lianban"."service_relation_change" for insert to "{database}_face_carrier" with check (programme_id = (select nullif(current_setting('app.programme_id', true), '')::uuid) and person_id = (select nullif(current_setting('app.person_id', true), '')::uuid) and (select nullif(current_setting('app.unit_id', true), '')::uuid) is null);

alter table lianban.service_relation_change add constraint service_relation_change_service foreign key (programme_id, service_id) references lianban.service (programme_id, id);
alter table lianban.service_relation_change add constraint service_relation_change_related foreign key (programme_id, related_service_id) references lianban.service (programme_id, id);

grant select on lianban.service_relation_change to "{database}_tenant_reader";
grant insert on lianban.service_relation_change to "{database}_face_carrier";
