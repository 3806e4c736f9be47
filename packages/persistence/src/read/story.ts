import type { AudienceScope, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byId } from './columns.ts';

/** One line of a complaint's story as the caller may see it (CMP-08). */
export interface StoryEvent {
  readonly complaintId: Uuid;
  readonly sequence: number;
  readonly type: string;
  readonly at: IsoInstant;
  readonly actorTenantId: Uuid | null;
  /** Name of the acting person, where the caller may know it. */
  readonly personName: string | null;
  readonly audience: AudienceScope;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

export interface StoryPage {
  readonly events: readonly StoryEvent[];
  readonly hasNextPage: boolean;
}

const STORY = `select e.complaint_id as "complaintId", e.sequence, e.type, e.at, e.actor_tenant_id as "actorTenantId", e.audience, e.payload,
  a.name as "personName", coalesce(t.texts, '{}') as texts
from lianban.complaint_event e
left join lianban.complaint_actor a on a.programme_id = e.programme_id and a.complaint_id = e.complaint_id and a.person_id = e.actor_person_id
left join lateral (select jsonb_object_agg(x.name, x.text) as texts from lianban.complaint_text x
  where x.programme_id = e.programme_id and x.complaint_id = e.complaint_id and x.sequence = e.sequence) t on e.text_digests is not null`;

/** Events of one complaint after a sequence, oldest first. */
export async function storyOf(
  tx: Tx,
  complaintId: Uuid,
  page: { readonly after?: number | null; readonly first: number },
): Promise<StoryPage> {
  const rows = await tx.query<StoryEvent>(
    `${STORY} where e.programme_id = $1 and e.complaint_id = $2 and e.sequence > $3 order by e.sequence limit $4`,
    [tx.who.programmeId, complaintId, page.after ?? 0, page.first + 1],
  );
  return { events: rows.slice(0, page.first), hasNextPage: rows.length > page.first };
}

/** Events of certain types of several complaints, for what is read from the log itself: call-backs, questions, instructions. */
export async function eventsOfType(tx: Tx, complaintIds: readonly Uuid[], types: readonly string[]): Promise<StoryEvent[]> {
  const asked = among('e.complaint_id', 2, complaintIds);
  return tx.query<StoryEvent>(
    `${STORY} where e.programme_id = $1 and ${asked.sql} and e.type = any($3) order by e.complaint_id, e.sequence`,
    [tx.who.programmeId, asked.value, types],
  );
}

/** Sequence of the last event the caller may see, of each complaint; 0 where it sees none. */
export async function lastSequences(tx: Tx, complaintIds: readonly Uuid[]): Promise<number[]> {
  const rows = await tx.query<{ complaintId: Uuid; sequence: number }>(
    `select complaint_id as "complaintId", max(sequence) as sequence from lianban.complaint_event
    where programme_id = $1 and complaint_id = any($2) group by complaint_id`,
    [tx.who.programmeId, complaintIds],
  );
  return byId(complaintIds, rows, ({ complaintId }) => complaintId).map((row) => row?.sequence ?? 0);
}
