import type { CommandForm } from '../command/command-form.ts';
import { InputReader } from '../command/input-reader.ts';
import { readWorkOrderDraft } from './work-order-draft.ts';

/** The first receiver sends one more order (RTE-03), or a member one to its outlet (CLK-12). */
export const sendWorkOrder: CommandForm<'send_work_order'> = (input, making) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'send_work_order',
    workOrder: {
      ...readWorkOrderDraft(input.part('workOrder') ?? new InputReader({}, 'workOrder.', input.problems), making),
      parentWorkOrderId: input.idOrNull('parentWorkOrderId'),
    },
  },
});
