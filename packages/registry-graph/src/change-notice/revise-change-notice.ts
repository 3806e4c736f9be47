import { readDraft } from './draft-input.ts';
import { seenNotice, type NoticeCommandForm } from './notice-command-field.ts';

/** The partner rewrites a draft. */
export const reviseChangeNotice: NoticeCommandForm = (input) => ({
  ...seenNotice(input),
  command: { name: 'revise', ...readDraft(input) },
});
