import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** REG-02: the carrier excepts the service contact's mobile number. */
export const grantMobileException: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'grant_exception', reason: input.said('reason') },
});
