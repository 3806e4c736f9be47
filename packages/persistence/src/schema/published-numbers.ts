import { NOTICE_LEVELS } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { defineEntity } from '@mikro-orm/core';
import { flag, id, instant, oneOf, word, words } from './columns.ts';
import { PROGRAMME, TENANT, UNIT, policy } from './row-security.ts';

/**
 * The complaint numbers that an outlet, its bank or an association publishes, from an instant on (REG-09): what outlets' notices
 * are printed from. An organisation enters its own, an outlet's people their outlet's.
 */
export const PublishedNumbers = defineEntity({
  name: 'PublishedNumbers',
  tableName: 'published_numbers',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    { name: 'published_numbers_not_empty', expression: 'valid_to > valid_from' },
    oneOf('published_numbers', 'level', NOTICE_LEVELS),
    { name: 'published_numbers_of_place', expression: "level = 'outlet' or place_id = tenant_id" },
  ],
  indexes: [
    {
      name: 'published_numbers_one_at_a_time',
      expression:
        'create unique index published_numbers_one_at_a_time on lianban.published_numbers (programme_id, tenant_id, level, place_id) where valid_to is null',
    },
  ],
  policies: [
    policy(
      'published_numbers_of_party',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and (tenant_id = ${TENANT} or association_tenant_id = ${TENANT} or level in ('provincial_association', 'china_banking_association'))`,
    ),
    policy(
      'published_numbers_entered',
      ['face_association'],
      'all',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and (${UNIT} is null or place_id = ${UNIT})`,
    ),
  ],
  properties: {
    programmeId: id().primary(),
    tenantId: id().primary(),
    level: word().primary(),
    /** The outlet; of every other level the organisation itself. */
    placeId: id().primary(),
    validFrom: instant().primary(),
    validTo: instant().nullable(),
    /** The association above a member, or the association itself. */
    associationTenantId: id(),
    /** In the order in which they are printed, each in its one form. */
    numbers: words(),
    /** Of an outlet: whether it takes part in the season's service contest 优服创建活动. */
    inContest: flag(),
    enteredByPersonId: id(),
    enteredByName: word(),
  },
});
