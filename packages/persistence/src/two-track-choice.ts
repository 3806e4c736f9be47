import { mayChooseTracks, type ChoiceRefusal } from '@lianban/complaint/two-track/choice';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from './database.ts';
import { writeAs, type Reader, type Tx } from './tenant-transaction.ts';

/** A stretch in which the caller's member handles on two tracks, and who began and ended it. */
export interface TrackChoiceRecord {
  readonly from: IsoInstant;
  readonly to: IsoInstant | null;
  readonly enteredByName: string;
  readonly endedByName: string | null;
}

const CHOICES = `select valid_from as "from", valid_to as "to", entered_by_name as "enteredByName", ended_by_name as "endedByName"
  from lianban.two_track_choice where programme_id = $1 and tenant_id = $2 order by valid_from desc`;

/** The member's own choices, the latest first. */
export async function trackChoices(tx: Tx): Promise<TrackChoiceRecord[]> {
  return tx.query<TrackChoiceRecord>(CHOICES, [tx.who.programmeId, tx.who.tenantId]);
}

export type ChoiceOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: ChoiceRefusal | 'nothing_changed' };

/**
 * Chooses the two tracks, or ends them, as of now (TRK-01): what the member is sent from then on. What it holds goes on as it began.
 * Choosing what is in force already changes nothing, so that a retry needs no key; somebody who saw the other state is told so.
 *
 * @param seen whether the caller saw them in force
 */
export async function chooseTwoTracks(
  database: Database,
  who: Reader,
  { chosen, seen }: { readonly chosen: boolean; readonly seen: boolean },
  { now, personName }: { readonly now: IsoInstant; readonly personName: string },
): Promise<ChoiceOutcome> {
  const verdict = mayChooseTracks(who);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const { programmeId, tenantId, personId } = who;
  return writeAs(database, who, async (tx): Promise<ChoiceOutcome> => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('lianban two tracks|' || $1 || '|' || $2, 0))`, [programmeId, tenantId]);
    const [latest] = await trackChoices(tx);
    const inForce = latest !== undefined && latest.to === null;
    if (inForce === chosen) return { kind: 'done' };
    if (seen !== inForce) return { kind: 'refused', code: 'nothing_changed' };
    // A stretch without length would say nothing.
    const last = latest?.to ?? latest?.from ?? '';
    const at = last >= now ? new Date(Date.parse(last) + 1).toISOString() : now;
    if (chosen)
      await tx.query(
        'insert into lianban.two_track_choice (programme_id, tenant_id, valid_from, entered_by_person_id, entered_by_name) values ($1, $2, $3, $4, $5)',
        [programmeId, tenantId, at, personId, personName],
      );
    else
      await tx.query(
        'update lianban.two_track_choice set valid_to = $3, ended_by_name = $4 where programme_id = $1 and tenant_id = $2 and valid_to is null',
        [programmeId, tenantId, at, personName],
      );
    // Whoever sends the next order knows of it.
    await tx.query('update lianban.programme set revision = revision + 1 where id = $1', [programmeId]);
    return { kind: 'done' };
  });
}
