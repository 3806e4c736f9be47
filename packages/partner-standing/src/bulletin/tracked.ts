import type { Step } from '../decision.ts';
import type { BulletinEvent } from './bulletin.ts';
import type { BulletinSectionId } from './sections.ts';

/** One line of a text as against the version before. */
export interface TrackedLine {
  readonly change: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** One version of a section: who wrote it, when, why, and what it changed. */
export interface SectionVersion {
  /** Of the log. */
  readonly version: number;
  readonly step: Step;
  readonly text: string;
  readonly lines: readonly TrackedLine[];
}

/** Every version of a section, the draft's first (ASC-03: edited with tracked versions). */
export function sectionVersions(events: readonly BulletinEvent[], sectionId: BulletinSectionId): SectionVersion[] {
  let before = '';
  return events.flatMap((event, index) => {
    const writes = event.type === 'bulletin_drafted' || (event.type === 'section_edited' && event.payload.sectionId === sectionId);
    if (!writes) return [];
    const text = event.texts?.[sectionId] ?? '';
    const lines = trackedLines(before, text);
    before = text;
    return [{ version: index + 1, step: event.step, text, lines }];
  });
}

/** Line by line what became of a text: by the longest row of lines that both have; what was removed stands before what was added. */
export function trackedLines(before: string, after: string): TrackedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const common = commonLengths(old, now);
  const lines: TrackedLine[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    const [one, other] = [old[left], now[right]];
    if (one !== undefined && one === other) {
      lines.push({ change: 'kept', text: one });
      left += 1;
      right += 1;
    } else if (one !== undefined && (other === undefined || (common[left + 1]?.[right] ?? 0) >= (common[left]?.[right + 1] ?? 0))) {
      lines.push({ change: 'removed', text: one });
      left += 1;
    } else {
      lines.push({ change: 'added', text: other ?? '' });
      right += 1;
    }
  }
  return lines;
}

/** How long the longest common row is from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      const row = table[left];
      const next = table[left + 1];
      if (row === undefined || next === undefined) continue;
      row[right] = old[left] === now[right] ? (next[right + 1] ?? 0) + 1 : Math.max(next[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return table;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
