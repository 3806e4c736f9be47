import type { FieldProblem } from '@lianban/complaint/decision';
import { checkDraft } from '../checks.ts';
import { sameValue } from '../differences.ts';
import type { Change } from '../registration.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import { decide } from './decide.ts';
import type { Caller, NoticeContext, NoticeDraftInput, RefusalCode } from './decision.ts';
import { cardNow, checkContext, splitByTiming } from './draft.ts';
import { foldNotice } from './fold.ts';
import type { Notice } from './notice.ts';
import { mayDraft } from './policy.ts';

/** One notice that would come about. */
export interface PreviewedNotice {
  /** As it would be after its submission; a draft where that is not possible yet. */
  readonly notice: Notice;
  /** Open notices on the same fields; to be named as replaced. */
  readonly conflicts: readonly Conflict[];
}

export type Preview =
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'previewed'; readonly problems: readonly FieldProblem[]; readonly notices: readonly PreviewedNotice[] };

/**
 * What an edited card would become if it were submitted now, by the decisions that submission itself takes: two notices
 * where a part is effective on notice, so that a liaison does not wait with the others (REG-03). The day and the reasons
 * belong to the part that waits; what is effective on notice takes effect at once beside it.
 *
 * @param context its `noticeId` only stands for the notices to be
 */
export function previewCard(input: NoticeDraftInput, caller: Caller, context: NoticeContext): Preview {
  const verdict = mayDraft(context.partnerTenantId, caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const card = cardNow(context);
  const checked = checkDraft(input.changes, checkContext(context, true));
  if (checked.problems.length > 0) return { kind: 'previewed', problems: checked.problems, notices: [] };
  const wanted = checked.changes.filter(({ field, value }) => !sameValue(card[field], value));
  const { afterNotice, onNotice } = splitByTiming(wanted, card, context.listed);
  const alone = afterNotice.length === 0;
  const parts = [
    ...(alone ? [] : [{ ...input, changes: afterNotice }]),
    ...(onNotice.length === 0 ? [] : [alone ? { ...input, changes: onNotice } : onlyOnNotice(onNotice)]),
  ];
  const asked = parts.length > 0 ? parts : [{ ...input, changes: wanted }];
  const problems: FieldProblem[] = [];
  const notices: PreviewedNotice[] = [];
  for (const part of asked) {
    const drafted = decide(null, { name: 'draft', ...part }, caller, context);
    if (drafted.kind !== 'decided') {
      problems.push(...(drafted.kind === 'invalid' ? drafted.problems : []));
      continue;
    }
    const draft = folded(null, drafted.events, context.noticeId);
    const conflicts = conflictsOf(draft, context.openNotices);
    const replaces = [...new Set(conflicts.map(({ noticeId }) => noticeId))];
    const submitted = decide(draft, { name: 'submit', replaces }, caller, context);
    if (submitted.kind === 'invalid') problems.push(...submitted.problems);
    const notice = submitted.kind === 'decided' ? folded(draft, submitted.events, context.noticeId) : draft;
    if (part.changes.length > 0) notices.push({ notice, conflicts });
  }
  return { kind: 'previewed', problems: once(problems), notices };
}

const onlyOnNotice = (changes: readonly Change[]): NoticeDraftInput => ({
  changes,
  effectiveDay: null,
  emergency: false,
  reason: '',
  exceptionReason: '',
});

function folded(notice: Notice | null, events: readonly Parameters<typeof foldNotice>[1][], id: string): Notice {
  return events.reduce<Notice | null>((before, event) => foldNotice(before, event, id), notice)!;
}

/** The draft and its submission find the same things wrong. */
function once(problems: readonly FieldProblem[]): FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ field, code }) => !seen.has(`${field} ${code}`) && seen.add(`${field} ${code}`));
}
