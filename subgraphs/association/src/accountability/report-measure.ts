import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** The member says that a demanded measure is done. */
export const reportMeasure: StandingCommandForm = (input) =>
  caseStep(input, { name: 'report_measure', measureId: input.id('measureId'), report: input.said('report') });
