import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

const MOST_ATTENDEES = 50;
const MOST_MEASURES = 20;
export const INTERVIEW_SIDES = ['association', 'member'] as const;

/** The minutes of the interview: when, who, what is demanded by when (ACC-01). */
export const holdInterview: StandingCommandForm = (input, { making }) =>
  caseStep(input, {
    name: 'hold_interview',
    heldAt: input.instant('heldAt'),
    attendees: input
      .parts('attendees', MOST_ATTENDEES)
      .map((part) => ({ name: part.said('name'), side: part.word('side', INTERVIEW_SIDES) })),
    measures: input
      .parts('measures', MOST_MEASURES)
      .map((part) => ({ measureId: making.newId(), text: part.said('text'), deadlineDay: part.said('deadlineDay').trim() })),
    reason: input.said('reason'),
  });
