import { cardAsOf, withDueNotices } from '@lianban/contact-registry/effective-dating';
import { checkDrill, drilledNumber, mayDrill, type DrillInput } from '@lianban/contact-registry/drills';
import type { Database } from '../database.ts';
import { writeEntry, type EntryOutcome, type EntryRequest } from './registry-entry.ts';

/** Logs a call that tried a partner's number (REG-07). By the carrier's own people; the number is the card's as of the call. */
export async function logDrill(database: Database, request: EntryRequest, input: DrillInput): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId, now, personName } = request;
  const verdict = mayDrill(caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  return writeEntry(database, request, { drill: input }, async ({ opened, entryId }) => {
    const notices = [...opened.notices.values()].map(({ notice }) => notice);
    const periods = withDueNotices(opened.periods, notices, now);
    const { drill, problems } = checkDrill(input, (field, at) => drilledNumber(cardAsOf(periods, at), field), now);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const row = {
      ...drill,
      programmeId,
      partnerTenantId,
      id: entryId,
      carrierTenantId: opened.parties.carrierTenantId,
      callerPersonId: caller.personId,
      callerName: personName,
    };
    return { kind: 'write', rows: [['ReachabilityDrill', [row]]] };
  });
}
