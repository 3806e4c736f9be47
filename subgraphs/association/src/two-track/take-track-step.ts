import type { CommandForm } from '@lianban/complaint-graph/command/command-form';
import { TRACK_TEXTS } from '@lianban/complaint/two-track/forms';
import { PASSED_TO, TRACK_STEPS } from '@lianban/complaint/two-track/tracks';
import { CALL_BACK_OUTCOMES } from '@lianban/complaint/vocabulary';

/** A step of a member's track (TRK-01); what its form asks for is the decision's to say. */
export const takeTrackStep: CommandForm<'take_track_step'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'take_track_step',
    step: input.word('step', TRACK_STEPS),
    texts: Object.fromEntries(TRACK_TEXTS.map((text) => [text, input.said(text)])),
    passedTo: input.wordOrNull('passedTo', PASSED_TO),
    outcome: input.wordOrNull('outcome', CALL_BACK_OUTCOMES),
    archiveNumber: input.said('archiveNumber') || null,
  },
});
