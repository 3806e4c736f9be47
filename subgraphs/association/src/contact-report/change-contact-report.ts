import { seenVersion, type ReportCommandForm } from './report-command-field.ts';
import { readValues } from './report-input.ts';

/** A change, effective at once (REG-08). */
export const changeContactReport: ReportCommandForm = (input) => ({
  version: seenVersion(input),
  command: { name: 'change_report', values: readValues(input) },
});
