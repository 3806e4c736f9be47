import { readDraft } from './draft-input.ts';
import type { NoticeCommandForm } from './notice-command-field.ts';

/** The partner writes down what shall change. */
export const draftChangeNotice: NoticeCommandForm = (input) => ({
  noticeId: null,
  version: null,
  command: { name: 'draft', ...readDraft(input) },
});
