import type { CommandForm } from '../command/command-form.ts';

/** CMP-12: the customer confirmed the record after intake. */
export const confirmRecord: CommandForm<'confirm_record'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'confirm_record', confirmedAt: input.instant('confirmedAt') },
});
