import type { CommandForm } from '@lianban/complaint-graph/command/command-form';
import { FOLLOW_UP_KINDS } from '@lianban/complaint/follow-up/follow-ups';

/** A rectification or a staff measure (ASC-02). */
export const orderFollowUp: CommandForm<'order_follow_up'> = (input, { newId }) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'order_follow_up',
    followUpId: newId(),
    kind: input.word('kind', FOLLOW_UP_KINDS),
    unitId: input.idOrNull('unitId'),
    demand: input.said('demand'),
    staff: input.said('staff'),
    measure: input.said('measure'),
    dueDay: input.said('dueDay').trim(),
  },
});
