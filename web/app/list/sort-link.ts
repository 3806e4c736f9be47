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

/** The pages of a list of numbered rows: back to its beginning, on after the last row shown. */
export function rowPages(search: string, last: number | undefined, hasNext: boolean): { previous: string | null; next: string | null } {
  return {
    previous: new URLSearchParams(search).has('row') ? withParams(search, { row: null }) : null,
    next: hasNext && last !== undefined ? withParams(search, { row: String(last) }) : null,
  };
}

/** Where a list of one direction goes on and back: every page's cursor stays in the address, so that 'previous' is the page before. */
export function pagesOf(
  search: string,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor?: string | null },
): { previous: string | null; next: string | null } {
  const params = new URLSearchParams(search);
  const trail = params.getAll('after');
  const at = (cursors: readonly string[]): string => {
    const address = new URLSearchParams(params);
    address.delete('after');
    for (const cursor of cursors.slice(-LONGEST_TRAIL)) address.append('after', cursor);
    return `?${address}`;
  };
  return {
    previous: trail.length > 0 ? at(trail.slice(0, -1)) : null,
    next: hasNextPage && endCursor ? at([...trail, endCursor]) : null,
  };
}

/** An address must not grow without end; from there on the way back is shorter. */
const LONGEST_TRAIL = 30;

/** The cursor of the page that an address names. */
export const afterOf = (params: URLSearchParams): string | null => params.getAll('after').at(-1) ?? null;
