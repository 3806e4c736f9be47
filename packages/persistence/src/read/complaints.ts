import type { ComplaintState } from '@lianban/complaint/state';
import type {
  ClockPart,
  ClockState,
  ComplaintStatus,
  IsoInstant,
  MajorState,
  PartyRole,
  RequestKind,
  Uuid,
  WorkOrderClass,
  WorkOrderState,
} from '@lianban/complaint/vocabulary';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint, byId, columnsOf } from './columns.ts';

/** A complaint as folded, without the lists that hang on it. */
export type ComplaintRecord = Omit<
  ComplaintState,
  'workOrders' | 'clocks' | 'callBacks' | 'tracks' | 'followUps' | 'programmeKind' | 'past'
> & {
  readonly joint: boolean;
  readonly externalNumber: string | null;
};

/** The caller's organisation's own list row of a complaint (design.md 5). */
export interface PartyRecord {
  readonly complaintId: Uuid;
  readonly role: PartyRole;
  readonly number: string;
  readonly subject: string;
  readonly kind: RequestKind;
  readonly status: ComplaintStatus;
  readonly workOrderState: WorkOrderState | null;
  readonly workOrderClass: WorkOrderClass | null;
  readonly ownerTenantId: Uuid;
  readonly holderTenantIds: readonly Uuid[];
  readonly serviceId: Uuid | null;
  readonly maskedName: string;
  readonly maskedPhone: string;
  readonly contactOpen: boolean;
  /** Where the caller may see contact data now, else null. */
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly nextClockRule: string | null;
  readonly nextClockPart: ClockPart | null;
  readonly nextClockState: ClockState | null;
  readonly nextClockStartedAt: IsoInstant | null;
  readonly nextClockDueAt: IsoInstant | null;
  readonly nextClockPausedAt: IsoInstant | null;
  readonly nextDeadline: IsoInstant;
  readonly needsMe: boolean;
  readonly major: MajorState;
  readonly repeat: boolean;
  readonly joint: boolean;
  readonly returns: number;
  readonly acceptedAt: IsoInstant;
  readonly lastEventAt: IsoInstant;
}

const NOT_SHOWN = [
  'programmeId',
  'tenantId',
  'unitId',
  'customerId',
  'nextClockId',
  'needsMe',
  'elsewhere',
  'toCallBack',
  'breached',
  'open',
];
/** In the inbox: what the column says, or for the first receiver a breach by others with whom the complaint is. */
export const NEEDS_ME = '(p.needs_me or (p.elsewhere and p.breached))';

/** The select list and joins of a list row; the contact's row is there only where row security shows it. */
export function partySelect(): string {
  return `select ${columnsOf('ComplaintParty', 'p', NOT_SHOWN)}, ${NEEDS_ME} as "needsMe", k.name as "contactName", k.phone as "contactPhone"`;
}
/** LATERAL and OFFSET 0: looked up only where the list row says that it may be seen. */
export const CONTACT_JOIN = `left join lateral (select k.name, k.phone from lianban.complaint_contact k
  where p.contact_open and k.programme_id = p.programme_id and k.complaint_id = p.complaint_id offset 0) as k on true`;

/** The list rows a caller has: its tenant's, or for a seat limited to a unit that unit's. */
export const listRowsOf = ({ who }: Pick<Tx, 'who'>): string =>
  who.unitId === null ? 'lianban.complaint_party' : 'lianban.complaint_unit';

const complaintSelect = (): string => `select ${columnsOf('Complaint', 'c', ['headHash'])} from lianban.complaint c`;

/** Complaints of ids, null for those the caller's organisation is no party of. */
export async function complaintsOf(tx: Tx, ids: readonly Uuid[]): Promise<(ComplaintRecord | null)[]> {
  const asked = among('c.id', 2, ids);
  const rows = await tx.query<ComplaintRecord>(`${complaintSelect()} where c.programme_id = $1 and ${asked.sql}`, [
    tx.who.programmeId,
    asked.value,
  ]);
  return byId(ids, rows, ({ id }) => id);
}

/** The complaint of a number, as everybody calls it. */
export async function complaintIdOf(tx: Tx, number: string): Promise<Uuid | null> {
  const rows = await tx.query<{ id: Uuid }>(`select complaint_id as id from ${listRowsOf(tx)} p where p.tenant_id = $1 and p.number = $2`, [
    tx.who.tenantId,
    storableText(number),
  ]);
  return rows[0]?.id ?? null;
}

/** The caller's own list rows of complaints. */
export async function partyRowsOf(tx: Tx, ids: readonly Uuid[]): Promise<(PartyRecord | null)[]> {
  const asked = among('p.complaint_id', 3, ids);
  const rows = await tx.query<PartyRecord>(
    `${partySelect()} from ${listRowsOf(tx)} p ${CONTACT_JOIN} where p.programme_id = $1 and p.tenant_id = $2 and ${asked.sql}`,
    [tx.who.programmeId, tx.who.tenantId, asked.value],
  );
  return byId(ids, rows, ({ complaintId }) => complaintId);
}

/** Complaints that repeat the given ones, as far as the caller may see them; the latest first. */
export async function repeatsOf(tx: Tx, ids: readonly Uuid[]): Promise<ComplaintRecord[][]> {
  const asked = among('c.repeat_of', 2, ids);
  const rows = await tx.query<ComplaintRecord & { complaintId: Uuid }>(
    `${complaintSelect().replace('select ', 'select c.repeat_of as "complaintId", ')} where c.programme_id = $1 and ${asked.sql} order by c.accepted_at desc, c.id`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(ids, rows);
}
