import { checkDraft, RegistryChecks, type CheckContext } from '../checks.ts';
import { cardAsOf, withDueNotices } from '../effective-dating.ts';
import { timingOf, type Card, type Change } from '../registration.ts';
import type { NoticeContext, NoticeDecision, NoticeDraftInput } from './decision.ts';
import type { NoticeKind } from './event.ts';
import type { NoticeTurn } from './turn.ts';

/** The partner's card as it is in truth now. */
export function cardNow({ periods, openNotices, now }: NoticeContext): Card {
  return cardAsOf(withDueNotices(periods, openNotices, now), now);
}

export function checkContext(context: NoticeContext, exceptionAsked: boolean): CheckContext {
  return { settings: context.settings, card: cardNow(context), serviceIds: context.serviceIds, exceptionAsked };
}

/** What a notice is, by what it changes: one notice, one timing (docs/decisions/0012). */
export function kindOf(changes: readonly Change[], emergency: boolean, card: Card, listed: Card): NoticeKind {
  if (emergency) return 'emergency';
  if (Object.keys(card).length === 0) return 'registration';
  const waits = changes.some((change) => timingOf(change, card, listed) === 'after_notice');
  return waits ? 'change' : 'on_notice';
}

/**
 * The changes apart by timing: what a portal that lets people edit the whole card makes into two notices, so that a
 * liaison's change does not wait for the others (REG-03). A first registration is one notice.
 */
export function splitByTiming(changes: readonly Change[], card: Card, listed: Card): { afterNotice: Change[]; onNotice: Change[] } {
  if (Object.keys(card).length === 0) return { afterNotice: [...changes], onNotice: [] };
  return {
    afterNotice: changes.filter((change) => timingOf(change, card, listed) === 'after_notice'),
    onNotice: changes.filter((change) => timingOf(change, card, listed) === 'on_notice'),
  };
}

/** Writes or rewrites a draft: kept as typed, refused only what could not be stored or shown. */
export function writeDraft(turn: NoticeTurn, input: NoticeDraftInput, type: 'notice_drafted' | 'notice_revised'): NoticeDecision {
  const context = checkContext(turn.context, true);
  const { changes, problems } = checkDraft(input.changes, context);
  const checks = new RegistryChecks(context);
  const reason = checks.text('reason', input.reason, 'text', 'optional');
  const exceptionReason = checks.text('exceptionReason', input.exceptionReason, 'text', 'optional');
  const all = [...problems, ...checks.problems];
  if (all.length > 0) return { kind: 'invalid', problems: all };
  const kind = kindOf(changes, input.emergency, context.card, turn.context.listed);
  const payload = { kind, partnerTenantId: turn.context.partnerTenantId, effectiveDay: input.effectiveDay };
  const more = { changes, texts: { reason, exceptionReason } };
  if (type === 'notice_drafted') turn.append(type, payload, more);
  else turn.append(type, { kind, effectiveDay: input.effectiveDay }, more);
  return turn.decided();
}
