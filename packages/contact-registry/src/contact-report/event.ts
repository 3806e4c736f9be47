import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeActor } from '../change-notice/event.ts';
import type { HandlerRole, ReportField, ReportValues } from './report.ts';

/**
 * The events of a report's log (REG-08: changes are reported at once). Each is effective in its own instant. Payloads hold
 * no contact data: those are `values`, which persistence may keep apart, as it does for change notices.
 */
export interface ReportEventPayloads {
  report_filed: { memberTenantId: Uuid };
  report_changed: { fields: ReportField[] };
  absence_reported: { absenceId: Uuid; handler: HandlerRole; fromDay: string; toDay: string };
  absence_ended: { absenceId: Uuid };
}
export type ReportEventType = keyof ReportEventPayloads;

/** The payload version each kind of event is written in today. */
export const REPORT_EVENT_VERSION = 1;

export type ReportEvent<T extends ReportEventType = ReportEventType> = {
  [K in T]: {
    readonly type: K;
    readonly version: number;
    /** The instant of the command that caused it, and of its effect. */
    readonly at: IsoInstant;
    readonly actor: NoticeActor;
    readonly payload: Readonly<ReportEventPayloads[K]>;
    /** The new values; all of them when filed. */
    readonly values?: Partial<ReportValues>;
  };
}[T];
