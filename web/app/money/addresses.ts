/** The statement of a partner's month and mode. */
export const statementAddress = (partnerId: string, mode: string, month: string): string =>
  `/settlements/${partnerId}/${mode.toLowerCase()}?month=${month}`;

/** The mode an address names; null: none. */
export function modeIn(word: string | undefined): 'EMP' | 'C' | null {
  return word === 'emp' ? 'EMP' : word === 'c' ? 'C' : null;
}
