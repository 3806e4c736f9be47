import { OUTSIDE_FIGURES } from '@lianban/partner-standing/outside/figures';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { FIGURE_RULES } from '@lianban/partner-standing/scorecard/scorecard';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word } from './columns.ts';
import { PERSON, PROGRAMME, TENANT, UNIT, policy, theOnePartner } from './row-security.ts';

const WATCHED = `programme_id = ${PROGRAMME}`;

/**
 * What is known from outside of a partner's month, a row for each value that was ever entered: the highest version holds, the
 * earlier ones are its history. Rows are only ever added.
 */
export const StandingFigure = defineEntity({
  name: 'StandingFigure',
  tableName: 'standing_figure',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('standing_figure', 'figure', OUTSIDE_FIGURES), oneOf('standing_figure', 'source', ['entered', 'imported'])],
  indexes: [{ name: 'standing_figure_of_carrier', properties: ['carrierTenantId', 'month'] }],
  policies: [
    policy(
      'figure_of_party',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or carrier_tenant_id = ${TENANT}) and ${UNIT} is null`,
    ),
    policy(
      'figure_entered',
      ['face_carrier'],
      'insert',
      `programme_id = ${PROGRAMME} and carrier_tenant_id = ${TENANT} and entered_by_person_id = ${PERSON} and ${UNIT} is null and exists (select 1 from lianban.tenant t where t.programme_id = standing_figure.programme_id and t.id = standing_figure.partner_tenant_id and t.kind = 'partner' and t.supervisor_tenant_id = ${TENANT})`,
    ),
    policy('figure_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('figure_of_watched_programme', ['clock_watcher'], 'select', WATCHED),
  ],
  properties: {
    programmeId: id().primary(),
    partnerTenantId: id().primary(),
    month: word().primary(),
    figure: word().primary(),
    version: count().primary(),
    carrierTenantId: id(),
    /** Null: taken back. */
    value: word().nullable(),
    source: word(),
    /** The list's file and row, where it was imported. */
    sourceNote: word(),
    enteredAt: instant(),
    enteredByPersonId: id(),
    enteredByName: word(),
    /** The client's key of the command that entered it. */
    commandKey: word(),
  },
});

/**
 * The middle of a figure over a carrier's partners; the worker writes it, because nobody else reads all of them. A row is there
 * only for enough partners. Partners are shown a month's once it has ended: while it runs, it would move with each other's complaints.
 */
export const StandingMedian = defineEntity({
  name: 'StandingMedian',
  tableName: 'standing_median',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('standing_median', 'mode', MODES), oneOf('standing_median', 'rule', FIGURE_RULES)],
  policies: [
    policy(
      'median_of_party',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and ${UNIT} is null and (carrier_tenant_id = ${TENANT} or (ended and carrier_tenant_id = (select t.supervisor_tenant_id from lianban.tenant t where t.programme_id = ${PROGRAMME} and t.id = ${TENANT} and t.kind = 'partner')))`,
    ),
    policy('median_being_told', ['clock_watcher'], 'all', WATCHED),
  ],
  properties: {
    programmeId: id().primary(),
    carrierTenantId: id().primary(),
    month: word().primary(),
    mode: word().primary(),
    rule: word().primary(),
    /** As it is shown. */
    value: word(),
    /** Over how many partners; told to nobody. */
    partners: count(),
    ended: flag(),
  },
});

/** Months whose medians are to be told anew: something was added to them. */
export const StandingMedianDue = defineEntity({
  name: 'StandingMedianDue',
  tableName: 'standing_median_due',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('median_due_after_entry', ['face_carrier'], 'insert', `programme_id = ${PROGRAMME} and carrier_tenant_id = ${TENANT}`),
    policy('median_due_after_deciding', ['standing_writer'], 'insert', WATCHED),
    policy('median_due_after_adding', ['jobs'], 'insert', 'true'),
    policy('median_due_for_telling', ['clock_watcher'], 'all', WATCHED),
  ],
  properties: { id: id().primary(), programmeId: id(), carrierTenantId: id(), month: word() },
});
