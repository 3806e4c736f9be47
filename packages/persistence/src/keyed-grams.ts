import { bigrams } from '@lianban/complaint/bigrams';

/** Two 32-bit halves of a tenant's search key. */
export type GramKey = readonly [number, number];

/**
 * Character pairs of texts as numbers under a tenant's key, each once, ascending. Numbers of two tenants never match except by chance,
 * so a search finds its own tenant's rows, and what is found by chance is checked against the texts.
 */
export function keyedGrams(key: GramKey, texts: readonly string[]): number[] {
  return keyedPairs(
    key,
    texts.flatMap((text) => bigrams(text)),
  );
}

/** The same of pairs already taken. */
export function keyedPairs(key: GramKey, pairs: readonly string[]): number[] {
  const numbers = new Set<number>();
  for (const pair of pairs) numbers.add(keyed(key, pair));
  return [...numbers].sort((a, b) => a - b);
}

/** A keyed 32-bit mix of a pair's characters, after MurmurHash3. */
function keyed([first, second]: GramKey, gram: string): number {
  let hash = first;
  for (const letter of gram) {
    hash ^= Math.imul(letter.codePointAt(0)!, 0xcc9e2d51);
    hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593);
    hash = (hash + second) | 0;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
