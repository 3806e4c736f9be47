import { instantOf, localDay } from '#app/clock/day-time.ts';

/** Where an instant stands in a picture that reaches from one to another; what lies outside stands at its edge. */
export function placed(from: string, to: string, left: number, right: number): (instant: string) => number {
  const begin = Date.parse(from);
  const whole = Date.parse(to) - begin;
  return (instant) => {
    const share = Math.min(1, Math.max(0, (Date.parse(instant) - begin) / whole));
    return Math.round((left + share * (right - left)) * 10) / 10;
  };
}

/** The first days of months between two instants, at most twelve of them, in the programme's zone. */
export function monthTicks(from: string, to: string, timeZone: string): { at: string; word: string }[] {
  const [year = 0, month = 1] = localDay(from, timeZone).split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = localDay(to, timeZone).split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month;
  const step = Math.max(1, Math.ceil(months / 12));
  return Array.from({ length: Math.floor(months / step) }, (_, place) => {
    const count = month - 1 + (place + 1) * step;
    const word = `${year + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    return { at: instantOf(`${word}-01T00:00`, timeZone) ?? from, word };
  });
}

/** The instants between which a picture of days stands. */
export function bounds({ from, to }: { readonly from: string; readonly to: string }, timeZone: string): { from: string; to: string } {
  const at = (day: string) => instantOf(`${day}T00:00`, timeZone) ?? new Date(0).toISOString();
  return { from: at(from), to: at(to) };
}

/** A text cut to a width in a picture of 12-unit letters: Chinese ones are as wide as high, others about half. */
export function fitted(text: string, width: number): string {
  const wide = (letter: string): number => (/[\u2e80-\uffef]/.test(letter) ? 12 : 7);
  let left = width;
  let kept = '';
  for (const letter of text) {
    left -= wide(letter);
    if (left < 0) return kept.length < 2 ? '' : `${kept.slice(0, -1)}…`;
    kept += letter;
  }
  return kept;
}
