import { bigrams } from '@lianban/complaint/bigrams';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { keyedPairs, type GramKey } from '../keyed-grams.ts';
import type { PartyRowOf } from './rows.ts';
import type { TextRow } from './seal.ts';

/** One row of the search table. */
export interface GramRow {
  readonly programmeId: Uuid;
  readonly complaintId: Uuid;
  readonly tenantId: Uuid;
  /** Of the event whose texts these are; 0 for the customer's name. */
  readonly sequence: number;
  readonly grams: readonly number[];
}

export type VisibleText = Pick<
  TextRow,
  'programmeId' | 'complaintId' | 'sequence' | 'text' | 'audience' | 'tenant1' | 'tenant2' | 'tenant3'
>;
const CONTACT = 0;

/**
 * Search rows a command adds: new texts for the parties in their audience; for a party that joins, the older texts meant for
 * all; the customer's name for those who may see contact data from now on.
 */
export function gramRows(
  parties: { before: readonly PartyRowOf[]; after: readonly PartyRowOf[] },
  texts: { old: readonly VisibleText[]; fresh: readonly VisibleText[] },
  contact: { programmeId: Uuid; complaintId: Uuid; name: string },
  keys: ReadonlyMap<Uuid, GramKey>,
): { readonly added: readonly GramRow[]; readonly closed: readonly Uuid[] } {
  const added: GramRow[] = [];
  const before = new Map(parties.before.map((party) => [party.tenantId, party]));
  const fresh = bySequence(texts.fresh);
  const old = parties.after.some(({ tenantId }) => !before.has(tenantId)) ? bySequence(texts.old) : [];
  const nameOf = bigrams(contact.name);
  for (const party of parties.after) {
    const known = before.get(party.tenantId);
    const key = keys.get(party.tenantId);
    if (key === undefined) throw new Error(`tenant ${party.tenantId} has no search key`);
    for (const rows of known === undefined ? [...old, ...fresh] : fresh) {
      const { row, pairs } = rows;
      if (!reads(row, party.tenantId)) continue;
      added.push({
        programmeId: row.programmeId,
        complaintId: row.complaintId,
        tenantId: party.tenantId,
        sequence: row.sequence,
        grams: keyedPairs(key, pairs),
      });
    }
    if (party.contactOpen && known?.contactOpen !== true) {
      added.push({
        programmeId: contact.programmeId,
        complaintId: contact.complaintId,
        tenantId: party.tenantId,
        sequence: CONTACT,
        grams: keyedPairs(key, nameOf),
      });
    }
  }
  const closed = parties.after
    .filter(({ tenantId, contactOpen }) => !contactOpen && before.get(tenantId)?.contactOpen === true)
    .map(({ tenantId }) => tenantId);
  return { added, closed };
}

const reads = (row: VisibleText, tenantId: Uuid): boolean =>
  row.audience === 'all' || row.tenant1 === tenantId || row.tenant2 === tenantId || row.tenant3 === tenantId;

/** The texts of each event together, their pairs taken once for all tenants. */
function bySequence(rows: readonly VisibleText[]): { row: VisibleText; pairs: string[] }[] {
  const groups = new Map<number, { row: VisibleText; pairs: string[] }>();
  for (const row of rows) {
    const group = groups.get(row.sequence) ?? { row, pairs: [] };
    group.pairs.push(...bigrams(row.text));
    groups.set(row.sequence, group);
  }
  return [...groups.values()];
}
