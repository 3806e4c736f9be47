import type { Uuid } from '@lianban/complaint/vocabulary';
import { deIdentify } from '@lianban/partner-standing/bulletin/de-identify';
import { complaintIdOf } from '../read/complaints.ts';
import { actorNames, concernsOf, contactsOf } from '../read/contact.ts';
import type { Tx } from '../tenant-transaction.ts';

/** A complaint told as a typical case (ASC-03). */
export interface TypicalCase {
  readonly complaintId: Uuid;
  readonly text: string;
  /** How many names, numbers and addresses were taken out. */
  readonly removed: number;
}

/** Words of a complaint that tell its matter and what was done, in the order in which a reader wants them. */
const TOLD = ['subject', 'description', 'wish', 'cause', 'measure'] as const;

/**
 * What happened and what was done, without what tells of a person: names that belong to the complaint as far as the caller
 * may still see them, and what reads like a name, a number or an address. People must read it once more.
 *
 * @returns null where there is no such complaint in the caller's sight
 */
export async function typicalCase(tx: Tx, number: string): Promise<TypicalCase | null> {
  const complaintId = await complaintIdOf(tx, number);
  if (complaintId === null) return null;
  const [texts, names] = await Promise.all([
    tx.query<{ name: string; text: string }>(
      `select distinct on (s.name) s.name, s.text from lianban.complaint_text s where s.programme_id = $1 and s.complaint_id = $2 and s.name = any($3)
      order by s.name, s.sequence desc`,
      [tx.who.programmeId, complaintId, TOLD],
    ),
    peopleOf(tx, [complaintId]),
  ]);
  const said = TOLD.flatMap((name) => texts.filter((text) => text.name === name).map(({ text }) => text.trim()));
  const { text, removed } = deIdentify(said.filter((each) => each !== '').join('\n'), names);
  return { complaintId, text, removed: Object.values(removed).reduce((sum, count) => sum + count, 0) };
}

/** Names of complaints' customers, of the staff and representatives they name, and of who handled them, as far as the caller may still see them. */
export async function peopleOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<string[]> {
  const [contacts, concerns, actors] = await Promise.all([
    contactsOf(tx, complaintIds),
    concernsOf(tx, complaintIds),
    actorNames(tx, complaintIds),
  ]);
  const people = concerns.flatMap((concern) => [...(concern?.staff ?? []), ...(concern?.representatives ?? [])]);
  const names = [...contacts, ...people].flatMap((one) => (one === null ? [] : [one.name]));
  return [...new Set([...names, ...actors.values()])];
}
