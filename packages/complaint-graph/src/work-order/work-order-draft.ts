import type { WorkOrderDraft } from '@lianban/complaint/command';
import { FAULT_GRADES } from '@lianban/complaint/vocabulary';
import type { Making } from '../command/command-form.ts';
import type { InputReader } from '../command/input-reader.ts';

/** A work order to be sent, as intake or the first receiver fills it in. */
export function readWorkOrderDraft(input: InputReader, making: Making): WorkOrderDraft {
  return {
    workOrderId: making.newId(),
    holderTenantId: input.id('holderId'),
    holderUnitId: input.idOrNull('holderUnitId'),
    urgent: input.flag('urgent'),
    difficult: input.flag('difficult'),
    faultGrade: input.wordOrNull('faultGrade', FAULT_GRADES),
    instruction: input.said('instruction'),
  };
}
