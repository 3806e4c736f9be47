import { REQUEST_KINDS } from '@lianban/complaint/vocabulary';
import { defineEntity } from '@mikro-orm/core';
import { count, id, ids, instant, oneOf, word } from './columns.ts';
import { PROGRAMME, TENANT, policy, theOnePartner } from './row-security.ts';

const ofMember = { programmeId: id().primary(), memberTenantId: id().primary() };
/** The member with all its people, its outlets' too; nobody else, not its association either: a response plan is the member's own affair. */
const OWN = `programme_id = ${PROGRAMME} and member_tenant_id = ${TENANT}`;

/** A member's response plan for foreseeable complaints of a kind (ASC-02): what of it stays, and whether it was withdrawn. */
export const ResponsePlanEntity = defineEntity({
  name: 'ResponsePlan',
  tableName: 'response_plan',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('response_plan', 'kind', REQUEST_KINDS),
    {
      name: 'response_plan_withdrawn_whole',
      expression: 'num_nonnulls(withdrawn_at, withdrawn_by_person_id, withdrawn_by_name, withdrawn_reason) in (0, 4)',
    },
  ],
  policies: [
    policy('response_plan_of_own', ['tenant_reader'], 'select', OWN),
    policy('response_plan_being_written', ['registry_writer'], 'all', theOnePartner('member_tenant_id')),
  ],
  properties: {
    ...ofMember,
    id: id().primary(),
    kind: word(),
    /** How many versions there are. */
    versions: count(),
    withdrawnAt: instant().nullable(),
    withdrawnByPersonId: id().nullable(),
    withdrawnByName: word().nullable(),
    withdrawnReason: word().nullable(),
  },
});

/** One version of a response plan: written once, never changed. */
export const ResponsePlanVersionEntity = defineEntity({
  name: 'ResponsePlanVersion',
  tableName: 'response_plan_version',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('response_plan_version_of_own', ['tenant_reader'], 'select', OWN),
    policy('response_plan_version_being_written', ['registry_writer'], 'all', theOnePartner('member_tenant_id')),
  ],
  properties: {
    ...ofMember,
    planId: id().primary(),
    version: count().primary(),
    /** A local day. */
    validFrom: word(),
    /** The outlets it is for; empty: all. */
    outletUnitIds: ids(),
    title: word(),
    situation: word(),
    steps: word(),
    authority: word(),
    escalation: word(),
    words: word(),
    /** What is new in it; '' in the first. */
    change: word(),
    fileIds: ids(),
    writtenAt: instant(),
    writtenByPersonId: id(),
    writtenByName: word(),
  },
});
