import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** The banking supervisor was told, with a recommendation of discipline (ACC-02). */
export const reportToSupervisor: StandingCommandForm = (input) =>
  caseStep(input, {
    name: 'report_to_supervisor',
    toldDay: input.said('toldDay').trim(),
    recommendation: input.said('recommendation'),
  });
