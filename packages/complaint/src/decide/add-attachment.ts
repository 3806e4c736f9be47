import type { AttachmentDraft, Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayAddAttachment } from '../policy/add-attachment.ts';
import { addressedTo } from '../policy/audience.ts';
import { all } from '../policy/facts.ts';
import { AUDIENCES } from '../vocabulary.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** The largest file, in bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

/** A file beside the record, for one of the three audiences. */
export function addAttachment(matter: Matter, command: Command<'add_attachment'>): Decision {
  const checks = new FieldChecks();
  const { attachmentId, bytes, mediaType, fileName } = checkedAttachment(checks, '', command);
  checks.oneOf('audience', command.audience, AUDIENCES);
  const facts = factsOf(matter);
  const to = addressedTo(facts, command.audience, command.workOrderId);
  if (to.kind === 'work_order_required') checks.add('workOrderId', 'required');
  return decideIf(matter, all(mayAddAttachment(facts), to.kind === 'refused' ? to.code : 'allowed'), checks.problems, (turn) => {
    if (to.kind === 'addressed') turn.append('attachment_added', to.audience, { attachmentId, bytes, mediaType }, { file_name: fileName });
  });
}

/** An attachment with its name as it will be kept: a line without path separators. */
export function checkedAttachment(checks: FieldChecks, field: string, draft: AttachmentDraft): AttachmentDraft {
  const fileName = checks.text(`${field}fileName`, draft.fileName, 'line');
  if (/[/\\]/.test(fileName)) checks.add(`${field}fileName`, 'not_a_file_name');
  if (draft.bytes < 1) checks.add(`${field}bytes`, 'empty_file');
  else if (draft.bytes > LARGEST_ATTACHMENT) checks.add(`${field}bytes`, 'too_large', String(LARGEST_ATTACHMENT));
  const { attachmentId, bytes, mediaType } = draft;
  return { attachmentId, bytes, mediaType, fileName };
}
