import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** The group-customer department does not accept the notice. */
export const rejectChangeNotice: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'reject', reason: input.said('reason') },
});
