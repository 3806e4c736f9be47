import type { IsoInstant } from '@lianban/complaint/vocabulary';

/** PostgreSQL's text of a timestamptz in UTC, as an ISO instant with milliseconds; `infinity` stays as it is. */
export function parseInstant(text: string): IsoInstant {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (match === null) return text;
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`;
}

/** The sort value of an open complaint's list row where nothing is due: after all deadlines, before all that are closed. */
export const NOTHING_DUE: IsoInstant = '9999-12-31T00:00:00.000Z';
/** The sort value of a closed complaint's list row. */
export const CLOSED = 'infinity';
