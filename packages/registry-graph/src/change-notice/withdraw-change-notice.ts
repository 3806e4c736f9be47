import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** The partner takes a notice back before it takes effect. */
export const withdrawChangeNotice: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'withdraw', reason: input.said('reason') },
});
