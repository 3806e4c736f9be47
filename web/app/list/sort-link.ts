export interface SortState {
  readonly by: string;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

/** The same view in another order: a second press on a header turns it round; paging starts again. */
export function sortLink(search: string, sorted: SortState, by: string): string {
  const params = new URLSearchParams(search);
  const turned = sorted.by === by && sorted.direction === 'ASCENDING';
  params.set('sort', by.toLowerCase());
  params.set('order', turned ? 'desc' : 'asc');
  params.delete('after');
  params.delete('before');
  return `?${params}`;
}

/** The same view with some parameters set, and those given as null left out. */
export function withParams(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '?' : `?${text}`;
}
