import { CONTRIBUTION_REASONS, TIMELINESS } from '@lianban/partner-standing/scorecard/contribution';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { defineEntity, p } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PROGRAMME, TENANT, UNIT, policy, theOneComplaint, theOnePartner } from './row-security.ts';

/** A partner's standing is shown to the partner as a whole and to its carrier as a whole: a seat limited to a unit sees none of it. */
export const OWN_OR_SUPERVISED = `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or carrier_tenant_id = ${TENANT}) and ${UNIT} is null`;

/** From which month on a service is of another mode than the one it was entered with (domain.md 6). */
export const ServiceModeEntity = defineEntity({
  name: 'ServiceMode',
  tableName: 'service_mode',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('service_mode', 'mode', MODES)],
  policies: [
    policy('mode_for_decisions', ['complaint_writer', 'standing_writer'], 'select', `programme_id = ${PROGRAMME}`),
    policy('mode_set_up', ['identity_tables'], 'all', 'true'),
  ],
  properties: { programmeId: id().primary(), serviceId: id().primary(), fromMonth: word().primary(), mode: word().nullable() },
});

/** What one complaint adds to one partner's month, and why or why not (SCO-01…04): a projection of the complaint's log. */
export const ScorecardContribution = defineEntity({
  name: 'ScorecardContribution',
  tableName: 'scorecard_contribution',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('scorecard_contribution', 'mode', MODES),
    oneOf('scorecard_contribution', 'reason', CONTRIBUTION_REASONS),
    oneOf('scorecard_contribution', 'timeliness', TIMELINESS),
  ],
  indexes: [
    {
      name: 'scorecard_contribution_month',
      expression: 'create index scorecard_contribution_month on lianban.scorecard_contribution (partner_tenant_id, month, complaint_id)',
    },
  ],
  policies: [
    policy('contribution_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('contribution_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('contribution_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('contribution_being_verified', ['jobs'], 'select', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    partnerTenantId: id().primary(),
    carrierTenantId: id(),
    serviceId: id().nullable(),
    number: word(),
    acceptedAt: instant(),
    month: word(),
    mode: word().nullable(),
    reason: word(),
    repeat: flag(),
    sentAt: instant(),
    resolvedAt: instant().nullable(),
    resolveBy: instant(),
    timeliness: word(),
    answerMs: p.double().nullable(),
    satisfied: count(),
    notSatisfied: count(),
  },
});

/** Sums over the counted complaints of one partner, month and mode; `answers…` count first answers by how long they took. */
export const COUNTERS = {
  complaints: count(),
  repeats: count(),
  inTime: count(),
  late: count(),
  unresolved: count(),
  satisfied: count(),
  notSatisfied: count(),
  answersWithin1h: count().fieldName('answers_within_1h'),
  answersWithin4h: count().fieldName('answers_within_4h'),
  answersWithin12h: count().fieldName('answers_within_12h'),
  answersWithin24h: count().fieldName('answers_within_24h'),
  answersWithin72h: count().fieldName('answers_within_72h'),
  answersLater: count(),
};

/**
 * Corrections of the counters that wait to be added: every command writes its own row and so waits for nobody, however many
 * people work on one partner's complaints. Figures are the month's row and the waiting corrections together.
 */
export const ScorecardChange = defineEntity({
  name: 'ScorecardChange',
  tableName: 'scorecard_change',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('scorecard_change', 'mode', MODES)],
  indexes: [
    {
      name: 'scorecard_change_month',
      expression: 'create index scorecard_change_month on lianban.scorecard_change (partner_tenant_id, month)',
    },
    {
      name: 'scorecard_change_of_carrier',
      expression: 'create index scorecard_change_of_carrier on lianban.scorecard_change (carrier_tenant_id, month)',
    },
  ],
  policies: [
    policy('change_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('change_being_written', ['complaint_writer'], 'insert', theOneComplaint('complaint_id')),
    policy('change_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('change_being_added', ['jobs'], 'all', 'true'),
    policy('change_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    complaintId: id(),
    partnerTenantId: id(),
    carrierTenantId: id(),
    month: word(),
    mode: word(),
    ...COUNTERS,
  },
});

/** The counters of a partner's month, added up so far. */
export const ScorecardMonth = defineEntity({
  name: 'ScorecardMonth',
  tableName: 'scorecard_month',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('scorecard_month', 'mode', MODES)],
  indexes: [
    {
      name: 'scorecard_month_of_carrier',
      expression: 'create index scorecard_month_of_carrier on lianban.scorecard_month (carrier_tenant_id, month)',
    },
  ],
  policies: [
    policy('month_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('month_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('month_being_added_up', ['jobs'], 'all', 'true'),
    policy('month_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    partnerTenantId: id().primary(),
    month: word().primary(),
    mode: word().primary(),
    carrierTenantId: id(),
    ...COUNTERS,
  },
});
