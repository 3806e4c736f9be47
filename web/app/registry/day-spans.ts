interface Day {
  readonly day: string;
  readonly nth?: number | null;
  readonly name?: string | null;
  readonly source: string;
}

/** Days off for one reason that follow each other as one line; every counted day has a line of its own. */
export function daySpans<D extends Day>(days: readonly D[]): { from: D; to: D; nth: number | null; days: number }[] {
  const spans: { from: D; to: D; nth: number | null; days: number }[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    const nth = day.nth ?? null;
    const goesOn = last !== undefined && last.nth === null && nth === null && last.to.source === day.source && last.to.name === day.name;
    if (goesOn) {
      last.to = day;
      last.days += 1;
    } else spans.push({ from: day, to: day, nth, days: 1 });
  }
  return spans;
}
