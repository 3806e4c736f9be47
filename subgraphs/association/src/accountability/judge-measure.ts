import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** What the association found of a demanded measure. */
export const judgeMeasure: StandingCommandForm = (input) =>
  caseStep(input, {
    name: 'judge_measure',
    measureId: input.id('measureId'),
    done: input.flag('done'),
    reason: input.said('reason'),
  });
