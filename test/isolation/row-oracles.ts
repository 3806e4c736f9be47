/**
 * What each role may see of each table, as the rule of domain.md 1 says it in plain SQL without a policy in it: what policies
 * are compared with, and must differ from once one of them lets everything through. Parameters: programme, tenant, person,
 * unit, complaint, tenant kind, partner.
 */
export type Oracle = string;
/** Complaints of the caller's tenant, or for a seat limited to a unit of that unit. */
const partyWhere = (more: string): string =>
  `(select complaint_id from lianban.complaint_party where programme_id = $1 and tenant_id = $2 and $4::uuid is null${more}
    union all select complaint_id from lianban.complaint_unit where programme_id = $1 and tenant_id = $2 and unit_id = $4${more})`;
const PARTY = partyWhere('');
const HEARD = `complaint_id in ${PARTY} and (audience = 'all' or ($2 in (tenant_1, tenant_2, tenant_3)
  and ($4::uuid is null or not by_unit or $4 in (unit_1, unit_2, unit_3))))`;
const KNOWN_TENANTS =
  "(select id from lianban.tenant where programme_id = $1 and (id = $2 or kind in ('carrier', 'vendor', 'association') or $6 in ('carrier', 'vendor', 'association')))";
const NOTICES =
  '(select id from lianban.change_notice where programme_id = $1 and (partner_tenant_id = $2 or (carrier_tenant_id = $2 and submitted_at is not null)))';
const MANUALS = '(select id from lianban.partner_manual where programme_id = $1 and $2 in (partner_tenant_id, carrier_tenant_id))';
const CONCERNED = `complaint_id in ${PARTY} and $2 in (owner_tenant_id, holder_tenant_id, supervisor_tenant_id, owner_supervisor_tenant_id)
  and ($4::uuid is null or $4 in (owner_unit_id, holder_unit_id, sender_unit_id))`;

/** A member's response plans: its own people's, its outlets' too, and nobody else's. */
const PLANS = 'programme_id = $1 and member_tenant_id = $2';

const FILES = `(state = 'attached' and ${HEARD}) or (state = 'pending' and uploaded_by = $3) or manual_id in ${MANUALS}
  or response_plan_id in (select id from lianban.response_plan where ${PLANS})`;

/** A member's contact report: its own people's, its outlets' too, and its association's. */
const REPORTS = 'programme_id = $1 and $2 in (member_tenant_id, association_tenant_id)';
const OF_REPORT = `member_tenant_id in (select member_tenant_id from lianban.contact_report where ${REPORTS})`;

/** A partner's standing: its own and its carrier's, for seats of the whole organisation. */
const STANDING = 'programme_id = $1 and $2 in (partner_tenant_id, carrier_tenant_id) and $4::uuid is null';

/** A member's card: its own and its association's; a seat at an outlet has its outlet's part. */
const MEMBERS = 'programme_id = $1 and $2 in (member_tenant_id, association_tenant_id)';
const MEMBERS_OR_OUTLETS = `${MEMBERS} and ($4::uuid is null or (member_tenant_id = $2 and outlet_unit_id = $4))`;

/** Refunds of a unit's complaints besides. */
const REFUNDS = `programme_id = $1 and $2 in (partner_tenant_id, carrier_tenant_id) and ($4::uuid is null or complaint_id in ${PARTY})`;
/** A member's summary is its own log: its association reads what was handed in, not what is behind it. */
const STANDING_LOGS = `(select id from lianban.standing_log where (${STANDING} and (subject <> 'summary' or partner_tenant_id = $2)) or (subject = 'refund' and ${REFUNDS}))`;
const OF_STANDING = `standing_id in ${STANDING_LOGS}`;
const HEARD_OF_STANDING = `${OF_STANDING} and (audience = 'all' or tenant_1 = $2)`;

/** By what rows of a table are told apart: of some tables roles may read named columns only. */
export const rowOf = (table: string): string =>
  ({
    two_track_choice: 'row(tenant_id, valid_from)',
    complaint_follow_up: 'row(complaint_id, id)',
    contact_duty: 'row(member_tenant_id, valid_from)',
    seat: 'row(tenant_id, person_id)',
  })[table] ?? 'ctid';

export const READER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: `id in ${KNOWN_TENANTS}`,
  unit: `tenant_id in ${KNOWN_TENANTS}`,
  service: `tenant_id in ${KNOWN_TENANTS}`,
  seat: 'tenant_id = $2',
  search_key: 'tenant_id = $2',
  customer: `tenant_id = $2 and ($4::uuid is null or id in (select customer_id from lianban.complaint_unit where tenant_id = $2 and unit_id = $4))`,
  complaint: `id in ${PARTY}`,
  complaint_party: 'programme_id = $1 and tenant_id = $2 and $4::uuid is null',
  complaint_unit: 'programme_id = $1 and tenant_id = $2 and unit_id = $4',
  complaint_concern: `complaint_id in ${PARTY} and (owner_tenant_id = $2
    or ((member_tenant_id is null or member_tenant_id = $2) and ($4::uuid is null or unit_id is null or unit_id = $4)))`,
  complaint_contact: `complaint_id in ${partyWhere(' and contact_open')}`,
  complaint_actor: `complaint_id in ${PARTY} and tenant_id in ($2, owner_tenant_id)`,
  work_order: CONCERNED,
  clock: CONCERNED,
  complaint_event: HEARD,
  complaint_text: HEARD,
  attachment: FILES,
  attachment_content: `attachment_id in (select id from lianban.attachment where ${FILES})`,
  notice:
    'tenant_id = $2 and (person_id is null or person_id = $3) and ($4::uuid is null or unit_id = $4 or (unit_id is null and complaint_id is null))',
  notice_read: 'tenant_id = $2 and person_id = $3',
  change_notice: `id in ${NOTICES}`,
  change_notice_event: `change_notice_id in ${NOTICES}`,
  change_notice_content: `change_notice_id in ${NOTICES} and (partner_tenant_id = $2 or audience = 'all')`,
  change_notice_actor: `change_notice_id in ${NOTICES}`,
  contact_report: REPORTS,
  contact_report_event: OF_REPORT,
  contact_report_content: OF_REPORT,
  contact_report_actor: OF_REPORT,
  contact_duty: REPORTS,
  published_numbers: `programme_id = $1 and ($2 in (tenant_id, association_tenant_id) or level like '%association')`,
  response_plan: PLANS,
  response_plan_version: PLANS,
  complaint_track: 'programme_id = $1 and tenant_id = $2 and ($4::uuid is null or unit_id = $4)',
  two_track_choice: 'programme_id = $1 and tenant_id = $2',
  // The member's own, an outlet's that it carries out; to the first receiver rectifications that were found carried out (ASC-02).
  complaint_follow_up: `programme_id = $1 and ((tenant_id = $2 and ($4::uuid is null or unit_id = $4))
    or (owner_tenant_id = $2 and ($4::uuid is null or owner_unit_id = $4) and kind = 'rectification' and state = 'carried_out'))`,
  reachability_drill: 'programme_id = $1 and $2 in (partner_tenant_id, carrier_tenant_id)',
  partner_manual: `id in ${MANUALS}`,
  training_attendance: `manual_id in ${MANUALS}`,
  scorecard_contribution: STANDING,
  scorecard_change: STANDING,
  scorecard_month: STANDING,
  member_contribution: MEMBERS_OR_OUTLETS,
  member_change: MEMBERS_OR_OUTLETS,
  member_cell: MEMBERS_OR_OUTLETS,
  member_month: `${MEMBERS} and $4::uuid is null`,
  standing_log: `id in ${STANDING_LOGS}`,
  standing_event: HEARD_OF_STANDING,
  standing_text: HEARD_OF_STANDING,
  standing_actor: OF_STANDING,
  refund: REFUNDS,
  settlement_ledger: STANDING,
  settlement_posting: STANDING,
  settlement_month: STANDING,
  deduction: STANDING,
  card_objection: STANDING,
  sanction: STANDING,
  mass_alert: STANDING,
  accountability_case: STANDING,
  accountability_trigger: STANDING,
  publicity: STANDING,
  repeat_finding: STANDING,
  bulletin: "programme_id = $1 and $4::uuid is null and (partner_tenant_id = $2 or (state = 'issued' and $6 = 'member'))",
  bulletin_data: 'programme_id = $1 and partner_tenant_id = $2 and $4::uuid is null',
  cluster_sign: STANDING,
  summary: "programme_id = $1 and $4::uuid is null and (partner_tenant_id = $2 or (carrier_tenant_id = $2 and state = 'handed_in'))",
  service_relation: "programme_id = $1 and $6 = 'carrier' and $4::uuid is null",
  service_relation_change: "programme_id = $1 and $6 = 'carrier' and $4::uuid is null",
  closed_card: STANDING,
  closed_contribution: STANDING,
  month_closing: 'programme_id = $1 and carrier_tenant_id = $2 and $4::uuid is null',
  month_closing_partner: 'programme_id = $1 and carrier_tenant_id = $2 and $4::uuid is null',
  standing_figure: STANDING,
  // Of a month that has ended, for all partners of the carrier; of a running one, for the carrier only.
  standing_median: `programme_id = $1 and $4::uuid is null and (carrier_tenant_id = $2
    or (ended and carrier_tenant_id = (select supervisor_tenant_id from lianban.tenant where id = $2 and kind = 'partner')))`,
  registration_period: `programme_id = $1 and ($2 in (partner_tenant_id, carrier_tenant_id) or ($6 = 'vendor' and valid_to is null
    and field in ('company_name', 'service_contact', 'technical_contact', 'liaisons', 'hotline_fixed', 'hotline_mobile', 'toll_free', 'email')))`,
};
const ONE = 'programme_id = $1 and complaint_id = $5';
export const WRITER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: 'programme_id = $1',
  unit: 'programme_id = $1',
  service: 'programme_id = $1',
  service_mode: 'programme_id = $1',
  seat: 'programme_id = $1',
  contact_duty: 'programme_id = $1',
  two_track_choice: 'programme_id = $1',
  complaint_track: ONE,
  complaint_follow_up: ONE,
  scorecard_contribution: ONE,
  member_contribution: ONE,
  card_objection: "programme_id = $1 and about_kind = 'complaint' and about_id = $5",
  search_key: 'programme_id = $1',
  customer: 'tenant_id = $2',
  customer_gram: 'tenant_id = $2',
  complaint: 'programme_id = $1 and id = $5',
  complaint_party: ONE,
  complaint_unit: ONE,
  complaint_contact: ONE,
  complaint_concern: ONE,
  complaint_actor: ONE,
  work_order: ONE,
  clock: ONE,
  complaint_event: ONE,
  complaint_text: ONE,
  complaint_gram: ONE,
  notice: ONE,
  command_log: 'tenant_id = $2 and person_id = $3',
  complaint_number: 'tenant_id = $2',
  complaint_number_day: 'tenant_id = $2',
  attachment: `(${ONE}) or (complaint_id is null and tenant_id = $2 and uploaded_by = $3)`,
};
export const WATCHER: Readonly<Record<string, Oracle>> = Object.fromEntries(
  [
    'programme_setting',
    'tenant',
    'unit',
    'service',
    'seat',
    'contact_report',
    'contact_duty',
    'complaint',
    'complaint_party',
    'complaint_unit',
    'work_order',
    'clock',
    'complaint_event',
    'complaint_follow_up',
    'change_notice',
    'deduction',
    'card_objection',
    'month_closing',
    'month_closing_partner',
    'sanction',
    'mass_alert',
    'accountability_case',
    'accountability_look',
    'publicity',
    'repeat_finding',
    'bulletin',
    'cluster_sign',
    'settlement_ledger',
    'reachability_drill',
    'scorecard_month',
    'scorecard_change',
    'member_contribution',
    'standing_figure',
    'standing_median',
    'standing_median_due',
  ].map((table) => [table, 'programme_id = $1']),
);
const OF_PARTNER = 'programme_id = $1 and partner_tenant_id = $7';
const OF_MEMBER = 'programme_id = $1 and member_tenant_id = $7';
export const REGISTRY_WRITER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: 'programme_id = $1',
  unit: 'programme_id = $1',
  service: 'programme_id = $1',
  command_log: 'tenant_id = $2 and person_id = $3',
  change_notice: OF_PARTNER,
  change_notice_event: OF_PARTNER,
  change_notice_content: OF_PARTNER,
  change_notice_actor: OF_PARTNER,
  contact_report: OF_MEMBER,
  contact_report_event: OF_MEMBER,
  contact_report_content: OF_MEMBER,
  contact_report_actor: OF_MEMBER,
  contact_duty: OF_MEMBER,
  response_plan: OF_MEMBER,
  response_plan_version: OF_MEMBER,
  registration_period: OF_PARTNER,
  sanction: OF_PARTNER,
  reachability_drill: OF_PARTNER,
  partner_manual: OF_PARTNER,
  training_attendance: OF_PARTNER,
  attachment: `programme_id = $1 and (partner_tenant_id = $7 or (state = 'pending' and complaint_id is null and tenant_id = $2 and uploaded_by = $3))`,
};

/** What whoever a standing is of holds or held. */
const HELD = 'programme_id = $1 and holder_tenant_id = $7';
const HELD_COMPLAINTS = `(select complaint_id from lianban.work_order where ${HELD})`;

/** Whoever writes one partner's standing. */
export const STANDING_WRITER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: 'programme_id = $1',
  unit: 'programme_id = $1',
  service: 'programme_id = $1',
  service_mode: 'programme_id = $1',
  command_log: 'tenant_id = $2 and person_id = $3',
  customer: 'programme_id = $1 and tenant_id in (select unnest(array[id, supervisor_tenant_id]) from lianban.tenant where id = $7)',
  standing_log: OF_PARTNER,
  standing_event: OF_PARTNER,
  standing_text: OF_PARTNER,
  standing_actor: OF_PARTNER,
  refund: OF_PARTNER,
  settlement_ledger: OF_PARTNER,
  settlement_posting: OF_PARTNER,
  settlement_month: OF_PARTNER,
  deduction: OF_PARTNER,
  card_objection: OF_PARTNER,
  sanction: OF_PARTNER,
  mass_alert: OF_PARTNER,
  accountability_case: OF_PARTNER,
  accountability_trigger: OF_PARTNER,
  accountability_look: OF_PARTNER,
  publicity: OF_PARTNER,
  repeat_finding: OF_PARTNER,
  bulletin: "programme_id = $1 and (partner_tenant_id = $7 or state = 'issued')",
  bulletin_data: OF_PARTNER,
  cluster_sign: OF_PARTNER,
  summary: OF_PARTNER,
  service_relation: 'programme_id = $1',
  closed_card: OF_PARTNER,
  closed_contribution: OF_PARTNER,
  month_closing: OF_PARTNER,
  month_closing_partner: OF_PARTNER,
  standing_figure: OF_PARTNER,
  scorecard_month: OF_PARTNER,
  scorecard_change: OF_PARTNER,
  scorecard_contribution: OF_PARTNER,
  reachability_drill: OF_PARTNER,
  change_notice: OF_PARTNER,
  complaint_follow_up: "programme_id = $1 and tenant_id = $7 and kind = 'rectification' and state = 'carried_out'",
  work_order: HELD,
  clock: HELD,
  complaint: `programme_id = $1 and id in ${HELD_COMPLAINTS}`,
  complaint_event: `programme_id = $1 and type = 'call_back_recorded' and complaint_id in ${HELD_COMPLAINTS}`,
};
