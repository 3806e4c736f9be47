import { CONTRIBUTION_REASONS, TIMELINESS } from '@lianban/partner-standing/scorecard/contribution';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { defineEntity, p } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word, words } from './columns.ts';
import { COMPLAINT, PROGRAMME, TENANT, UNIT, policy, theOnePartner } from './row-security.ts';
import { OWN_OR_SUPERVISED } from './standing.ts';

const ofPartner = { programmeId: id().primary(), partnerTenantId: id().primary() };
const watched = `programme_id = ${PROGRAMME}`;

/** Points off a partner's response rate (SCO-05): proposed, then accepted or declined. It follows from its log. */
export const DeductionEntity = defineEntity({
  name: 'Deduction',
  tableName: 'deduction',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('deduction', 'state', ['proposed', 'accepted', 'declined']),
    oneOf('deduction', 'source', ['short_notice', 'drill', 'reviewer']),
  ],
  indexes: [
    {
      // What the registry finds is proposed once, however many workers look.
      name: 'deduction_of_finding',
      expression: 'create unique index deduction_of_finding on lianban.deduction (programme_id, finding_id) where finding_id is not null',
    },
    { name: 'deduction_month_of_partner', properties: ['partnerTenantId', 'month'] },
    { name: 'deduction_month_of_carrier', properties: ['carrierTenantId', 'month'] },
    { name: 'deduction_latest_of_carrier', properties: ['carrierTenantId', 'lastEventAt', 'id'] },
  ],
  policies: [
    policy('deduction_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('deduction_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('deduction_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    month: word(),
    itemId: word(),
    source: word(),
    state: word(),
    /** As proposed. */
    points: count(),
    /** What it takes away; null while nothing was accepted. */
    acceptedPoints: count().nullable(),
    /** The drill or change notice that proposed it by itself. */
    findingId: id().nullable(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** A partner's objection to what counts on a closed card. It follows from its log. */
export const CardObjection = defineEntity({
  name: 'CardObjection',
  tableName: 'card_objection',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('card_objection', 'about_kind', ['complaint', 'deduction']),
    oneOf('card_objection', 'state', ['filed', 'upheld', 'rejected']),
  ],
  uniques: [{ name: 'card_objection_once', properties: ['programmeId', 'partnerTenantId', 'aboutKind', 'aboutId'] }],
  indexes: [
    { name: 'card_objection_about', properties: ['programmeId', 'aboutId'] },
    { name: 'card_objection_month', properties: ['carrierTenantId', 'month'] },
    { name: 'card_objection_latest_of_carrier', properties: ['carrierTenantId', 'lastEventAt', 'id'] },
  ],
  policies: [
    policy('objection_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('objection_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy(
      'objection_to_the_complaint',
      ['complaint_writer'],
      'select',
      `${watched} and about_kind = 'complaint' and about_id = ${COMPLAINT}`,
    ),
    policy('objection_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    month: word(),
    aboutKind: word(),
    aboutId: id(),
    /** The first version of the card that counts it. */
    cardVersion: count(),
    state: word(),
    filedAt: instant(),
    decidedAt: instant().nullable(),
    lastEventAt: instant(),
  },
});

/** One version of a closed card (SAN-07): frozen, and readable when later ones have come. It follows from its log. */
export const ClosedCard = defineEntity({
  name: 'ClosedCard',
  tableName: 'closed_card',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('closed_card', 'mode', MODES)],
  indexes: [{ name: 'closed_card_of_carrier', properties: ['carrierTenantId', 'month'] }],
  policies: [
    policy('closed_card_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('closed_card_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    month: word().primary(),
    mode: word().primary(),
    version: count().primary(),
    carrierTenantId: id(),
    /** The card's log. */
    standingId: id(),
    latest: flag(),
    closedAt: instant(),
    closedByPersonId: id().nullable(),
    settingsVersion: count(),
    /** Figures, base and counters as they were. */
    card: p.json<unknown>(),
    /** The deductions that stood, without the words of who acted. */
    deductions: p.json<unknown>(),
    /** By what it differs from the version before. */
    differences: p.json<unknown>(),
    complaints: count(),
    /** Digest of the complaints behind it, as the log has it. */
    contributionsDigest: word(),
  },
});

/** A complaint behind a closed card, as it was from one version of the card on, up to but not including another. */
export const ClosedContribution = defineEntity({
  name: 'ClosedContribution',
  tableName: 'closed_contribution',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('closed_contribution', 'mode', MODES),
    oneOf('closed_contribution', 'reason', CONTRIBUTION_REASONS),
    oneOf('closed_contribution', 'timeliness', TIMELINESS),
  ],
  indexes: [{ name: 'closed_contribution_complaint', properties: ['partnerTenantId', 'complaintId'] }],
  policies: [
    policy('closed_contribution_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('closed_contribution_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    month: word().primary(),
    mode: word().primary(),
    complaintId: id().primary(),
    fromVersion: count().primary(),
    /** Exclusive; null: also on the latest. */
    toVersion: count().nullable(),
    carrierTenantId: id(),
    number: word(),
    acceptedAt: instant(),
    serviceId: id().nullable(),
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

/** That a carrier closes a month over its partners (SAN-07). It follows from its log, which is the carrier's own. */
export const MonthClosing = defineEntity({
  name: 'MonthClosing',
  tableName: 'month_closing',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('month_closing', 'state', ['running', 'finished'])],
  indexes: [
    { name: 'month_closing_latest', properties: ['carrierTenantId', 'month', 'askedAt'] },
    {
      // A month is closed by one closing at a time.
      name: 'month_closing_running',
      expression:
        "create unique index month_closing_running on lianban.month_closing (programme_id, carrier_tenant_id, month) where state = 'running'",
    },
  ],
  policies: [
    policy('closing_of_carrier', ['tenant_reader'], 'select', `${watched} and carrier_tenant_id = ${TENANT} and ${UNIT} is null`),
    policy('closing_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('closing_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    month: word(),
    state: word(),
    askedAt: instant(),
    askedByPersonId: id().nullable(),
    acknowledged: words(),
    finishedAt: instant().nullable(),
    /** How many partners were closed, new versions came of it, and partners were left because something is missing. */
    partners: count().nullable(),
    versions: count().nullable(),
    left: count().nullable(),
  },
});

/** That a closing has come by a partner, and what came of it: its progress, so that it goes on where it stopped. */
export const MonthClosingPartner = defineEntity({
  name: 'MonthClosingPartner',
  tableName: 'month_closing_partner',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('closing_partner_of_carrier', ['tenant_reader'], 'select', `${watched} and carrier_tenant_id = ${TENANT} and ${UNIT} is null`),
    policy('closing_partner_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('closing_partner_of_watched_programme', ['clock_watcher'], 'select', watched),
  ],
  properties: {
    ...ofPartner,
    closingId: id().primary(),
    carrierTenantId: id(),
    at: instant(),
    versions: count(),
    /** What stood in the way; the month stays as it was for this partner. */
    missing: words(),
  },
});
