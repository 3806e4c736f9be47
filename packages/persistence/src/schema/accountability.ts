import { MEDIA, REPEAT_CAUSES } from '@lianban/partner-standing/accountability/facts';
import { CASE_STATES } from '@lianban/partner-standing/accountability/states';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PROGRAMME, policy, theOnePartner } from './row-security.ts';
import { OWN_OR_SUPERVISED } from './standing.ts';

/** A member is to its association what a partner is to its carrier: standing's columns keep their names. */
const ofMember = { programmeId: id().primary(), partnerTenantId: id().primary() };
const watched = `programme_id = ${PROGRAMME}`;

/** A case of accountability (ACC-01…04) as lists and the worker look at it. It follows from its log. */
export const AccountabilityCaseEntity = defineEntity({
  name: 'AccountabilityCase',
  tableName: 'accountability_case',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('accountability_case', 'state', CASE_STATES),
    { name: 'accountability_case_clause_known', expression: 'clause between 1 and 4' },
  ],
  indexes: [
    { name: 'accountability_case_latest_of_member', properties: ['partnerTenantId', 'lastEventAt', 'id'] },
    { name: 'accountability_case_latest_of_association', properties: ['carrierTenantId', 'lastEventAt', 'id'] },
    {
      name: 'accountability_case_next',
      expression:
        'create index accountability_case_next on lianban.accountability_case (programme_id, next_due_at) where next_due_at is not null',
    },
  ],
  policies: [
    policy('case_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('case_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('case_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofMember,
    id: id().primary(),
    carrierTenantId: id(),
    clause: count(),
    outletUnitId: id().nullable(),
    kind: word().nullable(),
    state: word(),
    proposedAt: instant(),
    /** The first deadline of a demanded measure that is not done; null where none is watched. */
    nextDueAt: instant().nullable(),
    /** The season whose awards a criticism costs; null: none. */
    seasonId: word().nullable(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** What a case was proposed for: each trigger once, whoever proposes it (ACC-04). */
export const AccountabilityTrigger = defineEntity({
  name: 'AccountabilityTrigger',
  tableName: 'accountability_trigger',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    {
      // What lapsed may come again.
      name: 'accountability_trigger_once',
      expression: 'create unique index accountability_trigger_once on lianban.accountability_trigger (programme_id, key) where not lapsed',
    },
  ],
  policies: [
    policy('trigger_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('trigger_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: { ...ofMember, caseId: id().primary(), key: word().primary(), carrierTenantId: id(), at: instant(), lapsed: flag() },
});

/** A matter that reached the internet or the press, as staff have entered it (ACC-01(4)). It follows from its log. */
export const Publicity = defineEntity({
  name: 'Publicity',
  tableName: 'publicity',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('publicity', 'medium', MEDIA)],
  policies: [
    policy('publicity_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('publicity_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('publicity_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofMember,
    id: id().primary(),
    carrierTenantId: id(),
    outletUnitId: id().nullable(),
    complaintId: id().nullable(),
    medium: word(),
    appearedAt: instant(),
    mishandled: flag(),
    lastEventAt: instant(),
  },
});

/** Why a customer came again, as a reviewer has found last (ACC-01(2)). It follows from its log, which keeps earlier findings. */
export const RepeatFindingEntity = defineEntity({
  name: 'RepeatFinding',
  tableName: 'repeat_finding',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('repeat_finding', 'cause', REPEAT_CAUSES)],
  policies: [
    policy('finding_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('finding_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('finding_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofMember,
    /** The repeat, or the call-back that sent the matter back. */
    aboutId: id().primary(),
    id: id(),
    carrierTenantId: id(),
    complaintId: id(),
    cause: word(),
    justified: flag(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** That complaints of one kind gathered at an outlet, as it was told (decision 0020, 'Early sign'): how many; which stands in its log. */
export const ClusterSignEntity = defineEntity({
  name: 'ClusterSign',
  tableName: 'cluster_sign',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    { name: 'cluster_sign_latest_of_member', properties: ['partnerTenantId', 'at', 'id'] },
    { name: 'cluster_sign_latest_of_association', properties: ['carrierTenantId', 'at', 'id'] },
  ],
  policies: [
    policy('cluster_sign_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('cluster_sign_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('cluster_sign_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofMember,
    id: id().primary(),
    carrierTenantId: id(),
    outletUnitId: id(),
    kind: word(),
    at: instant(),
    windowDays: count(),
    count: count(),
  },
});

/** When the worker last looked at a member for accountability. */
export const AccountabilityLook = defineEntity({
  name: 'AccountabilityLook',
  tableName: 'accountability_look',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('look_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('look_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: { ...ofMember, lookedAt: instant() },
});
