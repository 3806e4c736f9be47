import { CUSTOMER_KINDS, PROGRAMME_KINDS, TENANT_KINDS } from '@lianban/complaint/vocabulary';
import type { ProgrammeSettings } from '@lianban/complaint/settings';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { count, flag, id, instant, numbers, oneOf, word, words } from './columns.ts';
import { PARTNER, PROGRAMME, TENANT, TENANT_KIND, UNIT, policy } from './row-security.ts';

/**
 * One circle of organisations; nothing crosses from one to another. `revision` grows with every change of its registry or
 * settings; `recomputed_version` is the version of the settings that the open clocks have been counted by (CLK-20).
 */
export const Programme = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('programme', 'kind', PROGRAMME_KINDS)],
  policies: [
    policy('programme_of_caller', ['tenant_reader', 'complaint_writer', 'registry_writer', 'standing_writer'], 'all', `id = ${PROGRAMME}`),
    policy('programme_for_processes', ['identity_tables', 'clock_watcher', 'jobs'], 'all', 'true'),
  ],
  properties: {
    id: id().primary(),
    kind: word(),
    slug: word().unique('programme_slug'),
    name: word(),
    revision: count(),
    recomputedVersion: count(),
  },
});

/** Versions of a programme's settings, as one document each, with who, when and why. */
export const ProgrammeSetting = defineEntity({
  name: 'ProgrammeSetting',
  tableName: 'programme_setting',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'settings_of_programme',
      ['tenant_reader', 'complaint_writer', 'registry_writer', 'standing_writer', 'clock_watcher'],
      'select',
      `programme_id = ${PROGRAMME}`,
    ),
    policy(
      'settings_changed',
      ['face_carrier', 'face_association'],
      'insert',
      `programme_id = ${PROGRAMME} and changed_by_tenant_id = ${TENANT}`,
    ),
    policy('settings_set_up', ['identity_tables'], 'all', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    version: count().primary(),
    settings: p.json<ProgrammeSettings>(),
    changedByPersonId: id().nullable(),
    changedByTenantId: id().nullable(),
    changedByName: word(),
    reason: word(),
    changedAt: instant(),
  },
});

/** An organisation in a programme. A partner or member sees itself and the organisations it deals with, never another of its kind. */
export const Tenant = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('tenant', 'kind', TENANT_KINDS)],
  indexes: [{ name: 'tenant_supervisor', properties: ['supervisorTenantId'] }],
  policies: [
    policy(
      'tenant_known_to_caller',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and (id = ${TENANT} or kind in ('carrier', 'vendor', 'association') or ${TENANT_KIND} in ('carrier', 'vendor', 'association'))`,
    ),
    policy(
      'tenant_for_decisions',
      ['complaint_writer', 'registry_writer', 'standing_writer', 'clock_watcher'],
      'select',
      `programme_id = ${PROGRAMME}`,
    ),
    policy('tenant_for_identity', ['identity_tables'], 'all', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    id: id().primary().unique('tenant_in_one_programme'),
    kind: word(),
    name: word(),
    shortName: word(),
    mode: word().nullable(),
    supervisorTenantId: id().nullable(),
  },
});

const tenantVisible = (table: string): string =>
  `exists (select 1 from lianban.tenant t where t.programme_id = ${table}.programme_id and t.id = ${table}.tenant_id)`;

/** A city company, department or outlet inside a tenant. */
export const Unit = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'unit_of_known_tenant',
      ['tenant_reader', 'complaint_writer', 'registry_writer', 'standing_writer', 'clock_watcher'],
      'select',
      tenantVisible('unit'),
    ),
    policy('unit_for_identity', ['identity_tables'], 'all', 'true'),
  ],
  properties: { programmeId: id().primary(), tenantId: id().primary(), id: id().primary(), kind: word(), name: word() },
});

/** A service a tenant offers under the programme; `mode` selects the scorecard it counts in. */
export const Service = defineEntity({
  name: 'Service',
  tableName: 'service',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'service_of_known_tenant',
      ['tenant_reader', 'complaint_writer', 'registry_writer', 'standing_writer', 'clock_watcher'],
      'select',
      tenantVisible('service'),
    ),
    policy('service_for_identity', ['identity_tables'], 'all', 'true'),
  ],
  properties: { programmeId: id().primary(), id: id().primary(), tenantId: id(), name: word(), number: word(), mode: word().nullable() },
});

/** The directory of people as identity publishes it: one row per seat. */
export const Seat = defineEntity({
  name: 'Seat',
  tableName: 'seat',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [{ name: 'seat_tenant', properties: ['tenantId'] }],
  policies: [
    policy('seat_of_own_tenant', ['tenant_reader'], 'select', `tenant_id = ${TENANT}`),
    // Whether who receives for a member has a seat that can be told (REG-08).
    policy('seat_of_receiver', ['complaint_writer', 'clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
    policy('seat_for_identity', ['identity_tables'], 'all', 'true'),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    tenantId: id(),
    personId: id(),
    name: word(),
    email: word(),
    unitId: id().nullable(),
    unitLimited: flag(),
    roles: words(),
    active: flag(),
  },
});

/** A customer of the organisation that takes its complaints. */
export const Customer = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('customer', 'kind', CUSTOMER_KINDS)],
  indexes: [{ name: 'customer_phone', expression: 'create unique index customer_phone on lianban.customer (tenant_id, phone)' }],
  policies: [
    // A seat limited to a unit knows the customers of its unit's complaints only.
    policy(
      'customer_of_own_tenant',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and (${UNIT} is null
      or exists (select 1 from lianban.complaint_unit p where p.tenant_id = customer.tenant_id and p.role = 'owner' and p.customer_id = customer.id offset 0))`,
    ),
    // Which customers of a partner and of its carrier are the same, for the fee that is refunded once.
    policy(
      'customer_of_refund',
      ['standing_writer'],
      'select',
      `programme_id = ${PROGRAMME} and (tenant_id = ${PARTNER} or tenant_id = (select t.supervisor_tenant_id from lianban.tenant t where t.programme_id = ${PROGRAMME} and t.id = ${PARTNER}))`,
    ),
    policy('customer_being_written', ['complaint_writer'], 'all', `programme_id = ${PROGRAMME} and tenant_id = ${TENANT}`),
  ],
  properties: {
    tenantId: id().primary(),
    id: id().primary(),
    programmeId: id(),
    kind: word(),
    name: word(),
    phone: word(),
  },
});

/**
 * The key under which a tenant's search grams are kept. Row security cannot guard that index (its operators are not
 * leakproof), the key does: without it another tenant's grams are numbers that say nothing.
 */
export const SearchKey = defineEntity({
  name: 'SearchKey',
  tableName: 'search_key',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('search_key_of_own_tenant', ['tenant_reader'], 'select', `tenant_id = ${TENANT}`),
    policy('search_key_for_writing', ['complaint_writer'], 'select', `programme_id = ${PROGRAMME}`),
    policy('search_key_set_up', ['identity_tables'], 'all', 'true'),
  ],
  properties: { programmeId: id().primary(), tenantId: id().primary(), key1: count().name('key_1'), key2: count().name('key_2') },
});

/** Keyed character pairs of customers' names, for the narrow search role. */
export const CustomerGram = defineEntity({
  name: 'CustomerGram',
  tableName: 'customer_gram',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [{ name: 'customer_gram_search', expression: 'create index customer_gram_search on lianban.customer_gram using gin (grams)' }],
  policies: [
    policy('customer_grams_keyed', ['complaint_search'], 'select', 'true'),
    policy('customer_grams_written', ['complaint_writer'], 'all', `tenant_id = ${TENANT}`),
  ],
  properties: { tenantId: id().primary(), customerId: id().primary(), grams: numbers() },
});

export type TenantRow = InferEntity<typeof Tenant>;
export type UnitRow = InferEntity<typeof Unit>;
export type ServiceRow = InferEntity<typeof Service>;
export type SeatRow = InferEntity<typeof Seat>;
