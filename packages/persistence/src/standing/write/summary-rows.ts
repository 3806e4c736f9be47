import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Summary } from '@lianban/partner-standing/summary/summary';
import type { ProjectedRows, RowKey } from './subjects.ts';

/** A summary's row; what its association reads is in it once it is handed in. */
export function summaryRows(
  { id, half, state, frozenAt, finished, handedIn, countermeasures, version }: Summary,
  key: RowKey,
  lastEventAt: IsoInstant,
): ProjectedRows {
  const { at: finishedAt = null, document = null } = finished ?? {};
  const openDays = countermeasures.flatMap(({ done, dueDay }) => (done === null ? [dueDay] : [])).sort();
  const of = { id, half, state, frozenAt, finishedAt, handedInAt: handedIn?.at ?? null, document, openDays };
  return { Summary: [{ ...key, ...of, lastEventAt, version }] };
}
