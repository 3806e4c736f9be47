import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** REG-03: the group-customer department has taken note; the customer-service centre is told by it. */
export const acknowledgeChangeNotice: NoticeCommandForm = (input) => ({ ...seenNotice(input), command: { name: 'acknowledge' } });
