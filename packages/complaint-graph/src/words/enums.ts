import {
  AUDIENCES,
  CALL_BACK_OUTCOMES,
  CALL_BACK_WAYS,
  CHANNELS,
  CLOCK_PARTS,
  CLOCK_STATES,
  CLOSINGS,
  COMPLAINT_STATUSES,
  CUSTOMER_KINDS,
  FAULT_GRADES,
  MAJOR_STATES,
  PARTY_ROLES,
  PAUSE_REASONS,
  REQUEST_KINDS,
  SOLVED_BY,
  TENANT_KINDS,
  VALIDITIES,
  WORK_ORDER_CLASSES,
  WORK_ORDER_STATES,
} from '@lianban/complaint/vocabulary';

/** Words of the trade are lower case in SQL and code, upper case in the graph: the schema's enums carry the lower-case word inside. */
export function enumOf(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));
}

/**
 * Inner values of every enum of the base schema, so that resolvers give and take the words of the vocabulary.
 * The SDL names no enum as a default value: a default would stay upper case.
 */
export const enumResolvers: Readonly<Record<string, Record<string, string>>> = {
  TenantKind: enumOf(TENANT_KINDS),
  RequestKind: enumOf(REQUEST_KINDS),
  CustomerKind: enumOf(CUSTOMER_KINDS),
  Channel: enumOf(CHANNELS),
  SolvedBy: enumOf(SOLVED_BY),
  FaultGrade: enumOf(FAULT_GRADES),
  WorkOrderClass: enumOf(WORK_ORDER_CLASSES),
  WorkOrderState: enumOf(WORK_ORDER_STATES),
  ComplaintStatus: enumOf(COMPLAINT_STATUSES),
  Closing: enumOf(CLOSINGS),
  CallBackOutcome: enumOf(CALL_BACK_OUTCOMES),
  CallBackWay: enumOf(CALL_BACK_WAYS),
  Validity: enumOf(VALIDITIES),
  MajorState: enumOf(MAJOR_STATES),
  ClockState: enumOf(CLOCK_STATES),
  ClockPart: enumOf(CLOCK_PARTS),
  PauseReason: enumOf(PAUSE_REASONS),
  PartyRole: enumOf(PARTY_ROLES),
  AudienceScope: enumOf(AUDIENCES),
  SortDirection: enumOf(['ascending', 'descending']),
  ComplaintView: enumOf(['inbox', 'elsewhere', 'open', 'closed', 'all', 'to_call_back', 'breached']),
  ComplaintSort: enumOf(['next_deadline', 'last_event', 'accepted', 'number']),
  LeaderClosing: enumOf(['leader', 'not_reached', 'invalid']),
  LimitCalendar: enumOf(['elapsed', 'working_days', 'working_hours']),
  CalendarAdditionKind: enumOf(['off', 'working']),
};
