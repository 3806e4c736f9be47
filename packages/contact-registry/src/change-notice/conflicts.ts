import type { Uuid } from '@lianban/complaint/vocabulary';
import type { FieldKey } from '../registration.ts';
import { isOpenNotice, type Notice } from './notice.ts';

/** A field that another open notice touches too. */
export interface Conflict {
  readonly field: FieldKey;
  readonly noticeId: Uuid;
}

/** Where a notice and the partner's open ones touch the same field: shown on both, and settled before submission. */
export function conflictsOf(notice: Pick<Notice, 'id' | 'changes'>, others: readonly Notice[]): Conflict[] {
  const fields = new Set(notice.changes.map(({ field }) => field));
  return others
    .filter((other) => other.id !== notice.id && isOpenNotice(other))
    .flatMap(({ id, changes }) => changes.filter(({ field }) => fields.has(field)).map(({ field }) => ({ field, noticeId: id })));
}
