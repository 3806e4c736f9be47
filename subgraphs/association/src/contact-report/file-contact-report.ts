import type { ReportValues } from '@lianban/contact-registry/contact-report/report';
import type { ReportCommandForm } from './report-command-field.ts';
import { readValues } from './report-input.ts';

/** The first report of a member (REG-08). The schema asks for all four. */
export const fileContactReport: ReportCommandForm = (input) => ({
  version: null,
  command: { name: 'file_report', values: readValues(input) as ReportValues },
});
