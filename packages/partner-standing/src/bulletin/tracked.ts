import type { Step } from '../decision.ts';

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

/** An event of a document's log: the first holds the draft's words, a `section_edited` those of one section. */
interface SectionEvent {
  readonly type: string;
  readonly step: Step;
  readonly payload: object;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Every version of a section, the draft's first (ASC-03: edited with tracked versions). */
export function sectionVersions(events: readonly SectionEvent[], sectionId: string): SectionVersion[] {
  let before = '';
  return events.flatMap((event, index) => {
    const edits = event.type === 'section_edited' && 'sectionId' in event.payload && event.payload.sectionId === sectionId;
    if (index > 0 && !edits) return [];
    const text = event.texts?.[sectionId] ?? '';
    const lines = trackedLines(before, text);
    before = text;
    return [{ version: index + 1, step: event.step, text, lines }];
  });
}

/**
 * Line by line what became of a text: by the longest row of lines that both have; what was removed stands before what was added.
 * What is the same at both ends is set aside first, as most edits change one place. Of texts that are another in so many lines that
 * nobody would read the difference line by line, the old part is removed and the new one added.
 */
export function trackedLines(before: string, after: string): TrackedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const kept = (lines: readonly string[]) => lines.map((text): TrackedLine => ({ change: 'kept', text }));
  const [removed, added] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  return [...kept(old.slice(0, head)), ...changedLines(removed, added), ...kept(old.slice(old.length - tail))];
}

/** Pairs of lines that are compared at most: a thousand lines against a thousand. */
const MOST_PAIRS = 1_000_000;

function changedLines(old: readonly string[], now: readonly string[]): TrackedLine[] {
  if (old.length * now.length > MOST_PAIRS)
    return [
      ...old.map((text): TrackedLine => ({ change: 'removed', text })),
      ...now.map((text): TrackedLine => ({ change: 'added', text })),
    ];
  const common = commonLengths(old, now);
  const lines: TrackedLine[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    const [one, other] = [old[left], now[right]];
    if (one !== undefined && one === other) {
      lines.push({ change: 'kept', text: one });
      left += 1;
      right += 1;
    } else if (one !== undefined && (other === undefined || common(left + 1, right) >= common(left, right + 1))) {
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
function commonLengths(old: readonly string[], now: readonly string[]): (left: number, right: number) => number {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  const at = (left: number, right: number): number => table[left * width + right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      table[left * width + right] =
        old[left] === now[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1));
    }
  }
  return at;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
