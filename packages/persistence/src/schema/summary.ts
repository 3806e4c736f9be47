import { SUMMARY_STATES } from '@lianban/partner-standing/summary/states';
import { defineEntity, p } from '@mikro-orm/core';
import { count, id, instant, oneOf, word, words } from './columns.ts';
import { PROGRAMME, TENANT, UNIT, policy, theOnePartner } from './row-security.ts';

/**
 * A member's periodic summary (ASC-02) as lists look at it, and what was finished. It follows from its log, which is the member's alone;
 * its association reads the row once it was handed in, a seat at an outlet never.
 */
export const SummaryEntity = defineEntity({
  name: 'Summary',
  tableName: 'summary',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('summary', 'state', SUMMARY_STATES),
    {
      name: 'summary_finished_whole',
      expression:
        "(state = 'draft') = (document is null) and (state = 'draft') = (finished_at is null) and (state = 'handed_in') = (handed_in_at is not null)",
    },
  ],
  uniques: [{ name: 'summary_once_a_half', properties: ['programmeId', 'partnerTenantId', 'half'] }],
  indexes: [
    {
      name: 'summary_handed_in',
      expression: "create index summary_handed_in on lianban.summary (carrier_tenant_id, half, id) where state = 'handed_in'",
    },
  ],
  policies: [
    policy(
      'summary_of_own',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and partner_tenant_id = ${TENANT} and ${UNIT} is null`,
    ),
    policy(
      'summary_handed_in_to_association',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and carrier_tenant_id = ${TENANT} and state = 'handed_in' and ${UNIT} is null`,
    ),
    policy('summary_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    programmeId: id().primary(),
    /** The member. */
    partnerTenantId: id().primary(),
    id: id().primary(),
    /** Its association. */
    carrierTenantId: id(),
    half: word(),
    state: word(),
    frozenAt: instant(),
    finishedAt: instant().nullable(),
    handedInAt: instant().nullable(),
    /** As it was finished; null while it is a draft. */
    document: p.json<unknown>().nullable(),
    /** Days by which countermeasures that are still open are due, the earliest first. */
    openDays: words(),
    lastEventAt: instant(),
    version: count(),
  },
});
