// Letters and digits of any script; everything between them only separates.
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as it is compared and searched: compatibility forms made one (full-width digits too), lower case. */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * The pairs of neighbouring characters in a text, each once, in order of appearance; punctuation and spaces separate. A
 * word of one character gives itself. Used for search (Chinese has no spaces) and for likeness.
 */
export function bigrams(text: string): string[] {
  const pairs = new Set<string>();
  for (const [word] of normalised(text).matchAll(WORD)) {
    const letters = [...word];
    if (letters.length === 1) pairs.add(word);
    for (let index = 0; index + 1 < letters.length; index += 1) pairs.add(`${letters[index]}${letters[index + 1]}`);
  }
  return [...pairs];
}
