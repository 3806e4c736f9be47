import type { Caller, Command } from '@lianban/complaint/command';
import { decide } from '@lianban/complaint/decide';
import type { FieldProblem, RefusalCode } from '@lianban/complaint/decision';
import type { ComplaintEvent } from '@lianban/complaint/event';
import { fold } from '@lianban/complaint/fold';
import { noticesFor } from '@lianban/complaint/notices';
import { seesOrder } from '@lianban/complaint/policy/facts';
import { followUpsShown } from '@lianban/complaint/policy/follow-up-facts';
import type { ComplaintState } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { directed } from '../contact-report/on-duty.ts';
import type { Database } from '../database.ts';
import { keyedGrams } from '../keyed-grams.ts';
import { inOneFlight } from '../one-flight.ts';
import { programmeContext, type ProgrammeContext } from '../programme-context.ts';
import { memberRowsBetween, memberRowsOf } from '../standing/member-rows.ts';
import { scorecardRows } from '../standing/scorecard-rows.ts';
import { storableText } from '../storable.ts';
import { settingsOf, type Settings } from '../tenant-transaction.ts';
import type { CommandRequest } from '../write-path.ts';
import { beginWriting } from './begin.ts';
import { byteaText } from './canonical.ts';
import { beginningOf } from './chain.ts';
import { noticeRows, type CommandRows } from './commit.ts';
import { contentOf } from './content-digest.ts';
import { concernRow, contactRow, customerOf, FIND_CUSTOMER } from './customer.ts';
import { attachedRows, withStoredFiles } from './files.ts';
import { gramRows } from './grams.ts';
import { CLAIM_NUMBER, complaintNumber, localDay } from './number.ts';
import { attachmentsOf, eventsOf, openForWriting, referenceOf, stateOf, type Opened } from './open-complaint.ts';
import { changedRows, rowsOf, type ProjectedRows } from './rows.ts';
import { seal } from './seal.ts';

type Person = Extract<Caller, { kind: 'person' }>;

/** What came of reading and deciding: rows to write, or why nothing is written. */
export type Prepared =
  | { readonly kind: 'write'; readonly complaintId: Uuid; readonly rows: CommandRows }
  | { readonly kind: 'done'; readonly complaintId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'conflict_at'; readonly complaintId: Uuid; readonly version: number }
  | { readonly kind: 'out_of_numbers'; readonly tenantId: Uuid; readonly day: string };

/** Days begin in the programme's zone; known after its first command in this process, and China's until then. */
const zones = new Map<Uuid, string>();
const FIRST_ZONE = 'Asia/Shanghai';

/** Begins the transaction, reads, decides, and makes the rows; writes nothing. */
export async function prepare(database: Database, client: pg.PoolClient, request: CommandRequest): Promise<Prepared> {
  const { caller, programmeId } = request;
  const person = caller.kind === 'person' ? caller : null;
  const complaintId = request.complaintId ?? request.newComplaintId ?? uuidv7();
  const read = await readAll(database, client, request, person, complaintId);
  const { opened } = read;
  if (opened.remembered !== null) return replay(request, opened.remembered);
  if (!read.seen.complaint) return invalid(referenceOf(request.command)!.field, 'complaint_unknown');
  const query = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(text, [...values])).rows;
  const context = await programmeContext(query, database, 'complaint_writer', programmeId, opened.revision);
  zones.set(programmeId, context.settings.timeZone);
  const before = stateOf(opened, { id: complaintId, programmeId, programmeKind: context.kind });
  if (request.complaintId !== null && before === null) return { kind: 'refused', code: 'not_a_party' };
  if (read.intake !== null && read.intake.serial === null)
    return { kind: 'out_of_numbers', tenantId: read.intake.person.tenantId, day: read.intake.day };
  if (!knowsCustomer(read)) return invalid('customerId', 'unknown');
  const completed = complete(request, read, programmeId);
  const judged = judge({ request, person, complaintId, opened, context, before, command: completed.command, customer: completed.customer });
  if (judged.kind !== 'write') return judged;
  return { ...judged, rows: { ...judged.rows, notices: await directed(query, judged.rows.notices) } };
}

const invalid = (field: string, code: string): Prepared => ({ kind: 'invalid', problems: [{ field, code }] });

function replay(request: CommandRequest, remembered: NonNullable<Opened['remembered']>): Prepared {
  const same = remembered.digest.equals(contentOf(request.command, request.complaintId, request.content));
  return same ? { kind: 'done', complaintId: remembered.complaintId, replayed: true } : invalid('idempotencyKey', 'key_already_used');
}

interface Read {
  readonly opened: Opened;
  readonly seen: Record<'complaint' | 'customer', boolean>;
  readonly intake: {
    readonly person: Person;
    readonly command: Command<'take_complaint'>;
    readonly day: string;
    readonly serial: number | null;
    readonly customerId: Uuid | null;
  } | null;
}

/** One flight: everything is sent behind BEGIN before the first answer is awaited. */
async function readAll(
  database: Database,
  client: pg.PoolClient,
  request: CommandRequest,
  person: Person | null,
  complaintId: Uuid,
): Promise<Read> {
  const { programmeId, command } = request;
  // A seat limited to a unit is checked against the party's row below; the writer's own policies know the complaint only.
  const settings: Settings = {
    ...(person === null ? { programme_id: programmeId } : settingsOf({ ...person, programmeId })),
    complaint_id: complaintId,
  };
  const taking = command.name === 'take_complaint' && person !== null && request.complaintId === null ? { command, person } : null;
  const day = localDay(request.now, zones.get(programmeId) ?? FIRST_ZONE);
  const none = Promise.resolve(null);
  inOneFlight(client);
  const [seen, opened, claim, known] = await Promise.all([
    beginWriting(database, client, settings, {
      complaintId: referenceOf(command)?.complaintId ?? null,
      customerId: person?.unitId == null ? null : (taking?.command.customerId ?? null),
    }),
    openForWriting(client, {
      programmeId,
      complaintId: request.complaintId,
      attachmentIds: attachmentsOf(command),
      person: person === null ? null : { tenantId: person.tenantId, personId: person.personId, key: request.idempotencyKey },
    }),
    taking === null ? none : client.query<{ serial: number }>({ name: 'claim', text: CLAIM_NUMBER, values: [taking.person.tenantId, day] }),
    taking === null
      ? none
      : client.query<{ id: Uuid }>({
          name: 'customer',
          text: FIND_CUSTOMER,
          values: [taking.person.tenantId, storableText(taking.command.contact.phone), taking.command.customerId],
        }),
  ]);
  return {
    opened,
    seen,
    intake: taking === null ? null : { ...taking, day, serial: claim?.rows[0]?.serial ?? null, customerId: known?.rows[0]?.id ?? null },
  };
}

/** Whether the customer an intake names is one the caller may know of. */
function knowsCustomer({ intake, seen }: Read): boolean {
  return intake === null || intake.command.customerId === null || (seen.customer && intake.command.customerId === intake.customerId);
}

/** The command with what only the database knows: number, customer, stored files. */
function complete(
  request: CommandRequest,
  { intake, opened }: Read,
  programmeId: Uuid,
): { command: Command | null; customer: object | null } {
  if (intake === null) return { command: withStoredFiles(request.command, opened.pending), customer: null };
  const { tenantId, tenantKind } = intake.person;
  const customer = customerOf(intake.command, { tenantId, programmeId }, intake.customerId);
  const number = complaintNumber({ id: tenantId, kind: tenantKind }, intake.day, intake.serial ?? 0);
  return { command: withStoredFiles({ ...intake.command, number, customerId: customer.id }, opened.pending), customer: customer.row };
}

interface Matter {
  readonly request: CommandRequest;
  readonly person: Person | null;
  readonly complaintId: Uuid;
  readonly opened: Opened;
  readonly context: ProgrammeContext;
  readonly before: ComplaintState | null;
  /** Null where it names a file that is not the caller's own pending upload. */
  readonly command: Command | null;
  readonly customer: object | null;
}

function judge(matter: Matter): Prepared {
  const { request, person, complaintId, opened, context, before, command } = matter;
  const { programmeId } = request;
  const head = opened.head ?? beginningOf(programmeId, complaintId);
  const contact = request.command.name === 'take_complaint' ? request.command.contact : (opened.contact ?? { name: '', phone: '' });
  const rowsBefore = before === null ? null : rowsOf(before, { head, contact });
  if (person !== null && rowsBefore !== null && !isParty(rowsBefore, person)) return { kind: 'refused', code: 'not_a_party' };
  // Only now: to a stranger the complaint must look like none, whatever else is wrong with the command.
  if (command === null) return invalid(request.command.name === 'take_complaint' ? 'attachmentIds' : 'attachmentId', 'attachment_unknown');
  const stale = staleVersion(matter);
  if (stale !== null) return { kind: 'conflict_at', complaintId, version: stale };
  const decision = decide(before, command, request.caller, {
    ...context,
    programmeKind: context.kind,
    complaintId,
    now: request.now,
    newId: uuidv7,
  });
  if (decision.kind !== 'decided') return decision;
  if (decision.events.length === 0) return { kind: 'done', complaintId, replayed: false };
  return { kind: 'write', complaintId, rows: rowsFor(matter, decision.events, { head, contact, rowsBefore }) };
}

const isParty = ({ ComplaintParty, ComplaintUnit }: ProjectedRows, { tenantId, unitId }: Person): boolean =>
  unitId === null
    ? ComplaintParty.some((party) => party.tenantId === tenantId)
    : ComplaintUnit.some((party) => party.tenantId === tenantId && party.unitId === unitId);

/** The version the caller saw, where the work order or follow-up has moved on since; what is not the caller's to know of has none. */
function staleVersion({ request, person, context, before, command }: Matter): number | null {
  const expected = request.expectedWorkOrderVersion ?? null;
  if (expected === null || before === null || command === null) return null;
  if ('followUpId' in command && person !== null) {
    const followUp = followUpsShown({ state: before, caller: person }).find(({ id }) => id === command.followUpId);
    return followUp === undefined || followUp.version === expected ? null : expected;
  }
  if (!('workOrderId' in command)) return null;
  const order = before.workOrders.find(({ id }) => id === command.workOrderId);
  if (order === undefined || order.version === expected) return null;
  const known = person === null || seesOrder({ state: before, caller: person, now: request.now, settings: context.settings }, order);
  return known ? expected : null;
}

function rowsFor(
  { request, person, complaintId, opened, context, before, customer }: Matter,
  events: readonly ComplaintEvent[],
  { head, contact, rowsBefore }: { head: Uint8Array; contact: { name: string; phone: string }; rowsBefore: ProjectedRows | null },
): CommandRows {
  const { programmeId, now } = request;
  const base = { id: complaintId, programmeId, programmeKind: context.kind };
  const after = events.reduce<ComplaintState | null>((state, event) => fold(state, event, base, (state?.version ?? 0) + 1), before)!;
  const sealed = seal({ programmeId, complaintId, version: before?.version ?? 0, head }, events);
  const rowsAfter = rowsOf(after, { head: sealed.head, contact });
  const grams = gramRows(
    { before: rowsBefore?.ComplaintParty ?? [], after: rowsAfter.ComplaintParty },
    { old: opened.texts, fresh: sealed.texts },
    { programmeId, complaintId, name: contact.name },
    context.searchKeys,
  );
  return {
    sealed,
    projected: changedRows(rowsBefore, rowsAfter),
    scorecard: scorecardRows(
      { ...opened, state: before, events: eventsOf(opened) },
      { ...opened, state: after, events: [...eventsOf(opened), ...events] },
      context,
    ),
    members: memberRowsBetween(memberRowsOf(before, context), memberRowsOf(after, context)),
    grams: grams.added,
    contactClosed: grams.closed,
    notices:
      before === null && after.past
        ? []
        : noticeRows(programmeId, complaintId, now, noticesFor(events, after, context.settings, person?.unitId ?? null)),
    actor:
      person === null
        ? null
        : {
            programmeId,
            complaintId,
            personId: person.personId,
            tenantId: person.tenantId,
            ownerTenantId: after.ownerTenantId,
            name: request.personName ?? '',
          },
    remember:
      person === null
        ? null
        : {
            tenantId: person.tenantId,
            personId: person.personId,
            key: request.idempotencyKey,
            programmeId,
            complaintId,
            at: now,
            digest: byteaText(contentOf(request.command, request.complaintId, request.content)),
          },
    attached: attachedRows(sealed.events, complaintId),
    customer,
    customerGrams:
      customer === null || person === null
        ? null
        : {
            tenantId: person.tenantId,
            customerId: after.customerId,
            grams: keyedGrams(context.searchKeys.get(person.tenantId)!, [contact.name]),
          },
    concern:
      request.command.name === 'take_complaint' ? concernRow(programmeId, complaintId, after.ownerTenantId, request.command.concern) : null,
    contact:
      request.command.name === 'take_complaint'
        ? contactRow(programmeId, complaintId, request.command.contact, request.command.concern)
        : null,
  };
}
