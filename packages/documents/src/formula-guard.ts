/**
 * What a spreadsheet would run: spaces, line ends and full-width signs do not keep it from taking what follows for a formula. An
 * apostrophe before it counts, so that a text that has one of its own is told from a guarded one.
 */
const LIKE_A_FORMULA = /^'*(?:[\s\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A text of which no spreadsheet makes a formula: an apostrophe goes before what it would run. */
export function guardedText(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** A text as it was before `guardedText`. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text;
}
