import { seenVersion, type ReportCommandForm } from './report-command-field.ts';

/** The handler is back, or will not be away after all (REG-08). */
export const endAbsence: ReportCommandForm = (input) => ({
  version: seenVersion(input),
  command: { name: 'end_absence', absenceId: input.id('absenceId') },
});
