import type { Uuid } from '../vocabulary.ts';
import type { NoticeDraft } from './draft.ts';

/** Who receives for a member now, and why (REG-08). */
export interface OnDuty {
  /** Whose seat is told; null: who is on duty has none, so everybody is told whose work it could be. */
  readonly personId: Uuid | null;
  /** As what: handler A, B or the leader. */
  readonly role: string;
  readonly reason: string;
}

/** A notice as far as it is directed. */
type Directed = Pick<NoticeDraft, 'tenantId' | 'personId' | 'values' | 'forDuty'> & { readonly roles: readonly string[] | null };

/**
 * Directs what is for whoever is on duty to that person (REG-08); the roles that are told besides are told as before. A member
 * of whom nothing is known has reported nobody: every seat that could answer is told.
 *
 * @param onDuty by the member's id
 * @returns for each notice what it has become, the person's first
 */
export function toWhoIsOnDuty<N extends Directed>(notices: readonly N[], onDuty: ReadonlyMap<Uuid, OnDuty>): N[][] {
  return notices.map((notice) => {
    const { forDuty, tenantId, values } = notice;
    const receiver = forDuty && onDuty.get(tenantId);
    if (forDuty === undefined || receiver === undefined) return [notice];
    const told = { ...notice, values: { ...values, receiver: receiver.role, receiverReason: receiver.reason } };
    if (receiver.personId === null) return [told];
    const besides = forDuty.others.length === 0 ? [] : [{ ...notice, roles: forDuty.others }];
    return [{ ...told, personId: receiver.personId, roles: null }, ...besides];
  });
}

/** The members whose person on duty must be known before the notices can be sent. */
export function membersToAsk(notices: readonly Directed[]): Uuid[] {
  return [...new Set(notices.filter(({ forDuty }) => forDuty !== undefined).map(({ tenantId }) => tenantId))];
}
