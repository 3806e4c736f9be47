import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { RootField } from './schemas.ts';

/** What an argument can name that belongs to somebody. */
export const NAMEABLE = [
  'complaint',
  'workOrder',
  'version',
  'request',
  'organisation',
  'unit',
  'customer',
  'service',
  'file',
  'notice',
  'changeNotice',
  'changeNoticeVersion',
  'absence',
  'plan',
  'planVersion',
  'person',
  'reportVersion',
  'manual',
  'refund',
  'refundVersion',
  'posting',
  'deduction',
  'sanction',
  'deductionVersion',
  'sanctionVersion',
  'objection',
  'case',
  'caseVersion',
  'measure',
  'followUp',
  'followUpVersion',
  'callBack',
  'bulletin',
  'bulletinVersion',
  'sectionVersion',
  'summary',
  'summaryVersion',
  'countermeasure',
  'ledgerVersion',
  'number',
  'search',
  'phone',
  'text',
] as const;
export type Nameable = (typeof NAMEABLE)[number];

/** A place in the arguments of a root field where something can be named, such as `input.workOrders.holderId`. */
export interface Slot {
  readonly path: string;
  readonly names: Nameable;
  /** Something must stand here. */
  readonly required: boolean;
}

/** What stands in a slot; undefined leaves an optional one out. */
export type Choice = (slot: Slot) => unknown;

/** What an id argument names, by its name. An argument that is not listed here makes the matrix fail. */
const IDS: Readonly<Record<string, Nameable>> = {
  id: 'complaint',
  complaintId: 'complaint',
  repeatOfId: 'complaint',
  firstComplaintId: 'complaint',
  workOrderId: 'workOrder',
  parentWorkOrderId: 'workOrder',
  returnTo: 'workOrder',
  requestId: 'request',
  holderId: 'organisation',
  memberId: 'organisation',
  ownerId: 'organisation',
  unitId: 'unit',
  holderUnitId: 'unit',
  customerId: 'customer',
  serviceId: 'service',
  relatedServiceIds: 'service',
  seenServiceIds: 'service',
  attachmentId: 'file',
  attachmentIds: 'file',
  fileId: 'file',
  ids: 'notice',
  upToId: 'notice',
  changeNoticeId: 'changeNotice',
  replaces: 'changeNotice',
  manualId: 'manual',
  refundId: 'refund',
  postingId: 'posting',
  deductionId: 'deduction',
  sanctionId: 'sanction',
  objectionId: 'objection',
  caseId: 'case',
  measureId: 'measure',
  followUpId: 'followUp',
  callBackId: 'callBack',
  bulletinId: 'bulletin',
  summaryId: 'summary',
  countermeasureId: 'countermeasure',
  complaintIds: 'complaint',
  partnerId: 'organisation',
  outletId: 'unit',
  outletIds: 'unit',
  absenceId: 'absence',
  planId: 'plan',
  keptFileIds: 'file',
  personId: 'person',
};
/** Ids of nobody's: the client's own, and those of a programme's rubric, which its settings name besides. */
const NOBODYS = new Set(['idempotencyKey', 'itemId']);
/** Texts that find something, by input type and name. */
const FINDERS: Readonly<Record<string, Nameable>> = {
  'Query.number': 'number',
  'Query.search': 'search',
  'ComplaintFilter.search': 'search',
  'RepeatProposalInput.phone': 'phone',
  'RepeatProposalInput.subject': 'text',
  'RepeatProposalInput.description': 'text',
};
/** Values that fit where no id is meant. */
const WORDS: Readonly<Record<string, unknown>> = {
  kind: 'COMPLAINT',
  outcome: 'NOT_SATISFIED',
  audience: 'OWNER_AND_HOLDER',
  phone: '13800138000',
  from: '2026-11-02',
  to: '2026-11-05',
  day: '2026-11-02',
  fromDay: '2026-11-02',
  toDay: '2026-11-05',
  dueDay: '2026-11-05',
  validFrom: '2026-11-02',
  validTo: '2026-11-05',
  month: '2026-10',
  fromMonth: '2026-10',
  toMonth: '2026-11',
  shareOf: '2026-10',
  promisedAt: null,
  itemId: 'reachability',
};

type Place = GraphQLArgument | GraphQLInputField;

/** Everything in a field's arguments that can name something. */
export function slotsOf({ field }: RootField): Slot[] {
  const slots: Slot[] = [];
  const walk = (places: readonly Place[], owner: string, prefix: string): void => {
    for (const place of places) {
      const names = nameable(place, owner);
      const type = getNamedType(place.type);
      if (names) slots.push(slotAt(place, names, prefix));
      else if (isInputObjectType(type)) walk(Object.values(type.getFields()), type.name, `${prefix}${place.name}.`);
    }
  };
  walk(field.args, 'Query', '');
  return slots;
}

/** The variables of one call. Required arguments that name nothing get a value that fits. */
export function variablesOf({ field }: RootField, choose: Choice): Record<string, unknown> {
  return fill(field.args, 'Query', '', choose);
}

/** `$a: A!, $b: B` and `a: $a, b: $b` of a field. */
export function signatureOf({ field }: RootField): { declared: string; passed: string } {
  if (field.args.length === 0) return { declared: '', passed: '' };
  return {
    declared: `(${field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`,
    passed: `(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})`,
  };
}

function fill(places: readonly Place[], owner: string, prefix: string, choose: Choice): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const place of places) {
    const value = valueOf(place, owner, prefix, choose);
    if (value !== undefined) filled[place.name] = value;
    else if (mustStand(place)) throw new Error(`The matrix has no value for ${owner}.${place.name}.`);
  }
  return filled;
}

function valueOf(place: Place, owner: string, prefix: string, choose: Choice): unknown {
  const path = prefix + place.name;
  const names = nameable(place, owner);
  if (names) {
    const value = choose(slotAt(place, names, prefix));
    return value !== undefined && isList(place.type) && !Array.isArray(value) ? [value] : value;
  }
  const type = getNamedType(place.type);
  const required = mustStand(place);
  if (isInputObjectType(type)) {
    const chosen = slotsBelow(Object.values(type.getFields()), type.name, `${path}.`).some((slot) => choose(slot) !== undefined);
    if (!required && !chosen) return undefined;
    const inner = fill(Object.values(type.getFields()), type.name, `${path}.`, choose);
    return isList(place.type) ? [inner] : inner;
  }
  if (place.name === 'idempotencyKey') return randomUUID();
  if (!required) return undefined;
  if (place.name in WORDS && !(isEnumType(type) && !type.getValue(String(WORDS[place.name])))) return WORDS[place.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const plain: Record<string, unknown> = { String: '隔离检查', Boolean: true, Int: 1, DateTime: new Date().toISOString() };
  const value = plain[type.name];
  return value !== undefined && isList(place.type) ? [value] : value;
}

const mustStand = ({ type, defaultValue }: Place): boolean => isNonNullType(type) && defaultValue === undefined;
const slotAt = (place: Place, names: Nameable, prefix: string): Slot => ({ path: prefix + place.name, names, required: mustStand(place) });

function slotsBelow(places: readonly Place[], owner: string, prefix: string): Slot[] {
  return places.flatMap((place) => {
    const names = nameable(place, owner);
    return names ? [slotAt(place, names, prefix)] : [];
  });
}

/** What a place names, or null where it names nothing. @throws where an id's meaning is unknown */
function nameable(place: Place, owner: string): Nameable | null {
  const type = getNamedType(place.type).name;
  const finder = FINDERS[`${owner}.${place.name}`];
  if (finder) return finder;
  if (place.name === 'version' && owner.includes('ChangeNotice')) return 'changeNoticeVersion';
  // An absence is reported of one's own organisation: nothing can be named.
  if (place.name === 'version' && owner === 'ReportAbsenceInput') return null;
  if (place.name === 'version' && /ContactReport|EndAbsence/.test(owner)) return 'reportVersion';
  if (place.name === 'version' && owner.includes('ResponsePlan')) return 'planVersion';
  if (place.name === 'version' && owner.includes('Refund')) return 'refundVersion';
  if (place.name === 'version' && /Settlement|Posting/.test(owner)) return 'ledgerVersion';
  if (place.name === 'version' && owner.includes('Deduction')) return 'deductionVersion';
  if (place.name === 'version' && /Sanction|Plan/.test(owner)) return 'sanctionVersion';
  if (place.name === 'version' && /^(Case|HoldInterview|(Report|Judge)Measure|DecideCriticism|ReportToSupervisor)/.test(owner))
    return 'caseVersion';
  if (place.name === 'version' && owner.includes('FollowUp')) return 'followUpVersion';
  if (place.name === 'version' && /^Edit(Bulletin|Summary)SectionInput$/.test(owner)) return 'sectionVersion';
  if (place.name === 'version' && owner.startsWith('Summary')) return 'summaryVersion';
  if (place.name === 'version' && owner.startsWith('Bulletin')) return 'bulletinVersion';
  if (place.name === 'version' && type === 'Int' && !/Change(ProgrammeSettings|StandingSettings|Seasons)Input/.test(owner))
    return 'version';
  if (type !== 'ID' || NOBODYS.has(place.name) || owner === 'RubricItemInput') return null;
  const names = IDS[place.name];
  if (!names) throw new Error(`The isolation matrix does not know what ${owner}.${place.name} names: say so in matrix/arguments.ts.`);
  return names;
}

function isList(type: GraphQLInputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
