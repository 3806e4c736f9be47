import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from '@lianban/complaint/follow-up/follow-ups';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PARTNER, PROGRAMME, TENANT, UNIT, policy, theOneComplaint } from './row-security.ts';

/**
 * A member's rectification or staff measure on a complaint as folded from the complaint's log (ASC-02). The member's own; of an outlet's
 * people those that outlet carries out; to the first receiver a rectification that was found carried out, for it acquits of ACC-01(3).
 */
export const ComplaintFollowUp = defineEntity({
  name: 'ComplaintFollowUp',
  tableName: 'complaint_follow_up',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('complaint_follow_up', 'kind', FOLLOW_UP_KINDS), oneOf('complaint_follow_up', 'state', FOLLOW_UP_STATES)],
  indexes: [
    {
      name: 'complaint_follow_up_listed',
      expression:
        'create index complaint_follow_up_listed on lianban.complaint_follow_up (tenant_id, state, listed_at, id) include (unit_id, complaint_id)',
    },
    {
      name: 'complaint_follow_up_of_outlet',
      expression: 'create index complaint_follow_up_of_outlet on lianban.complaint_follow_up (tenant_id, unit_id, state, listed_at, id)',
    },
    {
      name: 'complaint_follow_up_to_remind',
      expression:
        'create index complaint_follow_up_to_remind on lianban.complaint_follow_up (programme_id, remind_at, complaint_id) where remind_at is not null',
    },
  ],
  policies: [
    policy(
      'follow_up_of_own',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and (${UNIT} is null or unit_id = ${UNIT})`,
    ),
    policy(
      'rectification_of_member',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and owner_tenant_id = ${TENANT} and (${UNIT} is null or owner_unit_id = ${UNIT}) and kind = 'rectification' and state = 'carried_out'`,
    ),
    policy('follow_up_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy(
      'rectification_for_accountability',
      ['standing_writer'],
      'select',
      `programme_id = ${PROGRAMME} and tenant_id = ${PARTNER} and kind = 'rectification' and state = 'carried_out'`,
    ),
    policy('follow_up_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    id: id().primary(),
    tenantId: id(),
    unitId: id().nullable(),
    ownerTenantId: id(),
    ownerUnitId: id().nullable(),
    ordinal: count(),
    kind: word(),
    own: flag(),
    state: word(),
    dueDay: word().nullable(),
    dueAt: instant().nullable(),
    begunAt: instant(),
    doneDay: word().nullable(),
    reportedAt: instant().nullable(),
    reportedByPersonId: id().nullable(),
    returns: count(),
    reminded: flag(),
    endedAt: instant().nullable(),
    version: count(),
    /** By which a list of its state is sorted: what is open by its day, what is to be checked by its report, what is over by its end. */
    listedAt: instant(),
    /** When the watcher tells that its day is over. */
    remindAt: instant().nullable(),
  },
});
