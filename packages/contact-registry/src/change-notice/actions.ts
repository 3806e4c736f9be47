import type { Caller, RefusalCode } from './decision.ts';
import type { Notice } from './notice.ts';
import { mayCommand, seesNotice } from './policy.ts';
import { NOTICE_COMMANDS, type NoticeCommandName } from './states.ts';

/** A command and whether the caller may give it now; `reason` says why not. */
export interface NoticeAction {
  readonly name: NoticeCommandName;
  readonly allowed: boolean;
  readonly reason: RefusalCode | null;
}

/** Every command to a notice, by the policies that `decide` uses; none where the caller may not know of it. */
export function actionsFor(notice: Notice, caller: Extract<Caller, { kind: 'person' }>): NoticeAction[] {
  if (!seesNotice(notice, caller)) return [];
  return NOTICE_COMMANDS.map((name) => {
    const verdict = mayCommand(notice, name, caller);
    return verdict === 'allowed' ? { name, allowed: true, reason: null } : { name, allowed: false, reason: verdict };
  });
}
