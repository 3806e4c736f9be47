import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** REG-05: the carrier lets an emergency take effect at once. */
export const approveEmergencyChange: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'approve_emergency', reason: input.said('reason') },
});
