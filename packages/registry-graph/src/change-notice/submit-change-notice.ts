import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** REG-03: the draft is given to the group-customer department; its day is fixed now. */
export const submitChangeNotice: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'submit', replaces: input.ids('replaces') },
});
