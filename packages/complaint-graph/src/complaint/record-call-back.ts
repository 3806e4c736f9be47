import { CALL_BACK_OUTCOMES, CALL_BACK_WAYS } from '@lianban/complaint/vocabulary';
import type { CommandForm } from '../command/command-form.ts';

/** SAT-01, CMP-05: a call-back attempt and what it found. */
export const recordCallBack: CommandForm<'record_call_back'> = (input, making) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'record_call_back',
    callBackId: making.newId(),
    outcome: input.word('outcome', CALL_BACK_OUTCOMES),
    way: input.word('way', CALL_BACK_WAYS, 'call_back'),
    comment: input.said('comment'),
    returnTo: input.ids('returnTo'),
  },
});
