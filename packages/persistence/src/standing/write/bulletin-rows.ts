import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Bulletin } from '@lianban/partner-standing/bulletin/bulletin';
import type { ProjectedRows, RowKey } from './subjects.ts';

/** A bulletin's row; what members read is in it once it is issued. */
export function bulletinRows(
  { id, half, state, frozenAt, issued, version }: Bulletin,
  key: RowKey,
  lastEventAt: IsoInstant,
): ProjectedRows {
  const { at: issuedAt = null, caseIds = [], document = null } = issued ?? {};
  return { Bulletin: [{ ...key, id, half, state, frozenAt, issuedAt, caseIds, document, lastEventAt, version }] };
}
