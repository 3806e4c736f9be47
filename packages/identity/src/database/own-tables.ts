/** Raise by one with every change of the tables below or of the engine's; `prepareIdentity` acts only when it differs. */
export const IDENTITY_SCHEMA_VERSION = 1;

/**
 * Identity's own tables, beside those better-auth makes (person, session, credential, verification, second_factor).
 * Repeatable: each statement may run again on a database that already has it.
 */
export const OWN_TABLES = /* sql */ `
create table if not exists auth.seat (
  id uuid primary key,
  person_id text not null references auth.person (id),
  tenant_id uuid not null,
  unit_id uuid,
  unit_limited boolean not null default false,
  roles text[] not null check (cardinality(roles) > 0),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  last_used_at timestamptz,
  unique (person_id, tenant_id),
  check (not unit_limited or unit_id is not null)
);
create index if not exists seat_of_tenant on auth.seat (tenant_id) where active;

create table if not exists auth.invitation (
  id uuid primary key,
  token_digest bytea not null unique,
  tenant_id uuid not null,
  email text not null,
  name text not null,
  unit_id uuid,
  unit_limited boolean not null default false,
  roles text[] not null,
  locale text not null,
  invited_by text,
  invited_by_name text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  cancelled_at timestamptz
);
create index if not exists invitation_of_tenant on auth.invitation (tenant_id, created_at);

create table if not exists auth.attempt (
  kind text not null,
  subject bytea not null,
  failures integer not null,
  began_at timestamptz not null,
  locked_until timestamptz,
  primary key (kind, subject)
);
create index if not exists attempt_by_age on auth.attempt (began_at);

create table if not exists auth.totp_use (
  person_id text not null references auth.person (id) on delete cascade,
  code_digest bytea not null,
  used_at timestamptz not null default now(),
  primary key (person_id, code_digest)
);

create table if not exists auth.provider (
  tenant_id uuid primary key,
  issuer text not null,
  client_id text not null,
  client_secret_sealed text,
  email_domains text[] not null,
  changed_at timestamptz not null default now(),
  changed_by text not null
);

create table if not exists auth.provider_binding (
  tenant_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id text not null references auth.person (id),
  bound_at timestamptz not null default now(),
  primary key (tenant_id, issuer, subject)
);

create table if not exists auth.provider_flow (
  flow_digest bytea primary key,
  tenant_id uuid not null,
  issuer text not null,
  sealed text not null,
  return_to text,
  expires_at timestamptz not null
);

create table if not exists auth.signing_key (
  kid text primary key,
  private_key_sealed text not null,
  public_jwk jsonb not null,
  use_from timestamptz not null,
  retired_at timestamptz
);

create table if not exists auth.audit_entry (
  id uuid primary key,
  at timestamptz not null default now(),
  tenant_id uuid,
  action text not null,
  outcome text not null,
  actor_id text,
  actor_name text,
  person_id text,
  person_name text,
  email text,
  address text not null,
  agent text not null,
  detail jsonb not null default '{}'
);
create index if not exists audit_entry_of_tenant on auth.audit_entry (tenant_id, id desc);

create table if not exists auth.schema_version (only_row boolean primary key default true check (only_row), version integer not null);
`;
