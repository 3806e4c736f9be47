import { CLOCK_MEASURES, CLOCK_STANDINGS, MEMBER_REASONS } from '@lianban/partner-standing/member-card/contribution';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PROGRAMME, TENANT, UNIT, policy, theOneComplaint } from './row-security.ts';

/** A member's own and its association's; the association's own rows carry its id as the member's. */
const OWN_OR_ASSOCIATIONS = `programme_id = ${PROGRAMME} and (member_tenant_id = ${TENANT} or association_tenant_id = ${TENANT})`;
const WHOLE = `${OWN_OR_ASSOCIATIONS} and ${UNIT} is null`;
/** A seat at an outlet sees its own outlet's. */
const WHOLE_OR_OUTLET = `${OWN_OR_ASSOCIATIONS} and (${UNIT} is null or (member_tenant_id = ${TENANT} and outlet_unit_id = ${UNIT}))`;

/** Sums over counted complaints; limits' clocks by how they stand. Each is named as its column. */
export const MEMBER_COUNTERS = {
  complaints: count(),
  withdrawn: count(),
  valid: count(),
  invalid: count(),
  repeats: count(),
  returned: count(),
  returns: count(),
  satisfied: count(),
  notSatisfied: count(),
  ...Object.fromEntries(CLOCK_MEASURES.flatMap((measure) => CLOCK_STANDINGS.map((standing) => [`${measure}_${standing}`, count()]))),
};

/** What one complaint adds to the card of one member, or of the association itself, and why or why not: a projection of its log. */
export const MemberContributionEntity = defineEntity({
  name: 'MemberContribution',
  tableName: 'member_contribution',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('member_contribution', 'reason', MEMBER_REASONS), oneOf('member_contribution', 'verdict', ['valid', 'invalid'])],
  indexes: [{ name: 'member_contribution_month', properties: ['memberTenantId', 'month', 'complaintId'] }],
  policies: [
    policy('member_contribution_of_party', ['tenant_reader'], 'select', WHOLE_OR_OUTLET),
    policy('member_contribution_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('member_contribution_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
    policy('member_contribution_being_verified', ['jobs'], 'select', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    memberTenantId: id().primary(),
    associationTenantId: id(),
    number: word(),
    acceptedAt: instant(),
    month: word(),
    outletUnitId: id().nullable(),
    kind: word(),
    channel: word(),
    repeat: flag(),
    verdict: word().nullable(),
    reason: word(),
    ...MEMBER_COUNTERS,
  },
});

const OF_CELL = { outletUnitId: id(), kind: word(), channel: word() };

/** Corrections that wait to be added: every command writes its own and waits for nobody. */
export const MemberChange = defineEntity({
  name: 'MemberChange',
  tableName: 'member_change',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    { name: 'member_change_month', properties: ['memberTenantId', 'month'] },
    { name: 'member_change_of_association', properties: ['associationTenantId', 'month'] },
  ],
  policies: [
    policy('member_change_of_party', ['tenant_reader'], 'select', WHOLE_OR_OUTLET),
    policy('member_change_being_written', ['complaint_writer'], 'insert', theOneComplaint('complaint_id')),
    policy('member_change_of_watched_programme', ['clock_watcher'], 'insert', `programme_id = ${PROGRAMME}`),
    policy('member_change_being_added', ['jobs'], 'all', 'true'),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    complaintId: id(),
    memberTenantId: id(),
    associationTenantId: id(),
    month: word(),
    ...OF_CELL,
    ...MEMBER_COUNTERS,
  },
});

/** A member's month, or the association's own, added up so far. */
export const MemberMonth = defineEntity({
  name: 'MemberMonth',
  tableName: 'member_month',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [{ name: 'member_month_of_association', properties: ['associationTenantId', 'month'] }],
  policies: [
    policy('member_month_of_party', ['tenant_reader'], 'select', WHOLE),
    policy('member_month_being_added_up', ['jobs'], 'all', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    memberTenantId: id().primary(),
    month: word().primary(),
    associationTenantId: id(),
    ...MEMBER_COUNTERS,
  },
});

/** The same by outlet, kind and channel; the nil id is no outlet. */
export const MemberCell = defineEntity({
  name: 'MemberCell',
  tableName: 'member_cell',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [{ name: 'member_cell_of_association', properties: ['associationTenantId', 'month'] }],
  policies: [
    policy('member_cell_of_party', ['tenant_reader'], 'select', WHOLE_OR_OUTLET),
    policy('member_cell_being_added_up', ['jobs'], 'all', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    memberTenantId: id().primary(),
    month: word().primary(),
    outletUnitId: id().primary(),
    kind: word().primary(),
    channel: word().primary(),
    associationTenantId: id(),
    ...MEMBER_COUNTERS,
  },
});
