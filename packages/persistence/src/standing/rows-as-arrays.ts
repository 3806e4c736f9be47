/**
 * Rows of a group as one text, to be read by `addedArrays`: where there are thousands, a row and a column each are most of what reading
 * costs. Words are of closed lists and need no quoting of their own.
 */
export const asArrays = (words: readonly string[], counters: readonly string[]): string =>
  `'[' || string_agg('[' || ${words.map((word) => `'"' || ${word} || '"'`).join(` || ',' || `)} || ',' || concat_ws(',', ${counters.join(', ')}) || ']', ',') || ']'`;

/** The rows of such a text in the order of their words; those of the same words are added. @param words how many stand before the counters */
export function addedArrays<Key extends readonly string[]>(text: string, words: number): { readonly key: Key; readonly sums: number[] }[] {
  const found = new Map<string, { readonly key: Key; readonly sums: number[] }>();
  for (const row of JSON.parse(text) as (string | number)[][]) {
    const sums = row.splice(words) as number[];
    const place = row.join(' ');
    const known = found.get(place);
    if (known === undefined) found.set(place, { key: row as unknown as Key, sums });
    else for (const [index, sum] of sums.entries()) known.sums[index]! += sum;
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
