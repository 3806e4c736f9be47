import { FAULT_GRADES } from '@lianban/complaint/vocabulary';
import { MEASURES, SANCTION_RULES } from '@lianban/partner-standing/sanction/event';
import { SANCTION_STATES } from '@lianban/partner-standing/sanction/states';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PERSON, PROGRAMME, TENANT_KIND, UNIT, policy, theOnePartner } from './row-security.ts';
import { OWN_OR_SUPERVISED } from './standing.ts';

const ofPartner = { programmeId: id().primary(), partnerTenantId: id().primary() };
const watched = `programme_id = ${PROGRAMME}`;

/** A sanction (SAN-01…06) as lists, the settlement and the registry look at it. It follows from its log. */
export const SanctionEntity = defineEntity({
  name: 'Sanction',
  tableName: 'sanction',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('sanction', 'state', SANCTION_STATES),
    oneOf('sanction', 'rule', SANCTION_RULES),
    oneOf('sanction', 'measure', MEASURES),
    oneOf('sanction', 'mode', MODES),
    oneOf('sanction', 'objection_state', ['filed', 'upheld', 'rejected']),
  ],
  indexes: [
    {
      // What a month proposes is proposed once, however many workers close it; what lapsed may come again.
      name: 'sanction_once',
      expression: "create unique index sanction_once on lianban.sanction (programme_id, key) where month is not null and state <> 'lapsed'",
    },
    { name: 'sanction_latest_of_partner', properties: ['partnerTenantId', 'lastEventAt', 'id'] },
    { name: 'sanction_latest_of_carrier', properties: ['carrierTenantId', 'lastEventAt', 'id'] },
    {
      // What the worker looks for: deadlines of orders that nobody was told have passed.
      name: 'sanction_deadline',
      expression: `create index sanction_deadline on lianban.sanction (programme_id, deadline_at) where deadline_at is not null and deadline_passed_at is null`,
    },
    {
      name: 'sanction_suspending',
      expression: 'create index sanction_suspending on lianban.sanction (programme_id, partner_tenant_id) where suspended_from is not null',
    },
  ],
  policies: [
    policy('sanction_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('sanction_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('sanction_of_registered', ['registry_writer'], 'select', theOnePartner()),
    policy('sanction_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    rule: word(),
    measure: word(),
    mode: word().nullable(),
    serviceId: id().nullable(),
    month: word().nullable(),
    state: word(),
    /** What a proposal is the same by. */
    key: word(),
    proposedAt: instant(),
    deadlineAt: instant().nullable(),
    deadlinePassedAt: instant().nullable(),
    /** From when on something is suspended; null: nothing ever was. */
    suspendedFrom: instant().nullable(),
    /** Exclusive; null: not known yet. */
    suspendedUntil: instant().nullable(),
    objectionState: word().nullable(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** Mass complaints 大批投诉 on a service (RTE-04): how many, not which; those are in its log, which is the carrier's. */
export const MassAlertEntity = defineEntity({
  name: 'MassAlert',
  tableName: 'mass_alert',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('mass_alert', 'fault_grade', FAULT_GRADES)],
  indexes: [
    { name: 'mass_alert_of_service', properties: ['programmeId', 'serviceId', 'at'] },
    { name: 'mass_alert_latest_of_carrier', properties: ['carrierTenantId', 'at', 'id'] },
  ],
  policies: [
    policy('mass_alert_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('mass_alert_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('mass_alert_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    serviceId: id(),
    at: instant(),
    windowHours: count(),
    count: count(),
    faultGrade: word().nullable(),
  },
});

/** That two services share a platform, a gateway or a business, as the carrier has entered it; told either way round (RTE-04). */
export const ServiceRelation = defineEntity({
  name: 'ServiceRelation',
  tableName: 'service_relation',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('service_relation_of_carrier', ['tenant_reader'], 'select', `${watched} and ${TENANT_KIND} = 'carrier' and ${UNIT} is null`),
    policy('service_relation_entered', ['face_carrier'], 'all', `${watched} and ${UNIT} is null`),
    policy('service_relation_for_warning', ['standing_writer'], 'select', watched),
  ],
  properties: { programmeId: id().primary(), serviceId: id().primary(), relatedServiceId: id().primary() },
});

/** Who entered that two services are related, or that they are no longer; only ever added. */
export const ServiceRelationChange = defineEntity({
  name: 'ServiceRelationChange',
  tableName: 'service_relation_change',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [{ name: 'service_relation_change_latest', properties: ['programmeId', 'at', 'id'] }],
  policies: [
    policy('relation_change_of_carrier', ['tenant_reader'], 'select', `${watched} and ${TENANT_KIND} = 'carrier' and ${UNIT} is null`),
    policy('relation_change_entered', ['face_carrier'], 'insert', `${watched} and person_id = ${PERSON} and ${UNIT} is null`),
  ],
  properties: {
    programmeId: id().primary(),
    id: id().primary(),
    serviceId: id(),
    relatedServiceId: id(),
    /** Whether they are related from now on. */
    related: flag(),
    at: instant(),
    personId: id(),
    personName: word(),
  },
});
