import type { FieldProblem } from '@lianban/complaint/decision';
import type { RowProblemCode } from '../card-sheet/read-row.ts';
import { checkChanges, missingFields, RegistryChecks } from '../checks.ts';
import { sameValue } from '../differences.ts';
import type { CardImport, NoticeDecision } from './decision.ts';
import { checkContext } from './draft.ts';
import { earliestEffect } from './earliest.ts';
import type { NoticeTurn } from './turn.ts';

/**
 * What the group-customer department takes over from its lists of partners that were registered before the registry was
 * (docs/decisions/0015): in the registry at once, told to the partner, and recorded as that department's doing. As soon as a
 * partner has submitted a notice of its own the card is the partner's word, and an import changes nothing of it any more.
 */
export function importCard(turn: NoticeTurn, { changes: stated, reason: given, exceptionReason: asked }: CardImport): NoticeDecision {
  const { context } = turn;
  const checking = checkContext(context, asked.trim() !== '');
  const { card } = checking;
  const checked = checkChanges(stated, checking);
  const changes = checked.changes.filter(({ field, value }) => !sameValue(card[field], value));
  const checks = new RegistryChecks(checking);
  checks.problems.push(...checked.problems);
  const reason = checks.text('reason', given, 'text');
  const exceptionReason = checks.text('exceptionReason', asked, 'text', 'optional');
  const named = new Set<string>(stated.map(({ field }) => field));
  // What is stated and empty was noted already.
  checks.problems.push(...missingFields(card, changes).filter(({ field }) => !named.has(field)));
  if (checks.problems.length === 0 && changes.length === 0) checks.note('changes', 'nothing_changed');
  if (checks.problems.length > 0) return { kind: 'invalid', problems: checks.problems };
  if (context.partnerHasSpoken !== false) return { kind: 'invalid', problems: [keptByPartner] };

  const texts = { reason, exceptionReason };
  turn.append('notice_drafted', { kind: 'on_notice', partnerTenantId: context.partnerTenantId, effectiveDay: null }, { changes, texts });
  turn.append(
    'notice_submitted',
    {
      kind: 'on_notice',
      earliestAt: earliestEffect(context.now, context.calendar, context.settings).at,
      plannedAt: null,
      exceptions: checked.exceptions,
      replaces: [],
      provisionalYears: [],
      settingsVersion: context.settingsVersion,
    },
    { changes, texts },
  );
  // Who imports is who grants (REG-02), and has said why.
  if (checked.exceptions.length > 0) turn.append('exception_granted', {}, { texts: { reason: exceptionReason } });
  turn.settle();
  return turn.decided();
}

const keptByPartner: FieldProblem = { field: 'partner', code: 'kept_by_partner' satisfies RowProblemCode };
