import { HANDLERS } from '@lianban/contact-registry/contact-report/report';
import { seenVersion, type ReportCommandForm } from './report-command-field.ts';

/** Days on which a handler is not there (REG-08). */
export const reportAbsence: ReportCommandForm = (input, { making }) => ({
  version: seenVersion(input),
  command: {
    name: 'report_absence',
    absenceId: making.newId(),
    handler: input.word('handler', HANDLERS),
    fromDay: input.said('fromDay'),
    toDay: input.said('toDay'),
  },
});
