import type { CommandForm } from '../command/command-form.ts';

/** 催办: the first receiver asks the holder to hurry. */
export const urgeWorkOrder: CommandForm<'urge_work_order'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'urge_work_order', workOrderId: input.id('workOrderId'), reason: input.said('reason') },
});
