import { BULLETIN_SECTIONS } from '@lianban/partner-standing/bulletin/sections';
import { REFUND_KINDS } from '@lianban/partner-standing/refund/event';
import { REFUND_STATES } from '@lianban/partner-standing/refund/states';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { POSTING_KINDS } from '@lianban/partner-standing/settlement/posting';
import { SUMMARY_SECTIONS } from '@lianban/partner-standing/summary/sections';
import { defineEntity } from '@mikro-orm/core';
import { bytes, count, fen, id, instant, oneOf, word } from './columns.ts';
import { audience, sealedEvent } from './log.ts';
import { PROGRAMME, TENANT, UNIT, isParty, ofVisibleStanding, policy, theOnePartner } from './row-security.ts';
import { OWN_OR_SUPERVISED } from './standing.ts';

/** What there are logs of: one chain of events each. `closing` is the carrier's own, all others are a partner's; `case`, `publicity`, `finding` and `cluster_sign` are a member's (ACC-01…04, the early sign), `bulletin` is the association's own (ASC-03), `summary` a member's that its association does not see (ASC-02). */
export const STANDING_SUBJECTS = [
  'refund',
  'ledger',
  'deduction',
  'objection',
  'card',
  'sanction',
  'closing',
  'mass_alert',
  'case',
  'publicity',
  'finding',
  'bulletin',
  'cluster_sign',
  'summary',
] as const;
export type StandingSubject = (typeof STANDING_SUBJECTS)[number];

const ofPartner = { programmeId: id().primary(), partnerTenantId: id().primary() };
const ofLog = { ...ofPartner, standingId: id().primary() };

/** A refund comes up at a desk with its complaint: a seat limited to a unit sees those of its unit's complaints, and nothing else of a partner's standing. */
const ofPartyOrUnit = (table: string, more = ''): string =>
  `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or carrier_tenant_id = ${TENANT}) and (${UNIT} is null or (${more}${isParty(table)}))`;

/** One log of a partner's standing: whose, of what, and where it ends. */
export const StandingLog = defineEntity({
  name: 'StandingLog',
  tableName: 'standing_log',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('standing_log', 'subject', STANDING_SUBJECTS)],
  uniques: [{ name: 'standing_log_in_one_programme', properties: ['id'] }],
  indexes: [{ name: 'standing_log_of_partner', properties: ['programmeId', 'partnerTenantId', 'subject'] }],
  policies: [
    policy(
      'standing_of_party',
      ['tenant_reader'],
      'select',
      `${ofPartyOrUnit('standing_log', "subject = 'refund' and ")} and (subject <> 'summary' or partner_tenant_id = ${TENANT})`,
    ),
    policy('standing_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    /** The carrier that supervises the partner. */
    carrierTenantId: id(),
    subject: word(),
    /** The complaint a refund is about; null for all else. */
    complaintId: id().nullable(),
    lastEventAt: instant(),
    version: count(),
    headHash: bytes(),
  },
});

/** One event of a standing's log: appended, never changed (SAN-06), chained as a complaint's. */
export const StandingEvent = defineEntity({
  name: 'StandingEvent',
  tableName: 'standing_event',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('standing_event', 'audience', ['own', 'all'])],
  policies: [
    policy(
      'standing_event_of_audience',
      ['tenant_reader'],
      'select',
      `(audience = 'all' or tenant_1 = ${TENANT}) and ${ofVisibleStanding('standing_event')}`,
    ),
    policy('standing_event_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('standing_heads_for_jobs', ['jobs'], 'select', 'true'),
  ],
  properties: { ...ofLog, ...sealedEvent },
});

/** The words of who acted, erasable; the event keeps their salted digest. */
export const StandingText = defineEntity({
  name: 'StandingText',
  tableName: 'standing_text',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    // Names of who was at an interview, and words of demanded measures and of countermeasures, have a place each.
    {
      name: 'standing_text_name_known',
      expression: `name in (${[...new Set(['reason', 'source', 'document', ...BULLETIN_SECTIONS, ...SUMMARY_SECTIONS])].map((name) => `'${name}'`).join(', ')}) or name like 'attendee.%' or name like 'measure.%'`,
    },
  ],
  policies: [
    policy(
      'standing_text_of_audience',
      ['tenant_reader'],
      'select',
      `(audience = 'all' or tenant_1 = ${TENANT}) and ${ofVisibleStanding('standing_text')}`,
    ),
    policy('standing_text_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: { ...ofLog, sequence: count().primary(), name: word().primary(), text: word(), salt: bytes(), ...audience },
});

/** The name of a person who acted, shown beside what they did to whoever sees the log. */
export const StandingActor = defineEntity({
  name: 'StandingActor',
  tableName: 'standing_actor',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('standing_actor_of_party', ['tenant_reader'], 'select', ofVisibleStanding('standing_actor')),
    policy('standing_actor_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: { ...ofLog, personId: id().primary(), tenantId: id(), name: word() },
});

/** A refund (REF-01…03) as lists and the settlement look at it; it follows from its log. */
export const Refund = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('refund', 'state', REFUND_STATES), oneOf('refund', 'kind', REFUND_KINDS), oneOf('refund', 'mode', MODES)],
  indexes: [
    {
      // The same fee is refunded once: also where two clerks claim it in the same moment.
      name: 'refund_fee_once',
      expression: "create unique index refund_fee_once on lianban.refund (programme_id, fee_key) where state <> 'rejected'",
    },
    { name: 'refund_latest_of_partner', properties: ['partnerTenantId', 'lastEventAt', 'id'] },
    { name: 'refund_latest_of_carrier', properties: ['carrierTenantId', 'lastEventAt', 'id'] },
    { name: 'refund_in_state', properties: ['carrierTenantId', 'state', 'lastEventAt', 'id'] },
    { name: 'refund_of_complaint', properties: ['programmeId', 'complaintId'] },
    {
      name: 'refund_to_deduct',
      expression: "create index refund_to_deduct on lianban.refund (programme_id, partner_tenant_id, mode) where state = 'credited'",
    },
  ],
  policies: [
    policy('refund_of_party', ['tenant_reader'], 'select', ofPartyOrUnit('refund')),
    policy('refund_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    state: word(),
    kind: word(),
    mode: word(),
    complaintId: id(),
    customerId: id(),
    serviceId: id(),
    item: word(),
    feeMonth: word(),
    /** What two writings of the same fee have in common. */
    feeKey: word(),
    charged: fen(),
    wrong: fen().nullable(),
    amount: fen().nullable(),
    claimedAt: instant(),
    creditedAt: instant().nullable(),
    reference: word().nullable(),
    /** The month whose settlement deducts it, and by which posting. */
    deductedMonth: word().nullable(),
    postingId: id().nullable(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** What each account of a ledger holds, or a posting moves; by double entry the sum is zero (REF-04). */
const accounts = { revenueShare: fen(), customerRefunds: fen(), payable: fen(), held: fen(), paid: fen() };
const balanced = (table: string) => ({
  name: `${table}_balances`,
  expression: 'revenue_share + customer_refunds + payable + held + paid = 0',
});

/** One partner's settlement of one mode, over all months. */
export const SettlementLedger = defineEntity({
  name: 'SettlementLedger',
  tableName: 'settlement_ledger',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('settlement_ledger', 'mode', MODES), balanced('settlement_ledger')],
  uniques: [{ name: 'settlement_ledger_of_mode', properties: ['programmeId', 'partnerTenantId', 'mode'] }],
  indexes: [
    { name: 'settlement_ledger_of_carrier', properties: ['carrierTenantId', 'mode'] },
    {
      name: 'settlement_ledger_held',
      expression: 'create index settlement_ledger_held on lianban.settlement_ledger (programme_id, partner_tenant_id) where held > 0',
    },
  ],
  policies: [
    policy('ledger_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('ledger_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('ledger_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: { ...ofPartner, id: id().primary(), carrierTenantId: id(), mode: word(), settledUpTo: word().nullable(), ...accounts },
});

/** One movement of a ledger: never changed, only countered by another. */
export const SettlementPosting = defineEntity({
  name: 'SettlementPosting',
  tableName: 'settlement_posting',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('settlement_posting', 'mode', MODES), oneOf('settlement_posting', 'kind', POSTING_KINDS), balanced('settlement_posting')],
  indexes: [
    { name: 'settlement_posting_month', properties: ['partnerTenantId', 'mode', 'month', 'sequence'] },
    { name: 'settlement_posting_of_carrier', properties: ['carrierTenantId', 'month'] },
  ],
  policies: [
    policy('posting_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('posting_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    ledgerId: id(),
    /** Its event's number in the ledger's log, where the words of who posted it stand. */
    sequence: count(),
    mode: word(),
    month: word(),
    kind: word(),
    shareOf: word().nullable(),
    complaintId: id().nullable(),
    refundId: id().nullable(),
    counters: id().nullable(),
    at: instant(),
    personId: id().nullable(),
    tenantId: id().nullable(),
    ...accounts,
  },
});

/** A month that is settled, as its statement says. */
export const SettlementMonth = defineEntity({
  name: 'SettlementMonth',
  tableName: 'settlement_month',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('settlement_month', 'mode', MODES)],
  indexes: [{ name: 'settlement_month_of_carrier', properties: ['carrierTenantId', 'month'] }],
  policies: [
    policy('settled_month_of_party', ['tenant_reader'], 'select', OWN_OR_SUPERVISED),
    policy('settled_month_being_written', ['standing_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    mode: word().primary(),
    month: word().primary(),
    carrierTenantId: id(),
    ledgerId: id(),
    settledAt: instant(),
    settledByPersonId: id().nullable(),
    opening: fen(),
    share: fen(),
    refunds: fen(),
    held: fen(),
    released: fen(),
    paid: fen(),
    corrections: fen(),
    closing: fen(),
    heldBalance: fen(),
  },
});
