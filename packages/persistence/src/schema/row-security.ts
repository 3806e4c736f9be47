import type { PolicyDef } from '@mikro-orm/core';

/**
 * Group roles of the database. On the server their names carry the database's name (`<database>_<role>`), because roles
 * are cluster-wide; in entity definitions they stand bare and `mikroOrmOptions` completes them.
 */
export const GROUP_ROLES = [
  'tenant_reader',
  'face_carrier',
  'face_partner',
  'face_vendor',
  'face_association',
  'complaint_writer',
  'complaint_search',
  'registry_writer',
  'standing_writer',
  'clock_watcher',
  'identity_tables',
  'jobs',
] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** Logins of the processes; none has rights of its own, each may take the group roles listed here. */
export const LOGINS = {
  carrier: ['face_carrier', 'complaint_writer', 'complaint_search', 'registry_writer', 'standing_writer'],
  partner: ['face_partner', 'complaint_writer', 'complaint_search', 'registry_writer', 'standing_writer'],
  vendor: ['face_vendor', 'complaint_writer', 'complaint_search'],
  association: ['face_association', 'complaint_writer', 'complaint_search', 'registry_writer', 'standing_writer'],
  identity: ['identity_tables'],
  worker: ['tenant_reader', 'complaint_writer', 'registry_writer', 'standing_writer', 'clock_watcher', 'jobs'],
} as const satisfies Record<string, readonly GroupRole[]>;
export type LoginName = keyof typeof LOGINS;

/**
 * A setting as an expression that is evaluated once per statement (the sub-select) and is null both before it was ever set
 * and after a transaction that set it has ended (then it is '' and not null).
 */
const setting = (name: string, type: 'uuid' | 'text'): string =>
  `(select nullif(current_setting('app.${name}', true), '')${type === 'uuid' ? '::uuid' : ''})`;

export const PROGRAMME = setting('programme_id', 'uuid');
export const TENANT = setting('tenant_id', 'uuid');
export const TENANT_KIND = setting('tenant_kind', 'text');
export const UNIT = setting('unit_id', 'uuid');
export const PERSON = setting('person_id', 'uuid');
export const COMPLAINT = setting('complaint_id', 'uuid');
export const PARTNER = setting('partner_id', 'uuid');

/** A policy's roles, command and expression; the same expression checks written rows unless the command is a read or delete. */
export function policy(
  name: string,
  roles: readonly GroupRole[],
  command: 'select' | 'insert' | 'update' | 'delete' | 'all',
  expression: string,
): PolicyDef {
  return {
    name,
    roles: [...roles],
    command,
    ...(command === 'insert' ? {} : { using: expression }),
    ...(command === 'insert' || command === 'update' || command === 'all' ? { check: expression } : {}),
  };
}

/** The one complaint a writing transaction is about (design.md 2). */
export const theOneComplaint = (column: string): string => `programme_id = ${PROGRAMME} and ${column} = ${COMPLAINT}`;

/** The one partner or member whose contact registry or standing a writing transaction is about. */
export const theOnePartner = (column = 'partner_tenant_id'): string => `programme_id = ${PROGRAMME} and ${column} = ${PARTNER}`;

/** What belongs to a change notice goes to those who see the notice itself. */
export const ofVisibleNotice = (table: string): string =>
  `exists (select 1 from lianban.change_notice n where n.programme_id = ${table}.programme_id and n.partner_tenant_id = ${table}.partner_tenant_id and n.id = ${table}.change_notice_id offset 0)`;

/** What belongs to a log of a partner's standing goes to those who see the log itself. */
export const ofVisibleStanding = (table: string): string =>
  `exists (select 1 from lianban.standing_log l where l.programme_id = ${table}.programme_id and l.partner_tenant_id = ${table}.partner_tenant_id and l.id = ${table}.standing_id offset 0)`;

/** What the partner or member holds or held a work order of, for whoever writes its standing. */
export const heldByTheOne = (table: string, column: string): string =>
  `programme_id = ${PROGRAMME} and exists (select 1 from lianban.work_order o where o.programme_id = ${table}.programme_id and o.complaint_id = ${table}.${column} and o.holder_tenant_id = ${PARTNER} offset 0)`;

/**
 * A condition on the caller's own list row of a row's complaint, looked up by key for each row: the tenant's, or for a seat
 * limited to a unit that unit's; only one of the two tables shows the caller anything. OFFSET 0 keeps the planner
 * from answering it by a hash of all the tenant's complaints, which costs seconds where there are a million.
 */
export const ownListRow = (table: string, column: string, more = ''): string =>
  `(${['complaint_party', 'complaint_unit']
    .map(
      (rows) =>
        `exists (select 1 from lianban.${rows} p where p.programme_id = ${table}.programme_id and p.complaint_id = ${table}.${column}${more} offset 0)`,
    )
    .join(' or ')})`;

/** The caller's organisation is a party: its own list row of the complaint is visible, which also keeps a seat's unit. */
export const isParty = (table: string, column = 'complaint_id'): string => ownListRow(table, column);

/**
 * The audience of a complaint's event as plain columns: everybody, or one to three tenants, of whose units, where `by_unit`
 * says so, at most three see it; what was written before units were told apart is for every unit that is a party.
 */
export const inUnitAudience = (table: string): string =>
  `(audience = 'all' or ((tenant_1 = ${TENANT} or tenant_2 = ${TENANT} or tenant_3 = ${TENANT}) and (${UNIT} is null or not by_unit or unit_1 = ${UNIT} or unit_2 = ${UNIT} or unit_3 = ${UNIT}))) and ${isParty(table)}`;

/** The audience of an event as plain columns: everybody, or one to three tenants. */
export const inAudience = (table: string): string =>
  `(audience = 'all' or tenant_1 = ${TENANT} or tenant_2 = ${TENANT} or tenant_3 = ${TENANT}) and ${isParty(table)}`;

/**
 * Work orders and clocks: the first receiver and its supervisor see all of them, a holder and its supervisor their own; a seat
 * limited to a unit those that its unit owns, holds or sent.
 */
export const concernsCaller = (table: string): string =>
  `(holder_tenant_id = ${TENANT} or owner_tenant_id = ${TENANT} or supervisor_tenant_id = ${TENANT} or owner_supervisor_tenant_id = ${TENANT}) and (${UNIT} is null or owner_unit_id = ${UNIT} or holder_unit_id = ${UNIT} or sender_unit_id = ${UNIT}) and ${isParty(table)}`;
