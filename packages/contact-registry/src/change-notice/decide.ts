import { FieldChecks } from '@lianban/complaint/decide/field-checks';
import type { Caller, NoticeCommand, NoticeContext, NoticeDecision } from './decision.ts';
import { writeDraft } from './draft.ts';
import { importCard } from './import-card.ts';
import type { Notice } from './notice.ts';
import { mayCommand, mayDraft, mayImport } from './policy.ts';
import { NOTICE_TABLE } from './states.ts';
import { stillToReplace, submitNotice } from './submit.ts';
import { NoticeTurn, refused } from './turn.ts';

/**
 * What a command makes of a notice: the events to append, or why not (REG-03, REG-05). Pure: `context.now` is the only
 * present. A notice whose instant has come takes effect first, whatever the command, so that nothing depends on when
 * the worker ran.
 *
 * @param notice null where there is none yet; only `draft` and `import_card` fit that
 */
export function decide(notice: Notice | null, command: NoticeCommand, caller: Caller, context: NoticeContext): NoticeDecision {
  const turn = new NoticeTurn(notice, caller, context);
  if (command.name === 'draft') {
    const verdict = mayDraft(context.partnerTenantId, caller);
    if (verdict !== 'allowed') return refused(verdict);
    return notice === null ? writeDraft(turn, command, 'notice_drafted') : refused('already_drafted');
  }
  if (command.name === 'import_card') {
    const verdict = mayImport(caller);
    if (verdict !== 'allowed') return refused(verdict);
    return notice === null ? importCard(turn, command) : refused('already_drafted');
  }
  // What is not there and what is not the caller's to see are told apart by nobody.
  if (notice === null) return refused('not_a_party');
  if (command.name === 'take_effect' || command.name === 'be_replaced') {
    return caller.kind === 'system' ? bySystem(turn, command) : refused('system_only');
  }
  if (caller.kind === 'system') return refused('not_a_party');
  turn.settle();
  const verdict = mayCommand(turn.notice, command.name, caller);
  return verdict === 'allowed' ? byPerson(turn, command) : refused(verdict);
}

type SystemCommand = Extract<NoticeCommand, { name: 'take_effect' | 'be_replaced' }>;
type PersonCommand = Exclude<NoticeCommand, SystemCommand | { name: 'draft' | 'import_card' }>;

function bySystem(turn: NoticeTurn, command: SystemCommand): NoticeDecision {
  const move = NOTICE_TABLE[turn.notice.state][command.name];
  if ('refused' in move) return refused(move.refused);
  turn.settle();
  const tookEffect = turn.events.length > 0;
  if (command.name === 'take_effect') return tookEffect ? turn.decided() : refused('not_due');
  if (tookEffect) return refused('notice_effective');
  turn.append('notice_replaced', { byNoticeId: command.byNoticeId });
  return turn.decided();
}

function byPerson(turn: NoticeTurn, command: PersonCommand): NoticeDecision {
  switch (command.name) {
    case 'revise':
      return writeDraft(turn, command, 'notice_revised');
    case 'submit':
      return submitNotice(turn, command.replaces);
    case 'acknowledge':
      return done(turn, () => turn.append('notice_acknowledged', {}));
    case 'approve_emergency': {
      const replaced = stillToReplace(turn.notice, turn.context);
      return withReason(turn, command.reason, 'optional', (texts) => turn.append('emergency_approved', { replaced }, { texts }), replaced);
    }
    case 'grant_exception':
      return withReason(turn, command.reason, 'required', (texts) => turn.append('exception_granted', {}, { texts }));
    case 'reject':
      return withReason(turn, command.reason, 'required', (texts) => turn.append('notice_rejected', {}, { texts }));
    case 'confirm_informed':
      return done(turn, () => turn.append('centre_informed', {}));
    case 'withdraw':
      return withReason(turn, command.reason, 'optional', (texts) => turn.append('notice_withdrawn', {}, { texts }));
  }
}

function withReason(
  turn: NoticeTurn,
  text: string,
  required: 'required' | 'optional',
  act: (texts: { reason: string }) => void,
  replaced: readonly string[] = [],
): NoticeDecision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', text, 'text', required);
  if (checks.problems.length > 0) return { kind: 'invalid', problems: checks.problems };
  return done(turn, () => act({ reason }), replaced);
}

/** The step, and the effect where the step was the last thing it waited for. */
function done(turn: NoticeTurn, act: () => void, replaced: readonly string[] = []): NoticeDecision {
  act();
  turn.settle();
  return turn.decided(replaced);
}
