import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';

/** What a member reports (REG-08), in the order in which forms show it: 分管领导, 责任部门, 承办人 A 角, 承办人 B 角. */
export const REPORT_FIELDS = ['leader', 'responsible_department', 'handler_a', 'handler_b'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** The handlers of a member's complaints 承办人; B receives when A is absent. */
export const HANDLERS = ['handler_a', 'handler_b'] as const satisfies readonly ReportField[];
export type HandlerRole = (typeof HANDLERS)[number];

/** A person of a report and how to reach them; numbers in E.164 once they are checked. */
export interface ReportedPerson {
  readonly name: string;
  /** Of the desk; a fixed line without extension. */
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  /** Whose seat of the member is told in the portal; null: reached by phone and mail only. */
  readonly personId: Uuid | null;
}

/** The department that answers for complaints 责任部门. */
export interface ReportedDepartment {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** The values of a whole report. */
export interface ReportValues {
  readonly leader: ReportedPerson;
  readonly responsible_department: ReportedDepartment;
  readonly handler_a: ReportedPerson;
  readonly handler_b: ReportedPerson;
}

/** Days on which a handler is not there. It is the person's: whoever takes the role over is there. */
export interface Absence {
  readonly id: Uuid;
  /** As what the person was reported absent. */
  readonly handler: HandlerRole;
  readonly person: Pick<ReportedPerson, 'name' | 'personId'>;
  /** Local days `YYYY-MM-DD`, both of them absent. */
  readonly fromDay: string;
  readonly toDay: string;
  /** It counts from then on, never backwards. */
  readonly reportedAt: IsoInstant;
  /** When the person came back before the last day, or the absence was called off; null: neither. */
  readonly endedAt: IsoInstant | null;
}

/** A member's contact report as its log means it. */
export interface ContactReport {
  readonly memberTenantId: Uuid;
  readonly values: ReportValues;
  readonly absences: readonly Absence[];
  readonly filedAt: IsoInstant;
  /** When a value last changed. */
  readonly changedAt: IsoInstant;
  /** The number of events it was folded from. */
  readonly version: number;
}

/** Whether both are the same person: by their seats where both have one, else by name. */
export function isSamePerson(one: Absence['person'], other: Absence['person']): boolean {
  return one.personId !== null && other.personId !== null ? one.personId === other.personId : one.name === other.name;
}
