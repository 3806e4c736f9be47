import { daysAfter } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { checkChanges, missingFields, RegistryChecks } from '../checks.ts';
import { sameValue } from '../differences.ts';
import { timingOf, type Card, type Change, type ServiceField } from '../registration.ts';
import { conflictsOf } from './conflicts.ts';
import type { NoticeContext, NoticeDecision } from './decision.ts';
import { checkContext, kindOf } from './draft.ts';
import { dayBegins, dayOf, earliestEffect, type EarliestEffect } from './earliest.ts';
import type { NoticeKind } from './event.ts';
import { isDue, isOpenNotice, type Notice } from './notice.ts';
import { refused, type NoticeTurn } from './turn.ts';

/**
 * Submission (REG-03): everything is checked now, against the card as it is now. What changes nothing is left out. The
 * day is fixed here; no later act of the department moves it.
 */
export function submitNotice(turn: NoticeTurn, replaces: readonly Uuid[]): NoticeDecision {
  const { notice, context } = turn;
  const checking = checkContext(context, notice.exceptionReason !== '');
  const { card } = checking;
  const checked = checkChanges(notice.changes, checking);
  const changes = checked.changes.filter(({ field, value }) => !sameValue(card[field], value));
  const emergency = notice.kind === 'emergency';
  const kind = kindOf(changes, emergency, card, context.listed);
  const earliest = earliestEffect(context.now, context.calendar, context.settings);

  const checks = new RegistryChecks(checking);
  checks.problems.push(...checked.problems);
  if (kind === 'registration') {
    const named = new Set(changes.map(({ field }) => field as string));
    checks.problems.push(...missingFields(card, changes).filter(({ field }) => !named.has(field)));
  } else if (changes.length === 0 && checks.problems.length === 0) checks.note('changes', 'nothing_changed');
  noteTiming(checks, kind, changes, card, context.listed);
  if (emergency && notice.reason === '') checks.note('reason', 'required');
  const plannedAt = planned(checks, notice.effectiveDay, kind, earliest, context);
  if (checks.problems.length > 0) return { kind: 'invalid', problems: checks.problems };

  if (context.barred != null && bringsNewService(changes, card, context.listed)) return refused(context.barred);
  const open = context.openNotices.filter((other) => isOpenNotice(other) && !isDue(other, context.now));
  if (replaces.some((id) => id === notice.id || !open.some((other) => other.id === id))) return refused('nothing_to_replace');
  const conflicts = conflictsOf({ id: notice.id, changes }, open).filter(({ noticeId }) => !replaces.includes(noticeId));
  if (conflicts.length > 0) return { kind: 'refused', code: 'conflicts_with_open_notice', conflicts };

  turn.append(
    'notice_submitted',
    {
      kind,
      earliestAt: earliest.at,
      plannedAt,
      exceptions: checked.exceptions,
      replaces: [...replaces],
      provisionalYears: kind === 'change' ? [...earliest.provisionalYears] : [],
      settingsVersion: context.settingsVersion,
    },
    // What is decided on stands in the one event; drafts stay the partner's own.
    { changes, texts: { reason: notice.reason, exceptionReason: notice.exceptionReason } },
  );
  turn.settle();
  // An emergency that is not approved must not cost the partner the notice it has: that one ends with the approval.
  return turn.decided(kind === 'emergency' ? [] : replaces);
}

/** The open notices an emergency was to replace that are still open when it is approved. */
export function stillToReplace({ replaces }: Notice, { openNotices, now }: NoticeContext): Uuid[] {
  return replaces.filter((id) => openNotices.some((other) => other.id === id && isOpenNotice(other) && !isDue(other, now)));
}

/** One notice, one timing: what is effective on notice does not wait in a notice that does, nor is it an emergency. */
function noteTiming(checks: RegistryChecks, kind: NoticeKind, changes: readonly Change[], card: Card, listed: Card): void {
  if (kind === 'registration' || kind === 'on_notice') return;
  const onNotice = changes.filter((change) => timingOf(change, card, listed) === 'on_notice');
  if (kind === 'emergency' && changes.length > 0 && onNotice.length === changes.length) checks.note('emergency', 'emergency_not_needed');
  else for (const { field } of onNotice) checks.note(field, 'mixed_timing');
}

/** The planned instant: the first of the chosen day, or of the earliest permitted one; null: as soon as may be. */
function planned(
  checks: RegistryChecks,
  day: string | null,
  kind: NoticeKind,
  earliest: EarliestEffect,
  { now, calendar, settings }: NoticeContext,
): IsoInstant | null {
  if (day === null) return kind === 'change' ? earliest.at : null;
  const begins = dayBegins(day, calendar);
  const today = dayOf(now, calendar);
  const first = kind === 'change' ? earliest.day : today;
  const last = dayOf(daysAfter(now, settings.latestDaysAhead), calendar);
  if (begins === null) checks.note('effectiveDay', 'not_a_day');
  else if (day < first) checks.note('effectiveDay', 'too_early', first);
  else if (day > last) checks.note('effectiveDay', 'too_late', last);
  return day === today ? null : begins;
}

/** Whether a number is registered for a service that has none now: what a partner offers already it may change at any time. */
function bringsNewService(changes: readonly Change[], card: Card, listed: Card): boolean {
  return changes.some(({ field, value }) => {
    if (!field.startsWith('service_number:') || value === null) return false;
    const key = field as ServiceField;
    return (card[key] === undefined ? listed[key] : card[key]) == null;
  });
}
