import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** REG-03: the customer-service centre confirms that it is informed. */
export const confirmChangeNotice: NoticeCommandForm = (input) => ({ ...seenNotice(input), command: { name: 'confirm_informed' } });
