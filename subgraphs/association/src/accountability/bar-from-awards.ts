import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** Step 3: the committee confirms that the season's awards are lost (ACC-03). */
export const barFromAwards: StandingCommandForm = (input) => caseStep(input, { name: 'bar_from_awards', reason: input.said('reason') });
