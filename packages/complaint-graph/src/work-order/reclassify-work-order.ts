import { FAULT_GRADES } from '@lianban/complaint/vocabulary';
import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The first receiver changes what selects the order's clocks (domain.md 3). */
export const reclassifyWorkOrder: CommandForm<'reclassify_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return {
    complaintId,
    seenVersion,
    command: {
      name: 'reclassify_work_order',
      workOrderId,
      urgent: input.flag('urgent'),
      difficult: input.flag('difficult'),
      faultGrade: input.wordOrNull('faultGrade', FAULT_GRADES),
      reason: input.said('reason'),
    },
  };
};
